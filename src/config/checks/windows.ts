import { expectedMessage } from '../found.ts';
import type { ConfigFinding } from '../problem.ts';
import { select, valueAt, type Selected } from '../select.ts';
import { END_OF_WINDOW_PATTERN, parseTimeOfDay, TIME_OF_DAY_PATTERN } from '../time-of-day.ts';

/** Every window, also those of overrides, is either a cron window or a weekly one, and opens for some time. */
export function checkWindows(root: unknown): readonly ConfigFinding[] {
  const windows = ['maintenance.windows[]', 'maintenance.overrides[].windows[]'].flatMap((each) => select(root, each));
  return windows.flatMap((window) => [...kindOf(window), ...lengthOf(window)]);
}

/** Cron windows with both day fields: cron takes either, and people mostly mean both. */
export function oddCrons(root: unknown): readonly ConfigFinding[] {
  const starts = ['maintenance.windows[].start', 'maintenance.overrides[].windows[].start'];
  return starts
    .flatMap((pattern) => select(root, pattern))
    .flatMap(({ path, value }) => {
      const [minute = '', hour = '', day = '*', month = '', weekday = '*'] =
        typeof value === 'string' ? value.trim().split(/\s+/) : [];
      if (day.startsWith('*') || weekday.startsWith('*')) return [];
      const first =
        /^1-7$/.test(day) && /^[A-Za-z\d]+$/.test(weekday)
          ? ` (the first ${weekday} of a month is \`${minute} ${hour} * ${month} ${weekday}#1\`)`
          : '';
      const message = `\`${String(value)}\` opens on day ${day} of the month and on ${weekday} as well: where both day fields are given, either is enough. Keep one of them${first}`;
      return [{ path, at: 'value' as const, message }];
    });
}

/** Whether any list of windows is given, for which a time zone is needed. */
export function hasWindows(root: unknown): boolean {
  return [...select(root, 'maintenance.windows[]'), ...select(root, 'maintenance.overrides[].windows[]')].some(
    ({ value }) => value !== undefined,
  );
}

function kindOf({ path, value }: Selected): readonly ConfigFinding[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const isGiven = (key: string): boolean => valueAt(value, key) !== undefined;
  const cronKeys = ['start', 'duration'].filter(isGiven);
  if (isGiven('weekly')) {
    return cronKeys.map((key) => ({
      path: [...path, key],
      at: 'key',
      message: `\`${key}\` and \`weekly\` exclude each other; keep \`weekly\`, or \`start\` with \`duration\``,
    }));
  }
  if (cronKeys.length === 0) {
    return [{ path, at: 'value', message: expectedMessage(value, '`start` and `duration`, or `weekly`') }];
  }
  const missing = ['start', 'duration'].filter((key) => !isGiven(key));
  return missing.map((key) => ({
    path: [...path, key],
    at: 'parent',
    message: `missing; a window with \`${cronKeys.join('')}\` needs \`${key}\` as well`,
  }));
}

function lengthOf({ path, value }: Selected): readonly ConfigFinding[] {
  const weekly = valueAt(value, 'weekly');
  const [from, to] = [valueAt(weekly, 'from'), valueAt(weekly, 'to')];
  if (typeof from !== 'string' || typeof to !== 'string') return [];
  if (!TIME_OF_DAY_PATTERN.test(from) || !END_OF_WINDOW_PATTERN.test(to)) return [];
  if (!parseTimeOfDay(from).equals(parseTimeOfDay(to))) return [];
  const message = `found \`${to}\`, the time at which the window opens; expected another time (a whole day is \`start: "0 0 * * SUN"\` with \`duration: 24h\`)`;
  return [{ path: [...path, 'weekly', 'to'], at: 'value', message }];
}
