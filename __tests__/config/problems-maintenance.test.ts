import { describe } from '@jest/globals';
import { problemTable } from './problem-table.ts';

describe('the time zone', () => {
  problemTable([
    [
      'maintenance: { timezone: Asia/Tokio }',
      '5:26: maintenance.timezone: found `Asia/Tokio`; expected an IANA time zone name such as `Asia/Tokyo`, no offset and no abbreviation (did you mean `Asia/Tokyo`?)',
    ],
    [
      'maintenance: { timezone: "+09:00" }',
      '5:26: maintenance.timezone: found `+09:00`; expected an IANA time zone name such as `Asia/Tokyo`, no offset and no abbreviation',
    ],
    [
      'maintenance: { timezone: JST }',
      '5:26: maintenance.timezone: found `JST`; expected an IANA time zone name such as `Asia/Tokyo`, no offset and no abbreviation',
    ],
    [
      'maintenance: { timezone: 9 }',
      '5:26: maintenance.timezone: found the number 9; expected an IANA time zone name such as `Asia/Tokyo`, no offset and no abbreviation',
    ],
    [
      'maintenance: { timezone: "" }',
      '5:26: maintenance.timezone: found an empty text; expected an IANA time zone name such as `Asia/Tokyo`, no offset and no abbreviation',
    ],
    [
      'maintenance: { timezone: 2026-01-01T00:00Z }',
      '5:26: maintenance.timezone: found `2026-01-01T00:00Z`; expected an IANA time zone name such as `Asia/Tokyo`, no offset and no abbreviation',
    ],
    [
      'maintenance:\n  windows:\n    - { start: "0 2 * * SUN", duration: 3h }',
      '5:1: maintenance.timezone: missing; windows and freezes need an IANA time zone name such as `Asia/Tokyo`',
    ],
    [
      'maintenance:\n  freezes: [{ from: 2026-12-25, to: 2026-12-25 }]',
      '5:1: maintenance.timezone: missing; windows and freezes need an IANA time zone name such as `Asia/Tokyo`',
    ],
    [
      'maintenance: { overrides: [{ match: { type: network }, windows: [{ start: "0 2 * * SUN", duration: 3h }] }] }',
      '5:1: maintenance.timezone: missing; windows and freezes need an IANA time zone name such as `Asia/Tokyo`',
    ],
    [
      'maintenance: { timezone: America/New York }',
      '5:26: maintenance.timezone: found `America/New York`; expected an IANA time zone name such as `Asia/Tokyo`, no offset and no abbreviation',
    ],
  ]);
});

