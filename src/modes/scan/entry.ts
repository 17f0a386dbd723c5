import type { UserDecision } from '../shared/decision.ts';
import type { SeenRecord } from './dns/seen-record.ts';
import type { Temporal } from 'temporal-polyfill';

import { namesWithoutRecord } from '../../core/dns/records.ts';
import type { MigrationDecision } from '../../core/certificate/migration.ts';
import type { Proposal } from '../../core/plan/proposal.ts';

import type { AllowedChange } from '../../core/swap/allowed-change.ts';
import type { Reversion } from '../../core/swap/reversion.ts';

import type { PullRequest } from '../../core/repository.ts';
import type { TrackingIssue } from '../shared/tracking.ts';
import type { ObservedCertificate } from './inventory/observe.ts';
import type { ReplacementResult } from './requests/replacements.ts';
import type { SwitchResult } from './requests/switches.ts';

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
  /** What it would share a new issue by; only for one without an issue. */
  readonly group?: string | undefined;
}

/** Names whose record ACM has yet to make: what is shown is not all that will be asked for. */
export function namesToCome({ result, inPlace }: Pick<Finding, 'result' | 'inPlace'>): readonly string[] {
  if (inPlace !== undefined) return inPlace.namesToCome;
  const request = result.replacement?.certificate;
  return request?.status === 'PENDING_VALIDATION' ? namesWithoutRecord(request) : [];
}

/** Everything known of one certificate in a scan: what AWS says, what GitHub says, and where it stands. */
export interface MigrationItem extends Finding {
  readonly tracking: TrackingIssue | undefined;
  readonly userDecision: UserDecision;
  readonly proposal: Proposal<PullRequest>;
  readonly decision: MigrationDecision;
  /** Since when all records stand in public DNS while ACM waits for them. */
  readonly recordsSeen: Temporal.Instant | undefined;
  /** Listeners that were migrated and are back on the old certificate. */
  readonly reverted: readonly Reversion[];
  /** A limit kept it from getting its issue in this run. */
  readonly isHeldBack: boolean;
  /** Key of the issue that is opened for it and others; absent where it has one, or gets its own. */
  readonly groupKey?: string | undefined;
  /** For one that nothing was requested for: what other certificates of its account have for its names. */
  readonly knownRecords?: readonly SeenRecord[];
  /** Requested, with validation by e-mail, after the migration began. */
  readonly isNew: boolean;
  /** What the guard proposes for a certificate that needs no migration; absent where it is one. */
  readonly change?: AllowedChange | undefined;
}
