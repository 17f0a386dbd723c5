import type { Urgency } from '../certificate/email.ts';
import type { HealthFindings } from '../certificate/health.ts';
import type { FleetKind } from '../guard/readiness.ts';
import type { MigrationState } from '../issue/labels.ts';
import type { NextStep } from '../issue/next-step.ts';
import type { ReasonCode } from '../reasons.ts';
import type { RecordMistake } from '../dns/record-look.ts';
import type { ZoneSight } from '../dns/route53.ts';

/* The JSON report: the same facts as issues, comments and summary, for machines. Times are ISO 8601 in UTC. */

/** Version of this shape; a member that is removed or changes its meaning makes a new one. */
export const reportVersion = 1;

/** A reason in the report; absent where nothing stands in the way. */
export interface ReportedReason {
  readonly code: ReasonCode;
  readonly detail: string;
  /** One sentence: what to do. */
  readonly cure: string;
}

/** What public DNS says of a record. */
export const recordStates = ['present', 'missing', 'wrong', 'unknown', 'validated'] as const;

export interface ReportedRecord {
  readonly name: string;
  readonly value: string;
  /** The DNS zone that it belongs in. */
  readonly zone: string;
  readonly state: (typeof recordStates)[number];
  /** Which of the known mistakes, where it is `wrong`. */
  readonly mistake: RecordMistake | undefined;
  /** What stands there instead or where, or why nobody could look. */
  readonly found: string;
  /** ARN of another certificate of the account that this record proves already: it is in place. */
  readonly provenBy: string | undefined;
  /** What this run made of it in Route 53; absent where that was not asked for or no hosted zone was found. */
  readonly hostedZone?: ZoneSight | undefined;
}

/** Limits of the config that keep a certificate waiting, by their key. */
export const reportedLimits = ['issues.max-new-per-run', 'pull-requests.max-open'] as const;

export type ReportedLimit = (typeof reportedLimits)[number];

/** Why a certificate has no issue. */
export const listedKinds = ['unused', 'ignored', 'held-back', 'declined'] as const;

export type ListedKind = (typeof listedKinds)[number];

export interface ReportedCertificate {
  readonly arn: string;
  readonly account: string;
  /** Name of the account, as far as it is known. */
  readonly accountName: string | undefined;
  readonly region: string;
  readonly domains: readonly string[];
  readonly status: string;
  readonly keyAlgorithm: string;
  readonly notAfter: string | undefined;
  /** Requested by e-mail after the migration began. */
  readonly isNew: boolean;
  /** Why it cannot wait; absent where it can, and once it is done. */
  readonly urgent: Urgency | undefined;
  /** `undefined` for certificates that have no issue: `listed` says why. */
  readonly state: MigrationState | undefined;
  readonly listed: ListedKind | undefined;
  /** What comes next and who has to act; absent where it is only listed. */
  readonly next: NextStep | undefined;
  /** The limit that holds it back, whether it has an issue or not. */
  readonly heldBackBy: ReportedLimit | undefined;
  readonly strategy: 'replace' | 'in-place';
  /** GitHub users, and teams as `org/team`. */
  readonly owners: readonly string[];
  readonly reason: ReportedReason | undefined;
  readonly replacement: string | undefined;
  readonly attempt: number | undefined;
  readonly deadline: string | undefined;
  /** When the calendar lets its next listener be swapped; only while it waits for a window. */
  readonly opensAt: string | undefined;
  readonly records: readonly ReportedRecord[];
  readonly listeners: readonly string[];
  readonly otherUses: readonly { readonly arn: string; readonly service: string }[];
  readonly issue: string | undefined;
  /** When its issue was opened. */
  readonly openedAt: string | undefined;
  /** When its issue was closed; absent while it is open. */
  readonly closedAt: string | undefined;
  readonly pullRequest: string | undefined;
}

/** What became of a listener in a run. */
export const listenerOutcomes = [
  'swapped',
  'already-swapped',
  'deferred',
  'refused',
  'failed',
  'not-started',
  'rolled-back',
] as const;

export type ListenerOutcomeKind = (typeof listenerOutcomes)[number];

