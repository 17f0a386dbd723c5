import { reason } from '../../core/reasons.ts';
import { desiredIssue } from '../../core/issue/desired.ts';
import { hasLabel, stateLabel } from '../../core/issue/labels.ts';
import type { LocalizedText } from '../../core/language.ts';
import type { ReportedCertificate } from '../../core/report/report.ts';
import { duplicateText } from '../../text/issue/events.ts';
import { scanSummary } from '../../text/report/summary.ts';
import { endedIssue } from '../../text/issue/ended.ts';
import { foundAgainBody } from '../../text/issue/risk.ts';
import type { PullRequest } from '../../core/repository.ts';
import { pauseReason } from '../../core/swap/policy/rechecks.ts';
import type { DashboardModel } from '../../text/dashboard/model.ts';
import { readBranchGaps } from '../shared/branch-gaps.ts';
import { pauseReader } from '../gates/pause.ts';
import { isKnown } from '../../core/swap/policy/value.ts';
import { read, valueOr } from '../shared/read.ts';
import type { Context, ModeResult } from '../shared/context.ts';
import { resultOf } from '../shared/context.ts';
import { attempt, mapEach } from '../shared/each.ts';
import { listOwnPullRequests, type Tracking } from '../shared/tracking.ts';
import { dashboardModelOf, ensureDashboard } from './dashboard.ts';
import { decideChanges, decideEntries, findWantedIssues } from './decide.ts';
import type { MigrationItem } from './entry.ts';
import { readHistory } from './issues/history.ts';
import { reconcileGroups, openGroup } from './issues/group-issues.ts';
import { isTracked, ensureIssue, openIssue } from './issues/issues.ts';
import { correctStatuses } from '../plans/open-plans.ts';
import { OpenPullRequests } from '../plans/open-pull-requests.ts';
import { findReviewIn } from '../plans/reviews.ts';
import { listRolledBack } from '../plans/rolled-back.ts';
import { firstOpeningOf } from '../plans/opening.ts';
import { tellNothingLeft } from '../plans/nothing-left.ts';
import { reopenProposals } from '../plans/reopening.ts';
import { reconcileProposals, type ProposalsResult } from '../plans/proposals.ts';
import { countEmailValidated, reportByMarker, reportItem, withAccountNames } from './report-certificates.ts';
import { announceDeleted } from './requests/retire.ts';
import { publishGuard } from './guard/publish.ts';
import { reconcileIssue } from '../shared/reconcile.ts';
import { findReverted } from './issues/reverted.ts';
import { labelsOf } from './requests/issue-writes.ts';
import type { Survey } from './survey.ts';
import { blockByGates } from './issues/blocked-gates.ts';
import { reconcileUnseen } from './issues/unseen.ts';
import { reconcileWatched } from './issues/watched-issues.ts';

/** What has to be there before anything else is written: the labels, and one issue for each certificate. */
export async function prepareRepository(context: Context, tracking: Tracking): Promise<readonly LocalizedText[]> {
  return [...(await createMissingLabels(context)), ...(await closeDuplicates(context, tracking))];
}

/** The GitHub side of a scan: issues, pull requests, statuses and the dashboard. Asks AWS nothing. */
export async function publish(
  context: Context,
  labelled: Tracking,
  found: Survey,
  open = new OpenPullRequests(context, labelled),
): Promise<ModeResult> {
  return context.log.group('Writing issues, pull requests and the dashboard', () =>
    publishAll(context, labelled, found, open),
  );
}

