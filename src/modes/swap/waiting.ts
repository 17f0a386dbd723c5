import { desiredDashboard } from '../../core/issue/desired.ts';
import { isKnown } from '../../core/swap/policy/value.ts';
import { withDashboardMarker } from '../../text/dashboard/dashboard.ts';
import { detailText } from '../../text/facts.ts';
import { managedRegion } from '../../text/markdown/markdown.ts';
import { begunIn, packBegun, withoutRecorded } from '../shared/begun.ts';
import { reconcileIssue } from '../shared/reconcile.ts';
import type { Context } from '../shared/context.ts';
import { read } from '../shared/read.ts';
import type { Tracking } from '../shared/tracking.ts';
import { waitingIn, type WaitingPullRequests } from '../shared/waiting.ts';
import type { SwapRun } from './pull-request.ts';

/**
 * Remembers on the dashboard what waits, and takes off it what was begun and is recorded by now. It saves looks and nothing
 * else, so a refusal is no failure.
 */
export async function rememberWaiting(
  context: Context,
  tracking: Tracking,
  { notes, recorded }: Pick<SwapRun, 'notes' | 'recorded'>,
  waiting: WaitingPullRequests,
): Promise<void> {
  const noted = notes.noted(recorded);
  const dashboard = noted ?? tracking.dashboard;
  if (dashboard === undefined || (noted === undefined && waitingIn(dashboard) === waiting.packed)) return;
  const kept = await read(() =>
    reconcileIssue(context, tracking, {
      issue: dashboard,
      // Of a text that people took apart nothing is made: the next scan writes it whole.
      decide: (issue) => (managedRegion(issue.body) === undefined ? undefined : desiredDashboard(issue, undefined)),
      body: ({ body }) => {
        const left = withoutRecorded(begunIn({ body }), recorded);
        const remembered = withDashboardMarker(managedRegion(body) ?? '', 'waiting', waiting.packed);
        return withDashboardMarker(remembered, 'begun', packBegun(left));
      },
      tell: () => ({ people: [], text: '' }),
    }),
  );
  if (!isKnown(kept)) context.log.warning(`What waits is not remembered: ${detailText(kept.unreadable, 'en')}`);
}
