import type { RolesConfig } from '../../config/config.ts';
import { parseArn } from '../arn.ts';
import type { RolePower } from './role-actions.ts';
import { subjectsFor, type JobContext, type TokenClaims } from './subject.ts';

/** What trust policies are made from. */
export interface TrustInput {
  readonly claims: TokenClaims;
  /** The issuer's host and path, as IAM names its provider. */
  readonly provider: string;
  readonly partition: string;
  /** The account that stands in the statement of a role without an ARN of its own. */
  readonly account: string;
  readonly defaultBranch: string;
  readonly roles: RolesConfig;
  readonly powers: readonly (readonly [RolePower, string])[];
  /** Environment of the job that swaps, where it has one. */
  readonly swapEnvironment: string | undefined;
}

/** The only provider of which AWS knows more claims than subject and audience. */
const providerWithClaims = 'token.actions.githubusercontent.com';

/** One trust policy, and the roles that it is for. */
export interface TrustStatement {
  readonly roles: readonly string[];
  readonly policy: string;
}

/**
 * The trust policies that the roles of this config need, those of the jobs on the default branch whatever this run is on.
 * Where a hub leads into the accounts, the hub trusts GitHub and the roles behind it trust the hub.
 */
export function trustStatements(input: TrustInput): readonly TrustStatement[] {
  const byPolicy = new Map<string, string[]>();
  for (const [power, role] of input.powers) {
    const hub = power === 'check' ? undefined : input.roles.hub[power];
    if (hub !== undefined) add(byPolicy, trustOfGitHub(input, power, hub), hub);
    add(byPolicy, hub === undefined ? trustOfGitHub(input, power, role) : trustOfHub(hub), role);
  }
  return [...byPolicy].map(([policy, roles]) => ({ roles, policy }));
}

function add(byPolicy: Map<string, string[]>, statement: object, role: string): void {
  const policy = JSON.stringify(
    { Version: '2012-10-17', Statement: [{ Effect: 'Allow', ...statement }] },
    undefined,
    2,
  );
  byPolicy.set(policy, [...(byPolicy.get(policy) ?? []), role]);
}

function trustOfGitHub(input: TrustInput, power: RolePower, role: string): object {
  const { claims, provider, partition, defaultBranch, swapEnvironment } = input;
  const account = parseArn(role)?.account ?? input.account;
  const branch = `ref:refs/heads/${defaultBranch}`;
  const environment = power === 'swap' ? swapEnvironment : undefined;
  const contexts: readonly JobContext[] =
    power === 'check' ? ['pull_request', branch] : [environment === undefined ? branch : `environment:${environment}`];
  const subjects = contexts.flatMap((context) => subjectsFor(claims, context));
  const values: Readonly<Record<string, string | readonly string[] | undefined>> = {
    aud: claims.audience,
    sub: subjects.length === 1 ? subjects[0] : subjects,
    ...(provider === providerWithClaims
      ? {
          repository_id: claims.repositoryId,
          ref: power === 'check' || environment !== undefined ? undefined : `refs/heads/${defaultBranch}`,
          environment,
        }
      : {}),
  };
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return {
    Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${provider}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: { StringEquals: Object.fromEntries(given.map(([key, value]) => [`${provider}:${key}`, value])) },
  };
}

function trustOfHub(hub: string): object {
  const arn = parseArn(hub);
  return {
    Principal: { AWS: `arn:${arn?.partition ?? 'aws'}:iam::${arn?.account ?? ''}:root` },
    Action: ['sts:AssumeRole', 'sts:TagSession'],
    Condition: { ArnEquals: { 'aws:PrincipalArn': hub } },
  };
}
