import { describe, expect, test } from '@jest/globals';
import { providerNames, providerOf, type ProviderName } from '../../../src/core/dns/providers.ts';
import { languages } from '../../../src/core/language.ts';
import { recordSection } from '../../../src/text/dns/record-section.ts';
import type { ShownRecord } from '../../../src/text/dns/records.ts';
import { parse } from '../github-markdown.ts';
import { shown } from '../fixtures.ts';

/* Small models of what each provider's form does with what is typed in, told by nobody but the provider. */

interface Typed {
  readonly host: string;
  readonly value: string;
}

/** What stands in DNS afterwards; `undefined`: the form refuses it. */
type Form = (typed: Typed, zone: string) => Typed | undefined;

const appendsToName = ({ host }: Typed, zone: string): string => (host === '@' ? zone : `${host}.${zone}`);
const withDot = (value: string): string => (value.endsWith('.') ? value : `${value}.`);
const refusesDots: Form = (typed, zone) =>
  typed.host.endsWith('.') || typed.value.endsWith('.')
    ? undefined
    : { host: appendsToName(typed, zone), value: withDot(typed.value) };
const ignoresDot: Form = (typed, zone) => ({ host: appendsToName(typed, zone), value: withDot(typed.value) });
const appendsToValue: Form = (typed, zone) => ({
  host: appendsToName(typed, zone),
  value: typed.value.endsWith('.') ? typed.value : `${typed.value}.${zone}`,
});
const seesTheZone: Form = (typed, zone) =>
  `${typed.host}.`.endsWith(`.${zone}`)
    ? { host: `${typed.host}.`, value: withDot(typed.value) }
    : ignoresDot(typed, zone);

const models: Readonly<Record<ProviderName, readonly [server: string, form: Form]>> = {
  'Amazon Route 53': ['ns-1.awsdns-01.com.', ignoresDot],
  Cloudflare: ['ada.ns.cloudflare.com.', seesTheZone],
  GoDaddy: ['ns01.domaincontrol.com.', refusesDots],
  'Google Cloud DNS': ['ns-cloud-a1.googledomains.com.', appendsToValue],
  'Azure DNS': ['ns1-01.azure-dns.com.', ignoresDot],
  'Akamai Edge DNS': ['a1-1.akam.net.', refusesDots],
  NS1: ['dns1.p01.nsone.net.', refusesDots],
  Namecheap: ['dns1.registrar-servers.com.', refusesDots],
  OVHcloud: ['dns10.ovh.net.', appendsToValue],
  'GMO（お名前.com、VALUE-DOMAIN、ConoHa）': ['01.dnsv.jp.', refusesDots],
  'お名前.com': ['dns1.onamae.com.', refusesDots],
  さくらインターネット: ['ns1.dns.ne.jp.', appendsToValue],
  ムームードメイン: ['dns01.muumuu-domain.com.', refusesDots],
  エックスサーバー: ['ns1.xserver.jp.', refusesDots],
};

function section(records: readonly ShownRecord[], language: (typeof languages)[number] = 'en'): string {
  return recordSection({ records, seen: '', rest: '', language });
}

/** What the copy buttons of the section's first blocks give. */
function copied(markdown: string): readonly string[] {
  return parse(markdown).children.flatMap((node) => (node.type === 'code' && !node.lang ? [node.value] : []));
}

describe('a stranger who copies host and value from the issue', () => {
  const names = ['example.co.jp', 'shop.example.co.jp', 'a.b.example.co.jp'];
  test.each(providerNames.flatMap((name) => languages.map((language) => [name, language] as const)))(
    'makes the right records at %s, first time, in %s',
    (name, language) => {
      const [server, form] = models[name];
      const provider = providerOf([server]);
      const records = names.map((each) => shown(each, { provider }));
      const blocks = copied(section(records, language));
      const made = records.map((_, n) =>
        form({ host: blocks[2 * n] ?? '', value: blocks[2 * n + 1] ?? '' }, 'example.co.jp.'),
      );
      expect(made).toEqual(records.map((each) => ({ host: each.name, value: each.value })));
    },
  );

  test('reads at Cloudflare that the record must not be proxied', () => {
    expect(section([shown('a.example.com', { provider: 'Cloudflare' })])).toContain('**DNS only**');
    expect(section([shown('a.example.com', { provider: 'Cloudflare' })], 'ja')).toContain('**DNS のみ**');
  });

  test('reads the provider’s words once, however many records there are', () => {
    const records = names.map((each) => shown(each, { provider: 'GoDaddy' }));
    expect(section(records).split('**At GoDaddy:**')).toHaveLength(2);
  });

  test('reads both ways of the last dot where nobody knows the form, and nothing of a provider', () => {
    const markdown = section([shown('a.example.com')]);
    expect(markdown).toContain('leave its last dot off where the form refuses it');
    expect(markdown).not.toContain('**At ');
    expect(copied(markdown)[1]).toMatch(/\.acm-validations\.aws\.$/);
  });

  test('is given the last dot after all where the zone is seen to be added to the value', () => {
    const record = shown('a.example.com', { provider: 'GoDaddy', state: 'wrong', mistake: 'value-suffixed' });
    expect(copied(section([record]))[1]).toMatch(/\.aws\.$/);
  });

  test('is told nothing of forms once all is in place', () => {
    expect(section([shown('a.example.com', { provider: 'GoDaddy', state: 'present' })])).not.toContain('**At ');
  });
});
