import { setTimeout as wait } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../ports/runtime.ts';

/** The machine's clock. */
export function createClock(): Clock {
  return {
    now: () => Temporal.Now.instant(),
    async sleep(milliseconds, signal) {
      try {
        await wait(Math.max(0, milliseconds), undefined, { signal });
      } catch (error) {
        if (signal?.aborted !== true) throw error;
      }
    },
  };
}
