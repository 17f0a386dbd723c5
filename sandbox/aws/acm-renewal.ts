import { caaAllows, isRecordPresent, recordHolder } from './acm-records.ts';
import { makeSerial } from './certificates.ts';
import { usersOf } from './in-use.ts';
import type { AwsState, Certificate } from './state.ts';

const hour = 3_600_000;
const day = 24 * hour;
const longLife = 200 * day;
/** From the beginning of a renewal until it is through, where nothing is in its way. */
const renewalTime = 6 * hour;

/** How long before its end ACM begins to renew (ACM User Guide, "Document history", 2026-02-18). */
function windowOf({ notBefore = 0, notAfter = 0 }: Certificate): number {
  return (notAfter - notBefore <= longLife ? 45 : 60) * day;
}

/**
 * Brings the renewal of a certificate up to now, where the sandbox is told to renew: begun by ACM once its window opens,
 * waiting for records, refused by CAA, or made. A defect is what keeps it from going on whatever the domain says.
 */
export function settleRenewal(state: AwsState, certificate: Certificate, now: number): void {
  const { renewals } = state.settings;
  if (renewals === undefined || certificate.status !== 'ISSUED' || certificate.type === 'IMPORTED') return;
  if ((certificate.notAfter ?? Infinity) - windowOf(certificate) > now || !isEligible(state, certificate, now)) return;
  if (certificate.renewalDefect === 'never-begins') return;
  const begun = certificate.renewalBegunAt ?? now;
  certificate.renewalBegunAt = begun;
  if (certificate.renewalDefect === 'fails') setStatus(certificate, 'FAILED', now, 'OTHER');
  else if (certificate.renewalDefect === 'stuck') setStatus(certificate, 'PENDING_AUTO_RENEWAL', now);
  else if (!areRecordsPresent(state, certificate)) setStatus(certificate, 'PENDING_VALIDATION', now);
  else if (!isAllowed(state, certificate)) setStatus(certificate, 'FAILED', now, 'CAA_ERROR');
  else if (begun + renewalTime > now) setStatus(certificate, 'PENDING_AUTO_RENEWAL', now);
  else renew(certificate, now, renewals.life);
}

function isEligible(state: AwsState, certificate: Certificate, now: number): boolean {
  const isUsed = certificate.isExported || usersOf(state, certificate, now).length > 0;
  return isUsed && certificate.renewalEligibility !== 'INELIGIBLE';
}

function areRecordsPresent(state: AwsState, certificate: Certificate): boolean {
  if (certificate.type === 'PRIVATE' || certificate.validationMethod === 'HTTP') return true;
  const holder = recordHolder(state, certificate);
  return certificate.names.every((name) => isRecordPresent(state.zones, holder, name));
}

function isAllowed({ zones }: AwsState, { type, names }: Certificate): boolean {
  return type === 'PRIVATE' || names.every((name) => caaAllows(zones, name));
}

/** ACM changes the time of its summary with the status. */
function setStatus(certificate: Certificate, status: string, now: number, reason?: string): void {
  if (certificate.renewal?.status === status) return;
  certificate.renewal = { status, reason, updatedAt: now };
}

function renew(certificate: Certificate, now: number, life: number): void {
  certificate.issuedAt = now;
  certificate.serial = makeSerial();
  certificate.notBefore = Math.floor(now / day) * day;
  certificate.notAfter = certificate.notBefore + life;
  certificate.renewal = { status: 'SUCCESS', reason: undefined, updatedAt: now };
  certificate.renewalBegunAt = undefined;
}
