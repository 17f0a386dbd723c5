import { describe, expect, test } from '@jest/globals';
import { figuresOf, fleetOf, migrate, type Runs } from '../../bench/each.ts';
import { doTo, setUpMany, type ManyFleet } from '../../bench/many-fleet.ts';
import { tallyOf } from '../../bench/tally.ts';
import { startWorld, type World } from '../../sandbox/world.ts';
import { runInProcess } from './support/in-process.ts';
import { inThread } from './support/in-thread.ts';

describe('what is asked of GitHub and AWS', () => {
  test('does not grow with one more certificate by more than the limits allow', async () => {
    const [few, many] = [4, 8];
    const [less, more] = [await measure(few), await measure(many)];
    expect(figuresOf(less, more, many - few).filter(({ isMet }) => !isMet)).toEqual([]);
  });

  test('is at most twenty requests to GitHub for a run that a merge outside the window starts, whatever waits already', async () => {
    const count = 6;
    const requests = await inWorld(fleetOf(count), async (world) => {
      world.execute = inThread;
      await runInProcess(world, { mode: 'scan' });
      await doTo(world, fleetOf(count), { kind: 'register' });
      await runInProcess(world, { mode: 'scan' });
      const each: number[] = [];
      for (let merge = 0; merge < count; merge += 1) {
        const [number = 0] = await doTo(world, fleetOf(count), { kind: 'approve', most: 1 });
        const before = world.github.requests.length;
        const payload = world.github.events.pullRequest(number, 'closed');
        const { exitCode } = await world.run({ event: 'pull_request', payload });
        expect(exitCode).toBe(0);
        each.push(world.github.requests.length - before);
      }
      return each;
    });
    expect(requests.filter((one) => one > 20)).toEqual([]);
  });
});

async function measure(count: number): Promise<Runs> {
  return inWorld(fleetOf(count), (world) =>
    migrate(
      async (mode) => {
        const [calls, requests] = [world.aws.calls.length, world.github.requests.length];
        await runInProcess(world, { mode });
        return tallyOf(world.aws.calls.slice(calls), world.github.requests.slice(requests));
      },
      (deed) => doTo(world, fleetOf(count), deed),
    ),
  );
}

async function inWorld<T>(fleet: ManyFleet, work: (world: World) => Promise<T>): Promise<T> {
  const world = await startWorld();
  try {
    await setUpMany(world, fleet);
    return await work(world);
  } finally {
    await world.close();
  }
}
