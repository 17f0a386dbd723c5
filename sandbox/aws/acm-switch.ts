import type {
  DomainValidationSummary,
  ListCertificateDomainValidationsRequest,
  ListCertificateDomainValidationsResponse,
  UpdateCertificateOptionsRequest,
} from '@aws-sdk/client-acm';
import { isRecordPresent, recordHolder, validationRecord } from './acm-records.ts';
import { isLongEnough, validationDomainOf, validationEmails } from './acm-render.ts';
import { validationWindow } from './acm-lifecycle.ts';
import { findCertificate } from './acm-store.ts';
import { AwsError } from './errors.ts';
import { operation } from './operation.ts';
import type { CallContext } from './operation.ts';
import { page } from './paging.ts';
import type { Certificate, ValidationSwitch } from './state.ts';

const defaultPageSize = 1000;

/**
 * `UpdateCertificateOptions`: the in-place switch from e-mail to DNS; other options change nothing.
 * Source of the conditions: ACM User Guide, "Migrating from email to DNS validation".
 */
export const updateCertificateOptions = operation(
  (input: UpdateCertificateOptionsRequest) => input.CertificateArn ?? '*',
  (input, context) => {
    const certificate = findCertificate(input.CertificateArn, context);
    const method = input.Options?.ValidationMethod;
    if (method !== undefined) startSwitch(certificate, method, context);
    return {};
  },
);

function startSwitch(certificate: Certificate, method: string, { state, now }: CallContext): void {
  if (state.settings.inPlaceSwitch === 'unknown') {
    throw new AwsError('Validation', 'Options.ValidationMethod is not supported in this Region.');
  }
  if (method !== 'DNS') throw new AwsError('Validation', 'The validation method can only be changed to DNS.');
  if (isOpen(certificate, now)) {
    throw new AwsError('ConflictException', `Certificate ${certificate.arn} is already being updated.`);
  }
  const { type, validationMethod, status } = certificate;
  if (type !== 'AMAZON_ISSUED' || validationMethod !== 'EMAIL' || status !== 'ISSUED') {
    const why = `is ${type}, ${validationMethod}-validated and ${status}`;
    throw new AwsError(
      'InvalidStateException',
      `The certificate ${why}; only an issued e-mail-validated one can switch.`,
    );
  }
  certificate.recordsSeenAt = undefined;
  certificate.switch = {
    status: 'PENDING_DOMAIN_VALIDATION',
    requestedAt: now,
    updatedAt: now,
    recordVisibleAt: now + state.settings.cnameDelay,
  };
}

/** One that has timed out is over, whatever its summary says. */
function isOpen(certificate: Certificate, now: number): certificate is Certificate & { switch: ValidationSwitch } {
  const { switch: change } = certificate;
  return change?.status === 'PENDING_DOMAIN_VALIDATION' && change.requestedAt + validationWindow > now;
}

/** `ListCertificateDomainValidations`. */
export const listCertificateDomainValidations = operation(
  (input: ListCertificateDomainValidationsRequest) => input.CertificateArn ?? '*',
  (input, context): ListCertificateDomainValidationsResponse => {
    const { state } = context;
    if (state.settings.inPlaceSwitch === 'unknown') throw new AwsError('UnknownOperation', '');
    const certificate = findCertificate(input.CertificateArn, context);
    const all = certificate.names.map((name) => summarise(certificate, name, context));
    const size = input.MaxItems ?? state.settings.pageSizes['ListCertificateDomainValidations'] ?? defaultPageSize;
    const { items, next } = page(all, input.NextToken, size, certificate.arn);
    return { DomainValidationSummaryList: [...items], NextToken: next };
  },
);

function summarise(certificate: Certificate, name: string, { state, now }: CallContext): DomainValidationSummary {
  const { validationMethod, status } = certificate;
  const holder = recordHolder(state, certificate);
  const active = { ValidationMethod: validationMethod, ValidationStatus: activeStatus(status) };
  const ResourceRecord = validationRecord(holder, name);
  const EmailValidationChallenge = {
    ValidationEmails: validationEmails(validationDomainOf(certificate, name)),
    ValidationDomain: validationDomainOf(certificate, name),
  };
  const challenge =
    validationMethod === 'EMAIL' ? { EmailValidationChallenge } : { DnsValidationChallenge: { ResourceRecord } };
  const ActiveValidationConfiguration = {
    ...active,
    ...(certificate.recordVisibleAt <= now && { ValidationChallenge: challenge }),
  };
  if (!isOpen(certificate, now)) {
    return { DomainName: name, ActiveValidationConfiguration };
  }
  const isVisible = certificate.switch.recordVisibleAt <= now;
  const isPresent = isVisible && isRecordPresent(state.zones, holder, name) && isLongEnough(state, certificate, now);
  return {
    DomainName: name,
    ActiveValidationConfiguration,
    RequestedValidationConfiguration: {
      ValidationMethod: 'DNS',
      ValidationStatus: isPresent ? 'SUCCESS' : 'PENDING_VALIDATION',
      ...(isVisible && { ValidationChallenge: { DnsValidationChallenge: { ResourceRecord } } }),
    },
  };
}

function activeStatus(status: Certificate['status']): 'SUCCESS' | 'PENDING_VALIDATION' | 'FAILED' {
  if (status === 'PENDING_VALIDATION') return 'PENDING_VALIDATION';
  return status === 'FAILED' || status === 'VALIDATION_TIMED_OUT' ? 'FAILED' : 'SUCCESS';
}