export interface ReportedListener {
  readonly arn: string;
  readonly loadBalancer: string;
  readonly port: number;
  readonly outcome: ListenerOutcomeKind;
  readonly reason: ReportedReason | undefined;
  readonly from: string;
  readonly to: string;
  readonly startedAt: string | undefined;
  readonly finishedAt: string | undefined;
  /** How the outcome was verified, one sentence; empty when nothing was changed. */
  readonly evidence: string;
  /** What clients were given before and after, where handshakes showed it. */
  readonly before: ReportedPresented | undefined;
  readonly after: ReportedPresented | undefined;
  /** The opening of the calendar in which it was started; absent where it may be started at any time. */
  readonly window: { readonly from: string; readonly to: string } | undefined;
  /** Who opened the window by hand, and what they said. */
  readonly override: { readonly by: string; readonly why: string } | undefined;
  readonly labelledBy: string | undefined;
  readonly mergedBy: string | undefined;
  /** URL of the run that changed it. */
  readonly run: string | undefined;
}

/** A certificate as a TLS handshake showed it. */
export interface ReportedPresented {
  readonly serial: string;
  readonly subject: string;
  readonly issuer: string;
  readonly notAfter: string;
}

export interface ReportedPullRequest {
  readonly number: number;
  readonly url: string;
  readonly reason: ReportedReason | undefined;
  readonly labelledBy: string | undefined;
  readonly mergedBy: string | undefined;
  readonly listeners: readonly ReportedListener[];
}

export interface ReportedGap {
  readonly account: string;
  readonly region: string;
  /** ARN, where the rest of the account and region could be scanned. */
  readonly certificate?: string | undefined;
  readonly reason: ReportedReason;
}

/** A region that `regions: all` found and that service control policies close to some accounts. */
export interface ReportedClosedRegion {
  readonly region: string;
  readonly accounts: readonly string[];
}

/** Accounts of the organisation that were left alone. */
export interface ReportedLeftOut {
  readonly inactive: number;
  readonly excluded: number;
}

/** A certificate that is in use and may run out. */
export interface ReportedRisk {
  readonly arn: string;
  readonly account: string;
  readonly accountName: string | undefined;
  readonly region: string;
  readonly domains: readonly string[];
  readonly notAfter: string | undefined;
  readonly reasons: readonly ReportedReason[];
  readonly issue: string | undefined;
}

/** How many certificates of a kind the fleet has. */
export interface ReportedKind {
  readonly kind: FleetKind;
  readonly certificates: number;
  /** How often a year somebody has to do something by hand for them, today and at lives of 100 and 47 days. */
  readonly handsPerYear: { readonly today: number; readonly at100Days: number; readonly at47Days: number };
}

/** What the guard found in the whole fleet. */
export interface ReportedGuard {
  readonly atRisk: readonly ReportedRisk[];
  /** Every kind, also where there is none. */
  readonly kinds: readonly ReportedKind[];
}

/** Version of `ReportedShard`; mode `report` takes no other. */
export const shardVersion = 4;

/** What mode `report` has to know of a shard: everything that it brought home from AWS, for this action only. */
export interface ReportedShard {
  readonly version: typeof shardVersion;
  readonly index: number;
  readonly count: number;
  /** The accounts of all shards, as this one found them. */
  readonly everyAccount: readonly string[];
  /** The accounts that this shard was to scan. */
  readonly accounts: readonly string[];
  /** Findings, reviews and gaps; of no use to anything but mode `report` of the same version. */
  readonly survey: unknown;
}

/** The report of one run. */
export interface Report {
  readonly schemaVersion: typeof reportVersion;
  readonly mode: string;
  readonly repository: string;
  readonly run: string;
  readonly startedAt: string;
  readonly finishedAt: string;
  /** Whether everything that was to be looked at was looked at. */
  readonly complete: boolean;
  readonly isDryRun: boolean;
  readonly certificates: readonly ReportedCertificate[];
  /** Account-regions that could not be scanned. */
  readonly notScanned: readonly ReportedGap[];
  /** No failure: the organisation closes them on purpose. */
  readonly closedRegions: readonly ReportedClosedRegion[];
  readonly accountsLeftOut: ReportedLeftOut;
  /** What AWS Health says about ACM; absent unless the config asks for it. */
  readonly health: HealthFindings | undefined;
  /** What is known of all other certificates; absent unless the config asks for it (`guard: all`). */
  readonly guard: ReportedGuard | undefined;
  readonly pullRequests: readonly ReportedPullRequest[];
  readonly nextWindow: string | undefined;
  /** What went wrong, each with what to do; not empty means that the job fails. */
  readonly problems: readonly string[];
  /** Only of a shard. */
  readonly shard: ReportedShard | undefined;
}
