import type { HealthFindings } from '../../core/health.ts';
import type { Language } from '../../core/language.ts';
import { parsePlan } from '../../core/plan.ts';
import type { ReportedClosedRegion, ReportedGap, ReportedLeftOut } from '../../core/report.ts';
import { judgeUnreached } from '../../core/unreached.ts';
import { closedRegionsLine } from '../../text/fleet.ts';
import { describeReason, reportReason } from '../../text/reasons.ts';
import type { AccountRegion, PullRequest } from '../../ports.ts';
import type { Context } from '../context.ts';
import { knowing, targetsOf, type Fleet } from '../fleet.ts';
import { listOwnPullRequests, type Tracking } from '../tracking.ts';
import { decideEntries, wantsIssue } from './decide.ts';
import { RecordLooker } from './dns-look.ts';
import type { Entry, Finding } from './entry.ts';
import { readHealth } from './health.ts';
import { IssuingLooker } from './issuing-look.ts';
import { keepRegion, type Lookers } from './keep.ts';
import { observeRegion, type ObservedRegion, type Observation, type UnreachableRegion } from './observe.ts';
import { allotNewIssues } from './permission.ts';
import { readOpenPlans, type PlanFile } from './open-plans.ts';
import { reviewPlans, type ReviewedPlan } from './plan-reviews.ts';
import { markProven } from './proofs.ts';
import { retireOld } from './retire.ts';
import { registerRecords } from './route53.ts';
import { concurrencyOf, mapBounded } from './targets.ts';
import { watchMigrated, type Watched } from './watch.ts';

/**
 * Everything that a scan, or one shard of it, brings home from AWS and DNS: all that is needed to write to GitHub. Data
 * only, so that a shard's report file can hold it.
 */
export interface Survey {
  readonly findings: readonly Finding[];
  /** Tracked certificates that do not exist any more. */
  readonly gone: readonly string[];
  readonly notScanned: readonly ReportedGap[];
  /** What AWS Health says about ACM; `undefined` where it was not asked. */
  readonly health: HealthFindings | undefined;
  readonly closedRegions: readonly ReportedClosedRegion[];
  readonly leftOut: ReportedLeftOut;
  /** Migrated certificates whose DNS records were looked at again. */
  readonly watched: readonly Watched[];
  readonly reviews: readonly ReviewedPlan[];
  /** Old certificates that were deleted after their soak. */
  readonly deleted: readonly string[];
  /** Each fails the job at its end. */
  readonly problems: readonly string[];
}

const nothingRetired = { deleted: [], problems: [] };

/**
 * The AWS side of a scan: observes every account and region, keeps the replacements and switches, reviews the plans
 * that are to be proposed, and deletes what was replaced long enough ago. Writes nothing to GitHub.
 * `mayOpenIssues`: whether the same run opens the missing issues, so that their 72-hour clocks may start.
 * `isWhole`: false for a look at one certificate's place: plans, old certificates and AWS Health wait for a whole scan.
 */
export async function survey(
  context: Context,
  tracking: Tracking,
  {
    fleet,
    mayOpenIssues,
    isWhole = true,
  }: { readonly fleet: Fleet; readonly mayOpenIssues: boolean; readonly isWhole?: boolean },
): Promise<Survey> {
  const observed = await observeFleet(knowing(context, fleet), tracking, fleet);
  const { regions, unreachable, closedRegions, scanned } = observed;
  const newIssues = mayOpenIssues ? context.config.issues.maxNewPerRun : 0;
  const lookers = { records: new RecordLooker(context.dns), issuing: new IssuingLooker(context.dns) };
  const kept = await keepRegions(context, { tracking, lookers, newIssues }, regions);
  const { findings, problems } = await registerRecords(context, fleet, kept);
  const watched = await watchMigrated(context, tracking, scanned, lookers.records);
  const pullRequests = await listOwnPullRequests(context, tracking);
  const entries = await decideEntries(context, { tracking, pullRequests, findings });
  const reviews = isWhole ? await reviewAll(context, { fleet, entries, pullRequests }) : [];
  const retired = isWhole ? await retireOld(context, entries) : nothingRetired;
  return {
    findings,
    gone: regions.flatMap((region) => region.gone),
    notScanned: [...fleet.gaps, ...unreachable.flatMap((region) => gapOf(region, context.config.issues.language))],
    watched,
    closedRegions,
    leftOut: fleet.leftOut,
    health: isWhole ? await readHealth(context, fleet) : undefined,
    reviews,
    deleted: retired.deleted,
    problems: [...fleet.problems, ...unreachable.map(describeGap), ...problems, ...retired.problems],
  };
}

