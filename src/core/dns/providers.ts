import { isWithin, qualify } from './dns.ts';

/**
 * Whether the form of a provider wants a CNAME's value with its last dot: without it some add the zone, and with it some
 * refuse the value. The name is no question: all of them take the host within the zone.
 */
export type LastDot = 'needed' | 'refused' | 'either';

/** Domains under which each provider's name servers stand. */
const table = {
  'Amazon Route 53': { servers: [], dot: 'either' },
  Cloudflare: { servers: ['ns.cloudflare.com'], dot: 'either' },
  GoDaddy: { servers: ['domaincontrol.com'], dot: 'refused' },
  'Google Cloud DNS': { servers: ['googledomains.com'], dot: 'needed' },
  'Azure DNS': {
    servers: ['azure-dns.com', 'azure-dns.net', 'azure-dns.org', 'azure-dns.info'],
    dot: 'either',
  },
  'Akamai Edge DNS': { servers: ['akam.net'], dot: 'refused' },
  NS1: { servers: ['nsone.net'], dot: 'refused' },
  Namecheap: { servers: ['registrar-servers.com'], dot: 'refused' },
  OVHcloud: { servers: ['ovh.net', 'ovh.ca'], dot: 'needed' },
  'GMO（お名前.com、VALUE-DOMAIN、ConoHa）': { servers: ['dnsv.jp'], dot: 'refused' },
  'お名前.com': { servers: ['onamae.com'], dot: 'refused' },
  さくらインターネット: { servers: ['dns.ne.jp', 'sakura.ne.jp'], dot: 'needed' },
  ムームードメイン: { servers: ['muumuu-domain.com'], dot: 'refused' },
  エックスサーバー: { servers: ['xserver.jp'], dot: 'refused' },
} as const satisfies Readonly<Record<string, { readonly servers: readonly string[]; readonly dot: LastDot }>>;

/** A provider whose form is known. */
export type ProviderName = keyof typeof table;

/** All of them, in the order in which they are told apart. */
export const providerNames = Object.keys(table) as [ProviderName, ...ProviderName[]];

/** The provider that serves a zone; `undefined` where its name servers are several providers' or nobody's that is known. */
export function providerOf(nameServers: readonly string[]): ProviderName | undefined {
  const found = new Set(nameServers.map(providerOfServer));
  const [provider] = found;
  return found.size === 1 ? provider : undefined;
}

/** What a provider's form wants at the end of the value. */
export function lastDotOf(provider: ProviderName): LastDot {
  return table[provider].dot;
}

/** Route 53 numbers its domains: `ns-1536.awsdns-00.co.uk`. */
const route53 = /^ns-\d+\.awsdns-\d+\.(?:com|net|org|co\.uk)\.?$/i;

function providerOfServer(server: string): ProviderName | undefined {
  if (route53.test(server)) return 'Amazon Route 53';
  return providerNames.find((name) => table[name].servers.some((domain) => isWithin(qualify(server), qualify(domain))));
}
