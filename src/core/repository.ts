import type { Temporal } from 'temporal-polyfill';

/* What GitHub knows, in our own shape. */

/** The repository that the action works in. */
export interface Repository {
  /** `owner/name`. */
  readonly fullName: string;
  readonly defaultBranch: string;
  readonly isPublic: boolean;
  readonly htmlUrl: string;
}

/** A file of the repository at a commit. */
export interface RepositoryFile {
  readonly text: string;
  /** Git blob id: equal exactly when the bytes are. */
  readonly sha: string;
}

/** An issue, or a pull request seen as one. */
export interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly stateReason: string | undefined;
  readonly labels: readonly string[];
  readonly author: string;
  readonly assignees: readonly string[];
  readonly url: string;
  readonly createdAt: Temporal.Instant;
  readonly updatedAt: Temporal.Instant;
  readonly closedAt: Temporal.Instant | undefined;
  readonly isPullRequest: boolean;
  /** How many comments it has; `undefined` where GitHub does not say. */
  readonly commentCount?: number | undefined;
}

/** A comment on an issue or pull request. */
export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly author: string;
  readonly url: string;
  readonly createdAt: Temporal.Instant;
  /** When its text was last changed, by whomever. */
  readonly updatedAt: Temporal.Instant;
}

/** A pull request. */
export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly isMerged: boolean;
  readonly mergeCommitSha: string | undefined;
  readonly mergedBy: string | undefined;
  readonly mergedAt: Temporal.Instant | undefined;
  readonly createdAt: Temporal.Instant;
  readonly updatedAt: Temporal.Instant;
  readonly baseRef: string;
  readonly headRef: string;
  readonly headSha: string;
  /** `owner/name` of the repository that the head branch is in; `undefined` when it was deleted. */
  readonly headRepository: string | undefined;
  readonly labels: readonly string[];
  readonly author: string;
  readonly hasAutoMerge: boolean;
  readonly url: string;
}

/** A file that a pull request changes. */
export interface PullRequestFile {
  readonly path: string;
  /** Blob at the head, of a symbolic link the link's own; `undefined` where GitHub gives none. */
  readonly sha: string | undefined;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed' | 'copied' | 'changed' | 'unchanged';
  /** What the list shows of an added file; only its blob tells whether that is all of it. */
  readonly text?: string | undefined;
}

/** Somebody or something that acted. */
export interface Actor {
  readonly login: string;
  readonly isBot: boolean;
}

/** A commit of a pull request. */
export interface PullRequestCommit {
  readonly sha: string;
  /** GitHub logins of author and committer, as far as GitHub knows them: the addresses are the committer's own word. */
  readonly people: readonly string[];
}

/** A branch that was moved, as GitHub's own clock dates it. */
export interface BranchMove {
  readonly branch: string;
  /** The commit that it points to since then; forty zeros once it is deleted. */
  readonly after: string;
  readonly at: Temporal.Instant;
  /** Who pushed; `undefined` where GitHub does not know any more. */
  readonly actor: Actor | undefined;
}

/** A review of a pull request. */
export interface Review {
  readonly reviewer: Actor;
  readonly state: string;
  /** The commit that was reviewed. */
  readonly commitSha: string | undefined;
  readonly submittedAt: Temporal.Instant | undefined;
}

/** The events in an issue's life that a check asks about. */
export const issueEventKinds = [
  'labeled',
  'unlabeled',
  'head_ref_force_pushed',
  'base_ref_changed',
  'automatic_base_change_succeeded',
  'closed',
] as const;

/** An event in an issue's life that a check asks about. */
export interface IssueEvent {
  readonly kind: (typeof issueEventKinds)[number];
  /** For label events. */
  readonly label: string | undefined;
  readonly actor: Actor | undefined;
  /** Slug of the GitHub App that acted for the actor, if any. */
  readonly app: string | undefined;
  readonly createdAt: Temporal.Instant;
}

/** An event with the issue that it is one of. */
export interface RepositoryEvent extends IssueEvent {
  readonly issue: number;
}

/** A person's role in the repository, weakest first: none < read < triage < write < maintain < admin. */
export type RepositoryRole = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin';

/** A commit status. */
export interface CommitStatus {
  readonly context: string;
  readonly state: 'success' | 'failure' | 'pending' | 'error';
  readonly description: string;
  readonly targetUrl: string | undefined;
}
