import { unpackRecords, type ListenerRecord } from '../../core/swap/swap-record.ts';
import { markerKeys } from '../../text/markdown/marker-keys.ts';
import { readJsonMarker } from '../../text/markdown/markdown.ts';
import { swapCommentKind } from '../../text/pull-request/swap-comment.ts';
import { mapBounded } from './concurrency.ts';
import type { Context } from './context.ts';
import { findMarkedComments } from './comments.ts';

/** Kind of the comment on a certificate's issue that holds what its pull request's conversation did not take. */
export function standInKind(pullRequest: number): string {
  return `${swapCommentKind}-${String(pullRequest)}`;
}

/**
 * What became of each listener of a pull request, as its swap comment records it, and the issues of its certificates where
 * that comment was refused. What ended last is read last.
 */
export async function readSwapRecords(
  context: Context,
  trusted: ReadonlySet<string>,
  pullRequest: number,
  issues: readonly number[],
): Promise<readonly ListenerRecord[]> {
  const read = async (number: number, kind: string): Promise<readonly ListenerRecord[]> => {
    const comments = findMarkedComments(await context.github.listComments(number), trusted, markerKeys.comment, kind);
    return comments.flatMap(({ body }) => unpackRecords(readJsonMarker(body, markerKeys.swap)));
  };
  const own = await read(pullRequest, swapCommentKind);
  const standIns = await mapBounded(issues, 1, (issue) => read(issue, standInKind(pullRequest)));
  const ended = ({ finishedAt = '' }: ListenerRecord): number => Date.parse(finishedAt) || 0;
  return [...own, ...standIns.flat()].toSorted((a, b) => ended(a) - ended(b));
}
