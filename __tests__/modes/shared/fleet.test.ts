import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { discoveryActions, scanActions } from '../../../sandbox/aws/permissions.ts';
import { loadConfig } from '../../../src/config/load.ts';
import type { Context } from '../../../src/modes/shared/context.ts';
import { accountFailures, accountProblems, readFleet, targetsOf, type Fleet } from '../../../src/modes/shared/fleet.ts';
import { discover } from '../../../src/modes/discover/discover.ts';
import { scan } from '../../../src/modes/scan/scan.ts';
import type { Issue } from '../../../src/core/repository.ts';
import { account, startWorld, type World } from '../world.ts';

const management = '999900001111';
const [second, third] = ['444455556666', '777788889999'];
const shop = 'ou-abcd-11111111';
const nested = 'ou-abcd-22222222';

describe('the fleet', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld();
    const { aws } = world;
    for (const id of [second, third])
      aws.addAccount(id, { roles: { 'acm-email-to-dns-scan': { allow: scanActions } } });
    aws.addAccount(management, { roles: { discovery: { allow: discoveryActions } } });
    aws.settings.emptyPages = true;
    aws.setOrganization({
      managementAccount: management,
      units: { [shop]: 'root', [nested]: shop },
      accounts: [
        { id: account, parent: shop, name: 'listed too' },
        { id: third, parent: nested, name: '@octocat `x`' },
        { id: second },
        { id: '121212121212', parent: shop, state: 'SUSPENDED' },
        { id: '343434343434', state: 'PENDING_CLOSURE' },
      ],
    });
  });
  afterEach(() => world.close());

  function contextOf(...lines: readonly string[]): Context {
    const loaded = loadConfig(['version: 1', ...lines].join('\n'));
    if (loaded.kind === 'invalid') throw new Error(JSON.stringify(loaded.problems));
    return { ...world.context(), config: loaded.config };
  }

  function read(organization: string, ...lines: readonly string[]): Promise<Fleet> {
    const role = `role: "arn:aws:iam::${management}:role/discovery"`;
    return readFleet(contextOf(`organization: { ${role}${organization} }`, ...['regions: [eu-west-1]', ...lines]));
  }

  const idsOf = ({ accounts }: Fleet): readonly string[] => accounts.map(({ id }) => id);

  test('is every active account of the organisation, whichever member tells the state', async () => {
    for (const accountState of ['State', 'Status', 'both'] as const) {
      world.aws.settings.accountState = accountState;
      const fleet = await read('');
      expect(idsOf(fleet)).toEqual([account, second, third]);
      expect(fleet.excludedAccounts).toEqual({ inactive: 2, excluded: 0 });
      expect(fleet.failedAccounts).toEqual([]);
    }
  });

  test('takes units with everything below them and single accounts, less what is excluded', async () => {
    expect(idsOf(await read(`, include: ["${shop}"]`))).toEqual([account, third]);
    expect(idsOf(await read(`, include: ["${nested}", "${second}"]`))).toEqual([second, third]);
    const less = await read(`, include: ["${shop}", "${second}"], exclude: ["${nested}", "${second}"]`);
    expect(idsOf(less)).toEqual([account]);
    expect(less.excludedAccounts).toEqual({ inactive: 1, excluded: 2 });
  });

  test('keeps the entry of a listed account, first, even when it is excluded', async () => {
    const fleet = await read(
      `, exclude: ["${third}"]`,
      `accounts: [{ id: "${third}", name: own, regions: [us-east-1] }]`,
    );
    expect(fleet.accounts).toMatchObject([
      { id: third, name: 'own', regions: ['us-east-1'] },
      { id: account, name: 'listed too', regions: ['eu-west-1'] },
      { id: second },
    ]);
  });

  test.each([
    ['a unit that does not exist', `, exclude: ["ou-abcd-99999999"]`, management, 'account-not-found'],
    [
      'an account that it does not have',
      `, include: ["121212121200", "${second}"]`,
      '121212121200',
      'account-not-found',
    ],
    ['nothing that is active', `, include: ["343434343434"]`, management, 'account-not-found'],
  ])('has a gap where the config names %s', async (...[, organization, gap, code]) => {
    const fleet = await read(organization);
    expect(accountFailures(world.context(), fleet.failedAccounts)).toMatchObject([
      { account: gap, region: 'all', reason: { code } },
    ]);
    expect(accountProblems(fleet.failedAccounts)).toHaveLength(1);
  });

  test('has a gap for an organisation that cannot be read, and keeps the listed accounts', async () => {
    world.aws.account(management).roles.delete('discovery');
    const fleet = await read('', `accounts: [{ id: "${second}" }]`);
    expect(idsOf(fleet)).toEqual([second]);
    expect(fleet.failedAccounts).toMatchObject([{ account: management, reason: { code: 'access-denied' } }]);
  });

  test('finds the regions of each account, by EC2 where it must, and says where it cannot', async () => {
    const { aws } = world;
    aws.account(account).optedInRegions.add('eu-south-1');
    aws.account(second).denials.push({ actions: ['account:*'] });
    aws.account(third).denials.push({ actions: ['account:*', 'ec2:*'] });
    const fleet = await readFleet(
      contextOf('regions: all', `accounts: [{ id: "${account}" }, { id: "${second}" }, { id: "${third}" }]`),
    );
    expect(fleet.accounts.map(({ id, regions }) => [id, regions.length])).toEqual([
      [account, 18],
      [second, 17],
    ]);
    expect(targetsOf(fleet)).toContainEqual({ account, region: 'eu-south-1' });
    const gaps = accountFailures(world.context(), fleet.failedAccounts);
    expect(gaps).toMatchObject([{ account: third, region: 'all', reason: { code: 'access-denied' } }]);
    expect(gaps[0]?.reason.detail).toContain('service control policy');
  });

  test('is scanned with the accounts’ names from the organisation, which stay foreign text', async () => {
    const { aws, github } = world;
    const old = aws.addCertificate({ account: third, region: 'eu-west-1', names: ['shop.example.com'] });
    const loadBalancerArn = aws.addLoadBalancer({ account: third, region: 'eu-west-1', name: 'shop' }).arn;
    await aws.addListener({ loadBalancerArn, certificateArn: old });
    const role = `role: "arn:aws:iam::${management}:role/discovery"`;
    const result = await scan(
      contextOf(
        `organization: { ${role}, include: ["${nested}"] }`,
        'regions: [eu-west-1]',
        `dns: { resolvers: ["${aws.dns.address}"] }`,
      ),
    );
    expect(result.problems).toEqual([]);
    expect(result.certificates).toMatchObject([{ arn: old, accountName: '@octocat `x`' }]);
    const [issue] = github.issues.values();
    expect(issue?.body).toContain('`` @octocat `x` ``');
  });

  test('names open issues of accounts and regions that no scan looks at any more, once, and takes them up again', async () => {
    const { aws, github } = world;
    const served = async (id: string, region: string): Promise<string> => {
      const arn = aws.addCertificate({ account: id, region, names: [`${region}.example.com`] });
      const loadBalancer = aws.addLoadBalancer({ account: id, region, name: 'shop', type: 'network' });
      await aws.addListener({ loadBalancerArn: loadBalancer.arn, certificateArn: arn });
      return arn;
    };
    const left = await served(third, 'eu-west-1');
    const closed = await served(account, 'us-east-1');
    const role = `role: "arn:aws:iam::${management}:role/discovery"`;
    const contextFor = (regions: string): Context =>
      contextOf(`organization: { ${role} }`, `regions: [${regions}]`, `dns: { resolvers: ["${aws.dns.address}"] }`);
    const issueOf = (arn: string): Issue | undefined =>
      [...github.issues.values()].find(({ body }) => body.includes(`certificate=${arn} `));
    await scan(contextFor('eu-west-1, us-east-1'));

    const { roles } = aws.account(management);
    const discovery = roles.get('discovery');
    roles.delete('discovery');
    const before = [issueOf(left), issueOf(closed)];
    const blind = await scan(contextFor('eu-west-1'));
    expect(blind.certificates.map(({ state, reason }) => [state, reason?.code])).toEqual([
      ['awaiting-dns', 'access-denied'],
      ['awaiting-dns', 'access-denied'],
    ]);
    expect([issueOf(left), issueOf(closed)]).toEqual(before);
    if (discovery !== undefined) roles.set('discovery', discovery);

    const member = aws.organization.members.get(third);
    aws.organization.members.delete(third);
    const result = await scan(contextFor('eu-west-1'));
    expect(result.problems).toEqual([]);
    expect(result.certificates.map(({ arn, state, reason }) => [arn, state, reason?.code])).toEqual([
      [closed, 'blocked', 'not-in-fleet'],
      [left, 'blocked', 'not-in-fleet'],
    ]);
    const dashboard = [...github.issues.values()].find(({ body }) => body.includes('acm-email-to-dns:dashboard '));
    expect(dashboard?.body).toContain('not-in-fleet');
    expect(issueOf(left)).toMatchObject({ state: 'open', title: expect.stringContaining('Not looked at any more') });
    expect(issueOf(left)?.body).not.toContain('Please add');
    expect(issueOf(left)?.labels).toContain('acm:blocked');
    const told = [...github.comments.values()].filter(({ body }) => body.includes('not-in-fleet'));
    expect(told).toHaveLength(2);
    const writes = github.writes.length;
    await scan(contextFor('eu-west-1'));
    expect(github.writes.slice(writes)).toEqual([]);

    if (member !== undefined) aws.organization.members.set(third, member);
    const back = await scan(contextFor('eu-west-1, us-east-1'));
    expect(back.certificates.map(({ state }) => state)).toEqual(['awaiting-dns', 'awaiting-dns']);
    expect(issueOf(left)?.labels).toContain('acm:awaiting-dns');
  });

  test('is not counted by discover where the organisation cannot be read, and that fails the job', async () => {
    world.aws.account(management).roles.delete('discovery');
    const role = `role: "arn:aws:iam::${management}:role/discovery"`;
    const result = await discover(
      contextOf(`organization: { ${role} }`, `accounts: [{ id: "${second}" }]`, 'regions: [eu-west-1]'),
    );
    expect(result.problems.map(({ en }) => en)).toEqual([expect.stringContaining('access-denied')]);
    expect(result.notScanned).toMatchObject([{ account: management, reason: { code: 'access-denied' } }]);
    expect(JSON.parse(result.matrix)).toEqual({ include: [{ shard: '1/1' }] });
  });

  test('goes on without an account that leaves the organisation during the scan, and fails at the end', async () => {
    const { aws } = world;
    aws.faults.add({
      match: ({ operation, account: whose }) => {
        if (operation !== 'SearchCertificates' || whose !== account) return false;
        aws.organization.members.delete(second);
        aws.account(second).roles.clear();
        return false;
      },
      effect: '500',
    });
    const role = `role: "arn:aws:iam::${management}:role/discovery"`;
    const result = await scan(
      contextOf(`organization: { ${role} }`, 'regions: [eu-west-1, us-east-1]', 'scan: { concurrency: 1 }'),
    );
    expect(result.notScanned.map(({ account: id }) => id)).toEqual([second, second]);
    // One cause, so that it is said once for all regions.
    expect(result.problems.map(({ en }) => en)).toEqual([
      expect.stringContaining(`Account ${second}, regions eu-west-1, us-east-1 could not be scanned.`),
    ]);
    expect(result.summary).toContain('`eu-west-1`, `us-east-1`');
  });
});
