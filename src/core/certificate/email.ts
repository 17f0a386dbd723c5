import { Temporal } from 'temporal-polyfill';
import { isDead, type Certificate, type DomainValidation } from './certificate.ts';
import { lastEmailRenewal } from './migration.ts';
import { renewalWindowOf } from './renewal.ts';

/**
 * Why a certificate cannot wait. `expired`, `not-valid` (revoked, say): clients get an error already. `expires-soon`: within
 * 30 days. `last-renewal`: ACM would begin its next renewal when it renews by e-mail no more, so its present term is the last.
 */
export const urgencies = ['expired', 'not-valid', 'expires-soon', 'last-renewal'] as const;

export type Urgency = (typeof urgencies)[number];

const soon = Temporal.Duration.from({ hours: 30 * 24 });
/** The first moment after the last day of renewals by e-mail. */
const renewalsEnd = Temporal.Instant.from(`${lastEmailRenewal}T00:00:00Z`).add({ hours: 24 });

/** Why an e-mail-validated certificate that is in use is urgent, whatever became of its DNS; `undefined` where it is not. */
export function urgencyOf(certificate: Certificate, now: Temporal.Instant): Urgency | undefined {
  const { notAfter, status } = certificate;
  if (status === 'EXPIRED') return 'expired';
  if (isDead(certificate)) return 'not-valid';
  if (notAfter === undefined || status !== 'ISSUED') return undefined;
  if (Temporal.Instant.compare(notAfter, now.add(soon)) <= 0) return 'expires-soon';
  return Temporal.Instant.compare(notAfter.subtract(renewalWindowOf(certificate)), renewalsEnd) >= 0
    ? 'last-renewal'
    : undefined;
}

/** Whom ACM writes to for a name. */
export interface EmailedName {
  readonly domain: string;
  readonly status: string | undefined;
  readonly emails: readonly string[];
}

/**
 * Whom ACM writes to for the next renewal, by name: what the renewal itself says, and the first validation for names
 * that it does not tell of.
 */
export function emailedNames({ domains, renewal }: Certificate): readonly EmailedName[] {
  const renewing = new Map((renewal?.domains ?? []).map((domain) => [domain.domain, domain]));
  return domains.flatMap((first) => {
    const own = renewing.get(first.domain);
    const emails = [own, first].map(emailsOf).find((found) => found.length > 0) ?? [];
    return emails.length === 0 ? [] : [{ domain: first.domain, status: own?.status, emails: [...new Set(emails)] }];
  });
}

function emailsOf(validation: DomainValidation | undefined): readonly string[] {
  return validation?.method === 'EMAIL' ? validation.emails : [];
}

/** Whether it was requested after the migration began, which somebody could have done with DNS. */
export function isRequestedSince({ createdAt }: Certificate, begun: Temporal.Instant | undefined): boolean {
  return createdAt !== undefined && begun !== undefined && Temporal.Instant.compare(createdAt, begun) > 0;
}
