import type { DnsRecord } from '../certificate/certificate.ts';
import { climb, parentOf, qualify, type DnsFailure } from './dns.ts';
import type { Detail } from '../facts.ts';

/** ACM follows no more CNAMEs than this (ACM User Guide, "Troubleshoot DNS validation problems"). */
export const longestChain = 5;

/** The known ways to get a record wrong. */
export const recordMistakes = [
  'other-value',
  'suffix-doubled',
  'value-suffixed',
  'value-cut',
  'underscore-lost',
  'label-lost',
  'label-doubled',
  'some-name-servers',
  'other-type',
  /** Addresses where the CNAME was registered: a proxy, or flattening, answers for it. */
  'proxied',
  /** The name exists and has nothing: the CNAME was flattened to a target without an address. */
  'flattened',
  'chain-too-long',
  'chain-loop',
] as const;

/** One of them. */
export type RecordMistake = (typeof recordMistakes)[number];

/** What public DNS says of a record. `unknown`: nobody could look, which is never shown as missing. */
export const seenStates = ['present', 'missing', 'wrong', 'unknown'] as const;

/** What is known of a required record. `validated`: ACM has seen it, so nobody has to look. */
export const recordStates = [...seenStates, 'validated'] as const;

export type RecordState = (typeof recordStates)[number];

/** What public DNS says of a record, and why. */
export interface RecordStatus {
  readonly state: (typeof seenStates)[number];
  readonly mistake: RecordMistake | undefined;
  /** What stands there instead, or where, which is foreign text; why nobody could look. */
  readonly found: Detail;
}

/** The CNAMEs from a name on. `failed`: a question on the way was not answered. */
export type CnameChain =
  | { readonly kind: 'followed'; readonly targets: readonly string[] }
  | { readonly kind: 'failed'; readonly why: DnsFailure };

/** What one of the zone's own name servers says of the record. */
export interface ServerStatus {
  /** The server's name. */
  readonly server: string;
  readonly hasIt: boolean;
}

/** The record is there and right. */
export const present: RecordStatus = { state: 'present', mistake: undefined, found: '' };
/** Nothing is there. */
export const missing: RecordStatus = { state: 'missing', mistake: undefined, found: '' };

/** A mistake with what was found. */
export function mistaken(mistake: RecordMistake, found: string): RecordStatus {
  return { state: 'wrong', mistake, found };
}

/** Nobody could look. */
export function unseen({ kind, detail }: DnsFailure): RecordStatus {
  return { state: 'unknown', mistake: undefined, found: [{ key: 'dns-failure', kind, detail }] };
}

/** The underscore in front of the value may be dropped where a provider forbids it (ACM User Guide, "DNS validation"). */
export function isSameTarget(found: string, wanted: string): boolean {
  return qualify(found).replace(/^_/, '') === qualify(wanted).replace(/^_/, '');
}

/** Whether the last target of a chain needs no further question. */
export function isChainOver(targets: readonly string[], record: DnsRecord): boolean {
  const last = targets.at(-1);
  if (last === undefined) return false;
  return isSameTarget(last, record.value) || targets.length > longestChain || isLoop(targets, record);
}

function isLoop(targets: readonly string[], record: DnsRecord): boolean {
  const visited = [qualify(record.name), ...targets];
  return new Set(visited).size < visited.length;
}

/** What a chain says of the record by itself. */
export function judgeChain(chain: CnameChain, record: DnsRecord): RecordStatus {
  if (chain.kind === 'failed') return unseen(chain.why);
  const { targets } = chain;
  const last = targets.at(-1);
  if (last === undefined) return missing;
  if (isLoop(targets, record)) return mistaken('chain-loop', last);
  if (targets.length > longestChain) return mistaken('chain-too-long', targets[0] ?? last);
  if (isSameTarget(last, record.value)) return present;
  if (climb(record.name).some((above) => isSameTarget(last, record.value + above))) {
    return mistaken('value-suffixed', last);
  }
  return mistaken(isCut(last, record.value) ? 'value-cut' : 'other-value', last);
}

/** Whether one label of the value is lost. */
function isCut(found: string, wanted: string): boolean {
  const labels = wanted.split('.');
  return labels.some((_, lost) => isSameTarget(found, labels.filter((__, index) => index !== lost).join('.')));
}

/** The resolvers' view corrected by the servers that know best: a cache may remember what was, or that nothing was. */
export function judgeServers(seen: RecordStatus, servers: readonly ServerStatus[]): RecordStatus {
  const without = servers.filter(({ hasIt }) => !hasIt).map(({ server }) => server);
  if (servers.length === 0 || (seen.state !== 'present' && seen.state !== 'missing')) return seen;
  if (without.length === 0) return present;
  if (without.length === servers.length) return missing;
  return mistaken('some-name-servers', without.sort().join(', '));
}

/**
 * Names at which a record may stand that was entered in a form that takes names in another way: with the zone, or the
 * whole host, once more behind it; without its underscore; with a label too few or twice. `suffix`: the registrable domain.
 */
export function misplacedNames(
  { name }: DnsRecord,
  zone: string | undefined,
  suffix: string,
): readonly { readonly mistake: RecordMistake; readonly name: string }[] {
  const [label = ''] = name.split('.');
  const host = parentOf(name) ?? name;
  const [first = ''] = host.split('.');
  const zones = [...new Set([...(zone === undefined ? [] : [zone]), qualify(suffix), host])];
  const tooHigh = climb(host)
    .slice(1)
    .filter((above) => above.endsWith(`.${qualify(suffix)}`) || above === qualify(suffix));
  return [
    ...zones.map((added) => ({ mistake: 'suffix-doubled' as const, name: `${name}${added}` })),
    ...(name.startsWith('_') ? [{ mistake: 'underscore-lost' as const, name: name.slice(1) }] : []),
    ...tooHigh.map((above) => ({ mistake: 'label-lost' as const, name: `${label}.${above}` })),
    ...[`${label}.${first}.${host}`, `${label}.${name}`].map((twice) => ({
      mistake: 'label-doubled' as const,
      name: twice,
    })),
  ];
}

/** A name beside the record's that nobody has: what is said of it is said of names that do not exist. */
export function unusedName({ name }: DnsRecord): string {
  return `_acm-email-to-dns-unused.${parentOf(name) ?? name}`;
}
