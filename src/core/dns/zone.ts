import { getDomain } from 'tldts';
import type { DnsAnswer } from './dns.ts';
import { isWithin, parentOf, qualify } from './dns.ts';

/** The registrable domain of a name by the Public Suffix List; the name itself where the list knows none. */
export function registrableDomain(name: string): string {
  const plain = name.replace(/\.$/, '');
  return getDomain(plain) ?? plain;
}

/** What was found out about the zone of a name. */
export type ZoneSearch =
  | { readonly kind: 'found'; readonly zone: string }
  /** DNS was asked, and knows of none. */
  | { readonly kind: 'none' }
  /** A question failed: what lies above is not to be taken for it. */
  | { readonly kind: 'unknown' };

/**
 * What the answer to a SOA question says of a name's zone: the zone whose SOA record answers, whatever lists say of its
 * name. The root answers for what has no zone at all, and an answer without SOA (a CNAME) leaves it to the name above.
 */
export function zoneStep(
  answer: DnsAnswer,
  name: string,
): ZoneSearch | { readonly kind: 'ask'; readonly name: string } {
  if (answer.kind === 'failed') return { kind: 'unknown' };
  if (answer.zone === '.') return { kind: 'none' };
  if (answer.zone !== undefined) return { kind: 'found', zone: answer.zone };
  const parent = parentOf(name);
  return parent === undefined || parent === '.' ? { kind: 'none' } : { kind: 'ask', name: parent };
}

/**
 * Whether an answer about a registrable domain says that nobody has it: it does not exist, by the word of the zone above.
 * A question that failed says nothing, and neither does the root, which answers for names that no public zone holds.
 */
export function isUnregistered(answer: DnsAnswer, domain: string): boolean {
  if (answer.kind === 'failed' || answer.exists || answer.zone === undefined || answer.zone === '.') return false;
  return isWithin(domain, answer.zone) && qualify(domain) !== answer.zone;
}

/** What a DNS form wants for a name within its zone: `_x.shop`, or `@` for the zone's own name. */
export function hostWithin(name: string, zone: string): string {
  const [inner, outer] = [qualify(name), qualify(zone)];
  if (inner === outer) return '@';
  return isWithin(inner, outer) ? inner.slice(0, inner.length - outer.length - 1) : inner;
}

/** The wildcard that would answer for a name that does not exist itself. */
export function wildcardOf(name: string): string | undefined {
  const parent = parentOf(name);
  return parent === undefined ? undefined : `*.${parent}`;
}
