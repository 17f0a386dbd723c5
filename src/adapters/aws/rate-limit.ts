import type { Clock } from '../../ports.ts';

/** What AWS lets through: `perSecond` requests lasting, `burst` of them at once after a rest. */
export interface Quota {
  readonly perSecond: number;
  readonly burst: number;
}

/** The share of a quota that is used at first: other tools in the account want some of it too. */
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
  #perSecond: number;
  #tokens: number;
  #filledAt: number;
  #halvedAt = Number.NEGATIVE_INFINITY;
  #turn: Promise<void> = Promise.resolve();

  constructor(quota: Quota, clock: Clock) {
    this.#quota = quota;
    this.#clock = clock;
    this.#perSecond = quota.perSecond * INITIAL_SHARE;
    this.#tokens = quota.burst;
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
    this.#fill();
    this.#halvedAt = now;
    this.#perSecond = Math.max(this.#quota.perSecond * FLOOR, this.#perSecond / 2);
    this.#tokens = Math.min(this.#tokens, 0);
  }

  async #waitForToken(): Promise<void> {
    this.#fill();
    while (this.#tokens < 1) {
      await this.#clock.sleep(Math.ceil(((1 - this.#tokens) / this.#perSecond) * 1000));
      this.#fill();
    }
    this.#tokens -= 1;
  }

  #fill(): void {
    const now = this.#now();
    // A clock that was set back must not take tokens away.
    const seconds = Math.max(0, now - this.#filledAt) / 1000;
    this.#tokens = Math.min(this.#quota.burst, this.#tokens + seconds * this.#perSecond);
    this.#filledAt = now;
  }

  #now(): number {
    return this.#clock.now().epochMilliseconds;
  }
}