describe('windows', () => {
  problemTable([
    [
      'maintenance: { timezone: Asia/Tokyo, windows: allways }',
      '5:47: maintenance.windows: found `allways`; expected `always`, `never` or a list of windows',
    ],
    [
      'maintenance: { timezone: Asia/Tokyo, windows: [x] }',
      '5:48: maintenance.windows[0]: found `x`; expected a map with keys of `start`, `duration`, `weekly`',
    ],
    [
      'maintenance: { timezone: Asia/Tokyo, windows: [{}] }',
      '5:48: maintenance.windows[0]: found an empty map; expected `start` and `duration`, or `weekly`',
    ],
    [
      'maintenance: { timezone: Asia/Tokyo, windows: [{ start: "0 2 * * SUN" }] }',
      '5:48: maintenance.windows[0].duration: missing; a window with `start` needs `duration` as well',
    ],
    [
      'maintenance: { timezone: Asia/Tokyo, windows: [{ duration: 3h }] }',
      '5:48: maintenance.windows[0].start: missing; a window with `duration` needs `start` as well',
    ],
    [
      'maintenance: { timezone: Asia/Tokyo, windows: [{ start: "0 2 * * SUN", duration: 3h, weekly: { days: [sun], from: "02:00", to: "05:00" } }] }',
      '5:50: maintenance.windows[0].start: `start` and `weekly` exclude each other; keep `weekly`, or `start` with `duration`',
      '5:72: maintenance.windows[0].duration: `duration` and `weekly` exclude each other; keep `weekly`, or `start` with `duration`',
    ],
    [
      'maintenance: { timezone: Asia/Tokyo, windows: [{ start: "0 2 * * SUN", duration: 8d }] }',
      '5:82: maintenance.windows[0].duration: found `8d`; expected a duration from 1m to 7d, in days, hours and minutes such as `3h`, `90m` or `1h30m`',
    ],
    [
      'maintenance: { timezone: Asia/Tokyo, windows: [{ start: "0 2 * * SUN", duration: 0h }] }',
      '5:82: maintenance.windows[0].duration: found `0h`; expected a duration from 1m to 7d, in days, hours and minutes such as `3h`, `90m` or `1h30m`',
    ],
    [
      'maintenance: { timezone: Asia/Tokyo, windows: [{ start: "0 2 * * SUN", duration: 90 }] }',
      '5:82: maintenance.windows[0].duration: found the number 90; expected a duration from 1m to 7d, in days, hours and minutes such as `3h`, `90m` or `1h30m`',
    ],
    [
      'maintenance: { timezone: Asia/Tokyo, windows: [{ start: "0 2 * * SUN", duration: 3 hours }] }',
      '5:82: maintenance.windows[0].duration: found `3 hours`; expected a duration from 1m to 7d, in days, hours and minutes such as `3h`, `90m` or `1h30m`',
    ],
    [
      'maintenance: { timezone: Asia/Tokyo, windows: [{ start: 5, duration: 3h }] }',
      '5:57: maintenance.windows[0].start: found the number 5; expected a cron expression of five fields (minute, hour, day of month, month, day of week) such as `0 2 * * SUN`',
    ],
    [
      'maintenance: { timezone: Asia/Tokyo, windows: [{ weekly: { days: [sunn], from: "02:00", to: "05:00" } }] }',
      '5:67: maintenance.windows[0].weekly.days[0]: found `sunn`; expected a weekday, `sun` to `sat` or its full name',
    ],
    [
      'maintenance: { timezone: Asia/Tokyo, windows: [{ weekly: { days: [], from: "02:00", to: "05:00" } }] }',
      '5:66: maintenance.windows[0].weekly.days: found an empty list; expected a list of weekdays, at least one',
    ],
    [
      'maintenance: { timezone: Asia/Tokyo, windows: [{ weekly: { days: [sun, sun], from: "02:00", to: "05:00" } }] }',
      '5:72: maintenance.windows[0].weekly.days[1]: `sun` is listed twice; keep one of the two',
    ],
    [
      'maintenance: { timezone: Asia/Tokyo, windows: [{ weekly: { days: [sun], from: "24:00", to: "05:00" } }] }',
      '5:79: maintenance.windows[0].weekly.from: found `24:00`; expected a time from `"00:00"` to `"23:59"`',
    ],
    [
      'maintenance: { timezone: Asia/Tokyo, windows: [{ weekly: { days: [sun], from: "2:00", to: "05:00" } }] }',
      '5:79: maintenance.windows[0].weekly.from: found `2:00`; expected a time from `"00:00"` to `"23:59"`',
    ],
    [
      'maintenance: { timezone: Asia/Tokyo, windows: [{ weekly: { days: [sun], from: "02:00", to: "24:01" } }] }',
      '5:92: maintenance.windows[0].weekly.to: found `24:01`; expected a time from `"00:00"` to `"24:00"`',
    ],
    [
      'maintenance: { timezone: Asia/Tokyo, windows: [{ weekly: { days: [sun], from: "02:00", to: "02:00" } }] }',
      '5:92: maintenance.windows[0].weekly.to: found `02:00`, the time at which the window opens; expected another time (a whole day is `start: "0 0 * * SUN"` with `duration: 24h`)',
    ],
    [
      'maintenance: { timezone: Asia/Tokyo, windows: [{ weekly: { days: [sun], from: "00:00", to: "24:00" } }] }',
      '5:92: maintenance.windows[0].weekly.to: found `24:00`, the time at which the window opens; expected another time (a whole day is `start: "0 0 * * SUN"` with `duration: 24h`)',
    ],
    [
      'maintenance: { timezone: Asia/Tokyo, windows: [{ weekly: { days: [sun], to: "24:00" } }] }',
      '5:50: maintenance.windows[0].weekly.from: missing; expected a time from `"00:00"` to `"23:59"`',
    ],
    [
      'maintenance: { timezone: Asia/Tokyo, windows: [{ start: "0 2 * *", duration: 3h }] }',
      '5:57: maintenance.windows[0].start: found `0 2 * *`; expected a cron expression of five fields (minute, hour, day of month, month, day of week) such as `0 2 * * SUN`',
    ],
    [
      'maintenance: { timezone: Asia/Tokyo, windows: [{ start: "0 0 2 * * SUN", duration: 3h }] }',
      '5:57: maintenance.windows[0].start: found `0 0 2 * * SUN`; expected a cron expression of five fields (minute, hour, day of month, month, day of week) such as `0 2 * * SUN`',
    ],
    [
      'maintenance: { timezone: Asia/Tokyo, windows: [{ start: "0 25 * * *", duration: 3h }] }',
      '5:57: maintenance.windows[0].start: the hour "25" of "0 25 * * *" is not understood; allowed are 0-23, also as lists (1,3), ranges (1-3) and steps (*/2)',
    ],
    [
      'maintenance: { timezone: Asia/Tokyo, windows: [{ start: "0 0 30 2 *", duration: 3h }] }',
      '5:57: maintenance.windows[0].start: "0 0 30 2 *" names a date that never occurs',
    ],
  ]);
});

