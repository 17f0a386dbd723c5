import type { Context, ModeResult } from './context.ts';
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
  const found = await survey(context, tracking, { mayOpenIssues: true });
  return publish(context, tracking, found);
}
