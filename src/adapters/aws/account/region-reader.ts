import type { CredentialSource } from '../client/credential-source.ts';
import type { Region } from '@aws-sdk/client-account';
import { UpstreamError } from '../../../core/errors.ts';
import type { AccountRegion } from '../../../ports/aws.ts';
import { incompleteAnswer } from '../client/answers.ts';
import { createCaller } from '../client/call.ts';
import type { Clients } from '../client/clients.ts';
import { readAllPages } from '../client/paging.ts';

/** Most items of a page (Account Management API reference, `ListRegions`). */
const PAGE_SIZE = 50;

/**
 * The regions that are enabled in an account. Account Management knows them; where it may not be asked or is not
 * there, EC2 does. `target`: the account, and a region in which it can certainly be asked.
 */
export async function readRegions(
  clients: Clients,
  target: AccountRegion,
  credentials: CredentialSource,
): Promise<readonly string[]> {
  try {
    return sorted(await listRegions(clients, target, credentials), 'account', 'ListRegions', target);
  } catch (first) {
    if (!(first instanceof UpstreamError)) throw first;
    try {
      return sorted(await describeRegions(clients, target, credentials), 'ec2', 'DescribeRegions', target);
    } catch (second) {
      if (!(second instanceof UpstreamError)) throw second;
      throw new UpstreamError(`${second.said} And before that: ${first.message}`, second.details, second);
    }
  }
}

async function listRegions(
  clients: Clients,
  target: AccountRegion,
  credentials: CredentialSource,
): Promise<readonly (string | undefined)[]> {
  const { ListRegionsCommand } = await import('@aws-sdk/client-account');
  const client = await clients.account(target, credentials);
  const regions = await createCaller('account', target).read('ListRegions', () =>
    readAllPages<Region>(async (token) => {
      const answer = await client.send(
        new ListRegionsCommand({
          RegionOptStatusContains: ['ENABLED', 'ENABLED_BY_DEFAULT'],
          MaxResults: PAGE_SIZE,
          NextToken: token,
        }),
      );
      return { items: answer.Regions, next: answer.NextToken };
    }),
  );
  return regions.map(({ RegionName }) => RegionName);
}

/** Without `AllRegions` EC2 names the enabled ones only. */
async function describeRegions(
  clients: Clients,
  target: AccountRegion,
  credentials: CredentialSource,
): Promise<readonly (string | undefined)[]> {
  const { DescribeRegionsCommand } = await import('@aws-sdk/client-ec2');
  const client = await clients.ec2(target, credentials);
  const answer = await createCaller('ec2', target).read('DescribeRegions', () =>
    client.send(new DescribeRegionsCommand({})),
  );
  return (answer.Regions ?? []).map(({ RegionName }) => RegionName);
}

/** An account without regions there is not: such an answer would make a run look at nothing and call it complete. */
function sorted(
  names: readonly (string | undefined)[],
  service: 'account' | 'ec2',
  operation: string,
  { account }: AccountRegion,
): readonly string[] {
  const regions = [...new Set(names.filter((name) => name !== undefined))].sort();
  if (regions.length === 0) throw incompleteAnswer(service, operation, `account ${account}`, names);
  return regions;
}
