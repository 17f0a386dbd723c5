import { Temporal } from 'temporal-polyfill';
import type { Certificate } from './certificate.ts';

const shortLife = Temporal.Duration.from({ hours: 200 * 24 });
const shortWindow = Temporal.Duration.from({ hours: 45 * 24 });
const longWindow = Temporal.Duration.from({ hours: 60 * 24 });

/** What tells how long a certificate lives. */
type Life = Pick<Certificate, 'notBefore' | 'issuedAt' | 'notAfter'>;

/**
 * How long before its end ACM begins to renew a certificate: 45 days where it lives up to 200, 60 where it lives longer
 * (ACM User Guide, "Document history", 2026-02-18), and where that is not known.
 */
export function renewalWindowOf({ notBefore, issuedAt, notAfter }: Life): Temporal.Duration {
  const start = notBefore ?? issuedAt;
  if (start === undefined || notAfter === undefined) return longWindow;
  return Temporal.Instant.compare(notAfter, start.add(shortLife)) <= 0 ? shortWindow : longWindow;
}

/** Whether ACM is about to renew it by itself, so that a switch of its validation now would renew it as well. */
export function isInRenewalWindow(life: Life, now: Temporal.Instant): boolean {
  const { notAfter } = life;
  return notAfter !== undefined && Temporal.Instant.compare(notAfter, now.add(renewalWindowOf(life))) <= 0;
}
