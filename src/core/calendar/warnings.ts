import type { Temporal } from 'temporal-polyfill';
import type { MaintenanceConfig, WindowsConfig } from '../../config/config.ts';
import { calendarSpans, hasWindows, yearsFrom } from './calendar.ts';
import { elapsed, openings } from './windows.ts';

/** A calendar that is valid and yet hardly what its author wants; what is said of it is in the catalogue. */
export type CalendarWarning = Oddity & {
  /** The key in the config file, for example `maintenance.overrides[0].windows`. */
  readonly path: string;
};

type Oddity =
  | { readonly kind: 'no-windows' }
  /** There are some, and none lets a listener start in the next years. */
  | { readonly kind: 'never-open' }
  | { readonly kind: 'always-open' }
  | { readonly kind: 'short-openings'; readonly longestMinutes: number };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 366 * DAY;

/** GitHub starts scheduled runs late, by an hour and more when it is busy. */
const SAFE_LENGTH = 2 * HOUR;

/**
 * What is odd about the calendar's own windows and about each override's list: never open (also where freezes and
 * cut-off leave no start), always open, or open for less than two hours even at the longest. An override that says
 * `always` or `never` in so many words is what it says.
 *
 * @throws RangeError if the time zone or a cron expression is not valid.
 */
export function calendarWarnings(maintenance: MaintenanceConfig, now: Temporal.Instant): readonly CalendarWarning[] {
  const lists = maintenance.overrides.flatMap(({ windows }, index) =>
    typeof windows === 'string' ? [] : [{ path: `maintenance.overrides[${index}].windows`, windows }],
  );
  return [{ path: 'maintenance.windows', windows: maintenance.windows }, ...lists].flatMap(({ path, windows }) => {
    const found = warningOf(maintenance, windows, now);
    return found === undefined ? [] : [{ ...found, path }];
  });
}

function warningOf(
  maintenance: MaintenanceConfig,
  windows: WindowsConfig | undefined,
  now: Temporal.Instant,
): Oddity | undefined {
  if (!hasWindows(windows)) return { kind: 'no-windows' };
  if (!everStarts(maintenance, windows, now)) return { kind: 'never-open' };
  const { longest, open } = comingYear(maintenance, windows, now);
  if (YEAR - open < DAY) return { kind: 'always-open' };
  return longest < SAFE_LENGTH ? { kind: 'short-openings', longestMinutes: longest / MINUTE } : undefined;
}

function everStarts(maintenance: MaintenanceConfig, windows: WindowsConfig, now: Temporal.Instant): boolean {
  const cutoff = elapsed(maintenance.cutoff);
  for (const span of calendarSpans(maintenance, windows, yearsFrom(now))) {
    const lastStart = span.to - cutoff;
    if (span.from < lastStart && now.epochMilliseconds < lastStart) return true;
  }
  return false;
}

/**
 * The longest opening of the coming year, or the first one if there is none so soon, and how long the year is open in
 * all, in milliseconds. "Always" is judged by the latter: even `* * * * *` for an hour leaves out a minute where the
 * clocks go back. Freezes are left out: what they cut short once is no fault of the windows.
 */
function comingYear(
  maintenance: MaintenanceConfig,
  windows: WindowsConfig,
  now: Temporal.Instant,
): { readonly longest: number; readonly open: number } {
  const from = now.epochMilliseconds;
  const to = from + YEAR;
  let longest = 0;
  let open = 0;
  for (const span of openings(windows, maintenance.timeZone, yearsFrom(now))) {
    if (span.to <= from) continue;
    if (longest > 0 && span.from >= to) break;
    longest = Math.max(longest, span.to - span.from);
    open += Math.max(0, Math.min(span.to, to) - Math.max(span.from, from));
  }
  return { longest, open };
}
