import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { issuePayload } from './samples.ts';
import { ScriptedGitHub } from './scripted-github.ts';

const TOUCHED = ['http_proxy', 'GITHUB_API_URL'];
let server: ScriptedGitHub;
let proxy: Server;
const tunnels: { readonly target: string; readonly sockets: readonly Socket[] }[] = [];
const before = new Map(TOUCHED.map((name) => [name, process.env[name]]));

beforeEach(async () => {
  server = new ScriptedGitHub();
  await server.start();
  proxy = createServer();
  proxy.on('connect', (request, socket: Socket) => {
    const upstream = connect(Number(new URL(server.url).port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    tunnels.push({ target: request.url ?? '', sockets: [socket, upstream] });
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
});

afterEach(async () => {
  for (const [name, value] of before) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
  for (const socket of tunnels.flatMap(({ sockets }) => sockets)) socket.destroy();
  proxy.close();
  await server.stop();
});

test('requests go through the proxy of the environment', async () => {
  process.env['http_proxy'] = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  process.env['GITHUB_API_URL'] = 'http://github.example.com';
  server.on('GET /issues/7', () => ({ status: 200, body: issuePayload(7) }));
  // The toolkit reads the environment when it is loaded.
  const { openGitHub } = await import('./harness.ts');
  const { reader } = openGitHub(server, { apiUrl: 'http://github.example.com' });
  expect((await reader.getIssue(7))?.number).toBe(7);
  expect(tunnels.map(({ target }) => target)).toEqual(['github.example.com:80']);
});
