import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  createsContent,
  createWriteLimiter,
  WRITE_LIMITS,
  writtenTo,
} from '../../../../src/adapters/github/client/write-limiter.ts';
import type { PaceLimit } from '../../../../src/adapters/github/client/write-limiter.ts';
import { createManualClock, createMemoryLogger } from '../harness.ts';

const comment = { place: '', isContent: true };

/** Runs that many writes, with pauses before them, and returns when each began, in milliseconds. */
async function startsOf(
  limits: readonly PaceLimit[],
  pauses: readonly number[],
  isContent = true,
): Promise<readonly number[]> {
  const clock = createManualClock();
  const pacer = createWriteLimiter(limits, clock, createMemoryLogger());
  const starts: number[] = [];
  for (const pause of pauses) {
    await clock.sleep(pause);
    await pacer.run({ place: '', isContent }, () => Promise.resolve(starts.push(clock.elapsed())));
  }
  return starts;
}

describe('the pacer', () => {
  test('lets a burst of new comments through at once and the next one after the minute', async () => {
    const starts = await startsOf(WRITE_LIMITS, Array<number>(76).fill(0));
    expect(starts.slice(0, 75)).toEqual(Array(75).fill(0));
    expect(starts[75]).toBe(60_000);
  });

  test('keeps the hourly limit of new content when the limit of a minute would allow more', async () => {
    const starts = await startsOf(WRITE_LIMITS, Array<number>(481).fill(0));
    expect(starts[479]).toBeLessThan(3_600_000);
    expect(starts[480]).toBe(3_600_000);
  });

  test('counts labels and edits by their points alone', async () => {
    const starts = await startsOf(WRITE_LIMITS, Array<number>(1001).fill(0), false);
    expect(starts[149]).toBe(0);
    expect(starts[150]).toBe(60_000);
    expect(starts[1000]).toBe(360_000);
  });

  test.each([
    ['POST', '/repos/o/r/issues', true],
    ['POST', '/repos/o/r/issues/7/comments', true],
    ['POST', '/repos/o/r/pulls', true],
    ['POST', '/repos/o/r/issues/7/labels', false],
    ['PATCH', '/repos/o/r/issues/comments/9', false],
    ['POST', '/repos/o/r/statuses/abc', false],
    ['POST', '/repos/o/r/git/refs', false],
  ])('%s %s creates content: %s', (method, path, isContent) => {
    expect(createsContent(method, path)).toBe(isContent);
  });

  test('never lets more through in any span than its limits say', async () => {
    const limits = [
      { of: 'content', count: 3, milliseconds: 100 },
      { of: 'writes', count: 5, milliseconds: 1000 },
    ] as const;
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

  test('begins three writes at a time, in the order in which they came', async () => {
    const pacer = createWriteLimiter(WRITE_LIMITS, createManualClock(), createMemoryLogger());
    const events: string[] = [];
    const write = (name: string) => async (): Promise<void> => {
      events.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      events.push(`${name} ends`);
    };
    await Promise.all(['a', 'b', 'c', 'd'].map((name) => pacer.run({ place: name, isContent: true }, write(name))));
    expect(events.filter((event) => event.endsWith('begins'))).toEqual(['a', 'b', 'c', 'd'].map((n) => `${n} begins`));
    expect(events.indexOf('d begins')).toBeGreaterThan(events.indexOf('a ends'));
  });

  test('writes to one place one after the other', async () => {
    const pacer = createWriteLimiter(WRITE_LIMITS, createManualClock(), createMemoryLogger());
    const events: string[] = [];
    const write = (name: string) => async (): Promise<void> => {
      events.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      events.push(`${name} ends`);
    };
    await Promise.all(['a', 'b'].map((name) => pacer.run(comment, write(name))));
    expect(events).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  test.each([
    ['/repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number: 7 }, '7'],
    ['/repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: 7 }, '7'],
    ['/repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: 90 }, '90'],
    ['/repos/{owner}/{repo}/issues', {}, '/repos/{owner}/{repo}/issues'],
    ['/repos/{owner}/{repo}/contents/{path}', { path: 'a/b.yml' }, '/repos/{owner}/{repo}/contents'],
  ])('%s with %j is written to %s', (path, parameters, place) => {
    expect(writtenTo(path, parameters)).toBe(place);
  });

  test('goes on after a write that failed', async () => {
    const pacer = createWriteLimiter(WRITE_LIMITS, createManualClock(), createMemoryLogger());
    const failing = pacer.run(comment, () => Promise.reject(new Error('no')));
    const next = pacer.run(comment, () => Promise.resolve('done'));
    await expect(failing).rejects.toThrow('no');
    await expect(next).resolves.toBe('done');
  });

  test('tells of a long wait', async () => {
    const logger = createMemoryLogger();
    const pacer = createWriteLimiter([{ of: 'content', count: 1, milliseconds: 30_000 }], createManualClock(), logger);
    await pacer.run(comment, () => Promise.resolve());
    await pacer.run(comment, () => Promise.resolve());
    expect(logger.lines).toEqual(["info: Waiting 30 s before the next write, to stay below GitHub's limits."]);
  });
});
