import type { Temporal } from 'temporal-polyfill';
import type { Certificate } from '../certificate/certificate.ts';
import type { CertificateRole, Listener } from './listener.ts';
import { roleOf } from './listener.ts';
import type { Plan, PlannedListener } from '../plan/plan.ts';
import type { Reason } from '../reasons.ts';
import { reason } from '../reasons.ts';
import type { ListenerRecord } from './swap-record.ts';

/** One write to a listener; each carries one certificate and nothing else. */
export type SwapStep =
  | { readonly kind: 'add'; readonly certificate: string }
  | { readonly kind: 'set-default'; readonly certificate: string }
  | { readonly kind: 'remove'; readonly certificate: string };

/**
 * The writes that bring a listener from one certificate to the other, in the only safe order: the new one stands
 * beside the old before the old goes, so that no name is without a certificate between two calls. An SNI entry of
 * `from` would win over a new default, so it is exchanged as well. Made from what the listener holds now, so a swap
 * that was cut off anywhere goes on from there; nothing to do gives an empty list. What was read may be out of date, so
 * before one leaves the list the other is always put there, also where it was seen: adding twice is adding once.
 */
export function stepsBetween(listener: Listener, from: string, to: string): readonly SwapStep[] {
  const isInSni = listener.sniCertificates.includes(from);
  const steps: SwapStep[] = [];
  if (isInSni) steps.push({ kind: 'add', certificate: to });
  if (listener.defaultCertificate === from) steps.push({ kind: 'set-default', certificate: to });
  if (isInSni) steps.push({ kind: 'remove', certificate: from });
  return steps;
}

/**
 * The writes that put the old certificate back after a swap that began at `before` (design section 7.3): `to` leaves
 * the SNI list only if this run had added it, and never before `from` was put there.
 */
export function rollbackSteps(before: Listener, now: Listener, from: string, to: string): readonly SwapStep[] {
  const mustLeave = !before.sniCertificates.includes(to) && now.sniCertificates.includes(to);
  const isMissing = !now.sniCertificates.includes(from);
  const steps: SwapStep[] = [];
  if (before.sniCertificates.includes(from) && (isMissing || mustLeave)) steps.push({ kind: 'add', certificate: from });
  if (before.defaultCertificate === from && now.defaultCertificate === to) {
    steps.push({ kind: 'set-default', certificate: from });
  }
  if (mustLeave) steps.push({ kind: 'remove', certificate: to });
  return steps;
}

/** What the listener is like compared with what was reviewed. */
export type ListenerCondition =
  | { readonly kind: 'to-swap'; readonly steps: readonly SwapStep[] }
  | { readonly kind: 'already-swapped' }
  | { readonly kind: 'refused'; readonly reason: Reason };

/** Whether the listener still is what the plan says, and what is left to do. */
export function judgeListener(planned: PlannedListener, plan: Plan, listener: Listener | undefined): ListenerCondition {
  if (listener === undefined) return { kind: 'refused', reason: reason('listener-gone') };
  if (listener.port !== planned.port) {
    const ports = { reviewed: String(planned.port), found: String(listener.port) };
    return { kind: 'refused', reason: reason('listener-drifted', [{ key: 'other-port', ...ports }]) };
  }
  const role = roleOf(listener, plan.from);
  if (role === undefined) {
    return isSwapped(planned, plan, listener)
      ? { kind: 'already-swapped' }
      : { kind: 'refused', reason: reason('listener-drifted', [{ key: 'old-not-served' }]) };
  }
  if (!isWithin(role, planned.certificate)) {
    return {
      kind: 'refused',
      reason: reason('listener-drifted', [{ key: 'found-elsewhere', reviewed: planned.certificate, found: role }]),
    };
  }
  return { kind: 'to-swap', steps: stepsBetween(listener, plan.from, plan.to) };
}

/** The new certificate answers where the old one did: a new default answers for the list as well. */
function isSwapped(planned: PlannedListener, plan: Plan, listener: Listener): boolean {
  if (listener.defaultCertificate === plan.to) return true;
  return planned.certificate === 'sni' && listener.sniCertificates.includes(plan.to);
}

/** A swap changes only the places that were reviewed; fewer are left where an earlier run was cut off. */
function isWithin(found: CertificateRole, reviewed: CertificateRole): boolean {
  return reviewed === 'both' || found === reviewed;
}

/** What a listener holds of the two certificates, and until when that is valid; `undefined` where it holds neither. */
export function servesOf(
  listener: Listener | undefined,
  from: Certificate | undefined,
  to: Certificate | undefined,
): ListenerRecord['serves'] {
  if (listener === undefined) return undefined;
  const holds = (one: Certificate | undefined): boolean => one !== undefined && roleOf(listener, one.arn) !== undefined;
  if (holds(from) && holds(to)) return { which: 'both' };
  const served = [from, to].find(holds);
  if (served === undefined) return undefined;
  return { which: served === from ? 'old' : 'new', ...(served.notAfter && { until: served.notAfter.toString() }) };
}

/** Whether the certificate may be served now. ACM's status may lag behind the end of a certificate. */
export function isValid(certificate: Certificate | undefined, now: Temporal.Instant): boolean {
  const end = certificate?.notAfter;
  return certificate?.status === 'ISSUED' && end !== undefined && end.epochMilliseconds > now.epochMilliseconds;
}
