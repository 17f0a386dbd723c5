import { account, region } from './world.ts';

/** ARN of a certificate in the tests' account and region. */
export function certificateArn(id: string): string {
  return `arn:aws:acm:${region}:${account}:certificate/${id}`;
}

/** `CertificateDetail` as ACM writes it in JSON: an issued certificate with one domain. */
export function certificateDetail(id: string, method: string, more: object = {}): object {
  const record = { Name: '_A1.Shop.Example.com.', Type: 'CNAME', Value: '_B2.Acm-Validations.aws' };
  return {
    CertificateArn: certificateArn(id),
    DomainName: 'Shop.example.com',
    SubjectAlternativeNames: ['shop.example.com', 'WWW.shop.example.com', 'www.shop.example.com'],
    Status: 'ISSUED',
    Type: 'AMAZON_ISSUED',
    KeyAlgorithm: 'RSA-2048',
    Serial: '0a:1B:2c',
    CreatedAt: 1_700_000_000.5,
    NotAfter: 1_730_000_000,
    RenewalEligibility: 'ELIGIBLE',
    Options: { Export: 'DISABLED' },
    InUseBy: ['arn:b', 'arn:a', 'arn:b'],
    DomainValidationOptions: [
      {
        DomainName: 'Shop.example.com',
        ValidationMethod: method,
        ValidationStatus: 'SUCCESS',
        ...(method === 'DNS' ? { ResourceRecord: record } : { ValidationEmails: ['admin@example.com'] }),
      },
    ],
    ...more,
  };
}

/** One entry of `ListCertificates`. */
export function listEntry(id: string, type = 'AMAZON_ISSUED'): object {
  return { CertificateArn: certificateArn(id), DomainName: 'shop.example.com', Type: type };
}

/** One result of `SearchCertificates`. */
export function searchResult(id: string): object {
  return {
    CertificateArn: certificateArn(id),
    X509Attributes: {
      Subject: { CommonName: 'Shop.example.com' },
      SubjectAlternativeNames: [{ DnsName: 'shop.example.com' }, { DnsName: '*.shop.example.com' }],
      KeyAlgorithm: 'EC-prime256v1',
      NotAfter: 1_730_000_000,
    },
    CertificateMetadata: { AcmCertificateMetadata: { Status: 'ISSUED', InUse: true } },
  };
}
