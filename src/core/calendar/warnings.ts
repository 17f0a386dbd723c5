import type { Temporal } from 'temporal-polyfill';
import type { MaintenanceConfig, WindowsConfig } from '../../config/config.ts';
import { calendarSpans, hasWindows, yearsFrom } from './calendar.ts';
import { elapsed, openings } from './windows.ts';

/** A calendar that is valid and yet hardly what its author wants. */
export interface CalendarWarning {
  readonly kind: 'never-open' | 'always-open' | 'short-openings';
  /** The key in the config file, for example `maintenance.overrides[0].windows`. */
  readonly path: string;
  /** One sentence without its full stop that begins with the path. */
  readonly message: string;
}

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
    return found === undefined ? [] : [{ kind: found.kind, path, message: `${path}: ${found.message}` }];
  });
}

function warningOf(
  maintenance: MaintenanceConfig,
  windows: WindowsConfig | undefined,
  now: Temporal.Instant,
): Pick<CalendarWarning, 'kind' | 'message'> | undefined {
  if (!hasWindows(windows)) {
    const message = 'there are none, so no ALB or Classic listener that no override matches is ever started';
    return { kind: 'never-open', message };
  }
  if (!everStarts(maintenance, windows, now)) {
    const message =
      'no listener can start in the next five years, every opening is frozen or no longer than the cutoff';
    return { kind: 'never-open', message };
  }
  const { longest, open } = comingYear(maintenance, windows, now);
  if (YEAR - open < DAY) {
    return { kind: 'always-open', message: 'always open, so listeners are swapped at any time outside a freeze' };
  }
  if (longest < SAFE_LENGTH) {
    const message = `open for ${longest / MINUTE} min at the most, too short when GitHub starts a scheduled run late; allow two hours or more`;
    return { kind: 'short-openings', message };
  }
  return undefined;
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
