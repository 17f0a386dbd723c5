import { isWithin, qualify } from './dns.ts';

/** How the form of a DNS provider takes a CNAME. */
export interface ProviderForm {
  /** `host`: the form appends the zone; `full`: it takes the whole name. */
  readonly name: 'host' | 'full';
  /** Whether the value needs its last dot, must not have it, or may have it. */
  readonly dot: 'needed' | 'refused' | 'either';
}

/** Domains under which each provider's name servers stand, and what its form wants. */
const table = {
  'Amazon Route 53': { servers: [], form: { name: 'host', dot: 'either' } },
  Cloudflare: { servers: ['ns.cloudflare.com'], form: { name: 'full', dot: 'either' } },
  GoDaddy: { servers: ['domaincontrol.com'], form: { name: 'host', dot: 'refused' } },
  'Google Cloud DNS': { servers: ['googledomains.com'], form: { name: 'host', dot: 'needed' } },
  'Azure DNS': {
    servers: ['azure-dns.com', 'azure-dns.net', 'azure-dns.org', 'azure-dns.info'],
    form: { name: 'host', dot: 'either' },
  },
  'Akamai Edge DNS': { servers: ['akam.net'], form: { name: 'host', dot: 'refused' } },
  NS1: { servers: ['nsone.net'], form: { name: 'host', dot: 'refused' } },
  Namecheap: { servers: ['registrar-servers.com'], form: { name: 'host', dot: 'refused' } },
  OVHcloud: { servers: ['ovh.net', 'ovh.ca'], form: { name: 'host', dot: 'needed' } },
  'GMO（お名前.com、VALUE-DOMAIN、ConoHa）': { servers: ['dnsv.jp'], form: { name: 'host', dot: 'refused' } },
  'お名前.com': { servers: ['onamae.com'], form: { name: 'host', dot: 'refused' } },
  さくらインターネット: { servers: ['dns.ne.jp', 'sakura.ne.jp'], form: { name: 'host', dot: 'needed' } },
  ムームードメイン: { servers: ['muumuu-domain.com'], form: { name: 'host', dot: 'refused' } },
  エックスサーバー: { servers: ['xserver.jp'], form: { name: 'host', dot: 'refused' } },
} as const satisfies Readonly<Record<string, { readonly servers: readonly string[]; readonly form: ProviderForm }>>;

/** A provider whose form is known. */
export type ProviderName = keyof typeof table;

/** All of them, in the order in which they are told apart. */
export const providerNames = Object.keys(table) as readonly ProviderName[];

/** The provider that serves a zone; `undefined` where its name servers are several providers' or nobody's that is known. */
export function providerOf(nameServers: readonly string[]): ProviderName | undefined {
  const found = new Set(nameServers.map(providerOfServer));
  const [provider] = found;
  return found.size === 1 ? provider : undefined;
}

/** What a provider's form wants. */
export function formOf(provider: ProviderName): ProviderForm {
  return table[provider].form;
}

/** Route 53 numbers its domains: `ns-1536.awsdns-00.co.uk`. */
const route53 = /^ns-\d+\.awsdns-\d+\.(?:com|net|org|co\.uk)\.?$/i;

function providerOfServer(server: string): ProviderName | undefined {
  if (route53.test(server)) return 'Amazon Route 53';
  return providerNames.find((name) => table[name].servers.some((domain) => isWithin(qualify(server), qualify(domain))));
}
