import type { Clock, Logger } from '../../../ports/runtime.ts';

/** At most `count` writes start within any span of `milliseconds`. */
export interface PaceLimit {
  readonly count: number;
  readonly milliseconds: number;
}

/**
 * What is left for people and other workflows under GitHub's limits on creating content: 80 a minute and 500 an hour
 * (secondary rate limits). Short bursts pass at once, for which the throttling plugin would need 1 to 3 s each.
 */
export const WRITE_LIMITS: readonly PaceLimit[] = [
  { count: 60, milliseconds: 60_000 },
  { count: 450, milliseconds: 3_600_000 },
];

/** Waits longer than this are told to the reader of the log, in milliseconds. */
const NOTABLE_WAIT = 10_000;

/** Lets writes through one at a time and no faster than the limits allow. */
export interface WriteLimiter {
  /** Runs `write` when its turn has come; what it returns or throws is passed on and holds up nobody else. */
  run<T>(write: () => Promise<T>): Promise<T>;
}

/** Makes a pacer. Time comes from `clock` only. */
export function createWriteLimiter(limits: readonly PaceLimit[], clock: Clock, logger: Logger): WriteLimiter {
  const longest = Math.max(...limits.map((limit) => limit.count));
  const starts: number[] = [];
  let previous: Promise<unknown> = Promise.resolve();

  async function waitForTurn(): Promise<void> {
    for (;;) {
      const now = clock.now().epochMilliseconds;
      const wait = Math.max(...limits.map((limit) => waitUnder(limit, starts, now)));
      if (wait <= 0) break;
      if (wait > NOTABLE_WAIT) {
        logger.info(`Waiting ${Math.ceil(wait / 1000)} s before the next write, to stay below GitHub's limits.`);
      }
      await clock.sleep(wait);
    }
    starts.push(clock.now().epochMilliseconds);
    if (starts.length > longest) starts.shift();
  }

  function run<T>(write: () => Promise<T>): Promise<T> {
    const turn = previous.then(waitForTurn).then(write);
    // The next in the queue waits for the end of this one, however it ends.
    previous = turn.catch(() => undefined);
    return turn;
  }
  return { run };
}

/** Milliseconds until one more start fits under the limit; 0 or less when it fits now. */
function waitUnder(limit: PaceLimit, starts: readonly number[], now: number): number {
  const blocking = starts.at(-limit.count);
  return starts.length < limit.count || blocking === undefined ? 0 : blocking + limit.milliseconds - now;
}
