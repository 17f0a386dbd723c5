import type { DnsRecord } from '../../core/certificate/certificate.ts';
import { hostWithin } from '../../core/dns/zone.ts';
import { longestChain, type RecordMistake } from '../../core/dns/record-look.ts';
import type { Detail } from '../../core/facts.ts';
import type { Language } from '../../core/language.ts';
import { texts } from '../locales/index.ts';
import { suggestedTtl, type ZoneSight } from '../../core/dns/route53.ts';
import { quoteDetail } from '../facts.ts';
import { fittedTable } from '../markdown/fitting.ts';
import { readableName } from './idn.ts';
import { code } from '../markdown/markdown.ts';
import { withProof } from './proof.ts';

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
  /** What stands there instead or where, which is foreign text, or why nobody could look. */
  readonly found: Detail;
  /** ARN of another certificate of the account that this record proves already. */
  readonly provenBy: string | undefined;
  /** What this run made of it in Route 53. */
  readonly hostedZone?: ZoneSight | undefined;
}

/** Language of a table of records, and the room that it shares with other text. */
export interface RecordTableRoom {
  readonly language: Language;
  readonly fixed?: string;
  /** Code points of both together. */
  readonly limit?: number;
}

/** Most code points of what stands in DNS instead, the longest name with room to spare, or of why nobody could look. */
const foundLength = 260;

/** The records as a table: what to enter where, and what public DNS says; as many rows as there is room for. */
export function recordTable(records: readonly ShownRecord[], room: RecordTableRoom): string {
  const { language } = room;
  const t = texts[language].records;
  const rows = records.map((record) => [
    readableName(record.name),
    'CNAME',
    code(record.value),
    t.hostIn(code(hostWithin(record.name, record.zone)), code(plain(record.zone))),
    recordStateText(record, language),
  ]);
  return fittedTable({ ...room, header: t.header, rows, noun: t.noun });
}

/** What public DNS says of a record, in a few words of Markdown. */
export function recordStateText(record: ShownRecord, language: Language): string {
  return withProof(record, seenText(record, language), language);
}

function seenText(record: ShownRecord, language: Language): string {
  const t = texts[language].records;
  const { state, mistake = 'other-value' } = record;
  const found = quoteDetail(record.found, language, (foreign) => code(foreign, { maxLength: foundLength }));
  switch (state) {
    case 'validated':
      return `✅ ${t.validated}`;
    case 'present':
      return `✅ ${t.present}`;
    case 'missing':
      return missingText(record, language);
    case 'wrong':
      return `❌ ${t.mistakes[mistake]({ seen: found, zone: code(plain(record.zone)), longestChain })}`;
    case 'unknown':
      return `❔ ${t.unknown(found)}`;
  }
}

function missingText({ hostedZone }: ShownRecord, language: Language): string {
  const t = texts[language].records;
  if (hostedZone === undefined) return `⬜ ${t.missing}`;
  const { kind, account, zone, found } = hostedZone;
  const facts = { zone: code(plain(zone)), account: code(account), found: code(found, { maxLength: foundLength }) };
  return texts[language].hostedZone[kind](facts, t.missing);
}

/** Records by DNS zone, both in alphabetical order. */
export function groupByZone<T extends ZonedRecord>(records: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const record of [...records].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const known = groups.get(record.zone);
    if (known === undefined) groups.set(record.zone, [record]);
    else known.push(record);
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