async function publishAll(
  context: Context,
  labelled: Tracking,
  found: Survey,
  open: OpenPullRequests,
): Promise<ModeResult> {
  const { findings, notScanned } = found;
  const tracking = await findWantedIssues(
    labelled,
    findings.map(({ observed }) => observed),
  );
  const pullRequests = await listOwnPullRequests(context, tracking);
  const listed = await attempt(
    (t) => t.rolledBackNotRead,
    () => listRolledBack(context),
  );
  const input = { tracking, pullRequests, rolledBack: listed.kind === 'done' ? listed.value : [] };
  const decided = await decideEntries(context, { ...input, findings });
  const changes = await decideChanges(context, { ...input, findings: found.changes });
  const reverted = await findReverted(context, tracking, decided, pullRequests);
  const gated = await blockByGates(context, tracking, reverted.values);
  const opened = await openIssues(context, gated.values);
  const findReview = findReviewIn(found.reviews);
  const statuses = await correctStatuses(context, tracking, findReview, open);
  const proposed = [...opened.entries, ...changes];
  const reopening = await reopenProposals(context, tracking, proposed);
  // While nobody can tell what was put back on request, nothing new is proposed.
  const proposable = proposed.filter(({ proposal }) => listed.kind === 'done' || proposal.kind === 'open');
  const proposals = await reconcileProposals(context, proposable, pullRequests, { findReview, seen: open });
  const entries = withRefusals(opened.entries, proposals);
  const left = await tellNothingLeft(context, tracking, { entries: proposed, gone: found.gone, pullRequests });
  const watched = await reconcileWatched(context, tracking, found, proposals);
  const kept = await ensureIssues(context, tracking, {
    entries: entries.filter(({ observed }) => !watched.reported.has(observed.certificate.arn)),
    proposals,
    pullRequests,
  });
  const groups = await reconcileGroups(context, tracking, {
    ...{ entries, gone: found.gone, outside: found.outside, pullRequests },
    around: ({ observed: { certificate } }) => ({
      pullRequest: proposals.byCertificate.get(certificate.arn),
      comparePage: proposals.comparePages.get(certificate.arn),
      history: undefined,
    }),
  });
  const reported: ReportedCertificate[] = [...watched.reported.values(), ...kept.reported];
  const gone = await closeGone(
    context,
    tracking,
    found.gone.filter((arn) => !watched.reported.has(arn)),
  );
  reported.push(...gone.reported);
  reported.push(...reportClosed(tracking, reported, watched.migrated));
  const guard = found.guard && (await publishGuard(context, tracking, { ...found, guard: found.guard, proposals }));
  const unseen = await reconcileUnseen(context, tracking, found, reported);
  reported.push(...unseen.reported);
  const deletions = await announceDeleted(context, tracking, opened.entries, found.deleted);

  const certificates = withAccountNames(context.config, reported);
  const complete = notScanned.length === 0;
  const model = dashboardModelOf(context, tracking, {
    ...{ certificates, notScanned, complete, scanned: found.scanned, health: found.health },
    ...{ closedRegions: found.closedRegions, accountsLeftOut: found.excludedAccounts, guard: guard?.report },
  });
  const swapFacts = await readSwapFacts(context, tracking, found);
  await open.leaveOpened();
  const dashboard = await attempt(
    (t) => t.dashboardNotUpdated,
    () =>
      ensureDashboard(context, tracking, {
        ...model,
        resumeFrom: found.resumeFrom,
        guardMemory: guard?.memory,
        open: open.packed,
        ...swapFacts,
      }),
  );
  const issuesWritten = [
    ...opened.written,
    ...watched.written,
    ...kept.written,
    ...groups.written,
    ...watched.risks.written,
    ...unseen.written,
    ...(guard?.written ?? []),
  ];
  if (dashboard.kind === 'done' && dashboard.value !== undefined) issuesWritten.push(dashboard.value);
  return resultOf({
    certificates,
    // Where nothing could be looked at, or not to the end, nothing is known: that is not none.
    emailValidated: found.scanned === 0 || context.cancelled.aborted ? undefined : countEmailValidated(opened.entries),
    notScanned,
    health: found.health,
    guard: guard?.report,
    closedRegions: found.closedRegions,
    excludedAccounts: found.excludedAccounts,
    issuesWritten: [...new Set(issuesWritten)],
    pullRequestsWritten: proposals.written,
    nextWindow: firstOpeningOf(context, opened.entries),
    problems: [
      ...[found, reverted, gated, opened, proposals, watched, watched.risks, kept, groups, gone, unseen].flatMap(
        ({ problems }) => problems,
      ),
      ...[...statuses, ...reopening, ...left, ...deletions, ...(guard?.problems ?? [])],
      ...[listed, dashboard].flatMap((each) => (each.kind === 'failed' ? [each.why] : [])),
    ],
    summary: scanSummary(model),
  });
}

