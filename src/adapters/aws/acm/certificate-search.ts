import type {
  AcmCertificateMetadata,
  ACMClient,
  CertificateFilterStatement,
  CertificateSearchResult,
} from '@aws-sdk/client-acm';
import { SearchCertificatesCommand } from '@aws-sdk/client-acm';
import type { CertificateSummary, ValidationMethod } from '../../../core/certificate/certificate.ts';
import { normaliseKeyAlgorithm, normaliseName, normaliseSerial } from '../../../core/certificate/certificate.ts';
import type { Caller } from '../client/call.ts';
import { instantOf, namesOf } from './certificate-detail.ts';
import { readAllPages } from '../client/paging.ts';

/** Most results of a page (ACM API reference, `SearchCertificates`). */
const PAGE_SIZE = 500;

function filterOf(method: ValidationMethod | 'any'): CertificateFilterStatement | undefined {
  if (method === 'any') return undefined;
  return {
    And: [
      { Filter: { AcmCertificateMetadataFilter: { Type: 'AMAZON_ISSUED' } } },
      { Filter: { AcmCertificateMetadataFilter: { ValidationMethod: method } } },
    ],
  };
}

/** Amazon's certificates with a validation method, or every certificate, by `SearchCertificates`, to the last page. */
export async function searchCertificates(
  client: ACMClient,
  caller: Caller,
  method: ValidationMethod | 'any',
): Promise<readonly CertificateSummary[]> {
  const results = await caller.read('SearchCertificates', () =>
    readAllPages(async (token) => {
      const answer = await client.send(
        new SearchCertificatesCommand({ FilterStatement: filterOf(method), MaxResults: PAGE_SIZE, NextToken: token }),
      );
      return { items: answer.Results, next: answer.NextToken };
    }),
  );
  return results.flatMap(toSummary);
}

/** Names are left out by ACM for some certificates, pending ones among them. */
function toSummary(result: CertificateSearchResult): CertificateSummary[] {
  const arn = result.CertificateArn;
  if (arn === undefined) return [];
  const x509 = result.X509Attributes;
  const metadata: AcmCertificateMetadata = result.CertificateMetadata?.AcmCertificateMetadata ?? {};
  const subject = x509?.Subject?.CommonName;
  const others = (x509?.SubjectAlternativeNames ?? []).flatMap((name) => name.DnsName ?? []);
  const summary: CertificateSummary = {
    arn,
    domainName: subject === undefined ? undefined : normaliseName(subject),
    names: namesOf(subject, others),
    keyAlgorithm: x509?.KeyAlgorithm === undefined ? undefined : normaliseKeyAlgorithm(x509.KeyAlgorithm),
    status: metadata.Status,
    type: metadata.Type,
    method: metadata.ValidationMethod,
    inUse: metadata.InUse,
    exported: metadata.Exported,
    exportOption: metadata.ExportOption,
    renewalEligibility: metadata.RenewalEligibility,
    serial: x509?.SerialNumber === undefined ? undefined : normaliseSerial(x509.SerialNumber),
    createdAt: instantOf(metadata.CreatedAt ?? metadata.ImportedAt),
    notBefore: instantOf(x509?.NotBefore),
    notAfter: instantOf(x509?.NotAfter),
  };
  return [summary];
}
