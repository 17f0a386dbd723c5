import type { SeenRecord } from '../../../../src/modes/scan/dns/seen-record.ts';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Answer } from 'dns-packet';
import { createDnsReader } from '../../../../src/adapters/net/dns.ts';
import { RecordChecker } from '../../../../src/modes/scan/dns/record-checker.ts';

import { IssuingChecker } from '../../../../src/modes/scan/dns/issuing-checker.ts';
import { detailText } from '../../../../src/text/facts.ts';
import { recordStateText } from '../../../../src/text/dns/records.ts';
import { ScriptedDns } from '../../../adapters/net/scripted-dns.ts';

const name = '_0123456789abcdef.shop.example.com';
const value = '_fedcba9876543210.abcdefghij.acm-validations.aws';
const required = { name: `${name}.`, value: `${value}.`, provesNames: ['shop.example.com'], isValidated: false };

let resolver: ScriptedDns;
beforeEach(async () => {
  resolver = new ScriptedDns();
  await resolver.start();
  const soa: Answer = { type: 'SOA', name: 'example.com', data: { mname: 'ns1.example.com', rname: 'a.example.com' } };
  resolver.entries.set('SOA shop.example.com', { authorities: [soa] });
});
afterEach(() => resolver.stop());

function cname(at: string, target: string): [string, Answer[]] {
  return [at, [{ type: 'CNAME', name: at, data: target }]];
}

async function check(nameServerPort = 1): Promise<SeenRecord> {
  const dns = createDnsReader({ resolvers: [resolver.address], timeoutMs: 1500, nameServerPort, mayAsk: () => true });
  const [seen] = await new RecordChecker(dns).check([required]);
  if (seen === undefined) throw new Error('the record was not looked at');
  return seen;
}

describe('a record in public DNS', () => {
  test('is present with its value, and belongs in the zone that answers', async () => {
    resolver.entries.set(...cname(name, value));
    expect(await check()).toMatchObject({ state: 'present', zone: 'example.com.' });
  });

  test('is missing where nothing is', async () => {
    expect(await check()).toMatchObject({ state: 'missing', mistake: undefined });
  });

  test('is to be entered in the form of whoever serves the zone, which public DNS tells', async () => {
    const servers = ['ada.ns.cloudflare.com', 'bob.ns.cloudflare.com'];
    const entries = servers.map((data): Answer => ({ type: 'NS', name: 'example.com', data }));
    resolver.entries.set('NS example.com', entries);
    expect(await check()).toMatchObject({ state: 'missing', provider: 'Cloudflare' });
    resolver.entries.set(...cname(name, value));
    expect((await check()).provider).toBeUndefined();
  });

  test.each(['SERVFAIL', 'REFUSED', 'silence'] as const)('is not missing but unknown after %s', async (entry) => {
    resolver.entries.set(name, entry);
    const seen = await check();
    expect(seen.state).toBe('unknown');
    expect(recordStateText(seen, 'en')).toContain('could not look');
  });

  test('is unknown behind a broken DNSSEC chain, and that is said', async () => {
    resolver.entries.set(name, { isBogus: true });
    const seen = await check();
    expect(seen.state).toBe('unknown');
    expect(recordStateText(seen, 'en')).toContain('the DNSSEC chain is broken');
  });

  test('with its zone doubled is found there', async () => {
    resolver.entries.set(...cname(`${name}.example.com`, value));
    const seen = await check();
    expect(seen).toMatchObject({ state: 'wrong', mistake: 'suffix-doubled' });
    expect(recordStateText(seen, 'en')).toBe(
      `❌ the zone’s name stands twice, it is at \`${name}.example.com.\`: enter the host without \`example.com\``,
    );
  });

  test('without its leading underscore is found there', async () => {
    resolver.entries.set(...cname(name.slice(1), value));
    const seen = await check();
    expect(seen).toMatchObject({ state: 'wrong', mistake: 'underscore-lost' });
    expect(recordStateText(seen, 'en')).toBe(
      `❌ the leading underscore of the name is lost, it is at \`${name.slice(1)}.\``,
    );
  });

  test('with another value shows that value', async () => {
    resolver.entries.set(...cname(name, 'other.acm-validations.aws'));
    const seen = await check();
    expect(recordStateText(seen, 'en')).toBe('❌ another value: `other.acm-validations.aws.`');
  });

  test('whose value got the zone’s name is told so', async () => {
    resolver.entries.set(...cname(name, `${value}.example.com`));
    const seen = await check();
    expect(seen.mistake).toBe('value-suffixed');
    expect(recordStateText(seen, 'en')).toContain('the zone’s name was added to the value');
  });

  test('registered as another type is told so', async () => {
    resolver.entries.set(name, [{ type: 'TXT', name, data: value }]);
    const seen = await check();
    expect(recordStateText(seen, 'en')).toBe(
      '❌ a record of type `TXT` stands at this name, where a CNAME is needed: change its type and value',
    );
  });

  test('for which addresses answer is told to be hidden by a proxy, never to be removed', async () => {
    resolver.entries.set(name, [{ type: 'A', name, data: '104.16.1.1' }]);
    const seen = await check();
    expect(seen).toMatchObject({ state: 'wrong', mistake: 'proxied', found: 'A 104.16.1.1' });
    expect(recordStateText(seen, 'en')).toContain('the CNAME itself stays');
    expect(recordStateText(seen, 'en')).not.toContain('remove');
    expect(recordStateText(seen, 'ja')).not.toContain('削除');
  });

  test('whose name has nothing is told to be flattened, unless every name has nothing there', async () => {
    resolver.entries.set(name, {});
    expect(await check()).toMatchObject({ state: 'wrong', mistake: 'flattened' });
    resolver.entries.set('_acm-email-to-dns-unused.shop.example.com', {});
    expect(await check()).toMatchObject({ state: 'missing' });
  });

  test.each([
    ['label-lost', name.replace('.shop', '')],
    ['label-doubled', name.replace('.shop', '.shop.shop')],
    ['suffix-doubled', `${name}.shop.example.com`],
  ])('with the mistake %s is found at %s', async (mistake, at) => {
    resolver.entries.set(...cname(at, value));
    expect(await check()).toMatchObject({ state: 'wrong', mistake, found: `${at}.` });
  });

  test('whose zone nobody could find out is looked for all the same, and no zone is taken for it', async () => {
    resolver.entries.set('SOA shop.example.com', 'SERVFAIL');
    resolver.entries.set(...cname(`${name}.example.com`, value));
    const seen = await check();
    expect(seen).toMatchObject({ state: 'wrong', mistake: 'suffix-doubled', zone: undefined });
    expect(recordStateText(seen, 'en')).toContain('enter the host without `example.com`');
  });

  test('is missing, not wrong, where only a wildcard answers', async () => {
    for (const at of [name, '*.shop.example.com']) {
      resolver.entries.set(at, [
        { type: 'A', name: at, data: '192.0.2.1' },
        { type: 'TXT', name: at, data: 'wild' },
      ]);
    }
    expect((await check()).state).toBe('missing');
    for (const at of [name, '*.shop.example.com']) resolver.entries.set(...cname(at, 'web.example.com'));
    expect((await check()).state).toBe('missing');
  });

  test('behind more than five CNAMEs, or in a circle of them, is told so', async () => {
    const hops = [name, ...['a', 'b', 'c', 'd', 'e'].map((hop) => `${hop}.example.net`)];
    hops.forEach((hop, index) => resolver.entries.set(...cname(hop, hops[index + 1] ?? value)));
    const long = await check();
    expect(recordStateText(long, 'en')).toContain('it leads over more than 5 CNAMEs, from `a.example.net.` on');
    resolver.entries.set(...cname('b.example.net', 'a.example.net'));
    expect(recordStateText(await check(), 'en')).toContain('the CNAMEs lead in a circle');
    resolver.entries.set(...cname('a.example.net', value));
    expect((await check()).state).toBe('present');
  });
});