/** Entries with their issues, the URLs of those that were opened, and what GitHub refused. */
interface OpenedIssues {
  readonly entries: readonly MigrationItem[];
  readonly written: readonly string[];
  readonly problems: readonly LocalizedText[];
}

/** What stands against swaps, or lets plans in unseen; asked only while there is something to swap. */
async function readSwapFacts(
  context: Context,
  { trusted }: Tracking,
  { reviews }: Survey,
): Promise<Pick<DashboardModel, 'paused' | 'branchGaps'>> {
  const { label } = context.config.pullRequests;
  const facts = await read(async () => {
    const labelled = await context.github.listIssues({ state: 'closed', labels: [label] });
    const isPending = labelled.some(({ labels }) => !hasLabel(labels, stateLabel('done')));
    if (!isPending && reviews.length === 0) return {};
    const pause = await pauseReader(context, trusted)();
    return {
      // Nothing is swapped either while nobody can tell whether swaps are paused.
      paused: isKnown(pause) ? pause.value && pauseReason(pause.value) : reason('unverifiable', pause.unreadable),
      branchGaps: valueOr(await readBranchGaps(context), []),
    };
  });
  return isKnown(facts) ? facts.value : { paused: reason('unverifiable', facts.unreadable) };
}

/** Opens the issues that are due and puts each into its entry, so that the rest of the scan finds it there. */
async function openIssues(context: Context, entries: readonly MigrationItem[]): Promise<OpenedIssues> {
  const due = shared(entries.filter((entry) => isTracked(entry) && entry.tracking === undefined));
  const opened = await mapEach(
    due,
    (t, [first]) => t.issueNotOpened(first.observed.certificate.arn),
    async (together) => {
      const [first] = together;
      const key = first.groupKey;
      const issue = await (key === undefined ? openIssue(context, first) : openGroup(context, key, together));
      return { together, issue };
    },
  );
  const issues = new Map(
    opened.values.flatMap(({ together, issue }) => together.map((entry) => [entry, issue] as const)),
  );
  return {
    entries: entries.map((entry) => {
      const issue = issues.get(entry);
      if (issue === undefined) return entry;
      const certificate = entry.observed.certificate.arn;
      const replacement = entry.result.replacement?.certificate.arn;
      return {
        ...entry,
        tracking: {
          ...{ issue, certificate, replacement, lostSince: undefined, recordsSeen: undefined, wasDone: undefined },
          group: entry.groupKey,
        },
      };
    }),
    written: opened.values.map(({ issue }) => issue.url),
    problems: opened.problems,
  };
}

/** Entries that get an issue together, or each its own. */
function shared(entries: readonly MigrationItem[]): readonly (readonly [MigrationItem, ...MigrationItem[]])[] {
  const together = new Map<unknown, [MigrationItem, ...MigrationItem[]]>();
  for (const entry of entries) {
    const key = entry.groupKey ?? entry;
    const others = together.get(key);
    if (others === undefined) together.set(key, [entry]);
    else others.push(entry);
  }
  return [...together.values()];
}

/** What was written about certificates, with their rows of the report. */
interface KeptIssues {
  readonly reported: readonly ReportedCertificate[];
  readonly written: readonly string[];
  readonly problems: readonly LocalizedText[];
}

