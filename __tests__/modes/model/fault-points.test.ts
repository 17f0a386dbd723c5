import { describe, expect, test } from '@jest/globals';
import { stateLabel } from '../../../src/core/issue/labels.ts';
import { markerKeys } from '../../../src/text/markdown/marker-keys.ts';
import { readMarkers } from '../../../src/text/markdown/markdown.ts';
import { from, Rig, to, type CalendarSpec, type ListenerSpec, type RunSpec } from './rig.ts';
import { isSwapped, manyComments, untruths } from './truth.ts';

/*
 * Each call of a swap of six listeners in turn goes wrong in each way, as it does when the adapters have given up
 * repeating it; then the run ends and another one follows. `npm run fault-points` takes every call, `npm test` all that
 * write and some that read. end-to-end/fault-points.test.ts does the same over HTTP.
 */
const isWhole = process.env['FAULT_POINTS'] === 'all';
const readsBetween = 15;
const kinds = ['throttled', 'refused', 'lost-before', 'lost-after', 'stale', 'stale-for-good'] as const;

const six: readonly ListenerSpec[] = (['application', 'network'] as const).flatMap((type) =>
  (['default', 'sni', 'both'] as const).map((certificate) => ({
    ...{ type, certificate, isShared: false, hasNewInList: false },
  })),
);
const minutesOfDay = 24 * 60;
const open: CalendarSpec = { windows: 'always', freeze: undefined, cutoff: 0, rollback: 'any-time' };
/** With a second for each read it closes before the last ALB's turn. */
const closing: CalendarSpec = { ...open, windows: { from: 0, length: 1 } };
const run: RunSpec = { tasks: ['rollback', 'swap'], isByHand: false, disturbances: [], secondsPerRead: 0 };
const slowly: RunSpec = { ...run, secondsPerRead: 1 };

function approved(calendar: CalendarSpec): Rig {
  // Those of one load balancer are swapped one after the other, so that a window can close between them.
  const listeners = six.map((each) => ({ ...each, isShared: calendar === closing }));
  const rig = new Rig({ listeners, planned: 6, calendar, newCertificate: 'good', listLimit: 25, startsAt: 0 });
  rig.label('octocat');
  rig.merge();
  return rig;
}

/** Numbers of the calls that go wrong, from those of a run that nothing disturbs. */
async function points(calendar: CalendarSpec, how: RunSpec): Promise<readonly number[]> {
  const rig = approved(calendar);
  await rig.run(how);
  expect(rig.calls.length).toBeGreaterThan(100);
  return rig.calls.flatMap((isWrite, index) => (isWhole || isWrite || index % readsBetween === 0 ? [index + 1] : []));
}

function labels(rig: Rig): readonly string[] {
  return rig.github.pullRequests.get(rig.pullRequest)?.labels ?? [];
}

/** Whether something is left that is not so: on the listeners, in the comment, in the labels. */
function wrongs(rig: Rig): readonly string[] {
  const isDone = rig.plannedListeners().every(isSwapped);
  const state = isDone ? stateLabel('done') : stateLabel('waiting-for-window');
  return [
    ...rig.violations,
    ...untruths(rig),
    ...(labels(rig).join() === `acm-swap,${state}` ? [] : [`labels ${labels(rig).join()}`]),
  ];
}

/** What stands on the listeners, without regard to the order in their lists. */
function held(rig: Rig): readonly unknown[] {
  return rig.listeners().map(({ defaultCertificate, sni }) => [defaultCertificate, ...sni.toSorted()]);
}

/** People are told once of what was done: one comment with its marker. */
function news(rig: Rig): number {
  return [...rig.github.comments.values()].filter(({ body }) => readMarkers(body).has(markerKeys.event)).length;
}

/** Right after the call that went wrong. A list of comments that stays out of date for good lets a run write several. */
function expectTrue(rig: Rig, place: { readonly at: number; readonly kind: (typeof kinds)[number] }): void {
  const said = untruths(rig).filter((what) => place.kind !== 'stale-for-good' || what !== manyComments);
  expect({ ...place, violations: rig.violations, said }).toEqual({ ...place, violations: [], said: [] });
}

async function expectQuiet(rig: Rig, place: object): Promise<void> {
  const before = rig.github.writes.length + rig.writes.length;
  await rig.run(run);
  expect({ ...place, writes: rig.github.writes.length + rig.writes.length - before }).toEqual({ ...place, writes: 0 });
}

describe('a swap of six listeners of which one call goes wrong', () => {
  test.each(kinds)('is whole after the next run, and all that is said is true: %s', async (kind) => {
    const undisturbed = approved(open);
    await undisturbed.run(run);
    expect(held(undisturbed).flat()).not.toContain(from);
    for (const at of await points(open, run)) {
      const rig = approved(open);
      await rig.run({ ...run, disturbances: [{ at, kind }] });
      expectTrue(rig, { at, kind });
      await rig.run(run);
      expect({ at, held: held(rig), wrongs: wrongs(rig), news: news(rig) }).toEqual({
        ...{ at, held: held(undisturbed), wrongs: [], news: 1 },
      });
      await expectQuiet(rig, { at, kind });
    }
  });

  test.each(kinds)('starts no listener after the window has closed, and goes on in the next: %s', async (kind) => {
    let waited = 0;
    for (const at of await points(closing, slowly)) {
      const rig = approved(closing);
      await rig.run({ ...slowly, disturbances: [{ at, kind }] });
      expectTrue(rig, { at, kind });
      await rig.run(slowly);
      expect({ at, wrongs: wrongs(rig) }).toEqual({ at, wrongs: [] });
      if (labels(rig).includes(stateLabel('waiting-for-window'))) waited += 1;
      rig.passTo(minutesOfDay);
      await rig.run(run);
      expect({ at, isSwapped: rig.plannedListeners().every(isSwapped), wrongs: wrongs(rig) }).toEqual({
        ...{ at, isSwapped: true, wrongs: [] },
      });
      expect(held(rig).flat()).toContain(to);
      await expectQuiet(rig, { at, kind });
    }
    expect(waited).toBeGreaterThan(5);
  });
});
