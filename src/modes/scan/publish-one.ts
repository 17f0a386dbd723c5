import type { Context, ModeResult } from '../shared/context.ts';
import { listRolledBack } from '../plans/rolled-back.ts';
import { read, valueOr } from '../shared/read.ts';
import { resultOf } from '../shared/context.ts';
import { attempt } from '../shared/each.ts';
import { listOwnPullRequests, type Tracking } from '../shared/tracking.ts';
import { decideEntries } from './decide.ts';
import { readHistory } from './issues/history.ts';
import { ensureIssue } from './issues/issues.ts';
import { reportItem } from './report-certificates.ts';
import { findReverted } from './issues/reverted.ts';
import type { Survey } from './survey.ts';

/** The GitHub side of a scan for one certificate: its issue, and nothing else. */
export async function publishOne(
  context: Context,
  tracking: Tracking,
  { findings, notScanned, problems }: Survey,
  certificate: string,
): Promise<ModeResult> {
  const pullRequests = await listOwnPullRequests(context, tracking);
  const rolledBack = valueOr(await read(() => listRolledBack(context)), []);
  const entries = await decideEntries(context, { tracking, pullRequests, rolledBack, findings });
  const own = entries.filter(({ observed }) => observed.certificate.arn === certificate);
  const reverted = await findReverted(context, tracking, own, pullRequests);
  const [entry] = reverted.values;
  if (entry === undefined) return resultOf({ notScanned, problems });
  const pullRequest = entry.proposal.kind === 'none' ? undefined : entry.proposal.pullRequest;
  const kept = await attempt(
    (t) => t.issueNotUpdated(entry.tracking?.issue.number ?? 0),
    async () => {
      const history = await readHistory(context, tracking, [entry], pullRequests);
      return ensureIssue(context, tracking, entry, { pullRequest, comparePage: undefined, history });
    },
  );
  const url = entry.tracking?.issue.url;
  const written = kept.kind === 'done' && kept.value.isWritten && url !== undefined ? [url] : [];
  const outcome = { issue: url, pullRequest: pullRequest?.url, isBeyondLimit: false };
  return resultOf({
    certificates: [reportItem(context, entry, { ...outcome, comparePage: undefined })],
    notScanned,
    problems: [...problems, ...reverted.problems, ...(kept.kind === 'failed' ? [kept.why] : kept.value.problems)],
    issuesWritten: written,
  });
}
