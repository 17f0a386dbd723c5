import { describe, expect, test } from '@jest/globals';
import { account, isAllowed, isTrusted, unknownClaims, type Request } from './simulate.ts';

/* Judged by an independent simulator of IAM: what each role may do, and what it may not. */

const certificate = `arn:aws:acm:ap-northeast-1:${account}:certificate/11111111-1111-4111-8111-111111111111`;
const alb = `arn:aws:elasticloadbalancing:ap-northeast-1:${account}:listener/app/shop/0123456789abcdef/fedcba9876543210`;
const replaces = { 'aws:ResourceTag/acm-email-to-dns:replaces': certificate };
const ourTags = {
  'aws:RequestTag/acm-email-to-dns:replaces': certificate,
  'aws:TagKeys': ['acm-email-to-dns:replaces'],
};
const unused = { 'aws:ResourceTag/acm-email-to-dns:unused-since': '2026-11-01' };
const marks = { 'aws:TagKeys': ['acm-email-to-dns:unused-since'] };
const ofAcm = '_0123456789abcdef0123456789abcdef.shop.example.com';
const byDns = { 'acm:ValidationMethod': 'DNS' };
const exportable = { 'acm:Export': 'ENABLED' };
const kept = { 'acm:Export': 'DISABLED' };
const byEmail = { 'acm:ValidationMethod': 'EMAIL' };

function on(action: string, resource?: string, context?: Request['context']): Request {
  return { action, ...(resource === undefined ? {} : { resource }), ...(context === undefined ? {} : { context }) };
}

/** A change in Route 53; no name at all when `names` is empty. */
function changes(action: string, type: string, ...names: readonly string[]): Request {
  return on('route53:ChangeResourceRecordSets', 'arn:aws:route53:::hostedzone/Z1', {
    ...(names.length > 0 && { 'route53:ChangeResourceRecordSetsNormalizedRecordNames': [...names] }),
    'route53:ChangeResourceRecordSetsActions': [action],
    'route53:ChangeResourceRecordSetsRecordTypes': [type],
  });
}

const classic = `arn:aws:elasticloadbalancing:ap-northeast-1:${account}:loadbalancer/old`;
const change = ['AddListenerCertificates', 'ModifyListener', 'RemoveListenerCertificates'].map(
  (name) => `elasticloadbalancing:${name}`,
);

type Row = readonly [role: string, what: string, request: Request];

const scan = 'scan';
const scanAndDelete = 'scan delete-old';
const allowed: readonly Row[] = [
  ['dns', 'list zones', on('route53:ListHostedZones')],
  ['dns', 'create a CNAME of ACM', changes('CREATE', 'CNAME', ofAcm)],
  ['dns', 'create two of them', changes('CREATE', 'CNAME', ofAcm, ofAcm.replace('shop', 'www'))],
  [scan, 'search', on('acm:SearchCertificates')],
  [scan, 'describe', on('acm:DescribeCertificate', certificate)],
  [scan, 'request by DNS', on('acm:RequestCertificate', '*', byDns)],
  [scan, 'request a certificate that cannot be exported', on('acm:RequestCertificate', '*', { ...byDns, ...kept })],
  [
    'scan request-exportable',
    'request one that can be',
    on('acm:RequestCertificate', '*', { ...byDns, ...exportable }),
  ],
  [scan, 'tag in the request', on('acm:AddTagsToCertificate', certificate, ourTags)],
  [scan, 'switch to DNS', on('acm:UpdateCertificateOptions', certificate, byDns)],
  [scan, 'delete its own request', on('acm:DeleteCertificate', certificate, replaces)],
  [scanAndDelete, 'mark an old certificate', on('acm:AddTagsToCertificate', certificate, marks)],
  [scanAndDelete, 'take the mark off', on('acm:RemoveTagsFromCertificate', certificate, marks)],
  [scanAndDelete, 'delete what is marked', on('acm:DeleteCertificate', certificate, unused)],
  ...change.map((action): Row => ['swap', action, on(action, alb)]),
  ['swap', 'change a Classic one', on('elasticloadbalancing:SetLoadBalancerListenerSSLCertificate', classic)],
  [
    'swap change-calendar',
    'ask a calendar',
    on('ssm:GetCalendarState', `arn:aws:ssm:ap-northeast-1:${account}:document/c`),
  ],
  ...change.map((action): Row => ['swap', `${action} on an NLB`, on(action, alb.replace('/app/', '/net/'))]),
  ...change.map((action): Row => [
    'swap limit-listener-tag',
    action,
    on(action, alb, { 'aws:ResourceTag/env': 'prod' }),
  ]),
  ...change.map((action): Row => [
    'swap limit-listener-regions',
    action,
    on(action, alb, { 'aws:RequestedRegion': 'us-east-1' }),
  ]),
  ['swap', 'read a listener', on('elasticloadbalancing:DescribeListeners')],
  [scan, 'find the regions of its account', on('ec2:DescribeRegions')],
  ['discovery', 'list accounts', on('organizations:ListAccounts')],
  ['check', 'read a listener', on('elasticloadbalancing:DescribeListenerCertificates')],
  ['check', 'describe', on('acm:DescribeCertificate', certificate)],
];

