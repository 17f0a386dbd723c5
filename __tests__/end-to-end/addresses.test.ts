import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { scanActions } from '../../sandbox/aws/permissions.ts';
import { configPath } from './support/swap-world.ts';
import { startWorld, type RecordedRun, type World } from '../../sandbox/world.ts';

const account = '111122223333';

describe('GitHub at another address', () => {
  let world: World;
  const sockets: Socket[] = [];
  const servers: Server[] = [];

  beforeEach(async () => {
    world = await startWorld();
    world.aws.addAccount(account, { roles: { 'acm-email-to-dns-scan': { allow: scanActions } } });
    world.aws.addCertificate({ account, region: 'eu-west-1', names: ['shop.example.com'] });
    world.github.addPerson('octocat', 'write');
    const text = `version: 1\naccounts: [{ id: "${account}", owners: [octocat] }]\nregions: [eu-west-1]\ndns: { resolvers: ["${world.aws.dns.address}"] }\n`;
    await world.github.as('octocat').commitFile({ branch: 'main', path: configPath, text, message: 'Config' });
  });

  afterEach(async () => {
    for (const socket of sockets.splice(0)) socket.destroy();
    for (const server of servers.splice(0)) server.close();
    await world.close();
  });

  async function listen(server: Server): Promise<string> {
    servers.push(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  }

  function look(environment: Readonly<Record<string, string>>): Promise<RecordedRun> {
    return world.run({ event: 'schedule', inputs: { mode: 'scan' }, environment });
  }

  test('is reached through the proxy of the environment, and nothing else is', async () => {
    const targets = new Set<string | undefined>();
    const proxy = createServer();
    proxy.on('connect', ({ url }, socket: Socket) => {
      targets.add(url);
      const upstream = connect(Number(new URL(world.github.apiUrl).port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        upstream.pipe(socket).pipe(upstream);
      });
      sockets.push(socket, upstream);
    });
    const run = await look({
      http_proxy: await listen(proxy),
      GITHUB_API_URL: 'http://github.example.com',
      GITHUB_GRAPHQL_URL: 'http://github.example.com/graphql',
    });

    expect({ exitCode: run.exitCode, log: run.exitCode === 0 ? '' : run.log }).toEqual({ exitCode: 0, log: '' });
    expect([...targets]).toEqual(['github.example.com:80']);
    expect(run.outputs['email-validated']).toBe('1');
    expect(world.github.issues().length).toBeGreaterThan(0);
  });

  test('is reached under the paths of GitHub Enterprise Server', async () => {
    const strangers: string[] = [];
    const enterprise = await listen(
      createServer((incoming, answer) => {
        const { url = '', method, headers } = incoming;
        const path = /^\/api\/(?:v3(?=\/)(\/.*)|(graphql))$/.exec(url);
        if (path === null) strangers.push(url);
        const to = `${world.github.apiUrl}${path?.[1] ?? '/graphql'}`;
        incoming.pipe(
          request(to, { method, headers }, (reply) => {
            answer.writeHead(reply.statusCode ?? 500, reply.headers);
            reply.pipe(answer);
          }),
        );
      }),
    );
    const run = await look({
      GITHUB_SERVER_URL: enterprise,
      GITHUB_API_URL: `${enterprise}/api/v3`,
      GITHUB_GRAPHQL_URL: `${enterprise}/api/graphql`,
    });

    expect({ exitCode: run.exitCode, log: run.exitCode === 0 ? '' : run.log }).toEqual({ exitCode: 0, log: '' });
    expect(strangers).toEqual([]);
    expect(run.outputs['email-validated']).toBe('1');
    expect(world.github.issues().length).toBeGreaterThan(0);
  });
});
