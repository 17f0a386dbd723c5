import type { Clock } from '../../../ports/runtime.ts';

/** What AWS lets through: `perSecond` requests lasting, `burst` of them at once after a rest. */
export interface Quota {
  readonly perSecond: number;
  readonly burst: number;
}

/** The share of a quota that is used at first, and of a burst always: other tools in the account want some of it too. */
const INITIAL_SHARE = 0.9;
/** What each request that was not throttled adds to the rate, as a share of the quota. */
const GROWTH = 0.01;
/** The rate never falls below this share of the quota, so that a throttled account still ends. */
const FLOOR = 0.05;
/** Throttled answers that come within this many milliseconds belong to one overload and halve the rate once. */
const ONE_OVERLOAD = 1000;

/**
 * A token bucket for one kind of operation in one account and region, first come, first served. It starts below
 * the quota, grows towards it while nothing is throttled, and halves when something is.
 */
export class TokenBucket {
  readonly #quota: Quota;
  readonly #clock: Clock;
  readonly #burst: number;
  #perSecond: number;
  #tokens: number;
  #filledAt: number;
  #halvedAt = Number.NEGATIVE_INFINITY;
  #turn: Promise<void> = Promise.resolve();

  constructor(quota: Quota, clock: Clock) {
    this.#quota = quota;
    this.#clock = clock;
    this.#perSecond = quota.perSecond * INITIAL_SHARE;
    this.#burst = Math.max(1, Math.floor(quota.burst * INITIAL_SHARE));
    this.#tokens = this.#burst;
    this.#filledAt = this.#now();
  }

  /** Requests per second that are let through at present. */
  get perSecond(): number {
    return this.#perSecond;
  }

  /** Resolves when one request may be sent. */
  take(): Promise<void> {
    const turn = this.#turn.then(() => this.#waitForToken());
    this.#turn = turn;
    return turn;
  }

  /** Takes note of an answer that was not throttled. */
  succeeded(): void {
    this.#perSecond = Math.min(this.#quota.perSecond, this.#perSecond + this.#quota.perSecond * GROWTH);
  }

  /** Takes note of a throttled answer. */
  throttled(): void {
    const now = this.#now();
    if (now - this.#halvedAt < ONE_OVERLOAD) return;
    this.#fill(this.#burst);
    this.#halvedAt = now;
    this.#perSecond = Math.max(this.#quota.perSecond * FLOOR, this.#perSecond / 2);
    this.#tokens = Math.min(this.#tokens, 0);
  }

  async #waitForToken(): Promise<void> {
    this.#fill(this.#burst);
    while (this.#tokens < 1) {
      await this.#clock.sleep(Math.ceil(((1 - this.#tokens) / this.#perSecond) * 1000));
      // Timers go off late, more so in a busy process: what was waited beyond the token counts towards the next one.
      this.#fill(this.#burst + 1);
    }
    this.#tokens -= 1;
  }

  #fill(most: number): void {
    const now = this.#now();
    // A clock that was set back must not take tokens away.
    const seconds = Math.max(0, now - this.#filledAt) / 1000;
    this.#tokens = Math.min(most, this.#tokens + seconds * this.#perSecond);
    this.#filledAt = now;
  }

  #now(): number {
    return this.#clock.now().epochMilliseconds;
  }
}
