import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { scanShard } from '../../../src/modes/scan/scan.ts';
import { readMarkerValues } from '../../../src/text/markdown/markdown.ts';
import { account } from '../world.ts';
import { GroupWorld, other } from './group-world.ts';

const nobody = '127.0.0.1:1';

describe('issues of several certificates in zones that answer', () => {
  let groups: GroupWorld;
  beforeEach(async () => {
    groups = await GroupWorld.start();
    const zones = ['example.com', 'corp.example.com', 'example.org', 'example.co.jp', 'other.co.jp'];
    for (const zone of zones) groups.world.aws.dns.addZone(zone);
  });
  afterEach(async () => {
    await groups.world.close();
  });

  test('a certificate shares the issue of exactly its own zones, in whatever account and region it lies', async () => {
    const regions = ['eu-west-1', 'us-east-1'];
    await groups.serve(['shop.example.com', 'www.shop.example.com']);
    await groups.serve(['shop.example.com'], { region: 'us-east-1' });
    await groups.serve(['api.example.com', '*.api.example.com'], { owner: other });
    await groups.serve(['example.org', 'www.example.com']);
    await groups.serve(['app.corp.example.com'], { owner: other });
    groups.world.aws.addCertificate({ account, region: 'eu-west-1', names: ['unused.example.com'] });
    await groups.run('zone', { regions });
    expect(groups.keys().toSorted()).toEqual([
      'zone:corp.example.com',
      'zone:example.com',
      'zone:example.com+example.org',
    ]);
    const issue = groups.issues()[groups.keys().indexOf('zone:example.com')];
    expect(readMarkerValues(issue?.body ?? '', 'certificate')).toHaveLength(3);
    expect(groups.recordsIn(issue).toSorted()).toEqual([
      'api.example.com.',
      'shop.example.com.',
      'www.shop.example.com.',
    ]);
    for (const { labels, body } of groups.issues()) {
      expect(labels).toContain('acm:awaiting-dns');
      expect(body).not.toContain('unused.example.com');
    }
    const lines = (name: string): number => issue?.body.split(name).length ?? 0;
    const recordOf = (host: string): string =>
      /_\w+/.exec(issue?.body.split('\n').find((line) => line.includes(`.${host}. `)) ?? '')?.[0] ?? '';
    expect(lines(recordOf('shop.example.com'))).toBe(lines(recordOf('www.shop.example.com')));
    expect(await groups.writesOfRun('zone', { regions })).toEqual([]);
  });

  test('an account shares one issue, in which the records of a zone stand together', async () => {
    const regions = ['eu-west-1', 'us-east-1'];
    await groups.serve(['b.example.com']);
    await groups.serve(['a.example.org']);
    await groups.serve(['a.example.com'], { region: 'us-east-1' });
    await groups.serve(['c.example.com'], { owner: other });
    await groups.run('account', { regions });
    expect(groups.keys().toSorted()).toEqual([`account:${account}`, `account:${other}`]);
    const issue = groups.issues()[groups.keys().indexOf(`account:${account}`)];
    expect(groups.recordsIn(issue).slice(0, 3)).toEqual(['a.example.com.', 'b.example.com.', 'a.example.org.']);
    expect(await groups.writesOfRun('account', { regions })).toEqual([]);
  });

  test('registrable domains stand for zones while no resolver answers, and nothing moves once one does', async () => {
    await groups.serve(['a.example.co.jp']);
    await groups.serve(['b.other.co.jp']);
    await groups.serve(['c.d.example.co.jp'], { owner: other });
    await groups.run('zone', { resolver: nobody });
    expect(groups.keys().toSorted()).toEqual(['zone:example.co.jp', 'zone:other.co.jp']);
    groups.world.aws.dns.addZone('d.example.co.jp');
    await groups.run('zone');
    expect(groups.keys().toSorted()).toEqual(['zone:example.co.jp', 'zone:other.co.jp']);
    expect(await groups.writesOfRun('zone')).toEqual([]);
  });

  test('a certificate whose zone could not be looked up while others could gets an issue of its own, for good', async () => {
    await groups.serve(['a.example.com']);
    await groups.serve(['b.example.com']);
    const lost = await groups.serve(['c.example.com', 'c.example.org']);
    groups.world.aws.dns.breakName('c.example.org');
    await groups.run('zone');
    expect(groups.keys().toSorted()).toEqual(['own', 'zone:example.com']);
    groups.world.aws.dns.repairName('c.example.org');
    await groups.run('zone');
    expect(groups.keys().toSorted()).toEqual(['own', 'zone:example.com']);
    expect(groups.issues().filter(({ body }) => readMarkerValues(body, 'certificate').includes(lost))).toHaveLength(1);
    expect(await groups.writesOfRun('zone')).toEqual([]);
  });

  test('a certificate of which no zone could be looked up while others could gets an issue of its own', async () => {
    await groups.serve(['a.example.com']);
    await groups.serve(['b.corp.example.com']);
    groups.world.aws.dns.breakName('b.corp.example.com');
    await groups.run('zone');
    expect(groups.keys().toSorted()).toEqual(['own', 'zone:example.com']);
  });

  test('two runs at once leave one issue of a zone once a further run has come', async () => {
    await groups.serve(['a.example.com']);
    await groups.serve(['b.example.com']);
    await Promise.all([groups.run('zone'), groups.run('zone')]);
    await groups.run('zone');
    expect(groups.issues().filter(({ state }) => state === 'open')).toHaveLength(1);
    expect(await groups.writesOfRun('zone')).toEqual([]);
  });

  test('two runs of which the second knows one certificate more leave each of them in one open issue', async () => {
    await groups.serve(['a.example.com']);
    const first = groups.run('zone');
    await groups.serve(['b.example.com']);
    await Promise.all([first, groups.run('zone')]);
    await groups.run('zone');
    await groups.run('zone');
    const open = groups.issues().filter(({ state }) => state === 'open');
    const held = open.flatMap(({ body }) => readMarkerValues(body, 'certificate'));
    expect(held).toHaveLength(2);
    expect(new Set(held).size).toBe(2);
    expect(await groups.writesOfRun('zone')).toEqual([]);
  });

  test('members that leave the fleet block the issue, say so once, and the others go on', async () => {
    const [a, b] = [await groups.serve(['a.example.com']), await groups.serve(['b.example.com'], { owner: other })];
    await groups.run('zone');
    const accounts = `[{ id: "${account}", owners: [octocat] }]`;
    await groups.run('zone', { accounts });
    expect(groups.issues()[0]?.labels).toContain('acm:blocked');
    expect(groups.recordsIn(groups.issues()[0]).slice(0, 2)).toEqual(['a.example.com.', 'b.example.com.']);
    expect(groups.rowOf(b)).toContain('b.example.com');
    expect(await groups.writesOfRun('zone', { accounts })).toEqual([]);
    await groups.register('zone', [a], { accounts });
    expect(groups.rowOf(a)).toContain('issued');
    expect(await groups.writesOfRun('zone', { accounts })).toEqual([]);
    await groups.run('zone');
    expect(groups.issues()[0]?.labels).toContain('acm:awaiting-dns');
    expect(await groups.writesOfRun('zone')).toEqual([]);
  });

  test('a zone whose members are switched in place closes once all of them are', async () => {
    const strategy = { more: ['strategy: in-place'] };
    const [a, b] = [await groups.serve(['a.example.com']), await groups.serve(['b.example.com'])];
    await groups.run('zone', strategy);
    expect(groups.recordsIn(groups.issues()[0]).slice(0, 2)).toEqual(['a.example.com.', 'b.example.com.']);
    expect(await groups.writesOfRun('zone', strategy)).toEqual([]);
    groups.world.aws.registerRecords(a);
    await groups.run('zone', strategy);
    expect(groups.issues()[0]).toMatchObject({ state: 'open' });
    expect(groups.rowOf(a)).toContain('done');
    groups.world.aws.registerRecords(b);
    await groups.run('zone', strategy);
    expect(groups.issues()[0]).toMatchObject({ state: 'closed', stateReason: 'completed' });
    expect(await groups.writesOfRun('zone', strategy)).toEqual([]);
  });

  test('a listener that somebody turns back reopens the closed issue, and only that member waits again', async () => {
    const [a, b] = [await groups.serve(['a.example.com']), await groups.serve(['b.example.com'])];
    await groups.register('zone', [a, b]);
    await groups.approve();
    await groups.approve();
    await groups.run('zone');
    expect(groups.issues()[0]).toMatchObject({ state: 'closed' });
    const listener = groups.world.aws.listeners().find(({ loadBalancer }) => loadBalancer.name === 'lb-1');
    groups.world.aws.setListenerCertificates(listener?.arn ?? '', { defaultCertificate: a });
    await groups.run('zone');
    expect(groups.keys()).toEqual(['zone:example.com']);
    expect(groups.issues()[0]).toMatchObject({ state: 'open' });
    await groups.run('zone');
    expect(await groups.writesOfRun('zone')).toEqual([]);
    await groups.approve();
    await groups.run('zone');
    expect(groups.issues()[0]).toMatchObject({ state: 'closed' });
    expect(groups.rowOf(b)).toContain('done');
    expect(await groups.writesOfRun('zone')).toEqual([]);
  });

  test('label acm-request on the issue asks for the replacements of all its certificates, and is taken off', async () => {
    const { github } = groups.world;
    const options = { more: ['request: on-label'] };
    await groups.serve(['a.example.com']);
    await groups.serve(['b.example.com'], { owner: other });
    await groups.run('zone', options);
    const [issue] = groups.issues();
    expect(issue?.labels).toContain('acm:found');
    expect(groups.recordsIn(issue)).toEqual([]);
    expect(await groups.writesOfRun('zone', options)).toEqual([]);
    github.setLabel('octocat', issue?.number ?? 0, 'acm-request');
    await groups.run('zone', options);
    const [asked] = groups.issues();
    expect(groups.recordsIn(asked).slice(0, 2)).toEqual(['a.example.com.', 'b.example.com.']);
    expect(asked?.labels).toContain('acm:awaiting-dns');
    expect(asked?.labels).not.toContain('acm-request');
    expect(await groups.writesOfRun('zone', options)).toEqual([]);
  });

  test('a member whose 72 hours ended begins anew, in the same issue, and is told once', async () => {
    const { aws } = groups.world;
    const [a, b] = [await groups.serve(['a.example.com']), await groups.serve(['b.example.com'])];
    const { certificates } = await groups.run('zone');
    const first = certificates.find(({ arn }) => arn === a)?.replacement ?? '';
    aws.ageCertificate(first, 73);
    await groups.run('zone');
    await groups.run('zone');
    expect(groups.issues()).toHaveLength(1);
    expect(await groups.writesOfRun('zone')).toEqual([]);
    expect(groups.rowOf(b)).toContain('waiting');
  });

  test('an expired member puts the issue first', async () => {
    const { aws } = groups.world;
    const a = await groups.serve(['a.example.com']);
    await groups.serve(['b.example.com']);
    Object.assign(aws.certificate(a), { status: 'EXPIRED', notAfter: new Date(Date.now() - 86_400_000) });
    await groups.run('zone');
    expect(groups.issues()[0]?.labels).toContain('acm:expired');
    expect(await groups.writesOfRun('zone')).toEqual([]);
  });

  test.each(['group=zone:example.com', 'certificate=[^>]*'])(
    'a deleted marker is put back, and neither a record nor what people wrote is lost (%s)',
    async (deleted) => {
      const { github } = groups.world;
      await groups.serve(['a.example.com']);
      await groups.serve(['b.example.com']);
      await groups.run('zone');
      const [issue] = groups.issues();
      if (issue === undefined) throw new Error('no issue');
      const without = issue.body.replace(new RegExp(`<!-- acm-email-to-dns:${deleted} -->\\n`), '');
      github.issues.set(issue.number, { ...issue, body: `Ticket 7\r\n\r\n${without}` });
      await groups.run('zone');
      expect(groups.keys()).toEqual(['zone:example.com']);
      const { body = '' } = groups.issues()[0] ?? {};
      expect(body.startsWith('Ticket 7\r\n\r\n<!-- acm-email-to-dns:begin -->')).toBe(true);
      expect(readMarkerValues(body, 'certificate')).toHaveLength(2);
      expect(groups.recordsIn(groups.issues()[0])).toEqual(groups.recordsIn(issue));
      expect(await groups.writesOfRun('zone')).toEqual([]);
    },
  );

  test('shards look zones up and leave issues to mode report', async () => {
    await groups.serve(['a.example.com']);
    await groups.serve(['b.example.com'], { owner: other });
    const context = groups.context({ per: 'zone' });
    const shards = await Promise.all(
      [1, 2].map((index) => {
        const shard = { index, count: 2 };
        return scanShard({ ...context, run: { ...context.run, shard } }, shard);
      }),
    );
    expect(groups.issues()).toEqual([]);
    expect(JSON.stringify(shards)).toContain('zone:example.com');
  });
});
