import type { DnsRecord } from '../core/certificate.ts';
import { hostWithin } from '../core/dns-zone.ts';
import { longestChain, type RecordMistake } from '../core/record-look.ts';
import { fittedTable } from './fitting.ts';
import { code } from './markdown.ts';

/** A record with the DNS zone that it belongs in. */
export interface ZonedRecord extends DnsRecord {
  /** Fully qualified. */
  readonly zone: string;
}

/** A record with what public DNS says of it. */
export interface ShownRecord extends ZonedRecord {
  readonly state: 'present' | 'missing' | 'wrong' | 'unknown' | 'validated';
  /** Which of the known mistakes, for `wrong`. */
  readonly mistake: RecordMistake | undefined;
  /** What stands there instead or where, or why nobody could look. Foreign text. */
  readonly found: string;
}

/** Seconds that resolvers may keep the record; short, so that a mistake is mended soon. */
export const suggestedTtl = 300;

/** Room that a table of records shares with other text. */
export interface RecordTableRoom {
  readonly fixed: string;
  /** Code points of both together. */
  readonly limit: number;
}

/** Most code points of what stands in DNS instead, the longest name with room to spare, or of why nobody could look. */
const foundLength = 260;

/** The records as a table: what to enter where, and what public DNS says; as many rows as there is room for. */
export function recordTable(records: readonly ShownRecord[], room: Partial<RecordTableRoom> = {}): string {
  const rows = records.map((record) => [
    code(record.name),
    'CNAME',
    code(record.value),
    `${code(hostWithin(record.name, record.zone))} in ${code(plain(record.zone))}`,
    recordStateText(record),
  ]);
  const header = ['Name', 'Type', 'Value', 'Host and zone', 'In public DNS'];
  return fittedTable({ ...room, header, rows, noun: 'records' });
}

/** What public DNS says of a record, in a few words of Markdown. */
export function recordStateText(record: ShownRecord): string {
  const { state, found } = record;
  switch (state) {
    case 'validated':
      return '✅ seen by ACM';
    case 'present':
      return '✅ there; ACM will see it within 30 minutes';
    case 'missing':
      return '⬜ not there yet';
    case 'wrong':
      return `❌ ${mistakeText(record)}`;
    case 'unknown':
      return `❔ could not look (${code(found, { maxLength: foundLength })})`;
  }
}

function mistakeText({ mistake = 'other-value', found, zone }: ShownRecord): string {
  const seen = code(found, { maxLength: foundLength });
  switch (mistake) {
    case 'other-value':
      return `another value: ${seen}`;
    case 'suffix-doubled':
      return `the zone’s name stands twice, it is at ${seen}: enter the host without ${code(plain(zone))}`;
    case 'value-suffixed':
      return `the zone’s name was added to the value, it is ${seen}: end the value with a dot`;
    case 'underscore-lost':
      return `the leading underscore of the name is lost, it is at ${seen}`;
    case 'some-name-servers':
      return `only some of the zone’s name servers have it, not ${seen}`;
    case 'other-type':
      return `a record of type ${seen} stands at this name: remove it, a CNAME cannot stand beside it`;
    case 'chain-too-long':
      return `it leads over more than ${String(longestChain)} CNAMEs, from ${seen} on: ACM does not follow them`;
    case 'chain-loop':
      return `the CNAMEs lead in a circle, back to ${seen}`;
  }
}

/** Records by DNS zone, both in alphabetical order. */
export function groupByZone<T extends ZonedRecord>(records: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const record of [...records].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    groups.set(record.zone, [...(groups.get(record.zone) ?? []), record]);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Lines for zone files, grouped by zone; all names are fully qualified, so no origin matters. */
export function zoneFile(records: readonly ZonedRecord[]): string {
  return [...groupByZone(records)]
    .map(([zone, group]) =>
      [
        `; ${plain(zone)}`,
        ...group.map((record) => `${record.name} ${String(suggestedTtl)} IN CNAME ${record.value}`),
      ].join('\n'),
    )
    .join('\n');
}

/** Without the trailing dot. */
export function plain(name: string): string {
  return name.replace(/\.$/, '');
}
