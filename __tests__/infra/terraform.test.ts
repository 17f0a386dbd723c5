import { describe, expect, test } from '@jest/globals';
import { filesBelow, readText } from '../contract/project.ts';
import { readPolicy, withSubjectOnly, withWorkflow, type Policy } from '../../scripts/infra/statements.ts';
import { bare, evaluateLocals, moduleProblems, readModule } from './terraform.ts';

const modules = ['account', 'hub', 'discovery', 'deny-email-validation'];

function filesOf(module: string): readonly string[] {
  return filesBelow(`infra/terraform/${module}`, /\.tf$/).map(readText);
}

function generatedOf(module: string): string {
  return readText(`infra/terraform/${module}/policies.tf.json`);
}

/** The values that the examples in `examples/iam` have. */
const values: Readonly<Record<string, unknown>> = {
  'data.aws_partition.current.partition': 'aws',
  'data.aws_caller_identity.current.account_id': '111122223333',
  'local.audience': 'sts.amazonaws.com',
  'var.hub_account_id': '999900001111',
  'var.organization_id': 'o-abcd123456',
  'var.provider_host': 'token.actions.githubusercontent.com',
  'var.repository_owner': 'my-org',
  'var.repository_owner_id': '1234567',
  'var.repository_name': 'certificates',
  'var.repository_id': '7654321',
  'var.branch': 'main',
  'var.swap_environment': 'acm-swap',
  'var.listener_regions': ['ap-northeast-1', 'us-east-1'],
  'var.listener_tag.key': 'env',
  'var.listener_tag.value': 'prod',
  'var.role_names.scan': 'acm-email-to-dns-scan',
  'var.role_names.swap': 'acm-email-to-dns-swap',
  'var.role_names.dns': 'acm-email-to-dns-dns',
};

describe.each(modules)('the Terraform module %s', (name) => {
  test('is sound', () => {
    expect(moduleProblems(readModule(filesOf(name), generatedOf(name)))).toEqual([]);
  });

  test('names no partition', () => {
    expect([...filesOf(name), generatedOf(name)].join('\n')).not.toContain('arn:aws');
  });

  test('has the policies of examples/iam', () => {
    const {
      policies,
      hub_trusts: hubTrusts,
      claim_trusts: claims,
      subject_trusts: subjects,
      workflow_trusts: workflows,
    } = evaluateLocals(generatedOf(name), values) as Readonly<
      Record<string, Readonly<Record<string, Policy>> | undefined>
    >;

    for (const [policy, document] of Object.entries({ ...policies, ...hubTrusts, ...claims })) {
      expect([policy, document]).toEqual([policy, readPolicy(policy)]);
    }
    const placed = JSON.stringify(workflows ?? {}).replaceAll('WORKFLOW', 'acm-email-to-dns.yml');
    for (const [policy, document] of Object.entries(JSON.parse(placed) as object)) {
      expect([policy, document]).toEqual([policy, withWorkflow(readPolicy(policy))]);
    }
    for (const [policy, document] of Object.entries(subjects ?? {})) {
      expect([policy, document]).toEqual([policy, withSubjectOnly(readPolicy(policy))]);
    }
  });
});

test('each policy that a module has is attached or trusted in it', () => {
  for (const name of modules) {
    const text = filesOf(name).join('\n');
    const locals = Object.values(evaluateLocals(generatedOf(name), values)) as readonly object[];
    const unused = locals
      .flatMap((policies) => Object.keys(policies))
      .filter((policy) => !text.includes(`"${policy}"`));

    expect([name, unused]).toEqual([name, []]);
  }
});

describe('the judge of the modules', () => {
  const [main = '', variables = ''] = filesOf('account');

  const broken: readonly (readonly [string, string, string, string])[] = [
    ['a variable that is not declared', 'var.hub_account_id', 'var.hub', 'var: hub is not declared'],
    ['a variable that is not used', 'var.create_check_role', 'true', 'var: create_check_role is not used'],
    ['a local that is not declared', 'local.is_hub', 'local.hub', 'local: hub is not declared'],
    [
      'a resource that is not declared',
      'aws_iam_role.swap.name',
      'aws_iam_role.apply.name',
      'aws_iam_role.apply is not',
    ],
    ['a missing argument', '  policy = ', '  document = ', 'lacks policy'],
  ];
  test.each(broken)('objects to %s', (_what, from, to, problem) => {
    const module = readModule([main.replaceAll(from, to), variables], generatedOf('account'));

    expect(moduleProblems(module).join('\n')).toContain(problem);
  });

  test.each(['a {', 'a = (1]', 'a = "b', 'a = [1, 2'])('objects to %s', (text) => {
    expect(() => bare(text)).toThrow();
  });
});

describe('the Terraform module fleet', () => {
  test('is sound, and deploys the template of one account', () => {
    expect(moduleProblems(readModule(filesOf('fleet'), '{"locals":{}}'))).toEqual([]);
    expect(filesOf('fleet').join('\n')).toContain('file("${path.module}/../../cloudformation/account.yml")');
  });
});
