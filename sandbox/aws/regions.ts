import type { Account } from './state.ts';

/** Regions that every account of the partition has. Source: AWS Account Management Reference, "Enable or disable Regions". */
const defaultRegions: readonly string[] = [
  ...['ap-northeast-1', 'ap-northeast-2', 'ap-northeast-3', 'ap-south-1', 'ap-southeast-1', 'ap-southeast-2'],
  ...['ca-central-1', 'eu-central-1', 'eu-north-1', 'eu-west-1', 'eu-west-2', 'eu-west-3', 'sa-east-1'],
  ...['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2'],
];

/** Some of those that an account has to enable first. */
const optInRegions: readonly string[] = ['af-south-1', 'ap-east-1', 'eu-central-2', 'eu-south-1', 'me-south-1'];

/** `RegionOptStatus` of Account Management. */
export type RegionStatus = 'DISABLED' | 'ENABLED' | 'ENABLED_BY_DEFAULT';

/** Every region with its status in an account. `disabledRegions` takes even regions away that AWS leaves on. */
export function regionsOf(account: Account): readonly { readonly name: string; readonly status: RegionStatus }[] {
  return [...defaultRegions, ...optInRegions].map((name) => {
    if (account.disabledRegions.has(name)) return { name, status: 'DISABLED' };
    if (defaultRegions.includes(name)) return { name, status: 'ENABLED_BY_DEFAULT' };
    return { name, status: account.optedInRegions.has(name) ? 'ENABLED' : 'DISABLED' };
  });
}

/** Whether an account's credentials count in a region; of regions that the sandbox does not list they do. */
export function isEnabled(account: Account, region: string): boolean {
  if (account.disabledRegions.has(region)) return false;
  return !optInRegions.includes(region) || account.optedInRegions.has(region);
}
