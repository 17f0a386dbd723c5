import { caaAllows, isRecordPresent, recordHolder } from './acm-records.ts';
import { settleRenewal } from './acm-renewal.ts';
import { makeSerial } from './certificates.ts';
import type { AwsState, Certificate } from './state.ts';

const hour = 3_600_000;
const day = 24 * hour;
/** From the request, or the start of an in-place switch, until it times out. */
export const validationWindow = 72 * hour;
/** Validity of Amazon's public certificates since 2026-02-18. */
export const validity = 198 * day;
/** How long before expiry Amazon renews a certificate of 198 days. */
export const renewalWindow = 45 * day;

/** Gives a certificate a serial number and a validity period from now on. */
export function issue(certificate: Certificate, now: number): void {
  certificate.status = 'ISSUED';
  certificate.issuedAt = now;
  certificate.serial = makeSerial();
  certificate.notBefore = Math.floor(now / day) * day;
  certificate.notAfter = certificate.notBefore + validity;
}

/**
 * Brings a certificate up to now: requests and in-place switches whose records are in DNS succeed (or fail on CAA),
 * those older than 72 hours time out, renewals go on where the sandbox is told to make them, certificates past their end expire. ACM does this in the background; here it
 * happens before each read.
 */
export function settle(state: AwsState, certificate: Certificate, now: number): void {
  if (certificate.status === 'PENDING_VALIDATION') settleRequest(state, certificate, now);
  if (certificate.switch?.status === 'PENDING_DOMAIN_VALIDATION') settleSwitch(state, certificate, now);
  settleRenewal(state, certificate, now);
  if (certificate.status === 'ISSUED' && (certificate.notAfter ?? Infinity) <= now) certificate.status = 'EXPIRED';
}

/** Whether every record is in DNS, and has been for as long as the settings ask. */
function isValidated(state: AwsState, certificate: Certificate, recordVisibleAt: number, now: number): boolean {
  const holder = recordHolder(state, certificate);
  const isPresent =
    recordVisibleAt <= now && certificate.names.every((name) => isRecordPresent(state.zones, holder, name));
  if (!isPresent) {
    certificate.recordsSeenAt = undefined;
    return false;
  }
  certificate.recordsSeenAt ??= now;
  return certificate.recordsSeenAt + state.settings.validationDelay <= now;
}

function settleRequest(state: AwsState, certificate: Certificate, now: number): void {
  if (certificate.createdAt + validationWindow <= now) {
    certificate.status = 'VALIDATION_TIMED_OUT';
    return;
  }
  if (certificate.validationMethod !== 'DNS') return;
  if (!isValidated(state, certificate, certificate.recordVisibleAt, now)) return;
  // CAA is looked at after domain validation, so that a validated request can still fail.
  if (certificate.names.every((name) => caaAllows(state.zones, name))) {
    issue(certificate, now);
  } else {
    certificate.status = 'FAILED';
    certificate.failureReason = 'CAA_ERROR';
  }
}

function settleSwitch(state: AwsState, certificate: Certificate, now: number): void {
  const change = certificate.switch;
  if (change === undefined) return;
  if (change.requestedAt + validationWindow <= now) {
    const { switchTimeout } = state.settings.forms;
    if (switchTimeout === 'vanished') certificate.switch = undefined;
    else Object.assign(change, { status: switchTimeout, updatedAt: change.requestedAt + validationWindow });
    return;
  }
  if (!isValidated(state, certificate, change.recordVisibleAt, now)) return;
  change.status = 'SUCCESS';
  change.updatedAt = now;
  certificate.validationMethod = 'DNS';
  // Inside the renewal window the switch renews as well, with a new key pair.
  if ((certificate.notAfter ?? Infinity) - renewalWindow <= now) issue(certificate, now);
}
