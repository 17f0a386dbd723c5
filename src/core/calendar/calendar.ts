import type { SwappableType } from '../arn.ts';
import { Temporal } from 'temporal-polyfill';
import type {
  FreezeConfig,
  MaintenanceConfig,
  OverrideConfig,
  WindowConfig,
  WindowsConfig,
} from '../../config/config.ts';
import type { Tags } from '../certificate/certificate.ts';
import { globMatches } from '../glob.ts';
import { without, type Span } from './spans.ts';
import { elapsed, openings } from './windows.ts';

/** What the calendar has to know of a listener. */
export interface CalendarSubject {
  /** Twelve digits. */
  readonly account: string;
  /** The load balancer's name. */
  readonly loadBalancer: string;
  readonly type: SwappableType;
  readonly listenerTags: Tags;
  readonly loadBalancerTags: Tags;
}

/** `[from, to)`. Without a beginning or an end it has the first or last instant that exists: see `neverCloses`. */
export interface Interval {
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
}

/** Whether a listener may be started, and what comes next. */
export type CalendarAnswer =
  | {
      readonly kind: 'open';
      /** When the calendar closes next, cut-off not taken off; `undefined`: it does not within the years searched. */
      readonly closesAt: Temporal.Instant | undefined;
    }
  | {
      readonly kind: 'closed';
      readonly reason: 'outside-window' | 'window-cutoff' | 'frozen' | 'no-window';
      /** The freeze in force, of several the one that ends last; with reason `frozen` only. */
      readonly freeze?: FreezeConfig;
      /** When a listener may be started next, cut-off and freezes considered; `undefined`: not within the years searched. */
      readonly opensAt: Temporal.Instant | undefined;
    };

const DAY = 24 * 3_600_000;

/** How far ahead is searched: past the next 29 February and a whole cycle of weekdays. */
const HORIZON = 5 * 366 * DAY;

/** How far back the beginning of an opening that is under way is searched. */
const LOOK_BACK = 31 * DAY;

/** The furthest instants that exist, in milliseconds from the epoch (ECMA-262, time range). */
const FURTHEST = 8.64e15;

/**
 * Whether a listener may be started at `now`. The cut-off counts to the next moment the calendar closes, be it a
 * window's end or a freeze's start; exactly the cut-off before it is too late.
 *
 * @throws RangeError if the time zone or a cron expression is not valid.
 */
export function mayStart(
  maintenance: MaintenanceConfig,
  subject: CalendarSubject,
  now: Temporal.Instant,
): CalendarAnswer {
  const windows = windowsFor(maintenance, subject);
  if (!hasWindows(windows)) return { kind: 'closed', reason: 'no-window', opensAt: undefined };
  const at = now.epochMilliseconds;
  const cutoff = elapsed(maintenance.cutoff);
  let isUnderWay = false;
  for (const span of calendarSpans(maintenance, windows, yearsFrom(now))) {
    if (span.to <= at) continue;
    const lastStart = span.to - cutoff;
    if (span.from <= at && at < lastStart) return { kind: 'open', closesAt: instantUnlessInfinite(span.to) };
    if (span.from <= at) isUnderWay = true;
    else if (span.from < lastStart) return closed(maintenance, now, isUnderWay, instant(span.from));
  }
  return closed(maintenance, now, isUnderWay, undefined);
}

/**
 * The next openings, merged and with the freezes cut out, the one that is under way included with its own beginning.
 * Fewer than `count` when the years searched hold no more. The cut-off is not taken off.
 *
 * @throws RangeError if the time zone or a cron expression is not valid.
 */
export function nextOpenings(
  maintenance: MaintenanceConfig,
  subject: CalendarSubject,
  now: Temporal.Instant,
  count: number,
): readonly Interval[] {
  const found: Interval[] = [];
  const { from, to } = yearsFrom(now);
  const searched = { from: from - LOOK_BACK, to };
  for (const span of calendarSpans(maintenance, windowsFor(maintenance, subject), searched)) {
    if (found.length >= count) break;
    if (span.to > now.epochMilliseconds) found.push({ from: instant(span.from), to: instant(span.to) });
  }
  return found;
}

