import { Temporal } from 'temporal-polyfill';
import { isDead, type Certificate } from './certificate.ts';
import type { MigrationState } from '../issue/labels.ts';
import type { Proposal, ProposalPullRequest } from '../plan/proposal.ts';
import { hasMalformedRecord, malformedRecord } from '../dns/records.ts';
import type { Fact } from '../facts.ts';
import type { Reason } from '../reasons.ts';
import { meaningOf, reason } from '../reasons.ts';
import type { CertificateSettings } from '../fleet/settings.ts';
import type { LingeringUse, ListenerUse, OtherUse } from './usage.ts';
import { isParking } from '../swap/parking.ts';
import { hasFailed, type ListenerRecord } from '../swap/swap-record.ts';
import type { Validation } from './validation.ts';

/** The last day on which ACM renews by e-mail (AWS What's New, 2026-08-13). */
export const lastEmailRenewal = '2027-09-30';
/** The last day on which ACM issues by e-mail (same source). */
export const lastEmailIssue = '2027-03-31';

/** A replacement as found: its certificate and, where it is ours, the attempt that it was requested in. */
export interface Replacement {
  readonly certificate: Certificate;
  readonly attempt: number | undefined;
}

/** A switch in place as found. */
export interface InPlaceFacts {
  readonly state: 'waiting' | 'running' | 'done';
  readonly blockedBy: Reason | undefined;
}

/** All that is known of one e-mail-validated certificate when its state is decided. */
export interface MigrationFacts<P extends ProposalPullRequest = ProposalPullRequest> {
  readonly certificate: Certificate;
  readonly validation: Validation;
  readonly settings: CertificateSettings;
  /** Listeners that hold the certificate now. */
  readonly listeners: readonly ListenerUse[];
  /** Load balancers that `InUseBy` names though no listener of theirs holds it (the list lags behind). */
  readonly lingering: readonly LingeringUse[];
  readonly others: readonly OtherUse[];
  readonly hasIssue: boolean;
  readonly replacement: Replacement | undefined;
  readonly proposal: Proposal<P>;
  /** How far the switch in place is; `undefined` where the certificate is replaced. */
  readonly inPlace: InPlaceFacts | undefined;
  /** Why a request that was due could not be made. */
  readonly blockedBy: Reason | undefined;
  /** All records have stood in public DNS for hours, and ACM still waits, or had waited when the attempt ended. */
  readonly isOverlooked: boolean;
}

/** The decision: a state with an issue, or one of the lines that the dashboard alone shows. */
export type MigrationDecision =
  | { readonly kind: 'tracked'; readonly state: MigrationState; readonly reason: Reason | undefined }
  | { readonly kind: 'listed'; readonly why: 'unused' | 'ignored' };

/** Where the certificate stands (design section 6). */
export function decideState(facts: MigrationFacts): MigrationDecision {
  if (facts.settings.isIgnored) return { kind: 'listed', why: 'ignored' };
  const { validation, listeners, others } = facts;
  if (validation.kind === 'dns' && (validation.isProven || !facts.hasIssue)) return tracked('done');
  if (listeners.length === 0 && others.length === 0) return decideUnused(facts);
  if (validation.kind !== 'email') return tracked('blocked', reason('contradictory-answers'));
  if (facts.inPlace !== undefined) return decideInPlace(facts.inPlace, facts.isOverlooked);
  if (listeners.length === 0 && !isCureUnderWay(facts)) return tracked('blocked', reason('unsupported-service'));
  if (facts.blockedBy !== undefined) return tracked('blocked', facts.blockedBy);
  return decideReplacement(facts);
}

/** One that is no good any more gets a replacement whatever uses it; once that is issued, people have to put it there. */
function isCureUnderWay({ certificate, replacement }: MigrationFacts): boolean {
  return isDead(certificate) && replacement?.certificate.status !== 'ISSUED';
}

function decideInPlace({ state, blockedBy }: InPlaceFacts, isOverlooked: boolean): MigrationDecision {
  if (blockedBy !== undefined) return tracked('blocked', blockedBy);
  if (state === 'done') return tracked('done');
  if (state !== 'running') return tracked('found');
  return tracked('awaiting-dns', isOverlooked ? reason('acm-does-not-see') : undefined);
}

function decideUnused(facts: MigrationFacts): MigrationDecision {
  if (!facts.hasIssue) return { kind: 'listed', why: 'unused' };
  // What ACM still names may be its lag or a listener that is being made: the next scan sees which.
  if (facts.lingering.length === 0) return tracked('done');
  const gone = facts.lingering.filter(({ isGone }) => isGone).map(({ arn }) => arn);
  const isSwapped = wasReplaced(facts);
  const unclear = isSwapped ? undefined : reason('use-unclear');
  return tracked(
    isSwapped ? 'swapped' : 'found',
    gone.length === 0 ? unclear : reason('contradictory-answers', [{ key: 'users-gone', arns: gone.join(', ') }]),
  );
}

