import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createDnsReader, type DnsOptions } from '../../../../src/adapters/net/dns.ts';
import { IssuingChecker } from '../../../../src/modes/scan/dns/issuing-checker.ts';
import { RecordChecker } from '../../../../src/modes/scan/dns/record-checker.ts';
import { Bind, hasBind } from '../../../adapters/net/bind.ts';

/* The same answers as of the scripted server, given by a server that many of the world's zones lie on. */

const isThere = hasBind();
if (!isThere)
  console.warn(
    'SKIPPED: BIND (`named`) is not installed or may not read files of tests, so DNS was answered by our own server alone.',
  );

const value = '_fedcba9876543210.abcdefghij.acm-validations.aws.';
const cname = (host: string, target = value): string => `${host} 60 IN CNAME ${target}`;

/** Names of the two name servers, and where they are. */
function led(): readonly string[] {
  return ['@ 60 IN NS ns1', '@ 60 IN NS ns2', 'ns1 60 IN A 127.0.0.1', 'ns2 60 IN AAAA ::1'];
}

/** The second has another delegation and another copy of the zone than the first, as a parent and its child may. */
const servers = {
  '127.0.0.1': { 'split.org': [...led(), cname('_a.outside'), cname('_a.both'), cname('_a.some')] },
  '::1': {
    'split.org': ['@ 60 IN NS ns3', 'ns3 60 IN AAAA ::1', cname('_a.outside'), cname('_a.both')],
  },
};

/** Each host of example.com has its record the way that one provider's form makes it. */
const zones = {
  '.': [],
  com: ['other 60 IN NS ns.invalid.', 'example 60 IN NS ns.invalid.'],
  'example.com': [
    'sub 60 IN NS ns.invalid.',
    cname('_a.right'),
    cname('_A.Lower'),
    cname('_a.doubled.example.com'),
    cname('_a.hosted.hosted'),
    cname('_lost'),
    cname('a.bare'),
    '_a.proxied 60 IN A 192.0.2.1',
    'below._a.flat 60 IN TXT "x"',
    cname('_a.suffixed', `${value}example.com.`),
    cname('_a.other', '_old.abcdefghij.acm-validations.aws.'),
    `_a.text 60 IN TXT "${value}"`,
    '*.wild 60 IN A 192.0.2.1',
    cname('_a.far', 'hop1'),
    cname('hop1', 'hop2'),
    cname('hop2'),
    'strict 60 IN CAA 0 issue "letsencrypt.org"',
    'led 60 IN CNAME strict.sub',
    'broad 60 IN CAA 0 issue "amazontrust.com"',
  ],
  'sub.example.com': [
    'strict 60 IN CAA 0 issuewild ";"',
    'strict 60 IN CAA 0 issue "letsencrypt.org"',
    cname('_a.here'),
  ],
  'nhs.uk': [cname('_a.trust')],
  // What those who ask from within see; outside it is what the name servers say.
  'split.org': [...led(), cname('_a.inside'), cname('_a.both'), '_a.outside 60 IN A 10.0.0.1', '_a.some 60 IN TXT "x"'],
  'hidden.org': ['@ 60 IN NS ns1', 'ns1 60 IN A 10.0.0.1', cname('_a.inside')],
  'acm-validations.aws': [],
};

(isThere ? describe : describe.skip)('BIND, asked for records', () => {
  let bind: Bind;
  beforeAll(async () => {
    bind = await Bind.start(zones, { failing: ['broken.org'], servers });
  });
  afterAll(() => bind.stop());

  const reader = (options: Partial<DnsOptions> = {}): ReturnType<typeof createDnsReader> =>
    createDnsReader({ resolvers: [bind.address], nameServerPort: bind.port, ...options });

  async function check(name: string, options: Partial<DnsOptions> = {}): Promise<unknown> {
    const required = { name, value, provesNames: [name.replace(/^_[^.]*\./, '')], isValidated: false };
    const [seen] = await new RecordChecker(reader(options)).check([required]);
    return seen && { state: seen.state, mistake: seen.mistake, zone: seen.zone };
  }

  test.each([
    ['_a.right.example.com.', 'present', undefined, 'example.com.'],
    ['_a.lower.example.com.', 'present', undefined, 'example.com.'],
    ['_a.far.example.com.', 'present', undefined, 'example.com.'],
    ['_a.here.sub.example.com.', 'present', undefined, 'sub.example.com.'],
    ['_a.trust.nhs.uk.', 'present', undefined, 'nhs.uk.'],
    ['_a.nowhere.example.com.', 'missing', undefined, 'example.com.'],
    ['_a.wild.example.com.', 'missing', undefined, 'example.com.'],
    ['_a.doubled.example.com.', 'wrong', 'suffix-doubled', 'example.com.'],
    ['_lost.shop.example.com.', 'wrong', 'label-lost', 'example.com.'],
    ['_a.hosted.example.com.', 'wrong', 'label-doubled', 'example.com.'],
    ['_a.bare.example.com.', 'wrong', 'underscore-lost', 'example.com.'],
    ['_a.proxied.example.com.', 'wrong', 'proxied', 'example.com.'],
    ['_a.flat.example.com.', 'wrong', 'flattened', 'example.com.'],
    ['_a.suffixed.example.com.', 'wrong', 'value-suffixed', 'example.com.'],
    ['_a.text.example.com.', 'wrong', 'other-type', 'example.com.'],
    ['_a.other.example.com.', 'wrong', 'other-value', 'example.com.'],
    ['_a.shop.broken.org.', 'unknown', undefined, undefined],
  ])('finds %s %s (%s) in zone %s', async (name, state, mistake, zone) => {
    expect(await check(name)).toEqual({ state, mistake, zone });
  });

  const asked = { mayAsk: () => true };
  test.each<[string, string, string | undefined, string, Partial<DnsOptions>]>([
    ['_a.both.split.org.', 'present', undefined, 'what everybody says', asked],
    ['_a.outside.split.org.', 'present', undefined, 'the name servers’ word, which those outside get', asked],
    ['_a.inside.split.org.', 'missing', undefined, 'that nobody outside sees it', asked],
    ['_a.some.split.org.', 'wrong', 'some-name-servers', 'that one copy of the zone has it', asked],
    ['_a.inside.split.org.', 'present', undefined, 'the resolver’s word where no name server is to be asked', {}],
    ['_a.outside.split.org.', 'wrong', 'proxied', 'the same', { ...asked, authoritative: false }],
    ['_a.inside.hidden.org.', 'present', undefined, 'the resolver’s word behind private addresses', {}],
  ])('finds %s %s (%s) on split horizons: %s', async (name, state, mistake, _why, options) => {
    expect(await check(name, options)).toMatchObject({ state, mistake });
  });

  test.each([
    ['strict.example.com', 'caa', 'strict.example.com. CAA 0 issue "amazon.com"'],
    ['led.example.com', 'caa', 'strict.sub.example.com. CAA 0 issue "amazon.com"'],
    ['www.gone.com', 'domain-not-registered', undefined],
    ['broad.example.com', undefined, undefined],
    ['shop.broken.org', undefined, undefined],
  ])('says of %s that %s is in the way, with the line %s', async (name, code, line) => {
    const found = await new IssuingChecker(reader()).rejection([name]);
    expect(found?.code).toBe(code);
    const lines = (found?.detail ?? []) as readonly { readonly key: string; readonly line?: string }[];
    expect(lines.find(({ key }) => key === 'caa-line')?.line).toBe(line);
  });
});
