import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { UpstreamError } from '../../src/core/errors.ts';
import type { ListenerRef } from '../../src/core/swap/listener.ts';
import type { Context } from '../../src/modes/shared/context.ts';
import { scan } from '../../src/modes/scan/scan.ts';
import { swap } from '../../src/modes/swap/swap.ts';
import { account, region, startWorld, type World } from './world.ts';

const drain = { pullRequests: [], commits: [], byHand: undefined };
const api = 'verify: api';

describe('a plan of many load balancers', () => {
  let world: World;
  let old: string;
  let listeners: string[];
  beforeEach(async () => {
    world = await startWorld();
    old = world.aws.addCertificate({ account, region, names: ['shop.example.com'] });
    listeners = [];
  });
  afterEach(() => world.close());

  async function add(names: readonly string[]): Promise<void> {
    for (const name of names) {
      const known = world.aws.loadBalancers().find((each) => each.name === name);
      const loadBalancerArn = known?.arn ?? world.aws.addLoadBalancer({ account, region, name }).arn;
      listeners.push(await world.aws.addListener({ loadBalancerArn, certificateArn: old }));
    }
    const to = (await scan(world.context())).certificates[0]?.replacement ?? '';
    world.aws.registerRecords(to);
    await scan(world.context());
    const number = [...world.github.pullRequests.keys()][0] ?? 0;
    world.github.setLabel('octocat', number, 'acm-swap');
    world.github.merge('octocat', number);
  }

  /** A context whose writes to default certificates pass through `change` first. */
  function watched(change: (listener: ListenerRef, write: () => Promise<void>) => Promise<void>): Context {
    const context = world.context(undefined, `swap: { ${api} }`);
    const { awsWriters } = context;
    if (awsWriters === undefined) throw new Error('there are no writers');
    return {
      ...context,
      awsWriters: {
        ...awsWriters,
        openListenerWriter: async (request) => {
          const writer = await awsWriters.openListenerWriter(request);
          return {
            ...writer,
            setDefaultCertificate: (listener, certificate) =>
              change(listener, () => writer.setDefaultCertificate(listener, certificate)),
          };
        },
      },
    };
  }

  test('has different ones swapped at once, and listeners that share one after the other', async () => {
    await add(['a', 'a', 'b', 'c']);
    const busy = new Set<string>();
    let most = 0;
    const shared: string[] = [];
    let arrived = 0;
    const context = watched(async ({ arn }, write) => {
      const name = /listener\/app\/(\w)\//.exec(arn)?.[1] ?? '';
      if (busy.has(name)) shared.push(name);
      busy.add(name);
      most = Math.max(most, busy.size);
      arrived += 1;
      // The first three wait for each other, so that they are surely under way together.
      const end = Date.now() + 5000;
      while (arrived < 3 && Date.now() < end) await new Promise((done) => setTimeout(done, 5));
      await write();
      busy.delete(name);
    });
    const result = await swap(context, drain);
    expect(result.problems).toEqual([]);
    expect([most, shared]).toEqual([3, []]);
    expect(result.pullRequests[0]?.listeners.map(({ outcome }) => outcome)).toEqual(Array(4).fill('swapped'));
    const bodies = [...world.github.comments.values()].filter(({ body }) => body.includes('comment=swap'));
    expect(bodies.filter(({ body }) => body.includes('### Swapped: all 4 listeners'))).toHaveLength(1);
  });

  test('starts nothing new after a failure, and finishes what is under way', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
    await add(names);
    let failed = false;
    let underWay = 0;
    const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 5));
    const context = watched(async ({ arn }, write) => {
      if (arn.includes('/app/a/')) {
        while (underWay < 3) await pause();
        failed = true;
        const details = {
          service: 'elbv2',
          operation: 'ModifyListener',
          code: 'AccessDenied',
          kind: 'denied',
        } as const;
        throw new UpstreamError('no', details, undefined);
      }
      underWay += 1;
      while (!failed) await pause();
      await write();
    });
    const result = await swap(context, drain);
    const outcomes = new Map(result.pullRequests[0]?.listeners.map((entry) => [entry.loadBalancer, entry]));
    expect(outcomes.get('a')).toMatchObject({ outcome: 'failed', reason: { code: 'access-denied' } });
    const rest = names.slice(1).map((name) => outcomes.get(name)?.outcome);
    const swapped = rest.filter((outcome) => outcome === 'swapped').length;
    expect(swapped).toBe(underWay);
    expect(swapped).toBeGreaterThanOrEqual(3);
    expect(rest.filter((outcome) => outcome === 'not-started')).toHaveLength(9 - swapped);
    expect(swapped).toBeLessThan(9);
  });
});
