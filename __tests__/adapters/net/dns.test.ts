import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createSocket } from 'node:dgram';
import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { decode, encode, TRUNCATED_RESPONSE } from 'dns-packet';
import type { Answer } from 'dns-packet';
import { createDnsReader } from '../../../src/adapters/net/dns.ts';
import type { DnsOptions } from '../../../src/adapters/net/dns.ts';
import type { DnsAnswer } from '../../../src/core/dns/dns.ts';
import type { DnsReader } from '../../../src/ports/net.ts';
import { ScriptedDns } from './scripted-dns.ts';
import type { Entry } from './scripted-dns.ts';

let server: ScriptedDns;
beforeEach(async () => {
  server = new ScriptedDns();
  await server.start();
});
afterEach(() => server.stop());

function open(options: Partial<DnsOptions> = {}): DnsReader {
  return createDnsReader({ resolvers: [server.address], timeoutMs: 2000, mayAsk: () => true, ...options });
}

const NAME = '_0123456789abcdef.shop.example.com';

/** An answer with this one value. */
function found(value: string, owner = `${NAME}.`): DnsAnswer {
  return { kind: 'answered', values: [value], caa: [], exists: true, owner, zone: undefined };
}

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
    ['SERVFAIL', 'server-failed'],
    ['REFUSED', 'refused'],
    ['silence', 'timeout'],
  ] as [Entry, string][])('is unknown, never missing, after %s', async (entry, kind) => {
    server.entries.set(NAME, entry);
    expect(await open().ask(NAME, 'CNAME')).toEqual({ kind: 'failed', why: { kind, detail: '' } });
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
    const answer = await open({ resolvers: [silent.address, server.address], timeoutMs: 600 }).ask(NAME, 'CNAME');
    await silent.stop();
    expect(answer).toEqual(found('x.acm-validations.aws.'));
  });
});

