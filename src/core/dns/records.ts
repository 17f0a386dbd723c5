import { Temporal } from 'temporal-polyfill';
import type { Certificate, DnsRecord } from '../certificate/certificate.ts';
import { normaliseName } from '../certificate/certificate.ts';
import { reason, type Reason } from '../reasons.ts';

/** ACM gives up on a request 72 hours after it was made (ACM User Guide, "DNS validation"). */
export const validationPeriod = Temporal.Duration.from({ hours: 72 });

/** When the attempt ends: AWS's own time stamp of the request + 72 hours. */
export function deadlineOf(request: Certificate): Temporal.Instant | undefined {
  return request.createdAt?.add(validationPeriod);
}

/** A CNAME that has to be registered, with the names that it proves. */
export interface RequiredRecord extends DnsRecord {
  readonly provesNames: readonly string[];
  /** ACM has seen it: this name is validated. */
  readonly isValidated: boolean;
}

/**
 * The CNAMEs of a DNS-validated request, each once: a name and its wildcard share one
 * (ACM User Guide, "DNS validation"). In the order of the certificate's names.
 */
export function requiredRecords(request: Pick<Certificate, 'domains'>): readonly RequiredRecord[] {
  const byName = new Map<string, RequiredRecord>();
  for (const domain of request.domains) {
    if (domain.record === undefined || domain.record === 'malformed') continue;
    const known = byName.get(domain.record.name);
    byName.set(domain.record.name, {
      ...domain.record,
      provesNames: [...(known?.provesNames ?? []), normaliseName(domain.domain)],
      isValidated: (known?.isValidated ?? false) || domain.status === 'SUCCESS',
    });
  }
  return [...byName.values()];
}

/** Names whose CNAME ACM has yet to give, while it has given others. A name and its wildcard share one. */
export function namesWithoutRecord({ domains }: Pick<Certificate, 'domains'>): readonly string[] {
  const base = (name: string): string => normaliseName(name).replace(/^\*\./, '');
  const given = new Set(domains.filter(({ record }) => record !== undefined).map(({ domain }) => base(domain)));
  return domains.flatMap(({ domain }) => (given.has(base(domain)) ? [] : [domain]));
}

/** Whether ACM has given the CNAMEs of all names already (they appear some seconds after the request). */
export function hasAllRecords(request: Certificate): boolean {
  return request.domains.length > 0 && request.domains.every((domain) => domain.record !== undefined);
}

/** Whether ACM gave a CNAME of another form than it documents. */
export function hasMalformedRecord({ domains }: Pick<Certificate, 'domains'>): boolean {
  return domains.some(({ record }) => record === 'malformed');
}

/** Why a request cannot go on whose records nobody is to be shown. */
export const malformedRecord: Reason = reason('service-error', [{ key: 'not-understood', what: 'ResourceRecord' }]);
