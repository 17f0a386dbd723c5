import { describe, test } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { FreezeConfig, WindowConfig } from '../../../src/config/config.ts';
import type { Weekday } from '../../../src/config/weekday.ts';
import { agrees, timeZones, type Agreement } from './agreement.ts';
import { cron, maintenance, weekly } from './fixtures.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const LONGEST_WINDOW = 30 * HOUR;
const PERIOD = 3 * DAY;
const threeDays = { period: PERIOD, longest: LONGEST_WINDOW, openings: 40 };
const clockTime = fc
  .tuple(
    fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 23 })),
    fc.constantFrom(0, 5, 15, 30, 45, 59),
  )
  .map(([hour, minute]) => `${pad(hour)}:${pad(minute)}`);

const cronWindow = fc
  .record({
    minute: fc.constantFrom('0', '15', '30', '0,30', '59', '5-50/15', '*/7', '*'),
    hour: fc.constantFrom('0', '1', '2', '2', '3', '1-3', '0,2,23', '*/6', '23', '*'),
    day: fc.constantFrom('*', '*', '*', '1', '30', '4,29'),
    month: fc.constantFrom('*', '*', '*', '3,10,11', '*/2'),
    weekday: fc.constantFrom('*', '*', '0', '7', '1-5', '5', '0,6', '5-7'),
    minutes: fc.oneof(fc.integer({ min: 1, max: 240 }), fc.integer({ min: 1, max: LONGEST_WINDOW / MINUTE })),
  })
  .map(({ minute, hour, day, month, weekday, minutes }) =>
    cron([minute, hour, day, month, weekday].join(' '), `PT${minutes}M`),
  );

const weeklyWindow = fc
  .record({
    days: fc.uniqueArray(fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7), { minLength: 1 }),
    from: clockTime,
    to: clockTime,
  })
  .map(({ days, from, to }) => weekly(days, from, to));

const aWindow: fc.Arbitrary<WindowConfig> = fc.oneof(cronWindow, weeklyWindow);

const cases: fc.Arbitrary<Agreement> = fc
  .record({
    timeZone: fc.constantFrom(...timeZones),
    start: fc.integer({ min: Date.UTC(2011, 0) / MINUTE, max: Date.UTC(2027, 0) / MINUTE }),
    isAtClockChange: fc.boolean(),
    windows: fc.oneof(
      { weight: 9, arbitrary: fc.array(aWindow, { minLength: 1, maxLength: 3 }) },
      { weight: 1, arbitrary: fc.constant('always' as const) },
    ),
    freezes: fc.array(fc.tuple(fc.integer({ min: -600, max: 4000 }), fc.integer({ min: 1, max: 1500 })), {
      maxLength: 2,
    }),
    cutoff: fc.constantFrom(0, 5, 5, 30, 90),
    asked: fc.array(fc.nat(PERIOD - 1), { minLength: 5, maxLength: 5 }),
  })
  .map(({ timeZone, start, isAtClockChange, windows, freezes, cutoff, asked }) => {
    const from = isAtClockChange ? beforeClockChange(timeZone, start * MINUTE) : start * MINUTE;
    return {
      ...{ from, asked, ...threeDays },
      calendar: maintenance({
        timeZone,
        windows,
        freezes: freezes.map(([offset, length]) => freezeFrom(from + offset * MINUTE, length * MINUTE)),
        cutoff: Temporal.Duration.from({ minutes: cutoff }),
      }),
    };
  });

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function freezeFrom(from: number, length: number): FreezeConfig {
  return {
    from: Temporal.Instant.fromEpochMilliseconds(from),
    to: Temporal.Instant.fromEpochMilliseconds(from + length),
    reason: undefined,
  };
}

/** A day and a half before the next change of the clock, so that the change is in the middle of the period. */
function beforeClockChange(timeZone: string, at: number): number {
  const next = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).getTimeZoneTransition('next');
  const change = next?.epochMilliseconds ?? at;
  return Math.floor((change - PERIOD / 2) / MINUTE) * MINUTE;
}

describe('the calendar', () => {
  test('agrees with the rules applied minute by minute, in thirteen time zones over sixteen years', () => {
    fc.assert(fc.property(cases, agrees), { numRuns: 60 });
  });

  test.each([
    ['Apia leaves out a day', 'Pacific/Apia', '2011-12-29T00:00Z'],
    ['Lord Howe goes forward by half an hour', 'Australia/Lord_Howe', '2026-10-02T12:00Z'],
    ['Lord Howe goes back by half an hour', 'Australia/Lord_Howe', '2026-04-03T12:00Z'],
    ['Casablanca goes back for Ramadan', 'Africa/Casablanca', '2026-02-14T00:00Z'],
    ['Casablanca goes forward after it', 'Africa/Casablanca', '2026-03-21T00:00Z'],
    ['São Paulo loses a midnight', 'America/Sao_Paulo', '2018-11-03T00:00Z'],
  ])('agrees with them when %s, with a start in every minute of the night', (_title, timeZone, start) => {
    const from = Date.parse(start);
    const asked = Array.from({ length: 10 }, (_, index) => index * 7 * HOUR + 17 * MINUTE);
    for (const windows of [
      [cron('*/10 0-4 * * *', 'PT7M')],
      [cron('* 2 * * *', 'PT1M'), cron('0 3 * * *', 'PT2H')],
      [weekly([1, 2, 3, 4, 5, 6, 7], '02:15', '01:45')],
    ]) {
      agrees({ calendar: maintenance({ timeZone, windows }), from, asked, ...threeDays });
    }
  });
});
