import { describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { remainingByWeek, remainingOverTime } from '../../../src/core/report/history.ts';
import { awsDays, paceOf } from '../../../src/core/report/pace.ts';
import { shareOut } from '../../../src/text/markdown/share.ts';
import { reported } from '../../text/fixtures.ts';

const now = Temporal.Instant.from('2026-11-25T00:00:00Z');

function life(n: number, openedAt: string, closedAt?: string): ReturnType<typeof reported> {
  return reported(n, { openedAt, closedAt, state: closedAt === undefined ? 'ready' : 'done' });
}

describe('the pace', () => {
  test('counts what was done in the last two weeks, and tells when the rest is done at that pace', () => {
    const certificates = [
      life(1, '2026-10-01T00:00:00Z', '2026-11-10T23:59:59Z'),
      life(2, '2026-10-01T00:00:00Z', '2026-11-11T00:00:01Z'),
      reported(3, { state: 'done', closedAt: undefined }),
      ...[4, 5, 6].map((n) => life(n, '2026-10-01T00:00:00Z')),
      reported(7, { state: undefined, listed: 'held-back' }),
      reported(8, { state: undefined, listed: 'unused' }),
    ];
    const pace = paceOf(certificates, now);
    expect(pace).toMatchObject({ all: 7, done: 3, remaining: 4, doneLately: 2, overdue: 0 });
    expect(pace.expected?.toString()).toBe('2026-12-23');
  });

  test('tells no day where nothing was done, nothing is left, or it is decades away', () => {
    expect(paceOf([reported(1)], now).expected).toBeUndefined();
    expect(paceOf([life(1, '2026-10-01T00:00:00Z', '2026-11-24T00:00:00Z')], now).expected).toBeUndefined();
    const slow = [life(0, '2026-10-01T00:00:00Z', '2026-11-24T00:00:00Z')];
    expect(paceOf([...slow, ...Array.from({ length: 9999 }, (_, n) => reported(n + 1))], now).expected).toBeUndefined();
  });

  test('counts as overdue what is within 30 days of its expiry and not done', () => {
    const near = { notAfter: '2026-12-20T00:00:00Z' };
    expect(paceOf([reported(1, near), reported(2, { ...near, state: 'done' })], now).overdue).toBe(1);
  });

  test('asks for a pace until AWS’s days, and for none after them', () => {
    expect(awsDays(18, now).map(({ daysLeft, neededPerWeek }) => [daysLeft, neededPerWeek])).toEqual([
      [126, 1],
      [309, (18 / 309) * 7],
    ]);
    const later = Temporal.Instant.from('2027-03-31T12:00:00Z');
    expect(awsDays(18, later)[0]).toMatchObject({ daysLeft: 0, neededPerWeek: undefined });
    expect(awsDays(0, now)[0]?.neededPerWeek).toBeUndefined();
  });
});

describe('the history', () => {
  const points = remainingOverTime(
    [
      life(1, '2026-11-01T00:00:00Z', '2026-11-20T00:00:00Z'),
      life(2, '2026-11-01T00:00:00Z'),
      reported(3, { state: 'done', openedAt: '2026-11-10T00:00:00Z', closedAt: undefined }),
      reported(4, { state: undefined, listed: 'declined', openedAt: '2026-11-02T00:00:00Z' }),
    ],
    now,
  );

  test('is read from when issues were opened and closed', () => {
    expect(points.map(({ at, count }) => `${at.toString().slice(0, 10)} ${String(count)}`)).toEqual([
      '2026-11-01 2',
      '2026-11-10 3',
      '2026-11-20 2',
      '2026-11-25 1',
    ]);
  });

  test('by week goes back as far as there is any', () => {
    expect(remainingByWeek(points, now, 12).map(({ count }) => count)).toEqual([2, 3, 3, 1]);
    expect(remainingByWeek([], now, 12)).toEqual([]);
  });
});

describe('sharing room', () => {
  test.each([
    [[10, 10], 100, [10, 10]],
    [[10, 200, 200], 100, [10, 45, 45]],
    [[50, 60, 200], 150, [50, 50, 50]],
    [[5, 5], 0, [0, 0]],
    [[], 10, []],
  ])('%j in %i gives %j', (needs, budget, expected) => {
    expect(shareOut(needs, budget)).toEqual(expected);
  });
});
