import { toCsv } from './csv.ts';
import type { ReportedCertificate } from './report.ts';

const columns: readonly (readonly [name: string, of: (certificate: ReportedCertificate) => string | undefined])[] = [
  ['account', ({ account }) => account],
  ['region', ({ region }) => region],
  ['domains', ({ domains }) => domains.join(' ')],
  ['state', ({ state, listed }) => state ?? listed],
  ['reason', ({ reason }) => reason?.code],
  ['cure', ({ reason }) => reason?.cure],
  ['expires', ({ notAfter }) => notAfter],
  ['deadline', ({ deadline }) => deadline],
  ['records', ({ records }) => records.map(({ name, value }) => `${name} CNAME ${value}`).join('; ')],
  ['certificate', ({ arn }) => arn],
  ['replacement', ({ replacement }) => replacement],
  ['issue', ({ issue }) => issue],
  ['pull-request', ({ pullRequest }) => pullRequest],
];

/** The certificates of a report as a table for spreadsheets, a row each. */
export function certificatesAsCsv(certificates: readonly ReportedCertificate[]): string {
  return toCsv(
    columns.map(([name]) => name),
    certificates.map((certificate) => columns.map(([, of]) => of(certificate) ?? '')),
  );
}
