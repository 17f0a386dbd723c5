import { describe, expect, test } from '@jest/globals';
import type { FaultEffect } from '../../sandbox/aws/faults.ts';
import type { FaultRule } from '../../sandbox/github/surprises.ts';
import { runInProcess } from './support/in-process.ts';
import { KillPoint, shareOfToday } from './support/kill-point.ts';
import { expectEnd, inSwapWorld, nameListeners } from './support/swap-end.ts';
import { bareMoments, isSwapped, type SwapWorld } from './support/swap-world.ts';

/*
 * Every request of a swap of six listeners, killed and spoilt, over the real adapters and real HTTP, in this process; what
 * that proves and what the processes of crash-swap.test.ts prove beside it stands in docs/testing.md.
 */

/** A quarter of it each day; all with `npm run fault-points`. */
const shares = process.env['FAULT_POINTS'] === 'all' ? 1 : 4;
const turn = shareOfToday(shares);

/** A point at which a run may be killed, and what it then leaves behind in AWS and GitHub. */
interface Point {
  readonly number: number;
  readonly when: 'before' | 'after';
  readonly leaves: string;
}

/** What stands in AWS and GitHub, without what differs from world to world. */
function leftBehind({ world, from, to, other, listeners, pullRequest }: SwapWorld): string {
  const names = new Map([
    ...[from, to, other].map((arn, index) => [arn, ['from', 'to', 'other'][index]] as const),
    ...listeners.map(({ arn, name }) => [arn, name] as const),
  ]);
  const held = listeners.map(({ arn }) => {
    const { defaultCertificate, sni } = world.aws.listener(arn);
    return [names.get(arn), names.get(defaultCertificate ?? ''), sni.map((each) => names.get(each))];
  });
  const comments = world.github
    .comments(pullRequest)
    .map(({ body }) => [
      /^### .*$/m.exec(body)?.[0],
      [...body.matchAll(/"outcome":"([^"]+)"/g)].map(([, found]) => found),
    ]);
  return JSON.stringify([held, world.github.issue(pullRequest)?.labels, comments]);
}

/** All points of a run that nobody kills. */
function listPoints(): Promise<readonly Point[]> {
  return inSwapWorld(async (it) => {
    const points: Point[] = [];
    const seen = (): void => {
      const number = points.length / 2 + 1;
      const leaves = leftBehind(it);
      // What the last request left is known when the next one comes, or the run is over.
      const last = points.at(-1);
      if (last !== undefined) points[points.length - 1] = { ...last, leaves };
      points.push({ number, when: 'before', leaves }, { number, when: 'after', leaves });
    };
    const match = (): boolean => {
      seen();
      return false;
    };
    it.world.aws.faults.add({ match, effect: 'hang' });
    it.world.github.faults.push({ match, effect: 'hang' });
    await runInProcess(it.world);
    const last = points.at(-1);
    if (last !== undefined) points[points.length - 1] = { ...last, leaves: leftBehind(it) };
    expect(isSwapped(it)).toBe(true);
    return points;
  });
}

describe('a swap of six listeners', () => {
  test('killed before or after any of its requests goes on from there, and no listener is ever bare', async () => {
    const points = await listPoints();
    expect(points.length).toBeGreaterThan(200);
    // A run remembers nothing: points that leave the same behind are one and the same for the next run. Load balancers
    // are worked on at once, so a point may leave something else in another world; whatever it is, it has to go on.
    const different = points.filter(
      ({ leaves }, index) => points.findIndex((other) => other.leaves === leaves) === index,
    );
    expect(different.length).toBeGreaterThan(12);
    let killed = 0;
    for (const { number, when, leaves } of different.filter((_, index) => index % shares === turn)) {
      await inSwapWorld(async (it) => {
        const point = new KillPoint(it.world, 'all', { number, when });
        const place = { number, when, leaves };
        // The last requests of one world may be one or two more than another needs.
        if ((await runInProcess(it.world, { onStart: point.onStart })) === 'killed') killed += 1;
        KillPoint.lift(it.world);
        expect({ place, bare: bareMoments(it) }).toEqual({ place, bare: [] });
        await runInProcess(it.world);
        expectEnd(it, place);
      });
    }
    expect(killed).toBeGreaterThan(12 / shares);
  }, 900_000);

  /** A run in which every third request is spoilt, beginning with the first, the second and the third. */
  const phases = 3;
  const pairs: readonly (readonly [FaultEffect, FaultRule['effect']])[] = [
    ['reset-after-effect', 'reset-after-effect'],
    ['stale', '502'],
    ...(process.env['FAULT_POINTS'] === 'all'
      ? ([
          ['throttle', '502'],
          ['reset', 'reset'],
        ] as const)
      : []),
  ];

  const rounds = Math.min(shares, pairs.length);
  test.each(pairs.filter((_, index) => index % rounds === turn % rounds))(
    'ends as it should with a third of its requests spoilt, by turns: %s of AWS, %s of GitHub',
    async (ofAws, ofGitHub) => {
      let spoilt = 0;
      for (let phase = 0; phase < phases; phase += 1) {
        await inSwapWorld(async (it) => {
          const order = new Map<string, number>();
          const isHit = (key: string): boolean => {
            if (order.has(key)) return false;
            order.set(key, order.size);
            if ((order.get(key) ?? 0) % phases !== phase) return false;
            spoilt += 1;
            return true;
          };
          const label = (text: string): string => nameListeners(it, text);
          it.world.aws.faults.add({
            match: ({ operation, input, role }) => isHit(`${operation} ${role} ${label(JSON.stringify(input))}`),
            effect: ofAws,
          });
          it.world.github.faults.push({
            match: ({ method, path }) => isHit(`${method} ${path.replaceAll(/\b[0-9a-f]{40}\b/g, 'sha')}`),
            effect: ofGitHub,
          });
          for (let runs = 0; runs < 6 && !isSwapped(it); runs += 1) {
            await runInProcess(it.world, { patience: 1500 }).catch(() => undefined);
            expect({ phase, bare: bareMoments(it) }).toEqual({ phase, bare: [] });
          }
          KillPoint.lift(it.world);
          await runInProcess(it.world);
          expectEnd(it, { ofAws, ofGitHub, phase });
        });
      }
      expect(spoilt).toBeGreaterThan(20);
    },
    900_000,
  );
});
