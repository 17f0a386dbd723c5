import {
  DescribeLoadBalancersCommand,
  DescribeTagsCommand,
  ElasticLoadBalancingClient,
  SetLoadBalancerListenerSSLCertificateCommand,
} from '@aws-sdk/client-elastic-load-balancing';
import { DescribeLoadBalancersCommand as DescribeModern } from '@aws-sdk/client-elastic-load-balancing-v2';
import { describe, expect, test } from '@jest/globals';
import type { SandboxAws } from '../../../sandbox/aws/server.ts';
import { account, clients, keysFor, refusal, region, sandbox } from './setup.ts';

async function client(aws: SandboxAws): Promise<ElasticLoadBalancingClient> {
  return new ElasticLoadBalancingClient({
    endpoint: aws.url,
    region,
    credentials: await keysFor(aws),
    maxAttempts: 1,
  });
}

describe('Classic Load Balancers', () => {
  test('are known to version 1 of the API alone, with listeners, certificates and tags', async () => {
    const aws = await sandbox();
    const elb = await client(aws);
    const arn = aws.addCertificate({ account, region, names: ['a.example.com'] });
    const { arn: loadBalancerArn, dnsName } = aws.addLoadBalancer({
      ...{ account, region, name: 'old', type: 'classic' },
      tags: { team: 'web' },
    });
    const handle = await aws.addListener({ loadBalancerArn, certificateArn: arn });
    expect(loadBalancerArn).toBe(`arn:aws:elasticloadbalancing:${region}:${account}:loadbalancer/old`);

    const { LoadBalancerDescriptions } = await elb.send(new DescribeLoadBalancersCommand({}));
    expect(LoadBalancerDescriptions).toMatchObject([
      {
        LoadBalancerName: 'old',
        DNSName: dnsName,
        ListenerDescriptions: [
          { Listener: { Protocol: 'HTTPS', LoadBalancerPort: aws.listener(handle).port, SSLCertificateId: arn } },
        ],
      },
    ]);
    const { TagDescriptions } = await elb.send(new DescribeTagsCommand({ LoadBalancerNames: ['old'] }));
    expect(TagDescriptions).toEqual([{ LoadBalancerName: 'old', Tags: [{ Key: 'team', Value: 'web' }] }]);
    expect((await (await clients(aws)).elb.send(new DescribeModern({}))).LoadBalancers).toEqual([]);
    expect(aws.usersOf(arn)).toEqual([loadBalancerArn]);
    expect(aws.violations).toEqual([]);
  });

  test('take one certificate a listener, by name and port', async () => {
    const aws = await sandbox();
    const elb = await client(aws);
    const [from, to, ec] = ['RSA_2048', 'RSA_2048', 'EC_prime256v1'].map((keyAlgorithm) =>
      aws.addCertificate({ account, region, names: ['a.example.com'], keyAlgorithm }),
    );
    const { arn } = aws.addLoadBalancer({ account, region, name: 'old', type: 'classic' });
    const handle = await aws.addListener({ loadBalancerArn: arn, certificateArn: from ?? '' });
    const set = (change: object): Promise<unknown> =>
      elb.send(
        new SetLoadBalancerListenerSSLCertificateCommand({
          ...{ LoadBalancerName: 'old', LoadBalancerPort: aws.listener(handle).port, SSLCertificateId: to },
          ...change,
        }),
      );
    await set({});
    expect(aws.listener(handle).defaultCertificate).toBe(to);
    expect((await refusal(set({ SSLCertificateId: ec }))).name).toBe('CertificateNotFoundException');
    expect((await refusal(set({ LoadBalancerPort: 1 }))).name).toBe('ListenerNotFoundException');
    expect((await refusal(set({ LoadBalancerName: 'gone' }))).name).toBe('AccessPointNotFoundException');
    expect(aws.violations).toEqual([]);
  });
});
