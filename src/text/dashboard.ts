import { Temporal } from 'temporal-polyfill';
import { lastEmailIssue, lastEmailRenewal } from '../core/migration.ts';
import type { MigrationState } from '../core/labels.ts';
import { migrationStates } from '../core/labels.ts';
import type { Report, ReportedCertificate } from '../core/report.ts';
import { bodyCodePoints } from './budget.ts';
import { urgentWords } from './email.ts';
import { fittedTable } from './fitting.ts';
import { listedLines } from './listed.ts';
import { code, marker, region, table } from './markdown.ts';
import { markerKeys } from './marker-keys.ts';
import { outstandingRecords } from './outstanding.ts';
import { plural } from './plural.ts';
import { formatDate, formatTime } from './time.ts';

/** The dashboard's title; it is found by its marker, never by this. */
export const dashboardTitle = 'E-mail-validated certificates: where the migration stands';

/** What the dashboard shows. */
export interface DashboardModel {
  readonly report: Pick<Report, 'certificates' | 'notScanned' | 'complete'>;
  readonly timeZone: string;
  readonly now: Temporal.Instant;
}

const stateTexts: Readonly<Record<MigrationState, string>> = {
  found: 'found, nothing requested yet',
  'awaiting-dns': 'waiting for DNS records',
  ready: 'waiting for review, merge or label',
  'waiting-for-window': 'approved, waiting for a window or the next run',
  swapped: 'swapped, waiting for ACM to notice',
  failed: 'failed: a person has to look',
  blocked: 'blocked: the issue says why',
  done: 'done',
};

/** What is most urgent stands first. */
const urgency: readonly MigrationState[] = [
  'failed',
  'blocked',
  'awaiting-dns',
  'ready',
  'waiting-for-window',
  'found',
  'swapped',
  'done',
];

/** Code points for the parts that grow with the number of accounts; the certificates get what is left of the body. */
const limits = { gaps: 8000, outstanding: 24_000, listed: 1500 } as const;

/** The managed part of the dashboard's body. The heartbeat's day is part of it, so it is rewritten at most once a day. */
export function dashboardBody({ report, timeZone, now }: DashboardModel): string {
  const tracked = report.certificates.filter((certificate) => certificate.state !== undefined).sort(byUrgency);
  const head = [
    marker(markerKeys.dashboard),
    progress(tracked),
    `AWS stops issuing by e-mail on ${lastEmailIssue} and renewing on ${lastEmailRenewal}.`,
    heartbeat(report, timeZone, now),
    counts(tracked),
    ...gaps(report),
    ...outstandingRecords(tracked, limits.outstanding),
  ].filter((part) => part !== '');
  const tail = listedLines(report.certificates, limits.listed);
  const certificates = certificateTable(tracked, timeZone, [...head, ...tail].join('\n\n'));
  return region([...head, ...certificates, ...tail].join('\n\n'));
}

/** Room for the region's own markers, the heading and line ends. */
const margin = 300;

function certificateTable(tracked: readonly ReportedCertificate[], timeZone: string, fixed: string): readonly string[] {
  if (tracked.length === 0) return [];
  const header = ['Certificate', 'Account and region', 'State', 'Issue'];
  const rows = tracked.map((certificate) => certificateRow(certificate, timeZone));
  const shown = fittedTable({
    header,
    rows,
    fixed,
    limit: bodyCodePoints - margin,
    noun: 'certificates',
    language: 'en',
  });
  return [`### Certificates\n\n${shown}`];
}

function progress(tracked: readonly ReportedCertificate[]): string {
  const done = tracked.filter((certificate) => certificate.state === 'done').length;
  if (tracked.length === 0) return '**No e-mail-validated certificate is in use.**';
  const filled = Math.round((done / tracked.length) * 20);
  return `**${String(done)} of ${plural(tracked.length, 'certificate')} done** \`${'█'.repeat(filled)}${'░'.repeat(20 - filled)}\``;
}

/** Says the day only: a heartbeat by itself is written once a day. */
function heartbeat(report: DashboardModel['report'], timeZone: string, now: Temporal.Instant): string {
  const day = formatDate(now, 'UTC', 'en');
  return report.complete
    ? `Last complete scan: ${day} (UTC). Times below are in ${code(timeZone)} and UTC.`
    : `**The scan of ${day} (UTC) is incomplete:** ${plural(report.notScanned.length, 'account-region')} could not be looked at.`;
}

function counts(tracked: readonly ReportedCertificate[]): string {
  const rows = migrationStates.flatMap((state) => {
    const count = tracked.filter((certificate) => certificate.state === state).length;
    return count === 0 ? [] : [[`\`acm:${state}\``, String(count), stateTexts[state]]];
  });
  return rows.length === 0 ? '' : table(['State', 'Certificates', 'What it waits for'], rows);
}

function gaps(report: DashboardModel['report']): readonly string[] {
  if (report.notScanned.length === 0) return [];
  const rows = report.notScanned.map((gap) => [
    code(gap.account),
    code(gap.region),
    `\`${gap.reason.code}\` ${code(gap.reason.detail, { maxLength: 200 })}`,
    gap.reason.cure,
  ]);
  const header = ['Account', 'Region', 'Why', 'What to do'];
  return [
    `### Not scanned\n\n${fittedTable({ header, rows, limit: limits.gaps, noun: 'account-regions', language: 'en' })}`,
  ];
}

function byUrgency(a: ReportedCertificate, b: ReportedCertificate): number {
  return (
    rank(a) - rank(b) || order(a.deadline ?? a.notAfter ?? '', b.deadline ?? b.notAfter ?? '') || order(a.arn, b.arn)
  );
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function rank({ state }: ReportedCertificate): number {
  return state === undefined ? urgency.length : urgency.indexOf(state);
}

function certificateRow(certificate: ReportedCertificate, timeZone: string): readonly string[] {
  const wait = certificate.deadline === undefined ? '' : `, until ${deadlineText(certificate.deadline, timeZone)}`;
  const why = certificate.reason === undefined ? '' : ` (\`${certificate.reason.code}\`)`;
  return [
    code(certificate.domains[0] ?? certificate.arn),
    `${code(certificate.account)} ${code(certificate.region)}`,
    [`${certificate.state ?? ''}${why}${wait}`, urgentWords(certificate.urgent, 'en')].filter(Boolean).join('<br>'),
    certificate.issue === undefined ? '' : `#${certificate.issue.split('/').at(-1) ?? ''}`,
  ];
}

function deadlineText(deadline: string, timeZone: string): string {
  return formatTime(Temporal.Instant.from(deadline), timeZone, 'en');
}
