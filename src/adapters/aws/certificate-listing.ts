import type { ACMClient, CertificateDetail, CertificateSummary as AwsCertificateSummary } from '@aws-sdk/client-acm';
import { DescribeCertificateCommand, KeyAlgorithm, ListCertificatesCommand } from '@aws-sdk/client-acm';
import type { Certificate, ValidationMethod } from '../../core/certificate.ts';
import { unlessGone } from './answers.ts';
import type { Caller } from './call.ts';
import { toCertificate, validationMethodOf } from './certificate-detail.ts';
import { readAllPages } from './paging.ts';

/** Most items of a page (ACM API reference, `ListCertificates`). */
const PAGE_SIZE = 1000;

/** Certificates described at once; the rate is the bucket's affair. */
const AT_ONCE = 10;

/** A certificate of a listing, described. */
export interface ListedCertificate {
  readonly certificate: Certificate;
  readonly method: ValidationMethod | undefined;
}

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
  return answer?.Certificate;
}

/**
 * All of Amazon's certificates by `ListCertificates` and a `DescribeCertificate` each, for regions and roles without
 * `SearchCertificates`. Every key type is asked for by name: without, ACM leaves out most of them.
 */
export async function listCertificates(client: ACMClient, caller: Caller): Promise<readonly ListedCertificate[]> {
  const summaries = await caller.read('ListCertificates', () =>
    readAllPages<AwsCertificateSummary>(async (token) => {
      const answer = await client.send(
        new ListCertificatesCommand({
          Includes: { keyTypes: Object.values(KeyAlgorithm) },
          MaxItems: PAGE_SIZE,
          NextToken: token,
        }),
      );
      return { items: answer.CertificateSummaryList, next: answer.NextToken };
    }),
  );
  const arns = summaries.flatMap(({ CertificateArn, Type }) =>
    CertificateArn === undefined || (Type !== undefined && Type !== 'AMAZON_ISSUED') ? [] : [CertificateArn],
  );
  const listed = new Map<string, ListedCertificate>();
  const waiting = arns.values();
  async function describeNext(): Promise<void> {
    for (const arn of waiting) {
      const detail = await describeCertificate(client, caller, arn);
      if (detail?.Type !== 'AMAZON_ISSUED') continue;
      listed.set(arn, { certificate: toCertificate(detail), method: validationMethodOf(detail) });
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, describeNext));
  return arns.flatMap((arn) => listed.get(arn) ?? []);
}
