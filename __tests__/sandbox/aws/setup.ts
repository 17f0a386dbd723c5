import { ACMClient } from '@aws-sdk/client-acm';
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterEach } from '@jest/globals';
import { startAws } from '../../../sandbox/aws/server.ts';
import type { AwsOptions, SandboxAws } from '../../../sandbox/aws/server.ts';

/** The account and region of most tests. */
export const account = '111122223333';
/** The region of most tests. */
export const region = 'ap-northeast-1';

const started: SandboxAws[] = [];

afterEach(async () => {
  await Promise.all(started.splice(0).map((aws) => aws.close()));
});

/** A sandbox with one account and a role `ops` that may do everything; closed after the test. */
export async function sandbox(options: AwsOptions = {}): Promise<SandboxAws> {
  const settings = { cnameDelay: 0, ...options.settings };
  const aws = await startAws({ ...options, settings });
  started.push(aws);
  aws.addAccount(account, { roles: { ops: { allow: ['*'] } } });
  return aws;
}

/** Credentials as the SDK takes them. */
export interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
}

const quick = { maxAttempts: 1 };

/** Assumes a role by web identity with the SDK. */
export async function keysFor(
  aws: SandboxAws,
  roleArn = `arn:aws:iam::${account}:role/ops`,
  policy?: string,
): Promise<Keys> {
  const sts = new STSClient({ endpoint: aws.url, region: 'us-east-1', ...quick });
  const answer = await sts.send(
    new AssumeRoleWithWebIdentityCommand({
      RoleArn: roleArn,
      RoleSessionName: 'run-1',
      WebIdentityToken: aws.oidc.mint('sts.amazonaws.com'),
      Policy: policy,
    }),
  );
  sts.destroy();
  const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = answer.Credentials ?? {};
  return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
}

/** The SDK's clients with credentials of role `ops`, or with those given. They never retry. */
export async function clients(
  aws: SandboxAws,
  keys?: Keys,
  place = region,
): Promise<{
  readonly acm: ACMClient;
  readonly elb: ElasticLoadBalancingV2Client;
  readonly sts: STSClient;
}> {
  const credentials = keys ?? (await keysFor(aws));
  const config = { endpoint: aws.url, region: place, credentials, ...quick };
  return { acm: new ACMClient(config), elb: new ElasticLoadBalancingV2Client(config), sts: new STSClient(config) };
}

function pick(error: unknown): { readonly name: string; readonly message: string } {
  const { name, message } = error as Error;
  return { name, message };
}

/** The name of the error that a promise is rejected with, and its message. */
export async function refusal(promise: Promise<unknown>): Promise<{ readonly name: string; readonly message: string }> {
  try {
    await promise;
  } catch (error) {
    // No instanceof: errors of Node's own come from outside Jest's realm.
    return pick(error);
  }
  throw new Error('Nothing was refused.');
}
