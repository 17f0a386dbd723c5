import type { Clock, Logger } from '../../../ports/runtime.ts';
import { Lanes } from '../../../core/lanes.ts';

/** At most `count` writes start within any span of `milliseconds`: of all writes, or of those that create content. */
export interface PaceLimit {
  readonly of: 'content' | 'writes';
  readonly count: number;
  readonly milliseconds: number;
}

/**
 * What is left for people and other workflows under GitHub's secondary rate limits: 80 a minute and 500 an hour for
 * creating issues, comments and pull requests, and 900 points a minute, of which a write costs five and a read one.
 * Short bursts pass at once, for which the throttling plugin would need 1 to 3 s each.
 */
export const WRITE_LIMITS: readonly PaceLimit[] = [
  { of: 'content', count: 75, milliseconds: 60_000 },
  { of: 'content', count: 480, milliseconds: 3_600_000 },
  { of: 'writes', count: 150, milliseconds: 60_000 },
];

/** Writes under way at once. */
const WRITES_AT_ONCE = 3;

/**
 * What a request writes to: one conversation, one comment, or anything of a kind (`path` as in GitHub's description, with
 * its parameters beside it). Writes to the same follow one another.
 */
export function writtenTo(path: string, parameters: Readonly<Record<string, unknown>>): string {
  const { issue_number: issue, pull_number: pull, comment_id: comment } = parameters;
  const number = issue ?? pull ?? comment;
  return typeof number === 'number' ? String(number) : path.split('/').slice(0, 5).join('/');
}

/** Whether a request creates what GitHub counts as content. */
export function createsContent(method: string, path: string): boolean {
  return method === 'POST' && /\/(?:issues|comments|pulls|reviews)$/.test(path);
}

/** Waits longer than this are told to the reader of the log, in milliseconds. */
const NOTABLE_WAIT = 10_000;

/** What kind of write it is. */
export interface WriteKind {
  /** Those to one place follow one another. */
  readonly place: string;
  readonly isContent: boolean;
}

/** Lets writes through in their order, a few at a time, and no faster than the limits allow. */
export interface WriteLimiter {
  /** Runs `write` when its turn has come; what it returns or throws is passed on and holds up nobody else. */
  run<T>(what: WriteKind, write: () => Promise<T>): Promise<T>;
}

/** Makes a limiter. Time comes from `clock` only. */
export function createWriteLimiter(limits: readonly PaceLimit[], clock: Clock, logger: Logger): WriteLimiter {
  const longest = Math.max(...limits.map((limit) => limit.count));
  const starts = { content: [] as number[], writes: [] as number[] };
  const lanes = new Lanes(WRITES_AT_ONCE);
  let previous: Promise<unknown> = Promise.resolve();

  async function waitForTurn(isContent: boolean): Promise<void> {
    const counted = limits.filter((limit) => isContent || limit.of === 'writes');
    for (;;) {
      const now = clock.now().epochMilliseconds;
      const wait = Math.max(0, ...counted.map((limit) => waitUnder(limit, starts[limit.of], now)));
      if (wait <= 0) break;
      if (wait > NOTABLE_WAIT) {
        logger.info(`Waiting ${Math.ceil(wait / 1000)} s before the next write, to stay below GitHub's limits.`);
      }
      await clock.sleep(wait);
    }
    for (const list of isContent ? [starts.content, starts.writes] : [starts.writes]) {
      list.push(clock.now().epochMilliseconds);
      if (list.length > longest) list.shift();
    }
  }

  function run<T>({ place, isContent }: WriteKind, write: () => Promise<T>): Promise<T> {
    const turn = previous.then(() => waitForTurn(isContent));
    // The next in the queue waits for this one's turn, and only the next to the same place for its end.
    previous = turn;
    return turn.then(() => lanes.run(place, write));
  }
  return { run };
}

/** Milliseconds until one more start fits under the limit; 0 or less when it fits now. */
function waitUnder(limit: PaceLimit, starts: readonly number[], now: number): number {
  const blocking = starts.at(-limit.count);
  return starts.length < limit.count || blocking === undefined ? 0 : blocking + limit.milliseconds - now;
}
