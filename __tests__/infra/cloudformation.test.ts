import { describe, expect, test } from '@jest/globals';
import { filesBelow, readText } from '../contract/project.ts';
import { readPolicy, withSubjectOnly, withWorkflow } from '../../scripts/infra/statements.ts';
import { evaluate, parseTemplate, type Resource, type StackValues } from './cloudformation.ts';
import { templateProblems } from './cloudformation-lint.ts';

const templates = filesBelow('infra/cloudformation', /\.yml$/);
const account = parseTemplate(readText('infra/cloudformation/account.yml'));
const hub = parseTemplate(readText('infra/cloudformation/hub.yml'));

const repository = {
  RepositoryOwner: 'my-org',
  RepositoryOwnerId: '1234567',
  RepositoryName: 'certificates',
  RepositoryId: '7654321',
};

/** Everything on. */
const whole = {
  CreateCheckRole: 'true',
  CreateDnsRole: 'true',
  ReadHealth: 'true',
  AllowDeletingOldCertificates: 'true',
  AllowExportableRequests: 'true',
  ReadChangeCalendars: 'true',
  ListenerRegions: 'ap-northeast-1,us-east-1',
  ListenerTagKey: 'env',
  ListenerTagValue: 'prod',
};

function stack(parameters: Readonly<Record<string, string>>, partition = 'aws'): StackValues {
  return { partition, account: '111122223333', parameters: { ...repository, ...parameters } };
}

function accountWith(parameters: Readonly<Record<string, string>>, partition = 'aws'): Record<string, Resource> {
  return { ...evaluate(account, stack(parameters, partition)) };
}

function trustOf(resources: Readonly<Record<string, Resource>>, name: string): unknown {
  return resources[name]?.Properties['AssumeRolePolicyDocument'];
}

describe('the CloudFormation templates', () => {
  test.each(templates)('%s is sound', (path) => {
    expect(templateProblems(parseTemplate(readText(path)))).toEqual([]);
  });

  test.each(templates)('%s names no partition and fits a request (51,200 bytes)', (path) => {
    expect(readText(path)).not.toContain('arn:aws');
    expect(Buffer.byteLength(readText(path))).toBeLessThan(51_200);
  });

  const broken: readonly (readonly [string, string, string, string])[] = [
    ['a reference to nothing', '!Ref ScanRoleName', '!Ref ScanName', 'ScanName is referred to and not declared'],
    ['a substitution of nothing', '${RepositoryName}', '${Repository}', 'Repository is referred to and not declared'],
    ['a parameter without use', '!Ref CheckRoleName', 'check', 'parameter CheckRoleName is not used'],
    ['an attribute that does not exist', 'ScanRole.Arn', 'ScanRole.ARN', 'ScanRole has no ARN'],
    ['a missing property', 'PolicyName: scan', 'Name: scan', 'ScanPolicy lacks PolicyName'],
    ['a condition without use', 'Condition: DeletesOld', 'Condition: LimitsTag', 'condition DeletesOld is not used'],
    ['an unknown type', 'Type: AWS::IAM::OIDCProvider', 'Type: AWS::IAM::Provider', 'AWS::IAM::Provider is not known'],
  ];
  test.each(broken)('%s would be found', (_what, from, to, problem) => {
    const template = parseTemplate(readText('infra/cloudformation/account.yml').replaceAll(from, () => to));

    expect(templateProblems(template).join('\n')).toContain(problem);
  });
});

test.each(['account', 'hub'])(
  'the identity provider outlives the %s stack, since other workflows may use it',
  (name) => {
    const text = readText(`infra/cloudformation/${name}.yml`);
    expect(text).toMatch(
      /AWS::IAM::OIDCProvider\n(?: .*\n)*? +DeletionPolicy: Retain\n +UpdateReplacePolicy: Retain\n/,
    );
  },
);

