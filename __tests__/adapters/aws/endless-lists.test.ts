import { afterEach, describe, expect, test } from '@jest/globals';
import { UpstreamError } from '../../../src/core/errors.ts';
import type { HostedZoneReader } from '../../../src/ports/aws.ts';
import { closeSandboxes, startSandbox, type SandboxWorld } from './support/sandbox.ts';
import { account, region, session } from './support/world.ts';

afterEach(closeSandboxes);

const unit = 'ou-abcd-11111111';
const discovery = `arn:aws:iam::${account}:role/acm-email-to-dns-scan`;

async function world(): Promise<SandboxWorld> {
  const it = await startSandbox();
  const { sandbox } = it;
  const certificateArn = sandbox.addCertificate({ account, region, names: ['shop.example.com'] });
  const { arn: loadBalancerArn } = sandbox.addLoadBalancer({ account, region, name: 'shop' });
  await sandbox.addListener({ loadBalancerArn, certificateArn });
  sandbox.setOrganization({
    managementAccount: account,
    units: { [unit]: 'root' },
    accounts: [{ id: account, parent: unit }],
  });
  sandbox.addHostedZone({ account, name: 'example.com.' });
  return it;
}

async function findCertificates({ readers }: SandboxWorld): Promise<unknown> {
  return (await readers.open(session('scan'))).certificates.findEmailValidated();
}

async function findListeners({ readers, sandbox }: SandboxWorld): Promise<unknown> {
  const { listeners } = await readers.open(session('scan'));
  return listeners.listSecureListeners(sandbox.loadBalancers()[0]?.arn ?? '');
}

function openZones({ readers }: SandboxWorld): Promise<HostedZoneReader> {
  return readers.openHostedZones({ account, role: 'acm-email-to-dns-scan', near: region });
}

async function findRecords(it: SandboxWorld, name?: string): Promise<unknown> {
  const zones = await openZones(it);
  const [zone] = await zones.listZones();
  return zones.listRecordSets(zone?.id ?? '', name);
}

const lists: readonly [operation: string, read: (it: SandboxWorld) => Promise<unknown>][] = [
  ['SearchCertificates', findCertificates],
  [
    'ListCertificates',
    (it) => {
      it.sandbox.settings.search = 'unknown';
      return findCertificates(it);
    },
  ],
  ['DescribeListeners', findListeners],
  ['DescribeListenerCertificates', findListeners],
  ['ListAccounts', async ({ readers }) => (await readers.openOrganization(discovery)).listAccounts()],
  ['ListAccountsForParent', async ({ readers }) => (await readers.openOrganization(discovery)).listAccountsBelow(unit)],
  ['ListChildren', async ({ readers }) => (await readers.openOrganization(discovery)).listAccountsBelow(unit)],
  ['ListHostedZones', async (it) => (await openZones(it)).listZones()],
  ['ListResourceRecordSets', (it) => findRecords(it)],
  ['ListResourceRecordSets', (it) => findRecords(it, 'example.com.')],
];

describe('a list whose pages all carry the same token', () => {
  test.each(lists)('of %s fails after its second page and is not read for ever', async (operation, read) => {
    const it = await world();
    it.sandbox.faults.add({ match: (call) => call.operation === operation, effect: 'same-page' });

    const error: unknown = await read(it).catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(UpstreamError);
    expect((error as UpstreamError).details).toMatchObject({ operation, account, code: 'RepeatedTokenError' });
    expect(it.count(operation)).toBe(2);
  });

  test('of ListRegions is left for what EC2 says', async () => {
    const it = await world();
    it.sandbox.faults.add({ match: ({ operation }) => operation === 'ListRegions', effect: 'same-page' });

    const regions = await it.readers.listRegions({ account, role: 'acm-email-to-dns-scan', near: undefined });

    expect(regions).toContain(region);
    expect(it.count('ListRegions')).toBe(2);
  });
});
