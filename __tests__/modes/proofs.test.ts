import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { scan } from '../../src/modes/scan/scan.ts';
import type { Context } from '../../src/modes/shared/context.ts';
import { account, region, startWorld, type World } from './world.ts';

const names = ['shop.example.com', '*.shop.example.com', 'api.example.com'];

describe('a record that another certificate of the account needs already', () => {
  let world: World;
  let old: string;
  beforeEach(async () => {
    world = await startWorld();
    // ACM is slow to see what is registered.
    world.aws.settings.validationDelay = 3_600_000;
    old = await serve('shop', region);
  });
  afterEach(() => world.close());

  async function serve(name: string, where: string): Promise<string> {
    const arn = world.aws.addCertificate({ account, region: where, names });
    const loadBalancer = world.aws.addLoadBalancer({ account, region: where, name, type: 'network' });
    await world.aws.addListener({ loadBalancerArn: loadBalancer.arn, certificateArn: arn });
    return arn;
  }

  function body(arn: string): string {
    return [...world.github.issues.values()].find((issue) => issue.body.includes(arn))?.body ?? '';
  }

  function searches(): number {
    return world.aws.calls.filter(({ operation }) => operation === 'SearchCertificates').length;
  }

  test('is in place, with what public DNS says, and is no longer asked for', async () => {
    const other = world.aws.addCertificate({ account, region, names: ['*.shop.example.com'], validationMethod: 'DNS' });
    const { certificates } = await scan(world.context());
    const records = certificates.find(({ arn }) => arn === old)?.records ?? [];
    // A name and its wildcard share one record.
    expect(records).toHaveLength(2);
    const [shop, api] = records;
    expect(shop).toMatchObject({ provenBy: other, state: 'missing' });
    expect(api).toMatchObject({ provenBy: undefined, state: 'missing' });
    expect(body(old)).toContain('not there yet, though certificate `');
    expect(body(old)).toContain('Please add these 2 CNAME records by');

    world.aws.dns.addRecord({ name: shop?.name ?? '', type: 'CNAME', value: shop?.value ?? '' });
    const second = await scan(world.context());
    expect(second.certificates.find(({ arn }) => arn === old)?.records).toMatchObject([
      { provenBy: other, state: 'present' },
      { provenBy: undefined, state: 'missing' },
    ]);
    expect(body(old)).toContain('already in place, for certificate `');
    expect(body(old)).toContain('Please add 1 of these 2 CNAME records');
    const quiet = world.github.writes.length;
    await scan(world.context());
    expect(world.github.writes.slice(quiet)).toEqual([]);
  });

  test('is told apart by account, and known from the replacement in another region', async () => {
    const regions = [region, 'eu-central-1'];
    const context = (): Context => {
      const base = world.context();
      return { ...base, config: { ...base.config, accounts: base.config.accounts.map((a) => ({ ...a, regions })) } };
    };
    const second = await serve('shop-2', 'eu-central-1');
    world.aws.addAccount('444455556666', {});
    world.aws.addCertificate({ account: '444455556666', region, names, validationMethod: 'DNS' });
    await scan(context());
    const replacement = world.aws.addCertificate({
      ...{ account, region, names, validationMethod: 'DNS' as const },
      tags: { 'acm-email-to-dns:replaces': old, 'acm-email-to-dns:attempt': '2' },
    });
    const { certificates } = await scan(context());
    const records = certificates.find(({ arn }) => arn === second)?.records ?? [];
    expect(records.map(({ provenBy }) => provenBy)).toEqual([replacement, replacement]);
    expect(new Set(certificates.flatMap((each) => each.records.map(({ name }) => name))).size).toBe(2);
  });

  test('costs one search more, only while records are waited for', async () => {
    await scan(world.context());
    const before = searches();
    await scan(world.context());
    expect(searches() - before).toBe(2);
    world.aws.settings.validationDelay = 0;
    const pending = world.aws.certificates().find(({ status }) => status === 'PENDING_VALIDATION')?.arn ?? '';
    world.aws.registerRecords(pending);
    await scan(world.context());
    const seen = searches();
    await scan(world.context());
    expect(searches() - seen).toBe(1);
  });
});
