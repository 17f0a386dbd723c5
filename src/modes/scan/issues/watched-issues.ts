import { controlLabels, withStateLabel } from '../../../core/issue/labels.ts';
import { stepOfLabel } from '../../../core/issue/next-step.ts';
import { reason } from '../../../core/reasons.ts';
import type { ReportedCertificate } from '../../../core/report/report.ts';
import { isLost } from '../../../core/dns/watch.ts';
import { eventComment } from '../../../text/issue/events.ts';
import { replaceRegion } from '../../../text/markdown/markdown.ts';
import { sameText } from '../../../text/markdown/moving.ts';
import { reportReason } from '../../../text/reasons.ts';
import { lostBody, lostComment } from '../../../text/issue/watch.ts';
import type { Context } from '../../shared/context.ts';
import { announce, type Tracking, type TrackingIssue } from '../../shared/tracking.ts';
import { reportByMarker, reportRecord } from '../report-certificates.ts';
import type { Watched } from '../dns/watch.ts';

/** What the watch keeps open: these issues are not touched by anything else in this run. */
export interface WatchedIssues {
  /** By the ARN of the e-mail-validated certificate. */
  readonly reported: ReadonlyMap<string, ReportedCertificate>;
  /** Migrated certificates that have all they need, likewise. */
  readonly migrated: ReadonlyMap<string, ReportedCertificate>;
  /** URLs. */
  readonly written: readonly string[];
}

/**
 * Reopens issues whose certificates have lost a DNS record, and keeps them open until all are seen again; then the rest
 * of the scan closes them as done. The marker with the time of the loss is written first, so that the comment that
 * mentions the owners is sent once, even where a run ends in between.
 */
export async function keepWatched(
  context: Context,
  tracking: Tracking,
  watched: readonly Watched[],
): Promise<WatchedIssues> {
  const reported = new Map<string, ReportedCertificate>();
  const migrated = new Map<string, ReportedCertificate>();
  const written: string[] = [];
  for (const each of watched) {
    const own = tracking.byCertificate.get(each.key);
    if (own === undefined) continue;
    if (!isKeptOpen(each, own)) {
      migrated.set(each.key, reportMigrated(each, own));
      continue;
    }
    if (await keepLost(context, tracking, each, own)) written.push(own.issue.url);
    reported.set(each.key, reportLost(each, own));
  }
  return { reported, migrated, written };
}

function isKeptOpen({ verdict }: Watched, { issue }: TrackingIssue): boolean {
  return verdict === 'lost' || (verdict === 'unclear' && issue.state === 'open');
}

async function keepLost(context: Context, tracking: Tracking, watched: Watched, own: TrackingIssue): Promise<boolean> {
  const { issue } = own;
  const { settings, certificate, records } = watched;
  const now = context.clock.now();
  const since = issue.state === 'open' && own.lostSince !== undefined ? own.lostSince : now.toString();
  const model = {
    ...{ certificate, records, since, now, key: own.certificate, replacement: own.replacement },
    teams: settings.owners.filter((owner) => owner.includes('/')),
    timeZone: context.config.maintenance.timeZone,
    language: settings.language,
  };
  const body = replaceRegion(issue.body, lostBody(model));
  const labels = withStateLabel(
    issue.labels.filter((label) => label !== controlLabels.request),
    'blocked',
  );
  const isNew = issue.state === 'closed';
  const isChanged = isNew || !sameText(issue.body, body);
  if (isChanged) {
    const reopened = isNew ? ({ state: 'open', stateReason: 'reopened' } as const) : {};
    await context.githubWriter.updateIssue(issue.number, { body, labels, ...reopened });
  }
  const comment = eventComment('record-lost', settings.owners, lostComment(model));
  const isTold = await announce(context, tracking.trusted, {
    number: issue.number,
    kind: 'record-lost',
    body: comment,
  });
  return isChanged || isTold;
}

function reportLost(watched: Watched, own: TrackingIssue): ReportedCertificate {
  const { records, settings } = watched;
  const lost = records.filter(isLost).map(({ name }) => name);
  const why = reason('record-lost', lost.join(', '));
  return {
    ...reportMigrated(watched, own),
    closedAt: undefined,
    state: 'blocked',
    next: stepOfLabel('blocked', why),
    reason: reportReason(why, settings.language),
    records: records.map((record) => reportRecord(record, settings.language)),
  };
}

/** A migrated certificate of which more is known than its issue. */
function reportMigrated(
  { certificate, settings }: Watched,
  { issue, certificate: key }: TrackingIssue,
): ReportedCertificate {
  const isSame = certificate.arn === key;
  return {
    ...reportByMarker(key, issue),
    domains: certificate.names,
    status: certificate.status,
    keyAlgorithm: certificate.keyAlgorithm,
    notAfter: certificate.notAfter?.toString(),
    strategy: isSame ? 'in-place' : 'replace',
    owners: settings.owners,
    replacement: isSame ? undefined : certificate.arn,
  };
}
