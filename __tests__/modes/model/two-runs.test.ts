import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { controlLabels, stateLabel } from '../../../src/core/issue/labels.ts';
import { markerKeys } from '../../../src/text/markdown/marker-keys.ts';
import { readMarkers } from '../../../src/text/markdown/markdown.ts';
import { from, Rig, to, type ListenerSpec, type RunSpec } from './rig.ts';
import { untruths } from './truth.ts';

/*
 * Two runs on the same plan at the same time, in one process: each call to AWS or GitHub is a point at which the other
 * run may go on. The workflow's concurrency group keeps runs apart; nothing may depend on it.
 */
const interleavings = Number(process.env['MODEL_RUNS'] ?? 30);
const seed = Number(process.env['MODEL_SEED'] ?? 20_261_127);

const listeners: readonly ListenerSpec[] = [
  { type: 'application', certificate: 'both', isShared: false, hasNewInList: false },
  { type: 'application', certificate: 'default', isShared: true, hasNewInList: false },
  { type: 'application', certificate: 'sni', isShared: false, hasNewInList: false },
  { type: 'network', certificate: 'both', isShared: false, hasNewInList: false },
];
const run: RunSpec = { tasks: ['rollback', 'swap'], isByHand: false, disturbances: [], secondsPerRead: 0 };

function approved(): Rig {
  const rig = new Rig({
    ...{ listeners, planned: 4, newCertificate: 'good', listLimit: 25, startsAt: 0 },
    calendar: { windows: 'always', freeze: undefined, cutoff: 0, rollback: 'any-time' },
  });
  rig.label('octocat');
  rig.merge();
  return rig;
}

/** Everything that a run by itself leaves behind, except when and by which run. */
function end(rig: Rig) {
  const bodies = [...rig.github.comments.values()].map(({ body }) => readMarkers(body));
  return {
    held: rig.listeners().map(({ defaultCertificate, sni }) => [defaultCertificate, ...sni.toSorted()]),
    labels: rig.github.pullRequests.get(rig.pullRequest)?.labels,
    comments: bodies.filter((markers) => markers.has(markerKeys.comment)).length,
    news: bodies.filter((markers) => markers.has(markerKeys.event)).length,
    untruths: untruths(rig),
    violations: rig.violations,
    // Something that was done is never undone.
    flaps: rig.writes.filter(({ kind, certificate }) => (certificate === from) !== (kind === 'remove')),
  };
}

async function alone(): Promise<object> {
  const rig = approved();
  await rig.run(run);
  expect(rig.listeners().every(({ defaultCertificate, sni }) => [defaultCertificate, ...sni].includes(to))).toBe(true);
  expect(rig.github.pullRequests.get(rig.pullRequest)?.labels).toContain(stateLabel('done'));
  return end(rig);
}

async function expectQuiet(rig: Rig): Promise<void> {
  const before = rig.github.writes.length + rig.writes.length;
  await rig.run(run);
  expect(rig.github.writes.length + rig.writes.length - before).toBe(0);
}

describe('two runs at once', () => {
  test('end as one, wherever the second goes through between two calls of the first', async () => {
    const expected = await alone();
    const plain = approved();
    await plain.run(run);
    for (let at = 1; at <= plain.calls.length; at += 1) {
      const rig = approved();
      const act = async (): Promise<void> => {
        await rig.runBeside(run);
      };
      await rig.run({ ...run, disturbances: [{ at, kind: 'meanwhile', act }] });
      expect({ at, ...end(rig) }).toEqual({ at, ...expected });
      await expectQuiet(rig);
    }
  });

  test('end as one, in whatever order their calls come', async () => {
    const expected = await alone();
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const rig = approved();
        const turn = (): Promise<void> => scheduler.schedule(Promise.resolve());
        await scheduler.waitFor(Promise.all([rig.run({ ...run, turn }), rig.runBeside({ ...run, turn })]));
        expect(end(rig)).toEqual(expected);
        await expectQuiet(rig);
      }),
      { numRuns: interleavings, seed },
    );
  }, 600_000);

  test('of which one puts back what the other swaps leave the old certificate, after the next run at the latest', async () => {
    const plain = approved();
    const before = end(plain);
    await plain.run(run);
    for (let at = 1; at <= plain.calls.length; at += 1) {
      const rig = approved();
      const act = async (): Promise<void> => {
        rig.label('octocat', controlLabels.rollback);
        await rig.runBeside(run);
      };
      await rig.run({ ...run, disturbances: [{ at, kind: 'meanwhile', act }] });
      await rig.run(run);
      // The first may start one more listener between its brake and its write, and take the old one off right behind its
      // look at the list: nobody can take those moments away.
      const bare = rig.violations.filter((what) =>
        /^(?:no valid certificate|taken away)(?!.*: remove the old)/.test(what),
      );
      const { held } = end(rig);
      expect({ at, held, bare, untruths: untruths(rig) }).toEqual({ at, held: before.held, bare: [], untruths: [] });
      await expectQuiet(rig);
    }
  });
});
