import type { CertificateSummary } from '../certificate/certificate.ts';

/** Kinds of certificates, as to who has to do something when their lives get shorter. */
export const fleetKinds = ['email', 'imported', 'dns', 'http', 'private', 'unknown', 'unused'] as const;

export type FleetKind = (typeof fleetKinds)[number];

/** How many certificates of a kind there are. */
export interface KindCount {
  readonly certificates: number;
  /** How often a year somebody has to do something by hand for them, at the lives that they have now. */
  readonly handsPerYear: number;
}

/** All certificates of a fleet by kind. */
export type FleetCount = Readonly<Record<FleetKind, KindCount>>;

const daysOfYear = 365;
/** Where a certificate does not tell its life: what Amazon issues today. */
const usualLife = 198;

/** Whether anything may serve it: what nothing uses and nobody has exported is nobody's worry. */
export function isInUse({ inUse, exported, exportOption, renewalEligibility }: CertificateSummary): boolean {
  return inUse !== false || exported === true || (exportOption === 'ENABLED' && renewalEligibility === 'ELIGIBLE');
}

/** The kind of a certificate, as a search or a list tells it. */
export function kindOf(summary: CertificateSummary): FleetKind {
  if (!isInUse(summary)) return 'unused';
  if (summary.type === 'IMPORTED') return 'imported';
  if (summary.type === 'PRIVATE') return 'private';
  return methodKinds[summary.method ?? 'unknown'];
}

const methodKinds = { EMAIL: 'email', DNS: 'dns', HTTP: 'http', unknown: 'unknown' } as const;

/** Requests that have come to no certificate, among them our own on their way. */
const neverIssued: readonly string[] = ['PENDING_VALIDATION', 'VALIDATION_TIMED_OUT', 'FAILED'];

/** Counts the certificates of one place. */
export function countFleet(summaries: readonly CertificateSummary[]): FleetCount {
  const counted = { ...nothingCounted };
  for (const summary of summaries) {
    if (neverIssued.includes(summary.status ?? '')) continue;
    const kind = kindOf(summary);
    const { certificates, handsPerYear } = counted[kind];
    counted[kind] = { certificates: certificates + 1, handsPerYear: handsPerYear + handsOf(kind, summary) };
  }
  return counted;
}

/** Of several places, one count. */
export function addCounts(counts: readonly FleetCount[]): FleetCount {
  const sum = { ...nothingCounted };
  for (const count of counts) {
    for (const kind of fleetKinds) {
      sum[kind] = {
        certificates: sum[kind].certificates + count[kind].certificates,
        handsPerYear: sum[kind].handsPerYear + count[kind].handsPerYear,
      };
    }
  }
  return sum;
}

/**
 * By hand a year once public certificates live so long: 100 days from 2027-03-15, 47 from 2029-03-15 (CA/Browser Forum,
 * Baseline Requirements, section 6.3.2). By e-mail nothing is renewed then.
 */
export function handsAt(kind: FleetKind, { certificates }: KindCount, days: number): number {
  return kind === 'imported' ? (certificates * daysOfYear) / days : 0;
}

/** ACM asks by e-mail for each renewal, and an imported certificate is replaced by whoever imported it. */
function handsOf(kind: FleetKind, { notBefore, notAfter }: CertificateSummary): number {
  if (kind !== 'email' && kind !== 'imported') return 0;
  const life = notBefore && notAfter ? notBefore.until(notAfter).total('hours') / 24 : usualLife;
  return daysOfYear / Math.max(1, life);
}

const none: KindCount = { certificates: 0, handsPerYear: 0 };

const nothingCounted: FleetCount = {
  ...{ email: none, imported: none, dns: none, http: none, private: none, unknown: none, unused: none },
};
