import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../core/report.ts';

/** Writes the JSON report and returns its path. Absent members are left out, as JSON does. */
export function writeReportFile(folder: string, report: Report): string {
  const target = join(folder, 'acm-email-to-dns');
  mkdirSync(target, { recursive: true });
  const path = join(target, 'report.json');
  writeFileSync(path, `${JSON.stringify(report, undefined, 2)}\n`);
  return path;
}
