import { lifeOf } from '../../../core/certificate/life.ts';
import type { PullRequest } from '../../../core/repository.ts';
import { historySection } from '../../../text/issue/history.ts';
import type { Context } from '../../shared/context.ts';
import type { Tracking } from '../../shared/tracking.ts';
import type { MigrationItem } from '../entry.ts';
import { pullRequestsOf, readSwaps } from './reverted.ts';

/**
 * The history that an issue closes with; `undefined` while it stays open, and once it is closed: it is read and written
 * once, from what GitHub and AWS know.
 */
export async function readHistory(
  context: Context,
  { trusted }: Pick<Tracking, 'trusted'>,
  { observed, result, decision, tracking }: MigrationItem,
  pullRequests: readonly PullRequest[],
): Promise<string | undefined> {
  if (decision.kind !== 'tracked' || decision.state !== 'done' || tracking?.issue.state !== 'open') return undefined;
  const { certificate, settings } = observed;
  const own = pullRequestsOf(context, certificate, pullRequests);
  const swaps = await readSwaps(
    context,
    trusted,
    own.filter(({ isMerged }) => isMerged),
    tracking.issue.number,
  );
  const events = lifeOf({
    certificate,
    openedAt: tracking.issue.createdAt,
    replacement: result.replacement,
    pullRequests: own,
    swaps: swaps.filter(({ record }) => record.from === certificate.arn),
    now: context.clock.now(),
  });
  return historySection({
    events,
    strategy: observed.validation.kind === 'dns' ? 'in-place' : 'replace',
    language: settings.language,
    timeZone: context.config.maintenance.timeZone,
  });
}