describe('what the account template makes', () => {
  test('are the policies of examples/iam', () => {
    const made = accountWith(whole);
    const policies = Object.values(made)
      .filter(({ Type }) => Type === 'AWS::IAM::RolePolicy')
      .map(({ Properties }) => [Properties['PolicyName'], Properties['PolicyDocument']]);

    expect(Object.fromEntries(policies)).toEqual(
      Object.fromEntries(
        [
          ...[
            'scan',
            'delete-old',
            'request-exportable',
            'health',
            'swap',
            'limit-listener-regions',
            'limit-listener-tag',
          ],
          ...['check', 'dns'],
        ].map((name) => [name, readPolicy(name)]),
      ),
    );
  });

  test('lets every role read calendars where it is asked to', () => {
    const { Properties: calendar = {} } = accountWith(whole)['ChangeCalendarPolicy'] ?? {};

    expect(calendar['PolicyDocument']).toEqual(readPolicy('change-calendar'));
    expect(calendar['Roles']).toEqual(['<ScanRole>', '<SwapRole>', '<CheckRole>']);
  });

  test('is nothing that was not asked for', () => {
    expect(Object.keys(accountWith({}))).toEqual(['OidcProvider', 'ScanRole', 'ScanPolicy', 'SwapRole', 'SwapPolicy']);
    expect(Object.keys(accountWith({ HubAccountId: '999900001111' }))).not.toContain('OidcProvider');
    expect(Object.keys(accountWith({ HubAccountId: '999900001111', CreateCheckRole: 'true' }))).toContain(
      'OidcProvider',
    );
  });

  test('trusts the branch, an environment, or the hub role of its own power', () => {
    const direct = accountWith(whole);
    expect(trustOf(direct, 'ScanRole')).toEqual(readPolicy('trust-scan-and-swap'));
    expect(trustOf(direct, 'SwapRole')).toEqual(readPolicy('trust-scan-and-swap'));
    expect(trustOf(direct, 'CheckRole')).toEqual(readPolicy('trust-check'));
    expect(trustOf(direct, 'DnsRole')).toEqual(readPolicy('trust-scan-and-swap'));

    const environment = accountWith({ SwapEnvironment: 'acm-swap', CreateDnsRole: 'true' });
    for (const name of ['ScanRole', 'DnsRole']) {
      expect(trustOf(environment, name)).toEqual(readPolicy('trust-scan-and-swap'));
    }
    expect(trustOf(environment, 'SwapRole')).toEqual(readPolicy('trust-swap-environment'));

    const throughHub = accountWith({ HubAccountId: '999900001111', CreateDnsRole: 'true' });
    for (const name of ['ScanRole', 'DnsRole']) {
      expect(trustOf(throughHub, name)).toEqual(readPolicy('trust-hub-scan'));
    }
    expect(trustOf(throughHub, 'SwapRole')).toEqual(readPolicy('trust-hub-swap'));
  });

  test('trusts jobs of one workflow alone where it is named, each role its own', () => {
    const named = { ScanWorkflow: 'acm-email-to-dns.yml', SwapWorkflow: 'swap.yml' };
    const made = accountWith({ ...named, CreateDnsRole: 'true' });
    expect(trustOf(made, 'ScanRole')).toEqual(readPolicy('trust-workflow'));
    expect(trustOf(made, 'DnsRole')).toEqual(readPolicy('trust-workflow'));
    expect(JSON.stringify(trustOf(made, 'SwapRole'))).toContain('/workflows/swap.yml@refs/heads/main"');
    const both = accountWith({ ...named, SwapWorkflow: 'acm-email-to-dns.yml', SwapEnvironment: 'acm-swap' });
    expect(trustOf(both, 'SwapRole')).toEqual(withWorkflow(readPolicy('trust-swap-environment')));
    const unknown = accountWith({ ...named, CheckTokenClaims: 'false' });
    expect(JSON.stringify(trustOf(unknown, 'ScanRole'))).not.toContain('job_workflow_ref');
  });

  test('demands audience and subject alone where STS knows no other claim', () => {
    const subjects = JSON.stringify(withSubjectOnly(readPolicy('trust-scan-and-swap')));
    const host = 'github.example.com/_services/token';

    const made = accountWith({ CheckTokenClaims: 'false', ProviderHost: host });

    expect(trustOf(made, 'ScanRole')).toEqual(
      JSON.parse(subjects.replaceAll('token.actions.githubusercontent.com', host)),
    );
    expect(made['OidcProvider']?.Properties['Url']).toBe(`https://${host}`);
  });

  test('has the audience and the ARNs of China in China', () => {
    const made = accountWith(whole, 'aws-cn');

    expect(made['OidcProvider']?.Properties['ClientIdList']).toEqual(['sts.amazonaws.com.cn']);
    expect(JSON.stringify(trustOf(made, 'SwapRole'))).toContain('"sts.amazonaws.com.cn"');
    expect(JSON.stringify(made)).not.toMatch(/arn:aws:|"sts\.amazonaws\.com"/);
  });
});

test('the hub template makes hub roles that enter the role of their own power', () => {
  const made = evaluate(hub, stack({ OrganizationId: 'o-abcd123456' }));

  expect(made['ScanHubPolicy']?.Properties['PolicyDocument']).toEqual(readPolicy('hub-scan'));
  expect(made['SwapHubPolicy']?.Properties['PolicyDocument']).toEqual(readPolicy('hub-swap'));
  expect(made['ScanHubRole']?.Properties['RoleName']).toBe('acm-email-to-dns-scan-hub');
  expect(trustOf(made, 'ScanHubRole')).toEqual(readPolicy('trust-scan-and-swap'));
  expect(trustOf(made, 'SwapHubRole')).toEqual(readPolicy('trust-scan-and-swap'));
});

test('the discovery template makes a role that lists accounts, and reads AWS Health where it is asked to', () => {
  const template = parseTemplate(readText('infra/cloudformation/discovery.yml'));
  const made = evaluate(template, stack({}));

  expect(made['HealthPolicy']).toBeUndefined();
  expect(evaluate(template, stack({ ReadHealth: 'true' }))['HealthPolicy']?.Properties['PolicyDocument']).toEqual(
    readPolicy('health-organization'),
  );

  expect(made['DiscoveryPolicy']?.Properties['PolicyDocument']).toEqual(readPolicy('discovery'));
  expect(made['DiscoveryRole']?.Properties['RoleName']).toBe('acm-email-to-dns-discovery');
  expect(trustOf(made, 'DiscoveryRole')).toEqual(readPolicy('trust-scan-and-swap'));
});

test('the service control policy is the one of examples/iam', () => {
  const template = parseTemplate(readText('infra/cloudformation/deny-email-validation.yml'));
  const made = evaluate(template, stack({ TargetIds: 'ou-abcd-11111111' }));

  expect(made['DenyEmailValidation']?.Properties['Content']).toEqual(readPolicy('deny-email-validation'));
  expect(made['DenyEmailValidation']?.Properties['TargetIds']).toEqual(['ou-abcd-11111111']);
});
