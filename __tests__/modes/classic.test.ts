import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parsePlan } from '../../src/core/plan/plan.ts';
import { rollback } from '../../src/modes/rollback/rollback.ts';
import { scan } from '../../src/modes/scan/scan.ts';
import { swap } from '../../src/modes/swap/swap.ts';
import { account, region, startWorld, windowClosed, windowOpen, type World } from './world.ts';

const drain = { pullRequests: [], commits: [], byHand: undefined };

describe('a Classic Load Balancer', () => {
  let world: World;
  let old: string;
  let to: string;
  let arn: string;
  /** The sandbox's handles of its two listeners. */
  let https: string;
  let ssl: string;
  let number: number;
  beforeEach(async () => {
    world = await startWorld();
    const { aws } = world;
    old = aws.addCertificate({ account, region, names: ['shop.example.com'] });
    arn = aws.addLoadBalancer({ account, region, name: 'old-shop', type: 'classic', tags: { team: 'web' } }).arn;
    https = await aws.addListener({ loadBalancerArn: arn, certificateArn: old });
    ssl = await aws.addListener({ loadBalancerArn: arn, certificateArn: old, protocol: 'SSL' });
    await aws.addListener({ loadBalancerArn: arn, protocol: 'HTTP' });
    const first = await scan(world.context());
    to = first.certificates[0]?.replacement ?? '';
    aws.registerRecords(to);
    await scan(world.context());
    number = [...world.github.pullRequests.keys()][0] ?? 0;
  });
  afterEach(() => world.close());

  function approve(): void {
    world.github.setLabel('octocat', number, 'acm-swap');
    world.github.merge('octocat', number);
  }

  function held(): readonly (string | undefined)[] {
    return [https, ssl].map((handle) => world.aws.listener(handle).defaultCertificate);
  }

  test('is proposed with its own ARN and the ports of its listeners', () => {
    const tree = world.github.trees.get(world.github.pullRequests.get(number)?.headRef ?? '');
    const parsed = parsePlan([...(tree?.values() ?? [])][0] ?? '');
    const ports = [https, ssl].map((handle) => world.aws.listener(handle).port);
    const listed = parsed.kind === 'valid' ? parsed.plan.listeners : [];
    expect(listed.toSorted((a, b) => a.port - b.port)).toEqual(
      ports
        .toSorted((a, b) => a - b)
        .map((port) => ({ arn, port, loadBalancer: 'old-shop', type: 'classic', certificate: 'default' })),
    );
  });

  test('waits for a window like an ALB, is swapped in it with proof by TLS, and put back by a rollback', async () => {
    approve();
    const outside = await swap(world.context(windowClosed), drain);
    expect(outside.pullRequests[0]?.listeners.map(({ reason }) => reason?.code)).toEqual([
      'outside-window',
      'outside-window',
    ]);
    expect(held()).toEqual([old, old]);

    const inside = await swap(world.context(windowOpen), drain);
    expect(inside.problems).toEqual([]);
    expect(held()).toEqual([to, to]);
    for (const entry of inside.pullRequests[0]?.listeners ?? []) {
      expect(entry).toMatchObject({
        labelledBy: 'octocat',
        mergedBy: 'octocat',
        run: 'https://github.com/my-org/certificates/actions/runs/1',
        before: { serial: world.aws.certificate(old).serial?.replaceAll(':', '').replace(/^0+/, '') },
        after: { serial: world.aws.certificate(to).serial?.replaceAll(':', '').replace(/^0+/, '') },
        window: undefined,
      });
      const { outcome, evidence } = entry;
      expect([outcome, evidence]).toEqual([
        'swapped',
        'three TLS handshakes in a row on 1 address showed the new certificate',
      ]);
    }
    expect(world.github.pullRequests.get(number)?.labels).toContain('acm:done');

    world.github.setLabel('octocat', number, 'acm-rollback');
    const back = await rollback(world.context(windowClosed), { pullRequests: [], byHand: undefined });
    expect(back.problems).toEqual([]);
    expect(held()).toEqual([old, old]);
    expect(world.aws.violations).toEqual([]);
  });

  test('is put back when a client still gets the old certificate', async () => {
    approve();
    world.aws.endpoint(https).stick();
    world.aws.endpoint(ssl).stick();
    const context = world.context();
    const start = context.clock.now();
    let looks = 0;
    const clock = { ...context.clock, now: () => start.add({ seconds: (looks += 1) * 5 }) };
    const result = await swap({ ...context, clock }, drain);
    expect(result.pullRequests[0]?.listeners.map(({ reason }) => reason?.code).toSorted()).toEqual([
      'earlier-failure',
      'verification-failed',
    ]);
    expect(held()).toEqual([old, old]);
  });

  test('is changed by nothing but calls for its own listeners, in a session that names it alone', async () => {
    approve();
    const before = world.aws.calls.length;
    await swap(world.context(), drain);
    const writes = world.aws.calls.slice(before).filter(({ operation }) => /^(Set|Modify|Add|Remove)/.test(operation));
    expect(writes.map(({ operation }) => operation)).toEqual([
      'SetLoadBalancerListenerSSLCertificate',
      'SetLoadBalancerListenerSSLCertificate',
    ]);
    const policies = world.aws.calls.flatMap(({ input }) =>
      typeof input['Policy'] === 'string' ? [input['Policy']] : [],
    );
    expect(policies.at(-1)).toContain(`"Resource":["${arn}"]`);
  });

  test('that is gone is said so', async () => {
    approve();
    await world.aws.removeLoadBalancer(arn);
    const result = await swap(world.context(), drain);
    expect(result.pullRequests[0]?.listeners.map(({ reason }) => reason?.code)).toEqual([
      'listener-gone',
      'listener-gone',
    ]);
  });
});
