import { Temporal } from 'temporal-polyfill';
import type { BranchGap } from '../../core/fleet/branch-rules.ts';
import type { GuardMemory } from '../../core/guard/memory.ts';
import type { Language } from '../../core/language.ts';
import type { Reason } from '../../core/reasons.ts';
import type { Report, ReportedCertificate } from '../../core/report/report.ts';
import { code } from '../markdown/markdown.ts';

/* What dashboard and summary share. */

/** When a maintenance window opens and closes; `to` is absent where it never closes. */
export interface DashboardOpening {
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant | undefined;
}

/** What the dashboard shows. */
export interface DashboardModel {
  readonly report: Pick<Report, 'certificates' | 'notScanned' | 'complete'> &
    Partial<Pick<Report, 'health' | 'closedRegions' | 'accountsLeftOut' | 'guard'>> & {
      /** How many account-regions could be looked at. */
      readonly scanned?: number;
    };
  /** The next windows for load balancers that no override matches. */
  readonly openings: readonly DashboardOpening[];
  /** Day of the last complete scan before this one, in UTC; as the dashboard has kept it. */
  readonly lastComplete: string | undefined;
  /** Where the next scan is to begin (`placeKey`), when this one ran out of time. */
  readonly resumeFrom?: readonly string[];
  /** When the guard has looked at the fleet. */
  readonly guardMemory?: GuardMemory | undefined;
  /** Merged pull requests that wait, as the dashboard remembers them. */
  readonly waiting?: string | undefined;
  /** Merged pull requests whose swap is begun and not recorded, for the marker. */
  readonly begun?: string | undefined;
  /** Open pull requests that were found in order. */
  readonly open?: string | undefined;
  /** Why no swap is made anywhere, where that is so. */
  readonly paused?: Reason | undefined;
  /** What the default branch lets in without review; empty where that is not known. */
  readonly branchGaps?: readonly BranchGap[];
  readonly timeZone: string;
  readonly language: Language;
  readonly now: Temporal.Instant;
}

/** One section of the dashboard at full length. */
export interface DashboardSection {
  /** Whole rows are dropped from its end beyond `limit` code points, and their number named. */
  readonly render: (limit: number) => string;
}

/** The first name of a certificate. */
export function nameOf({ domains, arn }: Pick<ReportedCertificate, 'domains' | 'arn'>): string {
  return code(domains[0] ?? arn, { maxLength: nameLength });
}

/** Code points of a name in a cell, so that a table is no wider than GitHub's column; the issue has it whole. */
const nameLength = 36;

/** Account and region. */
export function placeOf({
  account,
  accountName,
  region,
}: Pick<ReportedCertificate, 'account' | 'accountName' | 'region'>): string {
  const name = accountName === undefined ? '' : ` ${code(accountName)}`;
  return `${code(account)}${name} ${code(region)}`;
}

/** `#12`, which GitHub makes a link; empty without one. */
export function numberOf(url: string | undefined): string {
  const number = url?.split('/').at(-1) ?? '';
  return /^\d+$/.test(number) ? `#${number}` : '';
}

/** A moment of the report. */
export function instantOf(time: string): Temporal.Instant {
  return Temporal.Instant.from(time);
}
