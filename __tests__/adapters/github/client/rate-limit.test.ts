import { expect, test } from '@jest/globals';
import { createRateLimitGate } from '../../../../src/adapters/github/client/rate-limit.ts';
import { createManualClock, createMemoryLogger } from '../harness.ts';

test('while one request waits, the others are held back too', async () => {
  const slept: number[] = [];
  const sleep = (milliseconds: number): Promise<void> => {
    slept.push(milliseconds);
    return Promise.resolve();
  };
  const gate = createRateLimitGate({ ...createManualClock(), sleep }, createMemoryLogger());
  await gate.limited(30, 0);
  await gate.pass();
  expect(slept).toEqual([30_000, 30_000]);
});

test('parallel waits count once against the budget', async () => {
  const clock = createManualClock();
  const frozen = { ...clock, sleep: () => Promise.resolve() };
  const gate = createRateLimitGate(frozen, createMemoryLogger(), 60_000);
  const answers = await Promise.all(Array.from({ length: 10 }, () => gate.limited(60, 0)));
  expect(answers).toEqual(Array(10).fill(true));
});

test('a pause that one request gave up on is waited for by none beside it', async () => {
  const clock = createManualClock();
  const slept: number[] = [];
  const sleep = (milliseconds: number): Promise<void> => {
    slept.push(milliseconds);
    return Promise.resolve();
  };
  const gate = createRateLimitGate({ ...clock, sleep }, createMemoryLogger(), 60_000);
  const answers = await Promise.all(Array.from({ length: 5 }, () => gate.limited(3600, 0)));
  expect(answers).toEqual(Array(5).fill(false));
  expect(slept).toEqual([]);
  await clock.sleep(3_601_000);
  expect(await gate.limited(5, 0)).toBe(true);
});

test('a request is sent again three times at most', async () => {
  const gate = createRateLimitGate(createManualClock(), createMemoryLogger());
  expect(await gate.limited(1, 2)).toBe(true);
  expect(await gate.limited(1, 3)).toBe(false);
});

test('beyond the budget every request is refused until the pause is over', async () => {
  const clock = createManualClock();
  const gate = createRateLimitGate(clock, createMemoryLogger(), 10_000);
  expect(await gate.limited(11, 0)).toBe(false);
  await expect(gate.pass()).rejects.toThrow('another 11 s');
  await clock.sleep(11_000);
  await expect(gate.pass()).resolves.toBeUndefined();
});
