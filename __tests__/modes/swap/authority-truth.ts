import { loadConfig } from '../../../src/config/load.ts';
import type { PullRequest, RepositoryRole, Review } from '../../../src/core/repository.ts';
import type { Context } from '../../../src/modes/shared/context.ts';
import { FakeGitHub } from '../fake-github.ts';

/** What the config asks for. */
export interface Rules {
  readonly labelBy: 'write' | 'maintain' | 'admin';
  readonly approvals: number;
}

export const levels = [
  'none',
  'read',
  'triage',
  'write',
  'maintain',
  'admin',
] as const satisfies readonly RepositoryRole[];

interface Commit {
  readonly sha: string;
  /** Who wrote it, as GitHub knows; nobody where it does not. */
  readonly author: string | undefined;
  readonly movers: Set<string>;
}

/** A deed with the second in which it was done. */
interface Deed {
  readonly by: string;
  readonly via?: string | undefined;
  readonly at: number;
}

/** A repository with one pull request of dev's, and what is true of it, kept apart from what GitHub tells. */
export class AuthorityTruth {
  readonly github = new FakeGitHub();
  readonly trusted = new Set([this.github.bot]);
  readonly #rules: Rules;
  #number = 0;
  #dashboard = 0;
  #second = 0;
  #shas = 0;
  #commits: Commit[] = [];
  #label: Deed | undefined;
  /** Of the last second in which head or base changed. */
  #changes: Deed[] = [];
  readonly #verdicts = new Map<string, Deed & { readonly verdict: string; readonly head: string }>();
  readonly #pauseDeeds: (Deed & { readonly isEnd: boolean })[] = [];

  private constructor(rules: Rules) {
    this.#rules = rules;
  }

  static async begin(rules: Rules): Promise<AuthorityTruth> {
    const truth = new AuthorityTruth(rules);
    const { github } = truth;
    const start = {
      octocat: 'admin',
      boss: 'maintain',
      dev: 'write',
      alice: 'write',
      triager: 'triage',
      reader: 'read',
    } as const;
    for (const [login, role] of Object.entries(start)) github.roles.set(login, role);
    const issue = await github.writer.createIssue({ title: 'Dashboard', body: '', labels: [], assignees: [] });
    truth.#dashboard = issue.number;
    const pull = await github.writer.createPullRequest({ title: 'Swap', body: '', head: 'plan', base: 'main' });
    truth.#number = pull.number;
    github.change(pull.number, { author: 'dev' });
    truth.push('dev', true);
    truth.pass();
    return truth;
  }

  /** A minute goes by; else all is done in one second. */
  pass(): void {
    this.#second += 60;
    this.github.now = this.github.now.add({ seconds: 60 });
  }

