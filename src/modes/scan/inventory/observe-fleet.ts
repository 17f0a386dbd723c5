import { groupBy } from '../../../core/group-by.ts';
import type { LocalizedText } from '../../../core/language.ts';
import { reason } from '../../../core/reasons.ts';
import type { ReportedClosedRegion, FailedRegion } from '../../../core/report/report.ts';
import { openAhead, placeKey, workOrder, type WorkPlace } from '../../../core/fleet/scan-order.ts';
import { judgeUnreached } from '../../../core/fleet/unreached.ts';
import { closedRegionsLine } from '../../../text/dashboard/fleet.ts';
import { plural } from '../../../text/plural.ts';
import { problem } from '../../../text/report/problems.ts';
import { plainReason } from '../../../text/reasons.ts';
import type { AccountRegion } from '../../../ports/aws.ts';
import type { Context } from '../../shared/context.ts';
import { everyRegion, failureAt, accountFailures, accountProblems, targetsOf, type Fleet } from '../../shared/fleet.ts';
import type { Tracking } from '../../shared/tracking.ts';
import type { GuardedRegion, GuardSettings } from '../guard/guard.ts';
import { awaitedListeners } from './awaited.ts';
import { observeRegion, type ObservedRegion, type RegionInventory, type UnreachableRegion } from './observe.ts';
import { Progress } from './progress.ts';
import { concurrencyOf, mapBounded } from '../../shared/concurrency.ts';
import type { TimeBudget } from '../../shared/time-budget.ts';

/** What a look at every account and region comes to. */
export interface ObservedFleet {
  /** Those that hold something to migrate, in the fleet's order. */
  readonly regions: readonly ObservedRegion[];
  readonly closedRegions: readonly ReportedClosedRegion[];
  /** What the guard found, in each place that could be looked at; empty where it did not look. */
  readonly guarded: readonly GuardedRegion[];
  /** All that could be looked at, whatever they hold. */
  readonly scanned: readonly AccountRegion[];
  /** What could not be looked at, each with why. */
  readonly failedRegions: readonly FailedRegion[];
  /** Where the next scan is to begin, when this one ran out of time: one place (`placeKey`), else none. */
  readonly resumeFrom: readonly string[];
  /** The same as what fails the job. */
  readonly problems: readonly LocalizedText[];
}

const outOfTime = reason('time-budget');

/** An account-region that there was no time for. `isBegun`: it was given up, so it may never end. */
interface DeferredRegion {
  readonly kind: 'later';
  readonly target: AccountRegion;
  readonly isBegun: boolean;
}

/**
 * Looks at every account and region, beginning with what an earlier scan left over, as long as the time budget lasts.
 * What holds nothing to migrate is forgotten at once, whatever its size.
 */
export async function observeFleet(
  context: Context,
  tracking: Tracking,
  fleet: Fleet,
  { budget, guard }: { readonly budget: TimeBudget; readonly guard: GuardSettings | undefined },
): Promise<ObservedFleet> {
  const targets = targetsOf(fleet);
  const concurrency = concurrencyOf(context.config, targets.length);
  const order = openAhead(workOrder(targets, fleet.resumeFrom), concurrency);
  const progress = new Progress(context, order.length);
  const findAwaited = awaitedListeners(context, tracking);
  const scanned: AccountRegion[] = [];
  const guarded: GuardedRegion[] = [];
  const observations = await context.log.group(`Looking at ${plural(order.length, 'account-region')}`, () =>
    budget.bound((piece) =>
      mapBounded(order, concurrency, async (target): Promise<RegionInventory | DeferredRegion | undefined> => {
        if (budget.isOver) return { kind: 'later', target, isBegun: false };
        const tracked = trackedIn(tracking, target);
        const region = await piece((signal) => observeRegion(context, target, { tracked, findAwaited, guard, signal }));
        if (region === undefined) return { kind: 'later', target, isBegun: true };
        progress.count(region);
        if (region.kind === 'unreachable') return region;
        scanned.push(target);
        if (region.guarded !== undefined) guarded.push(region.guarded);
        return region.certificates.length + region.gone.length + region.unread.length > 0 ? region : undefined;
      }),
    ),
  );
  progress.tell();
  const kept = observations.filter((observation) => observation !== undefined);
  const deferred = kept.filter((each) => each.kind === 'later');
  const unreached = kept.filter((each) => each.kind === 'unreachable');
  const { unreachable, closedRegions } = judge(tracking, fleet, { unreached, scanned });
  const unread = kept.flatMap((each) =>
    each.kind === 'observed' ? each.unread.map((one) => ({ ...one, target: each.target })) : [],
  );
  const { language } = context.config.issues;
  const resumeFrom = deferredRegions(fleet, deferred);
  const problems = [
    ...accountProblems(fleet.failedAccounts),
    ...describeGaps(unreachable),
    ...unread.map(({ arn, reason: why }) =>
      problem((t, lang) => t.because(t.items.certificateNotRead(arn), plainReason(why, lang))),
    ),
    ...deferredProblem(context, fleet, { deferred, resumeFrom }),
  ];
  if (closedRegions.length > 0) context.log.notice(`${closedRegionsLine(closedRegions, 'en')}.`);
  return {
    regions: inFleetOrder(
      kept.filter((each) => each.kind === 'observed'),
      fleet,
    ),
    closedRegions,
    scanned,
    guarded,
    failedRegions: [
      ...accountFailures(context, fleet.failedAccounts),
      ...unreachable.map(({ target, reason: why }) => failureAt(target, why, language)),
      ...unread.map(({ arn, target, reason: why }) => ({ ...failureAt(target, why, language), certificate: arn })),
      ...deferred.map(({ target }) => failureAt(target, outOfTime, language)),
      ...fleet.deferred.map((account) => failureAt({ account, region: everyRegion }, outOfTime, language)),
    ],
    resumeFrom,
    problems,
  };
}

