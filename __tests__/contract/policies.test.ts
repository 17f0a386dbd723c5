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
  };
  const operations = filesBelow('src/adapters/aws', /\.ts$/).flatMap((path) =>
    [
      ...readText(path).matchAll(
        /(?:import|const) \{([^}]*)\} (?:from|= await import\() ?'(@aws-sdk\/client-[a-z0-9-]+)'/g,
      ),
    ].flatMap(([, names = '', client = '']) => {
      const service = services[client];
      const commands = [...names.matchAll(/(\w+)Command\b/g)].map((match) => match[1] ?? '');
      return service === undefined ? [] : commands.map((command) => `${service}:${command}`);
    }),
  );
  return [...new Set(operations)].sort();
}

describe('the policies in examples/iam', () => {
  test('allow together exactly what the code calls', () => {
    const allowed = ['scan', 'swap', 'check', 'delete-old', 'change-calendar'].flatMap(actionsOf);

    expect([...new Set(allowed)].sort()).toEqual(operationsInCode());
  });

  test('let the scan request by DNS only and delete only what carries its tag', () => {
    expect(statementOf('scan', 'acm:RequestCertificate')?.Condition).toEqual({
      StringEquals: { 'acm:ValidationMethod': 'DNS' },
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

  test.each(['trust-scan-and-swap', 'trust-check', 'trust-swap-environment'])(
    '%s names audience and subject, the subject in both forms and exactly',
    (name) => {
      const condition = statementsOf(name)[0]?.Condition ?? {};
      const subjects = [condition['StringEquals']?.['token.actions.githubusercontent.com:sub']].flat();

      expect(Object.keys(condition)).toEqual(['StringEquals']);
      expect(condition['StringEquals']?.['token.actions.githubusercontent.com:aud']).toBe('sts.amazonaws.com');
      expect(subjects).toEqual([
        expect.stringMatching(/^repo:[\w-]+\/[\w-]+:[\w/:-]+$/),
        expect.stringMatching(/^repo:[\w-]+@\d+\/[\w-]+@\d+:[\w/:-]+$/),
      ]);
    },
  );

  test('trust pull requests with nothing but the check', () => {
    const trusting = filesBelow('examples/iam', /^trust-.*\.json$/).filter((path) =>
      readText(path).includes('pull_request'),
    );

    expect(trusting).toEqual(['examples/iam/trust-check.json']);
  });
});
