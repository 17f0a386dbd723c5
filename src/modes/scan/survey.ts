import { outsideFleet } from './issues/outside-fleet.ts';
import type { Checkers } from './dns/checkers.ts';
import type { HealthFindings } from '../../core/certificate/health.ts';
import type { LocalizedText } from '../../core/language.ts';
import { parsePlan } from '../../core/plan/plan.ts';
import { reason } from '../../core/reasons.ts';
import type { ReportedClosedRegion, FailedRegion, ReportedLeftOut } from '../../core/report/report.ts';
import type { PullRequest } from '../../core/repository.ts';
import type { Context } from '../shared/context.ts';
import type { Each } from '../shared/each.ts';
import { failureAt, resolveAccounts, type Fleet } from '../shared/fleet.ts';
import { guardMemoryIn, listOwnPullRequests, type Tracking } from '../shared/tracking.ts';
import { decideChanges, decideEntries, findWantedIssues, withoutIssue } from './decide.ts';
import { RecordChecker } from './dns/record-checker.ts';
import type { MigrationItem, Finding } from './entry.ts';
import { readHealth } from './inventory/health.ts';
import { IssuingChecker } from './dns/issuing-checker.ts';
import { ensureRegion, type KeptRegion } from './requests/ensure.ts';
import type { ObservedCertificate, ObservedRegion, UnreadCertificate } from './inventory/observe.ts';
import { observeFleet } from './inventory/observe-fleet.ts';
import { requireIssueWrites } from './requests/issue-writes.ts';
import { findGroups, placeNew } from './requests/placement.ts';
import { readOpenPlans } from '../plans/open-plans.ts';
import { OpenPullRequests } from '../plans/open-pull-requests.ts';
import type { PlanFile, ReviewSources } from '../plans/review.ts';
import { listRolledBack } from '../plans/rolled-back.ts';
import { read, valueOr } from '../shared/read.ts';
import { groupProposals } from '../plans/proposal-groups.ts';
import { countOpen } from '../plans/proposals.ts';
import { reviewPlans, type ReviewedPlan } from '../plans/reviews.ts';
import { markProven } from './dns/proofs.ts';
import { retireOld } from './requests/retire.ts';
import { registerRecords } from './dns/route53.ts';
import { concurrencyOf, mapBounded } from '../shared/concurrency.ts';
import type { TimeBudget } from '../shared/time-budget.ts';

import { watchedArns, watchMigrated, type Watched } from './dns/watch.ts';
import { readChanges } from './guard/changes.ts';
import { joinGuarded, type GuardFindings } from './guard/findings.ts';
import type { GuardSettings } from './guard/guard.ts';

/**
 * Everything that a scan, or one shard of it, brings home from AWS and DNS: all that is needed to write to GitHub. Data
 * only, so that a shard's report file can hold it.
 */
export interface Survey {
  readonly findings: readonly Finding[];
  /** How many account-regions could be looked at, whatever they hold. */
  readonly scanned: number;
  /** Tracked certificates that do not exist any more. */
  readonly gone: readonly string[];
  readonly notScanned: readonly FailedRegion[];
  /** Where the next scan is to begin (`placeKey`), one place for each shard that ran out of time. */
  readonly resumeFrom: readonly string[];
  /** Tracked certificates in accounts and regions that no scan looks at any more. */
  readonly outside: readonly string[];
  /** What AWS Health says about ACM; `undefined` where it was not asked. */
  readonly health: HealthFindings | undefined;
  readonly closedRegions: readonly ReportedClosedRegion[];
  readonly excludedAccounts: ReportedLeftOut;
  /** Migrated certificates that were looked at again, and the keys of those that could not be. */
  readonly watched: readonly Watched[];
  readonly unwatched: readonly string[];
  /** Changes of certificates that need no migration, which the guard proposes. */
  readonly changes: readonly Finding[];
  /** All other certificates; `undefined` unless the config asks for them. */
  readonly guard: GuardFindings | undefined;
  readonly reviews: readonly ReviewedPlan[];
  /** Old certificates that were deleted after their soak. */
  readonly deleted: readonly string[];
  /** Each fails the job at its end. */
  readonly problems: readonly LocalizedText[];
}

