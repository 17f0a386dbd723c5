import type { DescribeRegionsRequest, DescribeRegionsResult } from '@aws-sdk/client-ec2';
import { anyResource, operation } from './operation.ts';
import type { CallContext, Operation } from './operation.ts';
import { regionsOf } from './regions.ts';

/** The operation of EC2 that the sandbox speaks. */
export const ec2Operations: Readonly<Record<string, Operation>> = {
  DescribeRegions: operation(anyResource, describeRegions),
};

const optInStatus = { DISABLED: 'not-opted-in', ENABLED: 'opted-in', ENABLED_BY_DEFAULT: 'opt-in-not-required' };

/** Without `AllRegions` only those that are enabled in the account. */
function describeRegions(input: DescribeRegionsRequest, { session }: CallContext): DescribeRegionsResult {
  const regions = regionsOf(session.account)
    .filter(({ status }) => input.AllRegions === true || status !== 'DISABLED')
    .filter(({ name }) => input.RegionNames?.includes(name) ?? true);
  return {
    Regions: regions.map(({ name, status }) => ({
      OptInStatus: optInStatus[status],
      RegionName: name,
      Endpoint: `ec2.${name}.amazonaws.com`,
    })),
  };
}
