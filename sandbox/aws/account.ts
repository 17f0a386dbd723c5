import type { ListRegionsRequest, ListRegionsResponse } from '@aws-sdk/client-account';
import { AwsError } from './errors.ts';
import { operation } from './operation.ts';
import type { CallContext, Operation } from './operation.ts';
import { page } from './paging.ts';
import { regionsOf } from './regions.ts';

/** The operation of Account Management that the sandbox speaks. */
export const accountOperations: Readonly<Record<string, Operation>> = {
  ListRegions: operation(
    (_input: ListRegionsRequest, { account }) => `arn:aws:account::${account}:account`,
    listRegions,
  ),
};

/** Of the caller's own account; asking for another one takes an organisation's trusted access, which nobody set up. */
function listRegions(input: ListRegionsRequest, { session, state }: CallContext): ListRegionsResponse {
  if (input.AccountId !== undefined) {
    throw new AwsError('AccessDenied', `User is not authorized to access the account ${input.AccountId}.`);
  }
  const wanted = input.RegionOptStatusContains;
  const all = regionsOf(session.account).filter(({ status }) => wanted?.includes(status) ?? true);
  const size = input.MaxResults ?? state.settings.pageSizes['ListRegions'] ?? 50;
  const { items, next } = page(all, input.NextToken, size, JSON.stringify(wanted ?? []));
  return {
    Regions: items.map(({ name, status }) => ({ RegionName: name, RegionOptStatus: status })),
    NextToken: next,
  };
}
