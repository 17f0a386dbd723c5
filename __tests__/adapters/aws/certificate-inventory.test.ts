import { afterEach, describe, expect, test } from '@jest/globals';
import { UpstreamError } from '../../../src/core/errors.ts';
import type { CertificateReader } from '../../../src/ports/aws.ts';
import { certificateArn, certificateDetail, listEntry, searchResult } from './support/certificates.ts';
import type { Handler, ReceivedCall } from './support/server.ts';
import { json, jsonError } from './support/server.ts';
import type { World } from './support/world.ts';
import { closeWorlds, session, startWorld } from './support/world.ts';

afterEach(closeWorlds);

async function openReader(world: World): Promise<CertificateReader> {
  return (await world.readers.open(session('scan'))).certificates;
}

/** An account whose certificates a listing gives in two pages; methods by id. */
function listing(methods: Readonly<Record<string, string>>): Readonly<Record<string, Handler>> {
  const ids = Object.keys(methods);
  return {
    ListCertificates: ({ input }) =>
      input['NextToken'] === undefined
        ? json({ CertificateSummaryList: ids.slice(0, 2).map((id) => listEntry(id)), NextToken: 'more' })
        : json({ CertificateSummaryList: [...ids.slice(2).map((id) => listEntry(id)), listEntry('x', 'IMPORTED')] }),
    DescribeCertificate({ input }) {
      const id = idOf(input);
      return json({ Certificate: certificateDetail(id, methods[id] ?? 'EMAIL') });
    },
  };
}

function idOf(input: ReceivedCall['input']): string {
  return String(input['CertificateArn']).split('/')[1] ?? '';
}

describe('finding certificates by search', () => {
  test('asks for what Amazon issued with that validation method and follows every page', async () => {
    const world = await startWorld({
      SearchCertificates: ({ input }) =>
        input['NextToken'] === undefined
          ? json({ Results: [searchResult('one'), searchResult('two')], NextToken: 'page2' })
          : json({ Results: [{ CertificateArn: certificateArn('three') }] }),
    });

    const inventory = await (await openReader(world)).findEmailValidated();

    expect(world.calls('SearchCertificates').map((call) => call.input)).toEqual([
      {
        FilterStatement: {
          And: [
            { Filter: { AcmCertificateMetadataFilter: { Type: 'AMAZON_ISSUED' } } },
            { Filter: { AcmCertificateMetadataFilter: { ValidationMethod: 'EMAIL' } } },
          ],
        },
        MaxResults: 500,
      },
      expect.objectContaining({ NextToken: 'page2' }),
    ]);
    expect(inventory.source).toBe('search');
    expect(inventory.certificates.map(({ arn }) => arn)).toEqual(['one', 'two', 'three'].map(certificateArn));
  });

  test('asks without a filter where every certificate is wanted', async () => {
    const world = await startWorld({ SearchCertificates: () => json({ Results: [searchResult('one')] }) });

    const inventory = await (await openReader(world)).findAll();

    expect(world.calls('SearchCertificates').map((call) => call.input)).toEqual([{ MaxResults: 500 }]);
    expect(inventory.certificates.map(({ arn }) => arn)).toEqual([certificateArn('one')]);
  });

  test('says of each what the search says, and leaves open what it does not', async () => {
    const world = await startWorld({
      SearchCertificates: () => json({ Results: [searchResult('one'), { CertificateArn: certificateArn('bare') }] }),
    });

    const { certificates } = await (await openReader(world)).findDnsValidated();

    expect(certificates[0]).toMatchObject({
      domainName: 'shop.example.com',
      names: ['shop.example.com', '*.shop.example.com'],
      keyAlgorithm: 'EC_prime256v1',
      status: 'ISSUED',
      inUse: true,
    });
    expect(certificates[0]?.notAfter?.epochMilliseconds).toBe(1_730_000_000_000);
    expect(certificates[1]).toEqual({
      arn: certificateArn('bare'),
      domainName: undefined,
      names: [],
      keyAlgorithm: undefined,
      status: undefined,
      inUse: undefined,
      notAfter: undefined,
    });
  });

  test('fails instead of going round when a page token comes again', async () => {
    const world = await startWorld({
      SearchCertificates: () => json({ Results: [searchResult('one')], NextToken: 'again' }),
    });

    const search = (await openReader(world)).findEmailValidated();

    await expect(search).rejects.toThrow(UpstreamError);
    await expect(search).rejects.toThrow(/same continuation token/);
    expect(world.calls('ListCertificates')).toHaveLength(0);
  });
});

