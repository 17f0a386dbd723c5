import { isOutstanding } from '../core/proof.ts';
import type { ReportedCertificate, ReportedRecord } from '../core/report.ts';
import { fitRows } from './budget.ts';
import { bytesFor, droppedNote } from './fitting.ts';
import { codeBlock, details } from './markdown.ts';
import { groupByZone, zoneFile } from './records.ts';
import { plural } from './plural.ts';

/**
 * Every record that nobody has seen yet, once, grouped by DNS zone with one copyable block each. `certificates`: the
 * most urgent first; what does not fit in `limit` code points is left out from the other end.
 */
export function outstandingRecords(certificates: readonly ReportedCertificate[], limit: number): readonly string[] {
  const records = collect(certificates);
  if (records.length === 0) return [];
  const seen = new Set<string>();
  const sizes = records.map((record) => {
    const domain = record.zone;
    const line = zoneFile([record]);
    if (seen.has(domain)) return line;
    seen.add(domain);
    return `${block(domain, [record])}${line}`;
  });
  const fitted = fitRows({
    fixed: '',
    rows: sizes,
    limit,
    byteLimit: bytesFor(limit),
    dropped: (count) => droppedNote(count, 'records', 'en'),
  });
  const blocks = [...groupByZone(records.slice(0, fitted.rows.length))].map(([domain, group]) => block(domain, group));
  const note = fitted.note === undefined ? [] : [fitted.note];
  return [['### DNS records to register', ...blocks, ...note].join('\n\n')];
}

function block(domain: string, records: readonly ReportedRecord[]): string {
  return details(
    `${domain.replace(/\.$/, '')}: ${plural(records.length, 'record')}`,
    codeBlock(zoneFile(records), 'dns'),
  );
}

function collect(certificates: readonly ReportedCertificate[]): readonly ReportedRecord[] {
  const records = new Map<string, ReportedRecord>();
  for (const record of certificates.flatMap((certificate) => certificate.records)) {
    if (isOutstanding(record)) {
      records.set(`${record.name} ${record.value}`, record);
    }
  }
  return [...records.values()];
}
