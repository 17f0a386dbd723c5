import { describe, expect, test } from '@jest/globals';
import { filesBelow, readText } from './project.ts';

interface Statement {
  readonly Action: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

function statementsOf(name: string): readonly Statement[] {
  return (JSON.parse(readText(`examples/iam/${name}.json`)) as { readonly Statement: readonly Statement[] }).Statement;
}

function actionsOf(name: string): readonly string[] {
  return statementsOf(name).flatMap(({ Action }) => Action);
}

function statementOf(name: string, action: string): Statement | undefined {
  return statementsOf(name).find(({ Action }) => [Action].flat().includes(action));
}

/** Every AWS operation that the adapters know, as IAM names it; STS needs no permission of the role itself. */
function operationsInCode(): readonly string[] {
  const services: Readonly<Record<string, string>> = {
    '@aws-sdk/client-acm': 'acm',
    '@aws-sdk/client-elastic-load-balancing': 'elasticloadbalancing',
    '@aws-sdk/client-elastic-load-balancing-v2': 'elasticloadbalancing',
    '@aws-sdk/client-ssm': 'ssm',
    '@aws-sdk/client-account': 'account',
    '@aws-sdk/client-health': 'health',
    '@aws-sdk/client-ec2': 'ec2',
    '@aws-sdk/client-route-53': 'route53',
    '@aws-sdk/client-organizations': 'organizations',
  };
  // At the top of a file, or loaded when needed.
  const imports = /\{([^}]*)\}\s+(?:from|=\s+await import\()\s*'(@aws-sdk\/client-[a-z0-9-]+)'/g;
  const operations = filesBelow('src/adapters/aws', /\.ts$/).flatMap((path) =>
    [...readText(path).matchAll(imports)].flatMap(([, names = '', client = '']) => {
      const service = services[client];
      const commands = [...names.matchAll(/(\w+)Command\b/g)].map((match) => match[1] ?? '');
      return service === undefined ? [] : commands.map((command) => `${service}:${command}`);
    }),
  );
  return [...new Set(operations)].sort();
}

describe('the policies in examples/iam', () => {
  test('allow together exactly what the code calls', () => {
    const allowed = [
      'scan',
      'swap',
      'check',
      'delete-old',
      'request-exportable',
      'change-calendar',
      'discovery',
      'health',
      'health-organization',
      'dns',
    ].flatMap(actionsOf);

    expect([...new Set(allowed)].sort()).toEqual(operationsInCode());
  });

  test('let the scan request by DNS only and delete only what carries its tag', () => {
    expect(statementOf('scan', 'acm:RequestCertificate')?.Condition).toEqual({
      StringEquals: { 'acm:ValidationMethod': 'DNS' },
      StringEqualsIfExists: { 'acm:Export': 'DISABLED' },
      Null: { 'acm:ValidationMethod': 'false' },
    });
    expect(statementOf('scan', 'acm:DeleteCertificate')?.Condition).toEqual({
      Null: { 'aws:ResourceTag/acm-email-to-dns:replaces': 'false' },
    });
  });

  test('let an old certificate be deleted only once it is marked, and only that mark be set', () => {
    expect(statementOf('delete-old', 'acm:DeleteCertificate')?.Condition).toEqual({
      Null: { 'aws:ResourceTag/acm-email-to-dns:unused-since': 'false' },
    });
    expect(statementOf('delete-old', 'acm:AddTagsToCertificate')?.Condition).toEqual({
      'ForAllValues:StringEquals': { 'aws:TagKeys': ['acm-email-to-dns:unused-since'] },
      Null: { 'aws:TagKeys': 'false' },
    });
  });

  test('let only the swap change listeners, and it nothing else', () => {
    const writes = (name: string): readonly string[] =>
      actionsOf(name).filter((action) => !/:(?:Describe|List|Search|Get)/.test(action));

    expect(writes('check')).toEqual([]);
    expect(writes('scan').filter((action) => action.startsWith('elasticloadbalancing:'))).toEqual([]);
    expect([...writes('swap')].sort()).toEqual([
      'elasticloadbalancing:AddListenerCertificates',
      'elasticloadbalancing:ModifyListener',
      'elasticloadbalancing:RemoveListenerCertificates',
      'elasticloadbalancing:SetLoadBalancerListenerSSLCertificate',
    ]);
    expect(statementOf('swap', 'elasticloadbalancing:ModifyListener')?.Resource).toEqual([
      'arn:aws:elasticloadbalancing:*:*:listener/app/*',
      'arn:aws:elasticloadbalancing:*:*:listener/net/*',
    ]);
  });

  test.each(['trust-scan-and-swap', 'trust-check', 'trust-swap-environment', 'trust-workflow'])(
    '%s names audience, repository and subject exactly, each subject in both forms',
    (name) => {
      const condition = statementsOf(name)[0]?.Condition ?? {};
      const claims = condition['StringEquals'] ?? {};
      const subjects = [claims['token.actions.githubusercontent.com:sub']].flat().map(String);

      expect(Object.keys(condition)).toEqual(['StringEquals']);
      expect(claims['token.actions.githubusercontent.com:aud']).toBe('sts.amazonaws.com');
      expect(claims['token.actions.githubusercontent.com:repository_id']).toBe('7654321');
      const plain = subjects.filter((subject) => subject.startsWith('repo:my-org/certificates:'));
      const withIds = plain.map((one) => one.replace('my-org/certificates', 'my-org@1234567/certificates@7654321'));
      expect(plain).not.toEqual([]);
      expect([...subjects].sort()).toEqual([...plain, ...withIds].sort());
    },
  );

  test('trust pull requests with nothing but the check', () => {
    const trusting = filesBelow('examples/iam', /^trust-.*\.json$/).filter((path) =>
      readText(path).includes('pull_request'),
    );

    expect(trusting).toEqual(['examples/iam/trust-check.json']);
  });
});

/* @cloud-copilot/iam-simulate is under the AGPL: it judges policies here, and is never part of what people run. */
test('the simulator of IAM is no dependency of what is released', () => {
  const { dependencies } = JSON.parse(readText('package.json')) as { readonly dependencies: object };
  const released = [...filesBelow('src', /\.ts$/), ...filesBelow('dist', /./), ...filesBelow('sandbox', /\.ts$/)];

  expect(Object.keys(dependencies).filter((name) => name.startsWith('@cloud-copilot/'))).toEqual([]);
  expect(released.filter((path) => readText(path).includes('cloud-copilot'))).toEqual([]);
});