const denied: readonly Row[] = [
  ...['UPSERT', 'DELETE'].map((action): Row => ['dns', `${action} a record`, changes(action, 'CNAME', ofAcm)]),
  ['dns', 'create a record of another type', changes('CREATE', 'NS', ofAcm)],
  ['dns', 'create a CNAME that no name is told of', changes('CREATE', 'CNAME')],
  ...[
    'www.example.com',
    '_dmarc.example.com',
    '_acme-challenge.shop.example.com',
    '_acme-challenge.a-name-that-is-long-enough.example.com',
  ].map((name): Row => ['dns', `create ${name}`, changes('CREATE', 'CNAME', name)]),
  ['dns', 'create another name beside one of ACM', changes('CREATE', 'CNAME', ofAcm, 'www.example.com')],
  [scan, 'change a Classic one', on('elasticloadbalancing:SetLoadBalancerListenerSSLCertificate', classic)],
  ...['limit-listener-tag', 'limit-listener-regions'].map((limit): Row => [
    `swap ${limit}`,
    'change a Classic one elsewhere or without the tag',
    on('elasticloadbalancing:SetLoadBalancerListenerSSLCertificate', classic, { 'aws:RequestedRegion': 'eu-west-1' }),
  ]),
  [scan, 'request by e-mail', on('acm:RequestCertificate', '*', byEmail)],
  [scan, 'request without a method, which means e-mail', on('acm:RequestCertificate')],
  [scan, 'request by HTTP', on('acm:RequestCertificate', '*', { 'acm:ValidationMethod': 'HTTP' })],
  [scan, 'request an exportable certificate', on('acm:RequestCertificate', '*', { ...byDns, ...exportable })],
  [
    'scan request-exportable',
    'request an exportable certificate by e-mail',
    on('acm:RequestCertificate', '*', { ...byEmail, ...exportable }),
  ],
  ['request-exportable', 'request another', on('acm:RequestCertificate', '*', byDns)],
  [scan, 'switch without a method', on('acm:UpdateCertificateOptions', certificate)],
  [scan, 'switch back to e-mail', on('acm:UpdateCertificateOptions', certificate, byEmail)],
  [scan, 'delete what it did not request', on('acm:DeleteCertificate', certificate)],
  [scan, 'delete what is marked, without the second policy', on('acm:DeleteCertificate', certificate, unused)],
  [scan, 'set other tags', on('acm:AddTagsToCertificate', certificate, { 'aws:TagKeys': ['env'] })],
  [scan, 'mark as unused', on('acm:AddTagsToCertificate', certificate, marks)],
  [scan, 'send validation mails', on('acm:ResendValidationEmail', certificate)],
  [scan, 'export a key', on('acm:ExportCertificate', certificate)],
  [scan, 'import', on('acm:ImportCertificate', certificate)],
  [scan, 'take a tag off', on('acm:RemoveTagsFromCertificate', certificate, marks)],
  ...change.map((action): Row => [scan, action, on(action, alb)]),
  [scanAndDelete, 'delete an unmarked one', on('acm:DeleteCertificate', certificate)],
  [
    scanAndDelete,
    'set another tag with the mark',
    on('acm:AddTagsToCertificate', certificate, { 'aws:TagKeys': ['acm-email-to-dns:unused-since', 'env'] }),
  ],
  ...['env', 'acm-email-to-dns:replaces', 'aws:cloudformation:stack-name'].map((key): Row => [
    scanAndDelete,
    `take ${key} off`,
    on('acm:RemoveTagsFromCertificate', certificate, { 'aws:TagKeys': [key] }),
  ]),
  [scanAndDelete, 'change tags without naming any', on('acm:RemoveTagsFromCertificate', certificate)],
  ['swap', 'request', on('acm:RequestCertificate', '*', byDns)],
  ['swap', 'delete', on('acm:DeleteCertificate', certificate, replaces)],
  ['swap', 'tag', on('acm:AddTagsToCertificate', certificate, ourTags)],
  [
    'swap',
    'change the protocol of a listener',
    on(change[1] ?? '', alb, { 'elasticloadbalancing:ListenerProtocol': 'HTTP' }),
  ],
  [
    'swap',
    'change the security policy of a listener',
    on(change[1] ?? '', alb, { 'elasticloadbalancing:SecurityPolicy': 'ELBSecurityPolicy-2016-08' }),
  ],
  ['swap', 'delete a listener', on('elasticloadbalancing:DeleteListener', alb)],
  ['swap', 'change a Gateway Load Balancer', on(change[1] ?? '', alb.replace('/app/', '/gwy/'))],
  ...change.map((action): Row => [
    'swap limit-listener-tag',
    `${action} with another tag`,
    on(action, alb, { 'aws:ResourceTag/env': 'dev' }),
  ]),
  ...change.map((action): Row => ['swap limit-listener-tag', `${action} without the tag`, on(action, alb)]),
  ...change.map((action): Row => [
    'swap limit-listener-regions',
    `${action} elsewhere`,
    on(action, alb, { 'aws:RequestedRegion': 'eu-west-1' }),
  ]),
  ...change.map((action): Row => ['check', action, on(action, alb)]),
  ['discovery', 'search', on('acm:SearchCertificates')],
  ['discovery', 'move an account', on('organizations:LeaveOrganization')],
  ['check', 'request', on('acm:RequestCertificate', '*', byDns)],
  ['check', 'delete', on('acm:DeleteCertificate', certificate, replaces)],
];

