/** Listeners that are worked on at once. The pace of the writes is kept by ELB's rate, not by this number. */
const most = 16;

/**
 * Lets through what waits in the order in which it came: of one load balancer one after the other, of different ones at
 * once.
 */
export class Lanes {
  readonly #last = new Map<string, Promise<unknown>>();
  readonly #waiting: (() => void)[] = [];
  #free = most;

  /** Works when the lane is free. */
  run<T>(lane: string, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(lane) ?? Promise.resolve();
    const turn = before.then(() => this.#inSlot(work));
    this.#last.set(
      lane,
      turn.catch(() => undefined),
    );
    return turn;
  }

  async #inSlot<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((go) => this.#waiting.push(go));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free += 1;
      else next();
    }
  }
}
