import type { MaintenanceConfig, WindowConfig } from '../../../src/config/config.ts';

/*
 * The rules of the calendar once more, minute by minute and as simply as they can be written: no croner, no Temporal
 * arithmetic, no intervals. Every instant is looked up in the time zone by Intl, and what is open is marked in a row of
 * minutes.
 */

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** What the rules say of each minute from `from` to `to`. */
export interface Verdicts {
  /** Instants, a minute apart, in milliseconds. */
  readonly times: readonly number[];
  readonly inWindow: readonly boolean[];
  readonly inFreeze: readonly boolean[];
  readonly mayStart: readonly boolean[];
}

/** Judges each minute of a period whose ends are whole minutes. Windows may last up to `longest` milliseconds. */
export function judge(maintenance: MaintenanceConfig, from: number, to: number, longest: number): Verdicts {
  const clock = readClock(maintenance.timeZone, from - longest - 2 * DAY, to + 2 * DAY);
  const inWindow = clock.times.map(() => maintenance.windows === 'always');
  if (Array.isArray(maintenance.windows)) {
    for (const window of maintenance.windows as readonly WindowConfig[]) mark(window, clock, inWindow);
  }
  const freezes = maintenance.freezes.map(({ from, to }) => [from.epochMilliseconds, to.epochMilliseconds] as const);
  const inFreeze = clock.times.map((at) => freezes.some(([from, to]) => from <= at && at < to));
  const isOpen = inWindow.map((open, index) => open && inFreeze[index] === false);
  const mayStart = startable(isOpen, maintenance.cutoff.total('minutes'));

  const first = (from - (clock.times[0] ?? 0)) / MINUTE;
  const last = first + (to - from) / MINUTE;
  return {
    times: clock.times.slice(first, last),
    inWindow: inWindow.slice(first, last),
    inFreeze: inFreeze.slice(first, last),
    mayStart: mayStart.slice(first, last),
  };
}

interface Clock {
  readonly times: readonly number[];
  /** What a clock on the wall shows at each of the times, written as if it were UTC. */
  readonly shown: readonly number[];
  /** At which of the times a wall clock shows something first. */
  readonly firstShown: ReadonlyMap<number, number>;
}

/** Several calendars are judged in the same period, and reading a clock is what takes the time. */
let lastRead: { readonly key: string; readonly clock: Clock } | undefined;

function readClock(timeZone: string, from: number, to: number): Clock {
  const key = [timeZone, from, to].join(' ');
  if (lastRead?.key !== key) lastRead = { key, clock: readEachMinute(timeZone, from, to) };
  return lastRead.clock;
}

function readEachMinute(timeZone: string, from: number, to: number): Clock {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const times: number[] = [];
  const shown: number[] = [];
  const firstShown = new Map<number, number>();
  for (let at = from; at < to; at += MINUTE) {
    const wall = Date.parse(`${format.format(at).replace(' ', 'T')}Z`);
    times.push(at);
    shown.push(wall);
    if (!firstShown.has(wall)) firstShown.set(wall, at);
  }
  return { times, shown, firstShown };
}

/** When the clock shows this first; if it never does, as long after the gap's beginning as it says. */
function instantOf(wall: number, clock: Clock): number {
  const first = clock.firstShown.get(wall);
  if (first !== undefined) return first;
  const afterGap = clock.shown.findIndex((shown) => shown > wall);
  const lastBefore = afterGap - 1;
  return (clock.times[lastBefore] ?? NaN) + wall - (clock.shown[lastBefore] ?? NaN);
}

/** Marks the minutes in which a window is open. */
function mark(window: WindowConfig, clock: Clock, inWindow: boolean[]): void {
  const earliest = clock.shown[0] ?? 0;
  const latest = clock.shown.at(-1) ?? 0;
  const start = clock.times[0] ?? 0;
  const set = (from: number, to: number): void => {
    for (let at = from; at < to && at < start + inWindow.length * MINUTE; at += MINUTE) {
      inWindow[(at - start) / MINUTE] = true;
    }
  };
  if (window.kind === 'cron') {
    const length = window.duration.total('milliseconds');
    const isStart = cronMatcher(window.start);
    for (let wall = earliest; wall < latest; wall += MINUTE) {
      if (isStart(new Date(wall))) {
        const from = instantOf(wall, clock);
        set(from, from + length);
      }
    }
    return;
  }
  const minuteOf = (time: { readonly hour: number; readonly minute: number }) =>
    (time.hour * 60 + time.minute) * MINUTE;
  for (let date = Math.ceil(earliest / DAY) * DAY; date < latest - 2 * DAY; date += DAY) {
    const weekday = new Date(date).getUTCDay() || 7;
    if (!window.days.some((day) => day === weekday)) continue;
    const isNextDay = minuteOf(window.to) <= minuteOf(window.from);
    set(
      instantOf(date + minuteOf(window.from), clock),
      instantOf(date + (isNextDay ? DAY : 0) + minuteOf(window.to), clock),
    );
  }
}

/** Five fields of `*`, numbers, lists, ranges and steps; both day fields given means either. */
function cronMatcher(expression: string): (shown: Date) => boolean {
  const [minute, hour, day, month, weekday] = expression.split(' ');
  const [minutes, hours, days, months] = [valuesOf(minute, 0), valuesOf(hour, 0), valuesOf(day, 1), valuesOf(month, 1)];
  const weekdays = new Set([...valuesOf(weekday, 0)].map((value) => value % 7));
  const isEither = day !== '*' && weekday !== '*';
  return (shown) => {
    const isDay = days.has(shown.getUTCDate());
    const isWeekday = weekdays.has(shown.getUTCDay());
    return (
      minutes.has(shown.getUTCMinutes()) &&
      hours.has(shown.getUTCHours()) &&
      months.has(shown.getUTCMonth() + 1) &&
      (isEither ? isDay || isWeekday : isDay && isWeekday)
    );
  };
}

function valuesOf(field = '', lowest: number): ReadonlySet<number> {
  const items = field.split(',').flatMap((item) => {
    const [range = '', step = '1'] = item.split('/');
    const [from = '', to = from] = range === '*' ? [String(lowest), '59'] : range.split('-');
    const every = Array.from({ length: 60 }, (_, value) => value);
    return every.filter(
      (value) => value >= Number(from) && value <= Number(to) && (value - Number(from)) % Number(step) === 0,
    );
  });
  return new Set(items);
}

/** A start needs more than the cut-off up to the next minute that is not open. */
function startable(isOpen: readonly boolean[], cutoffMinutes: number): readonly boolean[] {
  let left = 0;
  return isOpen
    .toReversed()
    .map((open) => {
      left = open ? left + 1 : 0;
      return left > cutoffMinutes;
    })
    .toReversed();
}
