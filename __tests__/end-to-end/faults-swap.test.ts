import { afterEach, describe, expect, test } from '@jest/globals';
import type { FaultEffect } from '../../sandbox/aws/faults.ts';
import {
  bareMoments,
  isSwapped,
  startSwapWorld,
  swapComment,
  type ListenerKind,
  type SwapWorld,
} from './support/swap-world.ts';
import { inThread } from './support/in-thread.ts';

const awsWrite = /^(?:Add|Modify|Remove)/;
const closed = 'timezone: UTC, windows: [{ start: "0 2 29 2 *", duration: 1h }]';

/* modes/model/fault-points.test.ts has every fault without a process; here are those that a process changes, or all. */
const isWhole = process.env['FAULT_POINTS'] === 'all';

/* Pauses after a lost or throttled write are as long here as in earnest, so two listeners have to do. */
const two: readonly ListenerKind[] = [
  { type: 'application', certificate: 'both' },
  { type: 'network', certificate: 'default' },
];

describe('a swap in trouble', () => {
  let swapWorld: SwapWorld | undefined;
  afterEach(() => swapWorld?.world.close());

  async function start(options: Parameters<typeof startSwapWorld>[0] = { kinds: two }): Promise<SwapWorld> {
    swapWorld = await startSwapWorld(options);
    swapWorld.world.execute = inThread;
    await swapWorld.approve();
    return swapWorld;
  }

  /** Runs until nothing is left to do, as the schedule would; nothing may ever have been bare. */
  async function runToTheEnd(it: SwapWorld): Promise<number> {
    let runs = 0;
    while (!isSwapped(it) && runs < 6) {
      await it.run();
      runs += 1;
      expect(bareMoments(it)).toEqual([]);
    }
    it.world.aws.faults.clear();
    it.world.github.faults.length = 0;
    expect((await it.run()).exitCode).toBe(0);
    expect(isSwapped(it)).toBe(true);
    expect(it.world.github.issue(it.pullRequest)?.labels.toSorted()).toEqual(['acm-swap', 'acm:done']);
    expect(swapComment(it)).toContain(`### Swapped: all ${String(it.listeners.length)} listeners`);
    expect([...it.world.aws.violations, ...it.world.github.violations]).toEqual([]);
    return runs;
  }

  test.each<FaultEffect>(isWhole ? ['throttle', '500', 'reset', 'reset-after-effect'] : ['reset-after-effect'])(
    'ends as it should when the first answer to every write is: %s',
    async (effect) => {
      const it = await start();
      const hit = new Set<string>();
      it.world.aws.faults.add({
        match: ({ operation, input }) => {
          const key = `${operation} ${JSON.stringify(input)}`;
          if (!awsWrite.test(operation) || hit.has(key)) return false;
          hit.add(key);
          return true;
        },
        effect,
      });
      expect(await runToTheEnd(it)).toBe(1);
      expect(hit.size).toBe(4);
    },
  );

  test.each<FaultEffect>(isWhole ? ['throttle', '500', 'reset'] : ['reset'])(
    'ends as it should when every fifth read is: %s',
    async (effect) => {
      const it = await start();
      let reads = 0;
      it.world.aws.faults.add({
        match: ({ operation }) => /^(?:Describe|List|Get)/.test(operation) && (reads += 1) % 5 === 0,
        effect,
      });
      expect(await runToTheEnd(it)).toBe(1);
    },
  );

  test.each(isWhole ? (['502', 'reset-after-effect', 'secondary-limit'] as const) : (['secondary-limit'] as const))(
    'ends as it should when GitHub’s first answer to every write is: %s',
    async (effect) => {
      const it = await start();
      const hit = new Set<string>();
      it.world.github.faults.push({
        match: ({ method, path }) => {
          const key = `${method} ${path}`;
          if (method === 'GET' || path === '/graphql' || hit.has(key)) return false;
          hit.add(key);
          return true;
        },
        effect,
      });
      await runToTheEnd(it);
      expect(hit.size).toBeGreaterThan(0);
    },
    60_000,
  );

  test('by two runs at once ends as by one, and nothing flaps', async () => {
    const it = await start({});
    await Promise.all([it.run(), it.run()]);
    await runToTheEnd(it);
    for (const { arn } of it.listeners) {
      const states = it.world.aws.history.filter(({ listenerArn }) => listenerArn === arn);
      const defaults = states.map(({ defaultCertificate }) => defaultCertificate);
      const turnedBack = defaults.some((held, index) => held === it.from && defaults.slice(0, index).includes(it.to));
      expect(turnedBack).toBe(false);
    }
  });

  test('never writes to an Application Load Balancer outside the window, whatever fails', async () => {
    const it = await start({ maintenance: closed });
    let calls = 0;
    it.world.aws.faults.add({ match: () => (calls += 1) % 4 === 0, effect: 'reset' });
    await it.run();
    await it.run();
    const albs = new Set(it.listeners.filter(({ type }) => type === 'application').map(({ arn }) => arn));
    const touched = it.world.aws.history.filter(({ listenerArn, by }) => albs.has(listenerArn) && by !== 'set-up');
    expect(touched).toEqual([]);
    const networks = it.listeners.filter(({ type }) => type === 'network');
    expect(isSwapped({ ...it, listeners: networks })).toBe(true);
  });
});
