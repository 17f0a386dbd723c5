import { createRequire } from 'node:module';
import { DescribeCertificateCommand, ListCertificatesCommand, RequestCertificateCommand } from '@aws-sdk/client-acm';
import { DescribeLoadBalancersCommand, ModifyListenerCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import { describe, expect, test } from '@jest/globals';
import type { FaultEffect } from '../../../sandbox/aws/faults.ts';
import { Quotas } from '../../../sandbox/aws/quota.ts';
import { serviceModel } from '../../../sandbox/aws/model.ts';
import type { Service } from '../../../sandbox/aws/model.ts';
import { modelProblems } from '../../../sandbox/aws/model-check.ts';
import { account, clients, keysFor, refusal, region, sandbox } from './setup.ts';

describe('quotas', () => {
  test('throttle each operation of an account and region by itself', async () => {
    const aws = await sandbox({ quotas: { scale: 0.2 } });
    const { acm } = await clients(aws);
    await acm.send(new RequestCertificateCommand({ DomainName: 'a.example.com' }));
    const second = await refusal(acm.send(new RequestCertificateCommand({ DomainName: 'b.example.com' })));
    expect(second).toEqual({ name: 'ThrottlingException', message: 'Rate exceeded' });
    await acm.send(new ListCertificatesCommand({}));
    const other = await clients(aws, await keysFor(aws), 'us-east-1');
    await other.acm.send(new RequestCertificateCommand({ DomainName: 'b.example.com' }));
  });

  test('let a burst through and then the steady rate', () => {
    const quotas = new Quotas();
    quotas.mode = 'real';
    const call = { service: 'elasticloadbalancing', operation: 'ModifyListener', account, region } as const;
    const passed = (from: number, count: number): number =>
      Array.from({ length: count }, () => quotas.take(call, from)).filter(Boolean).length;
    expect(passed(0, 30)).toBe(20);
    expect(passed(1000, 30)).toBe(3);
    expect(passed(60_000, 30)).toBe(20);
  });

  test('are off until they are asked for', async () => {
    const aws = await sandbox();
    const { acm } = await clients(aws);
    await Promise.all(Array.from({ length: 40 }, () => acm.send(new ListCertificatesCommand({}))));
    expect(aws.calls.filter(({ outcome }) => outcome === 'ThrottlingException')).toEqual([]);
  });
});

describe('faults', () => {
  const effects: [FaultEffect, string][] = [
    ['throttle', 'ThrottlingException'],
    ['500', 'InternalFailure'],
    ['503', 'ServiceUnavailable'],
    [{ error: 'LimitExceededException', message: 'Too many.' }, 'LimitExceededException'],
  ];
  test.each(effects)('%j fails the calls that match, as often as said', async (effect, name) => {
    const aws = await sandbox();
    const { acm } = await clients(aws);
    aws.faults.add({ match: ({ operation }) => operation === 'RequestCertificate', effect, times: 1 });
    await acm.send(new ListCertificatesCommand({}));
    const command = new RequestCertificateCommand({ DomainName: 'a.example.com' });
    expect((await refusal(acm.send(command))).name).toBe(name);
    expect(aws.certificates()).toHaveLength(0);
    await acm.send(command);
    expect(aws.certificates()).toHaveLength(1);
  });

  test('reset before or after the effect look the same to the caller', async () => {
    const aws = await sandbox();
    const { acm } = await clients(aws);
    const command = new RequestCertificateCommand({ DomainName: 'a.example.com' });
    aws.faults.add({ match: () => true, effect: 'reset', times: 1 });
    await expect(acm.send(command)).rejects.toThrow(/ECONNRESET|hang up/);
    expect(aws.certificates()).toHaveLength(0);
    aws.faults.add({ match: () => true, effect: 'reset-after-effect', times: 1 });
    await expect(acm.send(command)).rejects.toThrow(/ECONNRESET|hang up/);
    expect(aws.certificates()).toHaveLength(1);
    expect(aws.calls.map(({ outcome }) => outcome)).toEqual(['ok', 'reset', 'reset-after-effect']);
  });

  test('hang until the caller gives up', async () => {
    const aws = await sandbox();
    const { acm } = await clients(aws);
    aws.faults.add({ match: () => true, effect: 'hang' });
    const aborted = acm.send(new ListCertificatesCommand({}), { abortSignal: AbortSignal.timeout(50) });
    expect((await refusal(aborted)).name).toBe('AbortError');
  });
});

describe('the model check', () => {
  test.each([
    ['acm', '@aws-sdk/client-acm'],
    ['elasticloadbalancing', '@aws-sdk/client-elastic-load-balancing-v2'],
    ['sts', '@aws-sdk/client-sts'],
  ] as [Service, string][])(
    'knows %s as the installed %s does (else run the update of the models)',
    (service, name) => {
      const { version } = createRequire(import.meta.url)(`${name}/package.json`) as { version: string };
      expect(serviceModel(service).sources).toContain(`${name} ${version}`);
    },
  );

  test('refuses and notes what AWS does not know', async () => {
    const aws = await sandbox();
    const { acm } = await clients(aws);
    const command = new DescribeCertificateCommand({ CertificateArn: 'shop' });
    expect((await refusal(acm.send(command))).name).toBe('SandboxModelViolation');
    expect(aws.violations).toEqual([
      expect.objectContaining({ service: 'acm', operation: 'DescribeCertificate', side: 'input' }),
    ]);
    expect(aws.calls.at(-1)?.outcome).toBe('SandboxModelViolation');
  });

  test.each([
    [
      'a member',
      'RequestCertificate',
      { DomainName: 'example.com', Domain: 'x' },
      'RequestCertificate input.Domain is unknown.',
    ],
    ['a missing member', 'RequestCertificate', {}, 'RequestCertificate input lacks DomainName.'],
    ['a type', 'ListCertificates', { MaxItems: '5' }, 'ListCertificates input.MaxItems is "5", not a number.'],
    [
      'an enum',
      'RequestCertificate',
      { DomainName: 'example.com', KeyAlgorithm: 'RSA-2048' },
      /KeyAlgorithm is "RSA-2048", none of/,
    ],
    [
      'a pattern',
      'RequestCertificate',
      { DomainName: 'example.com', IdempotencyToken: 'a-b' },
      /IdempotencyToken is "a-b", against/,
    ],
    ['a range', 'SearchCertificates', { MaxResults: 501 }, /MaxResults is 501, outside 1 to 500/],
    ['a union', 'SearchCertificates', { FilterStatement: { Not: { Filter: {} } } }, /has 0 members of a union/],
    ['an enum in a list', 'ListCertificates', { Includes: { keyTypes: ['RSA'] } }, /keyTypes\[0\] is "RSA", none of/],
    [
      'a new option',
      'UpdateCertificateOptions',
      { CertificateArn: `arn:aws:acm:${region}:${account}:certificate/1`, Options: { ValidationMethod: 'PHONE' } },
      /ValidationMethod is "PHONE"/,
    ],
  ])('knows %s', (_what, operation, input, problem) => {
    expect(modelProblems('acm', operation, 'input', input)).toEqual([
      typeof problem === 'string' ? problem : expect.stringMatching(problem),
    ]);
  });

  test('sees through the query protocol', async () => {
    const aws = await sandbox();
    const { elb } = await clients(aws);
    const wrong = new DescribeLoadBalancersCommand({ PageSize: 401 });
    expect((await refusal(elb.send(wrong))).message).toContain('PageSize is 401, outside 1 to 400');
    const unknown = new ModifyListenerCommand({ ListenerArn: 'x', Certificates: [{ CertificateArn: 'y' }] });
    expect((await refusal(elb.send(unknown))).name).toBe('ListenerNotFoundException');
    expect(aws.violations).toHaveLength(1);
  });
});
