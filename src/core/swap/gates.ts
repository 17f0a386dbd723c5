import { Temporal } from 'temporal-polyfill';
import type { Actor, IssueEvent, PullRequest, PullRequestCommit, RepositoryRole, Review } from '../repository.ts';
import type { Reason } from '../reasons.ts';
import { reason } from '../reasons.ts';

/** Who may set the swap label, and how many approvals a swap needs (config `pull-requests.require`). */
export interface GateRules {
  /** The label that asks for it; `undefined`: a person named the pull request. */
  readonly label: string | undefined;
  readonly labelBy: 'write' | 'maintain' | 'admin';
  /** Slugs of apps whose labels count. */
  readonly apps: readonly string[];
  readonly approvals: number;
}

/** Everything read through the API at swap time; nothing of it comes from the event. */
export interface GateFacts {
  readonly pullRequest: PullRequest;
  /** `owner/name`. */
  readonly repository: string;
  readonly defaultBranch: string;
  readonly commits: readonly PullRequestCommit[];
  readonly events: readonly IssueEvent[];
  readonly reviews: readonly Review[];
  /** Roles of the label's setter and of the reviewers, as far as they were readable. */
  readonly roles: ReadonlyMap<string, RepositoryRole>;
}

const rank: Readonly<Record<RepositoryRole, number>> = { none: 0, read: 1, triage: 2, write: 3, maintain: 4, admin: 5 };

/** Whether a role is at least the other. */
export function isAtLeast(role: RepositoryRole, minimum: RepositoryRole): boolean {
  return rank[role] >= rank[minimum];
}

/** The first gate that is shut, or `undefined` when the pull request may be swapped (design sections 5 and 7.8). */
export function findShutGate(rules: GateRules, facts: GateFacts): Reason | undefined {
  return judgeMerge(facts) ?? judgeLabel(rules, facts) ?? judgeApprovals(rules, facts);
}

function judgeMerge({ pullRequest, repository, defaultBranch }: GateFacts): Reason | undefined {
  if (pullRequest.headRepository === undefined) return reason('unverifiable', [{ key: 'head-repository-deleted' }]);
  if (pullRequest.headRepository.toLowerCase() !== repository.toLowerCase()) {
    return reason('fork', [{ key: 'branch-in-fork', repository: pullRequest.headRepository }]);
  }
  if (!pullRequest.isMerged) return reason('not-merged');
  if (pullRequest.baseRef !== defaultBranch) {
    return reason('not-merged', [{ key: 'merged-elsewhere', branch: pullRequest.baseRef, expected: defaultBranch }]);
  }
  return pullRequest.mergeCommitSha === undefined
    ? reason('unverifiable', [{ key: 'merge-commit-missing' }])
    : undefined;
}

/** The event by which the label that is set now was set last; `undefined` when the events do not show it. */
export function findLabelling(events: readonly IssueEvent[], label: string): IssueEvent | undefined {
  const last = events.findLast((event) => event.kind !== 'head_ref_force_pushed' && event.label === label);
  return last?.kind === 'labeled' ? last : undefined;
}

function judgeLabel(rules: GateRules, facts: GateFacts): Reason | undefined {
  if (rules.label === undefined) return undefined;
  if (!facts.pullRequest.labels.includes(rules.label)) return reason('not-labelled');
  const labelling = findLabelling(facts.events, rules.label);
  if (labelling?.actor === undefined) return reason('unverifiable', [{ key: 'label-setter-unknown' }]);
  const pushed = lastPush(facts);
  if (pushed !== undefined && Temporal.Instant.compare(labelling.createdAt, pushed) < 0) {
    return reason('label-not-authorised', [{ key: 'label-before-last-commit' }]);
  }
  return judgeSetter(rules, facts, labelling, labelling.actor);
}

function judgeSetter(rules: GateRules, facts: GateFacts, labelling: IssueEvent, actor: Actor): Reason | undefined {
  const app = labelling.app ?? (actor.isBot ? actor.login.replace(/\[bot\]$/, '') : undefined);
  if (app !== undefined) {
    const listed = rules.apps.some((slug) => slug.replace(/\[bot\]$/, '').toLowerCase() === app.toLowerCase());
    return listed ? undefined : reason('label-not-authorised', [{ key: 'label-by-unlisted-app', app }]);
  }
  const role = roleOf(facts, actor.login);
  if (role === undefined) return reason('unverifiable', [{ key: 'role-unreadable', login: actor.login }]);
  if (isAtLeast(role, rules.labelBy)) return undefined;
  return reason('label-not-authorised', [{ key: 'role-too-low', login: actor.login, role, needed: rules.labelBy }]);
}

/**
 * When the head last changed, as far as GitHub says: the commits' own dates, which their authors choose, and
 * forced pushes, which GitHub dates itself.
 */
function lastPush({ commits, events }: GateFacts): Temporal.Instant | undefined {
  const moments = [
    ...commits.map((commit) => commit.committedAt),
    ...events.filter((event) => event.kind === 'head_ref_force_pushed').map((event) => event.createdAt),
  ];
  return moments.sort((a, b) => Temporal.Instant.compare(a, b)).at(-1);
}

function judgeApprovals(rules: GateRules, facts: GateFacts): Reason | undefined {
  if (rules.approvals === 0) return undefined;
  const approvers = countingApprovers(facts);
  if (approvers.length >= rules.approvals) return undefined;
  return reason('approvals-missing', [
    { key: 'approvals', given: String(approvers.length), needed: String(rules.approvals) },
  ]);
}

/**
 * People whose newest review approves the merged head, with write access, who wrote none of its commits. Anybody
 * who can read may approve on GitHub, so an approval alone says nothing.
 */
export function countingApprovers(facts: GateFacts): readonly string[] {
  const newest = new Map<string, Review>();
  for (const review of facts.reviews) {
    if (review.state === 'COMMENTED' || review.state === 'PENDING') continue;
    newest.set(fold(review.reviewer.login), review);
  }
  const writers = new Set([facts.pullRequest.author, ...facts.commits.flatMap((commit) => commit.people)].map(fold));
  return [...newest.values()]
    .filter((review) => review.state === 'APPROVED' && review.commitSha === facts.pullRequest.headSha)
    .filter((review) => !review.reviewer.isBot && !writers.has(fold(review.reviewer.login)))
    .map((review) => review.reviewer.login)
    .filter((login) => isAtLeast(roleOf(facts, login) ?? 'none', 'write'));
}

function roleOf({ roles }: GateFacts, login: string): RepositoryRole | undefined {
  return roles.get(login) ?? [...roles].find(([other]) => fold(other) === fold(login))?.[1];
}

/** GitHub takes logins without regard to case. */
function fold(login: string): string {
  return login.toLowerCase();
}
