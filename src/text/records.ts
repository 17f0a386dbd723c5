import { getDomain } from 'tldts';
import type { DnsRecord } from '../core/certificate.ts';
import { fittedTable } from './fitting.ts';
import { code, codeBlock, details } from './markdown.ts';

/** A record with what public DNS says of it. */
export interface ShownRecord extends DnsRecord {
  readonly state: 'present' | 'missing' | 'wrong' | 'unknown' | 'validated';
  /** What stands there instead, or why nobody could look. Foreign text. */
  readonly found: string;
}

/** Seconds that resolvers may keep the record; short, so that a mistake is mended soon. */
const suggestedTtl = 300;

/** Room that a table of records shares with other text. */
export interface RecordTableRoom {
  readonly fixed: string;
  /** Code points of both together. */
  readonly limit: number;
}

/** Most code points of what stands in DNS instead, the longest name with room to spare, or of why nobody could look. */
const foundLength = 260;

/** The records as a table: name, type, value, what public DNS says; as many rows as there is room for. */
export function recordTable(records: readonly ShownRecord[], room: Partial<RecordTableRoom> = {}): string {
  const rows = records.map((record) => [code(record.name), 'CNAME', code(record.value), stateText(record)]);
  return fittedTable({ ...room, header: ['Name', 'Type', 'Value', 'In public DNS'], rows, noun: 'records' });
}

function stateText({ state, found }: ShownRecord): string {
  switch (state) {
    case 'validated':
      return '✅ seen by ACM';
    case 'present':
      return '✅ there; ACM will see it within 30 minutes';
    case 'missing':
      return '⬜ not there yet';
    case 'wrong':
      return `❌ another value: ${code(found, { maxLength: foundLength })}`;
    case 'unknown':
      return `❔ could not look (${code(found, { maxLength: foundLength })})`;
  }
}

/** One form of the records to copy. */
export interface CopyableForm {
  readonly name: string;
  /** Folded Markdown. */
  readonly text: string;
}

/** The records in the forms that DNS administrators paste, the most general first. */
export function copyableRecords(records: readonly DnsRecord[]): readonly CopyableForm[] {
  const forms = [
    ['Zone file', codeBlock(zoneFile(records), 'dns')],
    ['Route 53 change batch', codeBlock(route53Batch(records), 'json')],
    ['Terraform', codeBlock(terraform(records), 'hcl')],
  ] as const;
  return forms.map(([name, block]) => ({ name, text: details(name, block) }));
}

/** The registrable domain of a name by the Public Suffix List; the name itself where the list knows none. */
export function registrableDomain(name: string): string {
  return getDomain(name.replace(/\.$/, '')) ?? name.replace(/\.$/, '');
}

/** Records by registrable domain, both in alphabetical order. */
export function groupByDomain<T extends DnsRecord>(records: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const record of [...records].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const domain = registrableDomain(record.name);
    groups.set(domain, [...(groups.get(domain) ?? []), record]);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Lines for a zone file, grouped by registrable domain; all names are fully qualified, so no origin matters. */
export function zoneFile(records: readonly DnsRecord[]): string {
  return [...groupByDomain(records)]
    .map(([domain, group]) =>
      [`; ${domain}`, ...group.map((record) => `${record.name} ${String(suggestedTtl)} IN CNAME ${record.value}`)].join(
        '\n',
      ),
    )
    .join('\n');
}

function route53Batch(records: readonly DnsRecord[]): string {
  const changes = records.map((record) => ({
    Action: 'UPSERT',
    ResourceRecordSet: {
      Name: record.name,
      Type: 'CNAME',
      TTL: suggestedTtl,
      ResourceRecords: [{ Value: record.value }],
    },
  }));
  return JSON.stringify({ Comment: 'ACM validation', Changes: changes }, undefined, 2);
}

function terraform(records: readonly DnsRecord[]): string {
  return records
    .map((record) =>
      [
        `resource "aws_route53_record" "${record.name.replace(/\.$/, '').replaceAll(/\W/g, '_')}" {`,
        `  zone_id = var.zone_id # the zone of ${registrableDomain(record.name)}`,
        `  name    = "${record.name}"`,
        '  type    = "CNAME"',
        `  ttl     = ${String(suggestedTtl)}`,
        `  records = ["${record.value}"]`,
        '}',
      ].join('\n'),
    )
    .join('\n\n');
}
