import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { scan } from '../../../src/modes/scan/scan.ts';
import { rollback } from '../../../src/modes/rollback/rollback.ts';
import { swap } from '../../../src/modes/swap/swap.ts';
import type { PullRequest } from '../../../src/core/repository.ts';
import { account, region, startWorld, windowClosed, windowOpen, type World } from '../world.ts';

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
      loadBalancers.get(name) ?? world.aws.addLoadBalancer({ account, region, name, type: typeOf(name) }).arn;
    loadBalancers.set(name, loadBalancerArn);
    if (place === 'default') await world.aws.addListener({ loadBalancerArn, certificateArn: arn });
    else {
      const [listener] = world.aws.listeners().filter((one) => one.loadBalancer.arn === loadBalancerArn);
      if (listener === undefined) throw new Error(`${name} has no listener`);
      world.aws.setListenerCertificates(listener.arn, { sni: [...listener.sni, arn] });
    }
  }

  function typeOf(name: string): 'application' | 'network' {
    return name.startsWith('alb') ? 'application' : 'network';
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
    const files = [...(world.github.trees.get(headRef) ?? [])].filter(([path, text]) => merged?.get(path) !== text);
    return files
      .map(([path]) => path)
      .map((path) => /\/([a-z\d]+)\.example\.com-/.exec(path)?.[1] ?? path)
      .toSorted();
  }

  function theOnly(): PullRequest {
    const [only, ...others] = open();
    if (only === undefined || others.length > 0) throw new Error(`${open().length} pull requests are open`);
    return only;
  }

  function approve({ number }: PullRequest, maintenance = windowOpen): Promise<unknown> {
    world.github.setLabel('octocat', number, 'acm-swap');
    world.github.merge('octocat', number);
    return swap(world.context(maintenance, api), drain);
  }

  /** First labels of the old certificates that are still served, once for each place. */
  function oldServed(): readonly string[] {
    const labelOf = new Map<string | undefined, string>([...certificates].map(([label, arn]) => [arn, label]));
    const held = world.aws.listeners().flatMap(({ defaultCertificate, sni }) => [defaultCertificate, ...sni]);
    return held.flatMap((arn) => labelOf.get(arn) ?? []).toSorted();
  }

  function commentOn({ number }: PullRequest): string {
    const comments = [...world.github.comments.values()].filter(({ issue }) => issue === number);
    return comments.find(({ body }) => body.includes('acm-email-to-dns:comment=swap'))?.body ?? '';
  }

  function labelsNow({ number }: PullRequest): readonly string[] | undefined {
    return world.github.pullRequests.get(number)?.labels;
  }

  function groupOf(label: string): PullRequest {
    const found = open().find((one) => labelsOn(one).includes(label));
    if (found === undefined) throw new Error(`${label} is not proposed`);
    return found;
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

  test('have the same text in the scan that opens them and in the next, whichever certificate is most urgent', async () => {
    for (const [label, days] of Object.entries({ z: 40, a: 98, m: 70 })) {
      await serve(label, 'edge', label === 'z' ? 'default' : 'sni');
      const notAfter = new Date(Date.now() + days * 86_400_000);
      Object.assign(world.aws.certificate(certificates.get(label) ?? ''), { notAfter });
    }
    await propose('load-balancer');
    expect(labelsOn(theOnly())).toEqual(['a', 'm', 'z']);
    const quiet = world.github.writes.length;
    await run('load-balancer');
    expect(world.github.writes.slice(quiet)).toEqual([]);
  });

  test('are one for each certificate without the setting', async () => {
    await serveFour();
    await propose('certificate');
    expect(open().map(labelsOn)).toEqual([['a'], ['b'], ['c'], ['d']]);
    await approve(groupOf('a'));
    expect(oldServed()).toEqual(['b', 'b', 'c', 'd']);
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

  /** a and b serve on an ALB, b and c on an NLB too, d on a load balancer of its own. */
  async function serveBothKinds(): Promise<void> {
    await serve('a', 'alb-front');
    await serve('b', 'alb-front', 'sni');
    await serve('b', 'edge');
    await serve('c', 'edge');
    await serve('d', 'other');
  }

  test('swap at once what is bound to no window, and the rest of all their plans in it', async () => {
    await serveBothKinds();
    await propose('load-balancer');
    const group = groupOf('a');
    await approve(group, windowClosed);
    expect(oldServed()).toEqual(['a', 'b', 'd']);
    expect(labelsNow(group)).toContain('acm:waiting-for-window');
    expect(labelsNow(group)).not.toContain('acm:done');
    await swap(world.context(windowOpen, api), drain);
    expect(oldServed()).toEqual(['d']);
    expect(labelsNow(group)).toContain('acm:done');
    expect(labelsNow(group)).not.toContain('acm:waiting-for-window');
  });

  test('swap all plans but the one whose new certificate was revoked, which is proposed again with another', async () => {
    await serveBothKinds();
    await propose('load-balancer');
    const { certificates: rows } = await run('load-balancer');
    const replacement = rows.find(({ arn }) => arn === certificates.get('a'))?.replacement ?? '';
    const group = groupOf('a');
    Object.assign(world.aws.certificate(replacement), { status: 'REVOKED' });
    await approve(group);
    expect(oldServed()).toEqual(['a', 'd']);
    expect(commentOn(group)).toContain('certificate-not-issued');
    const told = [...world.github.comments.values()].find(({ body }) => body.includes('acm-email-to-dns:event=swap'));
    expect(told?.body).toContain('Swap of 4 listeners: 3 swapped, 1 refused');
    expect(told?.body.match(/^- Swapped: /gm)).toHaveLength(3);
    expect(told?.body).toMatch(/^- Not swapped: ALB `alb-front` port \d+ .*certificate-not-issued/m);
    await swap(world.context(windowOpen, api), drain);
    expect(oldServed()).toEqual(['a', 'd']);
    await propose('load-balancer');
    expect(labelsOn(groupOf('a'))).toEqual(['a']);
    const plan = [...(world.github.trees.get(groupOf('a').headRef)?.values() ?? [])].find((text) =>
      text.includes(`from: ${certificates.get('a') ?? ''}`),
    );
    expect(plan).not.toContain(replacement);
    const quiet = world.github.writes.length;
    await run('load-balancer');
    expect(world.github.writes.slice(quiet)).toEqual([]);
    await approve(groupOf('a'));
    expect(oldServed()).toEqual(['d']);
  });

  test('swap what is left of them after a reviewer took a plan out, and the rest by a further one', async () => {
    await serveBothKinds();
    await propose('load-balancer');
    const group = groupOf('c');
    const path = [...(world.github.trees.get(group.headRef)?.keys() ?? [])].find((each) => each.includes('/c.'));
    world.github.commitFile(group.headRef, path ?? '', undefined);
    await run('load-balancer');
    await approve(group);
    expect(oldServed()).toEqual(['c', 'd']);
    expect(labelsNow(group)).toContain('acm:done');
    await run('load-balancer');
    await approve(groupOf('c'));
    expect(oldServed()).toEqual(['d']);
    expect(world.github.pullRequests.size).toBe(3);
  });

  test('put every listener of all their plans back where they stood, on a day without window, for good', async () => {
    await serveBothKinds();
    await propose('load-balancer');
    const before = world.aws.listeners().map(({ defaultCertificate, sni }) => [defaultCertificate, ...sni]);
    const group = groupOf('a');
    await approve(group);
    expect(oldServed()).toEqual(['d']);
    world.github.setLabel('octocat', group.number, 'acm-rollback');
    await rollback(world.context(windowClosed, api), drain);
    expect(world.aws.listeners().map(({ defaultCertificate, sni }) => [defaultCertificate, ...sni])).toEqual(before);
    await run('load-balancer');
    expect(open().map(labelsOn)).toEqual([['d']]);
  });

  test('say once that they can be closed, when the certificates of all their plans are in use no more', async () => {
    await serve('a', 'edge');
    await serve('b', 'edge', 'sni');
    await propose('load-balancer');
    const { number } = theOnly();
    const told = (): readonly string[] =>
      [...world.github.comments.values()].filter(({ issue }) => issue === number).map(({ body }) => body);
    const [listener] = world.aws.listeners();
    world.aws.setListenerCertificates(listener?.arn ?? '', { sni: [] });
    world.aws.removeCertificate(certificates.get('b') ?? '');
    await run('load-balancer');
    expect(told()).toEqual([]);
    await world.aws.removeLoadBalancer(loadBalancers.get('edge') ?? '');
    await run('load-balancer');
    expect(told()).toHaveLength(1);
    expect(told()[0]).toContain('Nothing is left to swap here');
    expect(told()[0]).not.toContain('@');
    const quiet = world.github.writes.length;
    await run('load-balancer');
    expect(world.github.writes.slice(quiet)).toEqual([]);
  });

  test('hold at most twenty plans of a region, each in one of them', async () => {
    for (let index = 0; index < 25; index += 1) await serve(`n${String(index)}`, `lb-${String(index)}`);
    await propose('region');
    expect(open().map(({ headRef }) => headRef.replace(/.*-all/, 'all'))).toEqual(['all', 'all-2']);
    expect(open().map((one) => labelsOn(one).length)).toEqual([20, 5]);
    expect(new Set(open().flatMap(labelsOn)).size).toBe(25);
  }, 60_000);
});
