import type { Clock, Logger } from '../../../ports/runtime.ts';

/** The longest that a run waits for GitHub's rate limits altogether, in milliseconds. */
export const RATE_LIMIT_BUDGET = 120_000;

/** How often one request is sent again after a rate limit. */
const MOST_RETRIES = 3;

/** GitHub asked for a longer pause than a run may wait; nothing was sent. */
export class RateLimitExceeded extends Error {
  override readonly name = 'RateLimitExceeded';
}

/** Holds every request back while GitHub asks for a pause: a client that hammers on may be banned. */
export interface RateLimitGate {
  /** Returns when requests may be sent; throws `RateLimitExceeded` when that is too far off. */
  pass(): Promise<void>;
  /** Takes note of an answer that asks for a pause. True, after the pause, when the request may be sent again. */
  limited(retryAfterSeconds: number, retryCount: number): Promise<boolean>;
}

/** Makes a gate that waits for at most `budget` milliseconds in its life; parallel waits count once. */
export function createRateLimitGate(clock: Clock, logger: Logger, budget = RATE_LIMIT_BUDGET): RateLimitGate {
  let blockedUntil = 0;
  let spent = 0;
  let isGivenUp = false;

  async function pass(): Promise<void> {
    const wait = blockedUntil - clock.now().epochMilliseconds;
    if (wait <= 0) return;
    if (isGivenUp) {
      throw new RateLimitExceeded(`the rate limit is used up for another ${Math.ceil(wait / 1000)} s`);
    }
    await clock.sleep(wait);
  }

  async function limited(retryAfterSeconds: number, retryCount: number): Promise<boolean> {
    const now = clock.now().epochMilliseconds;
    const until = now + retryAfterSeconds * 1000;
    const added = Math.max(0, until - Math.max(blockedUntil, now));
    const isLongPause = isGivenUp && blockedUntil > now;
    blockedUntil = Math.max(blockedUntil, until);
    // What another request gave up on is not waited for by this one.
    if (isLongPause || spent + added > budget) {
      isGivenUp = true;
      return false;
    }
    spent += added;
    if (retryCount >= MOST_RETRIES) return false;
    logger.info(`GitHub's rate limit is reached; waiting ${Math.ceil(retryAfterSeconds)} s as it asks.`);
    await clock.sleep(until - now);
    return true;
  }
  return { pass, limited };
}