  label(login: string, via: string | undefined): void {
    if (this.#label !== undefined || !this.#may(login, 'triage')) return;
    this.github.setLabel(login, this.#number, 'acm-swap');
    const events = this.github.events.get(this.#number) ?? [];
    const last = events.pop();
    if (last !== undefined) events.push({ ...last, app: via });
    this.#label = { by: login, via, at: this.#second };
  }

  unlabel(login: string): void {
    if (this.#label === undefined || !this.#may(login, 'triage')) return;
    this.github.takeLabel(login, this.#number, 'acm-swap');
    this.#label = undefined;
  }

  push(login: string, isKnownAuthor: boolean): void {
    if (!this.#may(login, 'write')) return;
    this.#commits.push(this.#newCommit(isKnownAuthor ? login : undefined));
    this.#moveTo(login);
  }

  /** Rewrites the branch to one new commit, or turns it back to its first. */
  force(login: string, isBack: boolean): void {
    if (!this.#may(login, 'write')) return;
    this.#commits = isBack ? this.#commits.slice(0, 1) : [this.#newCommit(login)];
    this.#moveTo(login);
    this.#record(this.#number, 'head_ref_force_pushed', login);
    const { headSha } = this.pullRequest();
    this.#changeReviews((review) => ({ ...review, commitSha: headSha }));
    for (const [who, verdict] of this.#verdicts) this.#verdicts.set(who, { ...verdict, head: headSha });
  }

  changeBase(login: string): void {
    if (!this.#may(login, 'write')) return;
    this.#record(this.#number, 'base_ref_changed', login);
    this.#note(login);
  }

  review(login: string, verdict: string): void {
    if (!this.#may(login, 'read') || login === 'dev') return;
    const review = { reviewer: { login, isBot: false }, state: verdict, commitSha: this.pullRequest().headSha };
    const reviews = this.github.reviews.get(this.#number) ?? [];
    this.github.reviews.set(this.#number, [...reviews, { ...review, submittedAt: this.github.now }]);
    if (verdict !== 'COMMENTED')
      this.#verdicts.set(login, { verdict, by: login, at: this.#second, head: review.commitSha });
  }

  /** boss takes back what somebody said. */
  dismiss(login: string): void {
    if (!this.#may('boss', 'write')) return;
    this.#changeReviews((review) =>
      review.reviewer.login === login && review.state !== 'COMMENTED' ? { ...review, state: 'DISMISSED' } : review,
    );
    this.#verdicts.delete(login);
  }

  pause(login: string, deed: string): void {
    const issue = this.github.issues.get(this.#dashboard);
    if (issue === undefined || !this.#may(login, deed === 'rewrite' ? 'write' : 'triage')) return;
    const isSet = issue.labels.includes('acm-pause');
    if (deed === 'set' && !isSet) {
      this.github.setLabel(login, this.#dashboard, 'acm-pause');
      this.#pauseDeeds.push({ by: login, at: this.#second, isEnd: false });
    } else if (deed === 'take' && isSet) {
      this.github.takeLabel(login, this.#dashboard, 'acm-pause');
      this.#pauseDeeds.push({ by: login, at: this.#second, isEnd: true });
    } else if (deed === 'reopen') {
      this.github.issues.set(this.#dashboard, { ...issue, state: 'open', stateReason: 'reopened' });
    } else if (deed === 'rewrite') {
      this.github.issues.set(this.#dashboard, { ...issue, body: 'gone', title: 'gone' });
    } else if ((deed === 'close' || deed === 'call done') && issue.state === 'open') {
      const labels = deed === 'close' ? issue.labels : [...issue.labels, 'acm:done'];
      this.github.issues.set(this.#dashboard, { ...issue, state: 'closed', stateReason: 'completed', labels });
      this.#record(this.#dashboard, 'closed', login);
      this.#pauseDeeds.push({ by: login, at: this.#second, isEnd: true });
    }
  }

  promote(login: string, role: RepositoryRole): void {
    this.github.roles.set(login, role);
  }

  /** A comment that looks like the action's word of the head. */
  forge(login: string): void {
    const body = `<!-- acm-email-to-dns:begin -->\n<!-- acm-email-to-dns:head=${this.pullRequest().headSha} -->`;
    const id = 10_000 + this.github.comments.size;
    const at = { createdAt: this.github.now, updatedAt: this.github.now };
    this.github.comments.set(id, { id, body, author: login, url: '', ...at, issue: this.#number });
  }

  /** What people do before it is merged. */
  end(deeds: readonly ('review' | 'label' | 'unpause')[]): void {
    if (deeds.includes('review')) for (const login of ['alice', 'octocat']) this.review(login, 'APPROVED');
    if (deeds.includes('label')) {
      this.unlabel('octocat');
      this.label('octocat', undefined);
    }
    if (deeds.includes('unpause')) {
      this.pause('octocat', 'set');
      this.pause('octocat', 'take');
    }
    this.github.change(this.#number, {
      isMerged: true,
      state: 'closed',
      mergeCommitSha: 'merge',
      mergedAt: this.github.now,
    });
  }

  pullRequest(): PullRequest {
    const found = this.github.pullRequests.get(this.#number);
    if (found === undefined) throw new Error('there is no pull request');
    return found;
  }

  context(): Pick<Context, 'config' | 'github' | 'repository' | 'run' | 'clock'> {
    const { labelBy, approvals } = this.#rules;
    const require = `{ label-by: ${labelBy}, approvals: ${String(approvals)}, apps: [release-bot] }`;
    const account = 'accounts: [{ id: "111122223333", regions: [eu-west-1] }]';
    const loaded = loadConfig(`version: 1\n${account}\npull-requests: { require: ${require} }\n`);
    if (loaded.kind === 'invalid') throw new Error(JSON.stringify(loaded.problems));
    return {
      ...{ config: loaded.config, github: this.github.reader },
      clock: { now: () => this.github.now, sleep: () => Promise.resolve() },
      repository: { fullName: 'my-org/certificates', defaultBranch: 'main', isPublic: false, htmlUrl: '' },
      run: {
        ...{ url: '', event: 'schedule', isDryRun: false, startedBy: '', isStartedByHand: false },
        ...{ workflow: 'acm-email-to-dns.yml', shard: undefined },
      },
    };
  }

  /** The judge. */
  isAllowed(): boolean {
    return this.#isLabelled() && this.#isApproved() && !this.#isPaused();
  }

  #isLabelled(): boolean {
    if (this.#label === undefined) return false;
    const { by, via } = this.#label;
    const mayBe = by.endsWith('[bot]') ? by === 'release-bot[bot]' : this.#may(by, this.#rules.labelBy);
    return mayBe && (via === undefined || via === 'release-bot') && this.#isAfterChanges(this.#label);
  }

  #isApproved(): boolean {
    if (this.#rules.approvals === 0) return true;
    if (this.#commits.some(({ author }) => author === undefined)) return false;
    const authors = new Set(['dev', ...this.#commits.flatMap(({ author, movers }) => [author, ...movers])]);
    const verdicts = [...this.#verdicts.values()].filter(({ by }) => this.#may(by, 'write'));
    if (verdicts.some(({ verdict }) => verdict === 'CHANGES_REQUESTED')) return false;
    const head = this.#commits.at(-1)?.sha;
    const given = verdicts.filter((one) => one.head === head && !authors.has(one.by) && this.#isAfterChanges(one));
    return given.length >= this.#rules.approvals;
  }

  #isPaused(): boolean {
    const issue = this.github.issues.get(this.#dashboard);
    if (issue?.state === 'open' && issue.labels.includes('acm-pause')) return true;
    const lastSet = this.#pauseDeeds.findLastIndex(({ isEnd }) => !isEnd);
    const ends = lastSet < 0 ? [] : this.#pauseDeeds.slice(lastSet + 1);
    return ends.length > 0 && !ends.some(({ by }) => this.#may(by, this.#rules.labelBy));
  }

  #isAfterChanges({ at, by }: Deed): boolean {
    return this.#changes.every(
      (change) => change.at < at || (change.at === at && [by, this.github.bot].includes(change.by)),
    );
  }

  #may(login: string, needed: RepositoryRole): boolean {
    if (login.endsWith('[bot]')) return true;
    return levels.indexOf(this.github.roles.get(login) ?? 'none') >= levels.indexOf(needed);
  }

  #newCommit(author: string | undefined): Commit {
    this.#shas += 1;
    return { sha: `sha${String(this.#shas)}`, author, movers: new Set() };
  }

  #moveTo(login: string): void {
    const head = this.#commits.at(-1);
    if (head === undefined) return;
    head.movers.add(login);
    const actor = { login, isBot: login.endsWith('[bot]') };
    this.github.moves.push({ branch: 'plan', after: head.sha, at: this.github.now, actor });
    this.github.change(this.#number, { headSha: head.sha });
    const listed = this.#commits.map(({ sha, author }) => ({ sha, people: author === undefined ? [] : [author] }));
    this.github.commits.set(this.#number, listed);
    this.#note(login);
  }

  #note(by: string): void {
    this.#changes = [...this.#changes.filter(({ at }) => at === this.#second), { by, at: this.#second }];
  }

  #record(number: number, kind: 'closed' | 'head_ref_force_pushed' | 'base_ref_changed', login: string): void {
    const actor = { login, isBot: false };
    const events = this.github.events.get(number) ?? [];
    this.github.events.set(number, [
      ...events,
      { kind, label: undefined, actor, app: undefined, createdAt: this.github.now },
    ]);
  }

  #changeReviews(change: (review: Review) => Review): void {
    this.github.reviews.set(this.#number, (this.github.reviews.get(this.#number) ?? []).map(change));
  }
}
