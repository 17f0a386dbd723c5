import type { Temporal } from 'temporal-polyfill';
import type { Detail } from '../../core/facts.ts';
import type { MigrationDecision } from '../../core/certificate/migration.ts';
import type { Proposal } from '../../core/plan/proposal.ts';
import type { RecordMistake, RecordState } from '../../core/dns/record-look.ts';
import type { Reversion } from '../../core/swap/reversion.ts';
import type { RequiredRecord } from '../../core/dns/records.ts';
import type { ZoneSight } from '../../core/dns/route53.ts';
import type { PullRequest } from '../../ports.ts';
import type { TrackingIssue } from '../shared/tracking.ts';
import type { ObservedCertificate } from './inventory/observe.ts';
import type { ReplacementResult } from './requests/replacements.ts';
import type { SwitchResult } from './requests/switches.ts';

/** A required record with what was seen of it. */
export interface SeenRecord extends RequiredRecord {
  /** The DNS zone that it belongs in; `undefined` where it could not be found out. */
  readonly zone: string | undefined;
  readonly state: RecordState;
  /** Which of the known mistakes, for `wrong`. */
  readonly mistake: RecordMistake | undefined;
  /** What stands there instead or where, for `wrong`; why nobody could look, for `unknown`. Foreign text. */
  readonly found: Detail;
  /** ARN of another certificate of the account that this record proves already. */
  readonly provenBy: string | undefined;
  /** What this run made of it in Route 53; absent where that was not asked for or no zone was found. */
  readonly hostedZone?: ZoneSight | undefined;
}

/** What AWS and DNS say of one e-mail-validated certificate once this run has requested what was due. */
export interface Finding {
  readonly observed: ObservedCertificate;
  readonly result: ReplacementResult;
  /** The switch in place; `undefined` where the certificate is replaced. */
  readonly inPlace: SwitchResult | undefined;
  /** It was to be switched in place, and this region's ACM does not know how: `auto` replaces it instead. */
  readonly isFallback: boolean;
  readonly records: readonly SeenRecord[];
  /** When ACM stops waiting for the records of this attempt; `undefined` while it waits for none. */
  readonly deadline: Temporal.Instant | undefined;
}

/** How people have decided about a certificate on its issue. */
export type Stance = 'open' | 'held' | 'declined';

/** Everything known of one certificate in a scan: what AWS says, what GitHub says, and where it stands. */
export interface Entry extends Finding {
  readonly tracking: TrackingIssue | undefined;
  readonly stance: Stance;
  readonly proposal: Proposal<PullRequest>;
  readonly decision: MigrationDecision;
  /** Since when all records stand in public DNS while ACM waits for them. */
  readonly recordsSeen: Temporal.Instant | undefined;
  /** Listeners that were migrated and are back on the old certificate. */
  readonly reverted: readonly Reversion[];
  /** A limit kept it from getting its issue in this run. */
  readonly isHeldBack: boolean;
  /** Requested, with validation by e-mail, after the migration began. */
  readonly isNew: boolean;
}
