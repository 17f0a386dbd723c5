import type { GateContext } from './gate-context.ts';
import type { Temporal } from 'temporal-polyfill';
import type { BranchMove, IssueEvent, PullRequest, PullRequestCommit } from '../../core/repository.ts';
import { findPush, type Push } from '../../core/swap/policy/push.ts';
import { known, type Reading } from '../../core/swap/policy/value.ts';
import { markerKeys } from '../../text/markdown/marker-keys.ts';
import { readCommentMarkers, readMarkers } from '../../text/markdown/markdown.ts';
import { read, valueOr } from '../shared/read.ts';
import { isTrusted } from '../shared/tracking.ts';

/** What is known of a pull request when its last push is looked for. */
export interface PushContext {
  /** Logins whose records count. */
  readonly trusted: ReadonlySet<string>;
  readonly events: readonly IssueEvent[];
  /** Whose pushers are asked for: none where nobody's approval counts. */
  readonly commits: readonly PullRequestCommit[];
  readonly recentMoves: ReadMoves | undefined;
}

/** What was pushed lately to any branch, the newest first. */
export type ReadMoves = () => Promise<readonly BranchMove[]>;

/**
 * When the head was pushed, by GitHub's own clock: from the activity of its branch, or, once that is gone, of its head,
 * else from what the action itself wrote of this head on this pull request. Who pushed its other commits
 * is looked for in the same place.
 */
export async function readPush(
  { github }: Pick<GateContext, 'github'>,
  pullRequest: PullRequest,
  { trusted, events, commits, recentMoves }: PushContext,
): Promise<Reading<Push>> {
  const { headRef, headSha } = pullRequest;
  const isSeen = (moves: Reading<readonly BranchMove[]>): boolean =>
    valueOr(moves, []).some(({ after }) => after === headSha);
  // What its other commits came with may be long ago.
  const isRecent = commits.length === 0 && recentMoves !== undefined;
  const recent = isRecent ? valueOr(await read(recentMoves), []).filter(({ branch }) => branch === headRef) : [];
  const ofBranch = isSeen(known(recent))
    ? known(recent)
    : await read(() => github.listBranchMoves({ branch: headRef }));
  const shas = [...new Set([headSha, ...commits.map(({ sha }) => sha)])];
  const ofCommits = isSeen(ofBranch) ? known([]) : await read(() => github.listBranchMoves({ shas }));
  const isDated = isSeen(ofBranch) || isSeen(ofCommits);
  const ownRecords = isDated ? [] : valueOr(await read(() => readOwnRecords(github, pullRequest, trusted)), []);
  return findPush({ pullRequest, ofBranch, ofCommits, ownRecords, commits, events, trusted });
}

/** When the action wrote on the pull request of its head. */
async function readOwnRecords(
  github: GateContext['github'],
  { number, author, body, createdAt, headSha }: PullRequest,
  trusted: ReadonlySet<string>,
): Promise<readonly Temporal.Instant[]> {
  const names = (markers: ReadonlyMap<string, string>): boolean => markers.get(markerKeys.head) === headSha;
  const comments = await github.listComments(number);
  const said = comments.filter(
    (comment) => isTrusted(trusted, comment.author) && names(readCommentMarkers(comment.body)),
  );
  const opened = isTrusted(trusted, author) && names(readMarkers(body)) ? [createdAt] : [];
  return [...opened, ...said.map(({ updatedAt }) => updatedAt)];
}
