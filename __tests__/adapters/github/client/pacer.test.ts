import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createWriteLimiter, WRITE_LIMITS } from '../../../../src/adapters/github/client/write-limiter.ts';
import type { PaceLimit } from '../../../../src/adapters/github/client/write-limiter.ts';
import { createManualClock, createMemoryLogger } from '../harness.ts';

/** Runs that many writes, with pauses before them, and returns when each began, in milliseconds. */
async function startsOf(limits: readonly PaceLimit[], pauses: readonly number[]): Promise<readonly number[]> {
  const clock = createManualClock();
  const pacer = createWriteLimiter(limits, clock, createMemoryLogger());
  const starts: number[] = [];
  for (const pause of pauses) {
    await clock.sleep(pause);
    await pacer.run(() => Promise.resolve(starts.push(clock.elapsed())));
  }
  return starts;
}

describe('the pacer', () => {
  test('lets a burst through at once and the next one after the minute', async () => {
    const starts = await startsOf(WRITE_LIMITS, Array<number>(61).fill(0));
    expect(starts.slice(0, 60)).toEqual(Array(60).fill(0));
    expect(starts[60]).toBe(60_000);
  });

  test('keeps the hourly limit when the limit of a minute would allow more', async () => {
    const starts = await startsOf(WRITE_LIMITS, Array<number>(451).fill(0));
    expect(starts[449]).toBeLessThan(3_600_000);
    expect(starts[450]).toBe(3_600_000);
  });

  test('never lets more through in any span than its limits say', async () => {
    const limits = [
      { count: 3, milliseconds: 100 },
      { count: 5, milliseconds: 1000 },
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(400), { maxLength: 40 }), async (pauses) => {
        const starts = await startsOf(limits, pauses);
        for (const { count, milliseconds } of limits) {
          starts.forEach((start, index) => {
            const later = starts[index + count];
            if (later !== undefined) expect(later - start).toBeGreaterThanOrEqual(milliseconds);
          });
        }
      }),
    );
  });

  test('runs one write at a time in the order in which they came', async () => {
    const pacer = createWriteLimiter(WRITE_LIMITS, createManualClock(), createMemoryLogger());
    const events: string[] = [];
    const write = (name: string) => async (): Promise<void> => {
      events.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      events.push(`${name} ends`);
    };
    await Promise.all([pacer.run(write('a')), pacer.run(write('b'))]);
    expect(events).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  test('goes on after a write that failed', async () => {
    const pacer = createWriteLimiter(WRITE_LIMITS, createManualClock(), createMemoryLogger());
    const failing = pacer.run(() => Promise.reject(new Error('no')));
    const next = pacer.run(() => Promise.resolve('done'));
    await expect(failing).rejects.toThrow('no');
    await expect(next).resolves.toBe('done');
  });

  test('tells of a long wait', async () => {
    const logger = createMemoryLogger();
    const pacer = createWriteLimiter([{ count: 1, milliseconds: 30_000 }], createManualClock(), logger);
    await pacer.run(() => Promise.resolve());
    await pacer.run(() => Promise.resolve());
    expect(logger.lines).toEqual(["info: Waiting 30 s before the next write, to stay below GitHub's limits."]);
  });
});
