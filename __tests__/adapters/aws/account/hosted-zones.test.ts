import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { dnsActions } from '../../../../sandbox/aws/permissions.ts';
import { UpstreamError } from '../../../../src/core/errors.ts';
import type { HostedZoneReader, HostedZoneWriter } from '../../../../src/ports/aws.ts';
import { account, region, startWorld, type World } from '../../../modes/world.ts';

const role = 'acm-email-to-dns-dns';

describe('hosted zones over HTTP', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld();
    world.aws.account(account).roles.set(role, {
      ...{ name: role, allow: ['*'], maxSessionSeconds: 3600 },
      trust: { subjects: ['*'], audience: 'sts.amazonaws.com', principals: [], takesTags: true },
    });
  });
  afterEach(async () => {
    expect(world.aws.violations).toEqual([]);
    await world.close();
  });

  function open(): Promise<HostedZoneReader> {
    return world.context().aws.openHostedZones({ account, role, near: region });
  }

  function openWriter(): Promise<HostedZoneWriter> {
    const { awsWriters } = world.context();
    if (awsWriters === undefined) throw new Error('no writers');
    return awsWriters.openHostedZoneWriter({ account, role, near: region });
  }

  test('are listed to the last page, private ones as such, with their delegation sets', async () => {
    world.aws.settings.pageSizes['ListHostedZones'] = 1;
    const first = world.aws.addHostedZone({ account, name: 'Example.com' });
    world.aws.addHostedZone({ account, name: 'example.com', isPrivate: true });
    world.aws.addHostedZone({ account: '444455556666', name: 'example.net' });
    const zones = await open();
    const listed = await zones.listZones();
    expect(listed.map(({ name, isPrivate }) => `${name} ${String(isPrivate)}`).sort()).toEqual([
      'example.com. false',
      'example.com. true',
    ]);
    expect(listed.find(({ isPrivate }) => !isPrivate)?.id).toBe(first.id);
    expect(listed.map(({ size }) => size)).toEqual([2, 2]);
    expect(await zones.nameServersOf(first.id)).toEqual(first.nameServers.map((server) => `${server}.`));
  });

  test('give everything at one name across pages, and nothing of its neighbours', async () => {
    world.aws.settings.pageSizes['ListResourceRecordSets'] = 1;
    const { id } = world.aws.addHostedZone({
      ...{ account, name: 'example.com' },
      records: [
        { name: 'api.example.com', type: 'TXT', value: '"a"' },
        { name: 'api.example.com', type: 'A', value: '192.0.2.1' },
        { name: 'apj.example.com', type: 'A', value: '192.0.2.2' },
        { name: 'x.api.example.com', type: 'A', value: '192.0.2.3' },
      ],
    });
    const zones = await open();
    expect(await zones.listRecordSets(id, 'api.example.com.')).toEqual([
      { name: 'api.example.com.', type: 'A', values: ['192.0.2.1'] },
      { name: 'api.example.com.', type: 'TXT', values: ['"a"'] },
    ]);
    expect(await zones.listRecordSets(id, 'none.example.com.')).toEqual([]);
    expect((await zones.listRecordSets(id)).map(({ name, type }) => `${type} ${name}`)).toEqual([
      ...['NS example.com.', 'SOA example.com.', 'A api.example.com.', 'TXT api.example.com.'],
      ...['A x.api.example.com.', 'A apj.example.com.'],
    ]);
  });

  test('take new CNAMEs by CREATE alone, all of a batch or none', async () => {
    const zone = world.aws.addHostedZone({ account, name: 'example.com' });
    const zones = await openWriter();
    const one = { name: '_1.example.com.', value: '_a.acm-validations.aws.' };
    const two = { name: '_2.example.com.', value: '_b.acm-validations.aws.' };
    expect(await zones.createRecords(zone.id, [one])).toEqual({ kind: 'created' });
    const refused = await zones.createRecords(zone.id, [one, two]);
    expect(refused).toMatchObject({ kind: 'refused', why: expect.stringContaining('but it already exists') });
    expect(zone.recordSets.slice(2)).toEqual([{ name: one.name, type: 'CNAME', ttl: 300, values: [one.value] }]);
    const sent = world.aws.calls.filter(({ operation }) => operation === 'ChangeResourceRecordSets');
    expect(JSON.stringify(sent.map(({ input }) => input)).match(/"Action":"\w+"/g)).toEqual(
      ['CREATE', 'CREATE', 'CREATE'].map((action) => `"Action":"${action}"`),
    );
  });

  test('are reached by sessions that can do nothing else, whatever the role may, and that read or write', async () => {
    const zones = await open();
    await expect(zones.nameServersOf('Z0')).rejects.toMatchObject({ details: { kind: 'not-found' } });
    await openWriter();
    const sessions = world.aws.calls.filter(({ operation }) => operation === 'AssumeRoleWithWebIdentity');
    const [reads, writes] = sessions.map(({ input }) => {
      const { Statement } = JSON.parse(String(input['Policy'])) as {
        Statement: readonly { readonly Action: readonly string[] }[];
      };
      return Statement.flatMap(({ Action }) => Action);
    });
    expect(writes).toEqual(['route53:ChangeResourceRecordSets']);
    expect([...(reads ?? []), ...(writes ?? [])].sort()).toEqual([...dnsActions].sort());
  });

  test('say which permission is missing', async () => {
    world.aws.account(account).roles.set(role, {
      ...{ name: role, allow: [], maxSessionSeconds: 3600 },
      trust: { subjects: ['*'], audience: 'sts.amazonaws.com', principals: [], takesTags: true },
    });
    const listing = (await open()).listZones();
    await expect(listing).rejects.toThrow(UpstreamError);
    await expect(listing).rejects.toThrow('Next: allow route53:ListHostedZones in the policy of the role.');
  });
});
