import { isOutstanding } from '../../core/dns/proof.ts';
import type { Language } from '../../core/language.ts';
import type { ReportedCertificate, ReportedRecord } from '../../core/report/report.ts';
import type { DashboardModel } from '../dashboard/model.ts';
import { fitRows } from '../markdown/budget.ts';
import { texts } from '../locales/index.ts';
import { bytesFor, droppedNote } from '../markdown/fitting.ts';
import { bullets, code, codeBlock, details } from '../markdown/markdown.ts';
import { volatile } from '../markdown/volatile.ts';
import { groupByZone, plain, recordStateText, zoneFile } from './records.ts';
import { formatTime } from '../time.ts';

/**
 * Every record that nobody has seen yet, once, grouped by DNS zone: one block to copy each, and what public DNS says of
 * each record. `certificates`: the most urgent first; what does not fit in `limit` code points is left out from the
 * other end.
 */
export function outstandingRecords(
  certificates: readonly ReportedCertificate[],
  model: DashboardModel,
  limit: number,
): string {
  const { language, timeZone, now } = model;
  const t = texts[language].dashboard;
  const records = collect(certificates);
  if (records.length === 0) return '';
  const looked = volatile(t.looked(formatTime(now, timeZone, language)));
  const seen = new Set<string>();
  const sizes = records.map((record) => {
    const { zone = '' } = record;
    const isFirst = !seen.has(zone);
    seen.add(zone);
    // A zone's first record brings the block and the table around it.
    return isFirst ? `${block(zone, [record], model)}\n\n` : lineOf(record, model);
  });
  const fitted = fitRows({
    fixed: looked,
    rows: sizes,
    limit,
    byteLimit: bytesFor(limit),
    dropped: (count) => droppedNote(count, t.nouns.records, language),
  });
  const blocks = [...groupByZone(records.slice(0, fitted.rows.length))].map(([zone, group]) =>
    block(zone, group, model),
  );
  return [looked, ...blocks, ...(fitted.note === undefined ? [] : [fitted.note])].join('\n\n');
}

function block(zone: string, records: readonly ReportedRecord[], { language }: DashboardModel): string {
  const t = texts[language].dashboard;
  return details(
    t.zoneSummary(zone === '' ? '–' : plain(zone), records.length),
    [codeBlock(zoneFile(records), 'dns'), bullets(records.map((record) => stateLine(record, language)))].join('\n\n'),
  );
}

/** What one more record adds to its zone. */
function lineOf(record: ReportedRecord, { language }: DashboardModel): string {
  return `${zoneFile([record]).split('\n')[1] ?? ''}\n${bullets([stateLine(record, language)])}\n`;
}

function stateLine(record: ReportedRecord, language: Language): string {
  return texts[language].dashboard.recordState(code(record.name), recordStateText(record, language));
}

function collect(certificates: readonly ReportedCertificate[]): readonly ReportedRecord[] {
  const records = new Map<string, ReportedRecord>();
  for (const record of certificates.flatMap((certificate) => certificate.records)) {
    const key = `${record.name} ${record.value}`;
    if (isOutstanding(record) && !records.has(key)) records.set(key, record);
  }
  return [...records.values()];
}
