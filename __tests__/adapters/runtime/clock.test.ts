import { expect, test } from '@jest/globals';
import { createClock } from '../../../src/adapters/runtime/clock.ts';

test("now is the machine's time", () => {
  const before = Date.now();
  const now = createClock().now().epochMilliseconds;
  expect(now).toBeGreaterThanOrEqual(before);
  expect(now).toBeLessThanOrEqual(Date.now());
});

test('sleeping takes at least the time asked for, and none when that is past', async () => {
  const clock = createClock();
  const start = performance.now();
  await clock.sleep(20);
  expect(performance.now() - start).toBeGreaterThanOrEqual(19);
  await clock.sleep(-5);
});
