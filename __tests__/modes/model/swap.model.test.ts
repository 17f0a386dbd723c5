import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { controlLabels, stateLabel } from '../../../src/core/issue/labels.ts';
import { settle } from './settle.ts';
import { foreign, from, Rig, to, type CalendarSpec, type ListenerSpec, type RigSpec, type RunSpec } from './rig.ts';
import type { Disturbance } from './wire.ts';

/*
 * Random fleets, plans, calendars and certificates; people, second actors, kills and lost answers at random between any
 * two calls. The rig judges every single write as it happens, by the promises of docs/swap-safety.md and without the
 * action's own code. MODEL_RUNS sets how many stories are told; a failure prints its seed and path.
 */
const stories = Number(process.env['MODEL_RUNS'] ?? 150);
/** The same stories in every run; MODEL_SEED tells others. In 1218707738 a certificate ends between the last look and the write. */
const seed = Number(process.env['MODEL_SEED'] ?? 20_261_125);

/** Something that a person or a second actor does. */
interface Act {
  readonly name: string;
  readonly act: (rig: Rig) => void;
}

const deed = (name: string, act: (rig: Rig) => void): Act => ({ name, act });

const controls: readonly Act[] = [
  deed('label', (rig) => {
    rig.label('octocat');
  }),
  deed('label by somebody who may not', (rig) => {
    rig.label('reader');
  }),
  deed('label by a bot', (rig) => {
    rig.label('helper[bot]');
  }),
  deed('unlabel', (rig) => {
    rig.unlabel();
  }),
  deed('unlabel and label by somebody who may not', (rig) => {
    rig.unlabel();
    rig.label('reader');
  }),
  deed('merge', (rig) => {
    rig.merge();
  }),
  deed('ask for a rollback', (rig) => {
    rig.label('octocat', controlLabels.rollback);
  }),
  deed('ask for a rollback by somebody who may not', (rig) => {
    rig.label('reader', controlLabels.rollback);
  }),
  deed('take the sign of a failed verification off', (rig) => {
    rig.unlabel(stateLabel('failed'));
  }),
  deed('take the rollback back', (rig) => {
    rig.unlabel(controlLabels.rollback);
  }),
  deed('pause', (rig) => {
    rig.github.setLabel('octocat', 1, controlLabels.pause);
  }),
  deed('go on', (rig) => {
    rig.github.takeLabel('octocat', 1, controlLabels.pause);
  }),
  deed('revert the plan', (rig) => {
    rig.editPlan(undefined);
  }),
];

const drifts: readonly Act[] = [0, 1, 2, 3].flatMap((index) => [
  deed(`${index}: another default`, (rig) => {
    rig.drift(index, () => ({ defaultCertificate: foreign }));
  }),
  deed(`${index}: swapped by somebody`, (rig) => {
    rig.drift(index, ({ defaultCertificate, sni }) => ({
      defaultCertificate: defaultCertificate === from ? to : defaultCertificate,
      sni: sni.map((arn) => (arn === from ? to : arn)),
    }));
  }),
  deed(`${index}: turned back`, (rig) => {
    rig.drift(index, ({ defaultCertificate, sni }) => ({
      defaultCertificate: defaultCertificate === to ? from : defaultCertificate,
      sni: sni.map((arn) => (arn === to ? from : arn)),
    }));
  }),
  deed(`${index}: the list emptied`, (rig) => {
    rig.drift(index, () => ({ sni: [] }));
  }),
  deed(`${index}: the new one listed`, (rig) => {
    rig.drift(index, ({ sni }) => ({ sni: [...new Set([...sni, to])] }));
  }),
  deed(`${index}: gone`, (rig) => {
    rig.removeListener(index);
  }),
]);

const troubles: readonly Act[] = [
  deed('the old one expires', (rig) => {
    rig.expire(from);
  }),
  deed('the new one expires', (rig) => {
    rig.expire(to);
  }),
  deed('a node sticks to the old one', (rig) => {
    rig.aws.stuck.set('app-1', from);
    rig.aws.stuck.set('net-1', from);
  }),
  deed('nodes are well', (rig) => {
    rig.aws.stuck.clear();
  }),
  deed('nobody can reach one', (rig) => {
    rig.aws.unreachable.add('app-1');
  }),
];

const anAct = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...controls) },
  { weight: 3, arbitrary: fc.constantFrom(...drifts) },
  { weight: 1, arbitrary: fc.constantFrom(...troubles) },
);

/** A disturbance before it is known which rig it is for. */
type Disturb = (rig: Rig) => Disturbance;

const calls = fc.integer({ min: 1, max: 90 });
const aDisturbance: fc.Arbitrary<{ readonly text: string; readonly disturb: Disturb }> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(calls, anAct).map(([at, { name, act }]) => ({
      text: `${name} before call ${at}`,
      disturb: (rig: Rig) => ({
        at,
        kind: 'meanwhile' as const,
        act: () => {
          act(rig);
        },
      }),
    })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(calls, fc.constantFrom('kill-before', 'kill-after', 'refused', 'lost-before', 'lost-after'))
      .map(([at, kind]) => ({ text: `${kind} call ${at}`, disturb: () => ({ at, kind }) })),
  },
);

/** What is known beside the rig itself: nothing, the rig judges. */
type Model = object;

