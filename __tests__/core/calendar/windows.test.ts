import { describe, expect, test } from '@jest/globals';
import type { WindowConfig } from '../../../src/config/config.ts';
import { nextOpenings } from '../../../src/core/calendar/calendar.ts';
import { cron, instant, local, maintenance, subject, weekly } from './fixtures.ts';

/** The first `count` openings from an instant on, in local time. */
function openingsIn(timeZone: string, windows: readonly WindowConfig[], now: string, count: number): readonly string[] {
  return nextOpenings(maintenance({ timeZone, windows }), subject(), instant(now), count).map((interval) =>
    local(interval, timeZone),
  );
}

describe('cron windows', () => {
  test.each([
    [
      'Tokyo, which has no clock changes',
      'Asia/Tokyo',
      cron('0 2 * * SUN', 'PT3H'),
      '2026-03-05T00:00Z',
      ['2026-03-08T02:00+09:00 to 2026-03-08T05:00+09:00', '2026-03-15T02:00+09:00 to 2026-03-15T05:00+09:00'],
    ],
    [
      'Kathmandu, 5 h 45 min from UTC, asked while it is open',
      'Asia/Kathmandu',
      cron('30 1 * * *', 'PT30M'),
      '2026-03-04T20:00Z',
      ['2026-03-05T01:30+05:45 to 2026-03-05T02:00+05:45'],
    ],
    [
      'New York: a start in the spring gap is shifted forward by the gap',
      'America/New_York',
      cron('15 2 * * *', 'PT30M'),
      '2026-03-07T12:00Z',
      ['2026-03-08T03:15-04:00 to 2026-03-08T03:45-04:00', '2026-03-09T02:15-04:00 to 2026-03-09T02:45-04:00'],
    ],
    [
      'New York: the duration is elapsed time over the spring gap',
      'America/New_York',
      cron('30 1 * * *', 'PT2H'),
      '2026-03-07T12:00Z',
      ['2026-03-08T01:30-05:00 to 2026-03-08T04:30-04:00'],
    ],
    [
      'New York: a repeated start is its first occurrence, and opens once',
      'America/New_York',
      cron('30 1 * * *', 'PT20M'),
      '2026-10-31T12:00Z',
      ['2026-11-01T01:30-04:00 to 2026-11-01T01:50-04:00', '2026-11-02T01:30-05:00 to 2026-11-02T01:50-05:00'],
    ],
    [
      'New York: the duration is elapsed time over the repeated hour',
      'America/New_York',
      cron('0 1 * * *', 'PT3H'),
      '2026-10-31T12:00Z',
      ['2026-11-01T01:00-04:00 to 2026-11-01T03:00-05:00'],
    ],
    [
      'London: a list of starts is treated as each of them would be',
      'Europe/London',
      cron('30 0,1,2 * * *', 'PT10M'),
      '2026-03-28T12:00Z',
      [
        '2026-03-29T00:30+00:00 to 2026-03-29T00:40+00:00',
        '2026-03-29T02:30+01:00 to 2026-03-29T02:40+01:00',
        '2026-03-30T00:30+01:00 to 2026-03-30T00:40+01:00',
      ],
    ],
    [
      'London: a list of starts in the repeated hour opens once for each',
      'Europe/London',
      cron('0,30 1 * * *', 'PT10M'),
      '2026-10-24T12:00Z',
      [
        '2026-10-25T01:00+01:00 to 2026-10-25T01:10+01:00',
        '2026-10-25T01:30+01:00 to 2026-10-25T01:40+01:00',
        '2026-10-26T01:00+00:00 to 2026-10-26T01:10+00:00',
      ],
    ],
    [
      'Lord Howe: a gap of 30 minutes shifts by 30 minutes',
      'Australia/Lord_Howe',
      cron('15 2 * * *', 'PT1H'),
      '2026-10-03T12:00Z',
      ['2026-10-04T02:45+11:00 to 2026-10-04T03:45+11:00'],
    ],
    [
      'Lord Howe: 30 repeated minutes',
      'Australia/Lord_Howe',
      cron('45 1 * * *', 'PT1H'),
      '2026-04-04T12:00Z',
      ['2026-04-05T01:45+11:00 to 2026-04-05T02:15+10:30'],
    ],
    [
      'Casablanca: the clock goes back for Ramadan',
      'Africa/Casablanca',
      cron('30 2 * * *', 'PT1H'),
      '2026-02-14T12:00Z',
      ['2026-02-15T02:30+01:00 to 2026-02-15T02:30+00:00', '2026-02-16T02:30+00:00 to 2026-02-16T03:30+00:00'],
    ],
    [
      'Casablanca: and forward again after it',
      'Africa/Casablanca',
      cron('30 2 * * *', 'PT1H'),
      '2026-03-21T12:00Z',
      ['2026-03-22T03:30+01:00 to 2026-03-22T04:30+01:00'],
    ],
    [
      'São Paulo 2018: midnight itself is in the gap',
      'America/Sao_Paulo',
      cron('0 0 * * SUN', 'PT2H'),
      '2018-11-01T12:00Z',
      ['2018-11-04T01:00-02:00 to 2018-11-04T03:00-02:00'],
    ],
    [
      'Apia 2011: what is written for the skipped Friday opens on Saturday, once together with what Saturday has',
      'Pacific/Apia',
      cron('0 2 * * *', 'PT1H'),
      '2011-12-29T14:00Z',
      ['2011-12-31T02:00+14:00 to 2011-12-31T03:00+14:00', '2012-01-01T02:00+14:00 to 2012-01-01T03:00+14:00'],
    ],
    [
      'Apia 2011: also when only the Friday is written',
      'Pacific/Apia',
      cron('0 2 * * FRI', 'PT1H'),
      '2011-12-29T14:00Z',
      ['2011-12-31T02:00+14:00 to 2011-12-31T03:00+14:00', '2012-01-06T02:00+14:00 to 2012-01-06T03:00+14:00'],
    ],
  ])('%s', (_title, timeZone, window, now, expected) => {
    expect(openingsIn(timeZone, [window], now, expected.length)).toEqual(expected);
  });

  test('starts that resolve to the same instant are one opening', () => {
    const windows = [cron('30 2,3 * * *', 'PT10M')];

    expect(openingsIn('America/New_York', windows, '2026-03-08T05:30Z', 2)).toEqual([
      '2026-03-08T03:30-04:00 to 2026-03-08T03:40-04:00',
      '2026-03-09T02:30-04:00 to 2026-03-09T02:40-04:00',
    ]);
  });

  test('a shifted start that passes a later one keeps its place', () => {
    const windows = [cron('45 2 * * *', 'PT10M'), cron('0 3 * * *', 'PT10M')];

    expect(openingsIn('America/New_York', windows, '2026-03-08T05:30Z', 2)).toEqual([
      '2026-03-08T03:00-04:00 to 2026-03-08T03:10-04:00',
      '2026-03-08T03:45-04:00 to 2026-03-08T03:55-04:00',
    ]);
  });

  test('finds a window of years ahead', () => {
    expect(openingsIn('Asia/Tokyo', [cron('0 2 29 2 *', 'PT3H')], '2024-03-01T00:00Z', 1)).toEqual([
      '2028-02-29T02:00+09:00 to 2028-02-29T05:00+09:00',
    ]);
  });

  test('finds a window that began long before', () => {
    expect(openingsIn('Asia/Tokyo', [cron('0 0 1 1 *', 'P100D')], '2026-03-30T00:00Z', 1)).toEqual([
      '2026-01-01T00:00+09:00 to 2026-04-11T00:00+09:00',
    ]);
  });
});

