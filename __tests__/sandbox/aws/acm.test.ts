import {
  AddTagsToCertificateCommand,
  DescribeCertificateCommand,
  ListCertificatesCommand,
  ListTagsForCertificateCommand,
  paginateListCertificates,
  paginateSearchCertificates,
  RemoveTagsFromCertificateCommand,
  RequestCertificateCommand,
  SearchCertificatesCommand,
} from '@aws-sdk/client-acm';
import type { ACMClient, CertificateFilterStatement, KeyAlgorithm } from '@aws-sdk/client-acm';
import { describe, expect, test } from '@jest/globals';
import type { SandboxAws } from '../../../sandbox/aws/server.ts';
import { account, clients, keysFor, refusal, region, sandbox } from './setup.ts';

const everyKeyType: KeyAlgorithm[] = [
  ...(['RSA_1024', 'RSA_2048', 'RSA_3072', 'RSA_4096'] as const),
  ...(['EC_prime256v1', 'EC_secp384r1', 'EC_secp521r1'] as const),
];

/** A mixed fleet; each certificate is known by the first label of its first name. */
function populate(aws: SandboxAws): void {
  const place = { account, region };
  aws.addCertificate({
    ...place,
    names: ['email.example.com', 'www.example.com'],
    inUseBy: ['arn:aws:cloudfront::1:distribution/E1'],
  });
  aws.addCertificate({ ...place, names: ['ecdsa.example.com'], keyAlgorithm: 'EC_prime256v1' });
  aws.addCertificate({ ...place, names: ['dns.example.com'], validationMethod: 'DNS' });
  aws.addCertificate({ ...place, names: ['imported.example.com'], type: 'IMPORTED' });
  aws.addCertificate({ ...place, names: ['expired.example.com'], notAfter: new Date('2025-01-01T00:00:00Z') });
  aws.addCertificate({ account, region: 'us-east-1', names: ['elsewhere.example.com'] });
}

function label(name: string | undefined): string | undefined {
  return name?.split('.')[0];
}

async function search(
  acm: ACMClient,
  FilterStatement?: CertificateFilterStatement,
): Promise<readonly (string | undefined)[]> {
  const { Results = [] } = await acm.send(new SearchCertificatesCommand({ FilterStatement }));
  return Results.map((each) => label(each.X509Attributes?.Subject?.CommonName));
}

const amazons: CertificateFilterStatement = { Filter: { AcmCertificateMetadataFilter: { Type: 'AMAZON_ISSUED' } } };
const byEmail: CertificateFilterStatement = { Filter: { AcmCertificateMetadataFilter: { ValidationMethod: 'EMAIL' } } };
const inUse: CertificateFilterStatement = { Filter: { AcmCertificateMetadataFilter: { InUse: true } } };

function named(Value: string, ComparisonOperator: 'CONTAINS' | 'EQUALS'): CertificateFilterStatement {
  return { Filter: { X509AttributeFilter: { SubjectAlternativeName: { DnsName: { Value, ComparisonOperator } } } } };
}

describe('SearchCertificates', () => {
  test.each([
    ['nothing', undefined, ['email', 'ecdsa', 'dns', 'imported', 'expired']],
    ['Amazon’s, by e-mail', { And: [amazons, byEmail] }, ['email', 'ecdsa', 'expired']],
    ['not Amazon’s', { Not: amazons }, ['imported']],
    [
      'in use or DNS',
      { Or: [inUse, { Filter: { AcmCertificateMetadataFilter: { ValidationMethod: 'DNS' } } }] },
      ['email', 'dns'],
    ],
    ['status EXPIRED', { Filter: { AcmCertificateMetadataFilter: { Status: 'EXPIRED' } } }, ['expired']],
    ['a name', named('WWW.example.com', 'EQUALS'), ['email']],
    ['part of a name', named('dns', 'CONTAINS'), ['dns']],
    ['a key algorithm', { Filter: { X509AttributeFilter: { KeyAlgorithm: 'EC_prime256v1' } } }, ['ecdsa']],
  ] as [string, CertificateFilterStatement | undefined, string[]][])(
    'finds by %s',
    async (_what, statement, expected) => {
      const aws = await sandbox();
      populate(aws);
      const { acm } = await clients(aws);
      expect(await search(acm, statement)).toEqual(expected);
      expect(aws.violations).toEqual([]);
    },
  );

  test('gives a hundred at a time where no size is named, and every one in the end', async () => {
    const aws = await sandbox();
    const { acm } = await clients(aws);
    for (let number = 0; number < 230; number += 1) {
      aws.addCertificate({ account, region, names: [`n${number}.example.com`] });
    }
    const sizes = [];
    const arns = new Set<string>();
    for await (const { Results = [] } of paginateSearchCertificates({ client: acm }, { FilterStatement: byEmail })) {
      sizes.push(Results.length);
      for (const { CertificateArn = '' } of Results) arns.add(CertificateArn);
    }
    expect(sizes).toEqual([100, 100, 30]);
    expect(arns.size).toBe(230);
  });

  test('can be unknown, as in an older partition', async () => {
    const aws = await sandbox({ settings: { search: 'unknown' } });
    const { acm } = await clients(aws);
    expect((await refusal(search(acm))).name).toBe('UnknownOperationException');
  });

  test('refuses a token that was made for another question', async () => {
    const aws = await sandbox({ settings: { pageSizes: { SearchCertificates: 1 } } });
    populate(aws);
    const { acm } = await clients(aws);
    const { NextToken } = await acm.send(new SearchCertificatesCommand({ FilterStatement: byEmail }));
    expect((await refusal(acm.send(new SearchCertificatesCommand({ NextToken })))).name).toBe('ValidationException');
  });
});

