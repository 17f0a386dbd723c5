import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { dnsActions } from '../../sandbox/aws/permissions.ts';
import type { HostedZone } from '../../sandbox/aws/state.ts';
import type { Context } from '../../src/modes/shared/context.ts';
import { scan, scanShard } from '../../src/modes/scan/scan.ts';
import { unpackShard } from '../../src/modes/scan/shards/unpack.ts';
import { account, region, startWorld, windowOpen, type World } from './world.ts';

const names = ['shop.example.com', 'api.example.com'];
const role = 'acm-email-to-dns-dns';

describe('missing records with dns.route53: create', () => {
  let world: World;
  let old: string;
  beforeEach(async () => {
    world = await startWorld();
    world.aws.account(account).roles.set(role, {
      ...{ name: role, allow: dnsActions, maxSessionSeconds: 3600 },
      trust: { subjects: ['*'], audience: 'sts.amazonaws.com', principals: [], takesTags: true },
    });
    old = world.aws.addCertificate({ account, region, names });
    const { arn } = world.aws.addLoadBalancer({ account, region, name: 'shop', type: 'network' });
    await world.aws.addListener({ loadBalancerArn: arn, certificateArn: old });
  });
  afterEach(() => {
    expect(world.aws.violations).toEqual([]);
    return world.close();
  });

  /** `accounts`: of `dns.route53-accounts`. */
  function context(accounts = ''): Context {
    const base = world.context(windowOpen, `rules: []`);
    const { dns, roles } = base.config;
    const config = {
      ...base.config,
      dns: { ...dns, route53: 'create' as const, route53Accounts: accounts === '' ? [] : [accounts] },
      roles: { ...roles, dns: role },
    };
    return { ...base, config };
  }

  function calls(operation: string) {
    return world.aws.calls.filter((call) => call.operation === operation);
  }

  function added(zone: HostedZone): readonly string[] {
    return zone.recordSets.filter(({ type }) => type === 'CNAME').map((set) => `${set.name} ${set.values.join()}`);
  }

  const wanted = (): readonly string[] => world.aws.validationRecords(old).map(({ name, value }) => `${name} ${value}`);

  async function records() {
    const { certificates, problems } = await scan(context());
    return { problems, records: certificates.find(({ arn }) => arn === old)?.records ?? [] };
  }

  test('are added once, told on the issue, and let ACM issue', async () => {
    const zone = world.aws.addHostedZone({ account, name: 'example.com' });
    const first = await records();
    expect(first.problems).toEqual([]);
    expect(first.records.map(({ hostedZone }) => hostedZone?.kind)).toEqual(['added', 'added']);
    expect([...added(zone)].sort()).toEqual([...wanted()].sort());
    expect(zone.recordSets.filter(({ type }) => type === 'CNAME').map(({ ttl }) => ttl)).toEqual([300, 300]);
    expect([...world.github.issues.values()][0]?.body).toContain('⏳ added in Route 53 (zone `example.com`');
    const replacement = world.aws.certificates().find(({ validationMethod }) => validationMethod === 'DNS');
    expect(replacement?.status).toBe('ISSUED');
    await scan(context());
    expect(calls('ChangeResourceRecordSets')).toHaveLength(1);
  });

  test('are left alone where the name holds something else, and the others are added', async () => {
    const [taken] = world.aws.validationRecords(old);
    const zone = world.aws.addHostedZone({
      ...{ account, name: 'example.com', isServed: false, isDelegated: true },
      records: [{ name: taken?.name ?? '', type: 'CNAME', value: 'elsewhere.example.net' }],
    });
    const { records: seen, problems } = await records();
    expect(problems).toEqual([]);
    expect(seen.map(({ hostedZone }) => hostedZone?.kind)).toEqual(['other-value', 'added']);
    expect(added(zone)[0]).toBe(`${taken?.name ?? ''} elsewhere.example.net`);
    expect(world.log.some((line) => line.includes('holds CNAME elsewhere.example.net'))).toBe(true);
    // Not in public DNS yet: the next run finds what it added and adds nothing again.
    const second = await records();
    expect(second.records.map(({ hostedZone }) => hostedZone?.kind)).toEqual(['other-value', 'there']);
    expect(calls('ChangeResourceRecordSets')).toHaveLength(1);
    expect([...world.github.issues.values()][0]?.body).toContain('check that the domain is delegated to this zone');
  });

  test('are added again for a migrated certificate in use that lost one, and its owners hear that nothing is to do', async () => {
    const zone = world.aws.addHostedZone({ account, name: 'example.com' });
    await scan(context());
    const replacement = world.aws.certificates().find(({ validationMethod }) => validationMethod === 'DNS')?.arn ?? '';
    for (const { arn } of world.aws.listeners()) {
      world.aws.setListenerCertificates(arn, { defaultCertificate: replacement });
    }
    await scan(context());
    const issue = () => [...world.github.issues.values()].find(({ body }) => body.includes(old));
    expect(issue()?.state).toBe('closed');
    const [lost] = world.aws.validationRecords(replacement);
    world.aws.dns.removeRecord(lost?.name ?? '');
    zone.recordSets = zone.recordSets.filter(({ name }) => name !== lost?.name);

    await scan(context());
    expect([...added(zone)].sort()).toEqual([...wanted()].sort());
    expect(issue()?.body).toContain('added in Route 53');
    const told = (): readonly string[] =>
      [...world.github.comments.values()].map(({ body }) => body).filter((body) => body.includes('event=at-risk'));
    expect(told()).toHaveLength(1);
    expect(told()[0]).toContain('nothing has to be done now');
    await scan(context());
    expect(issue()?.state).toBe('closed');
    expect(told()).toHaveLength(1);
  });

  test('in a zone that nobody is led to are not added: they stay outstanding, and are reminded of', async () => {
    const zone = world.aws.addHostedZone({ account, name: 'example.com', isServed: false });
    for (const value of ['ns1.example.net', 'ns2.example.net']) {
      world.aws.dns.addRecord({ name: 'example.com', type: 'NS', value });
    }
    await scan(context());
    const second = await records();
    expect(second.records.map(({ hostedZone }) => hostedZone?.kind)).toEqual(['not-delegated', 'not-delegated']);
    expect(added(zone)).toEqual([]);
    const issue = [...world.github.issues.values()].find(({ body }) => body.includes(old));
    expect(issue?.body).toContain('public DNS does not lead to hosted zone `example.com`');
    expect(issue?.body).toContain('`ns1.example.net., ns2.example.net.`');
    const dashboard = [...world.github.issues.values()].find(({ body }) => body.includes(':dashboard -->'));
    for (const { name } of world.aws.validationRecords(old)) expect(dashboard?.body).toContain(name);
    const reminders = (): number =>
      [...world.github.comments.values()].filter(({ body }) => body.includes('event=reminder')).length;
    const replacement = world.aws.certificates().find(({ validationMethod }) => validationMethod === 'DNS');
    world.aws.ageCertificate(replacement?.arn ?? '', 30);
    await scan(context());
    expect(reminders()).toBe(1);
  });

  test('are repeated one by one when a batch is refused', async () => {
    const zone = world.aws.addHostedZone({ account, name: 'example.com', isServed: false, isDelegated: true });
    world.aws.faults.add({
      match: ({ operation }) => operation === 'ChangeResourceRecordSets',
      effect: { error: 'InvalidChangeBatch', message: '[Tried to create resource record set but it already exists]' },
      times: 1,
    });
    const { records: seen } = await records();
    expect(seen.map(({ hostedZone }) => hostedZone?.kind)).toEqual(['added', 'added']);
    expect([...added(zone)].sort()).toEqual([...wanted()].sort());
    expect(calls('ChangeResourceRecordSets')).toHaveLength(3);
  });

  test('go into the longest public zone, and never below a delegation', async () => {
    const parent = world.aws.addHostedZone({
      ...{ account, name: 'example.com', isServed: false, isDelegated: true },
      records: [{ name: 'api.example.com', type: 'NS', value: 'ns.example.net.' }],
    });
    const child = world.aws.addHostedZone({ account, name: 'shop.example.com', isServed: false, isDelegated: true });
    const hidden = world.aws.addHostedZone({ account, name: 'api.example.com', isPrivate: true });
    const { records: seen } = await records();
    expect(seen.map(({ hostedZone }) => hostedZone?.kind)).toEqual(['added', 'delegated']);
    expect([added(parent).length, added(child).length, added(hidden).length]).toEqual([0, 1, 0]);
    expect([...world.github.issues.values()][0]?.body).toContain('since `api.example.com.` is delegated');
  });

  test('go into the one of two zones with a name that public DNS leads to, else into neither', async () => {
    const other = world.aws.addHostedZone({ account, name: 'example.com', isServed: false });
    const third = world.aws.addHostedZone({ account, name: 'example.com', isServed: false });
    const neither = await records();
    expect(neither.records.map(({ hostedZone }) => hostedZone?.kind)).toEqual(['not-delegated', 'not-delegated']);
    world.aws.dns.breakName('example.com');
    const unclear = await records();
    expect(unclear.records.map(({ hostedZone }) => hostedZone?.kind)).toEqual([undefined, undefined]);
    world.aws.dns.repairName('example.com');
    expect(calls('ChangeResourceRecordSets')).toHaveLength(0);
    const served = world.aws.addHostedZone({ account, name: 'example.com' });
    await scan(context());
    expect([added(other).length, added(third).length, added(served).length]).toEqual([0, 0, 2]);
  });

  test('are not added without being asked for, and printed by a dry run', async () => {
    const zone = world.aws.addHostedZone({ account, name: 'example.com' });
    await scan(world.context());
    expect(world.aws.calls.filter(({ service }) => service === 'route53')).toEqual([]);
    await scan({ ...context(), awsWriters: undefined });
    expect(calls('ChangeResourceRecordSets')).toEqual([]);
    expect(added(zone)).toEqual([]);
    const printed = world.log.filter((line) => line.includes('dry run: route53:ChangeResourceRecordSets'));
    expect(printed).toHaveLength(2);
    for (const [index, { name, value }] of world.aws.validationRecords(old).entries()) {
      expect(printed[index]).toContain(
        `in ${account} global {"HostedZoneId":"${zone.id}","ChangeBatch":{"Changes":[{"Action":"CREATE","ResourceRecordSet":{"Name":"${name}","Type":"CNAME","TTL":300,"ResourceRecords":[{"Value":"${value}"}]}}]}}`,
      );
    }
  });

  test('are looked for by the pages of a zone and not name by name, where those are fewer', async () => {
    const [taken] = world.aws.validationRecords(old);
    world.aws.addHostedZone({
      ...{ account, name: 'example.com', isServed: false, isDelegated: true },
      records: [{ name: taken?.name ?? '', type: 'CNAME', value: taken?.value ?? '' }],
    });
    const { records: seen } = await records();
    expect(seen.map(({ hostedZone }) => hostedZone?.kind)).toEqual(['there', 'added']);
    // Two records and the names above them would be four questions.
    expect(calls('ListResourceRecordSets')).toHaveLength(1);
  });

  test('are added by a shard too, whose file says so', async () => {
    const zone = world.aws.addHostedZone({ account, name: 'example.com', isServed: false, isDelegated: true });
    // A shard starts no clock of its own.
    await scan(world.context());
    const { shard } = await scanShard(context(), { index: 1, count: 1 });
    expect([...added(zone)].sort()).toEqual([...wanted()].sort());
    const { config, repository, clock } = context();
    const at = clock.now().toString();
    const content = {
      ...{ schemaVersion: 1, mode: 'scan', run: 'https://github.com/my-org/certificates/actions/runs/1' },
      ...{ startedAt: at, finishedAt: at, complete: true, isDryRun: false, certificates: [], notScanned: [] },
      ...{ closedRegions: [], accountsLeftOut: { inactive: 0, excluded: 0 }, pullRequests: [], problems: [], shard },
    };
    const unpacked = unpackShard(
      { path: 'report.json', content: { text: JSON.stringify({ ...content, repository: repository.fullName }) } },
      { repository: repository.fullName, config, isDryRun: false, now: clock.now() },
    );
    if ('why' in unpacked) throw new Error('the file cannot be used');
    const kinds = unpacked.survey.findings.flatMap((each) => each.records.map(({ hostedZone }) => hostedZone?.kind));
    expect(kinds).toEqual(['added', 'added']);
  });

  test('a refusal is told once, and the scan goes on', async () => {
    world.aws.addHostedZone({ account, name: 'example.com' });
    world.aws.account(account).roles.set(role, {
      ...{ name: role, allow: [], maxSessionSeconds: 3600 },
      trust: { subjects: ['*'], audience: 'sts.amazonaws.com', principals: [], takesTags: true },
    });
    const { records: seen, problems } = await records();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.en).toContain('Next: allow route53:ListHostedZones in the policy of the role.');
    expect(seen.map(({ state, hostedZone }) => [state, hostedZone])).toEqual([
      ['missing', undefined],
      ['missing', undefined],
    ]);
    expect(world.github.issues.size).toBeGreaterThan(0);
  });
});
