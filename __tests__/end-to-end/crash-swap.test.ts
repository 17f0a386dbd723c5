import { describe, expect, test } from '@jest/globals';
import { inThread } from './support/in-thread.ts';
import { KillPoint, type Scope, shareOfToday } from './support/kill-point.ts';
import { bareMoments, isSwapped, startSwapWorld, swapComment } from './support/swap-world.ts';

/* With CRASH_POINTS=all every request is a point, not only those that change something: `npm run crash-points`. */
const scope: Scope = process.env['CRASH_POINTS'] === 'all' ? 'all' : 'writes';
/* every-point.test.ts kills at every point without a process around it; processes take turns, a share of the writes a day. */
const shares = scope === 'all' ? 1 : 6;
const turn = shareOfToday(shares);

/**
 * The run killed at one request and started again: it converges, and nothing was ever without a certificate. False if the
 * run came to its end before that request.
 */
async function killAndRunAgain(number: number, when: 'before' | 'after'): Promise<boolean> {
  const swapWorld = await startSwapWorld();
  const { world, pullRequest } = swapWorld;
  world.execute = inThread;
  try {
    await swapWorld.approve();
    const point = new KillPoint(world, scope, { number, when });
    const killed = await swapWorld.run({ onStart: point.onStart });
    // News that come close together share an update of the comment, so a run can have a few requests less than another.
    const isReached = point.seen.length >= number;
    expect({ number, exitCode: killed.exitCode }).toEqual({ number, exitCode: isReached ? null : 0 });
    KillPoint.lift(world);
    expect(bareMoments(swapWorld)).toEqual([]);
    const again = await swapWorld.run();
    const place = `${when} ${point.seen.at(number - 1) ?? 'its end'}`;
    expect({ place, exitCode: again.exitCode, log: again.exitCode === 0 ? '' : again.log }).toEqual({
      place,
      exitCode: 0,
      log: '',
    });
    expect({ place, isSwapped: isSwapped(swapWorld), bare: bareMoments(swapWorld) }).toEqual({
      place,
      isSwapped: true,
      bare: [],
    });
    expect(world.github.issue(pullRequest)?.labels.toSorted()).toEqual(['acm-swap', 'acm:done']);
    expect(swapComment(swapWorld)).toContain('### Swapped: all 6 listeners');
    expect([...world.aws.violations, ...world.github.violations]).toEqual([]);
    return isReached;
  } finally {
    await world.close();
  }
}

/** How many points a run has that nobody kills. */
async function countPoints(): Promise<readonly string[]> {
  const swapWorld = await startSwapWorld();
  try {
    await swapWorld.approve();
    const point = new KillPoint(swapWorld.world, scope);
    expect((await swapWorld.run()).exitCode).toBe(0);
    expect(isSwapped(swapWorld)).toBe(true);
    return point.seen;
  } finally {
    await swapWorld.world.close();
  }
}

describe('a swap of six listeners that is killed', () => {
  test(`at each of its requests (share ${turn + 1} of ${shares}) goes on from there, and no listener is ever bare`, async () => {
    const points = await countPoints();
    expect(points.filter((name) => name.includes('Listener')).length).toBeGreaterThanOrEqual(12);
    let killed = 0;
    for (let number = 1; number <= points.length; number += 1) {
      if (number % shares !== turn && number !== 1) continue;
      if (await killAndRunAgain(number, 'after')) killed += 1;
      if (scope === 'all' || number === 1) await killAndRunAgain(number, 'before');
    }
    expect(killed).toBeGreaterThanOrEqual(12 / shares);
  }, 1_800_000);
});
