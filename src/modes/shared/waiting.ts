import {
  fingerprint,
  isAsLeft,
  leaveWaiting,
  packWaiting,
  plansStand,
  unpackWaiting,
  type LeftWaiting,
  type ListedPullRequest,
  type PlanBlob,
  type WaitingMemory,
} from '../../core/swap/waiting.ts';
import { markerKeys } from '../../text/markdown/marker-keys.ts';
import { readMarkers } from '../../text/markdown/markdown.ts';
import type { Issue } from '../../core/repository.ts';
import type { Context } from './context.ts';
import { read, valueOr } from './read.ts';
import type { Tracking } from './tracking.ts';

/** What a dashboard remembers of merged pull requests that wait for their opening, as it stands there. */
export function waitingIn(dashboard: Pick<Issue, 'body'> | undefined): string | undefined {
  return readMarkers(dashboard?.body ?? '').get(markerKeys.waiting);
}

/** The files of a folder of the default branch. */
type ListFolder = (folder: string, pullRequest: number) => Promise<readonly PlanBlob[]>;

/** As it was listed before the look, what was found, and as it was listed after it where nobody else has written. */
type LeaveInput = [
  listed: ListedPullRequest,
  found: Parameters<typeof leaveWaiting>[1],
  again: ListedPullRequest | undefined,
];

/** Finds merged pull requests of which nothing has changed, so that nothing of them need be read. */
export class WaitingPullRequests {
  readonly #context: Context;
  readonly #before: WaitingMemory;
  readonly #listFolder: ListFolder;
  readonly #left = new Map<number, LeftWaiting>();

  constructor(context: Context, tracking: Pick<Tracking, 'dashboard'>, listFolder: ListFolder) {
    this.#context = context;
    this.#listFolder = listFolder;
    const [remembered, config] = [unpackWaiting(waitingIn(tracking.dashboard)), fingerprint(context.config)];
    this.#before = { config, waiting: remembered.config === config ? remembered.waiting : [] };
  }

  /** What was seen of one that is as it was left; `undefined`: it is to be looked at. */
  async find(listed: ListedPullRequest): Promise<LeftWaiting | undefined> {
    const { clock } = this.#context;
    const left = this.#before.waiting.find(({ number }) => number === listed.number);
    if (left === undefined || !isAsLeft(left, listed, clock.now())) return undefined;
    const folder = valueOr(await read(() => this.#listFolder(left.folder, left.number)), []);
    if (!plansStand(left, folder)) return undefined;
    this.#left.set(left.number, left);
    return left;
  }

  /** Remembers one that was looked at. */
  leave(...[listed, found, again]: LeaveInput): void {
    const left = leaveWaiting(listed, found, this.#context.clock.now(), again);
    if (left !== undefined) this.#left.set(left.number, left);
  }

  /** The dashboard's marker once all have been seen. */
  get packed(): string | undefined {
    return packWaiting({ config: this.#before.config, waiting: [...this.#left.values()] });
  }
}
