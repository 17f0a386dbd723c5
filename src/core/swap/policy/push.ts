import { Temporal } from 'temporal-polyfill';
import type { Actor, BranchMove, IssueEvent, PullRequest, PullRequestCommit } from '../../repository.ts';
import { foldLogin } from './people.ts';
import { isKnown, known, unreadable, type Reading } from './value.ts';

/** The last change of what a pull request would merge. */
export interface Push {
  /** By GitHub's own clock. */
  readonly at: Temporal.Instant;
  /** Who made it, the action itself left out; `undefined` among them where GitHub does not say who. */
  readonly by: readonly (Actor | undefined)[];
  /** Who pushed any of its commits; `undefined` among them where GitHub does not say who. */
  readonly pushers: readonly (Actor | undefined)[];
}

/** What can tell when a pull request's head was pushed. */
export interface PushWitnesses {
  readonly pullRequest: Pick<PullRequest, 'headRef' | 'headSha'>;
  /** Moves of its branch, the newest first. */
  readonly ofBranch: Reading<readonly BranchMove[]>;
  /** Moves of any branch to its head and its other commits, the newest first: the branch may be renamed or gone. */
  readonly ofCommits: Reading<readonly BranchMove[]>;
  /** When the action itself named this head on this pull request. */
  readonly ownRecords: readonly Temporal.Instant[];
  readonly commits: readonly PullRequestCommit[];
  readonly events: readonly IssueEvent[];
  /** Logins of the action itself. */
  readonly trusted: ReadonlySet<string>;
}

/** Events after which what was approved may be another change. */
const changes: readonly IssueEvent['kind'][] = [
  'head_ref_force_pushed',
  'base_ref_changed',
  'automatic_base_change_succeeded',
];

/**
 * When the head or the base last changed, never by a committer's date, which whoever commits chooses. A status of the
 * commit is no witness either: it can have been pushed to another branch first.
 */
export function findPush(witnesses: PushWitnesses): Reading<Push> {
  const moves = movesToHead(witnesses);
  const [moved] = moves;
  const [recorded] = witnesses.ownRecords.toSorted((a, b) => Temporal.Instant.compare(a, b));
  const head = moved?.at ?? recorded;
  if (head === undefined) {
    const failed = [witnesses.ofBranch, witnesses.ofCommits].find((reading) => !isKnown(reading));
    return failed !== undefined && !isKnown(failed) ? failed : unreadable([{ key: 'push-unwitnessed' }]);
  }
  const others = witnesses.events.filter(({ kind }) => changes.includes(kind));
  const at = [head, ...others.map(({ createdAt }) => createdAt)].reduce((last, next) =>
    Temporal.Instant.compare(next, last) > 0 ? next : last,
  );
  const own = new Set([...witnesses.trusted].map(foldLogin));
  const by = [...moves, ...others.map(({ createdAt, actor }) => ({ at: createdAt, actor }))]
    .filter((change) => change.at.equals(at))
    .map(({ actor }) => actor)
    .filter((actor) => actor === undefined || !own.has(foldLogin(actor.login)));
  return known({ at, by, pushers: moved === undefined ? [] : pushersOf(witnesses, moved) });
}

/**
 * Whether somebody said yes after the last push. GitHub dates by the second: what was pushed in the same one counts as
 * earlier only where the action itself pushed it, or whoever says yes.
 */
export function isAfterPush({ at, by }: Push, moment: Temporal.Instant, login: string): boolean {
  const order = Temporal.Instant.compare(moment, at);
  return (
    order > 0 ||
    (order === 0 && by.every((actor) => actor !== undefined && foldLogin(actor.login) === foldLogin(login)))
  );
}

/** The move that made it the head, and those before it, the newest first. */
function movesToHead({ pullRequest, ofBranch, ofCommits }: PushWitnesses): readonly BranchMove[] {
  const lists = [ofBranch, ofCommits].map((moves) => {
    const all = isKnown(moves) ? moves.value : [];
    const head = all.findIndex(({ after }) => after === pullRequest.headSha);
    return head < 0 ? [] : all.slice(head);
  });
  return lists.find((moves) => moves.length > 0) ?? [];
}

function pushersOf({ ofBranch, ofCommits, commits }: PushWitnesses, last: BranchMove): readonly (Actor | undefined)[] {
  const own = new Set(commits.map(({ sha }) => sha));
  const moves = [ofBranch, ofCommits].flatMap((reading) => (isKnown(reading) ? reading.value : []));
  return [last, ...moves.filter(({ after }) => own.has(after))].map(({ actor }) => actor);
}
