import {
  judgedBy,
  packOpen,
  planMark,
  seenOf,
  statusMark,
  unpackOpen,
  type OpenLeft,
} from '../../core/plan/open-memory.ts';
import { hasLabel } from '../../core/issue/labels.ts';
import type { CommitStatus, PullRequest } from '../../core/repository.ts';
import { markerKeys } from '../../text/markdown/marker-keys.ts';
import { readMarkers } from '../../text/markdown/markdown.ts';
import type { Context } from '../shared/context.ts';
import { once } from '../../core/once.ts';
import { read, valueOr } from '../shared/read.ts';
import type { Tracking } from '../shared/tracking.ts';
import { readPlanFiles } from './plan-files.ts';
import type { PlanFile } from './review.ts';

/** A status, and the commit that it was set on. */
interface SetStatus {
  readonly head: string;
  readonly status: CommitStatus;
}

/** The open pull requests of a scan: what was seen of each before, and what this run has read of it. */
export class OpenPullRequests {
  readonly #context: Context;
  readonly #by: string;
  readonly #before: ReadonlyMap<number, OpenLeft>;
  readonly #files = new Map<string, Promise<readonly PlanFile[]>>();
  readonly #left: OpenLeft[] = [];
  readonly #opened = new Map<number, SetStatus & { readonly files: readonly PlanFile[] }>();

  constructor(context: Context, { dashboard }: Pick<Tracking, 'dashboard'>) {
    this.#context = context;
    this.#by = judgedBy(context.config, context.clock.now());
    const remembered = unpackOpen(readMarkers(dashboard?.body ?? '').get(markerKeys.open), this.#by);
    this.#before = new Map(remembered.map((left) => [left.number, left]));
  }

  /** The plan files at its head; those that nobody has touched are among `proposed`, which the action would write now. */
  files(pullRequest: PullRequest, proposed: readonly PlanFile[]): Promise<readonly PlanFile[]> {
    return once(this.#files, keyOf(pullRequest), async () => {
      const left = this.#asLeft(pullRequest);
      const known = left?.plans.map((mark) => proposed.find((file) => planMark(file) === mark));
      if (known?.every((file) => file !== undefined) === true) return known;
      const plans = await readPlanFiles(this.#context, pullRequest.number, pullRequest.headSha);
      return plans.map(({ path, file: { text }, problem }) => ({ path, text, ...(problem && { problem }) }));
    });
  }

  /** The same where this run knows them already. */
  known(pullRequest: PullRequest): Promise<readonly PlanFile[]> | undefined {
    return this.#files.get(keyOf(pullRequest));
  }

  /** Whether its gates were open when it was left, and nobody has touched it since. */
  isInOrder(pullRequest: PullRequest): boolean {
    return this.#asLeft(pullRequest) !== undefined;
  }

  /** Whether the status that was left on its head says this. */
  stands(pullRequest: PullRequest, status: CommitStatus): boolean {
    return this.#asLeft(pullRequest)?.status === statusMark(status);
  }

  /** Remembers one whose gates are open; `status`: what stands on its head. */
  leave(pullRequest: PullRequest, files: readonly PlanFile[], status: CommitStatus | undefined): void {
    // What was not even read is read again.
    if (files.some(({ problem }) => problem !== undefined)) return;
    this.#left.push({
      ...{ number: pullRequest.number, seen: seenOf(pullRequest), plans: files.map(planMark) },
      status: status === undefined ? '' : statusMark(status),
    });
  }

  /** Takes note of one that this run has opened, with the status that it set on its head. */
  open(number: number, files: readonly PlanFile[], set: SetStatus): void {
    this.#opened.set(number, { files, ...set });
  }

  /** Remembers what this run has opened, where nobody has pushed to it since. One that cannot be listed is read next time. */
  async leaveOpened(): Promise<void> {
    if (this.#opened.size === 0) return;
    const { github, config } = this.#context;
    for (const pullRequest of valueOr(await read(() => github.listPullRequests({ state: 'open' })), [])) {
      const opened = this.#opened.get(pullRequest.number);
      const isJudged =
        hasLabel(pullRequest.labels, config.pullRequests.label) || config.pullRequests.require.approvals > 0;
      if (opened?.head === pullRequest.headSha && !isJudged) this.leave(pullRequest, opened.files, opened.status);
    }
  }

  /** The dashboard's marker once all have been seen. */
  get packed(): string | undefined {
    return packOpen(this.#by, this.#left);
  }

  #asLeft(pullRequest: PullRequest): OpenLeft | undefined {
    const left = this.#before.get(pullRequest.number);
    return left?.seen === seenOf(pullRequest) ? left : undefined;
  }
}

function keyOf({ number, headSha }: PullRequest): string {
  return `${String(number)} ${headSha}`;
}
