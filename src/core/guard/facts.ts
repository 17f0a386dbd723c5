import type { Temporal } from 'temporal-polyfill';
import type { Certificate, CertificateSummary } from '../certificate/certificate.ts';
import type { WatchedRecord } from '../dns/watch.ts';
import type { IssuingStatus } from '../dns/issuing.ts';
import type { Detail } from '../facts.ts';
import type { Reason, ReasonCode } from '../reasons.ts';

/** What is known of a certificate that is in use or exported. */
export interface GuardedFacts {
  readonly certificate: Certificate;
  /** What public DNS shows of the records that prove it; empty where none proves it, or none is known. */
  readonly records: readonly WatchedRecord[];
  /** ACM has told the record of every name. */
  readonly areRecordsTold: boolean;
  /** What CAA and DNSSEC say of its names. */
  readonly issuing: IssuingStatus;
  /** What load balancers present. */
  readonly served: ServedStatus;
  readonly now: Temporal.Instant;
}

/** Where a description leaves out when a certificate lives, the search that listed it may tell. */
export function withTerm(
  certificate: Certificate,
  listed: Pick<CertificateSummary, 'notBefore' | 'notAfter'> | undefined,
): Certificate {
  return {
    ...certificate,
    notBefore: certificate.notBefore ?? listed?.notBefore,
    notAfter: certificate.notAfter ?? listed?.notAfter,
  };
}

/** What load balancers present in a certificate's place; `unknown`: nobody could look, or there was no need. */
export type ServedStatus =
  | { readonly kind: 'current' | 'unknown' }
  | { readonly kind: 'old'; readonly address: string; readonly serial: string };

/** Why a certificate that is in use may run out, what tells most of the cause first. */
export const riskCodes = [
  'record-lost',
  'caa',
  'dnssec',
  'renewal-failed',
  'renewal-waits',
  'not-renewable',
  'expires-soon',
  'old-served',
] as const satisfies readonly ReasonCode[];

export type RiskCode = (typeof riskCodes)[number];

/** What makes a certificate no affair of the guard's any more. */
export const riskEnds = ['gone', 'unused', 'ignored'] as const;

export type RiskEnd = (typeof riskEnds)[number];

/** One of the reasons, with what was found. */
export interface Risk extends Reason {
  readonly code: RiskCode;
}

/** What one question comes to. `unknown` is never a risk, and never the end of one. */
export type RiskAnswer = Risk | 'none' | 'unknown';

/** Makes a risk. */
export function risk(code: RiskCode, detail: Detail = ''): Risk {
  return { code, detail };
}
