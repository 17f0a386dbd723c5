import { describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { cronProblem, parseCron } from '../../../src/core/calendar/occurrences.ts';

describe('cronProblem', () => {
  test.each([
    '0 2 * * SUN',
    '0 2 * * sun',
    '0 2 * * 0',
    '0 2 * * 7',
    '* * * * *',
    '*/15 1-5 * * 1-5',
    '0,30 2-4/2 1,15 JAN,JUL *',
    '0 2 29 2 *',
    '0 2 31 2 MON',
    '0 2 * * TUE#2',
    '0 2 * * FRI#L',
    '0 2 L * *',
    '0 2 15W * *',
    '  0\t2  * * SUN ',
  ])('finds nothing wrong with %j', (expression) => {
    expect(cronProblem(expression)).toBeUndefined();
  });

  test.each([
    ['', 'does not have the five fields'],
    ['0 2 * *', 'does not have the five fields'],
    ['0 0 2 * * SUN', 'does not have the five fields'],
    ['@weekly', 'does not have the five fields'],
    ['2026-03-01T02:00:00', 'does not have the five fields'],
    ['60 2 * * *', 'the minute "60"'],
    ['-1 2 * * *', 'the minute "-1"'],
    ['0 24 * * *', 'the hour "24"'],
    ['0 4-2 * * *', 'the hour "4-2"'],
    ['*/0 2 * * *', 'the minute "*/0"'],
    ['5/5 2 * * *', 'the minute "5/5"'],
    ['0 2 0 * *', 'the day of month "0"'],
    ['0 2 32 * *', 'the day of month "32"'],
    ['0 2 ? * SUN', 'the day of month "?"'],
    ['0 2 * 13 *', 'the month "13"'],
    ['0 2 * SUN *', 'the month "SUN"'],
    ['0 2 * * 8', 'the day of week "8"'],
    ['0 2 * * sunday', 'the day of week "sunday"'],
    ['0 2 * * SUN,', 'the day of week "SUN,"'],
    ['0 2 * * SUN#6', 'the day of week "SUN#6"'],
    ['0 2 1 * +SUN', 'the day of week "+SUN"'],
    ['0 2 * * 1:2', 'the day of week "1:2"'],
    ['one two * * *', 'the minute "one"'],
    ['0 2 30 2 *', 'names a date that never occurs'],
    ['0 2 30,31 FEB *', 'names a date that never occurs'],
    ['0 2 31 4,6,9,11 *', 'names a date that never occurs'],
  ])('says of %j: %s', (expression, problem) => {
    expect(cronProblem(expression)).toContain(problem);
  });

  test('says what would be allowed', () => {
    expect(cronProblem('0 25 * * *')).toBe(
      'the hour "25" of "0 25 * * *" is not understood; allowed are 0-23, also as lists (1,3), ranges (1-3) and steps (*/2)',
    );
  });
});

describe('parseCron', () => {
  function datesIn(expression: string, month: string): readonly number[] {
    const schedule = parseCron(expression);
    const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 });
    const dates = Array.from({ length: first.daysInMonth }, (_, index) => first.add({ days: index }));
    return dates.filter((date) => schedule.fallsOn(date)).map((date) => date.day);
  }

  test.each([
    ['30 2 * * *', [150]],
    ['0,30 1-2 * * *', [60, 90, 120, 150]],
    ['*/30 23 * * *', [1380, 1410]],
  ])('reads the minutes of the day of %j', (expression, minutes) => {
    expect(parseCron(expression).minutes).toEqual(minutes);
  });

  test.each([
    ['0 2 * * SUN', '2026-03', [1, 8, 15, 22, 29]],
    ['0 2 * * 7', '2026-03', [1, 8, 15, 22, 29]],
    ['0 2 * * FRI-SUN', '2026-03', [1, 6, 7, 8, 13, 14, 15, 20, 21, 22, 27, 28, 29]],
    ['0 2 * * TUE#2', '2026-03', [10]],
    ['0 2 L * *', '2028-02', [29]],
    ['0 2 29 2 *', '2027-02', []],
    ['0 2 29 2 *', '2028-02', [29]],
    ['0 2 * APR SUN', '2026-03', []],
  ])('reads the dates of %j in %s', (expression, month, days) => {
    expect(datesIn(expression, month)).toEqual(days);
  });

  test('takes both day fields given as either of them', () => {
    expect(datesIn('0 2 13 * FRI', '2026-03')).toEqual([6, 13, 20, 27]);
    expect(datesIn('0 2 10,11 * SUN', '2026-03')).toEqual([1, 8, 10, 11, 15, 22, 29]);
  });

  test('refuses what cronProblem refuses, so that nothing is ever open by mistake', () => {
    expect(() => parseCron('0 2 30 2 *')).toThrow(RangeError);
  });
});
