import { commitFile, moveBranch, removeBranch } from './contents.ts';
import { addLabels, openIssue, record, removeLabel, setState } from './issues.ts';
import { addReview, changeBase, mergePullRequest, openPullRequest } from './pulls.ts';
import { newId, nowAt, type Account, type GitHubState, type Issue, type Review } from './state.ts';

/** Somebody at the keyboard: acts in the repository as GitHub's pages would let them. */
export class Person {
  readonly #state: GitHubState;
  readonly #account: Account;

  constructor(state: GitHubState, account: Account) {
    this.#state = state;
    this.#account = account;
  }

  /** `via`: slug of the app through which they do it. */
  addLabel(number: number, label: string, at?: Date, via?: string): void {
    addLabels(this.#state, this.#issue(number), [label], this.#account, { at, via });
  }

  removeLabel(number: number, label: string, at?: Date): void {
    removeLabel(this.#state, this.#issue(number), label, this.#account, at);
  }

  /** Returns the merge commit. */
  merge(number: number, method: 'merge' | 'squash' | 'rebase' = 'merge'): Promise<string> {
    return mergePullRequest(this.#state, this.#issue(number), this.#account, method);
  }

  comment(number: number, body: string): void {
    const now = nowAt(this.#state);
    const comment = {
      id: newId(this.#state),
      issue: number,
      author: this.#account,
      createdAt: now,
      updatedAt: now,
      body,
    };
    this.#state.comments.set(comment.id, comment);
  }

  /** Opens an issue; returns its number. */
  openIssue(title: string, body: string, labels: readonly string[] = []): number {
    const issue = openIssue(this.#state, this.#account, { title, body });
    addLabels(this.#state, issue, labels, this.#account);
    return issue.number;
  }

  editBody(number: number, body: string): void {
    this.#issue(number).body = body;
  }

  close(number: number, reason: 'completed' | 'not_planned' = 'completed'): void {
    setState(this.#state, this.#issue(number), 'closed', reason, this.#account);
  }

  reopen(number: number): void {
    setState(this.#state, this.#issue(number), 'open', null, this.#account);
  }

  review(number: number, verdict: Review['state'], body = ''): void {
    addReview(this.#state, this.#issue(number), this.#account, verdict, body);
  }

  /** One commit that writes the file, or deletes it when there is no text; returns the commit. */
  async commitFile(change: {
    readonly branch: string;
    readonly path: string;
    readonly text: string | undefined;
    readonly message: string;
    readonly at?: Date;
    readonly email?: string;
  }): Promise<string> {
    return (await commitFile(this.#state, this.#account, change)).commit;
  }

  async createBranch(branch: string, from = this.#state.defaultBranch): Promise<void> {
    const sha = await this.#state.git.resolve(from);
    if (sha === undefined) throw new Error(`there is no ${from}`);
    await moveBranch(this.#state, this.#account, { branch, sha });
  }

  /** Moves a branch forward to a commit that was made elsewhere before. */
  async fastForward(branch: string, sha: string): Promise<void> {
    await moveBranch(this.#state, this.#account, { branch, sha });
  }

  /** Renames a branch: open pull requests into it follow, those from it are closed, merged ones keep their base. */
  async renameBranch(from: string, to: string): Promise<void> {
    const state = this.#state;
    const sha = await state.git.resolve(from);
    if (sha === undefined) throw new Error(`there is no ${from}`);
    await state.git.writeRef(`refs/heads/${to}`, sha);
    await state.git.deleteRef(`refs/heads/${from}`);
    if (state.defaultBranch === from) state.defaultBranch = to;
    for (const issue of state.issues.values()) {
      if (issue.state !== 'open' || issue.pull === undefined) continue;
      if (issue.pull.headRef === from) setState(state, issue, 'closed', null, this.#account);
      else if (issue.pull.baseRef === from)
        await changeBase(state, issue, to, this.#account, 'automatic_base_change_succeeded');
    }
  }

  /** Renames a label in the repository's settings: everything that carries it shows the new name. */
  renameLabel(from: string, to: string): void {
    const { labels, issues } = this.#state;
    const known = labels.get(from.toLowerCase());
    if (known === undefined) throw new Error(`there is no label ${from}`);
    labels.delete(from.toLowerCase());
    labels.set(to.toLowerCase(), { ...known, name: to });
    for (const issue of issues.values()) {
      const index = issue.labels.indexOf(known.name);
      if (index !== -1) issue.labels[index] = to;
    }
  }

  async changeBase(number: number, base: string): Promise<void> {
    await changeBase(this.#state, this.#issue(number), base, this.#account);
  }

  /** Dismisses what somebody said of a pull request. */
  dismissReviews(number: number, login: string): void {
    for (const review of this.#issue(number).pull?.reviews ?? []) {
      if (review.author.login === login && review.state !== 'COMMENTED') review.state = 'DISMISSED';
    }
  }

  async deleteBranch(branch: string): Promise<void> {
    await removeBranch(this.#state, this.#account, branch);
  }

  /** Rewrites a branch; its open pull requests get a force-push event, and their reviews the new head for their commit. */
  async forcePush(branch: string, sha: string): Promise<void> {
    await moveBranch(this.#state, this.#account, { branch, sha, kind: 'force_push' });
    for (const issue of this.#state.issues.values()) {
      if (issue.state === 'open' && issue.pull?.headRef === branch) {
        for (const review of issue.pull.reviews) review.commit = sha;
        record(this.#state, issue, { event: 'head_ref_force_pushed', actor: this.#account });
      }
    }
  }

  /** Opens a pull request; with `fork`, its branch is one of that repository. Returns its number. */
  async openPullRequest(content: {
    readonly title: string;
    readonly head: string;
    readonly body?: string;
    readonly base?: string;
    readonly fork?: string;
  }): Promise<number> {
    const { title, head, body = '', base = this.#state.defaultBranch, fork } = content;
    const place = fork === undefined ? {} : { headRepository: fork };
    return (await openPullRequest(this.#state, this.#account, { title, body, head, base, ...place })).number;
  }

  #issue(number: number): Issue {
    const issue = this.#state.issues.get(number);
    if (issue === undefined) throw new Error(`there is no #${number}`);
    return issue;
  }
}
