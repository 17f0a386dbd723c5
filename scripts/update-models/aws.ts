/**
 * Extracts the operations that the sandbox speaks from AWS's own models into `sandbox/models/aws/<service>.json`.
 *
 * Two sources are laid over each other: the service models in npm package `aws-sdk` (version 2, `apis/*.min.json`),
 * and the schemas of the SDK version 3 clients that this repository depends on, which know the calls and members of
 * 2026. Where both know a member they must agree on its type, else nothing is written. Both are Apache-2.0.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { readClientModel } from './aws-client-schema.ts';
import { mergeServiceModel } from './aws-service-model.ts';
import type { V2Model } from './aws-service-model.ts';

const v2Version = '2.1693.0';
const require = createRequire(import.meta.url);
const target = fileURLToPath(new URL('../../sandbox/models/aws/', import.meta.url));

interface Source {
  readonly service: string;
  readonly v2: string;
  readonly client: string;
  readonly operations: readonly string[];
}

const sources: readonly Source[] = [
  {
    service: 'acm',
    v2: 'acm-2015-12-08',
    client: '@aws-sdk/client-acm',
    operations: [
      ...['SearchCertificates', 'ListCertificates', 'DescribeCertificate', 'GetCertificate', 'RequestCertificate'],
      ...['DeleteCertificate', 'UpdateCertificateOptions', 'ListCertificateDomainValidations'],
      ...['ListTagsForCertificate', 'AddTagsToCertificate', 'RemoveTagsFromCertificate'],
    ],
  },
  {
    service: 'elasticloadbalancing',
    v2: 'elasticloadbalancingv2-2015-12-01',
    client: '@aws-sdk/client-elastic-load-balancing-v2',
    operations: [
      ...['DescribeLoadBalancers', 'DescribeListeners', 'DescribeListenerCertificates', 'DescribeTags'],
      ...['ModifyListener', 'AddListenerCertificates', 'RemoveListenerCertificates'],
    ],
  },
  {
    service: 'elasticloadbalancing-classic',
    v2: 'elasticloadbalancing-2012-06-01',
    client: '@aws-sdk/client-elastic-load-balancing',
    operations: ['DescribeLoadBalancers', 'DescribeTags', 'SetLoadBalancerListenerSSLCertificate'],
  },
  {
    service: 'ssm',
    v2: 'ssm-2014-11-06',
    client: '@aws-sdk/client-ssm',
    operations: ['GetCalendarState'],
  },
  {
    service: 'sts',
    v2: 'sts-2011-06-15',
    client: '@aws-sdk/client-sts',
    operations: ['AssumeRole', 'AssumeRoleWithWebIdentity', 'GetCallerIdentity'],
  },
  {
    service: 'organizations',
    v2: 'organizations-2016-11-28',
    client: '@aws-sdk/client-organizations',
    operations: ['ListAccounts', 'ListAccountsForParent', 'ListChildren'],
  },
  {
    service: 'account',
    v2: 'account-2021-02-01',
    client: '@aws-sdk/client-account',
    operations: ['ListRegions'],
  },
  {
    service: 'health',
    v2: 'health-2016-08-04',
    client: '@aws-sdk/client-health',
    operations: [
      ...['DescribeEvents', 'DescribeAffectedEntities', 'DescribeEventsForOrganization'],
      ...['DescribeAffectedAccountsForOrganization', 'DescribeAffectedEntitiesForOrganization'],
    ],
  },
  {
    service: 'route53',
    v2: 'route53-2013-04-01',
    client: '@aws-sdk/client-route-53',
    operations: ['ListHostedZones', 'GetHostedZone', 'ListResourceRecordSets', 'ChangeResourceRecordSets'],
  },
  {
    service: 'ec2',
    v2: 'ec2-2016-11-15',
    client: '@aws-sdk/client-ec2',
    operations: ['DescribeRegions'],
  },
];

/** Folder of a package that this repository has installed. */
function installedPackage(name: string): string {
  return join(dirname(require.resolve(`${name}/package.json`)));
}

/** Fetches `aws-sdk` version 2 into `folder` without installing it; returns the folder of its models. */
function fetchV2Models(folder: string): string {
  execFileSync('npm', ['pack', `aws-sdk@${v2Version}`, '--silent'], { cwd: folder });
  const files = sources.map((source) => `package/apis/${source.v2}.min.json`);
  execFileSync('tar', ['xzf', `aws-sdk-${v2Version}.tgz`, ...files], { cwd: folder });
  return join(folder, 'package', 'apis');
}

const folder = mkdtempSync(join(tmpdir(), 'aws-models-'));
try {
  const apis = fetchV2Models(folder);
  mkdirSync(target, { recursive: true });
  for (const source of sources) {
    const v2 = JSON.parse(readFileSync(join(apis, `${source.v2}.min.json`), 'utf8')) as V2Model;
    const client = readClientModel(source.client, installedPackage(source.client), source.operations);
    const model = {
      sources: [`aws-sdk ${v2Version}`, `${source.client} ${client.version}`],
      license: 'Apache-2.0, Copyright Amazon.com, Inc. or its affiliates',
      ...mergeServiceModel(v2, client),
    };
    const text = await format(JSON.stringify(model), { parser: 'json', printWidth: 120 });
    writeFileSync(join(target, `${source.service}.json`), text);
    console.log(`${source.service}.json: ${source.operations.length} operations`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
