import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { BranchRules } from '../../src/core/fleet/branch-rules.ts';
import type {
  BranchMove,
  Comment,
  CommitStatus,
  Issue,
  IssueEvent,
  PullRequest,
  PullRequestCommit,
  RepositoryRole,
  Review,
} from '../../src/core/repository.ts';
import type { GitHubReader, GitHubWriter } from '../../src/ports/github.ts';

/**
 * A repository in memory behind the ports: enough of GitHub for fast tests of the modes. The sandbox's server over
 * HTTP is for the end-to-end tests.
 */
export class FakeGitHub {
  readonly bot = 'github-actions[bot]';
  readonly issues = new Map<number, Issue>();
  readonly pullRequests = new Map<number, PullRequest>();
  readonly comments = new Map<number, Comment & { readonly issue: number }>();
  readonly events = new Map<number, IssueEvent[]>();
  readonly commits = new Map<number, PullRequestCommit[]>();
  readonly reviews = new Map<number, Review[]>();
  readonly roles = new Map<string, RepositoryRole>();
  readonly statuses = new Map<string, CommitStatus[]>();
  readonly labels = new Set<string>();
  /** Files by branch or commit. */
  readonly trees = new Map<string, Map<string, string>>([['main', new Map()]]);
  readonly heads = new Map<string, string>([['main', 'c0']]);
  /** Blobs as a pull request lists them, where a test cares. */
  readonly listedShas = new Map<string, string>();
  /** Newest last. */
  readonly moves: BranchMove[] = [];
  /** Every write in order, by name. */
  readonly writes: string[] = [];
  isPublic = false;
  rules: BranchRules = { approvals: 1, dismissesStale: true, asksCodeOwners: true };
  now = Temporal.Instant.from('2026-11-24T00:00:00Z');
  #next = 1;
  #touched = 0;

