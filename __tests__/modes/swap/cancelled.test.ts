import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { swap } from '../../../src/modes/swap/swap.ts';
import { runTasks } from '../../../src/modes/run-tasks.ts';
import type { ModeResult } from '../../../src/modes/shared/context.ts';
import { scan } from '../../../src/modes/scan/scan.ts';
import { account, region, startWorld, type World } from '../world.ts';

const drain = { pullRequests: [], commits: [], byHand: undefined };

describe('a swap of two pull requests that is cancelled', () => {
  let world: World;
  let merged: readonly number[];
  beforeEach(async () => {
    world = await startWorld();
    for (const name of ['shop', 'mail']) {
      const certificateArn = world.aws.addCertificate({ account, region, names: [`${name}.example.com`] });
      const loadBalancerArn = world.aws.addLoadBalancer({ account, region, name, type: 'network' }).arn;
      await world.aws.addListener({ loadBalancerArn, certificateArn });
    }
    const { certificates } = await scan(world.context());
    for (const { replacement = '' } of certificates) world.aws.registerRecords(replacement);
    await scan(world.context());
    merged = [...world.github.pullRequests.keys()];
    for (const number of merged) {
      world.github.setLabel('octocat', number, 'acm-swap');
      world.github.merge('octocat', number);
    }
  });
  afterEach(() => world.close());

  /** Swaps, and cancels at the first question of that name to GitHub. */
  async function cancelledAt(name: 'listIssues' | 'readFile' | 'createComment'): Promise<ModeResult> {
    const controller = new AbortController();
    const context = world.context(undefined, 'swap: { verify: api }');
    const watch = <T extends object>(api: T): T => {
      const member: unknown = Reflect.get(api, name);
      if (typeof member !== 'function') return api;
      const aborting = (...given: unknown[]): unknown => {
        controller.abort();
        return Reflect.apply(member, api, given) as unknown;
      };
      return { ...api, [name]: aborting };
    };
    return runTasks(
      {
        ...{ ...context, cancelled: controller.signal, github: watch(context.github) },
        githubWriter: watch(context.githubWriter),
        // What is under way has all the time that it needs.
        clock: { ...context.clock, sleep: () => new Promise<never>(() => undefined) },
      },
      [{ kind: 'swap', ...drain }],
    );
  }

  test.each(['listIssues', 'readFile', 'createComment'] as const)(
    'at %s names each that it did not come to, counts their listeners, and the next run goes on',
    async (name) => {
      const { pullRequests, problems, summary } = await cancelledAt(name);
      expect(pullRequests.map(({ number }) => number)).toEqual(merged);
      const listeners = pullRequests.flatMap((each) => each.listeners);
      const whole = pullRequests.filter(({ reason }) => reason?.code === 'cancelled').length;
      const left = listeners.filter(({ reason }) => reason?.code === 'cancelled').length;
      const swapped = listeners.filter(({ outcome }) => outcome === 'swapped').length;
      expect(whole + left + swapped).toBe(2);
      expect(whole + left).toBeGreaterThan(0);
      const said = [
        ...(whole > 0 ? [`${String(whole)} pull request${whole === 1 ? '' : 's'}`] : []),
        ...(left > 0 ? [`${String(left)} listener${left === 1 ? '' : 's'}`] : []),
      ];
      expect(problems.map(({ en }) => en)).toEqual([
        `The run was cancelled. Left: ${said.join(', ')}. The next run goes on from here.`,
      ]);
      for (const number of merged) expect(summary).toContain(`#${String(number)}`);
      const next = await swap(world.context(undefined, 'swap: { verify: api }'), drain);
      expect(next.problems).toEqual([]);
      for (const number of merged) expect(world.github.pullRequests.get(number)?.labels).toContain('acm:done');
    },
  );
});
