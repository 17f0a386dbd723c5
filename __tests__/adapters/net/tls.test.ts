import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { connect, createServer as createTcpServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { createSecureContext, createServer } from 'node:tls';
import type { TlsOptions } from 'node:tls';
import { Temporal } from 'temporal-polyfill';
import { createTlsProbe } from '../../../src/adapters/net/tls.ts';
import type { Handshake } from '../../../src/ports/net.ts';
import { makeCertificate } from './certificates.ts';
import type { Pair } from './certificates.ts';

let shop: Pair;
let other: Pair;
beforeAll(async () => {
  shop = await makeCertificate('shop.example.com', '0a1b2c3d');
  other = await makeCertificate('other.example.com', '7f', { notAfter: '2026-02-01T00:00:00Z' });
});

const servers: Server[] = [];
const sockets = new Set<Socket>();
afterEach(() => {
  for (const socket of sockets) socket.destroy();
  for (const server of servers.splice(0)) server.close();
});

async function listen(server: Server, host = '127.0.0.1'): Promise<number> {
  servers.push(server);
  server.on('connection', (socket: Socket) => sockets.add(socket));
  server.listen(0, host);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

function serve(options: TlsOptions, host?: string): Promise<number> {
  const server = createServer({ key: shop.key, cert: shop.cert, ...options });
  server.on('tlsClientError', () => undefined);
  return listen(server, host);
}

function probe(
  port: number,
  change: { address?: string; serverName?: string } = {},
  timeoutMs = 2000,
): Promise<Handshake> {
  return createTlsProbe({ timeoutMs }).handshake({
    address: '127.0.0.1',
    port,
    serverName: 'shop.example.com',
    ...change,
  });
}

function serialOf(handshake: Handshake): string {
  return handshake.kind === 'presented' ? handshake.certificate.serial : handshake.why;
}

describe.each(['TLSv1.2', 'TLSv1.3'] as const)('with %s', (version) => {
  const only = { minVersion: version, maxVersion: version };

  test('the presented certificate is read, though nobody trusts it', async () => {
    expect(await probe(await serve(only))).toEqual({
      kind: 'presented',
      certificate: {
        serial: 'a1b2c3d',
        subject: 'shop.example.com',
        issuer: expect.stringMatching(/^C=US, .*CN=/),
        notAfter: Temporal.Instant.from('2027-06-01T00:00:00Z'),
      },
    });
  });

  test('a certificate counts that is presented before the server asks in vain for one of ours', async () => {
    const port = await serve({ ...only, requestCert: true, rejectUnauthorized: true });
    expect(serialOf(await probe(port))).toBe('a1b2c3d');
  });

  test('the certificate is chosen by SNI', async () => {
    const contexts = new Map([
      ['shop.example.com', createSecureContext(shop)],
      ['other.example.com', createSecureContext(other)],
    ]);
    const port = await serve({
      ...only,
      SNICallback: (name, answer) => {
        answer(null, contexts.get(name));
      },
    });
    expect(serialOf(await probe(port, { serverName: 'other.example.com' }))).toBe('7f');
    expect(serialOf(await probe(port))).toBe('a1b2c3d');
  });

  test('a certificate that was exchanged between two handshakes is seen: no session is resumed', async () => {
    const server = createServer({ ...only, key: shop.key, cert: shop.cert });
    const port = await listen(server);
    expect(serialOf(await probe(port))).toBe('a1b2c3d');
    server.setSecureContext({ ...only, key: other.key, cert: other.cert });
    expect(serialOf(await probe(port))).toBe('7f');
  });

  test('a weak certificate of the old days (RSA 1024) is read', async () => {
    const weak = await makeCertificate('shop.example.com', '11', { keyAlgorithm: 'RSA_1024' });
    const port = await serve({ ...only, ...weak, ciphers: 'DEFAULT@SECLEVEL=0' });
    expect(serialOf(await probe(port))).toBe('11');
  });

  test('an expired certificate is read like any other', async () => {
    expect(serialOf(await probe(await serve({ ...only, key: other.key, cert: other.cert })))).toBe('7f');
  });
});

describe('unreachable is', () => {
  test('a port where nobody listens', async () => {
    const server = createTcpServer();
    const port = await listen(server);
    server.close();
    await once(server, 'close');
    expect(await probe(port)).toEqual({ kind: 'unreachable', why: 'the connection was refused' });
  });

  test('a server that never answers', async () => {
    const port = await listen(createTcpServer());
    expect(await probe(port, {}, 60)).toEqual({ kind: 'unreachable', why: 'no answer within 0.06 s' });
  });

  test('a server that does not speak TLS', async () => {
    const port = await listen(createTcpServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')));
    expect(await probe(port)).toEqual({ kind: 'unreachable', why: 'the port does not speak TLS' });
  });

  test('a server that hangs up', async () => {
    const port = await listen(createTcpServer((socket) => socket.resume().end()));
    expect((await probe(port)).kind).toBe('unreachable');
  });

  test('a server that refuses the name before it presents anything', async () => {
    const port = await serve({
      SNICallback: (_name, answer) => {
        answer(new Error('unknown name'));
      },
    });
    expect((await probe(port)).kind).toBe('unreachable');
  });

  test('a port that cannot be, and nothing is thrown', async () => {
    expect((await probe(70_000)).kind).toBe('unreachable');
  });
});

test('IPv6 addresses are reached as well', async () => {
  let port: number;
  try {
    port = await serve({}, '::1');
  } catch {
    return;
  }
  expect(serialOf(await probe(port, { address: '::1' }))).toBe('a1b2c3d');
});

test('a certificate counts although the connection is reset in the middle of the handshake', async () => {
  const target = await serve({ minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2' });
  const port = await listen(
    createTcpServer((client) => {
      const upstream = connect(target, '127.0.0.1');
      sockets.add(upstream);
      upstream.pipe(client);
      // The first flight of the client is its hello; the second answers the certificate.
      client.once('data', (hello) => {
        upstream.write(hello);
        client.once('data', () => client.resetAndDestroy());
      });
    }),
  );
  expect(serialOf(await probe(port))).toBe('a1b2c3d');
});
