import {
  AddListenerCertificatesCommand,
  DescribeListenerCertificatesCommand,
  DescribeListenersCommand,
  DescribeLoadBalancersCommand,
  DescribeTagsCommand,
  ModifyListenerCommand,
  RemoveListenerCertificatesCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import { DeleteCertificateCommand, DescribeCertificateCommand } from '@aws-sdk/client-acm';
import { describe, expect, test } from '@jest/globals';
import type { SandboxAws } from '../../../sandbox/aws/server.ts';
import { account, clients, refusal, region, sandbox } from './setup.ts';

function certificate(aws: SandboxAws, name: string, more: object = {}): string {
  return aws.addCertificate({ account, region, names: [name], ...more });
}

async function listed(elb: ElasticLoadBalancingV2Client, arn: string): Promise<readonly string[]> {
  const answer = await elb.send(new DescribeListenerCertificatesCommand({ ListenerArn: arn }));
  return (answer.Certificates ?? []).map(
    (each) => `${each.IsDefault === true ? 'default' : 'sni'} ${each.CertificateArn ?? ''}`,
  );
}

describe('load balancers', () => {
  test('are found by name and ARN, page by page', async () => {
    const aws = await sandbox({ settings: { pageSizes: { DescribeLoadBalancers: 2 } } });
    const { elb } = await clients(aws);
    const placed = ['a', 'b', 'c'].map((name) => aws.addLoadBalancer({ account, region, name }));
    const first = await elb.send(new DescribeLoadBalancersCommand({}));
    const second = await elb.send(new DescribeLoadBalancersCommand({ Marker: first.NextMarker }));
    const names = [...(first.LoadBalancers ?? []), ...(second.LoadBalancers ?? [])].map(
      (each) => each.LoadBalancerName,
    );
    expect(names).toEqual(['a', 'b', 'c']);
    expect(second.NextMarker).toBeUndefined();
    const one = await elb.send(new DescribeLoadBalancersCommand({ LoadBalancerArns: [placed[1]?.arn ?? ''] }));
    expect(one.LoadBalancers?.[0]).toMatchObject({ Type: 'application', DNSName: placed[1]?.dnsName });
    expect(one.LoadBalancers?.[0]?.CreatedTime).toBeInstanceOf(Date);
    const missing = new DescribeLoadBalancersCommand({ Names: ['z'] });
    expect((await refusal(elb.send(missing))).name).toBe('LoadBalancerNotFoundException');
    expect(aws.violations).toEqual([]);
  });

  test('of another region are not there', async () => {
    const aws = await sandbox();
    const { elb } = await clients(aws);
    aws.addLoadBalancer({ account, region: 'us-east-1', name: 'a' });
    expect((await elb.send(new DescribeLoadBalancersCommand({}))).LoadBalancers).toEqual([]);
  });

  test('and listeners say their tags, twenty at a time', async () => {
    const aws = await sandbox();
    const { elb } = await clients(aws);
    const { arn } = aws.addLoadBalancer({ account, region, name: 'a', tags: { team: 'web: a+b=c' } });
    const listener = await aws.addListener({ loadBalancerArn: arn, protocol: 'HTTP', tags: { env: 'dev' } });
    const answer = await elb.send(new DescribeTagsCommand({ ResourceArns: [arn, listener] }));
    expect(answer.TagDescriptions?.map((each) => each.Tags)).toEqual([
      [{ Key: 'team', Value: 'web: a+b=c' }],
      [{ Key: 'env', Value: 'dev' }],
    ]);
    const many = new DescribeTagsCommand({ ResourceArns: Array.from({ length: 21 }, () => arn) });
    expect((await refusal(elb.send(many))).name).toBe('ValidationError');
  });
});

describe('listener certificates', () => {
  test('show the default alone in DescribeListeners, and one that is both twice in the list', async () => {
    const aws = await sandbox();
    const { elb } = await clients(aws);
    const { arn } = aws.addLoadBalancer({ account, region, name: 'a' });
    const old = certificate(aws, 'a.example.com');
    const listener = await aws.addListener({ loadBalancerArn: arn, certificateArn: old, sni: [old] });
    const { Listeners } = await elb.send(new DescribeListenersCommand({ LoadBalancerArn: arn }));
    expect(Listeners?.[0]).toMatchObject({ Protocol: 'HTTPS', Certificates: [{ CertificateArn: old }] });
    expect(Listeners?.[0]?.Certificates?.[0]?.IsDefault).toBeUndefined();
    expect(await listed(elb, listener)).toEqual([`default ${old}`, `sni ${old}`]);
    expect(aws.violations).toEqual([]);
  });

  test('are swapped by add, modify and remove, and InUseBy follows', async () => {
    const aws = await sandbox();
    const { elb, acm } = await clients(aws);
    const { arn } = aws.addLoadBalancer({ account, region, name: 'a' });
    const [from, to] = [certificate(aws, 'a.example.com'), certificate(aws, 'a.example.com')];
    const listener = await aws.addListener({ loadBalancerArn: arn, certificateArn: from, sni: [from] });
    const change = { ListenerArn: listener, Certificates: [{ CertificateArn: to }] };
    const remove = { ListenerArn: listener, Certificates: [{ CertificateArn: from }] };
    await elb.send(new AddListenerCertificatesCommand(change));
    await elb.send(new AddListenerCertificatesCommand(change));
    expect((await refusal(elb.send(new RemoveListenerCertificatesCommand(remove)))).name).toBe(
      'OperationNotPermittedException',
    );
    await elb.send(new ModifyListenerCommand(change));
    await elb.send(new RemoveListenerCertificatesCommand(remove));
    expect(await listed(elb, listener)).toEqual([`default ${to}`, `sni ${to}`]);
    const used = await acm.send(new DescribeCertificateCommand({ CertificateArn: to }));
    expect(used.Certificate?.InUseBy).toEqual([arn]);
    expect((await refusal(acm.send(new DeleteCertificateCommand({ CertificateArn: to })))).name).toBe(
      'ResourceInUseException',
    );
    await acm.send(new DeleteCertificateCommand({ CertificateArn: from }));
    expect(aws.history.map((each) => each.by)).toEqual([
      ...['set-up', 'AddListenerCertificates', 'ModifyListener', 'RemoveListenerCertificates'],
    ]);
    expect(aws.violations).toEqual([]);
  });

  test('change one at a time', async () => {
    const aws = await sandbox();
    const { elb } = await clients(aws);
    const { arn } = aws.addLoadBalancer({ account, region, name: 'a' });
    const [one, two] = [certificate(aws, 'a.example.com'), certificate(aws, 'b.example.com')];
    const listener = await aws.addListener({ loadBalancerArn: arn, certificateArn: one });
    const both = { ListenerArn: listener, Certificates: [{ CertificateArn: one }, { CertificateArn: two }] };
    for (const command of [new ModifyListenerCommand(both), new AddListenerCertificatesCommand(both)]) {
      expect((await refusal(elb.send(command as ModifyListenerCommand))).message).toContain('Exactly one certificate');
    }
    expect(await listed(elb, listener)).toEqual([`default ${one}`]);
  });

  test('are at most 25 in SNI lists per load balancer, defaults not counted', async () => {
    const aws = await sandbox();
    const { elb } = await clients(aws);
    const { arn } = aws.addLoadBalancer({ account, region, name: 'a' });
    const all = Array.from({ length: 26 }, (_item, index) => certificate(aws, `n${index}.example.com`));
    const [byDefault = ''] = all;
    await aws.addListener({ loadBalancerArn: arn, certificateArn: byDefault, sni: [byDefault, ...all.slice(1, 21)] });
    const other = await aws.addListener({ loadBalancerArn: arn, certificateArn: byDefault, sni: all.slice(21, 26) });
    const one = certificate(aws, 'one-more.example.com');
    const add = new AddListenerCertificatesCommand({ ListenerArn: other, Certificates: [{ CertificateArn: one }] });
    expect((await refusal(elb.send(add))).name).toBe('TooManyCertificatesException');
  });

  test.each([
    { type: 'network' as const, keyAlgorithm: 'RSA_4096' },
    { type: 'application' as const, keyAlgorithm: 'RSA_1024' },
  ])('of an unsuitable key are refused: $keyAlgorithm on $type', async ({ type, keyAlgorithm }) => {
    const aws = await sandbox();
    const { elb } = await clients(aws);
    const { arn } = aws.addLoadBalancer({ account, region, name: 'a', type });
    const good = certificate(aws, 'a.example.com');
    const listener = await aws.addListener({ loadBalancerArn: arn, certificateArn: good });
    const Certificates = [{ CertificateArn: certificate(aws, 'a.example.com', { keyAlgorithm }) }];
    const modify = new ModifyListenerCommand({ ListenerArn: listener, Certificates });
    expect((await refusal(elb.send(modify))).name).toBe('UnsupportedCertificate');
  });

  test('must exist, as must the listener', async () => {
    const aws = await sandbox();
    const { elb } = await clients(aws);
    const { arn } = aws.addLoadBalancer({ account, region, name: 'a' });
    const one = certificate(aws, 'a.example.com');
    const listener = await aws.addListener({ loadBalancerArn: arn, certificateArn: one });
    const elsewhere = aws.addCertificate({ account, region: 'us-east-1', names: ['a.example.com'] });
    const modify = new ModifyListenerCommand({ ListenerArn: listener, Certificates: [{ CertificateArn: elsewhere }] });
    expect((await refusal(elb.send(modify))).name).toBe('CertificateNotFoundException');
    await aws.removeListener(listener);
    const gone = new DescribeListenerCertificatesCommand({ ListenerArn: listener });
    expect((await refusal(elb.send(gone))).name).toBe('ListenerNotFoundException');
  });

  test('leave InUseBy only after the lag that is set', async () => {
    const aws = await sandbox();
    const { elb, acm } = await clients(aws);
    const { arn } = aws.addLoadBalancer({ account, region, name: 'a' });
    const [from, to] = [certificate(aws, 'a.example.com'), certificate(aws, 'a.example.com')];
    const listener = await aws.addListener({ loadBalancerArn: arn, certificateArn: from });
    aws.setOtherUsers(from, [`arn:aws:cloudfront::${account}:distribution/E123`]);
    aws.settings.inUseLag = 60_000;
    await elb.send(new ModifyListenerCommand({ ListenerArn: listener, Certificates: [{ CertificateArn: to }] }));
    const users = async (): Promise<readonly string[] | undefined> =>
      (await acm.send(new DescribeCertificateCommand({ CertificateArn: from }))).Certificate?.InUseBy;
    expect(await users()).toEqual([arn, `arn:aws:cloudfront::${account}:distribution/E123`]);
    aws.settings.inUseLag = 0;
    expect(await users()).toEqual([`arn:aws:cloudfront::${account}:distribution/E123`]);
  });
});
