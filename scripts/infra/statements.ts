import { readProjectFile } from '../docs/project-file.ts';

/** A policy of `examples/iam`, the one source of what `infra/` deploys. */
export interface Policy {
  readonly Version: string;
  readonly Statement: readonly Statement[];
}

interface Statement {
  readonly Action: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** What stands in a template in place of the examples' account, repository and so on. */
export interface Placeholders {
  readonly partition: string;
  readonly account: string;
  readonly hubAccount: string;
  readonly organization: string;
  readonly provider: string;
  readonly audience: string;
  readonly owner: string;
  readonly ownerId: string;
  readonly repository: string;
  readonly repositoryId: string;
  readonly branch: string;
  readonly environment: string;
  /** File name of the workflow whose jobs alone are trusted. */
  readonly workflow: string;
  /** What stands in place of the list of regions. */
  readonly regions: unknown;
  readonly tagKey: string;
  readonly tagValue: string;
  /** Name of the role of a power. */
  readonly role: (power: string) => string;
}

/** Reads a policy of `examples/iam`. */
export function readPolicy(name: string): Policy {
  return JSON.parse(readProjectFile(`examples/iam/${name}.json`)) as Policy;
}

/**
 * A trust policy without the claims beside audience and subject: STS knows `repository_id`, `ref` and `environment`
 * for GitHub.com only, and a condition on a key that it does not know is never true.
 */
export function withSubjectOnly(policy: Policy): Policy {
  const statements = policy.Statement.map((statement) => {
    const claims = Object.entries(statement.Condition?.['StringEquals'] ?? {});
    const kept = claims.filter(([key]) => /:(?:aud|sub)$/.test(key));
    return { ...statement, Condition: { StringEquals: Object.fromEntries(kept) } };
  });
  return { ...policy, Statement: statements };
}

/** A trust policy that takes jobs of one workflow of the default branch only, as `trust-workflow` does. */
export function withWorkflow(policy: Policy): Policy {
  const claimsOf = ({ Condition: condition }: Statement): Readonly<Record<string, unknown>> =>
    condition?.['StringEquals'] ?? {};
  const [named] = readPolicy('trust-workflow').Statement.map(claimsOf);
  const workflow = Object.entries(named ?? {}).filter(([key]) => key.endsWith(':job_workflow_ref'));
  const statements = policy.Statement.map((statement) => ({
    ...statement,
    Condition: { StringEquals: { ...claimsOf(statement), ...Object.fromEntries(workflow) } },
  }));
  return { ...policy, Statement: statements };
}

/** Exchanges the examples' values in a policy; what is no string stays. */
export function substitute(value: unknown, placeholders: Placeholders): unknown {
  if (typeof value === 'string') return substituteText(value, placeholders);
  if (Array.isArray(value)) return value.map((item: unknown) => substitute(item, placeholders));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) =>
      key === 'aws:RequestedRegion'
        ? [key, placeholders.regions]
        : [substituteText(key, placeholders), substitute(held, placeholders)],
    ),
  );
}

function substituteText(text: string, placeholders: Placeholders): string {
  const role = /^(arn:.*:role\/)acm-email-to-dns-([a-z]+)((?:-hub)?)$/.exec(text);
  const withRole = role === null ? text : `${role[1] ?? ''}${placeholders.role(role[2] ?? '')}${role[3] ?? ''}`;
  return exchanges(placeholders).reduce(
    (changed, [example, placeholder]) => changed.replaceAll(example, placeholder),
    withRole,
  );
}

/** In this order: what is longer before what is part of it. */
function exchanges(to: Placeholders): readonly (readonly [RegExp, string])[] {
  return [
    [/^arn:aws:/g, `arn:${to.partition}:`],
    [/token\.actions\.githubusercontent\.com/g, to.provider],
    [/^sts\.amazonaws\.com$/g, to.audience],
    [/111122223333/g, to.account],
    [/999900001111/g, to.hubAccount],
    [/\bo-abcd123456\b/g, to.organization],
    [/1234567\b/g, to.ownerId],
    [/7654321\b/g, to.repositoryId],
    [/\bmy-org\b/g, to.owner],
    [/(?<=\/)certificates(?=[:@/])/g, to.repository],
    [/acm-email-to-dns\.yml(?=@)/g, to.workflow],
    [/(?<=refs\/heads\/)main$/g, to.branch],
    [/\bacm-swap$/g, to.environment],
    [/^aws:ResourceTag\/env$/g, `aws:ResourceTag/${to.tagKey}`],
    [/^prod$/g, to.tagValue],
  ];
}
