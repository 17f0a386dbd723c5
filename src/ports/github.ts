import type { Temporal } from 'temporal-polyfill';
import type { BranchRules } from '../core/fleet/branch-rules.ts';
import type {
  BranchMove,
  Comment,
  CommitStatus,
  Issue,
  IssueEvent,
  PullRequest,
  PullRequestCommit,
  PullRequestFile,
  Repository,
  RepositoryEvent,
  RepositoryFile,
  RepositoryRole,
  Review,
} from '../core/repository.ts';

/** Everything that is read from GitHub. Lists are read to their last page. `undefined` means "there is none". */
export interface GitHubReader {
  repository(): Promise<Repository>;
  /** The login of the action's own account, such as `github-actions[bot]`; `undefined` where GitHub does not say. */
  viewerLogin(): Promise<string | undefined>;
  /** How many requests are left before GitHub's limit starts anew, as it said last; `undefined` where it says nothing. */
  requestsLeft(): number | undefined;
  readFile(path: string, ref: string): Promise<RepositoryFile | undefined>;
  /** The commit that a branch points to. */
  branchHead(branch: string): Promise<string | undefined>;
  listIssues(filter: {
    readonly state: 'open' | 'closed' | 'all';
    readonly labels: readonly string[];
    /** Login of who opened them. */
    readonly creator?: string;
    /** Those alone that were touched at this moment or later. */
    readonly since?: Temporal.Instant;
  }): Promise<readonly Issue[]>;
  getIssue(number: number): Promise<Issue | undefined>;
  listComments(issueNumber: number): Promise<readonly Comment[]>;
  listIssueEvents(issueNumber: number): Promise<readonly IssueEvent[]>;
  /**
   * Of every issue, newest first; stops at the first one before `since`. `undefined` where that is further off than so many
   * pages of a hundred.
   */
  listEventsSince(since: Temporal.Instant, mostPages: number): Promise<readonly RepositoryEvent[] | undefined>;
  /** Newest first; stops at the first one created before `createdSince`. */
  listPullRequests(filter: {
    readonly state: 'open' | 'closed' | 'all';
    readonly createdSince?: Temporal.Instant;
  }): Promise<readonly PullRequest[]>;
  getPullRequest(number: number): Promise<PullRequest | undefined>;
  listPullRequestFiles(number: number): Promise<readonly PullRequestFile[]>;
  listPullRequestCommits(number: number): Promise<readonly PullRequestCommit[]>;
  listReviews(pullRequestNumber: number): Promise<readonly Review[]>;
  /**
   * By GitHub's own clock, newest first: the last moves of a branch, also of one that is deleted, those of any branch
   * to one of some commits, or the last hundred of all. At most the last thousand are looked through.
   */
  listBranchMoves(
    of: { readonly branch: string } | { readonly shas: readonly string[] } | 'recent',
  ): Promise<readonly BranchMove[]>;
  /** Whether a commit is among those of a branch. */
  isInBranch(sha: string, branch: string): Promise<boolean>;
  /** Numbers of the pull requests that a commit came in by. */
  pullRequestsOfCommit(sha: string): Promise<readonly number[]>;
  /** The role of a person; throws when GitHub does not say. */
  roleOf(login: string): Promise<RepositoryRole>;
  listStatuses(sha: string): Promise<readonly CommitStatus[]>;
  listLabelNames(): Promise<readonly string[]>;
  /** What lies directly in a folder, with the ids of its blobs; empty when there is none. */
  listFolder(path: string, ref: string): Promise<readonly { readonly path: string; readonly sha: string }[]>;
  /** Whether issues can be assigned to a person. */
  canBeAssigned(login: string): Promise<boolean>;
  /** Whether a team is there; `undefined` where the token may not see it. */
  isTeam(organization: string, slug: string): Promise<boolean | undefined>;
  /** Whether the settings let `GITHUB_TOKEN` open pull requests; `undefined` where the token may not read them. */
  mayWorkflowsOpenPullRequests(): Promise<boolean | undefined>;
  /** What GitHub asks of a change of a branch; throws where the token may not read all of it. */
  branchRules(branch: string): Promise<BranchRules>;
}

/** Every write to GitHub. Creating calls are never repeated blindly: on doubt the caller looks again. */
export interface GitHubWriter {
  /** `provesIssues`: false where GitHub says that it takes a label from a token that may not write issues too. */
  createLabel(label: {
    readonly name: string;
    readonly color: string;
    readonly description: string;
  }): Promise<{ readonly provesIssues: boolean }>;
  createIssue(issue: {
    readonly title: string;
    readonly body: string;
    readonly labels: readonly string[];
    readonly assignees: readonly string[];
  }): Promise<Issue>;
  updateIssue(number: number, change: IssueChange): Promise<void>;
  addLabels(issueNumber: number, labels: readonly string[]): Promise<void>;
  /** Succeeds when the label is not there. */
  removeLabel(issueNumber: number, label: string): Promise<void>;
  createComment(issueNumber: number, body: string): Promise<Comment>;
  updateComment(commentId: number, body: string): Promise<void>;
  deleteComment(commentId: number): Promise<void>;
  createBranch(branch: string, sha: string): Promise<void>;
  /** One commit on `branch` that writes the file; `previousSha` is the blob that it replaces. */
  writeFile(file: {
    readonly branch: string;
    readonly path: string;
    readonly text: string;
    readonly message: string;
    readonly previousSha?: string;
  }): Promise<void>;
  createPullRequest(request: {
    readonly title: string;
    readonly body: string;
    readonly head: string;
    readonly base: string;
  }): Promise<PullRequest>;
  updatePullRequest(number: number, change: { readonly title?: string; readonly body?: string }): Promise<void>;
  /** Users as logins, teams as slugs. */
  requestReviewers(
    pullRequestNumber: number,
    reviewers: { readonly users: readonly string[]; readonly teams: readonly string[] },
  ): Promise<void>;
  setStatus(sha: string, status: CommitStatus): Promise<void>;
}

/** What to change of an issue; what is absent stays. */
export interface IssueChange {
  readonly title?: string;
  readonly body?: string;
  readonly state?: 'open' | 'closed';
  readonly stateReason?: 'completed' | 'not_planned' | 'reopened';
  readonly labels?: readonly string[];
}
