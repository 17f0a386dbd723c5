import { runSimulation, runUnsafeSimulation, type Simulation } from '@cloud-copilot/iam-simulate';
import { readPolicy } from '../../scripts/infra/statements.ts';

export const account = '111122223333';
const host = 'token.actions.githubusercontent.com';

/** A request as AWS would judge it: the action, the resource it is about, and what IAM knows of it. */
export interface Request {
  readonly action: string;
  readonly resource?: string;
  readonly context?: Readonly<Record<string, string | string[]>>;
  /** Policies of `examples/iam` that the caller's organization puts over the account. */
  readonly controls?: readonly string[];
}

const everything = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
};

/** Whether a role with these policies of `examples/iam` may; `*` stands for an administrator. Throws on a request that IAM does not know. */
export async function isAllowed(policies: readonly string[], request: Request): Promise<boolean> {
  const { action, resource = '*', context = {}, controls = [] } = request;
  const result = await runSimulation(
    {
      request: {
        principal: `arn:aws:iam::${account}:role/acm-email-to-dns`,
        action,
        resource: { resource, accountId: account },
        contextVariables: { ...context },
      },
      identityPolicies: policies.map((name) => ({ name, policy: name === '*' ? everything : readPolicy(name) })),
      serviceControlPolicies: [
        {
          orgIdentifier: 'ou-abcd-11111111',
          policies: [
            { name: 'FullAWSAccess', policy: everything },
            ...controls.map((name) => ({ name, policy: readPolicy(name) })),
          ],
        },
      ],
      resourceControlPolicies: [],
    },
    {},
  );
  if (result.resultType === 'error') throw new Error(JSON.stringify(result.errors));
  const ignored = result.resultType === 'single' ? result.result.ignoredContextKeys : [];
  if (ignored !== undefined && ignored.length > 0) throw new Error(`${action} knows no ${ignored.join(', ')}`);
  return result.overallResult === 'Allowed';
}

function trustSimulation(trust: string, claims: Readonly<Record<string, string>>): Simulation {
  return {
    request: {
      principal: `arn:aws:iam::${account}:oidc-provider/${host}`,
      action: 'sts:AssumeRoleWithWebIdentity',
      resource: { resource: `arn:aws:iam::${account}:role/acm-email-to-dns`, accountId: account },
      contextVariables: Object.fromEntries(Object.entries(claims).map(([name, value]) => [`${host}:${name}`, value])),
    },
    identityPolicies: [],
    serviceControlPolicies: [],
    resourceControlPolicies: [],
    resourcePolicy: readPolicy(trust),
  };
}

/**
 * Whether a trust policy of `examples/iam` takes a token with these claims. Unchecked, since the simulator's data lists
 * `aud` and `sub` for no provider that is not named there.
 */
export function isTrusted(trust: string, claims: Readonly<Record<string, string>>): boolean {
  const simulation = trustSimulation(trust, claims);
  // The unchecked simulation names no policy by itself, and fails on one without a name.
  const resourcePolicy = {
    __validated: true,
    policyDocument: readPolicy(trust),
    metadata: { name: trust },
    errors: [],
  };
  return runUnsafeSimulation({ ...simulation, resourcePolicy }, {}) === 'Allowed';
}

/** Claims that IAM does not know as condition keys of GitHub's provider. */
export async function unknownClaims(claims: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const result = await runSimulation(trustSimulation('trust-scan-and-swap', claims), {});
  if (result.resultType !== 'single') throw new Error('no single result');
  return (result.result.ignoredContextKeys ?? []).map((key) => key.replace(`${host}:`, ''));
}
