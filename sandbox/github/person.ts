import { commitFile, moveBranch } from './contents.ts';
import { addLabels, openIssue, record, removeLabel, setState } from './issues.ts';
import { addReview, mergePullRequest, openPullRequest } from './pulls.ts';
import { newId, type Account, type GitHubState, type Issue, type Review } from './state.ts';

/** Somebody at the keyboard: acts in the repository as GitHub's pages would let them. */
export class Person {
  readonly #state: GitHubState;
  readonly #account: Account;

  constructor(state: GitHubState, account: Account) {
    this.#state = state;
    this.#account = account;
  }

  addLabel(number: number, label: string, at?: Date): void {
    addLabels(this.#state, this.#issue(number), [label], this.#account, at);
  }

  removeLabel(number: number, label: string, at?: Date): void {
    removeLabel(this.#state, this.#issue(number), label, this.#account, at);
  }

  /** Returns the merge commit. */
  merge(number: number, method: 'merge' | 'squash' | 'rebase' = 'merge'): Promise<string> {
    return mergePullRequest(this.#state, this.#issue(number), this.#account, method);
  }

  comment(number: number, body: string): void {
    const now = new Date();
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
  }): Promise<string> {
    return (await commitFile(this.#state, this.#account, change)).commit;
  }

  async createBranch(branch: string, from = this.#state.defaultBranch): Promise<void> {
    const sha = await this.#state.git.resolve(from);
    if (sha === undefined) throw new Error(`there is no ${from}`);
    await this.#state.git.writeRef(`refs/heads/${branch}`, sha);
  }

  async deleteBranch(branch: string): Promise<void> {
    await this.#state.git.deleteRef(`refs/heads/${branch}`);
  }

  /** Rewrites a branch; its open pull requests get a force-push event. */
  async forcePush(branch: string, sha: string): Promise<void> {
    await moveBranch(this.#state, branch, sha);
    for (const issue of this.#state.issues.values()) {
      if (issue.state === 'open' && issue.pull?.headRef === branch) {
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
