import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readMarkerValues } from '../../../src/text/markdown/markdown.ts';
import { account, type World } from '../world.ts';
import { GroupWorld, other } from './group-world.ts';

describe('issues of several certificates', () => {
  let groups: GroupWorld;
  let world: World;
  beforeEach(async () => {
    groups = await GroupWorld.start();
    world = groups.world;
  });
  afterEach(async () => {
    await world.close();
  });

  test('asks once for all records of a zone, across accounts, and is quiet afterwards', async () => {
    await groups.serve(['shop.example.com', 'www.shop.example.com']);
    await groups.serve(['api.example.com', '*.api.example.com'], { owner: other });
    await groups.serve(['b.example.com']);
    await groups.run('zone');
    expect(groups.keys()).toEqual(['zone:example.com']);
    const [issue] = groups.issues();
    expect(readMarkerValues(issue?.body ?? '', 'certificate')).toHaveLength(3);
    expect(groups.recordsIn(issue)).toHaveLength(4);
    expect(issue?.labels).toContain('acm:awaiting-dns');
    expect(await groups.writesOfRun('zone')).toEqual([]);
  });

  test('shows each certificate its state, and the most urgent one of all as the label', async () => {
    const [a, b] = [await groups.serve(['a.example.com']), await groups.serve(['b.example.com'], { owner: other })];
    const first = await groups.run('zone');
    const replacementOf = (arn: string): string => first.certificates.find((one) => one.arn === arn)?.replacement ?? '';
    world.aws.registerRecords(replacementOf(a));
    await groups.run('zone');
    expect(groups.rowOf(a)).toContain('The DNS-validated certificate is issued.');
    expect(groups.rowOf(b)).not.toContain('issued');
    expect(groups.issues()[0]?.labels).toContain('acm:awaiting-dns');
    expect(groups.recordsIn(groups.issues()[0])).toHaveLength(2);
    const thanks = (): number =>
      [...world.github.comments.values()].filter(({ body }) => body.includes('event=thanks')).length;
    expect(thanks()).toBe(0);

    world.aws.registerRecords(replacementOf(b));
    await groups.run('zone');
    expect(thanks()).toBe(1);
    expect(groups.issues()[0]?.labels).toContain('acm:ready');
    await groups.approve();
    await groups.run('zone');
    expect(groups.issues()[0]).toMatchObject({ state: 'open' });
    expect(groups.issues()[0]?.labels).toContain('acm:ready');
    expect(await groups.writesOfRun('zone')).toEqual([]);

    await groups.approve();
    const { certificates } = await groups.run('zone');
    expect(certificates.map(({ state }) => state)).toEqual(['done', 'done']);
    expect(groups.issues()[0]).toMatchObject({ state: 'closed', stateReason: 'completed' });
    expect(groups.issues()[0]?.labels).toContain('acm:done');
    expect(await groups.writesOfRun('zone')).toEqual([]);

    const late = await groups.serve(['late.example.com']);
    await groups.run('zone');
    expect(groups.keys()).toEqual(['zone:example.com', 'zone:example.com#2']);
    expect(readMarkerValues(groups.issues()[1]?.body ?? '', 'certificate')).toEqual([late]);
    expect(groups.issues()[0]?.state).toBe('closed');
    expect(await groups.writesOfRun('zone')).toEqual([]);
  });

  test('lets a new certificate join the open issue, and tells the owners once', async () => {
    await groups.serve(['a.example.com']);
    await groups.serve(['b.example.com']);
    await groups.run('zone');
    await groups.serve(['c.example.com'], { owner: other });
    world.github.comments.clear();
    await groups.run('zone');
    expect(groups.keys()).toEqual(['zone:example.com']);
    expect(groups.recordsIn(groups.issues()[0])).toHaveLength(3);
    const comments = [...world.github.comments.values()].map(({ body }) => body);
    expect(comments).toHaveLength(1);
    expect(comments[0]).toContain('@octocat');
    expect(comments[0]).toContain('c.example.com');
    expect(await groups.writesOfRun('zone')).toEqual([]);
  });

  test('gives each owner an issue of their own, and takes none for a duplicate', async () => {
    await groups.serve(['a.example.com']);
    await groups.serve(['b.example.com'], { owner: other });
    await groups.run('zone', { owner: 'hubot' });
    await groups.run('zone', { owner: 'hubot' });
    expect(groups.keys().toSorted()).toEqual(['zone:example.com', 'zone:example.com#2']);
    expect(groups.issues().map(({ state }) => state)).toEqual(['open', 'open']);
    expect(groups.issues().map(({ assignees }) => assignees.length)).toEqual([1, 1]);
  });

  test('groups by account, whatever the zones', async () => {
    await groups.serve(['a.example.com']);
    await groups.serve(['b.example.org']);
    await groups.serve(['c.example.com'], { owner: other });
    await groups.run('account');
    expect(groups.keys().toSorted()).toEqual([`account:${account}`, `account:${other}`]);
  });

  test('leaves issues as they are when `per` changes, and groups only new certificates', async () => {
    await groups.serve(['a.example.com']);
    await groups.serve(['b.example.com']);
    await groups.run('certificate');
    await groups.serve(['c.example.com']);
    await groups.serve(['d.example.com'], { owner: other });
    await groups.run('zone');
    expect(groups.keys()).toEqual(['own', 'own', 'zone:example.com']);
    await groups.serve(['e.example.com']);
    await groups.run('certificate');
    expect(groups.keys()).toEqual(['own', 'own', 'zone:example.com', 'own']);
    expect(await groups.writesOfRun('certificate')).toEqual([]);
  });

  test('proposes nothing for any certificate while the issue is on hold', async () => {
    await groups.serve(['a.example.com']);
    await groups.serve(['b.example.com']);
    for (const { replacement } of (await groups.run('zone')).certificates) world.aws.registerRecords(replacement ?? '');
    world.github.setLabel('octocat', groups.issues()[0]?.number ?? 0, 'acm-hold');
    await groups.run('zone');
    expect(world.github.pullRequests.size).toBe(0);
    expect(groups.issues()[0]?.body).toContain('On hold');
    world.github.takeLabel('octocat', groups.issues()[0]?.number ?? 0, 'acm-hold');
    await groups.run('zone');
    expect(world.github.pullRequests.size).toBe(2);
  });

  test('counts a group as one new issue, and keeps what is beyond the limit for the next run', async () => {
    await groups.serve(['a.example.com']);
    await groups.serve(['b.example.com']);
    await groups.serve(['c.example.org']);
    await groups.run('zone', { issues: 'max-new-per-run: 1' });
    expect(groups.issues()).toHaveLength(1);
    await groups.run('zone', { issues: 'max-new-per-run: 1' });
    expect(groups.keys().toSorted()).toEqual(['zone:example.com', 'zone:example.org']);
  });

  test('keeps the records and the state of a certificate whose account cannot be scanned', async () => {
    const a = await groups.serve(['a.example.com']);
    const b = await groups.serve(['b.example.com'], { owner: other });
    const [first] = (await groups.run('zone')).certificates.filter(({ arn }) => arn === a);
    world.aws.addAccount(other, { roles: {} });
    world.aws.registerRecords(first?.replacement ?? '');
    await groups.run('zone');
    expect(groups.recordsIn(groups.issues()[0])).toHaveLength(2);
    expect(groups.rowOf(a)).toContain('issued');
    expect(groups.rowOf(b)).toContain('b.example.com');
    expect(groups.issues()[0]?.labels).toContain('acm:awaiting-dns');
  });

  test('proposes and opens nothing for any certificate once the issue is closed as not planned, until it is reopened', async () => {
    await groups.serve(['a.example.com']);
    await groups.serve(['b.example.com']);
    for (const { replacement } of (await groups.run('zone')).certificates) world.aws.registerRecords(replacement ?? '');
    const [issue] = groups.issues();
    if (issue === undefined) throw new Error('no issue');
    world.github.issues.set(issue.number, { ...issue, state: 'closed', stateReason: 'not_planned' });
    await groups.run('zone');
    await groups.run('zone');
    expect(world.github.pullRequests.size).toBe(0);
    expect(groups.issues()).toHaveLength(1);
    expect(groups.issues()[0]?.state).toBe('closed');

    world.github.issues.set(issue.number, { ...issue, state: 'open', stateReason: 'reopened' });
    await groups.run('zone');
    expect(world.github.pullRequests.size).toBe(2);
  });

  test('reminds the owners once for all certificates', async () => {
    for (const name of ['a', 'b', 'c']) await groups.serve([`${name}.example.com`]);
    await groups.run('zone');
    world.github.comments.clear();
    await groups.run('zone', { issues: 'reminders: [72h]' });
    await groups.run('zone', { issues: 'reminders: [72h]' });
    const comments = [...world.github.comments.values()];
    expect(comments).toHaveLength(1);
    for (const name of ['a', 'b', 'c']) expect(comments[0]?.body).toContain(`${name}.example.com`);
  });

  test('counts a certificate that was deleted as done, and keeps the others', async () => {
    const a = await groups.serve(['a.example.com']);
    const b = await groups.serve(['b.example.com']);
    await groups.run('zone');
    world.aws.removeCertificate(a);
    await groups.run('zone');
    expect(groups.issues()[0]).toMatchObject({ state: 'open' });
    expect(groups.issues()[0]?.labels).toContain('acm:awaiting-dns');
    expect(groups.rowOf(a)).toContain('done');
    expect(groups.rowOf(b)).toContain('waiting for DNS records');
  });

  test('goes on in further issues where one would hold too much, and leaves out no record', async () => {
    for (let index = 0; index < 65; index += 1) await groups.serve([`n${String(index)}.example.com`]);
    await groups.run('zone');
    expect(groups.keys().toSorted()).toEqual(['zone:example.com', 'zone:example.com#2']);
    const held = groups.issues().map(({ body }) => readMarkerValues(body, 'certificate'));
    expect(new Set(held.flat()).size).toBe(65);
    expect(held.flat()).toHaveLength(65);
    expect(groups.issues().flatMap((issue) => groups.recordsIn(issue))).toHaveLength(65);
    for (const { body } of groups.issues()) expect(body.length).toBeLessThan(60_000);
    expect(await groups.writesOfRun('zone')).toEqual([]);
  }, 120_000);

  test('speaks Japanese', async () => {
    await groups.serve(['a.example.com']);
    await groups.serve(['b.example.com']);
    await groups.run('zone', { issues: 'language: ja' });
    expect(groups.issues()[0]?.title).toBe('DNS レコード 2 件の登録のお願い：example.com（証明書 2 件）');
    expect(groups.issues()[0]?.body).toContain('対象の証明書');
  });
});