const nothingRetired = { deleted: [], problems: [] };
const noReviews: Each<ReviewedPlan> = { values: [], problems: [] };

/**
 * The AWS side of a scan: observes every account and region, keeps the replacements and switches, reviews the plans
 * that are to be proposed, and deletes what was replaced long enough ago. Writes nothing to GitHub.
 * `mayOpenIssues`: whether the same run opens the missing issues, so that their 72-hour clocks may start.
 * `isWhole`: false for a look at one certificate's place: plans, old certificates and AWS Health wait for a whole scan.
 */
export async function survey(
  context: Context,
  labelled: Tracking,
  {
    fleet,
    budget,
    mayOpenIssues,
    isWhole = true,
    open = new OpenPullRequests(context, labelled),
  }: {
    readonly fleet: Fleet;
    readonly budget: TimeBudget;
    readonly mayOpenIssues: boolean;
    readonly isWhole?: boolean;
    readonly open?: OpenPullRequests;
  },
): Promise<Survey> {
  const checkers = { records: new RecordChecker(context.dns), issuing: new IssuingChecker(context.dns) };
  const guard = isWhole ? guardSettings(context, labelled, checkers) : undefined;
  const observed = await observeFleet(resolveAccounts(context, fleet), labelled, fleet, { budget, guard });
  const { regions, closedRegions, scanned } = observed;
  const certificates = regions.flatMap((region) => region.certificates);
  const tracking = await findWantedIssues(labelled, certificates);
  const newIssues = mayOpenIssues ? context.config.issues.maxNewPerRun : 0;
  // What is to be proposed has to be readable before anybody's 72 hours begin.
  const pullRequests = await listOwnPullRequests(context, tracking);
  const listed = isWhole ? await context.github.listPullRequests({ state: 'open' }) : [];
  const kept = await ensureRegions(context, { tracking, checkers, newIssues }, regions);
  const looked = await watchMigrated(context, tracking, scanned, checkers);
  const guarded = guard && joinGuarded(observed.guarded);
  const { findings, watched, problems, ...registered } = await registerRecords(context, fleet, {
    findings: kept.values,
    watched: looked.watched,
    guarded: guarded?.certificates ?? [],
  });
  const rolledBack = await read(() => listRolledBack(context));
  const input = { tracking, pullRequests, rolledBack: valueOr(rolledBack, []) };
  const entries = await decideEntries(context, { ...input, findings });
  const changes = await readChanges(context, observed.guarded, pullRequests);
  const proposed = await decideChanges(context, { ...input, findings: changes.values });
  const reviews = isWhole
    ? await reviewAll(context, {
        ...{ fleet, entries: [...entries, ...proposed], tracking, pullRequests },
        ...{ rolledBack, open, listed },
      })
    : noReviews;
  const retired = isWhole ? await retireOld(context, entries) : nothingRetired;
  return {
    findings,
    scanned: scanned.length,
    gone: regions.flatMap((region) => region.gone),
    notScanned: [...observed.failedRegions, ...undecidedGaps(context, certificates, findings, kept.unread)],
    resumeFrom: observed.resumeFrom,
    outside: isWhole ? outsideFleet(context, tracking, fleet) : [],
    watched,
    unwatched: looked.unwatched,
    changes: changes.values,
    guard: guarded && { ...guarded, certificates: registered.guarded },
    closedRegions,
    excludedAccounts: fleet.excludedAccounts,
    health: isWhole ? await readHealth(context, fleet) : undefined,
    reviews: reviews.values,
    deleted: retired.deleted,
    problems: [
      ...observed.problems,
      ...observed.guarded.flatMap((each) => each.problems),
      ...kept.problems,
      ...changes.problems,
      ...problems,
      ...reviews.problems,
      ...retired.problems,
    ],
  };
}

