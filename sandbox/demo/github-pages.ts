import type {
  WebEvent,
  WebIssue,
  WebIssueDetail,
  WebLabel,
  WebPullRequest,
  WebPullRequestDetail,
  WebReview,
  WebSource,
  WebStatus,
  WebThread,
} from '../web/source.ts';

/* The pages' view of the sandbox's GitHub, read over its own REST interface like any client would. */

interface ApiLabel {
  readonly name: string;
  readonly color: string;
}
interface ApiUser {
  readonly login: string;
}
interface ApiIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly state: 'open' | 'closed';
  readonly state_reason?: string | null;
  readonly user: ApiUser;
  readonly labels: readonly ApiLabel[];
  readonly assignees: readonly ApiUser[];
  readonly comments: number;
  readonly created_at: string;
  readonly pull_request?: unknown;
}
interface ApiPullRequest extends ApiIssue {
  readonly merged_at: string | null;
  readonly merge_commit_sha: string | null;
  readonly merged_by?: ApiUser | null;
  readonly head: { readonly ref: string; readonly sha: string };
  readonly base: { readonly ref: string };
}
interface ApiComment {
  readonly id: number;
  readonly user: ApiUser;
  readonly body: string;
  readonly created_at: string;
  readonly updated_at: string;
}
interface ApiEvent {
  readonly event: string;
  readonly actor: ApiUser | null;
  readonly created_at: string;
  readonly label?: ApiLabel;
  readonly state_reason?: string | null;
}
interface ApiReview {
  readonly user: ApiUser;
  readonly state: WebReview['state'];
  readonly submitted_at: string;
  readonly body: string;
}
interface ApiFile {
  readonly filename: string;
  readonly status: string;
  readonly patch?: string;
}

type GitHubPages = Pick<WebSource, 'repository' | 'issues' | 'issue' | 'pullRequests' | 'pullRequest'>;

/** The GitHub half of the pages' source. */
export function githubPages(apiUrl: string, token: string, fullName: string): GitHubPages {
  const root = `${apiUrl}/repos/${fullName}`;

  async function get<T>(path: string): Promise<T | undefined> {
    const answer = await fetch(path.startsWith('http') ? path : `${root}${path}`, {
      headers: { authorization: `token ${token}`, accept: 'application/vnd.github+json' },
    });
    if (answer.status === 404) return undefined;
    if (!answer.ok) throw new Error(`${path} answered ${String(answer.status)}`);
    return (await answer.json()) as T;
  }

  async function list<T>(path: string): Promise<readonly T[]> {
    const all: T[] = [];
    for (let page = 1; ; page += 1) {
      const join = path.includes('?') ? '&' : '?';
      const part = (await get<readonly T[]>(`${path}${join}per_page=100&page=${String(page)}`)) ?? [];
      all.push(...part);
      if (part.length < 100) return all;
    }
  }

  async function statusesOf(sha: string): Promise<readonly WebStatus[]> {
    return (await get<{ readonly statuses: readonly WebStatus[] }>(`/commits/${sha}/status`))?.statuses ?? [];
  }

  async function conversation(number: number): Promise<Pick<WebIssueDetail, 'comments' | 'events'>> {
    const [comments, events] = await Promise.all([
      list<ApiComment>(`/issues/${String(number)}/comments`),
      list<ApiEvent>(`/issues/${String(number)}/events`),
    ]);
    return { comments: comments.map(toComment), events: events.flatMap(toEvent) };
  }

  async function pullRequestOf(api: ApiPullRequest, comments: number): Promise<WebPullRequest> {
    return {
      ...toThread({ ...api, comments }),
      state: api.merged_at === null ? api.state : 'merged',
      baseRef: api.base.ref,
      headRef: api.head.ref,
      statuses: await statusesOf(api.head.sha),
    };
  }

  return {
    repository: () => Promise.resolve({ fullName, htmlUrl: `https://github.com/${fullName}` }),
    async issues() {
      const all = await list<ApiIssue>('/issues?state=all');
      return all.filter((issue) => issue.pull_request === undefined).map(toIssue);
    },
    async issue(number) {
      const api = await get<ApiIssue>(`/issues/${String(number)}`);
      if (api === undefined || api.pull_request !== undefined) return undefined;
      return { ...toIssue(api), ...(await conversation(number)), body: api.body ?? '', isEdited: false };
    },
    async pullRequests() {
      const [pulls, issues] = await Promise.all([
        list<ApiPullRequest>('/pulls?state=all'),
        list<ApiIssue>('/issues?state=all'),
      ]);
      const comments = new Map(issues.map((issue) => [issue.number, issue.comments]));
      return Promise.all(pulls.map((api) => pullRequestOf(api, comments.get(api.number) ?? 0)));
    },
    async pullRequest(number) {
      const api = await get<ApiPullRequest>(`/pulls/${String(number)}`);
      if (api === undefined) return undefined;
      const [reviews, files, thread] = await Promise.all([
        list<ApiReview>(`/pulls/${String(number)}/reviews`),
        list<ApiFile>(`/pulls/${String(number)}/files`),
        conversation(number),
      ]);
      const detail: WebPullRequestDetail = {
        ...(await pullRequestOf(api, thread.comments.length)),
        ...thread,
        events: thread.events.concat(mergeEvent(api)),
        body: api.body ?? '',
        isEdited: false,
        reviews: reviews.map((review) => ({
          reviewer: review.user,
          state: review.state,
          submittedAt: review.submitted_at,
          body: review.body,
        })),
        files: files.map((file) => ({ path: file.filename, status: file.status, patch: file.patch ?? '' })),
      };
      return detail;
    },
  };
}

function toLabel({ name, color }: ApiLabel): WebLabel {
  return { name, color };
}

function toThread(api: ApiIssue): WebThread {
  return {
    number: api.number,
    title: api.title,
    author: api.user,
    createdAt: api.created_at,
    labels: api.labels.map(toLabel),
    assignees: api.assignees,
    commentCount: api.comments,
  };
}

function toIssue(api: ApiIssue): WebIssue {
  return { ...toThread(api), state: api.state, stateReason: api.state_reason ?? undefined };
}

function toComment(api: ApiComment): WebIssueDetail['comments'][number] {
  return {
    id: api.id,
    author: api.user,
    createdAt: api.created_at,
    isEdited: api.updated_at !== api.created_at,
    body: api.body,
  };
}

function toEvent(api: ApiEvent): readonly WebEvent[] {
  const base = { actor: api.actor ?? { login: 'ghost' }, at: api.created_at };
  switch (api.event) {
    case 'labeled':
    case 'unlabeled':
      return api.label === undefined ? [] : [{ ...base, kind: api.event, label: toLabel(api.label) }];
    case 'closed':
      return [{ ...base, kind: 'closed', reason: api.state_reason ?? undefined }];
    case 'reopened':
      return [{ ...base, kind: 'reopened' }];
    default:
      return [];
  }
}

function mergeEvent(api: ApiPullRequest): readonly WebEvent[] {
  if (api.merged_at === null || api.merge_commit_sha === null) return [];
  const actor = api.merged_by ?? { login: 'ghost' };
  return [{ kind: 'merged', actor, at: api.merged_at, sha: api.merge_commit_sha, base: api.base.ref }];
}
