import { partition } from '@aws-sdk/core/client';
import { parseArn } from '../../../core/arn.ts';

/** The partition of a region as the SDK's own partition data says: `aws`, `aws-cn`, `aws-us-gov`, … */
export function partitionOf(region: string): string {
  return partition(region).name;
}

/** A region of each partition that every account of it has. Source: the SDK's partition data, `implicitGlobalRegion`. */
const homes: Readonly<Record<string, string>> = {
  aws: 'us-east-1',
  'aws-cn': 'cn-northwest-1',
  'aws-us-gov': 'us-gov-west-1',
  'aws-eusc': 'eusc-de-east-1',
  'aws-iso': 'us-iso-east-1',
  'aws-iso-b': 'us-isob-east-1',
  'aws-iso-e': 'eu-isoe-west-1',
  'aws-iso-f': 'us-isof-south-1',
};

/**
 * The region in which STS is asked for sessions of a partition: `preferred` (`AWS_REGION`) where it lies in it, else one
 * that no account can switch off. Sessions of a regional endpoint count in every region that the account has, opt-in
 * regions included (IAM User Guide, "Manage AWS STS in an AWS Region"), so one session serves them all.
 */
export function homeRegion(partitionName: string, preferred: string | undefined): string {
  if (preferred !== undefined && preferred !== '' && partitionOf(preferred) === partitionName) return preferred;
  return homes[partitionName] ?? preferred ?? 'us-east-1';
}

/**
 * The audience that STS expects in an OIDC token. Source: README of aws-actions/configure-aws-credentials
 * (`sts.amazonaws.com.cn` in China, `sts.amazonaws.com` elsewhere).
 */
export function audienceOf(region: string): string {
  return partitionOf(region) === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
}

/**
 * The partition of an account of which no region is known: that of the first ARN among what is known of it, else that
 * of the job's own region.
 */
export function partitionNear(known: readonly (string | undefined)[], jobRegion: string | undefined): string {
  const found = known.flatMap((text) => (text === undefined ? [] : (parseArn(text)?.partition ?? [])))[0];
  if (found !== undefined) return found;
  return jobRegion === undefined || jobRegion === '' ? 'aws' : partitionOf(jobRegion);
}

/** A role's ARN from its name (with path, if any) in an account, or the ARN itself when `role` is one. */
export function roleArn(role: string, account: string, partitionName: string): string {
  return role.startsWith('arn:') ? role : `arn:${partitionName}:iam::${account}:role/${role}`;
}
