import { scanSummary } from '../../../text/report/summary.ts';
import type { Context, ModeResult } from '../../shared/context.ts';
import { listRolledBack } from '../../plans/rolled-back.ts';
import { read, valueOr } from '../../shared/read.ts';
import { dashboardModelOf } from '../dashboard.ts';
import { decideEntries } from '../decide.ts';
import { countEmailValidated, reportItem } from '../report-certificates.ts';
import type { Survey } from '../survey.ts';
import { listOwnPullRequests, type Tracking } from '../../shared/tracking.ts';

/** What a shard tells of itself: outputs, report and summary of its own part. */
export async function summariseShard(
  context: Context,
  tracking: Tracking,
  { findings, scanned, notScanned, health, closedRegions, excludedAccounts, problems }: Survey,
): Promise<Partial<ModeResult>> {
  const pullRequests = await listOwnPullRequests(context, tracking);
  const rolledBack = valueOr(await read(() => listRolledBack(context)), []);
  const entries = await decideEntries(context, { tracking, pullRequests, rolledBack, findings });
  const certificates = entries.map((entry) =>
    reportItem(context, entry, {
      issue: entry.tracking?.issue.url,
      pullRequest: entry.proposal.kind === 'none' ? undefined : entry.proposal.pullRequest.url,
      isBeyondLimit: false,
      comparePage: undefined,
    }),
  );
  return {
    certificates,
    // Where nothing could be looked at, nothing is known.
    emailValidated: scanned === 0 ? undefined : countEmailValidated(entries),
    notScanned,
    health,
    closedRegions,
    excludedAccounts,
    problems,
    summary: scanSummary(
      dashboardModelOf(context, tracking, {
        ...{ certificates, notScanned, complete: notScanned.length === 0, scanned },
        ...{ closedRegions, accountsLeftOut: excludedAccounts },
      }),
    ),
  };
}
