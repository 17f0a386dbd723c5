import { parseArn } from '../../core/arn.ts';
import type { Shard } from '../../core/fleet/shard.ts';
import type { Context, ModeResult } from '../shared/context.ts';
import { resultOf } from '../shared/context.ts';
import { fleetOfOne, readFleet } from '../shared/fleet.ts';
import { summariseShard } from './shards/summary.ts';
import { makeStorable, packShard } from './shards/pack.ts';
import { requireIssueWrites } from './requests/issue-writes.ts';
import { prepareRepository, publish } from './publish.ts';
import { OpenPullRequests } from '../plans/open-pull-requests.ts';
import { publishOne } from './publish-one.ts';
import { survey } from './survey.ts';
import { TimeBudget } from '../shared/time-budget.ts';
import { leftOverOf } from '../../text/dashboard/dashboard.ts';
import { withClosings } from '../shared/closings.ts';
import { warnOfSilentResolvers } from '../shared/resolvers.ts';
import { readTracking, type Tracking } from '../shared/tracking.ts';

/**
 * Scans every account and region: finds e-mail-validated certificates, keeps their replacements, issues, pull
 * requests and the dashboard. What one account refuses is reported, and the rest goes on.
 */
export async function scan(context: Context): Promise<ModeResult> {
  const budget = budgetOf(context);
  await warnOfSilentResolvers(context);
  const known = await withClosings(context, await readTracking(context));
  const tracking = known.dashboard === undefined ? await requireIssueWrites(context, known) : known;
  const unprepared = await prepareRepository(context, tracking);
  const fleet = await readFleet(context, { budget, resumeFrom: leftOverIn(tracking) });
  const open = new OpenPullRequests(context, tracking);
  const found = await survey(context, tracking, { fleet, budget, mayOpenIssues: true, open });
  const result = await publish(context, tracking, found, open);
  return { ...result, problems: [...unprepared, ...result.problems] };
}

/**
 * Scans for the certificate of one tracking issue: what somebody who sets label `acm-request` waits for. The dashboard,
 * pull requests and everything else are left to the next whole scan.
 */
export async function scanOne(context: Context, issue: number): Promise<ModeResult> {
  const budget = budgetOf(context);
  const tracking = await withClosings(context, await readTracking(context));
  const own = [...tracking.byCertificate.values()].find((one) => one.issue.number === issue);
  const place = own && parseArn(own.certificate);
  // Certificates that share an issue may lie in any account: that takes a whole scan.
  if (own?.group !== undefined) return scan(context);
  if (own === undefined || place === undefined) {
    context.log.notice(`Nothing to do: issue #${String(issue)} is no tracking issue of this action.`);
    return resultOf({});
  }
  const fleet = fleetOfOne(context, { account: place.account, region: place.region });
  const found = await survey(context, tracking, { fleet, budget, mayOpenIssues: false, isWhole: false });
  return publishOne(context, tracking, found, own.certificate);
}

/**
 * Scans one part of the accounts and keeps everything that it found for mode `report`, which writes to GitHub. Asks for
 * certificates only where an issue exists: nobody's 72 hours begin before anybody was told.
 */
export async function scanShard(context: Context, shard: Shard): Promise<ModeResult> {
  const budget = budgetOf(context);
  await warnOfSilentResolvers(context);
  const tracking = await withClosings(context, await readTracking(context));
  const fleet = await readFleet(context, { budget, resumeFrom: leftOverIn(tracking) });
  const found = await survey(context, tracking, { fleet, budget, mayOpenIssues: false });
  const storable = makeStorable(found, context.config.issues.language);
  const summarised = await summariseShard(context, tracking, storable.survey);
  return resultOf({ ...summarised, shard: packShard(shard, fleet, storable) });
}

function budgetOf({ clock, config }: Context): TimeBudget {
  return new TimeBudget(clock, config.scan.timeBudget);
}

/** Where earlier scans ran out of time, as the dashboard has kept it. */
function leftOverIn({ dashboard }: Tracking): readonly string[] {
  return dashboard === undefined ? [] : leftOverOf(dashboard.body);
}
