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
/** ACM may be behind with a certificate that has just been put to use. */
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
export function renewalFailure({ certificate }: GuardedFacts): RiskAnswer {
  const { renewal } = certificate;
  if (renewal?.status !== 'FAILED' || isOver(certificate) || certificate.type === 'IMPORTED') return 'none';
  return risk('renewal-failed', renewal.reason ?? '');
}

/** A renewal that should be through by now, or whose validation does not come to an end. */
export function renewalWait({ certificate, now }: GuardedFacts): RiskAnswer {
  if (renewerOf(certificate) !== 'acm' || certificate.renewalEligibility === 'INELIGIBLE') return 'none';
  const status = isOver(certificate) ? undefined : certificate.renewal?.status;
  if (status === 'FAILED' || status === 'SUCCESS') return 'none';
  const left = daysLeft(certificate, now);
  if (left === undefined || isSwitchedLately(certificate, now)) return 'unknown';
  const isStuck = status === 'PENDING_VALIDATION' && isPendingLong(certificate, now);
  return isStuck || left <= lateDays ? risk('renewal-waits', status ?? '') : 'none';
}

/** ACM says that it will not renew what it issued and what is in use. */
export function renewabilityRisk({ certificate, now }: GuardedFacts): RiskAnswer {
  const { type, renewalEligibility, notBefore, issuedAt } = certificate;
  if (type !== 'AMAZON_ISSUED' || renewalEligibility === 'ELIGIBLE') return 'none';
  const since = issuedAt ?? notBefore;
  const isFresh = since !== undefined && Temporal.Instant.compare(now, since.add(settling)) < 0;
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
  if (start === undefined || notAfter === undefined) return noticeDays;
  return Math.min(noticeDays, Math.floor(start.until(notAfter).total('hours') / dayInHours / 3));
}

/** A renewal that came to its end before the present term tells how that came about, and nothing of the next. */
function isOver({ renewal, notBefore, issuedAt }: Certificate): boolean {
  const [start, updatedAt] = [notBefore ?? issuedAt, renewal?.updatedAt];
  if (renewal?.status !== 'SUCCESS' && renewal?.status !== 'FAILED') return false;
  if (start === undefined || updatedAt === undefined) return renewal.status === 'SUCCESS';
  return Temporal.Instant.compare(updatedAt, start.add(settling)) <= 0;
}

/** A switch in place inside the renewal window renews as well, in its own time. */
function isSwitchedLately({ update }: Certificate, now: Temporal.Instant): boolean {
  const since = update?.requestedAt;
  return since !== undefined && Temporal.Instant.compare(now, since.add(longPending)) < 0;
}

function isPendingLong({ renewal }: Certificate, now: Temporal.Instant): boolean {
  const since = renewal?.updatedAt;
  return since !== undefined && Temporal.Instant.compare(since.add(longPending), now) <= 0;
}
