import type { CaaProperty } from './dns.ts';

/** Any of these lets ACM issue (ACM User Guide, "CAA records"). */
export const amazonIssuers: readonly string[] = ['amazon.com', 'amazontrust.com', 'awstrust.com', 'amazonaws.com'];

/** Properties without a say in whether a TLS certificate may be issued (IANA registry of CAA properties). */
const knownProperties: readonly string[] = [
  'issue',
  'issuewild',
  'iodef',
  'issuemail',
  'issuevmc',
  'contactemail',
  'contactphone',
];

/** The line of a zone file that lets Amazon issue. */
export function caaLine(owner: string, tag: string): string {
  return `${owner.replace(/\.$/, '')}. CAA 0 ${tag} "${amazonIssuers[0] ?? ''}"`;
}

/** What of a CAA record set keeps Amazon from issuing. All text in it is foreign. */
export type CaaRejection =
  | { readonly kind: 'critical'; readonly property: string }
  /** Empty `issuers`: nobody may issue. */
  | { readonly kind: 'issuers'; readonly tag: string; readonly issuers: readonly string[] };

/**
 * Why a CAA record set keeps Amazon from issuing; `undefined` where it does not
 * (RFC 8659 sections 4.1 to 4.3). For a wildcard, `issuewild` decides alone where it is there.
 */
export function caaRejection(properties: readonly CaaProperty[], isWildcard: boolean): CaaRejection | undefined {
  const unknown = properties.find(({ isCritical, tag }) => isCritical && !knownProperties.includes(tag));
  if (unknown !== undefined) return { kind: 'critical', property: unknown.tag };
  const wild = properties.filter(({ tag }) => tag === 'issuewild');
  const deciding = isWildcard && wild.length > 0 ? wild : properties.filter(({ tag }) => tag === 'issue');
  if (deciding.length === 0) return undefined;
  const issuers = deciding.map(({ value }) => (value.split(';')[0] ?? '').trim().toLowerCase());
  if (issuers.some((issuer) => amazonIssuers.includes(issuer))) return undefined;
  const others = [...new Set(issuers.filter((issuer) => issuer !== ''))].sort();
  const tag = deciding[0]?.tag ?? 'issue';
  return { kind: 'issuers', tag, issuers: others };
}
