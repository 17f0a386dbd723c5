import type {
  CertificateDetail,
  CertificateSearchResult,
  CertificateSummary,
  DomainValidation,
  ExtendedKeyUsage,
  KeyAlgorithm,
  KeyUsage,
} from '@aws-sdk/client-acm';
import { isRecordPresent, recordHolder, validationRecord } from './acm-records.ts';
import { issuerName } from './certificates.ts';
import { usersOf } from './in-use.ts';
import type { AwsState, Certificate, ValidationMethod } from './state.ts';

/** Names that `SubjectAlternativeNameSummaries` holds at most. */
const summarisedNames = 100;
const keyUsages = ['DIGITAL_SIGNATURE', 'KEY_ENCIPHERMENT'] as const;
const extendedKeyUsages = ['TLS_WEB_SERVER_AUTHENTICATION', 'TLS_WEB_CLIENT_AUTHENTICATION'] as const;
const extendedKeyUsageOids = ['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2'] as const;

/** Epoch milliseconds as a date; absent stays absent. */
export function date(milliseconds: number | undefined): Date | undefined {
  return milliseconds === undefined ? undefined : new Date(milliseconds);
}

/** The addresses that ACM writes to for a domain (ACM User Guide, "Email validation"). */
export function validationEmails(domain: string): string[] {
  const base = domain.replace(/^\*\./, '');
  return ['administrator', 'hostmaster', 'postmaster', 'webmaster', 'admin'].map((who) => `${who}@${base}`);
}

/** Users of a certificate as ACM says them now, behind by the settings' lag. */
export function inUseBy(state: AwsState, certificate: Certificate, now: number): readonly string[] {
  return usersOf(state, certificate, now - state.settings.inUseLag);
}

/** The domain whose addresses ACM writes to for a name. */
export function validationDomainOf({ validationDomain }: Certificate, name: string): string {
  return validationDomain ?? name.replace(/^\*\./, '');
}

/** How `DescribeCertificate` says that the names are proven, which a switch in place need not change. */
function shownMethod({ settings }: AwsState, certificate: Certificate): ValidationMethod {
  const { switching, switchedDomains } = settings.forms;
  if (certificate.switch?.status === 'PENDING_DOMAIN_VALIDATION') return switching;
  return certificate.switch?.status === 'SUCCESS' ? switchedDomains : certificate.validationMethod;
}

/** `DomainValidationOptions` of a certificate that Amazon issues. */
export function domainValidations(state: AwsState, certificate: Certificate, now: number): DomainValidation[] {
  const isSwitching = certificate.switch?.status === 'PENDING_DOMAIN_VALIDATION';
  const isDone = certificate.issuedAt !== undefined && !(isSwitching && state.settings.forms.switching === 'DNS');
  const method = shownMethod(state, certificate);
  const holder = recordHolder(state, certificate);
  return certificate.names.map((name) => {
    const common = { DomainName: name, ValidationDomain: validationDomainOf(certificate, name) };
    if (method === 'EMAIL') {
      const status = isDone ? 'SUCCESS' : certificate.status === 'PENDING_VALIDATION' ? 'PENDING_VALIDATION' : 'FAILED';
      return {
        ...common,
        ValidationEmails: validationEmails(common.ValidationDomain),
        ValidationStatus: status,
        ValidationMethod: 'EMAIL',
      };
    }
    const isVisible = (certificate.switch?.recordVisibleAt ?? certificate.recordVisibleAt) <= now;
    const isPresent = isVisible && isRecordPresent(state.zones, holder, name);
    const isOver = certificate.status !== 'PENDING_VALIDATION' && !isSwitching;
    const isSeen = isPresent && isLongEnough(state, certificate, now);
    const status = isDone || isSeen ? 'SUCCESS' : isOver ? 'FAILED' : 'PENDING_VALIDATION';
    const record = isVisible && { ResourceRecord: validationRecord(holder, name) };
    return { ...common, ValidationStatus: status, ValidationMethod: method, ...record };
  });
}