describe('weekly windows', () => {
  test.each([
    [
      'run between two local times',
      'Asia/Tokyo',
      weekly([7], '02:00', '05:00'),
      '2026-03-05T00:00Z',
      ['2026-03-08T02:00+09:00 to 2026-03-08T05:00+09:00', '2026-03-15T02:00+09:00 to 2026-03-15T05:00+09:00'],
    ],
    [
      'end on the next day when `to` is not after `from`',
      'Asia/Tokyo',
      weekly([6], '22:00', '02:00'),
      '2026-03-05T00:00Z',
      ['2026-03-07T22:00+09:00 to 2026-03-08T02:00+09:00'],
    ],
    [
      'are shorter where the clock goes forward within',
      'America/New_York',
      weekly([7], '01:00', '04:00'),
      '2026-03-07T12:00Z',
      ['2026-03-08T01:00-05:00 to 2026-03-08T04:00-04:00'],
    ],
    [
      'are longer where the clock goes back within',
      'America/New_York',
      weekly([7], '00:30', '03:00'),
      '2026-10-31T12:00Z',
      ['2026-11-01T00:30-04:00 to 2026-11-01T03:00-05:00'],
    ],
    [
      'end at the first occurrence of a repeated time',
      'America/New_York',
      weekly([7], '00:00', '01:30'),
      '2026-10-31T12:00Z',
      ['2026-11-01T00:00-04:00 to 2026-11-01T01:30-04:00'],
    ],
    [
      'are shifted as a whole where both times are in the gap',
      'America/New_York',
      weekly([7], '02:15', '02:45'),
      '2026-03-07T12:00Z',
      ['2026-03-08T03:15-04:00 to 2026-03-08T03:45-04:00'],
    ],
    [
      'do not open where the gap shifts `from` past `to`',
      'America/New_York',
      weekly([7], '02:30', '03:15'),
      '2026-03-07T12:00Z',
      ['2026-03-15T02:30-04:00 to 2026-03-15T03:15-04:00'],
    ],
    [
      'lose the day that Apia skipped',
      'Pacific/Apia',
      weekly([4], '22:00', '02:00'),
      '2011-12-29T12:00Z',
      ['2011-12-29T22:00-10:00 to 2011-12-31T02:00+14:00'],
    ],
  ])('%s', (_title, timeZone, window, now, expected) => {
    expect(openingsIn(timeZone, [window], now, expected.length)).toEqual(expected);
  });
});

describe('several windows', () => {
  test('overlapping and touching ones are one', () => {
    const windows = [weekly([6], '22:00', '00:00'), cron('0 0 * * SUN', 'PT2H'), cron('30 1 * * SUN', 'PT2H')];

    expect(openingsIn('Asia/Tokyo', windows, '2026-03-05T00:00Z', 1)).toEqual([
      '2026-03-07T22:00+09:00 to 2026-03-08T03:30+09:00',
    ]);
  });

  test('one that is not open closes none of the others', () => {
    const windows = [cron('0 2 29 2 *', 'PT1H'), cron('0 2 * * SUN', 'PT1H')];

    expect(openingsIn('Asia/Tokyo', windows, '2026-03-05T00:00Z', 1)).toEqual([
      '2026-03-08T02:00+09:00 to 2026-03-08T03:00+09:00',
    ]);
  });
});
