/**
 * Who or what said no. AWS tells it in the message only ("Troubleshoot access denied error messages", IAM User Guide;
 * errors of `AssumeRoleWithWebIdentity`, STS API Reference), and each has a cure of its own.
 */
export const denialKinds = [
  'identity-policy',
  'permissions-boundary',
  'service-control-policy',
  'resource-control-policy',
  'vpc-endpoint-policy',
  'session-policy',
  'resource-policy',
  /** A policy of which AWS does not say the kind. */
  'unnamed-policy',
  'region-not-enabled',
  'sts-not-active',
  'provider-missing',
  'wrong-audience',
  'keys-unreachable',
  'token-refused',
  /** STS has one answer for a role that does not exist and for one whose trust policy does not take the token. */
  'not-trusted',
  'hub-not-trusted',
  'session-tags',
  'no-organization',
] as const;

/** One of them. */
export type DenialKind = (typeof denialKinds)[number];

/** A refused call as AWS answered it. */
export interface RefusedCall {
  readonly service: string;
  readonly operation: string;
  /** Name of the error, with or without `Exception`. */
  readonly code: string;
  readonly message: string;
}

/** Kinds of policy as AWS names them, in the order in which one message may name two. */
const policies: readonly (readonly [RegExp, DenialKind])[] = [
  [/service control policy/i, 'service-control-policy'],
  [/resource control policy/i, 'resource-control-policy'],
  [/VPC endpoint policy/i, 'vpc-endpoint-policy'],
  [/permissions boundary/i, 'permissions-boundary'],
  [/session policy/i, 'session-policy'],
  [/(?:role trust|resource-based) policy/i, 'resource-policy'],
  [/identity-based policy/i, 'identity-policy'],
];

/** "because no … allows the … action" or "with an explicit deny in a …": only this part of a message is AWS's own. */
const verdict = /(?:because no|with an explicit deny(?: in)?)\b.*$/is;

/** Tells the kinds of denial apart. */
export function denialOf(call: RefusedCall): DenialKind {
  const { service, operation, message } = call;
  const code = call.code.replace(/Exception$/, '');
  const said = verdict.exec(message)?.[0] ?? '';
  const policy = policies.find(([pattern]) => pattern.test(said))?.[1];
  if (service === 'sts') return denialOfSts({ operation, code, message }, policy);
  if (code === 'AWSOrganizationsNotInUse') return 'no-organization';
  // The session was proven in another region, so it is this one that does not know it.
  if (['UnrecognizedClient', 'InvalidClientTokenId', 'AuthFailure', 'OptInRequired'].includes(code))
    return 'region-not-enabled';
  return policy ?? 'unnamed-policy';
}

function denialOfSts(
  { operation, code, message }: Omit<RefusedCall, 'service'>,
  policy: DenialKind | undefined,
): DenialKind {
  if (code === 'RegionDisabled') return 'sts-not-active';
  if (/no openidconnect provider/i.test(message)) return 'provider-missing';
  if (/audience/i.test(message)) return 'wrong-audience';
  if (code === 'IDPCommunicationError' || /verification key|communicat/i.test(message)) return 'keys-unreachable';
  if (code === 'InvalidIdentityToken' || code === 'IDPRejectedClaim') return 'token-refused';
  if (message.includes('sts:TagSession')) return 'session-tags';
  // What a role's trust policy refuses is told as such, and so is what the identity policy of a hub lacks.
  if (policy !== undefined && policy !== 'resource-policy') return policy;
  return operation === 'AssumeRoleWithWebIdentity' ? 'not-trusted' : 'hub-not-trusted';
}
