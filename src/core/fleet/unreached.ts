import type { ReportedClosedRegion } from '../report/report.ts';

/** An account and region that could not be looked at. */
export interface Unreached {
  readonly account: string;
  readonly region: string;
  /** Whether AWS says that a service control policy denies it. */
  readonly isServiceControl: boolean;
}

/** What a run knows of its accounts once it has looked everywhere. */
export interface ScanCoverage {
  /** Accounts whose regions were found and not named by the config. */
  readonly withFoundRegions: ReadonlySet<string>;
  /** Accounts of which at least one region was looked at. */
  readonly scanned: ReadonlySet<string>;
  /** Whether an open issue names a certificate there. */
  readonly isTracked: (place: { readonly account: string; readonly region: string }) => boolean;
}

/**
 * Tells failures from regions that an organisation closes on purpose: those that nobody named, that AWS attributes to a
 * service control policy, in an account of which another region was looked at. Where an open issue waits for a
 * certificate behind the policy it is a failure all the same, since the issue would wait for ever.
 */
export function judgeUnreached<T extends Unreached>(
  unreached: readonly T[],
  { withFoundRegions, scanned, isTracked }: ScanCoverage,
): { readonly failures: readonly T[]; readonly closed: readonly ReportedClosedRegion[] } {
  const failures: T[] = [];
  const closed = new Map<string, string[]>();
  for (const each of unreached) {
    const isClosed = each.isServiceControl && withFoundRegions.has(each.account) && scanned.has(each.account);
    if (!isClosed || isTracked(each)) failures.push(each);
    else closed.set(each.region, [...(closed.get(each.region) ?? []), each.account]);
  }
  return {
    failures,
    closed: [...closed]
      .map(([region, accounts]) => ({ region, accounts: accounts.sort() }))
      .sort((a, b) => (a.region < b.region ? -1 : 1)),
  };
}
