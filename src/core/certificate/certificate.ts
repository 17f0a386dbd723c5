import type { Temporal } from 'temporal-polyfill';

/** Tag keys and values of one AWS resource. */
export type Tags = Readonly<Record<string, string>>;

/** How a domain is proven to ACM (`ValidationMethod` in ACM's API). */
export type ValidationMethod = 'EMAIL' | 'DNS' | 'HTTP';

/** A CNAME that ACM asks for. Name and value are fully qualified, in lower case, with a trailing dot. */
export interface DnsRecord {
  readonly name: string;
  readonly value: string;
}

/** The first label begins with `_`, and no label has anything but letters, digits, hyphens and underscores. */
const recordName = /^_[a-z0-9_-]+(?:\.[a-z0-9_-]+)+\.$/;
/** Below a label `acm-validations`. Its own underscore may be lost. */
const recordValue = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.acm-validations(?:\.[a-z0-9_-]+)+\.$/;

/** A record in the form of ACM (ACM User Guide, "DNS validation"), or the news that it has another one. */
export function checkedRecord(record: DnsRecord): DnsRecord | 'malformed' {
  return recordName.test(record.name) && recordValue.test(record.value) ? record : 'malformed';
}

/** What ACM says of one domain name of a certificate (`DomainValidation` in ACM's API). */
export interface DomainValidation {
  readonly domain: string;
  readonly method: ValidationMethod | undefined;
  readonly status: string | undefined;
  /**
   * Absent for the first seconds of a DNS-validated request: ACM makes it asynchronously. `malformed`: not of the form
   * that ACM documents, so that it goes nowhere.
   */
  readonly record: DnsRecord | 'malformed' | undefined;
  /** The addresses that ACM writes to; empty unless validated by e-mail. */
  readonly emails: readonly string[];
}

/** `CertificateStatus` in ACM's API. */
export type CertificateStatus =
  'PENDING_VALIDATION' | 'ISSUED' | 'INACTIVE' | 'EXPIRED' | 'VALIDATION_TIMED_OUT' | 'REVOKED' | 'FAILED';

/** Whether it is no good to its clients any more, and ACM neither renews nor switches it: only a replacement helps. */
export function isDead({ status }: { readonly status?: CertificateStatus }): boolean {
  return status === 'EXPIRED' || status === 'REVOKED' || status === 'INACTIVE' || status === 'FAILED';
}

/** An in-place change of the validation method under way or ended (`UpdateSummary` in ACM's API). */
export interface ValidationUpdate {
  readonly status: 'PENDING_DOMAIN_VALIDATION' | 'SUCCESS' | 'FAILED' | undefined;
  readonly requestedAt: Temporal.Instant | undefined;
  /** The method that was asked for. */
  readonly to: ValidationMethod | undefined;
}

/** The renewal that ACM is trying or has made (`RenewalSummary` in ACM's API). */
export interface Renewal {
  readonly status: string;
  /** When ACM last changed it; required in ACM's model, and yet an answer may lack it. */
  readonly updatedAt: Temporal.Instant | undefined;
  readonly reason: string | undefined;
  readonly domains: readonly DomainValidation[];
}

/** `RenewalEligibility` in ACM's API. */
export type RenewalEligibility = 'ELIGIBLE' | 'INELIGIBLE';

