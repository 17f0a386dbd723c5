import { Temporal } from 'temporal-polyfill';
import type { Issue, IssueEvent, PullRequest } from '../../core/repository.ts';
import type { Config, MaintenanceConfig } from '../../config/config.ts';
import { fingerprint } from '../../core/swap/waiting.ts';
import { isJudgedAlike } from '../../core/swap/judged-config.ts';
import type { PolicyReadings } from '../../core/swap/policy/check.ts';
import type { Pause, PullRequestNow } from '../../core/swap/policy/readings.ts';
import { isKnown, known, type Reading } from '../../core/swap/policy/value.ts';
import type { Context } from '../shared/context.ts';
import type { KnownComments } from '../shared/known-comments.ts';
import { read, valueOr } from '../shared/read.ts';
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

/** What may have changed since a pull request was judged. */
export interface Recheck {
  readonly readings: PolicyReadings;
  /** The calendar as the config has it by now. */
  readonly maintenance: MaintenanceConfig;
}

type FolderEntry = Awaited<ReturnType<Context['github']['listFolder']>>[number];

type RecheckContext = Pick<Context, 'github' | 'repository' | 'clock' | 'config' | 'readConfigNow'>;

/**
 * Asks again what may have changed since pull requests were judged, for all that are under way together: one list of
 * them with their labels and the moment at which each was touched last, and one of each folder of plans. Only of what
 * somebody else has touched everything is read again.
 */
export class Rechecks {
  readonly #context: RecheckContext;
  readonly #comments: KnownComments;
  readonly #judged = new Map<number, Judged>();
  readonly #folders = new Map<string, Recent<readonly FolderEntry[]>>();
  /** By pull request and path: the blob that was last seen in a plan's place on the default branch. */
  readonly #lastAtHead = new Map<string, string | undefined>();
  readonly #listed: Recent<ReadonlyMap<number, Issue>>;
  readonly #config: Recent<Reading<Config>>;
  readonly #pause: Recent<Reading<Pause | undefined>>;
  #oldest: Temporal.Instant | undefined;
  /** Whether the config was ever found to be another one, or not to be read, since the run began. */
  hasConfigMoved = false;

  /** `label`: what all of them carry. */
  constructor(
    context: RecheckContext,
    { label, comments, readPause }: { label: string; comments: KnownComments; readPause: ReadPause },
  ) {
    this.#context = context;
    this.#comments = comments;
    this.#pause = new Recent(context.clock, readPause);
    this.#config = new Recent(context.clock, () => read(context.readConfigNow));
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

  /** The plan as it was last seen: enough to refuse what may not start anyway. */
  asSeen(pullRequest: number, plan: MergedPlanFile): PolicyReadings {
    const key = keyOf(pullRequest, plan);
    return this.#lastAtHead.has(key) ? { merged: known(plan.sha), atHead: known(this.#lastAtHead.get(key)) } : {};
  }

  /** The files of a folder of the default branch, for a pull request. */
  listFolder(place: string, pullRequest: number): Promise<readonly FolderEntry[]> {
    const { github, repository, clock } = this.#context;
    const folder =
      this.#folders.get(place) ?? new Recent(clock, () => github.listFolder(place, repository.defaultBranch));
    this.#folders.set(place, folder);
    return folder.ask(pullRequest);
  }

  /** Label, plan and config as they are now. */
  async ask(pullRequest: number, plan: MergedPlanFile): Promise<Recheck> {
    const [now, atHead, config] = await Promise.all([
      read(() => this.#pullRequestNow(pullRequest)),
      read(() => this.blobAtHead(pullRequest, plan)),
      this.#config.ask(pullRequest),
    ]);
    const labelling = known(this.#judged.get(pullRequest)?.labelling);
    const judgedBy = this.#context.config;
    if (!isKnown(config) || fingerprint(config.value) !== fingerprint(judgedBy)) this.hasConfigMoved = true;
    const isJudgedBy = isKnown(config) ? known(isJudgedAlike(judgedBy, config.value)) : config;
    return {
      readings: { pullRequestNow: now, labelling, merged: known(plan.sha), atHead, isConfigAsJudged: isJudgedBy },
      maintenance: valueOr(config, judgedBy).maintenance,
    };
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
  async blobAtHead(pullRequest: number, plan: MergedPlanFile): Promise<string | undefined> {
    const { path, sha } = plan;
    const { github, repository } = this.#context;
    const folder = await this.listFolder(path.replace(/\/[^/]*$/, ''), pullRequest);
    const listed = folder.find((file) => file.path === path);
    const found = listed?.sha === sha ? sha : (await github.readFile(path, repository.defaultBranch))?.sha;
    this.#lastAtHead.set(keyOf(pullRequest, plan), found);
    return found;
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

function keyOf(pullRequest: number, { path }: MergedPlanFile): string {
  return `${String(pullRequest)} ${path}`;
}
