import { describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { MaintenanceConfig, WindowConfig } from '../../../src/config/config.ts';
import { agrees, timeZones } from './agreement.ts';
import { cron, maintenance, weekly } from './fixtures.ts';

/*
 * Two times ten years in each of the time zones, minute by minute against the oracle: the years with Apia's lost day and
 * Brazil's last summers, and those to come. `npm run calendar-years` takes every minute; `npm test` the hours around every
 * fifth change of the clock, and a day without any.
 */
const isWhole = process.env['CALENDAR_YEARS'] === 'all';
/** Odd, so that changes in both directions come. */
const changesBetween = isWhole ? 1 : 5;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** No window below lasts longer. */
const LONGEST = 4 * HOUR;
/** Hours looked at on each side of a change. */
const AROUND = 6 * HOUR;
const decades = ['2011-07-01T00:00Z', '2026-07-01T00:00Z'] as const;
const YEARS = 10;

/** Around the hours at which clocks change, from midnight to four. */
const windows: readonly (readonly WindowConfig[])[] = [
  [cron('15,45 0-4 * * *', 'PT25M')],
  [cron('0 0 * * *', 'PT3H'), cron('30 2 * * 0', 'PT90M')],
  [weekly([1, 2, 3, 4, 5, 6, 7], '01:45', '02:50')],
];

function calendars(timeZone: string): readonly MaintenanceConfig[] {
  return windows.map((each) =>
    maintenance({ timeZone, windows: each, cutoff: Temporal.Duration.from({ minutes: 5 }) }),
  );
}

/** Changes of the clock in ten years. */
function changes(timeZone: string, start: string): readonly number[] {
  const from = Temporal.Instant.from(start).toZonedDateTimeISO(timeZone);
  const end = from.add({ years: YEARS }).epochMilliseconds;
  const found: number[] = [];
  for (let at = from.getTimeZoneTransition('next'); at !== null; at = at.getTimeZoneTransition('next')) {
    if (at.epochMilliseconds >= end) break;
    found.push(at.epochMilliseconds);
  }
  return found;
}

function compare(timeZone: string, from: number, period: number): void {
  const openings = Math.ceil(period / DAY) * 12;
  for (const calendar of calendars(timeZone)) {
    agrees({ calendar, from, period, longest: LONGEST, openings, asked: [0, Math.floor(period / 2), period - 1] });
  }
}

describe.each(decades)('the calendar in the ten years from %s', (start) => {
  const from = Date.parse(start);

  test('is compared in at least ten time zones, with changes of the clock in most', () => {
    expect(timeZones.length).toBeGreaterThanOrEqual(10);
    expect(timeZones).toEqual(
      expect.arrayContaining(['Australia/Lord_Howe', 'Africa/Casablanca', 'Pacific/Apia', 'Asia/Kathmandu']),
    );
    expect(timeZones.filter((timeZone) => changes(timeZone, start).length >= YEARS).length).toBeGreaterThanOrEqual(7);
  });

  test.each(timeZones)(
    'agrees with the oracle around changes of the clock in %s',
    (timeZone) => {
      for (const [index, change] of changes(timeZone, start).entries()) {
        if (index % changesBetween !== 0) continue;
        compare(timeZone, Math.floor((change - AROUND) / MINUTE) * MINUTE, 2 * AROUND);
      }
      // A day in which nothing changes.
      compare(timeZone, from + 37 * DAY, DAY);
    },
    600_000,
  );

  if (!isWhole) return;
  test.each(timeZones)(
    'agrees with it in every minute in %s',
    (timeZone) => {
      const month = 30 * DAY;
      const end = from + YEARS * 365.25 * DAY;
      for (let at = from; at < end; at += month) compare(timeZone, at, month);
    },
    3_600_000,
  );
});
