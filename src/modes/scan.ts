import { Temporal } from 'temporal-polyfill';
import { mayStart } from '../core/calendar/calendar.ts';
import { labelDefinitions, stateLabel } from '../core/labels.ts';
import { parseArn } from '../core/arn.ts';
import type { ReportedCertificate } from '../core/report.ts';
import { describeReason, reportReason } from '../text/reasons.ts';
import { scanSummary } from '../text/summary.ts';
import type { Issue, PullRequest } from '../core/repository.ts';
import type { AccountRegion } from '../ports.ts';
import type { Context, ModeResult } from './context.ts';
import { resultOf } from './context.ts';
import { readFleet, targetsOf } from './fleet.ts';
import { assembleEntries } from './scan/assemble.ts';
import { keepDashboard } from './scan/dashboard.ts';
import { RecordLooker } from './scan/dns-look.ts';
import type { Entry } from './scan/entry.ts';
import { IssuingLooker } from './scan/issuing-look.ts';
import { isTracked, keepIssue, openIssue } from './scan/issues.ts';
import { observeRegion, type ObservedRegion, type UnreachableRegion } from './scan/observe.ts';
import { keepProposals } from './scan/proposals.ts';
import { countEmailValidated, reportEntry } from './scan/report-certificates.ts';
import { retireOld } from './scan/retire.ts';
import { concurrencyOf, mapBounded } from './scan/targets.ts';
import { readTracking, type Tracking } from './tracking.ts';

/**
 * Scans every account and region: finds e-mail-validated certificates, keeps their replacements, issues, pull
 * requests and the dashboard. What one account refuses is reported, and the rest goes on.
 */
export async function scan(context: Context): Promise<ModeResult> {
  const tracking = await readTracking(context);
  await createMissingLabels(context);
  await closeDuplicates(context, tracking);

  const fleet = await readFleet(context);
  const observations = await observeAll(context, tracking, targetsOf(fleet));
  const regions = observations.filter((region) => region.kind === 'observed');
  const unreachable = observations.filter((region) => region.kind === 'unreachable');
  const pullRequests = await listOwnPullRequests(context, tracking);
  const entries = await assembleEntries(
    context,
    { regions, tracking, pullRequests },
    {
      records: new RecordLooker(context.dns),
      issuing: new IssuingLooker(context.dns),
    },
  );

  const { entries: tracked, opened } = await openIssues(context, entries);
  const proposals = await keepProposals(context, tracked);
  const written: string[] = opened.map((issue) => issue.url);
  const certificates: ReportedCertificate[] = [];
  for (const entry of tracked) {
    const pullRequest = proposals.byCertificate.get(entry.observed.certificate.arn);
    const kept = await keepIssue(context, tracking, entry, pullRequest);
    if (kept?.isWritten === true && !written.includes(kept.issue.url)) written.push(kept.issue.url);
    certificates.push(
      reportEntry(entry, context.config.issues.language, {
        issue: entry.tracking?.issue.url,
        pullRequest: pullRequest?.url,
      }),
    );
  }
  certificates.push(...(await closeGone(context, tracking, regions)), ...reportClosed(tracking, certificates));

  const refusals = await retireOld(context, tracking, tracked);

  const unreached = unreachable.flatMap(({ target, reason }) => {
    const reported = reportReason(reason, context.config.issues.language);
    return reported === undefined ? [] : [{ ...target, reason: reported }];
  });
  const notScanned = [...fleet.gaps, ...unreached];
  const complete = notScanned.length === 0;
  const dashboard = await keepDashboard(context, tracking, { certificates, notScanned, complete });
  if (dashboard !== undefined) written.push(dashboard);

  const problems = [...unreachable.map(describeGap), ...proposals.problems, ...refusals];
  return resultOf({
    certificates,
    emailValidated: countEmailValidated(tracked),
    notScanned,
    issuesWritten: written,
    pullRequestsWritten: proposals.written,
    nextWindow: nextWindowOf(context, tracked),
    problems,
    summary: scanSummary(certificates, notScanned, context.config.maintenance.timeZone),
  });
}

async function observeAll(
  context: Context,
  tracking: Tracking,
  targets: readonly AccountRegion[],
): Promise<readonly (ObservedRegion | UnreachableRegion)[]> {
  let found = 0;
  return mapBounded(targets, concurrencyOf(context.config), async (target) => {
    const region = await observeRegion(context, target, trackedIn(tracking, target));
    if (region.kind === 'observed') {
      found += region.certificates.length;
      context.log.debug(
        `${target.account} ${target.region}: ${String(region.certificates.length)} (so far ${String(found)})`,
      );
    } else context.log.warning(describeGap(region));
    return region;
  });
}

