import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import type { SandboxAws } from '../../../sandbox/aws/server.ts';
import { account, keysFor, region, sandbox } from './setup.ts';

/* A client that shares nothing with the SDK for JavaScript: what it understands is no agreement among ourselves. */

const hasCli =
  (spawnSync('aws', ['--version'], { encoding: 'utf8' }).stdout as string | null)?.startsWith('aws-cli/') === true;
if (!hasCli) console.warn('SKIPPED: the program `aws` is not installed, so no independent client was tried.');

type Json = Readonly<Record<string, unknown>>;

async function commandLine(aws: SandboxAws): Promise<(...words: readonly string[]) => Promise<Json>> {
  const keys = await keysFor(aws);
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    AWS_ACCESS_KEY_ID: keys.accessKeyId,
    AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
    AWS_SESSION_TOKEN: keys.sessionToken,
    AWS_CONFIG_FILE: '/dev/null',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_MAX_ATTEMPTS: '1',
  };
  return async (...words) => {
    const options = ['--endpoint-url', aws.url, '--region', region, '--output', 'json'];
    const { stdout } = await promisify(execFile)('aws', [...words, ...options], { env });
    return JSON.parse(stdout === '' ? '{}' : stdout) as Json;
  };
}

(hasCli ? test : test.skip)(
  'the AWS command line requests, lists, describes and swaps a certificate',
  async () => {
    const aws = await sandbox();
    const { arn } = aws.addLoadBalancer({ account, region, name: 'shop', type: 'network' });
    const from = aws.addCertificate({ account, region, names: ['shop.example.com'] });
    const listener = await aws.addListener({ loadBalancerArn: arn, certificateArn: from });
    const cli = await commandLine(aws);

    const requested = cli(
      'acm',
      'request-certificate',
      '--domain-name',
      'shop.example.com',
      '--validation-method',
      'DNS',
    );
    const to = (await requested)['CertificateArn'] as string;
    aws.registerRecords(to);
    const [identity, listed, described, balancers] = await Promise.all([
      cli('sts', 'get-caller-identity'),
      cli('acm', 'list-certificates'),
      cli('acm', 'describe-certificate', '--certificate-arn', to),
      cli('elbv2', 'describe-load-balancers', '--names', 'shop'),
    ]);
    expect(identity['Account']).toBe(account);
    expect(listed['CertificateSummaryList']).toHaveLength(2);
    expect(described['Certificate']).toMatchObject({ Status: 'ISSUED', DomainName: 'shop.example.com' });
    expect(balancers['LoadBalancers']).toMatchObject([{ LoadBalancerArn: arn, Type: 'network' }]);

    await cli('elbv2', 'modify-listener', '--listener-arn', listener, '--certificates', `CertificateArn=${to}`);
    const held = await cli('elbv2', 'describe-listener-certificates', '--listener-arn', listener);
    expect(held['Certificates']).toEqual([{ CertificateArn: to, IsDefault: true }]);
    await expect(cli('elbv2', 'describe-listeners', '--load-balancer-arn', `${arn}0`)).rejects.toThrow(
      'LoadBalancerNotFound',
    );
    expect(aws.violations).toEqual([]);
  },
  60_000,
);
