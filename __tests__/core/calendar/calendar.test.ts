import { describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { MaintenanceConfig } from '../../../src/config/config.ts';
import { mayStart, neverCloses, nextOpenings, type CalendarSubject } from '../../../src/core/calendar/calendar.ts';
import { cron, freeze, instant, local, maintenance, subject, weekly } from './fixtures.ts';

const fiveMinutes = Temporal.Duration.from('PT5M');
const alb = subject();
const nlb = subject({ type: 'network' });

/** The answer in one line, instants in UTC. */
function answer(calendar: MaintenanceConfig, listener: CalendarSubject, now: string): string {
  const found = mayStart(calendar, listener, instant(now));
  if (found.kind === 'open') return `open until ${found.closesAt?.toString() ?? 'ever'}`;
  return `${found.reason}, next ${found.opensAt?.toString() ?? 'never'}`;
}

/** Sundays from 02:00 to 05:00 in UTC: 2026-03-01, -08, -15, … */
const sundays = maintenance({ timeZone: 'UTC', windows: [cron('0 2 * * SUN', 'PT3H')], cutoff: fiveMinutes });

describe('mayStart', () => {
  test.each([
    ['before the window', '2026-03-01T01:59:59.999Z', 'outside-window, next 2026-03-01T02:00:00Z'],
    ['at its first instant', '2026-03-01T02:00:00Z', 'open until 2026-03-01T05:00:00Z'],
    ['right before the cut-off', '2026-03-01T04:54:59.999999999Z', 'open until 2026-03-01T05:00:00Z'],
    ['at the cut-off', '2026-03-01T04:55:00Z', 'window-cutoff, next 2026-03-08T02:00:00Z'],
    ['at the last instant', '2026-03-01T04:59:59.999Z', 'window-cutoff, next 2026-03-08T02:00:00Z'],
    ['at its end', '2026-03-01T05:00:00Z', 'outside-window, next 2026-03-08T02:00:00Z'],
  ])('answers %s', (_title, now, expected) => {
    expect(answer(sundays, alb, now)).toBe(expected);
  });

  test('treats a Classic Load Balancer as an ALB', () => {
    expect(answer(sundays, subject({ type: 'classic' }), '2026-03-01T05:00Z')).toBe(
      'outside-window, next 2026-03-08T02:00:00Z',
    );
  });

  test.each([
    ['missing', undefined],
    ['never', 'never' as const],
    ['an empty list', []],
  ])('never lets an ALB start when windows are %s, and says that there is no window', (_title, windows) => {
    expect(answer(maintenance({ windows }), alb, '2026-03-01T02:00Z')).toBe('no-window, next never');
  });

  test('lets an NLB start at any time, whatever the windows are', () => {
    expect(answer(sundays, nlb, '2026-03-03T12:00Z')).toBe('open until ever');
    expect(answer(maintenance({}), nlb, '2026-03-03T12:00Z')).toBe('open until ever');
  });

  test('lets an ALB start at any time with `always`', () => {
    expect(answer(maintenance({ windows: 'always', cutoff: fiveMinutes }), alb, '2026-03-03T12:00Z')).toBe(
      'open until ever',
    );
  });

  test('finds no end of windows that leave no gap', () => {
    const calendar = maintenance({ windows: [cron('* * * * *', 'PT1H')], cutoff: fiveMinutes });

    expect(answer(calendar, alb, '2026-03-03T12:34:56.789Z')).toBe('open until ever');
  });

  test('closes for the repeated minutes that no window starts in, even with a start in every minute', () => {
    const calendar = maintenance({ timeZone: 'America/New_York', windows: [cron('* * * * *', 'PT1M')] });

    expect(answer(calendar, alb, '2026-11-01T05:59Z')).toBe('open until 2026-11-01T06:00:00Z');
    expect(answer(calendar, alb, '2026-11-01T06:30Z')).toBe('outside-window, next 2026-11-01T07:00:00Z');
  });

  test('never starts in windows that are no longer than the cut-off, and passes them over', () => {
    const short = maintenance({ timeZone: 'UTC', windows: [cron('0 * * * *', 'PT5M')], cutoff: fiveMinutes });
    const mixed = { ...short, windows: [cron('0 * * * *', 'PT5M'), cron('0 6 * * *', 'PT6M')] };

    expect(answer(short, alb, '2026-03-01T02:00Z')).toBe('no-window, next never');
    expect(answer(mixed, alb, '2026-03-01T02:00Z')).toBe('window-cutoff, next 2026-03-01T06:00:00Z');
  });

  test('counts the cut-off to the end of the last of touching windows', () => {
    const windows = [cron('0 2 * * SUN', 'PT3H'), weekly([7], '05:00', '06:00')];

    expect(answer({ ...sundays, windows }, alb, '2026-03-01T04:58Z')).toBe('open until 2026-03-01T06:00:00Z');
  });

  test.each([
    ['a time zone', { timeZone: 'Asia/Tokio', windows: [cron('0 2 * * SUN', 'PT3H')] }],
    ['a cron expression', { windows: [cron('0 2 30 2 *', 'PT3H')] }],
  ])('throws for %s that is not valid rather than guess', (_title, given) => {
    expect(() => mayStart(maintenance(given), alb, instant('2026-03-01T02:00Z'))).toThrow(RangeError);
  });
});

describe('a freeze', () => {
  const yearEnd = freeze('2026-03-08T03:00Z', '2026-03-15T04:00Z', 'year end');
  const frozen = { ...sundays, freezes: [yearEnd] };

  test.each([
    ['shortens the window that it begins in', '2026-03-08T02:30Z', 'open until 2026-03-08T03:00:00Z'],
    ['is what the cut-off counts to', '2026-03-08T02:55Z', 'window-cutoff, next 2026-03-15T04:00:00Z'],
    ['begins with its first instant', '2026-03-08T03:00Z', 'frozen, next 2026-03-15T04:00:00Z'],
    ['is the reason outside of windows as well', '2026-03-10T12:00Z', 'frozen, next 2026-03-15T04:00:00Z'],
    ['ends before its last instant', '2026-03-15T04:00Z', 'open until 2026-03-15T05:00:00Z'],
  ])('%s', (_title, now, expected) => {
    expect(answer(frozen, alb, now)).toBe(expected);
  });

  test('is named in the answer, and of several the one that ends last', () => {
    const longer = freeze('2026-03-01T00:00Z', '2026-04-01T00:00Z', 'audit');

    expect(mayStart({ ...sundays, freezes: [yearEnd, longer] }, alb, instant('2026-03-10T00:00Z'))).toMatchObject({
      freeze: { reason: 'audit' },
    });
  });

  test('beats `always`, an NLB, and an override that says `always`', () => {
    const overrides = [{ match: { ...anything, loadBalancer: 'shop' }, windows: 'always' as const }];

    for (const [calendar, listener] of [
      [{ ...frozen, windows: 'always' as const }, alb],
      [frozen, nlb],
      [{ ...frozen, overrides }, alb],
    ] as const) {
      expect(answer(calendar, listener, '2026-03-10T12:00Z')).toBe('frozen, next 2026-03-15T04:00:00Z');
      expect(answer(calendar, listener, '2026-03-08T02:54Z')).toBe('open until 2026-03-08T03:00:00Z');
      expect(answer(calendar, listener, '2026-03-08T02:56Z')).toBe('window-cutoff, next 2026-03-15T04:00:00Z');
    }
  });

  test('hides that there is no window from nobody', () => {
    expect(answer({ ...frozen, windows: undefined }, alb, '2026-03-10T12:00Z')).toBe('no-window, next never');
  });

  test('that leaves less of a window than the cut-off is followed by the next window', () => {
    const freezes = [freeze('2026-03-02T00:00Z', '2026-03-08T04:56Z')];

    expect(answer({ ...sundays, freezes }, alb, '2026-03-03T00:00Z')).toBe('frozen, next 2026-03-15T02:00:00Z');
  });
});

const anything = { account: undefined, loadBalancer: undefined, type: undefined, tag: {} };

describe('an override', () => {
  const tagged = subject({ listenerTags: { env: 'dev' }, loadBalancerTags: { env: 'prod', team: 'web' } });

  test.each([
    ['everything without keys', {}, alb, true],
    ['the account by a glob', { account: '1111*' }, alb, true],
    ['no other account', { account: '2222*' }, alb, false],
    ['the load balancer by a glob without regard to case', { loadBalancer: 'SH?P' }, alb, true],
    ['no other load balancer', { loadBalancer: 'sho' }, alb, false],
    ['the type', { type: 'application' as const }, alb, true],
    ['no other type', { type: 'network' as const }, alb, false],
    ["the listener's tag", { tag: { env: 'dev' } }, tagged, true],
    ["the load balancer's tag only where the listener has none", { tag: { env: 'prod' } }, tagged, false],
    ["the load balancer's tag", { tag: { team: 'w*' } }, tagged, true],
    ['all tags, not any', { tag: { env: 'dev', team: 'dns' } }, tagged, false],
    ['no tag that is absent', { tag: { other: '*' } }, tagged, false],
    ['no tag that every object seems to have', { tag: { constructor: '*' } }, tagged, false],
    ['all keys, not any', { account: '1111*', loadBalancer: 'dev-*' }, alb, false],
  ])('matches %s', (_title, match, listener, isMatch) => {
    const calendar = { ...sundays, overrides: [{ match: { ...anything, ...match }, windows: 'always' as const }] };

    expect(mayStart(calendar, listener, instant('2026-03-03T12:00Z')).kind).toBe(isMatch ? 'open' : 'closed');
  });

  test('is the first that matches, not the most generous', () => {
    const overrides = [
      { match: { ...anything, loadBalancer: 'dev-*' }, windows: 'always' as const },
      { match: { ...anything, loadBalancer: 'shop' }, windows: 'never' as const },
      { match: anything, windows: 'always' as const },
    ];

    expect(answer({ ...sundays, overrides }, alb, '2026-03-01T02:00Z')).toBe('no-window, next never');
  });

  test('replaces the windows by its own', () => {
    const overrides = [{ match: anything, windows: [cron('0 12 * * *', 'PT1H')] }];

    expect(answer({ ...sundays, overrides }, alb, '2026-03-01T02:00Z')).toBe(
      'outside-window, next 2026-03-01T12:00:00Z',
    );
  });

  test('that matches an NLB binds it too', () => {
    const never = [{ match: { ...anything, type: 'network' as const }, windows: 'never' as const }];
    const list = [{ match: anything, windows: [cron('0 12 * * *', 'PT1H')] }];

    expect(answer({ ...sundays, overrides: never }, nlb, '2026-03-01T02:00Z')).toBe('no-window, next never');
    expect(answer({ ...sundays, overrides: list }, nlb, '2026-03-01T02:00Z')).toBe(
      'outside-window, next 2026-03-01T12:00:00Z',
    );
  });
});

describe('nextOpenings', () => {
  function openings(calendar: MaintenanceConfig, listener: CalendarSubject, now: string): readonly string[] {
    return nextOpenings(calendar, listener, instant(now), 3).map((interval) => local(interval, 'UTC'));
  }

  test('begins with the opening under way, from its own beginning, and cuts freezes out', () => {
    const freezes = [freeze('2026-03-08T03:00Z', '2026-03-08T04:00Z')];

    expect(openings({ ...sundays, freezes }, alb, '2026-03-01T03:30:30Z')).toEqual([
      '2026-03-01T02:00+00:00 to 2026-03-01T05:00+00:00',
      '2026-03-08T02:00+00:00 to 2026-03-08T03:00+00:00',
      '2026-03-08T04:00+00:00 to 2026-03-08T05:00+00:00',
    ]);
  });

  test('finds the beginning of an opening that many windows make up', () => {
    const workdays = maintenance({ timeZone: 'UTC', windows: [weekly([1, 2, 3, 4, 5], '00:00', '00:00')] });

    expect(openings(workdays, alb, '2026-03-06T23:00Z')[0]).toBe('2026-03-02T00:00+00:00 to 2026-03-07T00:00+00:00');
  });

  test('leaves out what ends at this instant', () => {
    expect(openings(sundays, alb, '2026-03-01T05:00Z')[0]).toBe('2026-03-08T02:00+00:00 to 2026-03-08T05:00+00:00');
  });

  test('is empty where no window ever opens', () => {
    expect(openings(maintenance({}), alb, '2026-03-01T05:00Z')).toEqual([]);
  });

  test('has one opening without an end where the calendar is always open', () => {
    const always = nextOpenings(maintenance({}), nlb, instant('2026-03-01T05:00Z'), 3);

    expect(always.map(neverCloses)).toEqual([true]);
  });

  test('has an end before a freeze and none after the last', () => {
    const freezes = [freeze('2026-03-08T03:00Z', '2026-03-08T04:00Z')];
    const found = nextOpenings(maintenance({ freezes }), nlb, instant('2026-03-01T05:00Z'), 3);

    expect(found.map(neverCloses)).toEqual([false, true]);
    expect(found.map(({ to }) => to.toString())[0]).toBe('2026-03-08T03:00:00Z');
  });
});