/** What `DescribeCertificate` says of a certificate, in our own shape. */
export interface Certificate {
  readonly arn: string;
  readonly account: string;
  readonly region: string;
  /** The name in the subject; also the first of `names`. */
  readonly domainName: string;
  /** All names in ACM's order, the subject's first, each once, in lower case. */
  readonly names: readonly string[];
  readonly status: CertificateStatus;
  /** `AMAZON_ISSUED`, `IMPORTED` or `PRIVATE`. */
  readonly type: string;
  /** Name of the authority, such as `Amazon`. Foreign text. */
  readonly issuer?: string | undefined;
  /** With underscores as `RequestCertificate` wants it (`RSA_2048`), though ACM's answer has hyphens. */
  readonly keyAlgorithm: string;
  /** Serial number in lower-case hex without separators or leading zeros; absent until issued. */
  readonly serial: string | undefined;
  readonly createdAt: Temporal.Instant | undefined;
  readonly issuedAt: Temporal.Instant | undefined;
  readonly notBefore: Temporal.Instant | undefined;
  readonly notAfter: Temporal.Instant | undefined;
  /** Why a certificate with status `FAILED` failed, for example `CAA_ERROR`. */
  readonly failureReason: string | undefined;
  readonly domains: readonly DomainValidation[];
  readonly renewal: Renewal | undefined;
  readonly update: ValidationUpdate | undefined;
  /** Whether ACM would renew it; `undefined` where ACM does not say. */
  readonly renewalEligibility: RenewalEligibility | undefined;
  /** ARNs of the resources that use it, eventually consistent; `undefined` where ACM does not say, which is not «none». */
  readonly inUseBy: readonly string[] | undefined;
  readonly exportOption: 'ENABLED' | 'DISABLED' | undefined;
  /** `CLOUDFRONT` where a service manages the certificate. */
  readonly managedBy: string | undefined;
}

/** What a list or a search says of a certificate, before it is described. */
export interface CertificateSummary {
  readonly arn: string;
  readonly domainName: string | undefined;
  /** As far as the list gives them (ACM cuts after 100 names and leaves them out for some). */
  readonly names: readonly string[];
  readonly keyAlgorithm: string | undefined;
  readonly status: CertificateStatus | undefined;
  readonly type: string | undefined;
  /** Only a search tells it. */
  readonly method: ValidationMethod | undefined;
  readonly inUse: boolean | undefined;
  readonly exported: boolean | undefined;
  readonly exportOption: Certificate['exportOption'];
  readonly renewalEligibility: RenewalEligibility | undefined;
  /** As in `Certificate`. */
  readonly serial: string | undefined;
  readonly createdAt: Temporal.Instant | undefined;
  readonly notBefore: Temporal.Instant | undefined;
  readonly notAfter: Temporal.Instant | undefined;
}

/** `RSA-2048` → `RSA_2048`: `DescribeCertificate` answers with hyphens what `RequestCertificate` takes with underscores. */
export function normaliseKeyAlgorithm(algorithm: string): string {
  return algorithm.replaceAll('-', '_');
}

/** `0A:1B:…` → `a1b…`: ACM writes serial numbers with colons, TLS libraries without and with or without leading zeros. */
export function normaliseSerial(serial: string): string {
  return serial
    .replaceAll(/[^0-9a-f]/gi, '')
    .toLowerCase()
    .replace(/^0+(?=.)/, '');
}

/** Lower case without trailing dot: the form in which names are compared. */
export function normaliseName(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}

/**
 * Whether a certificate with the name `pattern` serves the host `name`: equal, or a wildcard that stands for
 * exactly one leftmost label (RFC 6125 section 6.4.3; a wildcard name is covered only by the same wildcard).
 */
export function nameCovers(pattern: string, name: string): boolean {
  const [left, right] = [normaliseName(pattern), normaliseName(name)];
  if (left === right) return true;
  if (!left.startsWith('*.') || right.startsWith('*.')) return false;
  const dot = right.indexOf('.');
  return dot > 0 && right.slice(dot) === left.slice(1);
}

/** The names of `wanted` that no name of `offered` covers, in their order. */
export function uncoveredNames(wanted: readonly string[], offered: readonly string[]): readonly string[] {
  return wanted.filter((name) => !offered.some((pattern) => nameCovers(pattern, name)));
}

/** Whether two certificates have exactly the same names, whatever their order. */
export function sameNames(left: readonly string[], right: readonly string[]): boolean {
  const [a, b] = [new Set(left.map(normaliseName)), new Set(right.map(normaliseName))];
  return a.size === b.size && [...a].every((name) => b.has(name));
}
