import { swappableTypes } from '../../core/arn.ts';
import * as z from 'zod';
import { cronProblem } from '../../core/calendar/occurrences.ts';
import { describeFound, expectedMessage } from '../found.ts';
import { FREEZE_BOUND_PATTERN, parseFreezeBound } from '../freeze.ts';
import { END_OF_WINDOW_PATTERN, TIME_OF_DAY_PATTERN } from '../time-of-day.ts';
import { nearestTimeZone, resolveTimeZone, TIME_ZONE_PATTERN } from '../time-zone.ts';
import { parseWeekday, WEEKDAY_NAMES } from '../weekday.ts';
import { choice, duration, expected, flag, list, prose, section, tags, text } from './fields.ts';
import { accountGlob } from './migration.ts';
import { changeCalendarArn } from './names.ts';

const TIME_ZONE = 'an IANA time zone name such as `Asia/Tokyo`, no offset and no abbreviation';

const timeZone = text(TIME_ZONE, TIME_ZONE_PATTERN).refine((name) => resolveTimeZone(name) !== undefined, {
  error: ({ input }) => {
    const near = nearestTimeZone(String(input));
    return `${expectedMessage(input, TIME_ZONE)}${near === undefined ? '' : ` (did you mean \`${near}\`?)`}`;
  },
});

const cron = text(
  'a cron expression of five fields (minute, hour, day of month, month, day of week) such as `0 2 * * SUN`',
  /^\s*(?:\S+\s+){4}\S+\s*$/,
).check((context) => {
  const problem = cronProblem(context.value);
  if (problem === undefined) return;
  context.issues.push({ code: 'custom', input: context.value, message: problem.replaceAll(/\s+/g, ' ') });
});

const weekday = z
  .string(expected('a weekday, `sun` to `sat` or its full name'))
  .refine((day) => parseWeekday(day) !== undefined, expected('a weekday, `sun` to `sat` or its full name'))
  .meta({
    // Offered by editors are the short names; that upper and lower case are alike has no shorter form.
    anyOf: [
      { enum: WEEKDAY_NAMES.map((name) => name.slice(0, 3)) },
      { pattern: `^(?:${WEEKDAY_NAMES.map(anyCase).join('|')})$` },
    ],
  });

function anyCase(name: string): string {
  const letters = Array.from(name, (letter) => `[${letter}${letter.toUpperCase()}]`);
  return `${letters.slice(0, 3).join('')}(?:${letters.slice(3).join('')})?`;
}

/** Both kinds in one map, so that a misspelt key is compared with all of them; `checks/windows.ts` tells them apart. */
const windowSchema = section({
  start: cron.optional().describe('Cron expression of five fields: the local times at which the window opens.'),
  duration: duration({ min: '1m', max: '7d' })
    .optional()
    .describe('How long a cron window stays open, in elapsed time, for example 3h.'),
  weekly: section({
    days: list(weekday, 'weekdays', 1).describe('Days on which the window opens.'),
    from: text('a time from `"00:00"` to `"23:59"`', TIME_OF_DAY_PATTERN).describe('Local time the window opens.'),
    to: text('a time from `"00:00"` to `"24:00"`', END_OF_WINDOW_PATTERN).describe(
      'Local time the window closes; on the next day if it is not after from.',
    ),
  })
    .optional()
    .describe('A window between two local times on some days of the week.'),
}).meta({
  oneOf: [
    { required: ['start', 'duration'], not: { required: ['weekly'] } },
    { required: ['weekly'], not: { anyOf: [{ required: ['start'] }, { required: ['duration'] }] } },
  ],
});

const windowsSchema = z.union(
  [choice(['always', 'never']), list(windowSchema, 'windows')],
  expected('`always`, `never` or a list of windows'),
);

const freezeBound = text(
  'a date such as `2026-12-25`, or a date-time such as `2026-12-25T18:00` or `2026-12-25T18:00+09:00`',
  FREEZE_BOUND_PATTERN,
).refine((bound) => parseFreezeBound(bound) !== undefined, {
  error: ({ input }) => `found ${describeFound(input)}, which no calendar has; expected a date that exists`,
});

const freezesSchema = list(
  section({
    from: freezeBound.describe('First frozen local day, or the date-time at which the freeze begins.'),
    to: freezeBound.describe('Last frozen local day, or the date-time at which the freeze is over.'),
    reason: prose('a reason', { min: 1, max: 200 }).optional().describe('Why, shown where a swap is held.'),
  }),
  'freezes',
);

const overridesSchema = list(
  section({
    match: section({
      account: accountGlob().optional().describe('Account id, with * and ? as wildcards.'),
      'load-balancer': text('the name of a load balancer, with `*` and `?` as wildcards', /^[A-Za-z\d*?-]{1,64}$/)
        .optional()
        .describe('Name of the load balancer, with * and ? as wildcards.'),
      type: choice(swappableTypes).optional().describe('Type of the load balancer.'),
      tag: tags().optional().describe("Tags of the listener, then of its load balancer; values with wildcards."),
    })
      .meta({ minProperties: 1 })
      .describe('Which listeners the override is for; every given pattern must match.'),
    windows: windowsSchema.describe('Windows of these listeners: always, never, or a list.'),
  }),
  'overrides',
);

export const maintenanceSchema = section({
  timezone: timeZone.optional().describe('IANA name of the time zone of every window and freeze.'),
  windows: windowsSchema
    .optional()
    .describe('When ALB listeners may be swapped: always, never, or a list; without it never.'),
  freezes: freezesSchema.default([]).describe('Times in which nothing is swapped, whatever the windows say.'),
  overrides: overridesSchema.default([]).describe('Other windows for some listeners; the first match wins.'),
  rollback: choice(['any-time', 'windows']).default('any-time').describe('Whether a rollback waits for a window.'),
  cutoff: duration({ min: '0m', max: '24h' })
    .default('5m')
    .describe("No listener is started this close to a window's end."),
  'outside-window': choice(['wait', 'fail'])
    .default('wait')
    .describe('Outside a window: wait for the next one, or fail runs that a person started.'),
  'allow-override': flag().default(false).describe('Lets label acm-override-window open a window.'),
  'change-calendars': list(changeCalendarArn(), 'SSM Change Calendar ARNs')
    .default([])
    .describe('SSM Change Calendars that must be open as well; closed or unreadable is closed.'),
})
  .prefault({})
  .describe('When listeners may be swapped.');
