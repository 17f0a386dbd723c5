import { describe, expect, test } from '@jest/globals';
import {
  judgedBy,
  packOpen,
  planMark,
  seenOf,
  statusMark,
  unpackOpen,
  type OpenLeft,
} from '../../../src/core/plan/open-memory.ts';
import { now } from '../fixtures.ts';

const by = judgedBy({ a: 1 }, now);
const pullRequest = { headSha: 'a'.repeat(40), headRef: 'plan', baseRef: 'main', labels: ['b', 'a'], updatedAt: now };
const status = { state: 'success', description: 'Swaps now' } as const;
const left: OpenLeft = {
  ...{ number: 7, seen: seenOf(pullRequest), plans: [planMark({ path: 'p.yml', text: 'x' })] },
  status: statusMark(status),
};

describe('an open pull request that was found in order', () => {
  test('is remembered as it was', () => {
    const without: OpenLeft = { ...left, number: 9, plans: [], status: '' };
    expect(unpackOpen(packOpen(by, [without, left]), by)).toEqual([left, without]);
  });

  test('is the same whatever the order of its labels', () => {
    expect(seenOf({ ...pullRequest, labels: ['a', 'b'] })).toBe(left.seen);
  });

  test.each([
    ['head', { headSha: 'b'.repeat(40) }],
    ['base', { baseRef: 'other' }],
    ['labels', { labels: ['a'] }],
    ['last touch', { updatedAt: now.add({ seconds: 1 }) }],
  ])('is another one by its %s', (_what, change) => {
    expect(seenOf({ ...pullRequest, ...change })).not.toBe(left.seen);
  });

  test('has other plans by their place or any byte of them, and another status by state or text', () => {
    const marks = [planMark({ path: 'q.yml', text: 'x' }), planMark({ path: 'p.yml', text: 'x\r' })];
    expect(new Set([...left.plans, ...marks]).size).toBe(3);
    const other = [statusMark({ ...status, state: 'failure' }), statusMark({ ...status, description: 'Waits' })];
    expect(new Set([left.status, ...other]).size).toBe(3);
  });

  test('counts for nothing by another config, or once a week has passed', () => {
    const packed = packOpen(by, [left]);
    expect(unpackOpen(packed, judgedBy({ a: 2 }, now))).toEqual([]);
    expect(unpackOpen(packed, judgedBy({ a: 1 }, now.add({ hours: 7 * 24 })))).toEqual([]);
  });

  test.each([undefined, '', by, `${by},x`, `${by},0:a:b:c`, `${by},7:a:b`])('is none where %s is written', (text) => {
    expect(unpackOpen(text, by)).toEqual([]);
  });

  test('is one of two hundred at most, and nothing is written of none', () => {
    expect(packOpen(by, [])).toBeUndefined();
    const many = Array.from({ length: 201 }, (_, index) => ({ ...left, number: index + 1 }));
    expect(unpackOpen(packOpen(by, many), by)).toHaveLength(200);
  });
});
