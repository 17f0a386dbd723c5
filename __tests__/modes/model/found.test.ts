import { describe, expect, test } from '@jest/globals';
import { from, Rig, to, type RigSpec, type RunSpec } from './rig.ts';

/* What random stories found, told on purpose. */

const open = { windows: 'always', freeze: undefined, cutoff: 0, rollback: 'any-time' } as const;
const plain: RigSpec = {
  listeners: [
    { type: 'application', certificate: 'both', isShared: false, hasNewInList: false },
    { type: 'network', certificate: 'default', isShared: false, hasNewInList: false },
  ],
  ...{ planned: 2, calendar: open, newCertificate: 'good', listLimit: 25, startsAt: 0 },
};
const swapOnly: RunSpec = { tasks: ['swap'], isByHand: false, disturbances: [], secondsPerRead: 0 };

function approved(change: Partial<RigSpec> = {}): Rig {
  const rig = new Rig({ ...plain, ...change });
  rig.label('octocat');
  rig.merge();
  return rig;
}

describe('a swap', () => {
  test('goes no further when its label is set anew in mid-run by somebody who was not judged', async () => {
    const held: number[] = [];
    for (let at = 1; at <= 60; at += 1) {
      const rig = approved();
      const act = (): void => {
        rig.unlabel();
        rig.label('reader');
      };
      await rig.run({ ...swapOnly, disturbances: [{ at, kind: 'meanwhile', act }] });
      expect({ at, violations: rig.violations }).toEqual({ at, violations: [] });
      held.push(rig.listeners().filter(({ defaultCertificate }) => defaultCertificate === from).length);
    }
    expect([...new Set(held)].sort()).toEqual([0, 1, 2]);
  });

  test('tells people once of a failure that stays the same', async () => {
    const listed = { type: 'application', certificate: 'sni', isShared: false, hasNewInList: false } as const;
    const rig = approved({ listeners: [listed], listLimit: 1 });
    await rig.run(swapOnly);
    expect(rig.reasons.get(rig.listeners()[0]?.arn ?? '')).toBe('sni-list-full');
    const told = rig.github.writes.length;
    await rig.run(swapOnly);
    await rig.run(swapOnly);
    expect(rig.github.writes.slice(told)).toEqual([]);
    expect(rig.reasons.get(rig.listeners()[0]?.arn ?? '')).toBe('sni-list-full');
  });

  test('puts no certificate on that is over, though ACM still calls it issued', async () => {
    const rig = approved({ newCertificate: 'expired' });
    await rig.run(swapOnly);
    expect(rig.writes).toEqual([]);
    expect([...rig.reasons.values()]).toEqual(['certificate-not-issued', 'certificate-not-issued']);
  });

  test.each(['kill-before', 'kill-after'] as const)(
    'ends as one when killed (%s) at any of its calls',
    async (kind) => {
      let ends = 0;
      for (let at = 1; ends === 0; at += 1) {
        const rig = approved();
        if ((await rig.run({ ...swapOnly, disturbances: [{ at, kind }] })) !== 'killed') ends = at;
        await rig.run(swapOnly);
        const held = rig.listeners().map(({ defaultCertificate, sni }) => [defaultCertificate, ...sni]);
        expect({ at, violations: rig.violations, held }).toEqual({ at, violations: [], held: [[to, to], [to]] });
      }
      expect(ends).toBeGreaterThan(40);
    },
  );
});
