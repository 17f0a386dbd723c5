import { registrableDomain, type ZoneSearch } from '../dns/zone.ts';
import type { Language } from '../language.ts';

/** How tracking issues are cut, as `issues.per` says. */
export const issueGroupings = ['certificate', 'zone', 'account'] as const;

/** Certificates that one issue may hold, so that it can still be read. */
const mostCertificatesTogether = 60;

/** Code points of a body that certificates may be counted with, so that no record ever has to be left out. */
const roomOfBody = 50_000;

/** Who reads an issue: one text serves those for whom all of this is the same. */
export interface Audience {
  readonly owners: readonly string[];
  readonly language: Language;
  readonly contact: string;
}

/** A certificate without an issue. */
export interface Unplaced {
  readonly arn: string;
  readonly names: readonly string[];
  /** The name of its group; `undefined`: it gets an issue of its own. */
  readonly group: string | undefined;
  readonly audience: Audience;
}

/** An issue of a group as it stands. */
export interface StandingGroup {
  readonly number: number;
  /** What its marker `group=` holds, for example `zone:example.com` or `account:111122223333#2`. */
  readonly key: string;
  readonly isOpen: boolean;
  readonly certificates: number;
  /** Code points of its body. */
  readonly size: number;
  /** Of its members, as far as one of them is known. */
  readonly audience: Audience | undefined;
}

/** An issue that is to be opened. */
export interface FreshIssue {
  /** `undefined` for a certificate of its own. */
  readonly key: string | undefined;
  /** ARNs; at least one. */
  readonly certificates: readonly string[];
}

/** Where certificates without an issue go. */
export interface IssuePlacement {
  /** Number of the open issue that a certificate joins, by ARN. */
  readonly joined: ReadonlyMap<string, number>;
  readonly fresh: readonly FreshIssue[];
}

/** A name of a certificate with what DNS says of its zone. */
export interface HostZone {
  readonly host: string;
  readonly search: ZoneSearch;
}

/**
 * The name of the group of a certificate's zones. The registrable domain stands for a zone that is known not to be there,
 * and for all zones while DNS answers nobody. `undefined`: a question for one of them failed while others were answered,
 * so that nobody knows where it belongs.
 */
export function zoneGroup(zones: readonly HostZone[], doesDnsAnswer: boolean): string | undefined {
  if (zones.length === 0 || (doesDnsAnswer && zones.some(({ search }) => search.kind === 'unknown'))) return undefined;
  const named = zones.map(({ host, search }) => (search.kind === 'found' ? search.zone : registrableDomain(host)));
  const plain = named.map((zone) => zone.replace(/\.$/, '').toLowerCase());
  return `zone:${[...new Set(plain)].sort().join('+')}`;
}

/** `zone:example.com#2` is a further issue of `zone:example.com`. */
export function nameOfKey(key: string): string {
  return key.replace(/#\d+$/, '');
}

/**
 * Finds an issue for each certificate that has none, in their order: an open one of the same group and audience while
 * it has room, else a new one. Every further issue of a group is numbered, whatever became of the earlier ones. `limit`:
 * how many may be opened.
 */
export function placeIssues(
  unplaced: readonly Unplaced[],
  standing: readonly StandingGroup[],
  limit: number,
): IssuePlacement {
  const joined = new Map<string, number>();
  const open = standing.filter(({ isOpen }) => isOpen).toSorted((a, b) => a.number - b.number);
  const rooms: Room[] = open.map((group) => ({ ...group, arns: [] }));
  const fresh: Room[] = [];
  for (const one of unplaced) {
    const { group, arn } = one;
    const room = group === undefined ? undefined : [...rooms, ...fresh].find((each) => hasRoom(each, group, one));
    if (room === undefined) {
      const key = group === undefined ? undefined : nextKey(group, [...standing, ...fresh]);
      const { audience } = one;
      fresh.push({ number: 0, key, certificates: 1, size: sizeOf(one), audience, arns: [arn] });
      continue;
    }
    room.certificates += 1;
    room.size += sizeOf(one);
    room.arns.push(arn);
    if (room.number > 0) joined.set(arn, room.number);
  }
  return { joined, fresh: fresh.slice(0, limit).map(({ key, arns }) => ({ key, certificates: arns })) };
}

/** An issue, standing or to be opened, while it fills. */
interface Room {
  readonly number: number;
  readonly key: string | undefined;
  readonly audience: Audience | undefined;
  certificates: number;
  size: number;
  readonly arns: string[];
}

function hasRoom({ key, audience, certificates, size }: Room, group: string, one: Unplaced): boolean {
  return (
    key !== undefined &&
    nameOfKey(key) === group &&
    audience !== undefined &&
    isSameAudience(audience, one.audience) &&
    certificates < mostCertificatesTogether &&
    size + sizeOf(one) <= roomOfBody
  );
}

/** What a certificate takes of a body: its markers and row, and a record for each name that is no wildcard's twin. */
function sizeOf({ names }: Unplaced): number {
  const hosts = [...new Set(names.map((name) => name.replace(/^\*\./, '')))];
  return 600 + hosts.reduce((sum, host) => sum + host.length + 180, 0);
}

function nextKey(name: string, taken: readonly { readonly key: string | undefined }[]): string {
  const numbers = taken.flatMap(({ key }) =>
    key !== undefined && nameOfKey(key) === name ? [Number(/#(\d+)$/.exec(key)?.[1] ?? '1')] : [],
  );
  const next = Math.max(0, ...numbers) + 1;
  return next === 1 ? name : `${name}#${String(next)}`;
}

function isSameAudience(a: Audience, b: Audience): boolean {
  const sorted = ({ owners }: Audience): string =>
    owners
      .map((owner) => owner.toLowerCase())
      .sort()
      .join(' ');
  return sorted(a) === sorted(b) && a.language === b.language && a.contact === b.contact;
}