async function reviewAll(
  context: Context,
  {
    fleet,
    entries,
    pullRequests,
  }: { readonly fleet: Fleet; readonly entries: readonly Entry[]; readonly pullRequests: readonly PullRequest[] },
): Promise<readonly ReviewedPlan[]> {
  const openPlans = await readOpenPlans(context, pullRequests);
  const files = openPlans.flatMap((plans) => plans.files).filter((file) => isForThisRun(context, fleet, file));
  return reviewPlans(context, entries, files);
}

/** Each plan is reviewed by the shard that scans its account; one of no account of the fleet by the first. */
function isForThisRun({ run }: Context, { everyAccount, accounts }: Fleet, { text }: PlanFile): boolean {
  if (run.shard === undefined) return true;
  const parsed = parsePlan(text);
  const account = parsed.kind === 'valid' ? parsed.plan.account : undefined;
  if (account === undefined || !everyAccount.includes(account)) return run.shard.index === 1;
  return accounts.some(({ id }) => id === account);
}

interface ObservedFleet {
  readonly regions: readonly ObservedRegion[];
  readonly unreachable: readonly UnreachableRegion[];
  readonly closedRegions: readonly ReportedClosedRegion[];
  /** All that could be looked at, whatever they hold. */
  readonly scanned: readonly AccountRegion[];
}

/** Looks at every account and region. What holds nothing to migrate is forgotten at once, whatever its size. */
async function observeFleet(context: Context, tracking: Tracking, fleet: Fleet): Promise<ObservedFleet> {
  let found = 0;
  const scanned: AccountRegion[] = [];
  const observations = await mapBounded(targetsOf(fleet), concurrencyOf(context.config), async (target) => {
    const region = await observeRegion(context, target, trackedIn(tracking, target));
    if (region.kind === 'unreachable') {
      context.log.debug(describeGap(region));
      return region;
    }
    scanned.push(target);
    found += region.certificates.length;
    context.log.debug(
      `${target.account} ${target.region}: ${String(region.certificates.length)} (so far ${String(found)})`,
    );
    return region.certificates.length + region.gone.length > 0 ? region : undefined;
  });
  const kept: readonly Observation[] = observations.filter((observation) => observation !== undefined);
  const unreached = kept.filter((region) => region.kind === 'unreachable');
  return {
    regions: kept.filter((region) => region.kind === 'observed'),
    ...judge(context, tracking, fleet, { unreached, scanned }),
    scanned,
  };
}

/** Says at once what could not be looked at, each failure by itself and what is closed on purpose in one line. */
function judge(
  context: Context,
  tracking: Tracking,
  fleet: Fleet,
  {
    unreached,
    scanned,
  }: { readonly unreached: readonly UnreachableRegion[]; readonly scanned: readonly AccountRegion[] },
): Pick<ObservedFleet, 'unreachable' | 'closedRegions'> {
  const found = fleet.accounts.filter(({ hasFoundRegions }) => hasFoundRegions).map(({ id }) => id);
  const { failures, closed } = judgeUnreached(
    unreached.map((region) => ({ ...region.target, isServiceControl: region.isServiceControl, observation: region })),
    {
      withFoundRegions: new Set(found),
      scanned: new Set(scanned.map(({ account }) => account)),
      isTracked: (place) => trackedIn(tracking, place).length > 0,
    },
  );
  const unreachable = failures.map(({ observation }) => observation);
  for (const text of [...fleet.problems, ...unreachable.map(describeGap)]) context.log.warning(text);
  if (closed.length > 0) context.log.notice(closedRegionsLine(closed));
  return { unreachable, closedRegions: closed };
}

/** Certificates of open issues are looked at even when the search no longer finds them. */
function trackedIn(
  tracking: Tracking,
  target: { readonly account: string; readonly region: string },
): readonly string[] {
  return tracking.openByPlace.get(`${target.account}/${target.region}`) ?? [];
}

interface RegionSettings {
  readonly tracking: Tracking;
  readonly lookers: Lookers;
  readonly newIssues: number;
}

/** Keeps what is to be migrated in all regions, the most urgent new ones first in line for an issue. */
async function keepRegions(
  context: Context,
  { tracking, lookers, newIssues }: RegionSettings,
  regions: readonly ObservedRegion[],
): Promise<readonly Finding[]> {
  const fresh = regions.flatMap(({ certificates }) => certificates.filter((one) => wantsIssue(one, tracking)));
  const allotted = allotNewIssues(fresh, newIssues);
  const perRegion = await mapBounded(regions, concurrencyOf(context.config), (region) =>
    keepRegion(context, region, { tracking, allotted, lookers }),
  );
  return markProven(context, regions, perRegion.flat());
}

function describeGap({ target, reason }: UnreachableRegion): string {
  return `Account ${target.account}, region ${target.region} could not be scanned. ${describeReason(reason, 'en')}`;
}

function gapOf({ target, reason }: UnreachableRegion, language: Language): readonly ReportedGap[] {
  const reported = reportReason(reason, language);
  return reported === undefined ? [] : [{ ...target, reason: reported }];
}
