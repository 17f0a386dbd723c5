import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { scanActions } from '../../sandbox/aws/permissions.ts';
import { spoil } from '../../sandbox/github/surprises.ts';
import { startWorld, type RecordedRun, type World } from '../../sandbox/world.ts';
import { inThread } from './support/in-thread.ts';
import { account, configPath, region } from './support/swap-world.ts';

/** No shape of its own: only who was given it knows that it is a secret. */
const requestToken = 'opaque/request+token=0123';

describe('a token that a server repeats', () => {
  let world: World;
  let echo: Server | undefined;
  beforeEach(async () => {
    world = await startWorld();
    world.execute = inThread;
    world.aws.addAccount(account, { roles: { 'acm-email-to-dns-scan': { allow: scanActions } } });
    world.aws.addCertificate({ account, region, names: ['shop.example.com'] });
    world.github.addPerson('octocat', 'write');
    const text = `version: 1\naccounts: [{ id: "${account}" }]\nregions: [${region}]\ndns: { resolvers: ["${world.aws.dns.address}"] }\n`;
    await world.github.as('octocat').commitFile({ branch: 'main', path: configPath, text, message: 'Config' });
  });
  afterEach(async () => {
    echo?.close();
    await world.close();
  });

  /** All that a run leaves for people to read; the runner itself hides the lines that tell it what to mask. */
  function left({ log, summary, report, page, outputs }: RecordedRun): string {
    const lines = log.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    const bodies = world.github.issues().map(({ title, body }) => `${title} ${body ?? ''}`);
    return [...lines, summary, JSON.stringify(report), page, JSON.stringify(outputs), ...bodies].join('\n');
  }

  test('as GitHub does in a refusal, stands in no log, report, summary or issue', async () => {
    const token = world.github.botToken;
    const body = { message: `Token ${token} may not (${encodeURIComponent(token)})`, status: '403' };
    spoil(world.github, ({ operation }) => operation === 'issues/create', { status: 403, body });
    const run = await world.run({ event: 'schedule', inputs: { mode: 'scan' } });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('may not');
    expect(left(run)).not.toContain(token);
  });

  test('as the OIDC endpoint does, stands in no log, report, summary or dashboard', async () => {
    echo = createServer((_request, response) => {
      response
        .writeHead(400, { 'content-type': 'application/json' })
        .end(JSON.stringify({ message: `bad ${requestToken} eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.c2ln` }));
    }).listen(0, '127.0.0.1');
    await once(echo, 'listening');
    const url = `http://127.0.0.1:${String((echo.address() as AddressInfo).port)}/token?api-version=2.0`;
    const environment = { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken };
    const run = await world.run({ event: 'schedule', inputs: { mode: 'scan' }, environment });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('status 400, bad');
    expect(left(run)).not.toContain(requestToken);
    expect(left(run)).not.toContain('eyJ');
  });
});
