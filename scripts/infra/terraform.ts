import { readPolicy, substitute, withSubjectOnly, withWorkflow, type Placeholders, type Policy } from './statements.ts';

const placeholders: Placeholders = {
  partition: '${data.aws_partition.current.partition}',
  account: '${data.aws_caller_identity.current.account_id}',
  hubAccount: '${var.hub_account_id}',
  organization: '${var.organization_id}',
  provider: '${var.provider_host}',
  audience: '${local.audience}',
  owner: '${var.repository_owner}',
  ownerId: '${var.repository_owner_id}',
  repository: '${var.repository_name}',
  repositoryId: '${var.repository_id}',
  branch: '${var.branch}',
  environment: '${var.swap_environment}',
  // Each role has its own; main.tf puts it in.
  workflow: 'WORKFLOW',
  regions: '${var.listener_regions}',
  tagKey: '${var.listener_tag.key}',
  tagValue: '${var.listener_tag.value}',
  role: (power) => `\${var.role_names.${power}}`,
};

function documents(names: readonly string[], change: (policy: Policy) => Policy = (policy) => policy): object {
  return Object.fromEntries(names.map((name) => [name, change(readPolicy(name))]));
}

const branchTrusts = ['trust-scan-and-swap', 'trust-swap-environment'];

/** Locals of each module, generated from `examples/iam`, in Terraform's JSON syntax. */
const modules: Readonly<Record<string, object>> = {
  account: {
    policies: documents([
      'scan',
      'swap',
      'check',
      'dns',
      'delete-old',
      'request-exportable',
      'change-calendar',
      'health',
      'limit-listener-regions',
      'limit-listener-tag',
    ]),
    hub_trusts: documents(['trust-hub-scan', 'trust-hub-swap']),
    claim_trusts: documents([...branchTrusts, 'trust-check']),
    subject_trusts: documents([...branchTrusts, 'trust-check'], withSubjectOnly),
    workflow_trusts: documents(branchTrusts, withWorkflow),
  },
  hub: {
    policies: documents(['hub-scan', 'hub-swap']),
    claim_trusts: documents(branchTrusts),
    subject_trusts: documents(branchTrusts, withSubjectOnly),
    workflow_trusts: documents(branchTrusts, withWorkflow),
  },
  discovery: {
    policies: documents(['discovery', 'health-organization']),
    claim_trusts: documents(['trust-scan-and-swap']),
    subject_trusts: documents(['trust-scan-and-swap'], withSubjectOnly),
  },
  'deny-email-validation': { policies: documents(['deny-email-validation']) },
};

/** Path and text of every generated file of the Terraform modules. */
export function terraformFiles(): readonly { readonly path: string; readonly text: string }[] {
  return Object.entries(modules).map(([name, locals]) => ({
    path: `infra/terraform/${name}/policies.tf.json`,
    text: `${JSON.stringify(
      {
        '//': 'Generated from examples/iam by `node scripts/generate-infra.ts`.',
        locals: substitute(locals, placeholders),
      },
      undefined,
      2,
    )}\n`,
  }));
}
