import { Temporal } from 'temporal-polyfill';
import { withRelativeLinks } from '../../core/documents.ts';
import { messageOf, UpstreamError } from '../../core/errors.ts';
import { issueEventKinds } from '../../core/repository.ts';
import type {
  Actor,
  BranchMove,
  Comment,
  CommitStatus,
  Issue,
  IssueEvent,
  PullRequest,
  PullRequestCommit,
  PullRequestFile,
  RepositoryEvent,
  Review,
} from '../../core/repository.ts';

/* GitHub's answers, as far as they are read, and what becomes of them. */

/** A user or bot; `null` once the account is deleted. */
interface UserPayload {
  readonly login: string;
  readonly type?: string;
}

/** A label, by its name alone in some answers. */
type LabelPayload = string | { readonly name?: string | null };

/** What `Issue` is made from. */
export interface IssuePayload {
  readonly number: number;
  readonly title: string;
  readonly body?: string | null;
  readonly state: string;
  readonly state_reason?: string | null;
  readonly labels: readonly LabelPayload[];
  readonly user: UserPayload | null;
  readonly assignees?: readonly UserPayload[] | null;
  readonly html_url: string;
  readonly created_at: string;
  readonly updated_at?: string;
  readonly closed_at: string | null;
  readonly pull_request?: unknown;
  readonly comments?: number;
}

/** What `Comment` is made from. */
export interface CommentPayload {
  readonly id: number;
  readonly body?: string | null;
  readonly user: UserPayload | null;
  readonly html_url: string;
  readonly created_at: string;
  readonly updated_at?: string;
}

/** What `PullRequest` is made from; `merged_by` comes with a single one only, never in lists. */
export interface PullRequestPayload {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly state: string;
  readonly merge_commit_sha: string | null;
  readonly merged_by?: UserPayload | null;
  readonly merged_at: string | null;
  readonly created_at: string;
  readonly updated_at?: string;
  readonly base: { readonly ref: string };
  readonly head: { readonly ref: string; readonly sha: string; readonly repo: { readonly full_name: string } | null };
  readonly labels: readonly LabelPayload[];
  readonly user: UserPayload | null;
  readonly auto_merge?: unknown;
  readonly html_url: string;
}

/** What `PullRequestCommit` is made from. */
export interface CommitPayload {
  readonly sha: string;
  readonly author: Partial<UserPayload> | null;
  readonly committer: Partial<UserPayload> | null;
}

/** What `Review` is made from. */
export interface ReviewPayload {
  readonly user: UserPayload | null;
  readonly state: string;
  readonly commit_id: string | null;
  readonly submitted_at?: string | null;
}

/** What `IssueEvent` is made from. */
export interface EventPayload {
  readonly event: string;
  readonly label?: { readonly name?: string | null };
  readonly actor: UserPayload | null;
  readonly performed_via_github_app?: { readonly slug?: string } | null;
  readonly created_at: string;
  /** Only where the events of every issue are listed. */
  readonly issue?: { readonly number: number } | null;
}

/** The same conversion, for which an answer that lacks what every such thing has is GitHub's failure, and that read's alone. */
function fromAnswer<P, T>(what: string, convert: (payload: P) => T): (payload: P) => T {
  return (payload) => {
    try {
      return convert(payload);
    } catch (error) {
      const details = { service: 'github', operation: what, code: 'IncompleteAnswer', kind: 'other' } as const;
      throw new UpstreamError(
        `GitHub left out what is needed of ${what} (${messageOf(error)}). Run again; if it stays, report it.`,
        details,
        error,
      );
    }
  };
}

/** GitHub shows deleted accounts as this user. */
const GHOST = 'ghost';

/** An issue, or a pull request seen as one. */
export const toIssue = fromAnswer('an issue', (payload: IssuePayload): Issue => {
  return {
    number: payload.number,
    title: payload.title,
    body: withRelativeLinks(payload.body ?? ''),
    state: payload.state === 'closed' ? 'closed' : 'open',
    stateReason: payload.state_reason ?? undefined,
    labels: payload.labels.map(labelName),
    author: payload.user?.login ?? GHOST,
    assignees: (payload.assignees ?? []).map((assignee) => assignee.login),
    url: payload.html_url,
    createdAt: Temporal.Instant.from(payload.created_at),
    updatedAt: Temporal.Instant.from(payload.updated_at ?? payload.created_at),
    closedAt: toInstant(payload.closed_at),
    isPullRequest: payload.pull_request !== undefined && payload.pull_request !== null,
    ...(payload.comments !== undefined && { commentCount: payload.comments }),
  };
});

/** A comment. */
export const toComment = fromAnswer('a comment', (payload: CommentPayload): Comment => {
  return {
    id: payload.id,
    body: withRelativeLinks(payload.body ?? ''),
    author: payload.user?.login ?? GHOST,
    url: payload.html_url,
    createdAt: Temporal.Instant.from(payload.created_at),
    updatedAt: Temporal.Instant.from(payload.updated_at ?? payload.created_at),
  };
});