describe('ListCertificates', () => {
  test('hides every key type but RSA 1024 and 2048 unless asked, and never says how a certificate is validated', async () => {
    const aws = await sandbox();
    populate(aws);
    const { acm } = await clients(aws);
    const names = async (keyTypes?: KeyAlgorithm[]): Promise<readonly (string | undefined)[]> => {
      const input = keyTypes === undefined ? {} : { Includes: { keyTypes } };
      const { CertificateSummaryList = [] } = await acm.send(new ListCertificatesCommand(input));
      return CertificateSummaryList.map((each) => label(each.DomainName));
    };
    expect(await names()).toEqual(['email', 'dns', 'imported', 'expired']);
    expect(await names(everyKeyType)).toEqual(['email', 'ecdsa', 'dns', 'imported', 'expired']);
    expect(aws.violations).toEqual([]);
  });

  test('is paged', async () => {
    const aws = await sandbox({ settings: { pageSizes: { ListCertificates: 2 } } });
    populate(aws);
    const { acm } = await clients(aws);
    const sizes = [];
    for await (const answer of paginateListCertificates({ client: acm }, { Includes: { keyTypes: everyKeyType } })) {
      sizes.push(answer.CertificateSummaryList?.length);
    }
    expect(sizes).toEqual([2, 2, 1]);
  });
});

describe('tags', () => {
  test('are set by a request, added and removed', async () => {
    const aws = await sandbox();
    const { acm } = await clients(aws);
    const Tags = [
      { Key: 'team', Value: 'web' },
      { Key: 'acm-email-to-dns:attempt', Value: '1' },
    ];
    const { CertificateArn = '' } = await acm.send(
      new RequestCertificateCommand({ DomainName: 'a.example.com', Tags }),
    );
    await acm.send(new AddTagsToCertificateCommand({ CertificateArn, Tags: [{ Key: 'env', Value: 'dev' }] }));
    await acm.send(new RemoveTagsFromCertificateCommand({ CertificateArn, Tags: [{ Key: 'team' }] }));
    await acm.send(new RemoveTagsFromCertificateCommand({ CertificateArn, Tags: [{ Key: 'env', Value: 'other' }] }));
    expect((await acm.send(new ListTagsForCertificateCommand({ CertificateArn }))).Tags).toEqual([
      { Key: 'acm-email-to-dns:attempt', Value: '1' },
      { Key: 'env', Value: 'dev' },
    ]);
    const reserved = new AddTagsToCertificateCommand({ CertificateArn, Tags: [{ Key: 'aws:cloudformation:x' }] });
    expect((await refusal(acm.send(reserved))).name).toBe('InvalidTagException');
    expect(aws.violations).toEqual([]);
  });

  test('in a request need the permission to tag', async () => {
    const aws = await sandbox();
    aws.addAccount(account, { roles: { ops: { allow: ['acm:RequestCertificate'] } } });
    const { acm } = await clients(aws, await keysFor(aws));
    const command = new RequestCertificateCommand({ DomainName: 'a.example.com', Tags: [{ Key: 'team' }] });
    expect((await refusal(acm.send(command))).message).toContain('acm:AddTagsToCertificate');
    expect(aws.certificates()).toEqual([]);
  });
});

describe('DescribeCertificate', () => {
  test('knows neither certificates of other regions nor, for lack of permission, those of other accounts', async () => {
    const aws = await sandbox();
    populate(aws);
    const { acm } = await clients(aws);
    const elsewhere = aws.certificates().find((each) => each.region === 'us-east-1')?.arn ?? '';
    const describe = (CertificateArn: string): Promise<unknown> =>
      acm.send(new DescribeCertificateCommand({ CertificateArn }));
    expect((await refusal(describe(elsewhere))).name).toBe('ResourceNotFoundException');
    const foreign = 'arn:aws:acm:ap-northeast-1:444455556666:certificate/12345678';
    expect((await refusal(describe(foreign))).name).toBe('AccessDeniedException');
  });

  test('finds a new certificate only after the delay that is set', async () => {
    const aws = await sandbox({ settings: { describeDelay: 60_000 } });
    const { acm } = await clients(aws);
    const { CertificateArn } = await acm.send(new RequestCertificateCommand({ DomainName: 'a.example.com' }));
    expect((await refusal(acm.send(new DescribeCertificateCommand({ CertificateArn })))).name).toBe(
      'ResourceNotFoundException',
    );
  });
});
