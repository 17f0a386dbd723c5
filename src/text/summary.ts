import { migrationStates } from '../core/labels.ts';
import type { ReportedCertificate, ReportedGap, ReportedPullRequest } from '../core/report.ts';
import { bullets, code, table } from './markdown.ts';
import { plural } from './plural.ts';

/** Rows in a summary's table; the report file has all. */
const maximumRows = 200;

/** The job summary of a scan. */
export function scanSummary(
  certificates: readonly ReportedCertificate[],
  notScanned: readonly ReportedGap[],
  timeZone: string,
): string {
  const tracked = certificates.filter((certificate) => certificate.state !== undefined);
  const counts = migrationStates.flatMap((state) => {
    const count = tracked.filter((certificate) => certificate.state === state).length;
    return count === 0 ? [] : [`${String(count)} ${state}`];
  });
  const listed = certificates.length - tracked.length;
  const parts = [
    '## acm-email-to-dns: scan',
    `${plural(tracked.length, 'certificate')} with an issue${counts.length > 0 ? ` (${counts.join(', ')})` : ''}, ${String(listed)} listed only. Time zone ${code(timeZone)}.`,
    ...(tracked.length > 0 ? [certificateTable(tracked)] : []),
    ...(notScanned.length > 0
      ? [
          `### Not scanned\n\n${bullets(notScanned.slice(0, maximumRows).map((gap) => `${code(gap.account)} ${code(gap.region)}: \`${gap.reason.code}\` ${code(gap.reason.detail, { maxLength: 300 })}. ${gap.reason.cure}`))}${cutNote(notScanned.length)}`,
        ]
      : []),
  ];
  return parts.join('\n\n');
}

function certificateTable(tracked: readonly ReportedCertificate[]): string {
  const rows = tracked
    .slice(0, maximumRows)
    .map((certificate) => [
      code(certificate.domains[0] ?? certificate.arn),
      `${code(certificate.account)} ${code(certificate.region)}`,
      `${certificate.state ?? ''}${certificate.reason === undefined ? '' : ` (\`${certificate.reason.code}\`)`}`,
      issueNumber(certificate.issue),
      issueNumber(certificate.pullRequest),
    ]);
  return table(['Certificate', 'Account and region', 'State', 'Issue', 'Pull request'], rows) + cutNote(tracked.length);
}

function cutNote(count: number): string {
  return count > maximumRows ? `\n\n${String(count - maximumRows)} more in the report file.` : '';
}

function issueNumber(url: string | undefined): string {
  return url === undefined ? '' : `#${url.split('/').at(-1) ?? ''}`;
}

/** The job summary of a swap or rollback. */
export function swapSummary(
  pullRequests: readonly ReportedPullRequest[],
  action: 'swap' | 'rollback' = 'swap',
): string {
  if (pullRequests.length === 0) return '## acm-email-to-dns: swap\n\nNo merged pull request waits for a swap.';
  const rows = pullRequests.flatMap((pullRequest) =>
    pullRequest.listeners.length === 0
      ? [[`#${String(pullRequest.number)}`, '', '', reasonCell(pullRequest.reason)]]
      : pullRequest.listeners.map((listener) => [
          `#${String(pullRequest.number)}`,
          `${code(listener.loadBalancer)} port ${String(listener.port)}`,
          listener.outcome,
          reasonCell(listener.reason) || listener.evidence,
        ]),
  );
  const shown = table(['Pull request', 'Listener', 'Outcome', 'Why or how verified'], rows.slice(0, maximumRows));
  return `## acm-email-to-dns: ${action}\n\n${shown}${cutNote(rows.length)}`;
}

function reasonCell(reason: ReportedPullRequest['reason']): string {
  if (reason === undefined) return '';
  const detail = reason.detail === '' ? '' : ` (${code(reason.detail, { maxLength: 200 })})`;
  return `\`${reason.code}\`${detail}: ${reason.cure}`;
}
