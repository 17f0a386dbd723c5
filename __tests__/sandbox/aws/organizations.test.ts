import { AccountClient, ListRegionsCommand } from '@aws-sdk/client-account';
import { DescribeRegionsCommand, EC2Client } from '@aws-sdk/client-ec2';
import {
  ListAccountsCommand,
  ListAccountsForParentCommand,
  ListChildrenCommand,
  OrganizationsClient,
} from '@aws-sdk/client-organizations';
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { describe, expect, test } from '@jest/globals';
import type { SandboxAws } from '../../../sandbox/aws/server.ts';
import { account, clients, keysFor, refusal, sandbox, type Keys } from './setup.ts';

const member = '444455556666';
const shop = 'ou-abcd-11111111';

async function own<T>(
  aws: SandboxAws,
  Client: new (config: object) => T,
  keys?: Keys,
  region = 'us-east-1',
): Promise<T> {
  const credentials = keys ?? (await keysFor(aws));
  return new Client({ endpoint: aws.url, region, credentials, maxAttempts: 1 });
}

describe('Organizations', () => {
  async function organization(): Promise<SandboxAws> {
    const aws = await sandbox();
    aws.setOrganization({
      managementAccount: account,
      units: { [shop]: 'root', 'ou-abcd-22222222': shop },
      accounts: [
        { id: account },
        { id: member, name: 'shop', parent: shop },
        { id: '777788889999', parent: 'ou-abcd-22222222', state: 'SUSPENDED' },
      ],
    });
    return aws;
  }

  test('lists accounts and units of a parent, and says that one does not exist', async () => {
    const aws = await organization();
    const client = await own(aws, OrganizationsClient);
    const { Accounts } = await client.send(new ListAccountsForParentCommand({ ParentId: shop }));
    expect(Accounts).toEqual([
      expect.objectContaining({ Id: member, Name: 'shop', State: 'ACTIVE', Status: 'ACTIVE' }),
    ]);
    const { Children } = await client.send(
      new ListChildrenCommand({ ParentId: shop, ChildType: 'ORGANIZATIONAL_UNIT' }),
    );
    expect(Children).toEqual([{ Id: 'ou-abcd-22222222', Type: 'ORGANIZATIONAL_UNIT' }]);
    const missing = client.send(new ListAccountsForParentCommand({ ParentId: 'ou-abcd-99999999' }));
    expect((await refusal(missing)).name).toBe('ParentNotFoundException');
    expect(aws.violations).toEqual([]);
  });

  test('turns pages, and gives empty ones where it is told to', async () => {
    const aws = await organization();
    aws.settings.emptyPages = true;
    aws.settings.accountState = 'State';
    const client = await own(aws, OrganizationsClient);
    const pages: unknown[] = [];
    let NextToken: string | undefined;
    do {
      const page = await client.send(new ListAccountsCommand({ MaxResults: 2, NextToken }));
      pages.push((page.Accounts ?? []).map(({ State, Status }) => [State, Status]));
      ({ NextToken } = page);
    } while (NextToken !== undefined);
    const active = ['ACTIVE', undefined];
    expect(pages).toEqual([[], [active, active], [], [['SUSPENDED', undefined]]]);
  });

  test('answers nobody but the management account and delegated administrators', async () => {
    const aws = await organization();
    aws.addAccount(member, { roles: { ops: { allow: ['*'] } } });
    const keys = await keysFor(aws, `arn:aws:iam::${member}:role/ops`);
    const client = await own(aws, OrganizationsClient, keys);
    expect((await refusal(client.send(new ListAccountsCommand({})))).name).toBe('AccessDeniedException');
  });
});

describe('regions', () => {
  test('are those that the account has enabled, by either service', async () => {
    const aws = await sandbox();
    aws.account(account).optedInRegions.add('eu-south-1');
    aws.account(account).disabledRegions.add('us-west-1');
    const accounts = await own(aws, AccountClient);
    const wanted = {
      RegionOptStatusContains: ['ENABLED', 'ENABLED_BY_DEFAULT'] as ('ENABLED' | 'ENABLED_BY_DEFAULT')[],
    };
    const first = await accounts.send(new ListRegionsCommand({ ...wanted, MaxResults: 10 }));
    const second = await accounts.send(new ListRegionsCommand({ ...wanted, NextToken: first.NextToken }));
    const listed = [...(first.Regions ?? []), ...(second.Regions ?? [])].map(({ RegionName }) => RegionName);
    expect(listed).toHaveLength(17);
    const { Regions } = await (await own(aws, EC2Client)).send(new DescribeRegionsCommand({}));
    expect(Regions?.map(({ RegionName }) => RegionName)).toEqual(listed);
    expect(Regions?.find(({ RegionName }) => RegionName === 'eu-south-1')?.OptInStatus).toBe('opted-in');
    expect(aws.violations).toEqual([]);
  });

  test('are refused in the words of each service', async () => {
    const aws = await sandbox();
    aws.account(account).denials.push({ actions: ['account:*'] });
    const accounts = await own(aws, AccountClient);
    const denied = await refusal(accounts.send(new ListRegionsCommand({})));
    expect(denied.name).toBe('AccessDeniedException');
    expect(denied.message).toContain('with an explicit deny in a service control policy');
    aws.addAccount(account, { roles: { ops: { allow: [] } } });
    const ec2 = await own(aws, EC2Client);
    expect((await refusal(ec2.send(new DescribeRegionsCommand({})))).name).toBe('UnauthorizedOperation');
  });

  test('that need to be enabled first take no credentials before', async () => {
    const aws = await sandbox();
    const ec2 = await own(aws, EC2Client, undefined, 'eu-south-1');
    expect((await refusal(ec2.send(new DescribeRegionsCommand({})))).name).toBe('AuthFailure');
    aws.account(account).optedInRegions.add('eu-south-1');
    expect((await ec2.send(new DescribeRegionsCommand({ RegionNames: ['us-east-1'] }))).Regions).toHaveLength(1);
  });
});

describe('session tags', () => {
  const ops = `arn:aws:iam::${account}:role/ops`;
  const assume = new AssumeRoleCommand({
    RoleArn: `arn:aws:iam::${member}:role/scan`,
    RoleSessionName: 'hop',
    Tags: [{ Key: 'RunId', Value: '7' }],
  });

  test('need sts:TagSession of the caller and in the trust policy', async () => {
    const aws = await sandbox();
    const scan = { allow: ['acm:*'], principals: [ops] };
    aws.addAccount(member, { roles: { scan: { ...scan, takesTags: false } } });
    const { sts } = await clients(aws);
    expect((await refusal(sts.send(assume))).message).toContain('perform: sts:TagSession on resource');
    aws.addAccount(member, { roles: { scan } });
    expect((await sts.send(assume)).Credentials).toBeDefined();
    aws.addAccount(account, { roles: { ops: { allow: ['sts:AssumeRole'] } } });
    const { sts: poorer } = await clients(aws);
    expect((await refusal(poorer.send(assume))).message).toContain('perform: sts:TagSession on resource');
  });
});
