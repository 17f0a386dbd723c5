import type { ACMClient, CertificateDetail, CertificateSummary as AwsCertificateSummary } from '@aws-sdk/client-acm';
import { DescribeCertificateCommand, KeyAlgorithm, ListCertificatesCommand } from '@aws-sdk/client-acm';
import type { Certificate, ValidationMethod } from '../../../core/certificate/certificate.ts';
import { incompleteAnswer, unlessGone } from '../client/answers.ts';
import type { Caller } from '../client/call.ts';
import { toCertificate, validationMethodOf } from './certificate-detail.ts';
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

/**
 * Shows `visit` all of Amazon's certificates, by `ListCertificates` and a `DescribeCertificate` each, for regions and
 * roles without `SearchCertificates`. Each is forgotten once it was shown, and a page is asked for when the one before is
 * used up. Every key type is asked for by name: without, ACM leaves out most of them.
 */
export async function visitCertificates(
  client: ACMClient,
  caller: Caller,
  visit: (certificate: Certificate, method: ValidationMethod | undefined) => void,
): Promise<void> {
  const arns = listArns(client, caller);
  async function describeNext(): Promise<void> {
    for (let next = await arns.next(); next.done !== true; next = await arns.next()) {
      const detail = await describeCertificate(client, caller, next.value);
      if (detail?.Type === 'AMAZON_ISSUED') visit(toCertificate(detail), validationMethodOf(detail));
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, describeNext));
}

async function* listArns(client: ACMClient, caller: Caller): AsyncGenerator<string, void, undefined> {
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
    for (const { CertificateArn, Type } of page.value) {
      if (CertificateArn !== undefined && (Type === undefined || Type === 'AMAZON_ISSUED')) yield CertificateArn;
    }
  }
}
