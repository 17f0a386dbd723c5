import type { ReportedGap } from '../core/report.ts';
import type { AccountRegion } from '../ports.ts';
import type { Context } from './context.ts';

/** An account of the run with the regions to look in. */
export interface FleetAccount {
  /** Twelve digits. */
  readonly id: string;
  readonly name: string | undefined;
  readonly regions: readonly string[];
}

/** The accounts and regions that a run is about. */
export interface Fleet {
  /** In a fixed order: the config's, each account once. */
  readonly accounts: readonly FleetAccount[];
  /** What could not be found out, such as the regions of an account; it makes the run incomplete. */
  readonly gaps: readonly ReportedGap[];
}

/** Finds the accounts and regions of the run. */
export function readFleet({ config }: Context): Promise<Fleet> {
  const accounts = config.accounts.map(({ id, name, regions }) => ({
    id,
    name,
    regions: regions === 'all' ? [] : [...new Set(regions)],
  }));
  return Promise.resolve({ accounts, gaps: [] });
}

/** Every account and region of the fleet, in its order. */
export function targetsOf({ accounts }: Pick<Fleet, 'accounts'>): readonly AccountRegion[] {
  return accounts.flatMap(({ id, regions }) => regions.map((region) => ({ account: id, region })));
}
