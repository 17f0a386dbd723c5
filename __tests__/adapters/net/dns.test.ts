import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { lookup } from 'node:dns/promises';
import { createDnsReader } from '../../../src/adapters/net/dns.ts';
import type { DnsOptions } from '../../../src/adapters/net/dns.ts';
import type { DnsAnswer } from '../../../src/core/dns.ts';
import type { DnsReader } from '../../../src/ports.ts';
import { ScriptedDns } from './scripted-dns.ts';
import type { Entry } from './scripted-dns.ts';

let server: ScriptedDns;
beforeEach(async () => {
  server = new ScriptedDns();
  await server.start();
});
afterEach(() => server.stop());

function open(options: Partial<DnsOptions> = {}): DnsReader {
  return createDnsReader({ resolvers: [server.address], timeoutMs: 250, ...options });
}

/** An answer with this one value. */
function found(value: string): DnsAnswer {
  return { kind: 'answered', values: [value], caa: [], exists: true, zone: undefined };
}

const NAME = '_0123456789abcdef.shop.example.com';

describe('a CNAME', () => {
  test('is found, with its target in lower case and qualified', async () => {
    server.entries.set(NAME, [{ type: 'CNAME', name: NAME, data: '_Fedcba.Acm-Validations.AWS' }]);
    expect(await open().ask(`${NAME}.`, 'CNAME')).toEqual(found('_fedcba.acm-validations.aws.'));
  });

  test('is missing where the name does not exist', async () => {
    expect(await open().ask(NAME, 'CNAME')).toMatchObject({ kind: 'answered', values: [] });
  });

  test('is missing where the name has other records only', async () => {
    server.entries.set(NAME, [{ type: 'TXT', name: NAME, data: 'text' }]);
    expect(await open().ask(NAME, 'CNAME')).toMatchObject({ kind: 'answered', values: [] });
  });

  test.each([
    ['SERVFAIL', /SERVFAIL/],
    ['REFUSED', /REFUSED/],
    ['silence', /no resolver answered in time/],
  ] as [Entry, RegExp][])('is unknown, never missing, after %s', async (entry, why) => {
    server.entries.set(NAME, entry);
    expect(await open().ask(NAME, 'CNAME')).toEqual(
      expect.objectContaining({ kind: 'failed', why: expect.stringMatching(why), isDnssec: false }),
    );
  });

  test.each([
    ['a..b'],
    [''],
    [`${'x'.repeat(64)}.example.com`],
    ['münchen.example\u0000.com'],
    [`${'x.'.repeat(127)}com`],
  ])('of the impossible name %j breaks nothing', async (name) => {
    expect((await open().ask(name, 'CNAME')).kind).toBe('failed');
  });

  test('is asked of the second resolver when the first is silent', async () => {
    const silent = new ScriptedDns();
    await silent.start();
    silent.entries.set(NAME, 'silence');
    server.entries.set(NAME, [{ type: 'CNAME', name: NAME, data: 'x.acm-validations.aws' }]);
    const answer = await open({ resolvers: [silent.address, server.address], timeoutMs: 250 }).ask(NAME, 'CNAME');
    await silent.stop();
    expect(answer).toEqual(found('x.acm-validations.aws.'));
  });
});