/** A pull request, from a list or single. */
export const toPullRequest = fromAnswer('a pull request', (payload: PullRequestPayload): PullRequest => {
  const isMerged = payload.merged_at !== null;
  return {
    number: payload.number,
    title: payload.title,
    body: withRelativeLinks(payload.body ?? ''),
    state: payload.state === 'closed' ? 'closed' : 'open',
    isMerged,
    // Before the merge GitHub puts the commit of its trial merge here.
    mergeCommitSha: isMerged ? (payload.merge_commit_sha ?? undefined) : undefined,
    mergedBy: payload.merged_by?.login,
    mergedAt: toInstant(payload.merged_at),
    createdAt: Temporal.Instant.from(payload.created_at),
    updatedAt: Temporal.Instant.from(payload.updated_at ?? payload.created_at),
    baseRef: payload.base.ref,
    headRef: payload.head.ref,
    headSha: payload.head.sha,
    headRepository: payload.head.repo?.full_name,
    labels: payload.labels.map(labelName),
    author: payload.user?.login ?? GHOST,
    hasAutoMerge: payload.auto_merge !== undefined && payload.auto_merge !== null,
    url: payload.html_url,
  };
});

/** A commit. Its dates are left out: they are what the committer's own clock said. */
export const toPullRequestCommit = fromAnswer('a commit', (payload: CommitPayload): PullRequestCommit => {
  const people = [payload.author?.login, payload.committer?.login].filter((login) => login !== undefined);
  return { sha: payload.sha, people: [...new Set(people)] };
});

/** What `BranchMove` is made from. */
interface ActivityPayload {
  readonly ref: string;
  readonly after: string;
  readonly timestamp: string;
  readonly actor: UserPayload | null;
}

/** A branch that was moved. */
export const toBranchMove = fromAnswer('a branch’s activity', (payload: ActivityPayload): BranchMove => {
  return {
    branch: payload.ref.replace(/^refs\/heads\//, ''),
    after: payload.after,
    at: Temporal.Instant.from(payload.timestamp),
    actor: payload.actor === null ? undefined : toActor(payload.actor),
  };
});

/** A review. */
export const toReview = fromAnswer('a review', (payload: ReviewPayload): Review => {
  return {
    reviewer: toActor(payload.user),
    state: payload.state,
    commitSha: payload.commit_id ?? undefined,
    submittedAt: toInstant(payload.submitted_at),
  };
});

/** An event that a check asks about; `undefined` for the many others. */
export const toIssueEvent = fromAnswer('an event', (payload: EventPayload): IssueEvent | undefined => {
  const kind = issueEventKinds.find((known) => known === payload.event);
  if (kind === undefined) return undefined;
  return {
    kind,
    label: payload.label?.name ?? undefined,
    actor: payload.actor === null ? undefined : toActor(payload.actor),
    app: payload.performed_via_github_app?.slug,
    createdAt: Temporal.Instant.from(payload.created_at),
  };
});

/** The same with its issue; `undefined` also where that is gone. */
export function toRepositoryEvent(payload: EventPayload): RepositoryEvent | undefined {
  const event = toIssueEvent(payload);
  const issue = payload.issue?.number;
  return event === undefined || issue === undefined ? undefined : { ...event, issue };
}

/** A commit status; a state that GitHub adds later counts as `error`. */
export const toCommitStatus = fromAnswer(
  'a status',
  (payload: {
    readonly context: string;
    readonly state: string;
    readonly description: string | null;
    readonly target_url: string | null;
  }): CommitStatus => {
    return {
      context: payload.context,
      state: STATES.find((state) => state === payload.state) ?? 'error',
      description: payload.description ?? '',
      targetUrl: payload.target_url ?? undefined,
    };
  },
);

/** A changed file. */
export const toPullRequestFile = fromAnswer(
  'a changed file',
  (payload: {
    readonly filename: string;
    readonly sha: string | null;
    readonly status: PullRequestFile['status'];
    readonly patch?: string;
  }): PullRequestFile => {
    const { filename: path, sha, status, patch } = payload;
    const text = status === 'added' && patch !== undefined ? addedText(patch) : undefined;
    return { path, sha: sha ?? undefined, status, ...(text !== undefined && { text }) };
  },
);

/** The text that a patch adds, where it does nothing else. */
function addedText(patch: string): string | undefined {
  const [head, ...lines] = patch.split('\n');
  const isCut = lines.at(-1)?.startsWith('\\') === true;
  const added = isCut ? lines.slice(0, -1) : lines;
  if (head?.startsWith('@@ ') !== true || !added.every((line) => line.startsWith('+'))) return undefined;
  return added.map((line) => line.slice(1)).join('\n') + (isCut ? '' : '\n');
}

const STATES: readonly CommitStatus['state'][] = ['success', 'failure', 'pending', 'error'];

function labelName(label: LabelPayload): string {
  return typeof label === 'string' ? label : (label.name ?? '');
}

function toActor(user: UserPayload | null): Actor {
  return { login: user?.login ?? GHOST, isBot: user?.type === 'Bot' };
}

function toInstant(text: string | null | undefined): Temporal.Instant | undefined {
  return text === null || text === undefined ? undefined : Temporal.Instant.from(text);
}