test.each(allowed)('%s may: %s', async (role, _what, request) => {
  expect(await isAllowed(role.split(' '), request)).toBe(true);
});

test.each(denied)('%s may not: %s', async (role, _what, request) => {
  expect(await isAllowed(role.split(' '), request)).toBe(false);
});

describe('the service control policy', () => {
  const controls = ['deny-email-validation'];
  const authority = {
    'acm:CertificateAuthority': `arn:aws:acm-pca:us-east-1:${account}:certificate-authority/11111111-1111-4111-8111-111111111111`,
  };
  const rows: readonly (readonly [string, Request['context'], boolean])[] = [
    ['by e-mail', byEmail, false],
    ['without a method, which means e-mail', {}, false],
    ['by DNS', byDns, true],
    ['by HTTP, as CloudFront does', { 'acm:ValidationMethod': 'HTTP' }, true],
    ['of a private authority, which knows no method', authority, true],
  ];
  test.each(rows)('an administrator’s request %s', async (_what, context = {}, verdict) => {
    expect(await isAllowed(['*'], { action: 'acm:RequestCertificate', context, controls })).toBe(verdict);
    expect(await isAllowed(['*'], { action: 'acm:RequestCertificate', context })).toBe(true);
  });
});

describe('the hub', () => {
  const inside = { 'aws:ResourceOrgID': 'o-abcd123456' };
  const role = (name: string): string => `arn:aws:iam::444455556666:role/acm-email-to-dns-${name}`;

  test('enters the role of its own power, in accounts of the organization only', async () => {
    expect(await isAllowed(['hub-scan'], on('sts:AssumeRole', role('scan'), inside))).toBe(true);
    expect(await isAllowed(['hub-scan'], on('sts:TagSession', role('scan'), inside))).toBe(true);
    expect(await isAllowed(['hub-scan'], on('sts:AssumeRole', role('dns'), inside))).toBe(true);
    expect(await isAllowed(['hub-scan'], on('sts:AssumeRole', role('swap'), inside))).toBe(false);
    expect(await isAllowed(['hub-swap'], on('sts:AssumeRole', role('dns'), inside))).toBe(false);
    expect(await isAllowed(['hub-swap'], on('sts:AssumeRole', role('swap'), inside))).toBe(true);
    expect(await isAllowed(['hub-swap'], on('sts:AssumeRole', role('scan'), inside))).toBe(false);
    const outside = { 'aws:ResourceOrgID': 'o-zzzz999999' };
    expect(await isAllowed(['hub-scan'], on('sts:AssumeRole', role('scan'), outside))).toBe(false);
  });
});

