import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { createOidcTokenSource } from '../../../../src/adapters/aws/sessions/oidc.ts';
import type { OidcTokenSource } from '../../../../src/adapters/aws/sessions/oidc.ts';
import { UpstreamError, UserError } from '../../../../src/core/errors.ts';
import type { ManualClock } from '../support/world.ts';
import { manualClock } from '../support/world.ts';

const variables = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];

let asked: string[];
let answer: (audience: string) => string | undefined;
let clock: ManualClock;
let masked: string[];
let source: OidcTokenSource;

const server = createServer((request, response) => {
  const audience = new URL(request.url ?? '', 'http://localhost').searchParams.get('audience') ?? '';
  asked.push(audience);
  const token = answer(audience);
  response.writeHead(token === undefined ? 403 : 200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(token === undefined ? {} : { value: token }));
});

function jwt(claims: object): string {
  return ['{}', JSON.stringify(claims), 'signature'].map((part) => Buffer.from(part).toString('base64url')).join('.');
}

function inSeconds(seconds: number): number {
  return Math.floor(clock.now().epochMilliseconds / 1000) + seconds;
}

beforeEach(async () => {
  // The toolkit writes its commands there.
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  asked = [];
  masked = [];
  clock = manualClock();
  answer = (audience) => jwt({ aud: audience, iat: inSeconds(0), exp: inSeconds(300), number: asked.length });
  source = createOidcTokenSource({ mask: (secret) => masked.push(secret), clock });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] = `http://127.0.0.1:${(server.address() as AddressInfo).port}/?v=1`;
  process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] = 'request-token';
});

afterEach(async () => {
  jest.restoreAllMocks();
  for (const name of variables) Reflect.deleteProperty(process.env, name);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

describe('the OIDC token source', () => {
  test('fetches a token once for all callers until a minute before its end', async () => {
    const tokens = await Promise.all([source.token('sts'), source.token('sts')]);
    clock.advance(230_000);
    tokens.push(await source.token('sts'));

    expect(new Set(tokens).size).toBe(1);
    expect(asked).toEqual(['sts']);

    clock.advance(11_000);
    expect(await source.token('sts')).not.toBe(tokens[0]);
    expect(asked).toEqual(['sts', 'sts']);
  });

  test.each([3, -3])('keeps a token for as long as it lives where clocks are %d hours apart', async (hours) => {
    answer = () => jwt({ iat: inSeconds(hours * 3600), exp: inSeconds(hours * 3600 + 300), number: asked.length });

    await source.token('sts');
    clock.advance(230_000);
    await source.token('sts');
    expect(asked).toHaveLength(1);

    clock.advance(11_000);
    await source.token('sts');
    expect(asked).toHaveLength(2);
  });

  test('fetches another one in place of what AWS calls expired, once for all that were refused it', async () => {
    const refused = await source.token('sts');

    const others = await Promise.all([source.token('sts', refused), source.token('sts', refused)]);
    others.push(await source.token('sts', refused), await source.token('sts'));

    expect(new Set([refused, ...others]).size).toBe(2);
    expect(asked).toHaveLength(2);
  });

  test('keeps audiences apart', async () => {
    const [one, two] = [await source.token('sts.amazonaws.com'), await source.token('sts.amazonaws.com.cn')];

    expect(one).not.toBe(two);
    expect(asked).toEqual(['sts.amazonaws.com', 'sts.amazonaws.com.cn']);
  });

  test('masks every token', async () => {
    const token = await source.token('sts');

    expect(masked).toEqual([token]);
  });

  test('keeps no token whose end it cannot read', async () => {
    answer = () => 'not.a-jwt.at all';

    await source.token('sts');
    await source.token('sts');

    expect(asked).toHaveLength(2);
  });

  test('says which permission the job lacks', async () => {
    Reflect.deleteProperty(process.env, 'ACTIONS_ID_TOKEN_REQUEST_URL');

    await expect(source.token('sts')).rejects.toThrow(UserError);
    await expect(source.token('sts')).rejects.toThrow(
      /Next: add the line `id-token: write` below the job's `permissions:`/,
    );
  });

  test('is an upstream error, not remembered, when GitHub refuses', async () => {
    answer = () => undefined;
    await expect(source.token('sts')).rejects.toThrow(UpstreamError);

    answer = () => jwt({ exp: inSeconds(300) });
    expect(await source.token('sts')).toContain('.');
  });
});
