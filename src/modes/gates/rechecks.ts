import { Temporal } from 'temporal-polyfill';
import type { Issue, IssueEvent, PullRequest } from '../../core/repository.ts';
import type { PolicyReadings } from '../../core/swap/policy/check.ts';
import type { Pause, PullRequestNow } from '../../core/swap/policy/readings.ts';
import { known, type Reading } from '../../core/swap/policy/value.ts';
import type { Context } from '../shared/context.ts';
import type { KnownComments } from '../shared/known-comments.ts';
import { read } from '../shared/read.ts';
import { Recent } from '../shared/recent.ts';
import type { MergedPlanFile } from './gates.ts';
import type { ReadPause } from './pause.ts';

/** A pull request as it was judged. */
interface Judged {
  events: readonly IssueEvent[];
  readonly labelling: IssueEvent | undefined;
  /** GitHub's moments of what was seen: at another one something else has happened. */
  readonly seenAt: Set<string>;
}

/** A pull request after a run, and whether somebody else commented on it meanwhile. */
export interface RelistedPullRequest {
  readonly issue: Issue;
  readonly isWrittenByOthers: boolean;
}

type RecheckContext = Pick<Context, 'github' | 'repository' | 'clock'>;

/**
 * Asks again what may have changed since pull requests were judged, for all that are under way together: one list of
 * them with their labels and the moment at which each was touched last, and one of each folder of plans. Only of what
 * somebody else has touched everything is read again.
 */
export class Rechecks {
  readonly #context: RecheckContext;
  readonly #comments: KnownComments;
  readonly #judged = new Map<number, Judged>();
  readonly #folders = new Map<string, Recent<readonly { readonly path: string; readonly sha: string }[]>>();
  readonly #listed: Recent<ReadonlyMap<number, Issue>>;
  readonly #pause: Recent<Reading<Pause | undefined>>;
  #oldest: Temporal.Instant | undefined;

  /** `label`: what all of them carry. */
  constructor(
    context: RecheckContext,
    { label, comments, readPause }: { label: string; comments: KnownComments; readPause: ReadPause },
  ) {
    this.#context = context;
    this.#comments = comments;
    this.#pause = new Recent(context.clock, readPause);
    this.#listed = new Recent(context.clock, async () => {
      const since = this.#oldest === undefined ? {} : { since: this.#oldest };
      const issues = await context.github.listIssues({ state: 'closed', labels: [label], ...since });
      return new Map(issues.map((issue) => [issue.number, issue]));
    });
  }

  /** Takes note of a pull request as it was judged; its rechecks begin here. */
  judged(
    { number, updatedAt }: Pick<PullRequest, 'number' | 'updatedAt'>,
    { events, labelling }: Pick<Judged, 'events' | 'labelling'>,
  ): void {
    this.#judged.set(number, { events, labelling, seenAt: new Set([updatedAt.toString()]) });
    if (this.#oldest === undefined || Temporal.Instant.compare(updatedAt, this.#oldest) < 0) this.#oldest = updatedAt;
  }

  /** Somebody else has commented on a pull request: its comments are read again when next asked for. */
  forgetComments(pullRequest: number): void {
    this.#comments.forget(pullRequest);
  }

  /** Whether swaps are paused. */
  pause(pullRequest: number): Promise<Reading<Pause | undefined>> {
    return this.#pause.ask(pullRequest);
  }

  /** Label and plan as they are now. */
  async ask(pullRequest: number, plan: MergedPlanFile): Promise<PolicyReadings> {
    const [now, atHead] = await Promise.all([
      read(() => this.#pullRequestNow(pullRequest)),
      read(() => this.blobAtHead(pullRequest, plan)),
    ]);
    const labelling = known(this.#judged.get(pullRequest)?.labelling);
    return { pullRequestNow: now, labelling, merged: known(plan.sha), atHead };
  }

  /** Pull requests as they are once this run has written what it had to. */
  async relist(pullRequests: readonly number[]): Promise<readonly RelistedPullRequest[]> {
    if (pullRequests.length === 0) return [];
    this.#listed.expire();
    const found = await Promise.all(pullRequests.map((number) => this.#find(number)));
    return Promise.all(
      found.flatMap((issue) =>
        issue === undefined
          ? []
          : [this.#comments.isBehind(issue).then((isWrittenByOthers) => ({ issue, isWrittenByOthers }))],
      ),
    );
  }

  /**
   * The blob that stands on the default branch in the place of a plan. What a folder does not list as it should be, the file
   * itself is asked for: GitHub cuts long lists off.
   */
  async blobAtHead(pullRequest: number, { path, sha }: MergedPlanFile): Promise<string | undefined> {
    const { github, repository } = this.#context;
    const place = path.replace(/\/[^/]*$/, '');
    const folder =
      this.#folders.get(place) ??
      new Recent(this.#context.clock, () => github.listFolder(place, repository.defaultBranch));
    this.#folders.set(place, folder);
    const listed = (await folder.ask(pullRequest)).find((file) => file.path === path);
    if (listed?.sha === sha) return sha;
    return (await github.readFile(path, repository.defaultBranch))?.sha;
  }

  async #pullRequestNow(pullRequest: number): Promise<PullRequestNow | undefined> {
    const issue = await this.#find(pullRequest);
    const judged = this.#judged.get(pullRequest);
    if (issue === undefined || judged === undefined) return undefined;
    const moment = issue.updatedAt.toString();
    // What this run itself wrote hides what others did right before it.
    if (!judged.seenAt.has(moment)) {
      judged.events = await this.#context.github.listIssueEvents(pullRequest);
      judged.seenAt.add(moment);
    }
    return { labels: issue.labels, events: judged.events };
  }

  /** One that a person named, or whose label is gone, is in no list. */
  async #find(pullRequest: number): Promise<Issue | undefined> {
    const listed = (await this.#listed.ask(pullRequest)).get(pullRequest);
    return listed ?? (await this.#context.github.getIssue(pullRequest));
  }
}
