import { describe, expect, test } from '@jest/globals';
import { denialOf } from '../../../src/core/fleet/denial.ts';

/** What STS answers to a token, with what each means. */
const byToken: readonly (readonly [code: string, message: string, denial: string])[] = [
  ['InvalidIdentityToken', 'No OpenIDConnect provider found in your account for https://x', 'provider-missing'],
  ['InvalidIdentityTokenException', 'Incorrect token audience', 'wrong-audience'],
  ['InvalidIdentityToken', "Couldn't retrieve verification key from your identity provider", 'keys-unreachable'],
  ['IDPCommunicationError', 'Error communicating with the identity provider', 'keys-unreachable'],
  ['InvalidIdentityToken', 'Token signature is invalid', 'token-refused'],
  ['IDPRejectedClaim', 'The identity provider rejected the claim', 'token-refused'],
  ['AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', 'not-trusted'],
  ['AccessDenied', 'because no role trust policy allows the action', 'not-trusted'],
  ['AccessDenied', 'with an explicit deny in a resource control policy', 'resource-control-policy'],
  ['AccessDenied', 'with an explicit deny in a VPC endpoint policy', 'vpc-endpoint-policy'],
  ['RegionDisabledException', 'STS is not activated in this region', 'sts-not-active'],
];

describe('a denial of a token by STS', () => {
  test.each(byToken)('%s, %s, is %s', (code, message, denial) => {
    const call = { service: 'sts', operation: 'AssumeRoleWithWebIdentity', code, message };
    expect(denialOf(call)).toBe(denial);
  });
});

describe('a denial of a hub by STS', () => {
  test.each([
    ['User: x is not authorized to perform: sts:AssumeRole on resource: y', 'hub-not-trusted'],
    ['x is not authorized to perform: sts:TagSession on resource: y', 'session-tags'],
    ['because no identity-based policy allows the sts:AssumeRole action', 'identity-policy'],
  ])('that says "%s" is %s', (message, denial) => {
    expect(denialOf({ service: 'sts', operation: 'AssumeRole', code: 'AccessDenied', message })).toBe(denial);
  });
});

test('a kind of policy that a resource is merely named after does not count as the one that denied', () => {
  const message = 'not authorized on resource: arn:x/service control policy because no identity-based policy allows it';
  expect(denialOf({ service: 'acm', operation: 'X', code: 'AccessDenied', message })).toBe('identity-policy');
});

test.each(['UnrecognizedClientException', 'InvalidClientTokenId', 'AuthFailure', 'OptInRequired'])(
  '%s of a proven session means that the region is not enabled',
  (code) => {
    expect(denialOf({ service: 'elbv2', operation: 'X', code, message: 'invalid token' })).toBe('region-not-enabled');
  },
);
