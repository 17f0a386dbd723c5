import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { actionsOf, discoveryActions, scanActions } from '../../sandbox/aws/permissions.ts';
import { startWorld, type RecordedRun, type World } from '../../sandbox/world.ts';
import { inThread } from './support/in-thread.ts';

const configPath = '.github/acm-email-to-dns.yml';
const management = '999900001111';
const [shop, media, closing] = ['111122223333', '444455556666', '777788889999'] as const;
const unit = 'ou-abcd-11111111';
const sandboxUnit = 'ou-abcd-22222222';
const hub = `arn:aws:iam::${management}:role/acm-email-to-dns-scan-hub`;
const scanRole = 'acm-email-to-dns-scan';

interface Report {
  readonly complete: boolean;
  readonly certificates: readonly { readonly arn: string; readonly accountName?: string }[];
  readonly notScanned: readonly { readonly account: string; readonly region: string }[];
  readonly closedRegions: readonly { readonly region: string; readonly accounts: readonly string[] }[];
  readonly accountsLeftOut: { readonly inactive: number; readonly excluded: number };
}

describe('a whole organisation', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld();
    world.execute = inThread;
    const { aws } = world;
    aws.addAccount(management, {
      roles: {
        'acm-email-to-dns-discovery': { allow: discoveryActions },
        'acm-email-to-dns-scan-hub': { allow: actionsOf('hub-scan') },
      },
    });
    for (const id of [shop, media]) {
      aws.addAccount(id, { roles: { [scanRole]: { allow: scanActions, principals: [hub] } } });
    }
    aws.settings.emptyPages = true;
    aws.setOrganization({
      managementAccount: management,
      units: { [unit]: 'root', [sandboxUnit]: unit },
      accounts: [
        { id: management },
        { id: shop, name: 'shop-prod', parent: unit },
        { id: media, name: 'media', parent: unit },
        { id: closing, parent: unit, state: 'SUSPENDED' },
        { id: '121212121212', parent: sandboxUnit },
      ],
    });
    world.github.addPerson('octocat', 'write');
  });
  afterEach(() => world.close());

  async function serve(account: string, region: string, name: string): Promise<string> {
    const { aws } = world;
    const arn = aws.addCertificate({ account, region, names: [name] });
    const loadBalancerArn = aws.addLoadBalancer({ account, region, name: 'web' }).arn;
    await aws.addListener({ loadBalancerArn, certificateArn: arn });
    return arn;
  }

  function changeTrust(account: string, change: { readonly subjects?: string[]; readonly takesTags?: boolean }): void {
    const { roles } = world.aws.account(account);
    const role = roles.get(scanRole);
    if (role === undefined) throw new Error('there is no scan role');
    roles.set(scanRole, { ...role, trust: { ...role.trust, ...change } });
  }

  async function scan(...lines: readonly string[]): Promise<RecordedRun & { readonly found: Report }> {
    const text = ['version: 1', `dns: { resolvers: ["${world.aws.dns.address}"] }`, ...lines].join('\n');
    await world.github.as('octocat').commitFile({ branch: 'main', path: configPath, text, message: 'Config' });
    const run = await world.run({
      event: 'schedule',
      payload: world.github.events.schedule(),
      inputs: { mode: 'scan' },
    });
    expect([...world.aws.violations, ...world.github.violations]).toEqual([]);
    return { ...run, found: run.report as Report };
  }

  const organization = [
    'organization:',
    `  role: "arn:aws:iam::${management}:role/acm-email-to-dns-discovery"`,
    `  include: ["${unit}"]`,
    `  exclude: ["${sandboxUnit}"]`,
  ];

  test('is scanned in all its accounts and regions but those that it closes, and that is green', async () => {
    const { aws } = world;
    const old = await serve(shop, 'ap-northeast-1', 'shop.example.com');
    for (const id of [shop, media]) aws.account(id).deniedRegions.add('us-west-1');
    const run = await scan(...organization, 'regions: all');
    expect(run.log).not.toContain('::error');
    expect(run.exitCode).toBe(0);
    expect(run.found).toMatchObject({
      complete: true,
      notScanned: [],
      certificates: [{ arn: old, accountName: 'shop-prod' }],
      closedRegions: [{ region: 'us-west-1', accounts: [shop, media] }],
      accountsLeftOut: { inactive: 1, excluded: 1 },
    });
    const told = run.log.split('\n').filter((line) => !line.startsWith('::debug::') && line.includes('us-west-1'));
    expect(told).toHaveLength(1);
    expect(run.summary).toContain('Closed regions');
    const sessions = aws.calls.filter(({ operation }) => operation === 'AssumeRoleWithWebIdentity');
    // One of the organisation; in each account one that reads, and in one of them one that requests.
    expect(sessions).toHaveLength(4);
    expect(aws.oidc.requests).toHaveLength(1);
  });

  test('fails at its end for a denied region that the config names, with everything else done', async () => {
    const old = await serve(shop, 'eu-west-1', 'shop.example.com');
    for (const id of [shop, media]) world.aws.account(id).deniedRegions.add('us-west-1');
    const run = await scan(...organization, 'regions: [eu-west-1, us-west-1]');
    expect(run.exitCode).toBe(1);
    expect(run.found.complete).toBe(false);
    expect(run.found.certificates).toMatchObject([{ arn: old }]);
    expect(run.found.notScanned).toMatchObject([
      { account: shop, region: 'us-west-1' },
      { account: media, region: 'us-west-1' },
    ]);
    expect(run.log).toContain('service control policy');
    const issues = world.github.issues().filter(({ body }) => (body ?? '').includes(`certificate=${old}`));
    expect(issues).toHaveLength(1);
  });

  test('scans the listed accounts where the organisation cannot be read, and fails at its end', async () => {
    const old = await serve(media, 'eu-west-1', 'media.example.com');
    world.aws.account(management).roles.delete('acm-email-to-dns-discovery');
    const run = await scan(...organization, `accounts: [{ id: "${media}" }]`, 'regions: [eu-west-1]');
    expect(run.exitCode).toBe(1);
    expect(run.found).toMatchObject({
      complete: false,
      certificates: [{ arn: old }],
      notScanned: [{ account: management, region: 'all' }],
    });
    expect(run.log).toContain('organisation could not be read');
  });

  test('is reached through a hub, with tagged sessions of an hour at most', async () => {
    const old = await serve(shop, 'eu-west-1', 'shop.example.com');
    for (const id of [shop, media]) changeTrust(id, { subjects: [] });
    const run = await scan(...organization, `roles: { hub: { scan: "${hub}" } }`, 'regions: [eu-west-1, us-east-1]');
    expect(run.log).not.toContain('::error');
    expect(run.exitCode).toBe(0);
    expect(run.found.certificates).toMatchObject([{ arn: old }]);
    const { calls } = world.aws;
    expect(calls.filter(({ operation }) => operation === 'AssumeRoleWithWebIdentity').map(({ role }) => role)).toEqual([
      'acm-email-to-dns-discovery',
      'acm-email-to-dns-scan-hub',
    ]);
    const chained = calls.filter(({ operation }) => operation === 'AssumeRole');
    expect(chained).toHaveLength(3);
    for (const { input } of chained) {
      expect(input['Tags']).toEqual([
        { Key: 'Repository', Value: world.github.fullName },
        { Key: 'RunId', Value: run.runId },
      ]);
      expect(input['DurationSeconds'] ?? 3600).toBeLessThanOrEqual(3600);
    }
  });

  test('says which right is missing where sessions may not be tagged', async () => {
    changeTrust(shop, { takesTags: false });
    const run = await scan(...organization, `roles: { hub: { scan: "${hub}" } }`, 'regions: [eu-west-1]');
    expect(run.exitCode).toBe(1);
    expect(run.found.notScanned).toMatchObject([{ account: shop, region: 'eu-west-1' }]);
    expect(run.log).toContain('not authorized to perform: sts:TagSession');
    expect(JSON.stringify(run.report)).toContain('allow sts:TagSession beside sts:AssumeRole');
  });

  test('does nothing with a session that leads to another account than asked for', async () => {
    const elsewhere = `arn:aws:iam::${media}:role/${scanRole}`;
    const run = await scan(`accounts: [{ id: "${shop}" }]`, `roles: { scan: "${elsewhere}" }`, 'regions: all');
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(`leads to account ${media}, but the config says ${shop}`);
    expect(run.found.notScanned).toMatchObject([{ account: shop, region: 'all' }]);
    expect(new Set(world.aws.calls.map(({ service }) => service))).toEqual(new Set(['sts']));
  });
});
