import { proxyOf } from '../../../src/adapters/aws/client/http.ts';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { json, startServer } from './support/server.ts';
import { certificateArn, certificateDetail } from './support/certificates.ts';
import { closeWorlds, session, startWorld } from './support/world.ts';

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  await closeWorlds();
  await Promise.all(closing.splice(0).map((close) => close()));
});

const handlers = { SearchCertificates: () => json({ Results: [] }) };

describe('endpoints', () => {
  test('of a service win over the general one', async () => {
    const acm = await startServer(handlers);
    closing.push(() => acm.close());
    const general = await startWorld({});
    const environment = { AWS_ENDPOINT_URL: general.server.url, AWS_ENDPOINT_URL_ACM: acm.url };
    const world = await startWorld({}, { environment: { ...environment, AWS_ENDPOINT_URL_STS: '' } });

    const { certificates } = await world.readers.open(session('scan'));
    await certificates.findEmailValidated();

    expect(acm.calls.map((call) => call.operation)).toEqual(['SearchCertificates']);
    expect(general.calls('AssumeRoleWithWebIdentity')).toHaveLength(1);
  });

  test('and profiles in the shared files of a self-hosted runner are not looked at', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'aws-'));
    const file = join(folder, 'config');
    await writeFile(file, '[default]\nendpoint_url = http://127.0.0.1:1\nmax_attempts = 1\nuse_fips_endpoint = true\n');
    const before = process.env['AWS_CONFIG_FILE'];
    process.env['AWS_CONFIG_FILE'] = file;
    try {
      // No endpoint is set, so that the SDK would take the file's; the proxy shows where it really wants to go.
      const proxy = await startProxy();
      const world = await startWorld({}, { environment: { HTTPS_PROXY: proxy.url } });

      const error: unknown = await world.readers.open(session('scan')).catch((thrown: unknown) => thrown);
      const message = String(error).replaceAll(proxy.url, 'PROXY');
      expect(message).toContain('no answer from sts.us-east-1.amazonaws.com through the proxy PROXY: ');
      expect(message).toContain(
        'Next: let the proxy PROXY, which `https_proxy` names, answer this runner and let it through',
      );

      expect(new Set(proxy.targets)).toEqual(new Set(['sts.us-east-1.amazonaws.com:443']));
    } finally {
      if (before === undefined) Reflect.deleteProperty(process.env, 'AWS_CONFIG_FILE');
      else process.env['AWS_CONFIG_FILE'] = before;
    }
  });
});

describe('proxies', () => {
  test.each<[string, string, string, string | undefined]>([
    ['https:', 'acm.us-east-1.amazonaws.com', '', 'http://proxy.example.com:3128'],
    ['http:', 'acm.us-east-1.amazonaws.com', '', undefined],
    ['https:', 'acm.us-east-1.amazonaws.com', 'example.com, .amazonaws.com', undefined],
    ['https:', 'acm.us-east-1.amazonaws.com', 'us-east-1.amazonaws.com:443', undefined],
    ['https:', 'notamazonaws.com', 'amazonaws.com', 'http://proxy.example.com:3128'],
    ['https:', 'acm.us-east-1.amazonaws.com', '*', undefined],
    ['https:', '127.0.0.1', '', undefined],
  ])('of %s to %s with no_proxy "%s" are named without their password: %s', (protocol, host, spared, proxy) => {
    const environment = { https_proxy: 'http://user:secret@proxy.example.com:3128', no_proxy: spared };
    expect(proxyOf(environment, protocol, host)).toBe(proxy);
  });

  test('carry requests to AWS, but not those to hosts in NO_PROXY or to this machine', async () => {
    const proxy = await startProxy();
    const direct = await startWorld(handlers);
    const environment = {
      AWS_ENDPOINT_URL: direct.server.url,
      AWS_ENDPOINT_URL_ACM: 'http://acm.example.com',
      HTTP_PROXY: proxy.url,
    };
    const world = await startWorld({}, { environment });
    const { certificates } = await world.readers.open(session('scan'));

    await expect(certificates.findEmailValidated()).rejects.toThrow();

    expect(direct.calls('AssumeRoleWithWebIdentity')).toHaveLength(1);
    expect(new Set(proxy.targets)).toEqual(new Set(['http://acm.example.com/']));
  });
});

describe('a long queue', () => {
  test('does not age requests: they are signed when their turn comes', async () => {
    const world = await startWorld({
      DescribeCertificate: ({ input }) =>
        json({ Certificate: certificateDetail(String(input['CertificateArn']).split('/')[1] ?? '', 'EMAIL') }),
    });
    const { certificates } = await world.readers.open(session('scan'));

    // At nine to ten a second this takes half a minute on the test's clock; the renewal falls into it.
    const arns = Array.from({ length: 300 }, (_, index) => certificateArn(`id-${index}`));
    world.clock.advance(55 * 60_000 - 10_000);
    await Promise.all(arns.map((arn) => certificates.describeCertificate(arn)));

    const calls = new Map(world.calls('DescribeCertificate').map((call) => [call.input['CertificateArn'], call]));
    expect(calls.get(arns[0])?.accessKeyId).toBe('ASIA1');
    expect(calls.get(arns[299])?.accessKeyId).toBe('ASIA2');
  });

  test('names the action in the user agent', async () => {
    const world = await startWorld(handlers);
    await (await world.readers.open(session('scan'))).certificates.findEmailValidated();

    expect(world.calls('SearchCertificates')[0]?.userAgent).toContain('app/acm-email-to-dns');
  });
});

interface Proxy {
  readonly url: string;
  /** What it was asked to reach: URLs of plain requests, `host:port` of tunnels. */
  readonly targets: readonly string[];
}

/** A proxy that refuses everything and notes what it was asked for. */
async function startProxy(): Promise<Proxy> {
  const targets: string[] = [];
  const server = createServer((request, response) => {
    targets.push(request.url ?? '');
    response.writeHead(403).end('{}');
  });
  server.on('connect', (request, socket) => {
    targets.push(request.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, targets };
}
