import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { scan } from '../../../src/modes/scan/scan.ts';
import { swap } from '../../../src/modes/swap/swap.ts';
import type { PullRequest } from '../../../src/ports.ts';
import { account, region, startWorld, windowOpen, type World } from '../world.ts';

const drain = { pullRequests: [], commits: [], byHand: undefined };
const api = 'swap: { verify: api }';

describe('pull requests of several plans', () => {
  let world: World;
  /** ARNs of the load balancers by name, and of the certificates by first label. */
  const loadBalancers = new Map<string, string>();
  const certificates = new Map<string, string>();
  beforeEach(async () => {
    world = await startWorld();
  });
  afterEach(async () => {
    loadBalancers.clear();
    certificates.clear();
    await world.close();
  });

  async function serve(label: string, name: string, place: 'default' | 'sni' = 'default'): Promise<void> {
    const known = certificates.get(label);
    const arn = known ?? world.aws.addCertificate({ account, region, names: [`${label}.example.com`] });
    certificates.set(label, arn);
    const loadBalancerArn =
      loadBalancers.get(name) ?? world.aws.addLoadBalancer({ account, region, name, type: 'network' }).arn;
    loadBalancers.set(name, loadBalancerArn);
    if (place === 'default') await world.aws.addListener({ loadBalancerArn, certificateArn: arn });
    else {
      const [listener] = world.aws.listeners().filter((one) => one.loadBalancer.arn === loadBalancerArn);
      if (listener === undefined) throw new Error(`${name} has no listener`);
      world.aws.setListenerCertificates(listener.arn, { sni: [...listener.sni, arn] });
    }
  }

  async function run(per: string): Promise<Awaited<ReturnType<typeof scan>>> {
    return scan(world.context(windowOpen, `pull-requests: { per: ${per} }\n${api}`));
  }

  /** Scans, has every replacement issued, and scans again. */
  async function propose(per: string): Promise<void> {
    for (const { replacement } of (await run(per)).certificates) {
      if (replacement !== undefined) world.aws.registerRecords(replacement);
    }
    await run(per);
  }

  function open(): readonly PullRequest[] {
    return [...world.github.pullRequests.values()].filter(({ state }) => state === 'open');
  }

  function labelsOn({ headRef }: PullRequest): readonly string[] {
    const merged = world.github.trees.get('main');
    const paths = [...(world.github.trees.get(headRef)?.keys() ?? [])].filter((path) => merged?.has(path) !== true);
    return paths.map((path) => /\/([a-z\d]+)\.example\.com-/.exec(path)?.[1] ?? path).toSorted();
  }

  function theOnly(): PullRequest {
    const [only, ...others] = open();
    if (only === undefined || others.length > 0) throw new Error(`${open().length} pull requests are open`);
    return only;
  }

  function approve({ number }: PullRequest): Promise<unknown> {
    world.github.setLabel('octocat', number, 'acm-swap');
    world.github.merge('octocat', number);
    return swap(world.context(windowOpen, api), drain);
  }

  async function serveFour(): Promise<void> {
    await serve('a', 'front');
    await serve('b', 'front', 'sni');
    await serve('b', 'edge');
    await serve('c', 'edge');
    await serve('d', 'other');
  }

  test('hold all certificates that share load balancers, directly or through others, and are quiet afterwards', async () => {
    await serveFour();
    await propose('load-balancer');
    const found = open().map((one) => ({ branch: one.headRef, plans: labelsOn(one) }));
    expect(found).toEqual([
      { branch: `acm-email-to-dns/${account}-${region}-edge`, plans: ['a', 'b', 'c'] },
      { branch: `acm-email-to-dns/${account}-${region}-other`, plans: ['d'] },
    ]);
    for (const { headRef } of open())
      expect(world.github.statuses.get(world.github.heads.get(headRef) ?? '')).toHaveLength(1);
    const quiet = world.github.writes.length;
    await run('load-balancer');
    expect(world.github.writes.slice(quiet)).toEqual([]);
  });

  test('are one for each certificate without the setting', async () => {
    await serveFour();
    await propose('certificate');
    expect(open().map(labelsOn)).toEqual([['a'], ['b'], ['c'], ['d']]);
  });

  test('swap every listener of all their plans, once they are merged with the label', async () => {
    await serveFour();
    await propose('load-balancer');
    const [group] = open();
    if (group === undefined) throw new Error('nothing is proposed');
    await approve(group);
    const old = ['a', 'b', 'c'].map((label) => certificates.get(label));
    const served = world.aws.listeners().flatMap(({ defaultCertificate, sni }) => [defaultCertificate, ...sni]);
    expect(served.filter((arn) => old.includes(arn))).toEqual([]);
    expect(served).toContain(certificates.get('d'));
    expect(world.github.pullRequests.get(group.number)?.labels).toContain('acm:done');
  });

  test('do not get back a plan that a reviewer took out; it is proposed again once the first is done', async () => {
    await serveFour();
    await propose('load-balancer');
    const group = open().find((one) => labelsOn(one).includes('c'));
    if (group === undefined) throw new Error('c is not proposed');
    const path = [...(world.github.trees.get(group.headRef)?.keys() ?? [])].find((each) => each.includes('/c.'));
    world.github.commitFile(group.headRef, path ?? '', undefined);
    await run('load-balancer');
    expect(labelsOn(group)).toEqual(['a', 'b']);
    await approve(group);
    await run('load-balancer');
    expect(open().map(labelsOn)).toEqual([['d'], ['c']]);
    expect(open().at(-1)?.headRef).toBe(`acm-email-to-dns/${account}-${region}-edge-2`);
  });

  test('take a new certificate while nobody has begun to decide, and a further one holds it afterwards', async () => {
    await serve('a', 'front');
    await propose('region');
    await serve('b', 'other');
    await propose('region');
    expect(labelsOn(theOnly())).toEqual(['a', 'b']);
    world.github.setLabel('octocat', theOnly().number, 'acm-swap');
    await serve('c', 'third');
    await propose('region');
    expect(open().map((one) => [one.headRef.replace(/.*-all/, 'all'), labelsOn(one)])).toEqual([
      ['all', ['a', 'b']],
      ['all-2', ['c']],
    ]);
  });

  test('leave alone what was proposed before the setting changed', async () => {
    await serve('a', 'front');
    await propose('certificate');
    await serve('b', 'front', 'sni');
    await propose('load-balancer');
    expect(open().map(labelsOn)).toEqual([['a'], ['b']]);
    await serve('c', 'front', 'sni');
    await propose('certificate');
    expect(open().map(labelsOn)).toEqual([['a'], ['b'], ['c']]);
  });
});
