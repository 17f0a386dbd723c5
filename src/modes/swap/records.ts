import { unpackRecords, type ListenerRecord } from '../../core/swap/swap-record.ts';
import { markerKeys } from '../../text/markdown/marker-keys.ts';
import { readJsonMarker } from '../../text/markdown/markdown.ts';
import { swapCommentKind } from '../../text/pull-request/swap-comment.ts';
import type { Context } from '../shared/context.ts';
import { findMarkedComment } from '../shared/comments.ts';

/** What became of each listener of a pull request, as its swap comment records it. */
export async function readSwapRecords(
  context: Context,
  trusted: ReadonlySet<string>,
  pullRequest: number,
): Promise<readonly ListenerRecord[]> {
  const comments = await context.github.listComments(pullRequest);
  const comment = findMarkedComment(comments, trusted, markerKeys.comment, swapCommentKind);
  return comment === undefined ? [] : unpackRecords(readJsonMarker(comment.body, markerKeys.swap));
}