/** Certificates of open issues are looked at even when the search no longer finds them. */
function trackedIn(
  tracking: Tracking,
  target: { readonly account: string; readonly region: string },
): readonly string[] {
  return [...tracking.byCertificate.values()]
    .filter(({ issue }) => issue.state === 'open')
    .map(({ certificate }) => certificate)
    .filter((arn) => {
      const parsed = parseArn(arn);
      return parsed?.account === target.account && parsed.region === target.region;
    });
}

function describeGap({ target, reason }: UnreachableRegion): string {
  return `Account ${target.account}, region ${target.region} could not be scanned. ${describeReason(reason, 'en')}`;
}

/** Pull requests that can be ours: none is older than the first tracking issue. */
async function listOwnPullRequests(context: Context, tracking: Tracking): Promise<readonly PullRequest[]> {
  const issues = [...tracking.byCertificate.values()].map(({ issue }) => issue.createdAt);
  const oldest = issues.sort((a, b) => Temporal.Instant.compare(a, b))[0];
  return oldest === undefined ? [] : context.github.listPullRequests({ state: 'all', createdSince: oldest });
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
    const issue = await openIssue(context, entry, undefined);
    opened.push(issue);
    const certificate = entry.observed.certificate.arn;
    result.push({ ...entry, tracking: { issue, certificate, replacement: entry.result.replacement?.certificate.arn } });
  }
  return { entries: result, opened };
}

async function createMissingLabels(context: Context): Promise<void> {
  const present = new Set((await context.github.listLabelNames()).map((name) => name.toLowerCase()));
  for (const label of labelDefinitions(context.config.pullRequests.label)) {
    if (!present.has(label.name.toLowerCase())) await context.githubWriter.createLabel(label);
  }
}

async function closeDuplicates(context: Context, tracking: Tracking): Promise<void> {
  for (const { issue, original } of tracking.duplicates) {
    await context.githubWriter.createComment(issue.number, `Closed as a duplicate of #${String(original)}.`);
    await context.githubWriter.updateIssue(issue.number, { state: 'closed', stateReason: 'not_planned' });
  }
}

/** A tracked certificate that was deleted needs nothing any more. */
async function closeGone(
  context: Context,
  tracking: Tracking,
  regions: readonly ObservedRegion[],
): Promise<readonly ReportedCertificate[]> {
  const gone = regions.flatMap((region) => region.gone);
  for (const arn of gone) {
    const issue = tracking.byCertificate.get(arn)?.issue;
    if (issue === undefined) continue;
    const labels = [...issue.labels.filter((label) => !label.startsWith('acm:')), stateLabel('done')];
    await context.githubWriter.updateIssue(issue.number, { labels, state: 'closed', stateReason: 'completed' });
  }
  return gone.map((arn) => reportByMarker(arn, tracking.byCertificate.get(arn)?.issue.url));
}

/** Migrated certificates that were deleted since are still counted as done, from their closed issues. */
function reportClosed(tracking: Tracking, reported: readonly ReportedCertificate[]): readonly ReportedCertificate[] {
  const known = new Set(reported.map((certificate) => certificate.arn));
  return [...tracking.byCertificate.values()]
    .filter(
      ({ issue, certificate }) =>
        issue.labels.includes(stateLabel('done')) && issue.state === 'closed' && !known.has(certificate),
    )
    .map(({ issue, certificate }) => reportByMarker(certificate, issue.url));
}

/** A certificate of which nothing is known any more but its issue. */
function reportByMarker(arn: string, issue: string | undefined): ReportedCertificate {
  const parsed = parseArn(arn);
  return {
    arn,
    account: parsed?.account ?? '',
    region: parsed?.region ?? '',
    domains: [],
    status: 'GONE',
    keyAlgorithm: '',
    notAfter: undefined,
    state: 'done',
    listed: undefined,
    reason: undefined,
    replacement: undefined,
    attempt: undefined,
    deadline: undefined,
    records: [],
    listeners: [],
    otherUses: [],
    issue,
    pullRequest: undefined,
  };
}

/** The first moment at which something that is approved may be swapped. */
function nextWindowOf(context: Context, entries: readonly Entry[]): Temporal.Instant | undefined {
  const now = context.clock.now();
  const openings = entries
    .filter(({ decision }) => decision.kind === 'tracked' && decision.state === 'waiting-for-window')
    .flatMap(({ observed }) => observed.listeners)
    .flatMap(({ listener, loadBalancer, listenerTags, loadBalancerTags }) => {
      const type = loadBalancer.type === 'network' ? ('network' as const) : ('application' as const);
      const account = parseArn(listener.arn)?.account ?? '';
      const subject = { account, loadBalancer: loadBalancer.name, type, listenerTags, loadBalancerTags };
      const answer = mayStart(context.config.maintenance, subject, now);
      return answer.kind === 'closed' && answer.opensAt !== undefined ? [answer.opensAt] : [];
    });
  return openings.sort((a, b) => Temporal.Instant.compare(a, b))[0];
}
