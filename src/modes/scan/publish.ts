import { labelDefinitions, stateLabel } from '../../core/issue/labels.ts';
import type { ReportedCertificate } from '../../core/report/report.ts';
import { texts } from '../../text/locales/index.ts';
import { duplicateText } from '../../text/issue/events.ts';
import { replaceRegion } from '../../text/markdown/markdown.ts';
import { scanSummary } from '../../text/report/summary.ts';
import { foundAgainBody } from '../../text/issue/risk.ts';
import type { Issue } from '../../core/repository.ts';
import type { Context, ModeResult } from '../shared/context.ts';
import { resultOf } from '../shared/context.ts';
import { listOwnPullRequests, type Tracking } from '../shared/tracking.ts';
import { boardOf, keepDashboard } from './dashboard.ts';
import { decideEntries, recallWanted } from './decide.ts';
import type { Entry } from './entry.ts';
import { readHistory } from './issues/history.ts';
import { isTracked, keepIssue, openIssue } from './issues/issues.ts';
import { correctStatuses } from '../plans/open-plans.ts';
import { findReviewIn } from '../plans/reviews.ts';
import { firstOpeningOf } from '../plans/opening.ts';
import { keepProposals } from '../plans/proposals.ts';
import { countEmailValidated, reportByMarker, reportEntry, withAccountNames } from './report-certificates.ts';
import { announceDeleted } from './requests/retire.ts';
import { publishGuard } from './guard/publish.ts';
import { findReverted } from './issues/reverted.ts';
import type { Survey } from './survey.ts';
import { keepUnseen } from './issues/unseen.ts';
import { keepWatched } from './issues/watched-issues.ts';

/** What has to be there before anything else is written: the labels, and one issue for each certificate. */
export async function prepareRepository(context: Context, tracking: Tracking): Promise<void> {
  await createMissingLabels(context);
  await closeDuplicates(context, tracking);
}

/** The GitHub side of a scan: issues, pull requests, statuses and the dashboard. Asks AWS nothing. */
export async function publish(context: Context, labelled: Tracking, found: Survey): Promise<ModeResult> {
  return context.log.group('Writing issues, pull requests and the dashboard', () =>
    publishAll(context, labelled, found),
  );
}

async function publishAll(context: Context, labelled: Tracking, found: Survey): Promise<ModeResult> {
  const { findings, notScanned } = found;
  const tracking = await recallWanted(
    labelled,
    findings.map(({ observed }) => observed),
  );
  const pullRequests = await listOwnPullRequests(context, tracking);
  const decided = await decideEntries(context, { tracking, pullRequests, findings });
  const entries = await findReverted(context, tracking, decided, pullRequests);
  const { entries: tracked, opened } = await openIssues(context, entries);
  const findReview = findReviewIn(found.reviews);
  await correctStatuses(context, pullRequests, findReview);
  const proposals = await keepProposals(context, tracked, findReview);
  const written: string[] = opened.map((issue) => issue.url);
  const watched = await keepWatched(context, tracking, found);
  written.push(...watched.written);
  const reported: ReportedCertificate[] = [...watched.reported.values()];
  for (const entry of tracked.filter(({ observed }) => !watched.reported.has(observed.certificate.arn))) {
    const { arn } = entry.observed.certificate;
    const pullRequest = proposals.byCertificate.get(arn);
    const kept = await keepIssue(context, tracking, entry, {
      pullRequest,
      comparePage: proposals.comparePages.get(arn),
      history: await readHistory(context, tracking, entry, pullRequests),
    });
    if (kept?.isWritten === true && !written.includes(kept.issue.url)) written.push(kept.issue.url);
    reported.push(
      reportEntry(context, entry, {
        issue: entry.tracking?.issue.url,
        pullRequest: pullRequest?.url,
        isBeyondLimit: proposals.beyondLimit.has(arn),
        comparePage: proposals.comparePages.get(arn),
      }),
    );
  }
  const gone = found.gone.filter((arn) => !watched.reported.has(arn));
  reported.push(...(await closeGone(context, tracking, gone)), ...reportClosed(tracking, reported, watched.migrated));
  const guard = found.guard && (await publishGuard(context, tracking, { ...found, guard: found.guard }));
  written.push(...(guard?.written ?? []));
  const unseen = await keepUnseen(context, tracking, found, reported);
  reported.push(...unseen.reported);
  written.push(...unseen.written);
  await announceDeleted(context, tracking, tracked, found.deleted);

  const certificates = withAccountNames(context.config, reported);
  const complete = notScanned.length === 0;
  const board = boardOf(context, tracking, {
    ...{ certificates, notScanned, complete, health: found.health },
    ...{ closedRegions: found.closedRegions, accountsLeftOut: found.leftOut, guard: guard?.report },
  });
  const dashboard = await keepDashboard(context, tracking, { ...board, left: found.left, guardMemory: guard?.memory });
  if (dashboard !== undefined) written.push(dashboard);
  return resultOf({
    certificates,
    emailValidated: countEmailValidated(tracked),
    notScanned,
    health: found.health,
    guard: guard?.report,
    closedRegions: found.closedRegions,
    leftOut: found.leftOut,
    issuesWritten: written,
    pullRequestsWritten: proposals.written,
    nextWindow: firstOpeningOf(context, tracked),
    problems: [...found.problems, ...proposals.problems],
    summary: scanSummary(board),
  });
}

