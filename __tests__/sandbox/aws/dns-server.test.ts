import { Resolver } from 'node:dns/promises';
import { describe, expect, test } from '@jest/globals';
import { createDnsReader } from '../../../src/adapters/net/dns.ts';
import type { SandboxAws } from '../../../sandbox/aws/server.ts';
import { account, refusal, region, sandbox } from './setup.ts';

function resolver(aws: SandboxAws, timeout = 500): Resolver {
  const made = new Resolver({ timeout, tries: 1 });
  made.setServers([aws.dns.address]);
  return made;
}

describe('the DNS server', () => {
  test('answers every kind of record that it holds, whatever the case of the name', async () => {
    const aws = await sandbox();
    aws.dns.addZone('example.com');
    aws.dns.addRecord({ name: 'WWW.example.com.', type: 'CNAME', value: 'web.example.com.' });
    aws.dns.addRecord({ name: 'web.example.com', type: 'A', value: '192.0.2.1' });
    aws.dns.addRecord({ name: 'web.example.com', type: 'AAAA', value: '2001:db8::1' });
    aws.dns.addRecord({ name: 'example.com', type: 'CAA', value: { tag: 'issue', value: 'amazon.com' } });
    aws.dns.addRecord({ name: 'example.com', type: 'TXT', value: 'hello' });
    const dns = resolver(aws);
    expect(await dns.resolveCname('www.EXAMPLE.com')).toEqual(['web.example.com']);
    expect(await dns.resolve4('www.example.com')).toEqual(['192.0.2.1']);
    expect(await dns.resolve6('www.example.com')).toEqual(['2001:db8::1']);
    expect(await dns.resolveCaa('example.com')).toEqual([expect.objectContaining({ issue: 'amazon.com' })]);
    expect(await dns.resolveTxt('example.com')).toEqual([['hello']]);
    expect(await dns.resolveSoa('example.com')).toMatchObject({ nsname: 'ns1.example.com' });
    expect(await dns.resolveNs('example.com')).toEqual(['ns1.example.com']);
  });

  test('tells a name that does not exist from one without such a record', async () => {
    const aws = await sandbox();
    aws.dns.addRecord({ name: 'deep.web.example.com', type: 'A', value: '192.0.2.1' });
    const dns = resolver(aws);
    expect(await refusal(dns.resolve4('nothing.example.com'))).toMatchObject({
      message: expect.stringContaining('ENOTFOUND'),
    });
    expect(await refusal(dns.resolve6('deep.web.example.com'))).toMatchObject({
      message: expect.stringContaining('ENODATA'),
    });
    expect(await refusal(dns.resolve4('web.example.com'))).toMatchObject({
      message: expect.stringContaining('ENODATA'),
    });
    aws.dns.removeRecord('deep.web.example.com');
    expect(await refusal(dns.resolve4('deep.web.example.com'))).toMatchObject({
      message: expect.stringContaining('ENOTFOUND'),
    });
  });

  test('knows the load balancers with their addresses, until they are removed', async () => {
    const aws = await sandbox();
    const { arn, dnsName } = aws.addLoadBalancer({
      account,
      region,
      name: 'shop',
      addresses: ['127.0.0.1', '127.0.0.2'],
    });
    expect(dnsName).toMatch(/^shop-\d+\.ap-northeast-1\.elb\.amazonaws\.com$/);
    const dns = resolver(aws);
    expect(await dns.resolve4(dnsName)).toEqual(['127.0.0.1', '127.0.0.2']);
    await aws.removeLoadBalancer(arn);
    expect((await refusal(dns.resolve4(dnsName))).message).toContain('ENOTFOUND');
  });

  test('fails for broken names and all below them, and ACM does not see their records either', async () => {
    const aws = await sandbox();
    const certificate = aws.addCertificate({
      ...{ account, region, names: ['a.example.com'], validationMethod: 'DNS', status: 'PENDING_VALIDATION' },
    });
    aws.registerRecords(certificate);
    aws.dns.breakName('example.com');
    const [record] = aws.validationRecords(certificate);
    expect((await refusal(resolver(aws).resolveCname(record?.name ?? ''))).message).toContain('ESERVFAIL');
    expect(aws.certificate(certificate).status).toBe('PENDING_VALIDATION');
    aws.dns.repairName('example.com');
    expect(aws.certificate(certificate).status).toBe('ISSUED');
  });

  test('answers nobody who checks DNSSEC below a broken chain, and everybody else', async () => {
    const aws = await sandbox();
    aws.dns.addRecord({ name: 'a.example.com', type: 'A', value: '192.0.2.1' });
    aws.dns.breakDnssec('example.com');
    const reader = createDnsReader({ resolvers: [aws.dns.address], timeoutMs: 500 });
    expect(await reader.ask('a.example.com', 'A')).toMatchObject({ kind: 'failed', why: { kind: 'dnssec' } });
    aws.dns.repairDnssec('example.com');
    expect(await reader.ask('a.example.com', 'A')).toMatchObject({ values: ['192.0.2.1'] });
  });

  test('goes over to TCP where an answer is too long for UDP', async () => {
    const aws = await sandbox();
    for (let number = 1; number <= 200; number += 1) {
      aws.dns.addRecord({ name: 'many.example.com', type: 'A', value: `192.0.2.${number}` });
    }
    expect(await resolver(aws).resolve4('many.example.com')).toHaveLength(200);
  });

  test('can be silent', async () => {
    const aws = await sandbox();
    aws.dns.silent = true;
    expect((await refusal(resolver(aws, 50).resolve4('a.example.com'))).message).toContain('ETIMEOUT');
  });
});