describe('trust', () => {
  const main = {
    aud: 'sts.amazonaws.com',
    sub: 'repo:my-org/certificates:ref:refs/heads/main',
    repository_id: '7654321',
    ref: 'refs/heads/main',
    job_workflow_ref: 'my-org/certificates/.github/workflows/acm-email-to-dns.yml@refs/heads/main',
  };
  const withIds = { ...main, sub: 'repo:my-org@1234567/certificates@7654321:ref:refs/heads/main' };
  const branch = { ...main, sub: 'repo:my-org/certificates:ref:refs/heads/other', ref: 'refs/heads/other' };
  const pull = { ...main, sub: 'repo:my-org/certificates:pull_request', ref: 'refs/pull/7/merge' };
  const environment = {
    ...main,
    sub: 'repo:my-org@1234567/certificates@7654321:environment:acm-swap',
    environment: 'acm-swap',
  };
  const workflow = main.job_workflow_ref;
  const otherWorkflow = { ...main, job_workflow_ref: workflow.replace('acm-email-to-dns', 'lint') };
  const called = { ...main, job_workflow_ref: workflow.replace('@refs/heads/main', '@refs/heads/other') };
  const other = { ...main, sub: 'repo:my-org/other:ref:refs/heads/main', repository_id: '1111111' };
  const reborn = { ...main, repository_id: '1111111' };
  const china = { ...main, aud: 'sts.amazonaws.com.cn' };

  const rows: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
    ['the default branch', main, ['trust-scan-and-swap', 'trust-check', 'trust-workflow']],
    ['the default branch, with ids in the subject', withIds, ['trust-scan-and-swap', 'trust-check', 'trust-workflow']],
    ['another workflow of the default branch', otherWorkflow, ['trust-scan-and-swap', 'trust-check']],
    ['the workflow called from elsewhere', called, ['trust-scan-and-swap', 'trust-check']],
    ['a pull request', pull, ['trust-check']],
    ['the environment', environment, ['trust-swap-environment']],
    ['another branch', branch, []],
    ['another environment', { ...environment, sub: `${environment.sub}-2`, environment: 'acm-swap-2' }, []],
    ['another repository', other, []],
    ['another repository that took the name over', reborn, []],
    ['a token for another audience', china, []],
  ];
  test.each(rows)('%s', (_what, claims, trusting) => {
    const trusts = ['trust-scan-and-swap', 'trust-swap-environment', 'trust-check', 'trust-workflow'];

    expect(trusts.filter((trust) => isTrusted(trust, claims))).toEqual(trusting);
  });

  test('asks for no claim that STS does not know', async () => {
    // `aud` and `sub` are keys of every OIDC provider; the data names them for none that is not built in.
    expect(await unknownClaims({ ...environment })).toEqual(['aud', 'sub']);
  });
});