describe('finding certificates where there is no search', () => {
  test.each([
    ['the region does not know it', jsonError('UnknownOperationException')],
    ['the region answers in another protocol', jsonError('InvalidAction')],
    ['the endpoint knows no such target', { status: 404, body: 'not found' }],
    ['the role may not use it', jsonError('AccessDeniedException', 'not authorized')],
  ])('lists and describes when %s', async (_reason, refusal) => {
    const world = await startWorld({
      SearchCertificates: () => refusal,
      ...listing({ a: 'EMAIL', b: 'DNS', c: 'EMAIL' }),
    });

    const inventory = await (await openReader(world)).findEmailValidated();

    expect(inventory.source).toBe('list');
    expect(inventory.certificates.map(({ arn }) => arn)).toEqual(['a', 'c'].map(certificateArn));
    expect([...inventory.described.keys()]).toEqual(['a', 'c'].map(certificateArn));
    expect(inventory.certificates[0]).toMatchObject({ keyAlgorithm: 'RSA_2048', inUse: true, status: 'ISSUED' });
  });

  test('asks the list for every key type, since ACM leaves most of them out otherwise', async () => {
    const world = await startWorld({
      SearchCertificates: () => jsonError('InvalidAction'),
      ...listing({ a: 'EMAIL' }),
    });

    await (await openReader(world)).findEmailValidated();

    const [first] = world.calls('ListCertificates');
    expect(first?.input['MaxItems']).toBe(1000);
    expect((first?.input['Includes'] as { keyTypes: string[] } | undefined)?.keyTypes.toSorted()).toEqual([
      'EC_prime256v1',
      'EC_secp384r1',
      'EC_secp521r1',
      'RSA_1024',
      'RSA_2048',
      'RSA_3072',
      'RSA_4096',
    ]);
  });

  test('describes each certificate once for both searches and never one that Amazon did not issue', async () => {
    const world = await startWorld({
      SearchCertificates: () => jsonError('AccessDeniedException'),
      ...listing({ a: 'EMAIL', b: 'DNS', c: 'EMAIL' }),
    });
    const reader = await openReader(world);

    const [email, dns] = await Promise.all([reader.findEmailValidated(), reader.findDnsValidated()]);
    await reader.findEmailValidated();

    expect([email.certificates.length, dns.certificates.length]).toEqual([2, 1]);
    const described = world.calls('DescribeCertificate').map((call) => idOf(call.input));
    expect(described.toSorted()).toEqual(['a', 'b', 'c']);
  });

  test('keeps no description of a healthy certificate, and asks for a page when the one before is used up', async () => {
    const ids = Array.from({ length: 60 }, (_one, number) => `c${String(number)}`);
    const described: number[] = [];
    const world: World = await startWorld({
      SearchCertificates: () => jsonError('InvalidAction'),
      ListCertificates({ input }) {
        described.push(world.calls('DescribeCertificate').length);
        const from = Number(input['NextToken'] ?? 0);
        const more = from + 20 < ids.length ? { NextToken: String(from + 20) } : {};
        return json({ CertificateSummaryList: ids.slice(from, from + 20).map((id) => listEntry(id)), ...more });
      },
      DescribeCertificate: ({ input }) =>
        json({ Certificate: certificateDetail(idOf(input), idOf(input) === 'c7' ? 'EMAIL' : 'DNS') }),
    });
    const reader = await openReader(world);
    const inventory = await reader.findEmailValidated();
    expect([...inventory.described.keys()]).toEqual([certificateArn('c7')]);
    const healthy = await reader.findDnsValidated();
    expect(healthy.certificates).toHaveLength(59);
    expect(healthy.described.size).toBe(0);
    expect(world.calls('DescribeCertificate')).toHaveLength(60);
    // At most ten are described at a time: when a page is asked for, most of the one before were looked at.
    expect(described).toHaveLength(3);
    expect(described[1]).toBeGreaterThanOrEqual(10);
    expect(described[2]).toBeGreaterThanOrEqual(30);
  });

  test('lists every certificate with what the list says of it, and describes only those of Amazon, each once', async () => {
    const world = await startWorld({
      SearchCertificates: () => jsonError('InvalidAction'),
      ...listing({ a: 'EMAIL', b: 'DNS', c: 'HTTP' }),
    });
    const reader = await openReader(world);
    const all = await reader.findAll();
    expect(all.certificates.map(({ type, method }) => [type, method])).toEqual([
      ['AMAZON_ISSUED', 'EMAIL'],
      ['AMAZON_ISSUED', 'DNS'],
      ['AMAZON_ISSUED', 'HTTP'],
      ['IMPORTED', undefined],
    ]);
    expect(all.described.size).toBe(3);
    expect((await reader.findEmailValidated()).certificates).toHaveLength(1);
    expect(await reader.findAll()).toBe(all);
    expect(world.calls('DescribeCertificate')).toHaveLength(3);
  });

  test('has the candidates for a replacement even where no listing found an e-mail-validated certificate', async () => {
    const world = await startWorld({
      SearchCertificates: () => jsonError('InvalidAction'),
      ...listing({ a: 'DNS', b: 'DNS' }),
    });
    const reader = await openReader(world);
    expect((await reader.findEmailValidated()).certificates).toEqual([]);
    expect((await reader.findDnsValidated()).certificates).toHaveLength(2);
  });

  test('tries the search once per account and region in a run, not once per session', async () => {
    const world = await startWorld({
      SearchCertificates: () => jsonError('InvalidAction'),
      ...listing({ a: 'EMAIL' }),
    });

    await (await openReader(world)).findEmailValidated();
    await (await openReader(world)).findDnsValidated();
    const elsewhere = await world.readers.open(session('scan', { region: 'us-east-1' }));
    await elsewhere.certificates.findEmailValidated();

    expect(world.calls('SearchCertificates').map((call) => call.region)).toEqual(['ap-northeast-1', 'us-east-1']);
  });

  test('leaves out what was deleted between listing and describing', async () => {
    const world = await startWorld({
      ...listing({ a: 'EMAIL', b: 'EMAIL' }),
      SearchCertificates: () => jsonError('InvalidAction'),
      DescribeCertificate: ({ input }) =>
        idOf(input) === 'a'
          ? jsonError('ResourceNotFoundException')
          : json({ Certificate: certificateDetail('b', 'EMAIL') }),
    });

    const { certificates } = await (await openReader(world)).findEmailValidated();

    expect(certificates.map(({ arn }) => arn)).toEqual([certificateArn('b')]);
  });

  test('fails, and asks anew the next time, when the list is denied as well', async () => {
    let isDenied = true;
    const world = await startWorld({
      ...listing({ a: 'EMAIL' }),
      SearchCertificates: () => jsonError('AccessDeniedException'),
      ListCertificates: () =>
        isDenied ? jsonError('AccessDeniedException') : json({ CertificateSummaryList: [listEntry('a')] }),
    });
    const reader = await openReader(world);

    await expect(reader.findEmailValidated()).rejects.toMatchObject({ details: { kind: 'denied' } });
    isDenied = false;

    expect((await reader.findEmailValidated()).certificates).toHaveLength(1);
  });

  test('fails for any other failure of the search', async () => {
    const world = await startWorld({ SearchCertificates: () => jsonError('ValidationException', 'bad filter') });

    await expect((await openReader(world)).findEmailValidated()).rejects.toMatchObject({
      details: { kind: 'invalid', operation: 'SearchCertificates' },
    });
  });
});
