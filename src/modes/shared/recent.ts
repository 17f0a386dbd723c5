import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../ports/runtime.ts';

/** How long a look is shared. */
const sharedFor = { seconds: 5 };

interface Look<T> {
  readonly number: number;
  readonly beganAt: Temporal.Instant;
  readonly answer: Promise<T>;
}

/**
 * Looks at something that many ask for: one look is shared for five seconds, but nobody is given the same one twice, so
 * that each step of theirs has a look of its own.
 */
export class Recent<T> {
  readonly #clock: Pick<Clock, 'now'>;
  readonly #look: () => Promise<T>;
  readonly #had = new Map<number, number>();
  #last: Look<T> | undefined;
  #count = 0;

  constructor(clock: Pick<Clock, 'now'>, look: () => Promise<T>) {
    this.#clock = clock;
    this.#look = look;
  }

  /** `who` asks. */
  async ask(who: number): Promise<T> {
    const look = this.#shared(who) ?? this.#begin();
    try {
      return await look.answer;
    } finally {
      this.#had.set(who, Math.max(look.number, this.#had.get(who) ?? 0));
    }
  }

  /** Whoever asks next looks anew. */
  expire(): void {
    this.#last = undefined;
  }

  #shared(who: number): Look<T> | undefined {
    const last = this.#last;
    if (last === undefined || last.number <= (this.#had.get(who) ?? 0)) return undefined;
    const age = this.#clock.now().since(last.beganAt);
    const isFresh = age.sign >= 0 && Temporal.Duration.compare(age, sharedFor) <= 0;
    return isFresh ? last : undefined;
  }

  #begin(): Look<T> {
    this.#count += 1;
    const look = { number: this.#count, beganAt: this.#clock.now(), answer: this.#look() };
    this.#last = look;
    // What failed once may be there for whoever asks next.
    look.answer.catch(() => {
      if (this.#last === look) this.#last = undefined;
    });
    return look;
  }
}
