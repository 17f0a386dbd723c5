import type { Reason } from '../reasons.ts';
import { reason } from '../reasons.ts';

/** Where the action may work, as the config at the head of the default branch and the organisation have it. */
export interface Fence {
  /** By account id, its regions; `all`: whichever are enabled there. */
  readonly accounts: ReadonlyMap<string, readonly string[] | 'all'>;
  /** Why the organisation's accounts are not known, so that some may be missing. */
  readonly unknown: string | undefined;
}

/** A fence around these accounts. */
export function fenceAround(
  accounts: readonly { readonly id: string; readonly regions: readonly string[] | 'all' }[],
  unknown?: string,
): Fence {
  return { accounts: new Map(accounts.map(({ id, regions }) => [id, regions])), unknown };
}

/** Why nothing may be asked or done in an account and region; `undefined` where it may. */
export function outsideFence(
  fence: Fence,
  { account, region }: { readonly account: string; readonly region: string },
): Reason | undefined {
  const regions = fence.accounts.get(account);
  if (regions === undefined && fence.unknown !== undefined) return reason('unverifiable', fence.unknown);
  if (regions === 'all' || regions?.includes(region) === true) return undefined;
  return reason('not-in-fleet', [{ key: 'outside-fleet', account, region }]);
}