  readonly reader: GitHubReader = {
    repository: () =>
      Promise.resolve({
        fullName: 'my-org/certificates',
        defaultBranch: 'main',
        isPublic: this.isPublic,
        htmlUrl: 'https://github.com/my-org/certificates',
      }),
    viewerLogin: () => Promise.resolve(this.bot),
    requestsLeft: () => undefined,
    readFile: (path, ref) => {
      const text = this.trees.get(ref)?.get(path);
      return Promise.resolve(
        text === undefined ? undefined : { text, sha: createHash('sha1').update(text).digest('hex') },
      );
    },
    branchHead: (branch) => Promise.resolve(this.heads.get(branch)),
    listIssues: ({ state, labels, creator, since }) =>
      Promise.resolve(
        [...this.issues.values(), ...[...this.pullRequests.values()].map((one) => this.#asIssue(one))].filter(
          (issue) =>
            (state === 'all' || issue.state === state) &&
            labels.every((label) => issue.labels.includes(label)) &&
            (creator === undefined || issue.author === creator) &&
            (since === undefined || Temporal.Instant.compare(issue.updatedAt, since) >= 0),
        ),
      ),
    getIssue: (number) => {
      const pullRequest = this.pullRequests.get(number);
      return Promise.resolve(this.issues.get(number) ?? (pullRequest && this.#asIssue(pullRequest)));
    },
    listComments: (number) =>
      Promise.resolve([...this.comments.values()].filter((comment) => comment.issue === number)),
    listIssueEvents: (number) => Promise.resolve(this.events.get(number) ?? []),
    listEventsSince: (since) =>
      Promise.resolve(
        [...this.events]
          .flatMap(([issue, events]) => events.map((event) => ({ ...event, issue })))
          .filter(({ createdAt }) => Temporal.Instant.compare(createdAt, since) >= 0)
          .sort((a, b) => Temporal.Instant.compare(a.createdAt, b.createdAt))
          .reverse(),
      ),
    listPullRequests: () => Promise.resolve([...this.pullRequests.values()].reverse()),
    getPullRequest: (number) => Promise.resolve(this.pullRequests.get(number)),
    listPullRequestFiles: (number) => {
      const head = this.trees.get(this.pullRequests.get(number)?.headRef ?? '') ?? new Map<string, string>();
      const base = this.trees.get('c0') ?? new Map<string, string>();
      return Promise.resolve(
        [...head]
          .filter(([path, text]) => base.get(path) !== text)
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([path]) => ({
            path,
            sha: this.listedShas.get(path),
            status: base.has(path) ? ('modified' as const) : ('added' as const),
          })),
      );
    },
    listBranchMoves: (of) =>
      Promise.resolve(
        this.moves
          .filter(
            (move) => of === 'recent' || ('branch' in of ? move.branch === of.branch : of.shas.includes(move.after)),
          )
          .reverse(),
      ),
    isInBranch: () => Promise.resolve(false),
    listPullRequestCommits: (number) => Promise.resolve(this.commits.get(number) ?? []),
    listReviews: (number) => Promise.resolve(this.reviews.get(number) ?? []),
    pullRequestsOfCommit: (sha) =>
      Promise.resolve(
        [...this.pullRequests.values()].filter((entry) => entry.mergeCommitSha === sha).map((entry) => entry.number),
      ),
    roleOf: (login) => Promise.resolve(this.roles.get(login) ?? 'none'),
    listStatuses: (sha) => Promise.resolve(this.statuses.get(sha) ?? []),
    listLabelNames: () => Promise.resolve([...this.labels]),
    listFolder: (path, ref) =>
      Promise.resolve(
        [...(this.trees.get(ref) ?? [])]
          .filter(([each]) => each.startsWith(`${path}/`))
          .map(([each, text]) => ({ path: each, sha: createHash('sha1').update(text).digest('hex') })),
      ),
    canBeAssigned: (login) => Promise.resolve(this.roles.has(login)),
    isTeam: () => Promise.resolve(undefined),
    mayWorkflowsOpenPullRequests: () => Promise.resolve(undefined),
    branchRules: () => Promise.resolve(this.rules),
  };

  readonly writer: GitHubWriter = {
    createLabel: async ({ name }) => {
      await this.#write(`label ${name}`, () => this.labels.add(name));
      return { provesIssues: true };
    },
    createIssue: async ({ title, body, labels, assignees }) => {
      const number = this.#next++;
      const issue: Issue = {
        ...{ number, title, body, labels, assignees, state: 'open', stateReason: undefined, author: this.bot },
        ...{ url: `https://github.com/my-org/certificates/issues/${number}`, createdAt: this.now },
        ...{ updatedAt: this.now, closedAt: undefined, isPullRequest: false },
      };
      await this.#write(`create issue #${number}`, () => this.issues.set(number, issue));
      return issue;
    },
    updateIssue: (number, change) =>
      this.#write(`update issue #${number}: ${Object.keys(change).join(', ')}`, () => {
        const issue = this.issues.get(number);
        const closedAt = change.state === 'closed' ? this.now : change.state === 'open' ? undefined : issue?.closedAt;
        if (issue !== undefined) this.issues.set(number, { ...issue, ...change, closedAt });
      }),
    addLabels: (number, labels) =>
      this.#write(`label #${number}: ${labels.join(', ')}`, () => {
        for (const label of labels) this.setLabel(this.bot, number, label);
      }),
    removeLabel: (number, label) =>
      this.#write(`unlabel #${number}: ${label}`, () => {
        this.takeLabel(this.bot, number, label);
      }),
    createComment: async (number, body) => {
      const comment = { id: this.#next++, body, author: this.bot, url: '', createdAt: this.now, issue: number };
      await this.#write(`comment on #${number}`, () => {
        this.#say({ ...comment, updatedAt: this.now });
      });
      return this.comments.get(comment.id) ?? { ...comment, updatedAt: this.now };
    },
    updateComment: (id, body) =>
      this.#write(`update comment ${id}`, () => {
        const comment = this.comments.get(id);
        if (comment !== undefined) this.#say({ ...comment, body });
      }),
    deleteComment: (id) => this.#write(`delete comment ${id}`, () => this.comments.delete(id)),
    createBranch: (branch, sha) =>
      this.#write(`create branch ${branch}`, () => {
        this.heads.set(branch, sha);
        this.#move(branch, sha);
        this.trees.set(branch, new Map(this.trees.get('main')));
      }),
    writeFile: ({ branch, path, text }) =>
      this.#write(`write ${path} on ${branch}`, () => {
        this.commitFile(branch, path, text);
      }),
    createPullRequest: async ({ title, body, head, base }) => {
      const number = this.#next++;
      const pullRequest: PullRequest = {
        ...{ number, title, body, state: 'open', isMerged: false, mergeCommitSha: undefined, mergedBy: undefined },
        ...{
          mergedAt: undefined,
          createdAt: this.now,
          updatedAt: this.now,
          baseRef: base,
          headRef: head,
          headSha: this.heads.get(head) ?? '',
        },
        ...{ headRepository: 'my-org/certificates', labels: [], author: this.bot, hasAutoMerge: false },
        url: `https://github.com/my-org/certificates/pull/${number}`,
      };
      await this.#write(`create pull request #${number}`, () => this.pullRequests.set(number, pullRequest));
      this.commits.set(number, [{ sha: pullRequest.headSha, people: [this.bot] }]);
      return pullRequest;
    },
    updatePullRequest: (number, change) =>
      this.#write(`update pull request #${number}`, () => {
        this.change(number, change);
      }),
    requestReviewers: (number) => this.#write(`reviewers of #${number}`, () => undefined),
    setStatus: (sha, status) =>
      this.#write(`status ${status.state} on ${sha}`, () =>
        this.statuses.set(sha, [
          status,
          ...(this.statuses.get(sha) ?? []).filter((other) => other.context !== status.context),
        ]),
      ),
  };

  /** Somebody sets a label. */
  setLabel(login: string, number: number, label: string): void {
    this.#relabel(number, (labels) => [...new Set([...labels, label])]);
    this.#event(login, number, 'labeled', label);
  }

  /** Somebody takes a label off. */
  takeLabel(login: string, number: number, label: string): void {
    this.#relabel(number, (labels) => labels.filter((other) => other !== label));
    this.#event(login, number, 'unlabeled', label);
  }

  /** Somebody merges a pull request into its base. */
  merge(login: string, number: number): void {
    const pullRequest = this.pullRequests.get(number);
    if (pullRequest === undefined) throw new Error(`there is no pull request #${number}`);
    for (const [path, text] of this.trees.get(pullRequest.headRef) ?? [])
      this.commitFile(pullRequest.baseRef, path, text);
    const mergeCommitSha = this.heads.get(pullRequest.baseRef) ?? '';
    this.change(number, { isMerged: true, state: 'closed', mergedBy: login, mergeCommitSha, mergedAt: this.now });
  }

  /** A commit on a branch; the tree can be read by branch and by commit afterwards. */
  commitFile(branch: string, path: string, text: string | undefined): void {
    const tree = new Map(this.trees.get(branch));
    if (text === undefined) tree.delete(path);
    else tree.set(path, text);
    const sha = `c${this.#next++}`;
    if (!this.trees.has('c0')) this.trees.set('c0', new Map(this.trees.get('main')));
    this.trees.set(branch, tree);
    this.trees.set(sha, tree);
    this.heads.set(branch, sha);
    this.#move(branch, sha);
    for (const [number, pullRequest] of this.pullRequests) {
      if (pullRequest.headRef === branch && pullRequest.state === 'open') this.change(number, { headSha: sha });
    }
  }

  /** Whatever is changed of a pull request, or said about it, is later than what was before. */
  change(number: number, change: Partial<PullRequest>): void {
    const pullRequest = this.pullRequests.get(number);
    if (pullRequest === undefined) return;
    this.#touched += 1;
    this.pullRequests.set(number, { ...pullRequest, updatedAt: this.now.add({ seconds: this.#touched }), ...change });
  }

  #move(branch: string, after: string): void {
    this.moves.push({ branch, after, at: this.now, actor: { login: this.bot, isBot: true } });
  }

  #relabel(number: number, change: (labels: readonly string[]) => readonly string[]): void {
    const issue = this.issues.get(number);
    const pullRequest = this.pullRequests.get(number);
    if (issue !== undefined) this.issues.set(number, { ...issue, labels: change(issue.labels) });
    if (pullRequest !== undefined) this.change(number, { labels: change(pullRequest.labels) });
  }

  #event(login: string, number: number, kind: IssueEvent['kind'], label: string): void {
    const actor = { login, isBot: login.endsWith('[bot]') };
    this.events.set(number, [
      ...(this.events.get(number) ?? []),
      { kind, label, actor, app: undefined, createdAt: this.now },
    ]);
  }

  /** GitHub dates a comment, and what it stands on, by the same moment. */
  #say(comment: Comment & { readonly issue: number }): void {
    this.change(comment.issue, {});
    const updatedAt = this.pullRequests.get(comment.issue)?.updatedAt ?? this.now;
    this.comments.set(comment.id, { ...comment, updatedAt });
  }

  #write(name: string, effect: () => unknown): Promise<void> {
    this.writes.push(name);
    effect();
    return Promise.resolve();
  }

  #asIssue(pullRequest: PullRequest): Issue {
    const { number, mergedAt: closedAt } = pullRequest;
    const commentCount = [...this.comments.values()].filter(({ issue }) => issue === number).length;
    return { ...pullRequest, stateReason: undefined, closedAt, assignees: [], isPullRequest: true, commentCount };
  }
}