/** Whether something serves the replacement, or a merged pull request put it there: else people only took the old one off. */
export function wasReplaced({ replacement, proposal }: Pick<MigrationFacts, 'replacement' | 'proposal'>): boolean {
  if (replacement?.certificate.status !== 'ISSUED') return false;
  const isMerged = 'round' in proposal ? proposal.round > 1 : proposal.kind !== 'rejected';
  return isMerged || (replacement.certificate.inUseBy ?? []).length > 0;
}

function decideReplacement({ replacement, proposal, isOverlooked }: MigrationFacts): MigrationDecision {
  if (replacement === undefined) return tracked('found');
  const { status, failureReason } = replacement.certificate;
  switch (status) {
    case 'PENDING_VALIDATION':
      if (hasMalformedRecord(replacement.certificate)) return tracked('blocked', malformedRecord);
      return tracked('awaiting-dns', isOverlooked ? reason('acm-does-not-see') : undefined);
    case 'VALIDATION_TIMED_OUT':
      if (isOverlooked) return tracked('blocked', reason('acm-does-not-see'));
      return tracked('awaiting-dns', reason('validation-timed-out'));
    case 'ISSUED':
      return decideProposal(proposal);
    case 'FAILED':
      return tracked(
        'blocked',
        failureReason === 'CAA_ERROR' ? reason('caa') : reason('validation-failed', failureReason),
      );
    default:
      return tracked('blocked', reason('certificate-not-issued', status));
  }
}

function decideProposal(proposal: Proposal): MigrationDecision {
  switch (proposal.kind) {
    case 'failed':
      return tracked('failed', reason('verification-failed'));
    case 'rolled-back':
      return tracked('blocked', reason('rolled-back', [pullRequestFact(proposal.pullRequest)]));
    case 'merged':
      return proposal.isLabelled ? tracked('waiting-for-window') : tracked('ready', reason('not-labelled'));
    default:
      return tracked('ready');
  }
}

function pullRequestFact({ number }: ProposalPullRequest): Fact {
  return { key: 'of-pull-request', pullRequest: `#${String(number)}` };
}

/**
 * Where a certificate stands whose merged pull request is labelled as failed: by what its swap recorded of this
 * certificate's listeners, or of others where that holds all of them. Without a record the label stands for itself.
 */
export function decideFailed(
  decision: MigrationDecision,
  certificate: string,
  records: readonly ListenerRecord[],
): MigrationDecision {
  const failed = records.filter(hasFailed);
  const own = failed.filter(({ from }) => from === certificate);
  const cause = own.find(isParking) ?? failed.find(isParking) ?? own[0];
  if (cause?.reason !== undefined) return tracked('failed', cause.reason);
  return failed.length === 0 ? decision : tracked('waiting-for-window');
}

/** Where a certificate stands whose merged pull request a gate keeps from being swapped; what passes by itself is left out. */
export function decideBlocked(decision: MigrationDecision, blockedBy: Reason): MigrationDecision {
  return meaningOf(blockedBy).blocksMerged === true ? tracked('blocked', blockedBy) : decision;
}

function tracked(state: MigrationState, why?: Reason): MigrationDecision {
  return { kind: 'tracked', state, reason: why };
}

/** Whether a certificate counts as e-mail-validated: issued, or expired and still in use. */
export function countsAsEmailValidated({ status }: Certificate, isUsed: boolean): boolean {
  return status === 'ISSUED' || (status === 'EXPIRED' && isUsed);
}

/** The day by which the migration has to be done: 30 days before expiry or the last e-mail renewal, what is earlier. */
export function neededBy(certificate: Pick<Certificate, 'notAfter'>): Temporal.Instant {
  const last = Temporal.Instant.from(`${lastEmailRenewal}T00:00:00Z`);
  const expiry = certificate.notAfter?.subtract({ hours: 30 * 24 });
  return expiry !== undefined && Temporal.Instant.compare(expiry, last) < 0 ? expiry : last;
}

/** By when somebody has to act: a day to come, or at once where that day is over. */
export type Due =
  | { readonly kind: 'by'; readonly day: Temporal.Instant }
  | { readonly kind: 'at-once'; readonly end: Temporal.Instant | undefined; readonly isExpired: boolean };

/** What people are told: never a day that is over. */
export function dueOf(
  certificate: Pick<Certificate, 'notAfter'> & Partial<Pick<Certificate, 'status'>>,
  now: Temporal.Instant,
): Due {
  if (isDead(certificate) && certificate.status !== 'EXPIRED')
    return { kind: 'at-once', end: undefined, isExpired: false };
  const day = neededBy(certificate);
  if (Temporal.Instant.compare(now, day) < 0) return { kind: 'by', day };
  const { notAfter: end } = certificate;
  return { kind: 'at-once', end, isExpired: end !== undefined && Temporal.Instant.compare(end, now) <= 0 };
}