/** Certificates that were seen and then not got on with, since the run was cancelled or something refused: they are not gone. */
function undecidedGaps(
  { config, cancelled }: Context,
  certificates: readonly ObservedCertificate[],
  findings: readonly Finding[],
  unread: readonly UnreadCertificate[],
): readonly FailedRegion[] {
  const known = new Set(findings.map(({ observed: { certificate } }) => certificate.arn));
  const reasons = new Map(unread.map((one) => [one.arn, one.reason]));
  const otherwise = reason(cancelled.aborted ? 'cancelled' : 'service-error');
  return certificates
    .filter(({ certificate }) => !known.has(certificate.arn))
    .map(({ certificate }) => ({
      ...failureAt(certificate, reasons.get(certificate.arn) ?? otherwise, config.issues.language),
      certificate: certificate.arn,
    }));
}

function guardSettings(context: Context, tracking: Tracking, checkers: Checkers): GuardSettings | undefined {
  if (context.config.guard !== 'all') return undefined;
  const told = [...tracking.risks.values()].filter(({ issue }) => issue.state === 'open').map(({ arn }) => arn);
  const replacements = new Set([...tracking.byCertificate.values()].flatMap(({ replacement }) => replacement ?? []));
  return { checkers, told, memory: guardMemoryIn(tracking), watched: watchedArns(tracking), replacements };
}

async function reviewAll(
  context: Context,
  {
    fleet,
    entries,
    tracking,
    pullRequests,
    rolledBack,
    open,
    listed,
  }: {
    readonly fleet: Fleet;
    readonly open: OpenPullRequests;
    readonly entries: readonly MigrationItem[];
    readonly tracking: Tracking;
    readonly pullRequests: readonly PullRequest[];
    readonly rolledBack: ReviewSources['rolledBack'];
    /** Those that are open, as GitHub lists them. */
    readonly listed: readonly PullRequest[];
  },
): Promise<Each<ReviewedPlan>> {
  const groups = await groupProposals(context, entries, pullRequests);
  const proposed = groups.flatMap(({ members }) => members);
  // What of them cannot be read is told when the statuses are corrected.
  const { plans } = await readOpenPlans(context, tracking, { seen: open, listed, proposed });
  const files = plans.flatMap((each) => each.files).filter((file) => isForThisRun(context, fleet, file));
  const { trusted } = tracking;
  return reviewPlans(context, { entries, groups, openCount: countOpen(entries) }, files, { trusted, rolledBack });
}

/** Each plan is reviewed by the shard that scans its account; one of no account of the fleet by the first. */
function isForThisRun({ run }: Context, { everyAccount, accounts }: Fleet, { text }: PlanFile): boolean {
  if (run.shard === undefined) return true;
  const parsed = parsePlan(text);
  const account = parsed.kind === 'valid' ? parsed.plan.account : undefined;
  if (account === undefined || !everyAccount.includes(account)) return run.shard.index === 1;
  return accounts.some(({ id }) => id === account);
}

interface RegionSettings {
  readonly tracking: Tracking;
  readonly checkers: Checkers;
  readonly newIssues: number;
}

/** Keeps what is to be migrated in all regions, the most urgent new ones first in line for an issue. */
async function ensureRegions(
  context: Context,
  { tracking, checkers, newIssues }: RegionSettings,
  regions: readonly ObservedRegion[],
): Promise<KeptRegion> {
  const certificates = regions.flatMap((region) => region.certificates);
  const placeable = await findGroups(context, checkers.records, withoutIssue(certificates, tracking));
  const groups = new Map(placeable.map(({ observed, group }) => [observed.certificate.arn, group]));
  // A run that opens no issue adds nothing to one that is open either: nobody would be told before the clock starts.
  const placed = newIssues > 0 ? placeNew(tracking, placeable, certificates, newIssues) : { tracking, fresh: [] };
  const allotted = new Set(placed.fresh.flatMap((each) => each.certificates));
  if (allotted.size > 0 && tracking.dashboard !== undefined) await requireIssueWrites(context, tracking);
  const perRegion = await mapBounded(regions, concurrencyOf(context.config, regions.length), (region) =>
    ensureRegion(context, region, { tracking: placed.tracking, allotted, checkers }),
  );
  const findings = perRegion
    .flatMap(({ values }) => values)
    .map((finding) => ({ ...finding, group: groups.get(finding.observed.certificate.arn) }));
  return {
    values: await markProven(context, regions, findings),
    unread: perRegion.flatMap((each) => each.unread),
    problems: perRegion.flatMap(({ problems }) => problems),
  };
}
