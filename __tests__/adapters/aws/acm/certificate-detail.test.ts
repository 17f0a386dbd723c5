import { afterEach, describe, expect, test } from '@jest/globals';
import { UpstreamError } from '../../../../src/core/errors.ts';
import type { CertificateReader } from '../../../../src/ports/aws.ts';
import { certificateArn, certificateDetail } from '../support/certificates.ts';
import type { Handler } from '../support/server.ts';
import { json, jsonError } from '../support/server.ts';
import { account, closeWorlds, region, session, startWorld } from '../support/world.ts';

afterEach(closeWorlds);

async function readerOn(handlers: Readonly<Record<string, Handler>>): Promise<CertificateReader> {
  const world = await startWorld(handlers);
  return (await world.readers.open(session('scan'))).certificates;
}

describe('describing a certificate', () => {
  test('brings names, serial, key algorithm, times and uses into our form', async () => {
    const reader = await readerOn({
      DescribeCertificate: () => json({ Certificate: certificateDetail('a', 'EMAIL') }),
    });

    const certificate = await reader.describeCertificate(certificateArn('a'));

    expect(certificate).toMatchObject({
      arn: certificateArn('a'),
      account,
      region,
      domainName: 'shop.example.com',
      names: ['shop.example.com', 'www.shop.example.com'],
      keyAlgorithm: 'RSA_2048',
      serial: 'a1b2c',
      inUseBy: ['arn:a', 'arn:b'],
      renewalEligibility: 'ELIGIBLE',
      exportOption: 'DISABLED',
      domains: [{ domain: 'shop.example.com', method: 'EMAIL', record: undefined, emails: ['admin@example.com'] }],
    });
    expect(certificate?.createdAt?.epochMilliseconds).toBe(1_700_000_000_500);
  });

  test('brings CNAMEs into lower case with a trailing dot', async () => {
    const reader = await readerOn({ DescribeCertificate: () => json({ Certificate: certificateDetail('a', 'DNS') }) });

    const certificate = await reader.describeCertificate(certificateArn('a'));

    expect(certificate?.domains[0]?.record).toEqual({
      name: '_a1.shop.example.com.',
      value: '_b2.acm-validations.aws.',
    });
  });

  test('tells of a renewal and a switch under way', async () => {
    const more = {
      RenewalSummary: { RenewalStatus: 'FAILED', RenewalStatusReason: 'CAA_ERROR', DomainValidationOptions: [] },
      UpdateSummary: { Status: 'PENDING_DOMAIN_VALIDATION', RequestedAt: 1_700_000_000 },
    };
    const reader = await readerOn({
      DescribeCertificate: () => json({ Certificate: certificateDetail('a', 'EMAIL', more) }),
    });

    const certificate = await reader.describeCertificate(certificateArn('a'));

    expect(certificate?.renewal).toEqual({ status: 'FAILED', reason: 'CAA_ERROR', domains: [] });
    expect(certificate?.update?.status).toBe('PENDING_DOMAIN_VALIDATION');
    expect(certificate?.update?.requestedAt?.epochMilliseconds).toBe(1_700_000_000_000);
  });

  test('gives undefined for one that is gone', async () => {
    const reader = await readerOn({ DescribeCertificate: () => jsonError('ResourceNotFoundException') });

    expect(await reader.describeCertificate(certificateArn('a'))).toBeUndefined();
  });

  test('fails when ACM leaves out what every certificate has', async () => {
    const reader = await readerOn({
      DescribeCertificate: () => json({ Certificate: { CertificateArn: certificateArn('a') } }),
    });

    await expect(reader.describeCertificate(certificateArn('a'))).rejects.toThrow(UpstreamError);
  });

  const bare = {
    CertificateArn: certificateArn('a'),
    DomainName: 'shop.example.com',
    Status: 'ISSUED',
    Type: 'AMAZON_ISSUED',
    KeyAlgorithm: 'RSA-2048',
  };

  test('fails when ACM leaves out the names: the subject alone may be one of many', async () => {
    const reader = await readerOn({ DescribeCertificate: () => json({ Certificate: bare }) });

    await expect(reader.describeCertificate(certificateArn('a'))).rejects.toThrow('left out what is needed');
  });

  test('takes the names from their validation where the list of names is left out', async () => {
    const validation = ['shop.example.com', '*.shop.example.com'].map((DomainName) => ({ DomainName }));
    const certificate = { ...bare, DomainValidationOptions: validation };
    const reader = await readerOn({ DescribeCertificate: () => json({ Certificate: certificate }) });

    const { names } = (await reader.describeCertificate(certificateArn('a'))) ?? {};
    expect(names).toEqual(['shop.example.com', '*.shop.example.com']);
  });
});

describe('tags of a certificate', () => {
  test('come as a record, empty values included', async () => {
    const reader = await readerOn({
      ListTagsForCertificate: () => json({ Tags: [{ Key: 'team', Value: 'web' }, { Key: 'flag' }] }),
    });

    expect(await reader.listCertificateTags(certificateArn('a'))).toEqual({ team: 'web', flag: '' });
  });

  test('are none where the certificate is gone', async () => {
    const reader = await readerOn({ ListTagsForCertificate: () => jsonError('ResourceNotFoundException') });

    expect(await reader.listCertificateTags(certificateArn('a'))).toEqual({});
  });
});
