import { reason, type Reason } from '../../reasons.ts';
import type { PullRequestCommit, Review } from '../../repository.ts';
import { check } from './check.ts';
import type { PolicyInputs } from './readings.ts';
import { foldLogin, isAtLeast, roleOf } from './people.ts';
import { isAfterPush } from './push.ts';

/** GitHub's own account behind commits that are made on its pages: it stands for nobody. */
const webCommitter = 'web-flow';

/**
 * People whose newest review approves the head that was merged, given after its last push, with write access, who
 * neither wrote nor pushed any of it. Anybody who can read may approve on GitHub, and after a forced push GitHub gives
 * an old review the new head, so neither an approval nor its commit says anything alone.
 */
export const approvals = check({
  name: 'approvals',
  question:
    'Has it the approvals of `require.approvals`, of the merged head, given after the last push, by people with write access who neither wrote nor pushed any of it, and has nobody with write access asked for changes?',
  purposes: ['swap'],
  asked: ['pull-request'],
  reasons: ['approvals-missing', 'unverifiable'],
  needs: ['rules', 'pullRequest', 'commits', 'reviews', 'roles', 'push'],
  judge: (inputs) => {
    const needed = inputs.rules.approvals;
    if (needed === 0) return undefined;
    const newest = newestReviews(inputs.reviews);
    const unclear = whoseIsUnclear(inputs, newest);
    if (unclear !== undefined) return unclear;
    const against = newest.find((review) => review.state === 'CHANGES_REQUESTED' && mayWrite(inputs, review));
    if (against !== undefined) {
      return reason('approvals-missing', [{ key: 'changes-requested', login: against.reviewer.login }]);
    }
    const given = newest.filter((review) => counts(inputs, review)).length;
    if (given >= needed) return undefined;
    return reason('approvals-missing', [{ key: 'approvals', given: String(given), needed: String(needed) }]);
  },
});

type Approvals = Pick<PolicyInputs, 'pullRequest' | 'commits' | 'roles' | 'push'>;

/** The newest review of each person that says yes or no. */
export function newestReviews(reviews: readonly Review[]): readonly Review[] {
  const newest = new Map<string, Review>();
  for (const review of reviews) {
    if (review.state === 'COMMENTED' || review.state === 'PENDING') continue;
    newest.set(foldLogin(review.reviewer.login), review);
  }
  return [...newest.values()].filter(({ reviewer }) => !reviewer.isBot);
}

/** Where nobody can say who wrote or pushed a commit, or which right a reviewer has, it may have been the approver. */
function whoseIsUnclear({ commits, push, roles }: Approvals, newest: readonly Review[]): Reason | undefined {
  const nobodys = commits.find((commit) => authorsOf(commit).length === 0);
  if (nobodys !== undefined)
    return reason('unverifiable', [{ key: 'commit-of-nobody', sha: nobodys.sha.slice(0, 10) }]);
  if (push.pushers.includes(undefined)) return reason('unverifiable', [{ key: 'pusher-unknown' }]);
  const hidden = newest.find(({ reviewer }) => roleOf(roles, reviewer.login) === undefined);
  if (hidden === undefined) return undefined;
  return reason('unverifiable', [{ key: 'role-unreadable', login: hidden.reviewer.login }]);
}

function authorsOf({ people }: PullRequestCommit): readonly string[] {
  return people.filter((login) => foldLogin(login) !== webCommitter);
}

function counts(inputs: Approvals, review: Review): boolean {
  const { pullRequest, commits, push } = inputs;
  const pushers = push.pushers.flatMap((actor) => (actor === undefined ? [] : [actor.login]));
  const authors = new Set([pullRequest.author, ...commits.flatMap(authorsOf), ...pushers].map(foldLogin));
  const { submittedAt, reviewer } = review;
  const isLater = submittedAt !== undefined && isAfterPush(push, submittedAt, reviewer.login);
  return (
    review.state === 'APPROVED' &&
    review.commitSha === pullRequest.headSha &&
    isLater &&
    !authors.has(foldLogin(reviewer.login)) &&
    mayWrite(inputs, review)
  );
}

function mayWrite({ roles }: Pick<PolicyInputs, 'roles'>, { reviewer }: Review): boolean {
  return isAtLeast(roleOf(roles, reviewer.login) ?? 'none', 'write');
}
