import { isOwnClosing } from '../../core/issue/closing.ts';
import type { LocalizedText } from '../../core/language.ts';
import type { PullRequest } from '../../core/repository.ts';
import { nothingLeftText } from '../../text/issue/events.ts';
import { readMarkerValues } from '../../text/markdown/markdown.ts';
import { markerKeys } from '../../text/markdown/marker-keys.ts';
import type { MigrationItem } from '../scan/entry.ts';
import { notify } from '../shared/comments.ts';
import type { Context } from '../shared/context.ts';
import { mapEach } from '../shared/each.ts';
import { isTrusted, type Tracking } from '../shared/tracking.ts';

/** What this run knows of certificates and their pull requests. */
export interface LeftInput {
  readonly entries: readonly MigrationItem[];
  /** ARNs of those that were deleted. */
  readonly gone: readonly string[];
  readonly pullRequests: readonly PullRequest[];
}

/**
 * Says once on each of our open pull requests whose certificates are all deleted or done that it can be closed. It is left
 * to people: what the action closed itself would look like their decision against it.
 */
export async function tellNothingLeft(
  context: Context,
  { trusted, byCertificate }: Tracking,
  { entries, gone, pullRequests }: LeftInput,
): Promise<readonly LocalizedText[]> {
  const seen = new Map(entries.map(({ observed, decision }) => [observed.certificate.arn, decision]));
  const isEnded = (arn: string): boolean => {
    const decision = seen.get(arn);
    if (decision !== undefined) return decision.kind === 'tracked' && decision.state === 'done';
    const issue = byCertificate.get(arn)?.issue;
    return gone.includes(arn) || (issue?.state === 'closed' && isOwnClosing(issue));
  };
  const left = pullRequests.filter(({ state, author, body }) => {
    const named = readMarkerValues(body, markerKeys.planFrom);
    return state === 'open' && isTrusted(trusted, author) && named.length > 0 && named.every(isEnded);
  });
  const { problems } = await mapEach(
    left,
    (t, { number }) => t.pullRequestNotUpdated(number),
    ({ number }) =>
      notify(context, trusted, {
        number,
        news: { kind: 'nothing-left', facts: ['nothing-left'] },
        people: [],
        text: nothingLeftText(context.config.issues.language),
      }),
  );
  return problems;
}