describe('resolvers', () => {
  test('may be given by name', async () => {
    const { family } = await lookup('localhost');
    const local = new ScriptedDns(family === 6 ? 'udp6' : 'udp4');
    await local.start();
    local.entries.set(NAME, [{ type: 'CNAME', name: NAME, data: 'x.acm-validations.aws' }]);
    const answer = await open({ resolvers: [`localhost:${local.port}`] }).ask(NAME, 'CNAME');
    await local.stop();
    expect(answer).toEqual(found('x.acm-validations.aws.'));
  });

  test('may be given as IPv6 addresses with a port', async () => {
    const six = new ScriptedDns('udp6');
    try {
      await six.start();
    } catch {
      return;
    }
    six.entries.set(NAME, [{ type: 'CNAME', name: NAME, data: 'x.acm-validations.aws' }]);
    const answer = await open({ resolvers: [`[::1]:${six.port}`] }).ask(NAME, 'CNAME');
    await six.stop();
    expect(answer).toEqual(found('x.acm-validations.aws.'));
  });

  test.each([['resolver.invalid'], ['a:b:c'], ['127.0.0.1:99999']])(
    'that cannot be used, such as %s, make it unknown',
    async (resolver) => {
      expect((await open({ resolvers: [resolver] }).ask(NAME, 'CNAME')).kind).toBe('failed');
    },
  );

  test('that cannot be used are left out beside one that can', async () => {
    server.entries.set(NAME, [{ type: 'CNAME', name: NAME, data: 'x.acm-validations.aws' }]);
    const answer = await open({ resolvers: ['a:b:c', server.address] }).ask(NAME, 'CNAME');
    expect(answer).toEqual(found('x.acm-validations.aws.'));
  });
});

describe('addresses', () => {
  const host = 'lb.example.com';

  test('are those of IPv4 and IPv6, also behind a CNAME', async () => {
    server.entries.set(host, [
      { type: 'CNAME', name: host, data: 'real.example.com' },
      { type: 'A', name: 'real.example.com', data: '192.0.2.1' },
      { type: 'A', name: 'real.example.com', data: '192.0.2.2' },
      { type: 'AAAA', name: 'real.example.com', data: '2001:db8::1' },
    ]);
    expect([...(await open().lookUpAddresses(host))].sort()).toEqual(['192.0.2.1', '192.0.2.2', '2001:db8::1']);
  });

  test('of one family are enough', async () => {
    server.entries.set(host, [{ type: 'A', name: host, data: '192.0.2.1' }]);
    expect(await open().lookUpAddresses(host)).toEqual(['192.0.2.1']);
  });

  test('of an address are itself', async () => {
    expect(await open().lookUpAddresses('2001:db8::5')).toEqual(['2001:db8::5']);
  });

  test.each(['NXDOMAIN', 'SERVFAIL', 'silence'] as const)('are none after %s', async (entry) => {
    server.entries.set(host, entry);
    expect(await open({ timeoutMs: 250 }).lookUpAddresses(host)).toEqual([]);
  });
});

test('no more questions are under way at once than allowed', async () => {
  server.latency = 20;
  const names = Array.from({ length: 12 }, (_, index) => `n${index}.example.com`);
  const reader = open({ concurrency: 3, timeoutMs: 1000 });
  const answers = await Promise.all(names.map((name) => reader.ask(name, 'CNAME')));
  expect(answers.map(({ kind }) => kind)).toEqual(names.map(() => 'answered'));
  expect(server.mostAtOnce).toBe(3);
});

test('after three questions without an answer nothing more is asked', async () => {
  const names = Array.from({ length: 50 }, (_, index) => `n${index}.example.com`);
  for (const name of names) server.entries.set(name, 'silence');
  const reader = open({ concurrency: 3, timeoutMs: 250 });
  const answers = await Promise.all(names.map((name) => reader.ask(name, 'CNAME')));
  expect(new Set(answers.map(({ kind }) => kind))).toEqual(new Set(['failed']));
  // Three without an answer, and what was under way beside the third.
  expect(new Set(server.questions.map((question) => question.split(' ')[1])).size).toBeLessThan(3 + 3);
  expect(await reader.ask('n0.example.com', 'CNAME')).toEqual({
    kind: 'failed',
    why: 'no resolver answered before, not asked again',
    isDnssec: false,
  });
});

test('an answer in between, even a failure, keeps the questions coming', async () => {
  server.entries.set('silent.example.com', 'silence');
  server.entries.set('broken.example.com', 'SERVFAIL');
  const reader = open({ timeoutMs: 250 });
  await Promise.all([reader.ask('silent.example.com', 'CNAME'), reader.ask('silent.example.com', 'CNAME')]);
  await reader.ask('broken.example.com', 'CNAME');
  await reader.ask('silent.example.com', 'CNAME');
  expect(await reader.ask('absent.example.com', 'CNAME')).toMatchObject({ kind: 'answered', values: [] });
});
