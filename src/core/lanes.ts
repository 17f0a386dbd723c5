import { createSlots } from './slots.ts';

/** Lets through what waits in the order in which it came: of one lane one after the other, of different ones at once. */
export class Lanes {
  readonly #last = new Map<string, Promise<unknown>>();
  readonly #inSlot: ReturnType<typeof createSlots>;

  /** `most`: pieces of work under way at once. */
  constructor(most: number) {
    this.#inSlot = createSlots(most);
  }

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
}
