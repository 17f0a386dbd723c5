import type { Certificate, CertificateSummary } from '../certificate/certificate.ts';
import { normaliseName } from '../certificate/certificate.ts';
import type { RecordState } from './record-status.ts';
import type { RequiredRecord } from './records.ts';
import { requiredRecords } from './records.ts';
import type { ZoneStatus } from './route53.ts';

/** A record with what is known of it beyond its name and value. */
export interface JudgedRecord extends Pick<RequiredRecord, 'name' | 'value'> {
  readonly state: RecordState;
  /** ARN of another certificate of the account that this record proves already; `undefined` where there is none. */
  readonly provenBy: string | undefined;
  readonly hostedZone?: ZoneStatus | undefined;
}

/**
 * Whether somebody has to register the record. One that proves another certificate and that nobody could look for is
 * taken to be there; one that is seen missing or wrong is not, whatever it proved before.
 */
export function isOutstanding({ state, provenBy, hostedZone }: JudgedRecord): boolean {
  if (state === 'missing' && isInHostedZone(hostedZone)) return false;
  if (state === 'unknown') return provenBy === undefined;
  return state === 'missing' || state === 'wrong';
}

/** Whether the record stands in a hosted zone of ours, so that public DNS will show it. */
export function isInHostedZone(sight: ZoneStatus | undefined): boolean {
  return sight?.kind === 'added' || sight?.kind === 'there';
}

/** Whether a certificate of a list may be proven by one of the records: a name and its wildcard share one. */
export function mayProve(summary: CertificateSummary, records: readonly RequiredRecord[]): boolean {
  if (summary.status !== undefined && summary.status !== 'ISSUED') return false;
  const wanted = new Set(records.flatMap(({ provesNames }) => provesNames.map(baseOf)));
  const names = summary.domainName === undefined ? summary.names : [summary.domainName, ...summary.names];
  return names.length === 0 || names.some((name) => wanted.has(baseOf(name)));
}

/**
 * The records that prove issued certificates, with the ARN of one each: the smallest, so that it is the same in every
 * run. Keys are `proofKey`s: another account has other records, every region has the same.
 */
export function proofsOf(certificates: readonly Certificate[]): ReadonlyMap<string, string> {
  const proofs = new Map<string, string>();
  for (const certificate of certificates.filter(({ status }) => status === 'ISSUED')) {
    for (const record of requiredRecords(certificate).filter(({ isValidated }) => isValidated)) {
      const key = proofKey(certificate.account, record);
      const known = proofs.get(key);
      if (known === undefined || certificate.arn < known) proofs.set(key, certificate.arn);
    }
  }
  return proofs;
}

/** What identifies a record: the account and the CNAME. */
export function proofKey(account: string, { name, value }: Pick<RequiredRecord, 'name' | 'value'>): string {
  return `${account} ${name} ${value}`;
}

/**
 * Records by account and name that ACM has made for any certificate: it asks for the same ones again, in every region,
 * whatever asks for them next.
 */
export class KnownRecords<R extends RequiredRecord> {
  readonly #records = new Map<string, R>();

  add(account: string, records: readonly R[]): void {
    for (const record of records)
      for (const name of record.provesNames) this.#records.set(`${account} ${baseOf(name)}`, record);
  }

  /** Those of a certificate, each once. */
  of({ account, names }: Pick<Certificate, 'account' | 'names'>): readonly R[] {
    return [...new Set(names.flatMap((name) => this.#records.get(`${account} ${baseOf(name)}`) ?? []))];
  }
}

function baseOf(name: string): string {
  return normaliseName(name).replace(/^\*\./, '');
}