/** ACM sees a record some time after it is there; the sandbox counts from when all of the request's are. */
/** Whether the records have stood there for as long as the settings ask. */
export function isLongEnough({ settings }: AwsState, { recordsSeenAt = Infinity }: Certificate, now: number): boolean {
  return settings.validationDelay === 0 || recordsSeenAt + settings.validationDelay <= now;
}

function updateSummary({ switch: change }: Certificate): CertificateDetail['UpdateSummary'] {
  if (change === undefined) return undefined;
  return {
    Status: change.status,
    Type: 'DOMAIN_VALIDATION_METHOD',
    DomainValidationMethodUpdateSummary: { From: 'EMAIL', To: 'DNS' },
    RequestedAt: new Date(change.requestedAt),
    UpdatedAt: new Date(change.updatedAt),
  };
}

function renewalSummary(state: AwsState, certificate: Certificate, now: number): CertificateDetail['RenewalSummary'] {
  if (certificate.renewal === undefined) return undefined;
  return {
    RenewalStatus: certificate.renewal.status as 'PENDING_VALIDATION',
    DomainValidationOptions: domainValidations(state, certificate, now),
    RenewalStatusReason: certificate.renewal.reason as 'OTHER' | undefined,
    UpdatedAt: new Date(certificate.renewal.updatedAt),
  };
}

/** `CertificateDetail` of `DescribeCertificate`. */
export function renderDetail(state: AwsState, certificate: Certificate, now: number): CertificateDetail {
  const isIssued = certificate.serial !== undefined;
  const isAmazons = certificate.type === 'AMAZON_ISSUED';
  return {
    CertificateArn: certificate.arn,
    DomainName: certificate.names[0],
    SubjectAlternativeNames: [...certificate.names],
    ManagedBy: certificate.managedBy,
    DomainValidationOptions: isAmazons ? domainValidations(state, certificate, now) : undefined,
    Serial: certificate.serial,
    Subject: `CN=${certificate.names[0] ?? ''}`,
    Issuer: isIssued ? issuerName : undefined,
    CreatedAt: certificate.type === 'IMPORTED' ? undefined : date(certificate.createdAt),
    IssuedAt: date(certificate.issuedAt),
    ImportedAt: certificate.type === 'IMPORTED' ? date(certificate.createdAt) : undefined,
    Status: certificate.status,
    NotBefore: date(certificate.notBefore),
    NotAfter: date(certificate.notAfter),
    KeyAlgorithm: spelled(certificate, state.settings.forms.keyAlgorithms !== 'underscores'),
    SignatureAlgorithm: 'SHA256WITHECDSA',
    InUseBy: [...inUseBy(state, certificate, now)],
    FailureReason: certificate.failureReason,
    Type: certificate.type,
    RenewalSummary: renewalSummary(state, certificate, now),
    KeyUsages: isIssued ? keyUsages.map((Name): KeyUsage => ({ Name })) : [],
    ExtendedKeyUsages: isIssued
      ? extendedKeyUsages.map((Name, index): ExtendedKeyUsage => ({ Name, OID: extendedKeyUsageOids[index] }))
      : [],
    RenewalEligibility: renewalEligibility(state, certificate, now),
    Options: {
      Export: certificate.exportOption,
      ValidationMethod: isAmazons ? laterMethod(certificate, state.settings.forms.switchedOptions) : undefined,
    },
    UpdateSummary: updateSummary(certificate),
    CertificateKeyPairOrigin: certificate.type === 'IMPORTED' ? 'CUSTOMER_PROVIDED' : 'AWS_MANAGED',
  };
}

/** Requests and filters want underscores; answers have been seen with hyphens. */
function spelled({ keyAlgorithm }: Certificate, hasHyphens: boolean): KeyAlgorithm {
  return (hasHyphens ? keyAlgorithm.replaceAll('_', '-') : keyAlgorithm) as KeyAlgorithm;
}

