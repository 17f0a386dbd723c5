import { getDomain } from 'tldts';
import type { DnsAnswer } from './dns.ts';
import { isWithin, parentOf, qualify } from './dns.ts';

/** The registrable domain of a name by the Public Suffix List; the name itself where the list knows none. */
export function registrableDomain(name: string): string {
  const plain = name.replace(/\.$/, '');
  return getDomain(plain) ?? plain;
}

/**
 * The zone that an answer to a SOA question gives a name away to. One above the registrable domain says only that
 * nobody has the domain: `undefined`.
 */
export function zoneIn(answer: DnsAnswer, name: string): string | undefined {
  if (answer.kind === 'failed' || answer.zone === undefined || answer.zone === '.') return undefined;
  const registrable = getDomain(name.replace(/\.$/, ''));
  return registrable === null || isWithin(answer.zone, registrable) ? answer.zone : undefined;
}

/** The zone of a name by the Public Suffix List alone, for where no SOA record answers. */
export function assumedZone(name: string): string {
  return qualify(registrableDomain(name));
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
