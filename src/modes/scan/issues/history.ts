import { lifeOf } from '../../../core/certificate/life.ts';
import type { PullRequest } from '../../../core/repository.ts';
import type { HistoryModel } from '../../../text/issue/history.ts';
import type { Context } from '../../shared/context.ts';
import type { Tracking } from '../../shared/tracking.ts';
import type { MigrationItem } from '../entry.ts';
import { mostRead, pullRequestsOf, readSwaps } from './reverted.ts';

/**
 * The history that the issue of these certificates closes with; `undefined` while it stays open, and once it is closed: it
 * is read and written once, from what GitHub and AWS know.
 */
export async function readHistory(
  context: Context,
  { trusted }: Pick<Tracking, 'trusted'>,
  entries: readonly MigrationItem[],
  pullRequests: readonly PullRequest[],
): Promise<HistoryModel | undefined> {
  const [first] = entries;
  const issue = first?.tracking?.issue;
  const isDone = entries.every(({ decision }) => decision.kind === 'tracked' && decision.state === 'done');
  if (first === undefined || issue?.state !== 'open' || !isDone) return undefined;
  const proposed = entries.map((entry) => ({
    entry,
    own: pullRequestsOf(context, entry.observed.certificate, pullRequests),
  }));
  const merged = proposed.flatMap(({ own }) => own.filter(({ isMerged }) => isMerged).slice(0, mostRead));
  const swaps = await readSwaps(context, trusted, [...new Set(merged)], issue.number);
  return {
    lives: proposed.map(({ entry: { observed, result }, own }) => ({
      domain: observed.certificate.domainName,
      events: lifeOf({
        certificate: observed.certificate,
        openedAt: issue.createdAt,
        replacement: result.replacement,
        pullRequests: own,
        swaps: swaps.filter(({ record }) => record.from === observed.certificate.arn),
        now: context.clock.now(),
      }),
      strategy: observed.validation.kind === 'dns' ? 'in-place' : 'replace',
    })),
    language: first.observed.settings.language,
    timeZone: context.config.maintenance.timeZone,
  };
}
