import type { DnsRecord } from '../certificate/certificate.ts';
import { climb, isWithin, qualify, type DnsAnswer } from './dns.ts';
import { isSameTarget } from './record-status.ts';

/** A hosted zone of an account. */
export interface HostedZone {
  readonly id: string;
  /** Twelve digits. */
  readonly account: string;
  /** Fully qualified. */
  readonly name: string;
  readonly isPrivate: boolean;
  /** How many record sets it holds, where that is known. */
  readonly size?: number | undefined;
}

/** Records of one name and type that stand in a hosted zone. */
export interface RecordSet {
  /** Fully qualified. */
  readonly name: string;
  readonly type: string;
  /** Empty for an alias. Foreign text. */
  readonly values: readonly string[];
}

/** What is to be done about a record in its hosted zone. `found`: what stands in the way. */
export type ZoneStep =
  { readonly kind: 'create' | 'there' } | { readonly kind: 'other-value' | 'delegated'; readonly found: string };

/** What can become of a record in Route 53. */
export const zoneSights = [
  'added',
  'there',
  'other-value',
  'delegated',
  'unclear-zone',
  'not-delegated',
  'refused',
] as const;

/** What a run made of a required record in Route 53. */
export interface ZoneStatus {
  /** `added` by this run, `there` already, `other-value` of which nothing was overwritten, or not to be written. */
  readonly kind: (typeof zoneSights)[number];
  /** Account of the hosted zone. */
  readonly account: string;
  /** The hosted zone, fully qualified. */
  readonly zone: string;
  /** What stands in the way. Foreign text. */
  readonly found: string;
}

/** The public zones that a name belongs in: those with the longest name, of which an owner may have several. */
export function closestZones<T extends HostedZone>(zones: readonly T[], name: string): readonly T[] {
  const over = zones.filter((zone) => !zone.isPrivate && isWithin(name, zone.name));
  const longest = Math.max(0, ...over.map((zone) => qualify(zone.name).length));
  return over.filter((zone) => qualify(zone.name).length === longest);
}

/** Where the world is led to for a zone's name. What stands in any other zone of that name proves nothing to anybody. */
export type ServedZone<T> =
  | { readonly kind: 'served'; readonly zone: T }
  /** Public DNS names other servers, or none. */
  | { readonly kind: 'not-delegated'; readonly servers: readonly string[] }
  /** Nobody could look, or several zones fit. */
  | { readonly kind: 'unclear' };

/** Of zones with one name, the one whose delegation set public DNS leads to, by its answer to a question for NS. */
export function servedZone<T extends { readonly nameServers: readonly string[] }>(
  zones: readonly T[],
  answer: DnsAnswer,
): ServedZone<T> {
  if (answer.kind === 'failed' || zones.length === 0) return { kind: 'unclear' };
  const servers = answer.values.map(qualify).sort();
  const [zone, ...others] = zones.filter(({ nameServers }) => {
    const own = new Set(nameServers.map(qualify));
    return servers.length > 0 && servers.every((server) => own.has(server));
  });
  if (others.length > 0) return { kind: 'unclear' };
  return zone === undefined ? { kind: 'not-delegated', servers } : { kind: 'served', zone };
}

/** The names of a zone that have to be looked at before a record is added: its own, and those at which a delegation would lie. */
export function namesToList({ name: zone }: Pick<HostedZone, 'name'>, name: string): readonly string[] {
  return climb(name).filter((each) => each === qualify(name) || (isWithin(each, zone) && each !== qualify(zone)));
}

/** Record sets on one page of Route 53's list at most (API reference, `ListResourceRecordSets`). */
const pageSize = 300;

/** Whether all pages of a zone are fewer questions than one for each of the names. */
export function isListedWhole({ size }: Pick<HostedZone, 'size'>, names: readonly string[]): boolean {
  return size !== undefined && Math.ceil(size / pageSize) < names.length;
}

/** Seconds that resolvers may keep a validation record; short, so that a mistake can be corrected soon. */
export const suggestedTtl = 300;

/** A new CNAME as Route 53 takes it. */
interface Creation {
  readonly Action: 'CREATE';
  readonly ResourceRecordSet: { Name: string; Type: 'CNAME'; TTL: number; ResourceRecords: { Value: string }[] };
}

/** The change that adds records. `CREATE` fails where something stands. */
export function creationOf(records: readonly DnsRecord[]): { ChangeBatch: { Changes: Creation[] } } {
  const changes = records.map(({ name, value }) => ({
    Action: 'CREATE' as const,
    ResourceRecordSet: { Name: name, Type: 'CNAME' as const, TTL: suggestedTtl, ResourceRecords: [{ Value: value }] },
  }));
  return { ChangeBatch: { Changes: changes } };
}

/** What to do about a record, by everything that stands at `namesToList`. Adds, and never changes what is there. */
export function decideRecord(zone: Pick<HostedZone, 'name'>, record: DnsRecord, sets: readonly RecordSet[]): ZoneStep {
  const name = qualify(record.name);
  const delegation = namesToList(zone, name).find(
    (each) => each !== qualify(zone.name) && sets.some((set) => qualify(set.name) === each && set.type === 'NS'),
  );
  if (delegation !== undefined) return { kind: 'delegated', found: delegation };
  const here = sets.filter((set) => qualify(set.name) === name);
  if (here.length === 0) return { kind: 'create' };
  const other = here.find(
    ({ type, values }) => type !== 'CNAME' || !values.every(is(record.value)) || values.length === 0,
  );
  return other === undefined
    ? { kind: 'there' }
    : { kind: 'other-value', found: [other.type, ...other.values].join(' ') };
}

function is(wanted: string): (value: string) => boolean {
  return (value) => isSameTarget(value, wanted);
}