describe('resolvers', () => {
  test('may be given by name', async () => {
    const { family } = await lookup('localhost');
    const local = new ScriptedDns({ type: family === 6 ? 'udp6' : 'udp4' });
    await local.start();
    local.entries.set(NAME, [{ type: 'CNAME', name: NAME, data: 'x.acm-validations.aws' }]);
    const answer = await open({ resolvers: [`localhost:${local.port}`] }).ask(NAME, 'CNAME');
    await local.stop();
    expect(answer).toEqual(found('x.acm-validations.aws.'));
  });

  test('at which nobody listens make it unknown, and at once', async () => {
    const closed = new ScriptedDns();
    await closed.start();
    const { address } = closed;
    await closed.stop();
    const startedAt = performance.now();
    expect(await open({ resolvers: [address], timeoutMs: 60_000 }).ask(NAME, 'CNAME')).toMatchObject({
      ...{ kind: 'failed', why: { kind: 'unreachable', detail: '' } },
    });
    expect(performance.now() - startedAt).toBeLessThan(30_000);
  });

  test('may be given as IPv6 addresses with a port', async () => {
    const six = new ScriptedDns({ type: 'udp6' });
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
    expect(await open({ timeoutMs: 600 }).lookUpAddresses(host)).toEqual([]);
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
  const reader = open({ concurrency: 3, timeoutMs: 600 });
  const answers = await Promise.all(names.map((name) => reader.ask(name, 'CNAME')));
  expect(new Set(answers.map(({ kind }) => kind))).toEqual(new Set(['failed']));
  // Three without an answer, and what was under way beside the third.
  expect(new Set(server.questions.map((question) => question.split(' ')[1])).size).toBeLessThan(3 + 3);
  expect(await reader.ask('n0.example.com', 'CNAME')).toEqual({
    kind: 'failed',
    why: { kind: 'resolvers-given-up', detail: '' },
  });
});

test('names that no resolver answers do not close DNS for the others, once it has answered', async () => {
  const dead = Array.from({ length: 5 }, (_, index) => `n${index}.dead.example.com`);
  for (const name of dead) server.entries.set(name, 'silence');
  const reader = open({ timeoutMs: 600 });
  await reader.ask('first.example.com', 'CNAME');
  await Promise.all(dead.map((name) => reader.ask(name, 'CNAME')));
  expect(await reader.ask('other.example.com', 'CNAME')).toMatchObject({ kind: 'answered', values: [] });
});

test('an answer in between, even a failure, keeps the questions coming', async () => {
  server.entries.set('silent.example.com', 'silence');
  server.entries.set('broken.example.com', 'SERVFAIL');
  const reader = open({ timeoutMs: 600 });
  await Promise.all([reader.ask('silent.example.com', 'CNAME'), reader.ask('silent.example.com', 'CNAME')]);
  await reader.ask('broken.example.com', 'CNAME');
  await reader.ask('silent.example.com', 'CNAME');
  expect(await reader.ask('absent.example.com', 'CNAME')).toMatchObject({ kind: 'answered', values: [] });
});

describe('an answer', () => {
  const cname: Answer = { type: 'CNAME', name: NAME, data: 'x.acm-validations.aws' };

  test('that is cut over UDP is asked for again over TCP', async () => {
    server.entries.set(NAME, { answers: [cname], isLong: true });
    expect(await open().ask(NAME, 'CNAME')).toEqual(found('x.acm-validations.aws.'));
  });

  test.each([
    ['UDP', { answers: [cname], isTorn: true }],
    ['TCP', { answers: [cname], isTorn: true, isLong: true }],
  ])('of which half arrives over %s is unknown, never missing', async (_protocol, entry) => {
    server.entries.set(NAME, entry);
    expect(await open().ask(NAME, 'CNAME')).toEqual({
      ...{ kind: 'failed', why: { kind: 'unreadable', detail: '' } },
    });
  });

  test('that is cut, from a resolver that TCP does not reach, is unknown, and another resolver is asked', async () => {
    const cut = createSocket('udp4');
    cut.bind(0, '127.0.0.1');
    await once(cut, 'listening');
    cut.on('message', (message, sender) => {
      const { id = 0, questions = [] } = decode(message);
      cut.send(encode({ type: 'response', id, questions, flags: TRUNCATED_RESPONSE }), sender.port, sender.address);
    });
    const resolver = `127.0.0.1:${cut.address().port}`;
    expect(await open({ resolvers: [resolver] }).ask(NAME, 'CNAME')).toMatchObject({
      ...{ kind: 'failed', why: { kind: 'unreachable', detail: '' } },
    });
    server.entries.set(NAME, [cname]);
    const answer = await open({ resolvers: [resolver, server.address] }).ask(NAME, 'CNAME');
    cut.close();
    expect(answer).toEqual(found('x.acm-validations.aws.'));
  });

  test('with labels of 63 characters and a name of 253 is read, as is one that ends in a circle of pointers', async () => {
    const label = 'x'.repeat(63);
    const long = `${`${label}.`.repeat(3)}${'y'.repeat(61)}`;
    expect(long).toHaveLength(253);
    server.entries.set(long, [{ type: 'CNAME', name: long, data: long.replace(/^x/, 'z') }]);
    expect(await open().ask(long, 'CNAME')).toEqual(found(`${long.replace(/^x/, 'z')}.`, `${long}.`));

    const circle = createSocket('udp4');
    circle.bind(0, '127.0.0.1');
    await once(circle, 'listening');
    circle.on('message', (message, sender) => {
      // One answer, whose name points to itself.
      const pointer = Buffer.alloc(2);
      pointer.writeUInt16BE(0xc000 | message.length);
      const lying = Buffer.concat([message, pointer]);
      lying.writeUInt16BE(0x8180, 2);
      lying.writeUInt16BE(1, 6);
      circle.send(lying, sender.port, sender.address);
    });
    const answer = await open({ resolvers: [`127.0.0.1:${circle.address().port}`] }).ask(NAME, 'CNAME');
    circle.close();
    expect(answer).toMatchObject({ kind: 'failed', why: { kind: 'unreadable', detail: '' } });
  });

  test('counts only with the id and the question that were sent', async () => {
    server.entries.set(NAME, { answers: [cname], before: ['other-id', 'other-question', 'garbage'] });
    expect(await open().ask(NAME, 'CNAME')).toEqual(found('x.acm-validations.aws.'));
  });

  test('from another address than the one that was asked is not heard', async () => {
    server.entries.set(NAME, 'silence');
    const stranger = createSocket('udp4');
    stranger.bind(0, '127.0.0.1');
    await once(stranger, 'listening');
    const tap = createSocket('udp4');
    tap.bind(0, '127.0.0.1');
    await once(tap, 'listening');
    tap.on('message', (message, sender) => {
      const query = decode(message);
      const lie = encode({ type: 'response', id: query.id ?? 0, questions: query.questions ?? [], answers: [cname] });
      stranger.send(lie, sender.port, sender.address);
    });
    const answer = await open({ resolvers: [`127.0.0.1:${tap.address().port}`] }).ask(NAME, 'CNAME');
    tap.close();
    stranger.close();
    expect(answer).toMatchObject({ kind: 'failed', why: { kind: 'timeout', detail: '' } });
  });

  test('of records of other names is none', async () => {
    server.entries.set(NAME, [{ type: 'CNAME', name: 'other.example.com', data: 'x.acm-validations.aws' }]);
    expect(await open().ask(NAME, 'CNAME')).toMatchObject({ values: [] });
  });

  test('names the zone by its SOA record, and never a zone that the name is not in', async () => {
    const soa = (name: string): Answer => ({
      type: 'SOA',
      name,
      data: { mname: 'ns1.example.com', rname: 'a.example' },
    });
    server.entries.set('SOA shop.example.com', { authorities: [soa('Example.com')] });
    server.entries.set('SOA www.example.com', { authorities: [soa('elb.amazonaws.com')] });
    const reader = open();
    expect(await reader.ask('shop.example.com', 'SOA')).toMatchObject({ zone: 'example.com.', exists: true });
    expect(await reader.ask('www.example.com', 'SOA')).toMatchObject({ zone: undefined });
    expect(await reader.ask('absent.example.com', 'SOA')).toMatchObject({ zone: undefined, exists: false });
  });

  test('with CAA records gives their parts, behind a CNAME too', async () => {
    server.entries.set('example.com', [
      { type: 'CNAME', name: 'example.com', data: 'real.example.com' },
      { type: 'CAA', name: 'real.example.com', data: { flags: 128, tag: 'issue', value: 'amazon.com; a=b' } },
    ]);
    const answer = await open().ask('example.com', 'CAA');
    expect(answer).toMatchObject({ caa: [{ isCritical: true, tag: 'issue', value: 'amazon.com; a=b' }] });
  });
});

describe('a broken DNSSEC chain', () => {
  test('is told from a resolver that fails by asking without checks', async () => {
    server.entries.set('bogus.example.com', { isBogus: true });
    server.entries.set('down.example.com', 'SERVFAIL');
    const reader = open();
    expect(await reader.ask('bogus.example.com', 'CAA')).toMatchObject({ why: { kind: 'dnssec' } });
    expect(await reader.ask('down.example.com', 'CAA')).toMatchObject({ why: { kind: 'server-failed' } });
  });

  test('is no conclusion from one SERVFAIL of a busy resolver', async () => {
    server.entries.set(NAME, { answers: [{ type: 'CNAME', name: NAME, data: 'x.acm-validations.aws' }], hiccups: 1 });
    expect(await open().ask(NAME, 'CNAME')).toEqual(found('x.acm-validations.aws.'));
  });
});

describe('a name server of the zone', () => {
  test('is asked at its address and believed for its own zone only', async () => {
    const own = new ScriptedDns({ isAuthoritative: true });
    await own.start();
    own.entries.set(NAME, [{ type: 'CNAME', name: NAME, data: 'x.acm-validations.aws' }]);
    expect(await open({ nameServerPort: own.port }).askNameServer('127.0.0.1', NAME, 'CNAME')).toEqual(
      found('x.acm-validations.aws.'),
    );
    await own.stop();
    const lame = await open({ nameServerPort: server.port }).askNameServer('127.0.0.1', NAME, 'CNAME');
    expect(lame).toEqual({ kind: 'failed', why: { kind: 'not-responsible', detail: '' } });
  });

  test('that is silent is asked once', async () => {
    for (const name of ['a.example.com', 'b.example.com']) server.entries.set(name, 'silence');
    const reader = open({ nameServerPort: server.port });
    expect((await reader.askNameServer('127.0.0.1', 'a.example.com', 'CNAME')).kind).toBe('failed');
    expect((await reader.askNameServer('127.0.0.1', 'b.example.com', 'CNAME')).kind).toBe('failed');
    expect(server.questions).toEqual(['CNAME a.example.com']);
  });
});

test('ids of questions cannot be guessed from one another', async () => {
  const reader = open();
  for (let number = 0; number < 8; number += 1) await reader.ask(`n${number}.example.com`, 'CNAME');
  const steps = server.ids.slice(1).map((id, index) => id - (server.ids[index] ?? 0));
  expect(new Set(steps).size).toBeGreaterThan(1);
});

test('names of other scripts are asked for as A-labels', async () => {
  server.entries.set('_x.xn--mnchen-3ya.example.com', 'NXDOMAIN');
  await open().ask('_x.münchen.example.com', 'CNAME');
  expect(server.questions).toEqual(['CNAME _x.xn--mnchen-3ya.example.com']);
});

test('a name of 253 characters is asked for, a longer one is not', async () => {
  const label = 'x'.repeat(49);
  const longest = `${`${label}.`.repeat(5)}abc`;
  expect(longest).toHaveLength(253);
  expect((await open().ask(longest, 'CNAME')).kind).toBe('answered');
  expect((await open().ask(`a${longest}`, 'CNAME')).kind).toBe('failed');
});
