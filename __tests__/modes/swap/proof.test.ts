import { describe, expect, test } from '@jest/globals';
import type { Temporal } from 'temporal-polyfill';
import { loadConfig } from '../../../src/config/load.ts';
import type { Config } from '../../../src/config/config.ts';
import { observeServed, proveServed, type ProbeTarget, type Proof } from '../../../src/modes/shared/proof.ts';
import type { Handshake } from '../../../src/ports/net.ts';
import { certificate, now, replacement } from '../../core/fixtures.ts';

const from = certificate({ serial: 'f0' });
const to = replacement({ serial: 'a0' });
const target: ProbeTarget = {
  loadBalancer: {
    arn: 'arn',
    name: 'shop',
    type: 'application',
    dnsName: 'shop.example.net',
    scheme: 'internet-facing',
  },
  port: 443,
};
const before = { serverName: 'shop.example.com', certificate: undefined };

const shows = (serial: string): Handshake => ({
  kind: 'presented',
  certificate: { serial, subject: 'shop.example.com', issuer: 'Amazon', notAfter: now },
});
const silentLog = {
  debug: () => undefined,
  info: () => undefined,
  notice: () => undefined,
  error: () => undefined,
  group: <T>(_heading: string, work: () => Promise<T>): Promise<T> => work(),
};
const silent: Handshake = { kind: 'unreachable', why: 'timeout' };

/** One handshake of an address: how many it had before, and seconds since the proof began. */
type Answer = (count: number, seconds: number, serverName: string) => Handshake;

/** A load balancer whose addresses answer as told; time passes by pauses alone. */
class Nodes {
  readonly asked: string[] = [];
  seconds = 0;
  readonly #answers: Readonly<Record<string, Answer>>;

  constructor(answers: Readonly<Record<string, Answer>>) {
    this.#answers = answers;
  }

  readonly warnings: string[] = [];
  readonly cancelled = new AbortController();