describe('the zone’s own name servers', () => {
  let servers: ScriptedDns[];
  beforeEach(async () => {
    const first = new ScriptedDns({ host: '127.0.0.2', isAuthoritative: true });
    await first.start();
    const second = new ScriptedDns({ host: '127.0.0.3', port: first.port, isAuthoritative: true });
    await second.start();
    servers = [first, second];
    resolver.entries.set('NS example.com', [
      { type: 'NS', name: 'example.com', data: 'ns1.example.com' },
      { type: 'NS', name: 'example.com', data: 'ns2.example.com' },
    ]);
    servers.forEach((server, index) => {
      const at = `ns${String(index + 1)}.example.com`;
      resolver.entries.set(at, [{ type: 'A', name: at, data: server.host }]);
    });
  });
  afterEach(() => Promise.all(servers.map((server) => server.stop())));

  test('are asked, and those without the record are named', async () => {
    resolver.entries.set(...cname(name, value));
    servers[0]?.entries.set(...cname(name, value));
    const seen = await check(servers[0]?.port);
    expect(seen).toMatchObject({ state: 'wrong', mistake: 'some-name-servers' });
    expect(recordStateText(seen, 'en')).toBe('❌ only some of the zone’s name servers have it, not `ns2.example.com.`');
  });

  test('are believed where the resolver still remembers that there was nothing', async () => {
    for (const server of servers) server.entries.set(...cname(name, value));
    expect((await check(servers[0]?.port)).state).toBe('present');
  });

  test('are believed where the resolver still remembers what was there', async () => {
    resolver.entries.set(...cname(name, value));
    expect((await check(servers[0]?.port)).state).toBe('missing');
  });

  test('are not asked in no public network, on whoever’s word, nor at all where the config says so', async () => {
    resolver.entries.set(...cname(name, value));
    const { port } = servers[0] ?? resolver;
    for (const options of [{}, { authoritative: false, mayAsk: () => true }]) {
      const dns = createDnsReader({ resolvers: [resolver.address], nameServerPort: port, ...options });
      expect(await new RecordChecker(dns).check([required])).toMatchObject([{ state: 'present' }]);
    }
    expect(servers.flatMap(({ questions }) => questions)).toEqual([]);
  });

  test('that are lame or silent do not count', async () => {
    resolver.entries.set(...cname(name, value));
    servers[0]?.entries.set(name, 'REFUSED');
    servers[1]?.entries.set(name, 'silence');
    expect((await check(servers[0]?.port)).state).toBe('present');
  });
});