/** Whether an opening has no end: `always`, or windows that leave no gap in all the years searched. */
export function neverCloses(interval: Interval): boolean {
  return interval.to.epochMilliseconds === FURTHEST;
}

/**
 * The windows that bind a listener: those of the first override that matches it, else the calendar's own, which leave
 * a Network Load Balancer free at any time.
 */
export function windowsFor(maintenance: MaintenanceConfig, subject: CalendarSubject): WindowsConfig | undefined {
  const override = maintenance.overrides.find((candidate) => matches(candidate, subject));
  if (override !== undefined) return override.windows;
  return subject.type === 'network' ? 'always' : maintenance.windows;
}

/** Whether there is anything that can open at all: windows are neither missing, nor `never`, nor an empty list. */
export function hasWindows(windows: WindowsConfig | undefined): windows is 'always' | readonly WindowConfig[] {
  return windows !== undefined && windows !== 'never' && windows.length > 0;
}

/**
 * When the given windows of a calendar are open, freezes cut out, read as far as needed. What is open at
 * `searched.from` may have begun earlier than it says: its beginning is searched no further back than one window lasts.
 *
 * @throws RangeError if the time zone or a cron expression is not valid.
 */
export function calendarSpans(
  maintenance: MaintenanceConfig,
  windows: WindowsConfig | undefined,
  searched: Span,
): Iterable<Span> {
  const freezes = maintenance.freezes.map(({ from, to }) => ({
    from: from.epochMilliseconds,
    to: to.epochMilliseconds,
  }));
  return without(openings(windows, maintenance.timeZone, searched), freezes);
}

/** The time in which the future is searched for openings. */
export function yearsFrom(now: Temporal.Instant): Span {
  return { from: now.epochMilliseconds, to: now.epochMilliseconds + HORIZON };
}

function matches({ match }: OverrideConfig, subject: CalendarSubject): boolean {
  return (
    (match.account === undefined || globMatches(match.account, subject.account)) &&
    (match.loadBalancer === undefined || globMatches(match.loadBalancer, subject.loadBalancer)) &&
    (match.type === undefined || match.type === subject.type) &&
    Object.entries(match.tag).every(([key, pattern]) => {
      const value = tagOf(subject.listenerTags, key) ?? tagOf(subject.loadBalancerTags, key);
      return value !== undefined && globMatches(pattern, value);
    })
  );
}

/** Own keys only: a tag may be asked for by a name that every object has, such as `constructor`. */
function tagOf(tags: Tags, key: string): string | undefined {
  return Object.hasOwn(tags, key) ? tags[key] : undefined;
}

function closed(
  maintenance: MaintenanceConfig,
  now: Temporal.Instant,
  isUnderWay: boolean,
  opensAt: Temporal.Instant | undefined,
): CalendarAnswer {
  const freeze = freezeAt(maintenance.freezes, now);
  if (freeze !== undefined) return { kind: 'closed', reason: 'frozen', freeze, opensAt };
  // As where there are no windows: somebody has to change the config, since no wait ends it.
  if (opensAt === undefined) return { kind: 'closed', reason: 'no-window', opensAt };
  return { kind: 'closed', reason: isUnderWay ? 'window-cutoff' : 'outside-window', opensAt };
}

function freezeAt(freezes: readonly FreezeConfig[], now: Temporal.Instant): FreezeConfig | undefined {
  return freezes
    .filter(({ from, to }) => Temporal.Instant.compare(from, now) <= 0 && Temporal.Instant.compare(now, to) < 0)
    .toSorted((a, b) => Temporal.Instant.compare(b.to, a.to))[0];
}

function instant(at: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(Math.min(Math.max(at, -FURTHEST), FURTHEST));
}

function instantUnlessInfinite(at: number): Temporal.Instant | undefined {
  return at === Infinity ? undefined : instant(at);
}