/** The method that a member names which may follow a switch in place or not. */
function laterMethod({ switch: change, validationMethod }: Certificate, switched: ValidationMethod): ValidationMethod {
  return change?.status === 'SUCCESS' ? switched : validationMethod;
}

/** Used by a service or exported, and not expired (ACM User Guide, "Managed certificate renewal"). */
function renewalEligibility(state: AwsState, certificate: Certificate, now: number): 'ELIGIBLE' | 'INELIGIBLE' {
  if (certificate.renewalEligibility !== undefined) return certificate.renewalEligibility;
  const isUsed = certificate.isExported || inUseBy(state, certificate, now).length > 0;
  return certificate.status === 'ISSUED' && certificate.type === 'AMAZON_ISSUED' && isUsed ? 'ELIGIBLE' : 'INELIGIBLE';
}

/** `CertificateSummary` of `ListCertificates`. It does not say how the certificate is validated. */
export function renderSummary(state: AwsState, certificate: Certificate, now: number): CertificateSummary {
  const isIssued = certificate.serial !== undefined;
  return {
    CertificateArn: certificate.arn,
    DomainName: certificate.names[0],
    SubjectAlternativeNameSummaries: certificate.names.slice(0, summarisedNames),
    HasAdditionalSubjectAlternativeNames: certificate.names.length > summarisedNames,
    Status: certificate.status,
    Type: certificate.type,
    KeyAlgorithm: spelled(certificate, state.settings.forms.keyAlgorithms === 'hyphens'),
    KeyUsages: isIssued ? [...keyUsages] : [],
    ExtendedKeyUsages: isIssued ? [...extendedKeyUsages] : [],
    ExportOption: certificate.exportOption,
    InUse: inUseBy(state, certificate, now).length > 0,
    Exported: certificate.isExported,
    RenewalEligibility: renewalEligibility(state, certificate, now),
    NotBefore: date(certificate.notBefore),
    NotAfter: date(certificate.notAfter),
    CreatedAt: date(certificate.createdAt),
    IssuedAt: date(certificate.issuedAt),
    ManagedBy: certificate.managedBy,
    CertificateKeyPairOrigin: certificate.type === 'IMPORTED' ? 'CUSTOMER_PROVIDED' : 'AWS_MANAGED',
  };
}

/** `CertificateSearchResult` of `SearchCertificates`. */
export function renderSearchResult(state: AwsState, certificate: Certificate, now: number): CertificateSearchResult {
  const summary = renderSummary(state, certificate, now);
  return {
    CertificateArn: certificate.arn,
    X509Attributes: {
      Issuer: certificate.serial === undefined ? undefined : { CommonName: issuerName },
      Subject: { CommonName: certificate.names[0] },
      SubjectAlternativeNames: certificate.names.slice(0, summarisedNames).map((DnsName) => ({ DnsName })),
      ExtendedKeyUsages: summary.ExtendedKeyUsages,
      KeyAlgorithm: summary.KeyAlgorithm,
      KeyUsages: summary.KeyUsages,
      SerialNumber: certificate.serial,
      NotAfter: summary.NotAfter,
      NotBefore: summary.NotBefore,
    },
    CertificateMetadata: {
      AcmCertificateMetadata: {
        CreatedAt: summary.CreatedAt,
        Exported: certificate.isExported,
        InUse: summary.InUse,
        IssuedAt: summary.IssuedAt,
        RenewalEligibility: summary.RenewalEligibility,
        Status: certificate.status,
        RenewalStatus: certificate.renewal?.status as 'SUCCESS' | undefined,
        Type: certificate.type,
        ExportOption: certificate.exportOption,
        ManagedBy: certificate.managedBy,
        ValidationMethod:
          certificate.type === 'AMAZON_ISSUED'
            ? laterMethod(certificate, state.settings.forms.switchedSearch)
            : undefined,
        CertificateKeyPairOrigin: summary.CertificateKeyPairOrigin,
      },
    },
  };
}
