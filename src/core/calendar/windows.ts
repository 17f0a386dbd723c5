import { Temporal } from 'temporal-polyfill';
import type { WindowConfig, WindowsConfig } from '../../config/config.ts';
import { parseCron } from './occurrences.ts';
import { inOrder, merged, type Span } from './spans.ts';

type CronWindow = Extract<WindowConfig, { kind: 'cron' }>;
type WeeklyWindow = Extract<WindowConfig, { kind: 'weekly' }>;

/** When one window opens that belongs to a local date: the date of its start as it is written, before any shift. */
type OpeningsOn = (date: Temporal.PlainDate) => readonly Span[];

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** How much is worked out at a time: at first little, since most answers are near, then ever more. */
const FIRST_CHUNK = 4 * DAY;
const LONGEST_CHUNK = 64 * DAY;

/**
 * How far a start may lie from the local date it is written for: a skipped day shifts by 24 hours (Apia left out
 * 2011-12-30), and the date line lies at most 14 hours from UTC.
 */
const MARGIN_DAYS = 2;

/**
 * When the windows are open, freezes not considered: merged, in order, worked out only as far as it is read.
 * What began before `searched.from` and is open then is included; openings that are over by then may come before it,
 * and nothing comes that starts at or after `searched.to`. What is open all through `searched` has no beginning and
 * no end.
 *
 * @throws RangeError if the time zone or a cron expression is not valid: nothing is open then.
 */
export function* openings(windows: WindowsConfig | undefined, timeZone: string, searched: Span): Generator<Span> {
  if (windows === undefined || windows === 'never') return;
  if (windows === 'always') {
    yield { from: -Infinity, to: Infinity };
    return;
  }
  for (const span of merged(starting(windows, timeZone, searched))) {
    const throughout = span.from <= searched.from && span.to >= searched.to;
    yield throughout ? { from: -Infinity, to: Infinity } : span;
  }
}

/** A duration in milliseconds of elapsed time, a day being 24 hours. */
export function elapsed(duration: Temporal.Duration): number {
  return duration.total('milliseconds');
}

/** Every opening of every window in order of start, from as long before `searched` as one can last. */
function* starting(windows: readonly WindowConfig[], timeZone: string, searched: Span): Generator<Span> {
  const each = windows.map((window) => openingsOf(window, timeZone));
  const longest = Math.max(0, ...windows.map(longestElapsed));
  let chunk: Span = { from: searched.from - longest, to: searched.from };
  let length = FIRST_CHUNK;
  while (chunk.from < searched.to) {
    const spans = datesAround(chunk, timeZone).flatMap((date) => each.flatMap((openingsOn) => openingsOn(date)));
    // A shift over a gap can carry a start past later ones, even past midnight: the order is that of the instants.
    yield* inOrder(startingIn(chunk, spans));
    chunk = { from: chunk.to, to: Math.min(chunk.to + length, searched.to) };
    length = Math.min(2 * length, LONGEST_CHUNK);
  }
}

function startingIn(chunk: Span, spans: readonly Span[]): readonly Span[] {
  return spans.filter((span) => span.from >= chunk.from && span.from < chunk.to);
}

/** An upper bound of what one span of a window lasts, in milliseconds. */
function longestElapsed(window: WindowConfig): number {
  // The starts of one day may have been made one span; a weekly window may end on the next date, and clocks may change.
  return window.kind === 'cron' ? DAY + elapsed(window.duration) : (1 + MARGIN_DAYS) * DAY;
}

function datesAround(chunk: Span, timeZone: string): readonly Temporal.PlainDate[] {
  const dateAt = (at: number) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate();
  const last = dateAt(chunk.to).add({ days: MARGIN_DAYS });
  const dates: Temporal.PlainDate[] = [];
  for (
    let date = dateAt(chunk.from).subtract({ days: MARGIN_DAYS });
    Temporal.PlainDate.compare(date, last) <= 0;
    date = date.add({ days: 1 })
  ) {
    dates.push(date);
  }
  return dates;
}

function openingsOf(window: WindowConfig, timeZone: string): OpeningsOn {
  return window.kind === 'cron' ? cronOpenings(window, timeZone) : weeklyOpenings(window, timeZone);
}

/** From each local start for the duration in elapsed time. */
function cronOpenings(window: CronWindow, timeZone: string): OpeningsOn {
  const schedule = parseCron(window.start);
  const length = elapsed(window.duration);
  const times = schedule.minutes.map(timeOf);
  const first = schedule.minutes[0] ?? 0;
  const last = schedule.minutes.at(-1) ?? 0;
  const firstTime = timeOf(first);
  const lastTime = timeOf(last);
  // An ordinary day, relative to its first start: thousands of days then cost two look-ups in the time zone each.
  const ordinary = [...merged(schedule.minutes.map((minute) => opening((minute - first) * MINUTE, length)))];
  return (date) => {
    if (!schedule.fallsOn(date)) return [];
    const start = instantOf(date, firstTime, timeZone);
    const isOrdinary = instantOf(date, lastTime, timeZone) - start === (last - first) * MINUTE;
    return isOrdinary
      ? ordinary.map((span) => ({ from: start + span.from, to: start + span.to }))
      : times.map((time) => opening(instantOf(date, time, timeZone), length));
  };
}

/**
 * From one local time to another. Where the spring gap shifts `from` past `to` the window does not open on that date:
 * the span is empty.
 */
function weeklyOpenings(window: WeeklyWindow, timeZone: string): OpeningsOn {
  const isSameDate = Temporal.PlainTime.compare(window.to, window.from) > 0;
  return (date) => {
    if (!window.days.some((day) => day === date.dayOfWeek)) return [];
    const lastDate = isSameDate ? date : date.add({ days: 1 });
    return [{ from: instantOf(date, window.from, timeZone), to: instantOf(lastDate, window.to, timeZone) }];
  };
}

function opening(from: number, length: number): Span {
  return { from, to: from + length };
}

function timeOf(minute: number): Temporal.PlainTime {
  return new Temporal.PlainTime(Math.floor(minute / 60), minute % 60);
}

/**
 * The instant of a local time by Temporal's `compatible`, which is also RFC 5545's rule and what `toZonedDateTime` does
 * here: a time in the spring gap is shifted forward by the gap, a repeated time is its first occurrence.
 */
function instantOf(date: Temporal.PlainDate, plainTime: Temporal.PlainTime, timeZone: string): number {
  return date.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
}
