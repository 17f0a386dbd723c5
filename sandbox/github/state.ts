import type { GitStore } from './git.ts';

/** What somebody may do in the repository, weakest first. */
const roles = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const;

export type Role = (typeof roles)[number];

/** A role as a number that grows with what it may do. */
export function rankOf(role: Role): number {
  return roles.indexOf(role);
}

/** A person or an app. */
export interface Account {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot';
  role: Role;
  /** Name of an organisation's own role, built on `role`. */
  readonly customRole?: string;
}

export interface Label {
  readonly id: number;
  readonly name: string;
  readonly color: string;
  readonly description: string;
}

/** Something that happened to an issue or pull request. */
export interface IssueEvent {
  readonly id: number;
  readonly event:
    | 'labeled'
    | 'unlabeled'
    | 'closed'
    | 'reopened'
    | 'merged'
    | 'head_ref_force_pushed'
    | 'base_ref_changed'
    | 'automatic_base_change_succeeded';
  readonly actor: Account;
  readonly at: Date;
  readonly label?: string;
  readonly stateReason?: string | null;
  readonly commit?: string;
  /** Slug of the app that did it. */
  readonly app?: string;
}

export interface Review {
  readonly id: number;
  readonly author: Account;
  readonly at: Date;
  /** The head that was reviewed, until a forced push: then GitHub names the new head. */
  commit: string;
  readonly body: string;
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
}

/** What a pull request has beyond an issue. */
export interface PullRequestPart {
  readonly headRef: string;
  /** `owner/name` of the repository that the branch is in. */
  readonly headRepository: string;
  baseRef: string;
  headSha: string;
  /** Head of the base branch when it was opened; of the moment before the merge once merged. */
  baseSha: string;
  mergedAt: Date | undefined;
  mergedBy: Account | undefined;
  mergeCommit: string | undefined;
  hasAutoMerge: boolean;
  readonly reviews: Review[];
  readonly reviewers: string[];
}

/** An issue; a pull request is one that has `pull`. */
export interface Issue {
  readonly number: number;
  readonly author: Account;
  readonly createdAt: Date;
  updatedAt: Date;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  stateReason: string | null;
  closedAt: Date | undefined;
  closedBy: Account | undefined;
  /** Names, in the order in which they were put on. */
  readonly labels: string[];
  assignees: readonly string[];
  readonly events: IssueEvent[];
  readonly pull: PullRequestPart | undefined;
}

export interface Comment {
  readonly id: number;
  /** Number of the issue or pull request. */
  readonly issue: number;
  readonly author: Account;
  readonly createdAt: Date;
  updatedAt: Date;
  body: string;
}

/** A branch that moved, by GitHub's own clock. */
export interface Activity {
  readonly id: number;
  readonly at: Date;
  /** Forty zeros where the branch was made or deleted. */
  readonly before: string;
  readonly after: string;
  /** Full name. */
  readonly ref: string;
  readonly kind: 'push' | 'force_push' | 'branch_creation' | 'branch_deletion' | 'pr_merge';
  /** `undefined` where GitHub no longer knows who it was. */
  readonly actor: Account | undefined;
}

/** A commit status. */
export interface Status {
  readonly id: number;
  readonly sha: string;
  readonly context: string;
  readonly description: string | null;
  readonly creator: Account;
  readonly at: Date;
  readonly targetUrl: string | null;
  readonly state: 'success' | 'failure' | 'pending' | 'error';
}

/** One repository with everything in it. Keys of accounts and labels are in lower case. */
/** What a branch asks of a pull request. */
export interface ReviewRule {
  readonly approvals: number;
  readonly dismissesStale: boolean;
  readonly asksCodeOwners: boolean;
}

export interface GitHubState {
  readonly owner: string;
  readonly name: string;
  defaultBranch: string;
  isPrivate: boolean;
  /** The setting "Allow GitHub Actions to create and approve pull requests". */
  mayActionsOpenPullRequests: boolean;
  /** Review rules of rulesets, and of classic protection, which administrators alone can read. */
  readonly reviewRules: { rulesets: readonly ReviewRule[]; classic: ReviewRule | undefined };
  readonly git: GitStore;
  readonly accounts: Map<string, Account>;
  readonly labels: Map<string, Label>;
  readonly issues: Map<number, Issue>;
  readonly comments: Map<number, Comment>;
  readonly statuses: Status[];
  /** Oldest first. */
  readonly activities: Activity[];
  /** Milliseconds that GitHub's clock is ahead of this machine's: stories let time pass. */
  clockOffset: number;
  nextId: number;
  nextNumber: number;
}

/** GitHub's own clock. */
export function nowAt({ clockOffset }: Pick<GitHubState, 'clockOffset'>): Date {
  return new Date(Date.now() + clockOffset);
}

export function fullNameOf({ owner, name }: Pick<GitHubState, 'owner' | 'name'>): string {
  return `${owner}/${name}`;
}

/** Unique among everything, and rising with time. */
export function newId(state: GitHubState): number {
  state.nextId += 1;
  return state.nextId;
}
