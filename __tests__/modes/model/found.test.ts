import { describe, expect, test } from '@jest/globals';
import { markerKeys } from '../../../src/text/markdown/marker-keys.ts';
import { readMarkers } from '../../../src/text/markdown/markdown.ts';
import { from, Rig, to, type ListenerSpec, type RigSpec, type RunSpec } from './rig.ts';
import { untruths } from './truth.ts';

/* What random stories found, told on purpose. */

const open = { windows: 'always', freeze: undefined, cutoff: 0, rollback: 'any-time' } as const;
const plain: RigSpec = {
  listeners: [
    { type: 'application', certificate: 'both', isShared: false, hasNewInList: false },
    { type: 'network', certificate: 'default', isShared: false, hasNewInList: false },
  ],
  ...{ planned: 2, calendar: open, newCertificate: 'good', listLimit: 25, startsAt: 0 },
};
/** The write itself, and what is read at the same time as the certificate is read last. */
const callsOfLastLook = 8;
const single: ListenerSpec = { type: 'network', certificate: 'default', isShared: false, hasNewInList: false };
const swapOnly: RunSpec = { tasks: ['swap'], isByHand: false, disturbances: [], secondsPerRead: 0 };

function approved(change: Partial<RigSpec> = {}): Rig {
  const rig = new Rig({ ...plain, ...change });
  rig.label('octocat');
  rig.merge();
  return rig;
}

/** The comments that notify people of what was done. */
function news({ github }: Rig): readonly string[] {
  return [...github.comments.values()]
    .map(({ body }) => body)
    .filter((body) => readMarkers(body).has(markerKeys.event));
}

describe('a swap', () => {
  test('goes no further when its label is set anew in mid-run by somebody who was not judged', async () => {
    const held: number[] = [];
    for (let at = 1; at <= 90; at += 1) {
      const rig = approved();
      const act = (): void => {
        rig.unlabel();
        rig.label('reader');
      };
      await rig.run({ ...swapOnly, disturbances: [{ at, kind: 'meanwhile', act }] });
      expect({ at, violations: rig.violations }).toEqual({ at, violations: [] });
      held.push(rig.listeners().filter(({ defaultCertificate }) => defaultCertificate === from).length);
    }
    expect([...new Set(held)].sort((a, b) => a - b)).toEqual([0, 1, 2]);
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

  test('that is killed before it told people is told of by the next run, once', async () => {
    const rig = approved();
    await rig.run(swapOnly);
    // The last write sets the label, the one before tells people.
    const toldAt = rig.calls.lastIndexOf(true, rig.calls.lastIndexOf(true) - 1) + 1;
    const cut = approved();
    await cut.run({ ...swapOnly, disturbances: [{ at: toldAt, kind: 'kill-before' }] });
    expect(news(cut)).toEqual([]);
    await cut.run(swapOnly);
    await cut.run(swapOnly);
    expect(news(cut)).toEqual([expect.stringContaining('actions/runs/1')]);
  });

  test('looks again when a look after a write fails, and puts back when all of them do', async () => {
    const plain = approved({ listeners: [single], planned: 1 });
    await plain.run(swapOnly);
    // The first write records that the plan is begun.
    const look = plain.calls.indexOf(true, plain.calls.indexOf(true) + 1) + 2;
    const once = await refused([look]);
    expect(once.reasons.get(once.listeners()[0]?.arn ?? '')).toBeUndefined();
    expect(once.listeners()[0]?.defaultCertificate).toBe(to);
    const thrice = await refused([look, look + 1, look + 2]);
    expect(thrice.reasons.get(thrice.listeners()[0]?.arn ?? '')).toBe('service-error');
    expect(thrice.listeners()[0]?.defaultCertificate).toBe(from);
    expect(untruths(thrice)).toEqual([]);
  });

  async function refused(ats: readonly number[]): Promise<Rig> {
    const rig = approved({ listeners: [single], planned: 1 });
    await rig.run({ ...swapOnly, disturbances: ats.map((at) => ({ at, kind: 'refused' as const })) });
    expect(rig.violations).toEqual([]);
    return rig;
  }

  test('sees a certificate end right before it puts it on, or puts the old one back and says so', async () => {
    const ends: string[] = [];
    for (let at = 1, calls = 1; at <= calls; at += 1) {
      const rig = approved({ listeners: [single], planned: 1 });
      const act = (): void => {
        rig.expire(to);
      };
      const results = await rig.run({ ...swapOnly, disturbances: [{ at, kind: 'meanwhile', act }] });
      calls = rig.calls.length;
      const [listener] = rig.listeners();
      const code = rig.reasons.get(listener?.arn ?? '') ?? 'swapped';
      expect({ at, violations: rig.violations, untruths: untruths(rig) }).toEqual({ at, violations: [], untruths: [] });
      expect({ at, held: listener?.defaultCertificate }).toEqual({ at, held: code === 'swapped' ? to : from });
      const problems = results === 'killed' ? [] : results.flatMap((result) => result.problems);
      ends.push(`${code}, ${rig.writes.length} writes, ${problems.length} problems`);
    }
    // Not tried; refused by AWS itself; put on and put back; ended after it was seen to be well.
    expect([...new Set(ends)]).toEqual([
      'certificate-not-issued, 0 writes, 0 problems',
      'service-error, 0 writes, 1 problems',
      'certificate-not-issued, 2 writes, 1 problems',
      'swapped, 1 writes, 0 problems',
    ]);
    expect(ends.filter((end) => end.startsWith('service-error')).length).toBeLessThanOrEqual(callsOfLastLook);
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
