import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { scan } from '../../src/modes/scan/scan.ts';
import { swap } from '../../src/modes/swap/swap.ts';
import { account, region, startWorld, windowOpen, type World } from './world.ts';

const drain = { pullRequests: [], commits: [], byHand: undefined };
const stack = { 'aws:cloudformation:stack-name': 'shop-network' };

describe('listeners that infrastructure code manages', () => {
  let world: World;
  let old: string;
  let managed: string;
  beforeEach(async () => {
    world = await startWorld();
    old = world.aws.addCertificate({ account, region, names: ['shop.example.com'] });
    managed = await nlb('managed', stack);
  });
  afterEach(() => world.close());

  function nlb(name: string, tags: Record<string, string> = {}): Promise<string> {
    const { arn } = world.aws.addLoadBalancer({ account, region, name, type: 'network', tags });
    return world.aws.addListener({ loadBalancerArn: arn, certificateArn: old });
  }

  /** Scans until the replacement is issued and what follows is proposed; returns the replacement. */
  async function untilIssued(more: string): Promise<string> {
    const first = await scan(world.context(windowOpen, more));
    const to = first.certificates[0]?.replacement ?? '';
    world.aws.registerRecords(to);
    await scan(world.context(windowOpen, more));
    return to;
  }

  function issueBody(): string {
    return [...world.github.issues.values()][0]?.body ?? '';
  }

  test('are proposed with a warning that names the stack and the new certificate', async () => {
    const to = await untilIssued('');
    const [pullRequest] = world.github.pullRequests.values();
    expect(pullRequest?.body).toContain('CloudFormation stack `shop-network`');
    expect(pullRequest?.body).toContain(to);
    expect(issueBody()).not.toContain('Change it in your code');
  });

  test('are left out of the plan when that is refused, and stand in the issue with the lines to change', async () => {
    await nlb('plain');
    const to = await untilIssued('swap: { managed: refuse }');
    const [pullRequest] = world.github.pullRequests.values();
    const plan = [...(world.github.trees.get(pullRequest?.headRef ?? '') ?? [])].map(([, text]) => text).join('\n');
    expect(plan).toContain('load-balancer: plain');
    expect(plan).not.toContain('load-balancer: managed');
    expect(issueBody()).toContain('### Change it in your code');
    expect(issueBody()).toContain('CloudFormation stack `shop-network`');
    expect(issueBody()).toContain(`CertificateArn: ${to}`);
  });

  test('are refused by a swap whose plan names them all the same', async () => {
    await untilIssued('');
    const [number = 0] = world.github.pullRequests.keys();
    world.github.setLabel('octocat', number, 'acm-swap');
    world.github.merge('octocat', number);
    const result = await swap(world.context(windowOpen, 'swap: { managed: refuse }'), drain);
    expect(result.pullRequests[0]?.listeners).toMatchObject([{ outcome: 'deferred', reason: { code: 'managed' } }]);
    expect(result.problems).toEqual([]);
    expect(world.aws.listener(managed).defaultCertificate).toBe(old);
  });

  test('get no pull request with `swap: external`, and the issue closes when the code has done it', async () => {
    const more = 'rules: [{ match: { domain: "shop.*" }, swap: external, owners: [octocat] }]';
    const to = await untilIssued(more);
    expect(world.github.pullRequests.size).toBe(0);
    expect(issueBody()).toContain('### Change it in your code');
    const quiet = world.github.writes.length;
    await scan(world.context(windowOpen, more));
    expect(world.github.writes.slice(quiet)).toEqual([]);

    world.aws.setListenerCertificates(managed, { defaultCertificate: to, sni: [] });
    const last = await scan(world.context(windowOpen, more));
    expect(last.certificates).toMatchObject([{ state: 'done' }]);
    expect([...world.github.issues.values()][0]?.state).toBe('closed');
  });
});