  context(verify: 'tls' | 'api' = 'tls') {
    return {
      config: configWith(verify),
      cancelled: this.cancelled.signal,
      clock: {
        now: (): Temporal.Instant => now.add({ milliseconds: this.seconds * 1000 }),
        sleep: (milliseconds: number): Promise<void> => {
          this.seconds += milliseconds / 1000;
          return Promise.resolve();
        },
      },
      log: { ...silentLog, warning: (line: string) => void this.warnings.push(line) },
      dns: {
        ask: () => Promise.reject(new Error('a proof asks for addresses only')),
        asksNameServers: false,
        askNameServer: () => Promise.reject(new Error('a proof asks for addresses only')),
        lookUpAddresses: () => Promise.resolve(Object.keys(this.#answers)),
      },
      tls: {
        handshake: ({ address, serverName }: { readonly address: string; readonly serverName: string }) => {
          const count = this.asked.filter((other) => other === address).length;
          this.asked.push(address);
          return Promise.resolve(this.#answers[address]?.(count, this.seconds, serverName) ?? silent);
        },
      },
    };
  }

  prove(): Promise<Proof> {
    return proveServed(this.context(), target, to, before);
  }
}

function configWith(verify: 'tls' | 'api'): Config {
  const loaded = loadConfig(
    `version: 1\naccounts: [{ id: "111122223333", regions: [eu-west-1] }]\nswap: { verify: ${verify} }\n`,
  );
  if (loaded.kind === 'invalid') throw new Error(JSON.stringify(loaded.problems));
  return loaded.config;
}

const nodes = (answers: Readonly<Record<string, Answer>>): Nodes => new Nodes(answers);

describe('the proof by TLS', () => {
  test('takes three handshakes in a row on every address', async () => {
    const both = nodes({ '192.0.2.1': () => shows('a0'), '2001:db8::1': () => shows('a0') });
    expect(await both.prove()).toMatchObject({ kind: 'proven', addresses: 2 });
    expect(both.asked).toEqual([...Array<string>(3).fill('192.0.2.1'), ...Array<string>(3).fill('2001:db8::1')]);
  });

  test('begins anew on all addresses when one handshake of three shows the old certificate', async () => {
    const one = nodes({ '192.0.2.1': (count) => shows(count === 2 ? 'f0' : 'a0'), '192.0.2.2': () => shows('a0') });
    expect(await one.prove()).toMatchObject({ kind: 'proven', addresses: 2 });
    expect(one.asked.filter((address) => address === '192.0.2.1')).toHaveLength(6);
  });

  test('waits up to 120 seconds for the last address, and no longer', async () => {
    const slow = nodes({
      '192.0.2.1': () => shows('a0'),
      '192.0.2.2': (_, seconds) => shows(seconds < 119 ? 'f0' : 'a0'),
    });
    expect(await slow.prove()).toMatchObject({ kind: 'proven', addresses: 2 });
    const stuck = nodes({ '192.0.2.1': () => shows('a0'), '192.0.2.2': () => shows('f0') });
    expect(await stuck.prove()).toMatchObject({ kind: 'refuted', address: '192.0.2.2', presented: { serial: 'f0' } });
    expect(stuck.seconds).toBeGreaterThanOrEqual(120);
    expect(stuck.seconds).toBeLessThan(125);
  });

  test('is not refuted by an address that presents nothing while another shows the new certificate', async () => {
    const half = nodes({ '192.0.2.1': () => silent, '192.0.2.2': () => shows('a0') });
    expect(await half.prove()).toMatchObject({ kind: 'proven', addresses: 1 });
  });

  test('leaves it to the API where no address can be reached, or none is known', async () => {
    const unreached = nodes({ '10.0.0.1': () => silent });
    expect(await unreached.prove()).toMatchObject({ kind: 'not-provable', why: 'unreachable', cause: 'timeout' });
    expect(unreached.warnings.join()).toContain('timeout');
    expect(await nodes({}).prove()).toEqual({ kind: 'not-provable', why: 'unresolved' });
    expect((await observeServed(nodes({}).context(), target, from, 'default')).unproven).toEqual({ why: 'unresolved' });
  });

  test('takes an address that is silent at first for what it shows later', async () => {
    const late = nodes({ '192.0.2.1': (_, seconds) => (seconds < 60 ? silent : shows('f0')) });
    expect(await late.prove()).toMatchObject({ kind: 'refuted' });
  });

  test('works over IPv6 alone, and says so where the runner has none', async () => {
    const reached = nodes({ '2001:db8::1': () => shows('a0'), '2001:db8::2': () => shows('a0') });
    expect(await reached.prove()).toMatchObject({ kind: 'proven', addresses: 2 });
    expect(await nodes({ '2001:db8::1': () => silent }).prove()).toMatchObject({ kind: 'not-provable' });
  });
});

describe('what was served before', () => {
  test('is looked for by each name of the old certificate, then by a name that only the default answers', async () => {
    const byName = nodes({ '192.0.2.1': (_count, _seconds, name) => shows(name.startsWith('www.') ? 'f0' : 'c0') });
    expect(await observeServed(byName.context(), target, from, 'both')).toMatchObject({
      serverName: 'www.shop.example.com',
    });
    const byDefault = nodes({
      '192.0.2.1': (_count, _seconds, name) => shows(name.endsWith('.invalid') ? 'f0' : 'c0'),
    });
    expect(await observeServed(byDefault.context(), target, from, 'default')).toMatchObject({
      serverName: 'acm-email-to-dns.invalid',
    });
    expect(await observeServed(byDefault.context(), target, from, 'sni')).toMatchObject({ serverName: undefined });
  });

  test('is not asked for with `verify: api`, and then nothing is proven by TLS', async () => {
    const unasked = nodes({ '192.0.2.1': () => shows('f0') });
    const served = await observeServed(unasked.context('api'), target, from, 'default');
    expect(await proveServed(unasked.context('api'), target, to, served)).toEqual({
      kind: 'not-provable',
      why: 'configured',
    });
    expect(unasked.asked).toEqual([]);
  });
});
