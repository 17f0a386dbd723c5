import type { ACMClient, DomainValidationSummary, ValidationConfiguration } from '@aws-sdk/client-acm';
import { ListCertificateDomainValidationsCommand, UpdateCertificateOptionsCommand } from '@aws-sdk/client-acm';
import { normaliseName } from '../../../core/certificate/certificate.ts';
import type { DomainValidation } from '../../../core/certificate/certificate.ts';
import { UpstreamError } from '../../../core/errors.ts';
import type { DomainSwitch } from '../../../core/certificate/in-place.ts';
import { isKind, unlessGone } from '../client/answers.ts';
import type { Caller } from '../client/call.ts';
import { toRecord } from './certificate-detail.ts';
import { isUnknownOperation } from '../client/failure.ts';
import { readAllPages } from '../client/paging.ts';

/* The switch from e-mail to DNS in place, which ACM has known since August 2026 (ACM User Guide, "Migrating to DNS"). */

/** How each name of a certificate is proven, and how far its switch is. Empty when the certificate is gone. */
export async function listDomainSwitches(
  client: ACMClient,
  caller: Caller,
  arn: string,
): Promise<readonly DomainSwitch[]> {
  const read = (): Promise<readonly DomainValidationSummary[]> =>
    caller.read('ListCertificateDomainValidations', () =>
      readAllPages(async (token) => {
        const command = new ListCertificateDomainValidationsCommand({ CertificateArn: arn, NextToken: token });
        const answer = await client.send(command);
        return { items: answer.DomainValidationSummaryList, next: answer.NextToken };
      }),
    );
  const summaries = await unlessGone(() => known(read), []);
  return summaries.map(({ DomainName, ActiveValidationConfiguration, RequestedValidationConfiguration }) => ({
    domain: normaliseName(DomainName ?? ''),
    active: ActiveValidationConfiguration?.ValidationMethod,
    activeRecord: recordOf(ActiveValidationConfiguration),
    requested: RequestedValidationConfiguration && toValidation(DomainName ?? '', RequestedValidationConfiguration),
  }));
}

function toValidation(domain: string, configuration: ValidationConfiguration): DomainValidation {
  return {
    domain: normaliseName(domain),
    method: configuration.ValidationMethod,
    status: configuration.ValidationStatus,
    record: recordOf(configuration),
    emails: [],
  };
}

function recordOf(configuration: ValidationConfiguration | undefined): DomainValidation['record'] {
  return toRecord(configuration?.ValidationChallenge?.DnsValidationChallenge?.ResourceRecord);
}

/** Starts the switch. One that is under way already counts as started. */
export async function switchToDns(client: ACMClient, caller: Caller, arn: string): Promise<void> {
  const command = new UpdateCertificateOptionsCommand({ CertificateArn: arn, Options: { ValidationMethod: 'DNS' } });
  try {
    await known(() => caller.write('UpdateCertificateOptions', () => client.send(command)));
  } catch (error) {
    if (!isKind(error, 'conflict') || !(error instanceof UpstreamError)) throw error;
    if (!error.details.code.startsWith('Conflict')) throw error;
  }
}

/** An older ACM knows neither call, or refuses the option; the caller may replace the certificate instead. */
async function known<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const isUnknown = error instanceof UpstreamError && (isUnknownOperation(error.cause) || isKind(error, 'invalid'));
    if (!isUnknown) throw error;
    throw new UpstreamError(error.said, { ...error.details, code: 'in-place-unavailable' }, error.cause);
  }
}
