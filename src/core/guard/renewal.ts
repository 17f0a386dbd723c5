import { Temporal } from 'temporal-polyfill';
import type { Certificate } from '../certificate/certificate.ts';
import { renewalWindowOf } from '../certificate/renewal.ts';
import { risk, type GuardedFacts, type RiskAnswer } from './facts.ts';

const dayInHours = 24;
/** With so many days left a renewal that is not through is told. */
const lateDays = 30;
/** A validation that is pending so long does not end by itself. */
const longPending = Temporal.Duration.from({ hours: 7 * dayInHours });
/** What nobody renews is told so early, or at a third of its life where that is less. */
const noticeDays = 45;
/** The same where its life is not known: a third of the shortest that issuers give today. */
const noticeUnknown = 30;
/** ACM may be behind with a certificate that has just been issued, renewed or put to use. */
const settling = Temporal.Duration.from({ hours: 2 * dayInHours });

/** Whole days until its end, below zero after it; `undefined` where ACM does not say. */
export function daysLeft({ notAfter }: Pick<Certificate, 'notAfter'>, now: Temporal.Instant): number | undefined {
  return notAfter && Math.floor(now.until(notAfter).total('hours') / dayInHours);
}

/** When ACM begins to renew it. */
export function renewalStartOf(certificate: Certificate): Temporal.Instant | undefined {
  return certificate.notAfter?.subtract(renewalWindowOf(certificate));
}

/** Who gives a certificate its next term. `unknown`: ACM leaves out whether it would. */
export function renewerOf({ type, renewalEligibility }: Certificate): 'acm' | 'nobody' | 'unknown' {
  if (type === 'IMPORTED') return 'nobody';
  if (type === 'AMAZON_ISSUED' || renewalEligibility === 'ELIGIBLE') return 'acm';
  return renewalEligibility === undefined ? 'unknown' : 'nobody';
}

/** ACM has given up the renewal of the present term. */
export function renewalFailure({ certificate, now }: GuardedFacts): RiskAnswer {
  const { renewal, type } = certificate;
  if (type === 'IMPORTED') return 'none';
  if (renewal === undefined) return isAhead(certificate, now) ? 'none' : 'unknown';
  if (renewal.status !== 'FAILED' || isHistory(certificate)) return 'none';
  return risk('renewal-failed', renewal.reason ?? '');
}

/** A renewal that should be through by now, or whose validation does not come to an end. */
export function renewalWait({ certificate, now }: GuardedFacts): RiskAnswer {
  const renewer = renewerOf(certificate);
  if (renewer === 'unknown') return 'unknown';
  if (renewer === 'nobody' || certificate.renewalEligibility === 'INELIGIBLE') return 'none';
  const { renewal } = certificate;
  if (renewal?.status === 'FAILED' && !isHistory(certificate)) return 'none';
  if (renewal?.status === 'SUCCESS' && isWithin(renewal.updatedAt, settling, now)) return 'none';
  const left = daysLeft(certificate, now);
  if (left === undefined || isWithin(certificate.update?.requestedAt, longPending, now)) return 'unknown';
  const isWaiting = renewal?.status === 'PENDING_VALIDATION';
  const isStuck = isWaiting && renewal.updatedAt !== undefined && !isWithin(renewal.updatedAt, longPending, now);
  if (isStuck || left <= lateDays)
    return risk('renewal-waits', renewal?.status.startsWith('PENDING') ? renewal.status : '');
  // Inside the window an answer that leaves out how the renewal goes ends nothing that was told.
  const isUnsaid = renewal === undefined ? !isAhead(certificate, now) : isWaiting && renewal.updatedAt === undefined;
  return isUnsaid ? 'unknown' : 'none';
}

/** ACM says that it will not renew what it issued and what is in use. */
export function renewabilityRisk({ certificate, now }: GuardedFacts): RiskAnswer {
  const { type, renewalEligibility, notBefore, issuedAt } = certificate;
  if (type !== 'AMAZON_ISSUED' || renewalEligibility === 'ELIGIBLE') return 'none';
  const isFresh = isWithin(issuedAt ?? notBefore, settling, now);
  return renewalEligibility === undefined || isFresh ? 'unknown' : risk('not-renewable');
}

/** Nobody but its owner replaces it, and its end is near. */
export function expiryRisk({ certificate, now }: GuardedFacts): RiskAnswer {
  const renewer = renewerOf(certificate);
  if (renewer === 'acm') return 'none';
  const left = daysLeft(certificate, now);
  if (left === undefined) return 'unknown';
  if (left > noticeOf(certificate)) return 'none';
  return renewer === 'unknown' ? 'unknown' : risk('expires-soon', certificate.type);
}

/** In days. */
function noticeOf({ notBefore, issuedAt, notAfter }: Certificate): number {
  const start = notBefore ?? issuedAt;
  if (start === undefined || notAfter === undefined) return noticeUnknown;
  return Math.min(noticeDays, Math.floor(start.until(notAfter).total('hours') / dayInHours / 3));
}

/** A renewal that failed before the present term says nothing of the next. */
function isHistory({ renewal, notBefore, issuedAt }: Certificate): boolean {
  const [start, updatedAt] = [notBefore ?? issuedAt, renewal?.updatedAt];
  if (start === undefined || updatedAt === undefined) return false;
  return Temporal.Instant.compare(updatedAt, start) <= 0;
}

/** ACM has not yet to begin its renewal. */
function isAhead(certificate: Certificate, now: Temporal.Instant): boolean {
  const start = renewalStartOf(certificate);
  return start !== undefined && Temporal.Instant.compare(now, start) < 0;
}

/** Less than so long ago; a switch in place inside the renewal window, for one, renews as well, in its own time. */
function isWithin(since: Temporal.Instant | undefined, time: Temporal.Duration, now: Temporal.Instant): boolean {
  return since !== undefined && Temporal.Instant.compare(now, since.add(time)) < 0;
}
