import {
  DeleteCertificateCommand,
  DescribeCertificateCommand,
  GetCertificateCommand,
  ListCertificateDomainValidationsCommand,
  RequestCertificateCommand,
  UpdateCertificateOptionsCommand,
} from '@aws-sdk/client-acm';
import type { ACMClient, CertificateDetail } from '@aws-sdk/client-acm';
import { X509Certificate } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { account, clients, refusal, region, sandbox } from './setup.ts';

async function request(acm: ACMClient, names: readonly string[], more: object = {}): Promise<string> {
  const [DomainName, ...SubjectAlternativeNames] = names;
  const sans = SubjectAlternativeNames.length > 0 ? { SubjectAlternativeNames } : {};
  const command = new RequestCertificateCommand({ DomainName, ...sans, ValidationMethod: 'DNS', ...more });
  return (await acm.send(command)).CertificateArn ?? '';
}

async function detail(acm: ACMClient, arn: string): Promise<CertificateDetail> {
  return (await acm.send(new DescribeCertificateCommand({ CertificateArn: arn }))).Certificate ?? {};
}

describe('a requested certificate', () => {
  test('gets its CNAMEs after a delay, shared by a name and its wildcard', async () => {
    const aws = await sandbox({ settings: { cnameDelay: 60_000 } });
    const { acm } = await clients(aws);
    const arn = await request(acm, ['*.example.com', 'example.com', 'www.example.com']);
    const early = await detail(acm, arn);
    expect(early.Status).toBe('PENDING_VALIDATION');
    expect(early.DomainValidationOptions?.map((each) => each.ResourceRecord)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    aws.ageCertificate(arn, 1);
    const records = (await detail(acm, arn)).DomainValidationOptions?.map((each) => each.ResourceRecord);
    expect(records?.[0]).toEqual(records?.[1]);
    expect(records?.[2]).not.toEqual(records?.[0]);
    expect(records?.[0]?.Name).toMatch(/^_[0-9a-f]{32}\.example\.com\.$/);
    expect(records?.[0]?.Value).toMatch(/^_[0-9a-f]{32}\.[a-z]{10}\.acm-validations\.aws\.$/);
    expect(aws.violations).toEqual([]);
  });

  test('has the same CNAMEs in every region and others in every account', async () => {
    const aws = await sandbox();
    aws.addAccount('444455556666');
    const here = aws.addCertificate({ account, region, names: ['a.example.com'], status: 'PENDING_VALIDATION' });
    const there = aws.addCertificate({ account, region: 'us-east-1', names: ['a.example.com'] });
    const other = aws.addCertificate({ account: '444455556666', region, names: ['a.example.com'] });
    expect(aws.validationRecords(there)).toEqual(aws.validationRecords(here));
    expect(aws.validationRecords(other)).not.toEqual(aws.validationRecords(here));
  });

  test('is issued once every CNAME is in DNS, and not before', async () => {
    const aws = await sandbox();
    const { acm } = await clients(aws);
    const arn = await request(acm, ['a.example.com', 'b.example.com'], { KeyAlgorithm: 'EC_prime256v1' });
    const [first] = aws.validationRecords(arn);
    aws.dns.addRecord({ name: first?.name ?? '', type: 'CNAME', value: first?.value ?? '' });
    const half = await detail(acm, arn);
    expect(half.Status).toBe('PENDING_VALIDATION');
    expect(half.DomainValidationOptions?.map((each) => each.ValidationStatus)).toEqual([
      'SUCCESS',
      'PENDING_VALIDATION',
    ]);
    expect((await refusal(acm.send(new GetCertificateCommand({ CertificateArn: arn })))).name).toBe(
      'RequestInProgressException',
    );
    aws.registerRecords(arn);
    const whole = await detail(acm, arn);
    expect(whole).toMatchObject({ Status: 'ISSUED', KeyAlgorithm: 'EC-prime256v1', Type: 'AMAZON_ISSUED' });
    const { Certificate = '' } = await acm.send(new GetCertificateCommand({ CertificateArn: arn }));
    const x509 = new X509Certificate(Certificate);
    expect(x509.serialNumber.toLowerCase()).toBe(whole.Serial?.replaceAll(':', ''));
    expect(x509.subjectAltName).toBe('DNS:a.example.com, DNS:b.example.com');
    expect(x509.verify(new X509Certificate(await aws.authority()).publicKey)).toBe(true);
    expect(aws.violations).toEqual([]);
  });

  test('times out after 72 hours, even when the records come then', async () => {
    const aws = await sandbox();
    const { acm } = await clients(aws);
    const arn = await request(acm, ['a.example.com']);
    aws.ageCertificate(arn, 71.9);
    expect((await detail(acm, arn)).Status).toBe('PENDING_VALIDATION');
    aws.ageCertificate(arn, 0.2);
    aws.registerRecords(arn);
    expect((await detail(acm, arn)).Status).toBe('VALIDATION_TIMED_OUT');
  });

  test.each([
    [{ tag: 'issue', value: 'ca.example.net' }, 'a.example.com', 'FAILED'],
    [{ tag: 'issue', value: 'amazontrust.com; account=1' }, 'a.example.com', 'ISSUED'],
    [{ tag: 'issuewild', value: ';' }, '*.example.com', 'FAILED'],
    [{ tag: 'issuewild', value: ';' }, 'a.example.com', 'ISSUED'],
    [{ tag: 'iodef', value: 'mailto:dns@example.com' }, '*.example.com', 'ISSUED'],
  ])('with CAA %j a certificate for %s is %s', async (value, name, status) => {
    const aws = await sandbox();
    const { acm } = await clients(aws);
    aws.dns.addRecord({ name: 'example.com', type: 'CAA', value });
    const arn = await request(acm, [name]);
    aws.registerRecords(arn);
    const described = await detail(acm, arn);
    expect(described.Status).toBe(status);
    expect(described.FailureReason).toBe(status === 'FAILED' ? 'CAA_ERROR' : undefined);
  });

  test('is the same one when asked for again with its token within the hour, and another one after it', async () => {
    const aws = await sandbox();
    const { acm } = await clients(aws);
    const first = await request(acm, ['a.example.com'], { IdempotencyToken: 'once' });
    expect(await request(acm, ['a.example.com'], { IdempotencyToken: 'once' })).toBe(first);
    aws.ageCertificate(first, 1);
    expect(await request(acm, ['a.example.com'], { IdempotencyToken: 'once' })).not.toBe(first);
  });

  test('is validated by e-mail where no method is named', async () => {
    const aws = await sandbox();
    const { acm } = await clients(aws);
    const arn = await request(acm, ['a.example.com'], { ValidationMethod: undefined });
    const { DomainValidationOptions: options } = await detail(acm, arn);
    expect(options?.[0]).toMatchObject({ ValidationMethod: 'EMAIL', ValidationDomain: 'a.example.com' });
    expect(options?.[0]?.ValidationEmails).toContain('hostmaster@a.example.com');
  });

  test('is refused over the quotas of names, certificates and requests a year', async () => {
    const aws = await sandbox();
    aws.addAccount(account, { roles: { ops: { allow: ['*'] } }, quotas: { certificates: 2, requestsPerYear: 3 } });
    const { acm } = await clients(aws);
    const eleven = Array.from({ length: 11 }, (_item, index) => `n${index}.example.com`);
    expect((await refusal(request(acm, eleven))).name).toBe('LimitExceededException');
    const arns = [await request(acm, ['a.example.com']), await request(acm, ['b.example.com'])];
    expect((await refusal(request(acm, ['c.example.com']))).message).toContain('2 certificates in ap-northeast-1');
    for (const arn of arns) await acm.send(new DeleteCertificateCommand({ CertificateArn: arn }));
    await request(acm, ['c.example.com']);
    expect((await refusal(request(acm, ['d.example.com']))).message).toContain('365 days');
  });
});

describe('an in-place switch', () => {
  test('keeps the certificate and turns it to DNS when the CNAMEs are there', async () => {
    const aws = await sandbox();
    const { acm } = await clients(aws);
    const arn = aws.addCertificate({ account, region, names: ['a.example.com', '*.a.example.com'] });
    const before = await detail(acm, arn);
    await acm.send(new UpdateCertificateOptionsCommand({ CertificateArn: arn, Options: { ValidationMethod: 'DNS' } }));
    const pending = await acm.send(new ListCertificateDomainValidationsCommand({ CertificateArn: arn }));
    const requested = pending.DomainValidationSummaryList?.map((each) => each.RequestedValidationConfiguration);
    expect(requested?.[0]).toMatchObject({ ValidationMethod: 'DNS', ValidationStatus: 'PENDING_VALIDATION' });
    expect(requested?.[0]?.ValidationChallenge?.DnsValidationChallenge?.ResourceRecord?.Name).toBe(
      aws.validationRecords(arn)[0]?.name,
    );
    expect((await detail(acm, arn)).UpdateSummary?.Status).toBe('PENDING_DOMAIN_VALIDATION');
    const again = new UpdateCertificateOptionsCommand({ CertificateArn: arn, Options: { ValidationMethod: 'DNS' } });
    expect((await refusal(acm.send(again))).name).toBe('ConflictException');
    aws.registerRecords(arn);
    const after = await detail(acm, arn);
    expect(after).toMatchObject({ Status: 'ISSUED', Serial: before.Serial, UpdateSummary: { Status: 'SUCCESS' } });
    expect(after.DomainValidationOptions?.map((each) => each.ValidationMethod)).toEqual(['DNS', 'DNS']);
    const done = await acm.send(new ListCertificateDomainValidationsCommand({ CertificateArn: arn }));
    expect(
      done.DomainValidationSummaryList?.map((each) => each.ActiveValidationConfiguration?.ValidationMethod),
    ).toEqual(['DNS', 'DNS']);
    expect(aws.violations).toEqual([]);
  });

  test('fails after 72 hours, leaves the certificate as it was, and can be started again', async () => {
    const aws = await sandbox();
    const { acm } = await clients(aws);
    const arn = aws.addCertificate({ account, region, names: ['a.example.com'] });
    const command = new UpdateCertificateOptionsCommand({ CertificateArn: arn, Options: { ValidationMethod: 'DNS' } });
    await acm.send(command);
    aws.ageCertificate(arn, 72);
    const late = await detail(acm, arn);
    expect(late).toMatchObject({ Status: 'ISSUED', UpdateSummary: { Status: 'FAILED' } });
    expect(late.DomainValidationOptions?.[0]?.ValidationMethod).toBe('EMAIL');
    await acm.send(command);
    expect((await detail(acm, arn)).UpdateSummary?.Status).toBe('PENDING_DOMAIN_VALIDATION');
  });

  test('renews the certificate inside its renewal window', async () => {
    const aws = await sandbox();
    const { acm } = await clients(aws);
    const notAfter = new Date(Date.now() + 30 * 86_400_000);
    const arn = aws.addCertificate({ account, region, names: ['a.example.com'], notAfter });
    const before = await detail(acm, arn);
    await acm.send(new UpdateCertificateOptionsCommand({ CertificateArn: arn, Options: { ValidationMethod: 'DNS' } }));
    aws.registerRecords(arn);
    const after = await detail(acm, arn);
    expect(after.Serial).not.toBe(before.Serial);
    expect(after.NotAfter?.getTime()).toBeGreaterThan(notAfter.getTime());
  });

  test('is for issued certificates that are validated by e-mail', async () => {
    const aws = await sandbox();
    const { acm } = await clients(aws);
    const arn = aws.addCertificate({ account, region, names: ['a.example.com'], validationMethod: 'DNS' });
    const command = new UpdateCertificateOptionsCommand({ CertificateArn: arn, Options: { ValidationMethod: 'DNS' } });
    expect((await refusal(acm.send(command))).name).toBe('InvalidStateException');
  });
});
