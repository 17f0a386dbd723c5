import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { certificatesAsCsv } from '../../core/report/report-table.ts';
import type { Report } from '../../core/report/report.ts';

/** Takes out what nobody may read. */
type Redact = (text: string) => string;

/**
 * Writes the JSON report, and beside it `report.csv` with its certificates; returns the JSON file's path. Absent members
 * are left out, as JSON does.
 */
export function writeReportFile(folder: string, report: Report, redact: Redact): string {
  const target = join(folder, 'acm-email-to-dns');
  mkdirSync(target, { recursive: true });
  const path = join(target, 'report.json');
  writeFileSync(path, redact(`${JSON.stringify(report, undefined, 2)}\n`));
  writeFileSync(join(target, 'report.csv'), redact(certificatesAsCsv(report.certificates)));
  return path;
}

/** Writes the files to hand on into a folder beside the JSON report. */
export function writeHandOver(
  reportPath: string,
  files: readonly { readonly name: string; readonly text: string }[],
  redact: Redact,
): void {
  const target = join(dirname(reportPath), 'hand-over');
  mkdirSync(target, { recursive: true });
  for (const { name, text } of files) writeFileSync(join(target, name), redact(text));
}

/** Writes the page `report.html` beside the JSON report. */
export function writeReportPage(reportPath: string, page: string, redact: Redact): void {
  writeFileSync(join(dirname(reportPath), 'report.html'), redact(page));
}
