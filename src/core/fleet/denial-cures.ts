import { denialOf, type DenialKind } from './denial.ts';

/** What a refused call was about, as far as a cure has to name it. */
export interface RefusedAction {
  /** As IAM spells it, for example `acm:DescribeCertificate`. */
  readonly action: string;
  readonly service: string;
  readonly operation: string;
  readonly account: string;
  readonly region: string;
  /** What the job's token carries, where it was refused. */
  readonly token: CarriedToken | undefined;
}

/** What trust policies ask of a token. */
export interface CarriedToken {
  readonly subject: string;
  readonly audience: string;
  /** With scheme. */
  readonly issuer: string;
}

/** Who refused, and what to do about exactly that. A policy is named only where a policy refused. */
export function cureOfDenial(
  refused: RefusedAction,
  { code, message }: { readonly code: string; readonly message: string },
): { readonly denial: DenialKind; readonly cure: string } {
  const { service, operation } = refused;
  const denial = denialOf({ service, operation, code, message });
  const isExplicit = /explicit deny/i.test(message);
  return { denial, cure: cures[denial]({ ...refused, isExplicit }) };
}

interface Refused extends RefusedAction {
  /** Whether a statement denies it; else none allows it. */
  readonly isExplicit: boolean;
}

const cures: Readonly<Record<DenialKind, (refused: Refused) => string>> = {
  'identity-policy': ({ action, service, isExplicit }) =>
    (isExplicit
      ? `a statement in the policy of the role denies ${action}: take it out or narrow it`
      : `allow ${action} in the policy of the role`) +
    conditionOf(action) +
    answeredOnly(service),
  'permissions-boundary': ({ action, isExplicit }) =>
    `the role's permissions boundary ${refusing(isExplicit)} ${action}, whatever the role's own policy says: ask whoever manages the boundary to allow it there`,
  'service-control-policy': ({ action, isExplicit }) =>
    isExplicit
      ? `a service control policy of the organisation denies ${action}: ask whoever keeps it (the management account) to leave this role, or this region, out of that statement`
      : `no service control policy of the organisation allows ${action}: ask whoever keeps them (the management account) to allow it for this account`,
  'resource-control-policy': ({ action, isExplicit }) =>
    `a resource control policy of the organisation ${refusing(isExplicit)} ${action} on this resource, which no role can change: ask whoever manages the organisation's policies`,
  'vpc-endpoint-policy': ({ action, service, isExplicit }) =>
    `the policy of the VPC endpoint for ${service} that this runner goes through ${refusing(isExplicit)} ${action}: ask whoever manages the endpoint, or run where no endpoint is in the way`,
  'session-policy': ({ action, isExplicit }) =>
    `the session policy ${refusing(isExplicit)} ${action}: the action narrows each session itself, so report this with the message if nothing else opens the session`,
  'resource-policy': ({ action, isExplicit }) =>
    `the policy of the resource itself ${refusing(isExplicit)} ${action}: ask whoever owns the resource`,
  'unnamed-policy': ({ action, service }) =>
    `AWS does not say which policy refuses: look for ${action} in the policy of the role, then in its permissions boundary and in the organisation's policies` +
    conditionOf(action) +
    answeredOnly(service),
  'region-not-enabled': ({ account, region }) =>
    `${region} is not enabled in account ${account}: enable the region there (Account, AWS Regions), or leave it out of \`regions\``,
  'sts-not-active': ({ region }) => `activate STS in ${region} for this account, or set another AWS_REGION for the job`,
  'provider-missing': ({ account, token }) =>
    `account ${account} has no OIDC provider for ${issuerOf(token)}: make it with infra/ (parameter CreateOidcProvider), or with \`aws iam create-open-id-connect-provider --url ${issuerOf(token)} --client-id-list ${audienceOf(token)}\` in that account`,
  'wrong-audience': ({ token }) =>
    `the OIDC provider in the account does not list the audience that this token carries, ${audienceOf(token)}: add it to the provider's client ids, and compare it with the \`aud\` line of the role's trust policy`,
  'keys-unreachable': ({ token }) =>
    `AWS cannot fetch the signing keys of ${issuerOf(token)}: \`${issuerOf(token)}/.well-known/openid-configuration\` and the \`jwks_uri\` in it have to answer AWS from the internet, by TLS with a publicly trusted certificate; where they do and this stays, run again later`,
  'token-refused': ({ token }) =>
    `AWS does not take this job's token, for the reason that it gives; compare the OIDC provider in the account with issuer ${issuerOf(token)} and audience ${audienceOf(token)}`,
  'not-trusted': ({ account, token }) =>
    `check that the role exists in account ${account}, and compare its trust policy with what this job's token carries: ${trustLines(token)}`,
  'hub-not-trusted': () =>
    "allow sts:AssumeRole on this role in the hub role's policy, and trust the hub role in the role's trust policy; AWS answers the same where the role does not exist",
  'session-tags': () =>
    "allow sts:TagSession beside sts:AssumeRole, in the hub role's policy and in the trust policy of the role",
  'no-organization': () =>
    'take a role of an account in the organisation; only the management account and delegated administrators are answered',
};

function refusing(isExplicit: boolean): string {
  return isExplicit ? 'denies' : 'does not allow';
}

/** Conditions of the policies in `examples/iam`, under which a role that has the action is refused all the same. */
const conditions: Readonly<Record<string, string>> = {
  'acm:RequestCertificate':
    '; where it is allowed, for an exportable certificate add examples/iam/request-exportable.json (infra/: AllowExportableRequests)',
  'elasticloadbalancing:ModifyListener':
    '; where it is allowed, leave out the condition of statement ChangeDefaultCertificate, which is for calls that change protocol or security policy, as this one does not',
};

function conditionOf(action: string): string {
  return conditions[action] ?? '';
}

function answeredOnly(service: string): string {
  return service === 'organizations' ? '; only the management account and delegated administrators are answered' : '';
}

/** GitHub's own, of github.com. */
export const defaultIssuer = 'https://token.actions.githubusercontent.com';

function issuerOf(token: CarriedToken | undefined): string {
  return token?.issuer ?? defaultIssuer;
}

function audienceOf(token: CarriedToken | undefined): string {
  return token?.audience ?? 'sts.amazonaws.com';
}

/** As the lines stand in a trust policy; the comparison is exact, upper and lower case too. */
function trustLines(token: CarriedToken | undefined): string {
  if (token === undefined) return 'its subject (`sub`) and audience (`aud`)';
  const host = token.issuer.replace(/^https:\/\//, '');
  return `"${host}:sub": "${token.subject}", "${host}:aud": "${token.audience}"`;
}
