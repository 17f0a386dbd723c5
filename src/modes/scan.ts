import type { Shard } from '../core/shard.ts';
import type { Context, ModeResult } from './context.ts';
import { resultOf } from './context.ts';
import { readFleet } from './fleet.ts';
import { summariseShard } from './shard/summary.ts';
import { makeStorable, packShard } from './shard/pack.ts';
import { prepareRepository, publish } from './scan/publish.ts';
import { survey } from './scan/survey.ts';
import { readTracking } from './tracking.ts';

/**
 * Scans every account and region: finds e-mail-validated certificates, keeps their replacements, issues, pull
 * requests and the dashboard. What one account refuses is reported, and the rest goes on.
 */
export async function scan(context: Context): Promise<ModeResult> {
  const tracking = await readTracking(context);
  await prepareRepository(context, tracking);
  const found = await survey(context, tracking, { fleet: await readFleet(context), mayOpenIssues: true });
  return publish(context, tracking, found);
}

/**
 * Scans one part of the accounts and keeps everything that it found for mode `report`, which writes to GitHub. Asks for
 * certificates only where an issue exists: nobody's 72 hours begin before anybody was told.
 */
export async function scanShard(context: Context, shard: Shard): Promise<ModeResult> {
  const tracking = await readTracking(context);
  const fleet = await readFleet(context);
  const found = await survey(context, tracking, { fleet, mayOpenIssues: false });
  const storable = makeStorable(found, context.config.issues.language);
  const summarised = await summariseShard(context, tracking, storable.survey);
  return resultOf({ ...summarised, shard: packShard(shard, fleet, storable) });
}