/** Brings the issues of entries up to date. What GitHub refuses of one is that one's problem; all are reported. */
async function ensureIssues(
  context: Context,
  tracking: Tracking,
  {
    entries,
    proposals,
    pullRequests,
  }: {
    readonly entries: readonly MigrationItem[];
    readonly proposals: ProposalsResult;
    readonly pullRequests: readonly PullRequest[];
  },
): Promise<KeptIssues> {
  const kept = await mapEach(
    entries,
    (t, { tracking: own }) => t.issueNotUpdated(own?.issue.number ?? 0),
    async (entry) => {
      const { arn } = entry.observed.certificate;
      const kept = await ensureIssue(context, tracking, entry, {
        pullRequest: proposals.byCertificate.get(arn),
        comparePage: proposals.comparePages.get(arn),
        history: await readHistory(context, tracking, [entry], pullRequests),
      });
      return { entry, ...kept };
    },
  );
  const rows = entries.map((entry) => {
    const { arn } = entry.observed.certificate;
    return reportItem(context, entry, {
      issue: entry.tracking?.issue.url,
      pullRequest: proposals.byCertificate.get(arn)?.url,
      isBeyondLimit: proposals.beyondLimit.has(arn),
      comparePage: proposals.comparePages.get(arn),
    });
  });
  return {
    reported: rows,
    written: kept.values.flatMap(({ entry, isWritten }) => (isWritten ? (entry.tracking?.issue.url ?? []) : [])),
    problems: [...kept.problems, ...kept.values.flatMap(({ problems }) => problems)],
  };
}

/** Nothing follows by itself where GitHub refuses what would propose the swap. */
function withRefusals(entries: readonly MigrationItem[], { refused }: ProposalsResult): readonly MigrationItem[] {
  return entries.map((entry) => {
    const why = refused.get(entry.observed.certificate.arn);
    const { decision } = entry;
    if (why === undefined || decision.kind !== 'tracked' || decision.reason !== undefined) return entry;
    return { ...entry, decision: { ...decision, reason: why } };
  });
}

async function createMissingLabels(context: Context): Promise<readonly LocalizedText[]> {
  const present = new Set((await context.github.listLabelNames()).map((name) => name.toLowerCase()));
  const missing = labelsOf(context).filter(({ name }) => !present.has(name.toLowerCase()));
  const created = await mapEach(
    missing,
    (t, { name }) => t.labelNotCreated(name),
    async (label) => {
      await context.githubWriter.createLabel(label);
    },
  );
  return created.problems;
}

async function closeDuplicates(context: Context, tracking: Tracking): Promise<readonly LocalizedText[]> {
  const closed = await mapEach(
    tracking.duplicates,
    (t, { issue }) => t.issueNotUpdated(issue.number),
    async ({ issue, original }) => {
      await context.githubWriter.createComment(issue.number, duplicateText(original, context.config.issues.language));
      await context.githubWriter.updateIssue(issue.number, { state: 'closed', stateReason: 'not_planned' });
    },
  );
  return closed.problems;
}

/** A tracked certificate that was deleted needs nothing any more. */
async function closeGone(
  context: Context,
  tracking: Tracking,
  gone: readonly string[],
): Promise<Omit<KeptIssues, 'written'>> {
  const tracked = gone
    .flatMap((arn) => tracking.byCertificate.get(arn) ?? [])
    .filter(({ group }) => group === undefined);
  const closed = await mapEach(
    tracked,
    (t, { issue }) => t.issueNotUpdated(issue.number),
    ({ issue, certificate, replacement, lostSince }) =>
      reconcileIssue(context, tracking, {
        issue,
        decide: (current) => desiredIssue({ kind: 'gone' }, current),
        ...endedIssue('deleted', { certificate, language: context.config.issues.language }),
        ...(lostSince !== undefined && {
          body: () => foundAgainBody(certificate, replacement, context.config.issues.language),
        }),
        tell: () => ({ people: [], text: '' }),
      }),
  );
  const reported = gone.map((arn) => reportByMarker(arn, tracking.byCertificate.get(arn)?.issue));
  return { reported, problems: [...closed.problems, ...closed.values.flatMap(({ problems }) => problems)] };
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
        hasLabel(issue.labels, stateLabel('done')) && issue.state === 'closed' && !known.has(certificate),
    )
    .map(({ issue, certificate }) => migrated.get(certificate) ?? reportByMarker(certificate, issue));
}
