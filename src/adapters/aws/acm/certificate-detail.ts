import type { CertificateDetail, DomainValidation as AwsDomainValidation, ResourceRecord } from '@aws-sdk/client-acm';
import { Temporal } from 'temporal-polyfill';
import { parseArn } from '../../../core/arn.ts';
import type {
  Certificate,
  DomainValidation,
  Renewal,
  ValidationUpdate,
} from '../../../core/certificate/certificate.ts';
import {
  checkedRecord,
  normaliseKeyAlgorithm,
  normaliseName,
  normaliseSerial,
} from '../../../core/certificate/certificate.ts';
import { incompleteAnswer } from '../client/answers.ts';

/** `undefined` stays `undefined`. */
export function instantOf(date: Date | undefined): Temporal.Instant | undefined {
  return date === undefined ? undefined : Temporal.Instant.fromEpochMilliseconds(date.getTime());
}

/** Names in lower case, each once, the subject's first. */
export function namesOf(subject: string | undefined, others: readonly string[] | undefined): readonly string[] {
  const names = [...(subject === undefined ? [] : [subject]), ...(others ?? [])];
  return [...new Set(names.map(normaliseName))];
}

/** Our view of what `DescribeCertificate` answered. Throws `UpstreamError` when it lacks what every certificate has. */
export function toCertificate(detail: CertificateDetail): Certificate {
  const { CertificateArn: arn, DomainName: subject, Status: status, Type: type, KeyAlgorithm: algorithm } = detail;
  const parsed = parseArn(arn ?? '');
  const others =
    detail.SubjectAlternativeNames ?? detail.DomainValidationOptions?.flatMap((one) => one.DomainName ?? []);
  if (
    arn === undefined ||
    parsed === undefined ||
    subject === undefined ||
    status === undefined ||
    type === undefined ||
    algorithm === undefined ||
    // The subject alone may be one name of many: a replacement made from it would lack the others.
    others === undefined
  ) {
    throw incompleteAnswer('acm', 'DescribeCertificate', arn ?? 'a certificate', detail);
  }
  return {
    arn,
    account: parsed.account,
    region: parsed.region,
    domainName: normaliseName(subject),
    names: namesOf(subject, others),
    status,
    type,
    issuer: detail.Issuer,
    keyAlgorithm: normaliseKeyAlgorithm(algorithm),
    serial: detail.Serial === undefined ? undefined : normaliseSerial(detail.Serial),
    createdAt: instantOf(detail.CreatedAt),
    issuedAt: instantOf(detail.IssuedAt),
    notBefore: instantOf(detail.NotBefore),
    notAfter: instantOf(detail.NotAfter),
    failureReason: detail.FailureReason,
    domains: (detail.DomainValidationOptions ?? []).map(toDomainValidation),
    renewal: renewalOf(detail),
    update: updateOf(detail),
    renewalEligibility: detail.RenewalEligibility,
    inUseBy: detail.InUseBy && [...new Set(detail.InUseBy)].sort(),
    exportOption: detail.Options?.Export,
    managedBy: detail.ManagedBy,
  };
}

function toDomainValidation(domain: AwsDomainValidation): DomainValidation {
  return {
    domain: normaliseName(domain.DomainName ?? ''),
    method: domain.ValidationMethod,
    status: domain.ValidationStatus,
    record: toRecord(domain.ResourceRecord),
    emails: domain.ValidationEmails ?? [],
  };
}

/** ACM's CNAME; `undefined` while there is none. */
export function toRecord(record: ResourceRecord | undefined): DomainValidation['record'] {
  const { Name: name, Type: type, Value: value } = record ?? {};
  if (name === undefined || value === undefined || type !== 'CNAME') return undefined;
  return checkedRecord({ name: `${normaliseName(name)}.`, value: `${normaliseName(value)}.` });
}

function renewalOf(detail: CertificateDetail): Renewal | undefined {
  const summary = detail.RenewalSummary;
  if (summary?.RenewalStatus === undefined) return undefined;
  return {
    status: summary.RenewalStatus,
    updatedAt: instantOf(summary.UpdatedAt),
    reason: summary.RenewalStatusReason,
    domains: (summary.DomainValidationOptions ?? []).map(toDomainValidation),
  };
}

function updateOf(detail: CertificateDetail): ValidationUpdate | undefined {
  const summary = detail.UpdateSummary;
  if (summary === undefined) return undefined;
  const to = summary.DomainValidationMethodUpdateSummary?.To;
  return { status: summary.Status, requestedAt: instantOf(summary.RequestedAt), to };
}