/** Tells failures from what is closed on purpose. */
function judge(
  tracking: Tracking,
  fleet: Fleet,
  {
    unreached,
    scanned,
  }: { readonly unreached: readonly UnreachableRegion[]; readonly scanned: readonly AccountRegion[] },
): { readonly unreachable: readonly UnreachableRegion[]; readonly closedRegions: readonly ReportedClosedRegion[] } {
  const found = fleet.accounts.filter(({ hasFoundRegions }) => hasFoundRegions).map(({ id }) => id);
  const { failures, closed } = judgeUnreached(
    unreached.map((region) => ({ ...region.target, isServiceControl: region.isServiceControl, observation: region })),
    {
      withFoundRegions: new Set(found),
      scanned: new Set(scanned.map(({ account }) => account)),
      isTracked: (place) => trackedIn(tracking, place).length > 0,
    },
  );
  return { unreachable: failures.map(({ observation }) => observation), closedRegions: closed };
}

/** Certificates of open issues are looked at even when the search no longer finds them. */
function trackedIn(tracking: Tracking, target: AccountRegion): readonly string[] {
  return tracking.openByPlace.get(placeKey(target)) ?? [];
}

function inFleetOrder(regions: readonly ObservedRegion[], fleet: Fleet): readonly ObservedRegion[] {
  const positions = new Map(targetsOf(fleet).map((target, position) => [placeKey(target), position]));
  const positionOf = ({ target }: ObservedRegion): number => positions.get(placeKey(target)) ?? positions.size;
  return regions.toSorted((a, b) => positionOf(a) - positionOf(b));
}

/** The first place that was not begun; one that was given up only where there is no other, since it may hang for ever. */
function deferredRegions(fleet: Fleet, deferred: readonly DeferredRegion[]): readonly string[] {
  const unbegun: readonly WorkPlace[] = [
    ...deferred.filter(({ isBegun }) => !isBegun).map(({ target }) => target),
    ...fleet.deferred.map((account) => ({ account })),
  ];
  const givenUp = deferred.map(({ target }) => target);
  return workOrder(unbegun.length > 0 ? unbegun : givenUp, fleet.resumeFrom)
    .slice(0, 1)
    .map(placeKey);
}

/** One line for all of them, however many they are: the report names each. */
function deferredProblem(
  { config, run }: Context,
  fleet: Fleet,
  { deferred, resumeFrom }: { readonly deferred: readonly DeferredRegion[]; readonly resumeFrom: readonly string[] },
): readonly LocalizedText[] {
  const [first] = resumeFrom;
  if (first === undefined) return [];
  const facts = {
    minutes: config.scan.timeBudget.total('minutes'),
    places: deferred.length,
    accounts: fleet.deferred.length,
    next: run.isDryRun ? undefined : first,
  };
  return [problem((t, language) => t.outOfTime({ ...facts, reason: plainReason(outOfTime, language) }))];
}

/** One line for all regions of an account that the same keeps from being looked at, such as a role that nobody may assume. */
function describeGaps(unreachable: readonly UnreachableRegion[]): readonly LocalizedText[] {
  const alike = groupBy(unreachable, ({ target, reason: why }) => [target.account, plainReason(why, 'en')]);
  return alike.flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const { target, reason: why } = first;
    const regions = same.map((each) => each.target.region);
    return [problem((t, language) => t.regionsNotScanned(target.account, regions, plainReason(why, language)))];
  });
}