describe('freezes, overrides and the rest of maintenance', () => {
  problemTable([
    [
      'maintenance: { timezone: Asia/Tokyo, freezes: [{ from: 2026-12-25 }] }',
      '5:48: maintenance.freezes[0].to: missing; expected a date such as `2026-12-25`, or a date-time such as `2026-12-25T18:00` or `2026-12-25T18:00+09:00`',
    ],
    [
      'maintenance: { timezone: Asia/Tokyo, freezes: [{ from: 2026-12-25, to: 2026-12-24 }] }',
      '5:72: maintenance.freezes[0].to: found `2026-12-24`, which is not after `from` (`2026-12-25`); expected a later end',
    ],
    [
      'maintenance: { timezone: Asia/Tokyo, freezes: [{ from: 2026-12-25T10:00, to: 2026-12-25T10:00 }] }',
      '5:78: maintenance.freezes[0].to: found `2026-12-25T10:00`, which is not after `from` (`2026-12-25T10:00`); expected a later end',
    ],
    [
      'maintenance: { timezone: Asia/Tokyo, freezes: [{ from: 2026-12-25T10:00, to: 2026-12-25T01:00Z }] }',
      '5:78: maintenance.freezes[0].to: found `2026-12-25T01:00Z`, which is not after `from` (`2026-12-25T10:00`); expected a later end',
    ],
    [
      'maintenance: { timezone: Asia/Tokyo, freezes: [{ from: 2026-02-30, to: 2026-03-01 }] }',
      '5:56: maintenance.freezes[0].from: found `2026-02-30`, which no calendar has; expected a date that exists',
    ],
    [
      'maintenance: { timezone: Asia/Tokyo, freezes: [{ from: 25.12.2026, to: 2026-12-26 }] }',
      '5:56: maintenance.freezes[0].from: found `25.12.2026`; expected a date such as `2026-12-25`, or a date-time such as `2026-12-25T18:00` or `2026-12-25T18:00+09:00`',
    ],
    [
      'maintenance: { timezone: Asia/Tokyo, freezes: [{ from: 2026-12-25T25:00, to: 2026-12-26 }] }',
      '5:56: maintenance.freezes[0].from: found `2026-12-25T25:00`, which no calendar has; expected a date that exists',
    ],
    [
      'maintenance: { timezone: Asia/Tokyo, freezes: [{ from: 20261225, to: 2026-12-26 }] }',
      '5:56: maintenance.freezes[0].from: found the number 20261225; expected a date such as `2026-12-25`, or a date-time such as `2026-12-25T18:00` or `2026-12-25T18:00+09:00`',
    ],
    [
      'maintenance: { timezone: Asia/Tokyo, overrides: [{ match: {}, windows: never }] }',
      '5:59: maintenance.overrides[0].match: found an empty map; expected at least one of `account`, `load-balancer`, `type` and `tag`',
    ],
    [
      'maintenance: { timezone: Asia/Tokyo, overrides: [{ match: { type: gateway }, windows: never }] }',
      '5:67: maintenance.overrides[0].match.type: found `gateway`; expected `application`, `network` or `classic`',
    ],
    [
      'maintenance: { timezone: Asia/Tokyo, overrides: [{ match: { type: network } }] }',
      '5:50: maintenance.overrides[0].windows: missing; expected `always`, `never` or a list of windows',
    ],
    [
      'maintenance: { timezone: Asia/Tokyo, overrides: [{ match: { load-balancer: a_b }, windows: never }] }',
      '5:76: maintenance.overrides[0].match.load-balancer: found `a_b`; expected the name of a load balancer, with `*` and `?` as wildcards',
    ],
    [
      'maintenance: { timezone: Asia/Tokyo, cutoff: 25h }',
      '5:46: maintenance.cutoff: found `25h`; expected a duration from 0m to 24h, in days, hours and minutes such as `3h`, `90m` or `1h30m`',
    ],
    [
      'maintenance: { timezone: Asia/Tokyo, outside-window: skip }',
      '5:54: maintenance.outside-window: found `skip`; expected `wait` or `fail`',
    ],
    [
      'maintenance: { timezone: Asia/Tokyo, change-calendars: [x] }',
      '5:57: maintenance.change-calendars[0]: found `x`; expected the ARN of an SSM Change Calendar: `arn:<partition>:ssm:<region>:<12 digits>:document/<name>`',
    ],
  ]);
});
