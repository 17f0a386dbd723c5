import type { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../ports/runtime.ts';

/**
 * Milliseconds that what was begun in time may take beyond the budget. Longer than a request that is not answered takes
 * to fail by itself, so that only what never ends is given up.
 */
export const graceTime = 120_000;

/** How long a scan goes on to begin with account-regions. */
export class TimeBudget {
  readonly #clock: Clock;
  readonly #begin: number;
  readonly #length: number;

  /** Begins now. */
  constructor(clock: Clock, budget: Temporal.Duration) {
    this.#clock = clock;
    this.#begin = this.#now();
    this.#length = budget.total('milliseconds');
  }

  /** Nothing more is to be begun. */
  get isOver(): boolean {
    return this.#now() >= this.#begin + this.#length;
  }

  /** Finding out where to scan is to leave time for the scan. */
  get isHalfOver(): boolean {
    return this.#now() >= this.#begin + this.#length / 2;
  }

  /**
   * Does `work` with a way to give up pieces of it when budget and grace are over: each piece goes on by itself, but is
   * told by its signal to ask for nothing more, and `undefined` stands for what it would have given.
   */
  async bound<T>(work: (piece: Piece) => Promise<T>): Promise<T> {
    const running = new Set<() => void>();
    const done = new AbortController();
    const watching = this.#giveUpAtEnd(running, done.signal);
    try {
      return await work((piece) => runPiece(running, piece));
    } finally {
      done.abort();
      await watching;
    }
  }

  async #giveUpAtEnd(running: ReadonlySet<() => void>, done: AbortSignal): Promise<void> {
    const end = this.#begin + this.#length + graceTime;
    while (!done.aborted && this.#now() < end) await this.#clock.sleep(end - this.#now(), done);
    for (const giveUp of running) giveUp();
  }

  #now(): number {
    return this.#clock.now().epochMilliseconds;
  }
}

/** Does one piece of work; `undefined` when it was given up. */
export type Piece = <T>(work: (signal: AbortSignal) => Promise<T>) => Promise<T | undefined>;

function runPiece<T>(running: Set<() => void>, work: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const giveUp = (): void => {
      controller.abort();
      // Whatever the work still comes to is heard by nobody.
      resolve(undefined);
    };
    running.add(giveUp);
    work(controller.signal)
      .finally(() => running.delete(giveUp))
      .then(resolve, reject);
  });
}