/** Opens the issues that are due and puts each into its entry, so that the rest of the scan finds it there. */
async function openIssues(
  context: Context,
  entries: readonly Entry[],
): Promise<{ readonly entries: readonly Entry[]; readonly opened: readonly Issue[] }> {
  const opened: Issue[] = [];
  const result: Entry[] = [];
  for (const entry of entries) {
    if (!isTracked(entry) || entry.tracking !== undefined) {
      result.push(entry);
      continue;
    }
    const issue = await openIssue(context, entry);
    opened.push(issue);
    const certificate = entry.observed.certificate.arn;
    const replacement = entry.result.replacement?.certificate.arn;
    result.push({ ...entry, tracking: { issue, certificate, replacement, lostSince: undefined, wasDone: undefined } });
  }
  return { entries: result, opened };
}

async function createMissingLabels(context: Context): Promise<void> {
  const present = new Set((await context.github.listLabelNames()).map((name) => name.toLowerCase()));
  const { pullRequests, issues } = context.config;
  for (const label of labelDefinitions(pullRequests.label, texts[issues.language].labels)) {
    if (!present.has(label.name.toLowerCase())) await context.githubWriter.createLabel(label);
  }
}

async function closeDuplicates(context: Context, tracking: Tracking): Promise<void> {
  for (const { issue, original } of tracking.duplicates) {
    await context.githubWriter.createComment(issue.number, duplicateText(original, context.config.issues.language));
    await context.githubWriter.updateIssue(issue.number, { state: 'closed', stateReason: 'not_planned' });
  }
}

/** A tracked certificate that was deleted needs nothing any more. */
async function closeGone(
  context: Context,
  tracking: Tracking,
  gone: readonly string[],
): Promise<readonly ReportedCertificate[]> {
  for (const arn of gone) {
    const own = tracking.byCertificate.get(arn);
    if (own === undefined) continue;
    const { issue } = own;
    const { language } = context.config.issues;
    const body =
      own.lostSince === undefined
        ? {}
        : { body: replaceRegion(issue.body, foundAgainBody(own.certificate, own.replacement, language)) };
    const labels = [...issue.labels.filter((label) => !label.startsWith('acm:')), stateLabel('done')];
    await context.githubWriter.updateIssue(issue.number, {
      ...body,
      labels,
      state: 'closed',
      stateReason: 'completed',
    });
  }
  return gone.map((arn) => reportByMarker(arn, tracking.byCertificate.get(arn)?.issue));
}

/** Migrated certificates that were deleted since are still counted as done, from their closed issues. */
function reportClosed(
  tracking: Tracking,
  reported: readonly ReportedCertificate[],
  migrated: ReadonlyMap<string, ReportedCertificate>,
): readonly ReportedCertificate[] {
  const known = new Set(reported.map((certificate) => certificate.arn));
  return [...tracking.byCertificate.values()]
    .filter(
      ({ issue, certificate }) =>
        issue.labels.includes(stateLabel('done')) && issue.state === 'closed' && !known.has(certificate),
    )
    .map(({ issue, certificate }) => migrated.get(certificate) ?? reportByMarker(certificate, issue));
}
