/** A label of the repository. */
export interface Label {
  readonly id: number;
  name: string;
  color: string;
  description: string | null;
}

/** Why an issue is closed or open again, in GitHub's words. */
export type StateReason = 'completed' | 'not_planned' | 'duplicate' | 'reopened';

/** An issue; a pull request is one that has `pull`. */
export interface Issue {
  readonly id: number;
  readonly number: number;
  title: string;
  body: string | null;
  readonly author: string;
  readonly app: string | undefined;
  state: 'open' | 'closed';
  stateReason: StateReason | null;
  closedBy: string | null;
  /** In the order in which they were put on. */
  labels: readonly Label[];
  assignees: readonly string[];
  readonly createdAt: Date;
  updatedAt: Date;
  closedAt: Date | null;
  readonly pull: Pull | undefined;
}

/** What a pull request has beyond an issue. */
export interface Pull {
  readonly id: number;
  readonly head: {
    /** Owner of the repository that the branch is in. */
    readonly owner: string;
    readonly ref: string;
    sha: string;
  };
  readonly base: { ref: string; sha: string };
  isDraft: boolean;
  readonly canMaintainerModify: boolean;
  merged: Merge | undefined;
  autoMerge: { readonly by: string; readonly method: MergeMethod } | undefined;
  requestedReviewers: readonly string[];
  requestedTeams: readonly string[];
  reviews: readonly Review[];
}

export type MergeMethod = 'merge' | 'squash' | 'rebase';

/** How a pull request came into its base branch. */
export interface Merge {
  readonly at: Date;
  readonly by: string;
  readonly commitSha: string;
  /** The base branch's head before. */
  readonly previousBase: string;
  /** Every commit that it put on the base branch. */
  readonly landed: readonly string[];
}

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'PENDING' | 'DISMISSED';

/** A review of a pull request. */
export interface Review {
  readonly id: number;
  readonly author: string;
  readonly body: string;
  readonly state: ReviewState;
  readonly commitSha: string;
  readonly at: Date;
}

/** A comment on an issue or pull request. */
export interface Comment {
  readonly id: number;
  readonly issueNumber: number;
  body: string;
  readonly author: string;
  readonly app: string | undefined;
  readonly createdAt: Date;
  updatedAt: Date;
}

/** Kinds of events that the sandbox writes. */
export type EventKind =
  | 'labeled'
  | 'unlabeled'
  | 'closed'
  | 'reopened'
  | 'merged'
  | 'assigned'
  | 'unassigned'
  | 'renamed'
  | 'review_requested'
  | 'review_request_removed'
  | 'review_dismissed'
  | 'head_ref_force_pushed'
  | 'head_ref_deleted'
  | 'head_ref_restored';

/** Something that happened to an issue. */
export interface IssueEvent {
  readonly id: number;
  readonly issueNumber: number;
  readonly kind: EventKind;
  readonly actor: string;
  readonly app: string | undefined;
  readonly at: Date;
  readonly commitSha: string | null;
  /** What the kind adds, in the shape of GitHub's answer; users are logins under `assignee`, `requested_reviewer`. */
  readonly detail: EventDetail;
}

/** Details of an event; which are there depends on its kind. */
export interface EventDetail {
  readonly label?: { readonly name: string; readonly color: string };
  readonly assignee?: string;
  readonly reviewer?: string;
  readonly team?: string;
  readonly rename?: { readonly from: string; readonly to: string };
  readonly stateReason?: StateReason | null;
  readonly review?: { readonly id: number; readonly state: string; readonly message: string };
}

/** A commit status. */
export interface Status {
  readonly id: number;
  readonly sha: string;
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  readonly context: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: string;
  readonly at: Date;
}

/** Everything of the repository that is not in git. */
export class State {
  readonly labels: Label[] = [];
  readonly issues: Issue[] = [];
  readonly comments: Comment[] = [];
  readonly events: IssueEvent[] = [];
  readonly statuses: Status[] = [];
  /** Owners of forks. */
  readonly forks = new Set<string>();
  private lastId = 2_000_000_000;

  /** Unique among everything, and rising with time. */
  newId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  findLabel(name: string): Label | undefined {
    return this.labels.find((label) => label.name.toLowerCase() === name.toLowerCase());
  }

  findIssue(number: number): Issue | undefined {
    return this.issues[number - 1];
  }

  commentsOf(issueNumber: number): readonly Comment[] {
    return this.comments.filter((comment) => comment.issueNumber === issueNumber);
  }

  eventsOf(issueNumber: number): readonly IssueEvent[] {
    return this.events.filter((event) => event.issueNumber === issueNumber);
  }

  /** Open pull requests from a branch of a repository. */
  openPullsFrom(owner: string, ref: string): readonly Issue[] {
    return this.issues.filter(
      ({ state, pull }) => state === 'open' && pull?.head.owner === owner && pull.head.ref === ref,
    );
  }
}
