import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { scanActions, swapActions, checkActions } from '../../../sandbox/aws/permissions.ts';
import { scan } from '../../../src/modes/scan/scan.ts';
import { swap } from '../../../src/modes/swap/swap.ts';
import { readMarkerValues } from '../../../src/text/markdown/markdown.ts';
import type { Issue } from '../../../src/ports.ts';
import { account, region, startWorld, type World } from '../world.ts';

const other = '222233334444';

describe('issues of several certificates', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld();
    const roles = {
      'acm-email-to-dns-scan': { allow: scanActions },
      'acm-email-to-dns-swap': { allow: swapActions },
      'acm-email-to-dns-check': { allow: checkActions },
    };
    world.aws.addAccount(other, { roles });
  });
  afterEach(async () => {
    await world.close();
  });

  let served = 0;
  async function serve(names: readonly string[], owner = account): Promise<string> {
    const certificateArn = world.aws.addCertificate({ account: owner, region, names: [...names] });
    served += 1;
    const { arn: loadBalancerArn } = world.aws.addLoadBalancer({
      ...{ account: owner, region, name: `lb-${String(served)}`, type: 'network' },
    });
    await world.aws.addListener({ loadBalancerArn, certificateArn });
    return certificateArn;
  }

  function run(per: string, options?: Parameters<typeof configText>[1]): ReturnType<typeof scan> {
    return scan(world.contextOf(configText(per, options)));
  }

  function configText(per: string, { hubot = false, more = '' } = {}): string {
    return [
      'version: 1',
      `accounts: [{ id: "${account}", owners: [octocat] }, { id: "${other}", owners: [${hubot ? 'hubot' : 'octocat'}] }]`,
      `regions: [${region}]`,
      'maintenance: { windows: always }',
      'swap: { verify: api }',
      `dns: { resolvers: ["${world.aws.dns.address}"] }`,
      `issues: { per: ${per}${more} }`,
    ].join('\n');
  }

  function issues(): readonly Issue[] {
    return [...world.github.issues.values()].filter(
      ({ body, isPullRequest }) => !isPullRequest && readMarkerValues(body, 'certificate').length > 0,
    );
  }

  function groups(): readonly (string | undefined)[] {
    return issues().map(({ body }) => readMarkerValues(body, 'group')[0]);
  }

  test('asks once for all records of a zone, across accounts, and is quiet afterwards', async () => {
    await serve(['shop.example.com', 'www.shop.example.com']);
    await serve(['api.example.com', '*.api.example.com'], other);
    await serve(['b.example.com']);
    await run('zone');
    expect(groups()).toEqual(['zone:example.com']);
    const [issue] = issues();
    expect(readMarkerValues(issue?.body ?? '', 'certificate')).toHaveLength(3);
    expect(recordsIn(issue)).toHaveLength(4);
    expect(issue?.labels).toContain('acm:awaiting-dns');
    world.github.writes.length = 0;
    expect((await run('zone')).issuesWritten).toEqual([]);
    expect(world.github.writes).toEqual([]);
  });

  test('shows each certificate its state, and the most urgent one of all as the label', async () => {
    const [a, b] = [await serve(['a.example.com']), await serve(['b.example.com'], other)];
    const first = await run('zone');
    const replacementOf = (arn: string): string => first.certificates.find((one) => one.arn === arn)?.replacement ?? '';
    world.aws.registerRecords(replacementOf(a));
    await run('zone');
    expect(rowOf(a)).toContain('The DNS-validated certificate is issued.');
    expect(rowOf(b)).not.toContain('issued');
    expect(issues()[0]?.labels).toContain('acm:awaiting-dns');
    expect(recordsIn(issues()[0])).toHaveLength(2);

    world.aws.registerRecords(replacementOf(b));
    await run('zone');
    expect(issues()[0]?.labels).toContain('acm:ready');
    await approve(0);
    await run('zone');
    expect(issues()[0]).toMatchObject({ state: 'open' });
    expect(issues()[0]?.labels).toContain('acm:ready');
    world.github.writes.length = 0;
    await run('zone');
    expect(world.github.writes).toEqual([]);

    await approve(0);
    const { certificates } = await run('zone');
    expect(certificates.map(({ state }) => state)).toEqual(['done', 'done']);
    expect(issues()[0]).toMatchObject({ state: 'closed', stateReason: 'completed' });
    expect(issues()[0]?.labels).toContain('acm:done');
    world.github.writes.length = 0;
    await run('zone');
    expect(world.github.writes).toEqual([]);

    const late = await serve(['late.example.com']);
    await run('zone');
    expect(groups()).toEqual(['zone:example.com', 'zone:example.com#2']);
    expect(readMarkerValues(issues()[1]?.body ?? '', 'certificate')).toEqual([late]);
    expect(issues()[0]?.state).toBe('closed');
    world.github.writes.length = 0;
    await run('zone');
    expect(world.github.writes).toEqual([]);
  });

  test('lets a new certificate join the open issue, and tells the owners once', async () => {
    await serve(['a.example.com']);
    await serve(['b.example.com']);
    await run('zone');
    await serve(['c.example.com'], other);
    world.github.comments.clear();
    await run('zone');
    expect(groups()).toEqual(['zone:example.com']);
    expect(recordsIn(issues()[0])).toHaveLength(3);
    const comments = [...world.github.comments.values()].map(({ body }) => body);
    expect(comments).toHaveLength(1);
    expect(comments[0]).toContain('@octocat');
    expect(comments[0]).toContain('c.example.com');
    world.github.writes.length = 0;
    await run('zone');
    expect(world.github.writes).toEqual([]);
  });

  test('gives each owner an issue of their own, and takes none for a duplicate', async () => {
    await serve(['a.example.com']);
    await serve(['b.example.com'], other);
    await run('zone', { hubot: true });
    await run('zone', { hubot: true });
    expect(groups().toSorted()).toEqual(['zone:example.com', 'zone:example.com#2']);
    expect(issues().map(({ state }) => state)).toEqual(['open', 'open']);
    expect(issues().map(({ assignees }) => assignees.length)).toEqual([1, 1]);
  });

  test('groups by account, whatever the zones', async () => {
    await serve(['a.example.com']);
    await serve(['b.example.org']);
    await serve(['c.example.com'], other);
    await run('account');
    expect(groups().toSorted()).toEqual([`account:${account}`, `account:${other}`]);
  });

  test('leaves issues as they are when `per` changes, and groups only new certificates', async () => {
    await serve(['a.example.com']);
    await serve(['b.example.com']);
    await run('certificate');
    await serve(['c.example.com']);
    await serve(['d.example.com'], other);
    await run('zone');
    expect(groups()).toEqual([undefined, undefined, 'zone:example.com']);
    await serve(['e.example.com']);
    await run('certificate');
    expect(groups()).toEqual([undefined, undefined, 'zone:example.com', undefined]);
    world.github.writes.length = 0;
    await run('certificate');
    expect(world.github.writes).toEqual([]);
  });

  test('proposes nothing for any certificate while the issue is on hold', async () => {
    await serve(['a.example.com']);
    await serve(['b.example.com']);
    for (const { replacement } of (await run('zone')).certificates) world.aws.registerRecords(replacement ?? '');
    world.github.setLabel('octocat', issues()[0]?.number ?? 0, 'acm-hold');
    await run('zone');
    expect(world.github.pullRequests.size).toBe(0);
    expect(issues()[0]?.body).toContain('On hold');
  });

  test('counts a group as one new issue, and keeps what is beyond the limit for the next run', async () => {
    await serve(['a.example.com']);
    await serve(['b.example.com']);
    await serve(['c.example.org']);
    await run('zone', { more: ', max-new-per-run: 1' });
    expect(issues()).toHaveLength(1);
    await run('zone', { more: ', max-new-per-run: 1' });
    expect(groups().toSorted()).toEqual(['zone:example.com', 'zone:example.org']);
  });

  test('keeps the records and the state of a certificate whose account cannot be scanned', async () => {
    const a = await serve(['a.example.com']);
    const b = await serve(['b.example.com'], other);
    const [first] = (await run('zone')).certificates.filter(({ arn }) => arn === a);
    world.aws.addAccount(other, { roles: {} });
    world.aws.registerRecords(first?.replacement ?? '');
    await run('zone');
    expect(recordsIn(issues()[0])).toHaveLength(2);
    expect(rowOf(a)).toContain('issued');
    expect(rowOf(b)).toContain('b.example.com');
    expect(issues()[0]?.labels).toContain('acm:awaiting-dns');
  });

  test('proposes and opens nothing for any certificate once the issue is closed as not planned, until it is reopened', async () => {
    await serve(['a.example.com']);
    await serve(['b.example.com']);
    for (const { replacement } of (await run('zone')).certificates) world.aws.registerRecords(replacement ?? '');
    const [issue] = issues();
    if (issue === undefined) throw new Error('no issue');
    world.github.issues.set(issue.number, { ...issue, state: 'closed', stateReason: 'not_planned' });
    await run('zone');
    await run('zone');
    expect(world.github.pullRequests.size).toBe(0);
    expect(issues()).toHaveLength(1);
    expect(issues()[0]?.state).toBe('closed');

    world.github.issues.set(issue.number, { ...issue, state: 'open', stateReason: 'reopened' });
    await run('zone');
    expect(world.github.pullRequests.size).toBe(2);
  });

  test('reminds the owners once for all certificates', async () => {
    for (const name of ['a', 'b', 'c']) await serve([`${name}.example.com`]);
    await run('zone');
    world.github.comments.clear();
    await run('zone', { more: ', reminders: [72h]' });
    await run('zone', { more: ', reminders: [72h]' });
    const comments = [...world.github.comments.values()];
    expect(comments).toHaveLength(1);
    for (const name of ['a', 'b', 'c']) expect(comments[0]?.body).toContain(`${name}.example.com`);
  });

  test('counts a certificate that was deleted as done, and keeps the others', async () => {
    const a = await serve(['a.example.com']);
    const b = await serve(['b.example.com']);
    await run('zone');
    world.aws.removeCertificate(a);
    await run('zone');
    expect(issues()[0]).toMatchObject({ state: 'open' });
    expect(issues()[0]?.labels).toContain('acm:awaiting-dns');
    expect(rowOf(a)).toContain('done');
    expect(rowOf(b)).toContain('waiting for DNS records');
  });

  test('goes on in further issues where one would hold too much, and leaves out no record', async () => {
    for (let index = 0; index < 65; index += 1) await serve([`n${String(index)}.example.com`]);
    await run('zone');
    expect(groups().toSorted()).toEqual(['zone:example.com', 'zone:example.com#2']);
    const held = issues().map(({ body }) => readMarkerValues(body, 'certificate'));
    expect(new Set(held.flat()).size).toBe(65);
    expect(held.flat()).toHaveLength(65);
    expect(issues().flatMap(recordsIn)).toHaveLength(65);
    for (const { body } of issues()) expect(body.length).toBeLessThan(60_000);
    world.github.writes.length = 0;
    await run('zone');
    expect(world.github.writes).toEqual([]);
  }, 120_000);

  test('speaks Japanese', async () => {
    await serve(['a.example.com']);
    await serve(['b.example.com']);
    await run('zone', { more: ', language: ja' });
    expect(issues()[0]?.title).toBe('DNS レコード 2 件の登録のお願い：example.com（証明書 2 件）');
    expect(issues()[0]?.body).toContain('対象の証明書');
  });

  function recordsIn(issue: Issue | undefined): readonly string[] {
    return [...new Set(issue?.body.match(/^_\S+ 300 IN CNAME/gm))];
  }

  function rowOf(arn: string): string | undefined {
    return issues()[0]
      ?.body.split('\n')
      .find((line) => line.startsWith('- ') && line.includes(arn));
  }

  /** Merges the first open pull request with its label, and swaps it. */
  async function approve(index: number): Promise<void> {
    const open = [...world.github.pullRequests.values()].filter(({ state }) => state === 'open');
    const number = open[index]?.number ?? 0;
    world.github.setLabel('octocat', number, 'acm-swap');
    world.github.merge('octocat', number);
    await swap(world.contextOf(configText('zone')), { pullRequests: [], commits: [], byHand: undefined });
  }
});