class ActCommand implements fc.AsyncCommand<Model, Rig> {
  readonly #act: Act;
  constructor(act: Act) {
    this.#act = act;
  }
  check(): boolean {
    return true;
  }
  run(_model: Model, rig: Rig): Promise<void> {
    this.#act.act(rig);
    return Promise.resolve();
  }
  toString(): string {
    return this.#act.name;
  }
}

class WaitCommand implements fc.AsyncCommand<Model, Rig> {
  readonly #minutes: number;
  constructor(minutes: number) {
    this.#minutes = minutes;
  }
  check(): boolean {
    return true;
  }
  run(_model: Model, rig: Rig): Promise<void> {
    rig.now = rig.now.add({ minutes: this.#minutes });
    return Promise.resolve();
  }
  toString(): string {
    return `${this.#minutes} minutes later`;
  }
}

interface RunPlan extends Omit<RunSpec, 'disturbances'> {
  readonly disturbances: readonly { readonly text: string; readonly disturb: Disturb }[];
}

class RunCommand implements fc.AsyncCommand<Model, Rig> {
  readonly #plan: RunPlan;
  constructor(plan: RunPlan) {
    this.#plan = plan;
  }
  check(): boolean {
    return true;
  }
  async run(_model: Model, rig: Rig): Promise<void> {
    await rig.run({ ...this.#plan, disturbances: this.#plan.disturbances.map(({ disturb }) => disturb(rig)) });
    expect(rig.violations).toEqual([]);
  }
  toString(): string {
    const { tasks, isByHand, disturbances, secondsPerRead } = this.#plan;
    const how = `${tasks.join('+')}${isByHand ? ' by hand' : ''}, ${secondsPerRead} s a read`;
    return `run(${[how, ...disturbances.map(({ text }) => text)].join('; ')})`;
  }
}

const aListener: fc.Arbitrary<ListenerSpec> = fc.record({
  type: fc.constantFrom('application', 'network'),
  certificate: fc.constantFrom('default', 'sni', 'both'),
  isShared: fc.boolean(),
  hasNewInList: fc.boolean().map((yes) => yes),
});

const aCalendar: fc.Arbitrary<CalendarSpec> = fc.record({
  windows: fc.oneof(
    fc.constantFrom('always' as const, 'always' as const, 'none' as const),
    fc.record({ from: fc.integer({ min: 0, max: 180 }), length: fc.integer({ min: 1, max: 60 }) }),
  ),
  freeze: fc.option(fc.record({ from: fc.integer({ min: 0, max: 300 }), length: fc.integer({ min: 1, max: 120 }) }), {
    nil: undefined,
    freq: 2,
  }),
  cutoff: fc.constantFrom(0, 5),
  rollback: fc.constantFrom('any-time', 'any-time', 'windows'),
});

const aFleet: fc.Arbitrary<RigSpec> = fc.record({
  listeners: fc.array(aListener, { minLength: 1, maxLength: 4 }),
  planned: fc.integer({ min: 1, max: 4 }),
  calendar: aCalendar,
  newCertificate: fc.oneof(
    { weight: 6, arbitrary: fc.constant('good' as const) },
    { weight: 1, arbitrary: fc.constantFrom('expired', 'wrong-names', 'rsa-4096', 'pending', 'missing') },
  ),
  listLimit: fc.constantFrom(25, 25, 25, 1, 2),
  startsAt: fc.integer({ min: 0, max: 200 }),
});

const commands = fc.commands(
  [
    anAct.map((act) => new ActCommand(act)),
    fc.integer({ min: 1, max: 90 }).map((minutes) => new WaitCommand(minutes)),
    fc
      .record({
        tasks: fc.constantFrom<readonly ('rollback' | 'swap')[]>(['rollback', 'swap'], ['swap'], ['rollback']),
        isByHand: fc.constantFrom(false, false, false, true),
        disturbances: fc.array(aDisturbance, { maxLength: 3 }),
        secondsPerRead: fc.constantFrom(0, 1, 20),
      })
      .map((plan) => new RunCommand(plan)),
  ],
  { maxCommands: 12 },
);

describe('the swap, whatever happens between any two calls', () => {
  test('keeps every promise at every write, and comes to rest', async () => {
    await fc.assert(
      fc.asyncProperty(aFleet, fc.boolean(), commands, async (fleet, isApproved, story) => {
        const rig = new Rig(fleet);
        if (isApproved) {
          rig.label('octocat');
          rig.merge();
        }
        await fc.asyncModelRun(() => ({ model: {}, real: rig }), story);
        await settle(rig);
        expect(rig.violations).toEqual([]);
      }),
      { numRuns: stories, seed },
    );
  }, 600_000);

  test('undisturbed, brings every approved listener to the new certificate, or says why not', async () => {
    await fc.assert(
      fc.asyncProperty(aFleet, async (fleet) => {
        const rig = new Rig({
          ...fleet,
          calendar: { windows: 'always', freeze: undefined, cutoff: 0, rollback: 'any-time' },
        });
        rig.label('octocat');
        rig.merge();
        await settle(rig);
        expect(rig.violations).toEqual([]);
        for (const listener of rig.plannedListeners()) {
          const holdsOld = [listener.defaultCertificate, ...listener.sni].includes(from);
          const reason = rig.reasons.get(listener.arn);
          expect({ holdsOld, reason, isRight: holdsOld === (reason !== undefined) }).toMatchObject({ isRight: true });
        }
      }),
      { numRuns: stories, seed },
    );
  }, 600_000);
});
