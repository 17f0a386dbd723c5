import type { ACMClient, CertificateDetail, CertificateSummary as AwsCertificateSummary } from '@aws-sdk/client-acm';
import { DescribeCertificateCommand, KeyAlgorithm, ListCertificatesCommand } from '@aws-sdk/client-acm';
import type { Certificate, CertificateSummary } from '../../../core/certificate/certificate.ts';
import { normaliseKeyAlgorithm, normaliseName } from '../../../core/certificate/certificate.ts';
import { readValidation } from '../../../core/certificate/validation.ts';
import { incompleteAnswer, unlessGone } from '../client/answers.ts';
import type { Caller } from '../client/call.ts';
import { instantOf, namesOf, toCertificate } from './certificate-detail.ts';
import { pagesOf } from '../client/paging.ts';

/** Most items of a page (ACM API reference, `ListCertificates`). */
const PAGE_SIZE = 1000;

/** Certificates described at once; the rate is the bucket's affair. */
const AT_ONCE = 10;

/** The raw answer of `DescribeCertificate`; `undefined` when there is no such certificate. */
export async function describeCertificate(
  client: ACMClient,
  caller: Caller,
  arn: string,
): Promise<CertificateDetail | undefined> {
  const answer = await unlessGone(
    () =>
      caller.read('DescribeCertificate', () => client.send(new DescribeCertificateCommand({ CertificateArn: arn }))),
    undefined,
  );
  if (answer !== undefined && answer.Certificate === undefined) {
    throw incompleteAnswer('acm', 'DescribeCertificate', arn, answer);
  }
  return answer?.Certificate;
}

/** A certificate as a listing meets it. */
export interface ListedCertificate {
  readonly summary: CertificateSummary;
  /** Described where it is Amazon's: a list does not say how it is validated. */
  readonly certificate: Certificate | undefined;
}

/**
 * Shows `visit` every certificate, by `ListCertificates` and a `DescribeCertificate` for each of Amazon's, for regions and
 * roles without `SearchCertificates`. Each is forgotten once it was shown, and a page is asked for when the one before is
 * used up. Every key type is asked for by name: without, ACM leaves out most of them.
 */
export async function visitCertificates(
  client: ACMClient,
  caller: Caller,
  visit: (listed: ListedCertificate) => void,
): Promise<void> {
  const all = listAll(client, caller);
  async function describeNext(): Promise<void> {
    for (let next = await all.next(); next.done !== true; next = await all.next()) {
      const summary = next.value;
      const isAmazons = summary.type === undefined || summary.type === 'AMAZON_ISSUED';
      const detail = isAmazons ? await describeCertificate(client, caller, summary.arn) : undefined;
      if (isAmazons && detail === undefined) continue;
      const certificate = detail && toCertificate(detail);
      visit({ certificate, summary: { ...summary, ...(certificate && described(certificate)) } });
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, describeNext));
}

/** What a description knows better than the list. Where it does not say how the names are proven, it may be by e-mail. */
function described(certificate: Certificate): Partial<CertificateSummary> {
  const { domainName, names, keyAlgorithm, status, type, serial, notAfter, inUseBy } = certificate;
  const { kind } = readValidation({ certificate, isListedAsEmail: undefined, active: undefined });
  const method = methods[kind];
  const inUse = inUseBy && inUseBy.length > 0;
  return { domainName, names, keyAlgorithm, status, type, serial, notAfter, method, ...(inUseBy && { inUse }) };
}

const methods = { email: 'EMAIL', unknown: 'EMAIL', contradictory: 'EMAIL', dns: 'DNS', http: 'HTTP' } as const;

async function* listAll(client: ACMClient, caller: Caller): AsyncGenerator<CertificateSummary, void, undefined> {
  const pages = pagesOf<AwsCertificateSummary>(async (token) => {
    const answer = await client.send(
      new ListCertificatesCommand({
        Includes: { keyTypes: Object.values(KeyAlgorithm) },
        MaxItems: PAGE_SIZE,
        NextToken: token,
      }),
    );
    return { items: answer.CertificateSummaryList, next: answer.NextToken };
  });
  for (;;) {
    const page = await caller.read('ListCertificates', () => pages.next());
    if (page.done === true) return;
    for (const listed of page.value) {
      if (listed.CertificateArn !== undefined) yield toSummary(listed.CertificateArn, listed);
    }
  }
}

function toSummary(arn: string, listed: AwsCertificateSummary): CertificateSummary {
  return {
    arn,
    domainName: listed.DomainName === undefined ? undefined : normaliseName(listed.DomainName),
    names: namesOf(listed.DomainName, listed.SubjectAlternativeNameSummaries),
    keyAlgorithm: listed.KeyAlgorithm === undefined ? undefined : normaliseKeyAlgorithm(listed.KeyAlgorithm),
    status: listed.Status,
    type: listed.Type,
    method: undefined,
    inUse: listed.InUse,
    exported: listed.Exported,
    exportOption: listed.ExportOption,
    renewalEligibility: listed.RenewalEligibility,
    serial: undefined,
    createdAt: instantOf(listed.CreatedAt ?? listed.ImportedAt),
    notBefore: instantOf(listed.NotBefore),
    notAfter: instantOf(listed.NotAfter),
  };
}
