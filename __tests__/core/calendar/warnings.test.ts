import { describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { MaintenanceConfig, WindowsConfig } from '../../../src/config/config.ts';
import { calendarWarnings } from '../../../src/core/calendar/warnings.ts';
import { cron, freeze, instant, maintenance, weekly } from './fixtures.ts';

const now = instant('2026-03-03T12:34:56Z');
const cutoff = Temporal.Duration.from('PT5M');

function kinds(given: Partial<MaintenanceConfig>): readonly string[] {
  return calendarWarnings(maintenance({ cutoff, timeZone: 'America/New_York', ...given }), now).map(
    (warning) => warning.kind,
  );
}

describe('calendarWarnings', () => {
  test.each<[string, WindowsConfig | undefined, readonly string[]]>([
    ['three hours every Sunday', [cron('0 2 * * SUN', 'PT3H')], []],
    ['exactly two hours', [cron('0 2 * * SUN', 'PT2H')], []],
    ['a minute less', [cron('0 2 * * SUN', 'PT119M')], ['short-openings']],
    ['a short one beside a long one', [cron('0 2 * * SUN', 'PT3H'), cron('0 2 * * WED', 'PT1H')], []],
    ['two short ones that touch', [cron('0 2 * * SUN', 'PT1H'), weekly([7], '03:00', '04:00')], []],
    ['a long one on a leap day only', [cron('0 2 29 2 *', 'PT3H')], []],
    ['a short one on a leap day only', [cron('0 2 29 2 *', 'PT1H')], ['short-openings']],
    ['missing windows', undefined, ['no-windows']],
    ['`never`', 'never', ['no-windows']],
    ['an empty list', [], ['no-windows']],
    ['windows as short as the cut-off', [cron('*/30 * * * *', 'PT5M')], ['never-open']],
    ['`always`', 'always', ['always-open']],
    ['a start in every minute', [cron('* * * * *', 'PT1H')], ['always-open']],
    ['every day until the next', [weekly([1, 2, 3, 4, 5, 6, 7], '00:00', '00:00')], ['always-open']],
    ['every day but for its last minute', [weekly([1, 2, 3, 4, 5, 6, 7], '00:00', '23:59')], ['always-open']],
    ['two entries that add up', [cron('0 0 * * *', 'PT12H'), cron('0 12 * * *', 'PT12H')], ['always-open']],
    ['every day but for an hour', [weekly([1, 2, 3, 4, 5, 6, 7], '00:00', '23:00')], []],
  ])('judges %s', (_title, windows, expected) => {
    expect(kinds({ windows })).toEqual(expected);
  });

  test('finds a calendar that a freeze never lets open', () => {
    const freezes = [freeze('2026-01-01T00:00Z', '2036-01-01T00:00Z')];

    expect(kinds({ windows: [cron('0 2 * * SUN', 'PT3H')], freezes })).toEqual(['never-open']);
  });

  test('does not blame the windows for what a freeze leaves of them', () => {
    const freezes = [freeze('2026-03-08T00:00Z', '2026-03-08T08:00Z')];

    expect(kinds({ windows: [cron('0 2 * * SUN', 'PT3H')], freezes })).toEqual([]);
    expect(kinds({ windows: 'always', freezes })).toEqual(['always-open']);
  });

  test("judges each override's list, and takes `always` and `never` there as meant", () => {
    const match = { account: undefined, loadBalancer: undefined, type: undefined, tag: {} };
    const overrides = [
      { match, windows: 'always' as const },
      { match, windows: 'never' as const },
      { match, windows: [cron('0 2 * * SUN', 'PT30M')] },
    ];

    const warnings = calendarWarnings(maintenance({ windows: [cron('0 2 * * SUN', 'PT3H')], overrides }), now);

    expect(warnings).toEqual([
      {
        kind: 'short-openings',
        path: 'maintenance.overrides[2].windows',
        longestMinutes: 30,
      },
    ]);
  });
});