test('records that are asked for twice are looked up once', async () => {
  const checker = new RecordChecker(createDnsReader({ resolvers: [resolver.address], timeoutMs: 1500 }));
  await Promise.all([checker.check([required]), checker.check([required, required])]);
  expect(resolver.questions.filter((question) => question === `CNAME ${name}`)).toHaveLength(1);
});

describe('what would keep Amazon from issuing', () => {
  function rejection(...names: readonly string[]): ReturnType<IssuingChecker['rejection']> {
    return new IssuingChecker(createDnsReader({ resolvers: [resolver.address], timeoutMs: 1500 })).rejection(names);
  }

  function caa(at: string, tag: 'issue' | 'issuewild', issuer: string): [string, Answer[]] {
    return [`CAA ${at}`, [{ type: 'CAA', name: at, data: { flags: 0, tag, value: issuer } }]];
  }

  test('is nothing where no name upwards has CAA records', async () => {
    expect(await rejection('shop.example.com', '*.example.com')).toBeUndefined();
    expect(resolver.questions).toEqual(['CAA example.com', 'CAA shop.example.com', 'CAA com']);
  });

  test('is the closest CAA record set upwards', async () => {
    resolver.entries.set(...caa('example.com', 'issue', 'letsencrypt.org'));
    expect(await rejection('www.shop.example.com')).toEqual({
      code: 'caa',
      detail: [
        {
          key: 'caa-issuers',
          name: 'www.shop.example.com',
          zone: 'example.com',
          tag: 'issue',
          issuers: 'letsencrypt.org',
        },
        { key: 'caa-line', line: 'example.com. CAA 0 issue "amazon.com"' },
      ],
    });
    resolver.entries.set(...caa('shop.example.com', 'issue', 'amazonaws.com'));
    expect(await rejection('www.shop.example.com')).toBeUndefined();
  });

  test('is `issuewild` for wildcards alone', async () => {
    resolver.entries.set(...caa('example.com', 'issuewild', ';'));
    expect(await rejection('example.com')).toBeUndefined();
    expect((await rejection('*.example.com'))?.code).toBe('caa');
  });

  test('is a broken DNSSEC chain', async () => {
    resolver.entries.set('CAA shop.example.com', { isBogus: true });
    expect(await rejection('shop.example.com')).toEqual({
      code: 'dnssec',
      detail: [{ key: 'dnssec-broken', zone: 'shop.example.com' }],
    });
  });

  test.each(['SERVFAIL', 'REFUSED', 'silence'] as const)('is not that nobody could look (%s)', async (entry) => {
    resolver.entries.set('CAA shop.example.com', entry);
    expect(await rejection('shop.example.com')).toBeUndefined();
  });

  test('is told for three names, the others are counted', async () => {
    resolver.entries.set(...caa('example.com', 'issue', ';'));
    const names = ['a', 'b', 'c', 'd', 'e'].map((host) => `${host}.example.com`);
    const found = await rejection(...names);
    expect(found && detailText(found.detail, 'en')).toMatch(/^a\.example\.com: .*; b\..*; c\..*; and 2 more$/);
  });

  test('names whose record set it is where a CNAME leads to it, and the line for that one', async () => {
    resolver.entries.set('CAA shop.example.com', [
      { type: 'CNAME', name: 'shop.example.com', data: 'shop.cdn.example.net' },
      { type: 'CAA', name: 'shop.cdn.example.net', data: { flags: 0, tag: 'issue', value: 'letsencrypt.org' } },
    ]);
    const found = await rejection('shop.example.com');
    expect(found && detailText(found.detail, 'en')).toBe(
      'shop.example.com: CAA of shop.cdn.example.net (issue) allows only letsencrypt.org; ' +
        'shop.example.com is a CNAME to shop.cdn.example.net, whose record set decides; ' +
        'line to add: shop.cdn.example.net. CAA 0 issue "amazon.com"',
    );
  });

  test('is a registrable domain that the zone above does not have, with all its names', async () => {
    const soaOf = (name: string): Answer => ({ type: 'SOA', name, data: { mname: 'a.example', rname: 'b.example' } });
    resolver.entries.set('CAA old-campaign.net', { code: 'NXDOMAIN', authorities: [soaOf('net')] });
    resolver.entries.set('CAA example.com', { code: 'NXDOMAIN', authorities: [soaOf('example.com')] });
    expect(await rejection('shop.example.com', 'www.old-campaign.net', '*.old-campaign.net')).toEqual({
      code: 'domain-not-registered',
      detail: [
        { key: 'domain-unregistered', domain: 'old-campaign.net', names: 'www.old-campaign.net, *.old-campaign.net' },
      ],
    });
    resolver.entries.set('CAA old-campaign.net', 'SERVFAIL');
    expect(await rejection('www.old-campaign.net')).toBeUndefined();
  });
});
