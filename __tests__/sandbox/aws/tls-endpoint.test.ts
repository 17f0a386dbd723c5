import { ModifyListenerCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import { X509Certificate } from 'node:crypto';
import { connect } from 'node:tls';
import { describe, expect, test } from '@jest/globals';
import type { SandboxAws } from '../../../sandbox/aws/server.ts';
import { account, clients, region, sandbox } from './setup.ts';
import { presentedSerial } from './tls.ts';

function serial(aws: SandboxAws, arn: string): string | undefined {
  return aws.certificate(arn).serial?.replaceAll(':', '');
}

async function listenerWith(
  aws: SandboxAws,
  names: readonly string[],
  sni: readonly (readonly string[])[] = [],
  addresses = ['127.0.0.1'],
): Promise<{
  readonly listener: string;
  readonly port: number;
  readonly byDefault: string;
  readonly list: readonly string[];
}> {
  const { arn } = aws.addLoadBalancer({ account, region, name: 'shop', addresses });
  const byDefault = aws.addCertificate({ account, region, names });
  const list = sni.map((each) => aws.addCertificate({ account, region, names: each }));
  const listener = await aws.addListener({ loadBalancerArn: arn, certificateArn: byDefault, sni: list });
  return { listener, port: aws.listener(listener).port, byDefault, list };
}

describe('a TLS endpoint', () => {
  test('serves the certificate of the SNI list that matches, exactly or by wildcard, else the default', async () => {
    const aws = await sandbox();
    const { port, byDefault, list } = await listenerWith(
      aws,
      ['example.com'],
      [['shop.example.com'], ['*.api.example.com']],
    );
    const expected = [byDefault, list[0], list[1], byDefault].map((arn) => serial(aws, arn ?? ''));
    const names = [undefined, 'shop.example.com', 'v1.api.example.com', 'a.b.api.example.com'];
    const seen = [];
    for (const name of names) seen.push(await presentedSerial(port, name));
    expect(seen).toEqual(expected);
  });

  test('prefers ECDSA where two of the list match', async () => {
    const aws = await sandbox();
    const { arn } = aws.addLoadBalancer({ account, region, name: 'shop', type: 'network' });
    const names = ['a.example.com'];
    const rsa = aws.addCertificate({ account, region, names });
    const ecdsa = aws.addCertificate({ account, region, names, keyAlgorithm: 'EC_prime256v1' });
    const listener = await aws.addListener({ loadBalancerArn: arn, certificateArn: rsa, sni: [rsa, ecdsa] });
    expect(await presentedSerial(aws.listener(listener).port, 'a.example.com')).toBe(serial(aws, ecdsa));
  });

  test('serves the new certificate right after ModifyListener', async () => {
    const aws = await sandbox();
    const { elb } = await clients(aws);
    const { port, listener, byDefault } = await listenerWith(aws, ['a.example.com']);
    expect(await presentedSerial(port, 'a.example.com')).toBe(serial(aws, byDefault));
    const to = aws.addCertificate({ account, region, names: ['a.example.com'] });
    await elb.send(new ModifyListenerCommand({ ListenerArn: listener, Certificates: [{ CertificateArn: to }] }));
    expect(await presentedSerial(port, 'a.example.com')).toBe(serial(aws, to));
  });

  test('that is stuck on one address goes on serving the old one there, even when that is deleted', async () => {
    const aws = await sandbox();
    const addresses = process.platform === 'linux' ? ['127.0.0.1', '127.0.0.2'] : ['127.0.0.1'];
    const { port, listener, byDefault } = await listenerWith(aws, ['a.example.com'], [], addresses);
    const stuck = addresses.at(-1) ?? '';
    aws.endpoint(listener).stick(stuck);
    const old = serial(aws, byDefault);
    const to = aws.addCertificate({ account, region, names: ['a.example.com'] });
    aws.setListenerCertificates(listener, { defaultCertificate: to });
    expect(await presentedSerial(port, 'a.example.com', stuck)).toBe(old);
    if (addresses.length > 1) expect(await presentedSerial(port, 'a.example.com')).toBe(serial(aws, to));
    aws.endpoint(listener).unstick();
    expect(await presentedSerial(port, 'a.example.com', stuck)).toBe(serial(aws, to));
  });

  test('that cannot be reached presents nothing', async () => {
    const aws = await sandbox();
    const { port, listener } = await listenerWith(aws, ['a.example.com']);
    aws.endpoint(listener).setReachable(false);
    await expect(presentedSerial(port, 'a.example.com')).rejects.toThrow();
    aws.endpoint(listener).setReachable(true);
    expect(await presentedSerial(port, 'a.example.com')).toMatch(/^[0-9a-f]{32}$/);
  });

  test('with mutual TLS presents its certificate and then refuses a client without one', async () => {
    const aws = await sandbox();
    const { port, listener, byDefault } = await listenerWith(aws, ['a.example.com']);
    aws.endpoint(listener).mutualTls = true;
    const seen: string[] = [];
    const failure = await new Promise<Error>((resolve) => {
      const socket = connect({ port, host: '127.0.0.1', servername: 'a.example.com', rejectUnauthorized: false }, () =>
        seen.push(socket.getPeerCertificate().serialNumber.toLowerCase()),
      );
      socket.on('error', resolve);
      socket.resume();
    });
    expect(seen).toEqual([serial(aws, byDefault)]);
    expect(failure.message).toMatch(/certificate required|reset|handshake/i);
  });

  test('is trusted by a client that knows the authority', async () => {
    const aws = await sandbox();
    const { port } = await listenerWith(aws, ['a.example.com']);
    const ca = await aws.authority();
    const isAuthorised = await new Promise<boolean>((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1', servername: 'a.example.com', ca }, () => {
        resolve(socket.authorized);
        socket.destroy();
      });
      socket.on('error', reject);
    });
    expect(isAuthorised).toBe(true);
    expect(new X509Certificate(ca).subject).toContain('not trusted');
  });
});
