import { partition } from '@aws-sdk/core/client';

/** The partition of a region as the SDK's own partition data says: `aws`, `aws-cn`, `aws-us-gov`, … */
export function partitionOf(region: string): string {
  return partition(region).name;
}

/**
 * The audience that STS expects in an OIDC token. Source: README of aws-actions/configure-aws-credentials
 * (`sts.amazonaws.com.cn` in China, `sts.amazonaws.com` elsewhere).
 */
export function audienceOf(region: string): string {
  return partitionOf(region) === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
}

/** A role's ARN from its name (with path, if any) in an account, or the ARN itself when `role` is one. */
export function roleArn(role: string, account: string, region: string): string {
  return role.startsWith('arn:') ? role : `arn:${partitionOf(region)}:iam::${account}:role/${role}`;
}
