import { once } from 'node:events';
import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../src/ports/runtime.ts';

/** A clock that skips every pause; `ahead`: how far it is ahead from the start, in milliseconds. */
export function skippingClock(ahead = 0): Clock {
  let skipped = ahead;
  return {
    now: () => Temporal.Now.instant().add({ milliseconds: skipped }),
    sleep: (milliseconds, signal) => {
      // What waits to be told otherwise waits.
      if (signal !== undefined) return once(signal, 'abort').then(() => undefined);
      skipped += Math.ceil(milliseconds);
      return new Promise<void>((done) => setTimeout(done, 1));
    },
  };
}
