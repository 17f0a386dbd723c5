import { Temporal } from 'temporal-polyfill';
import type { Language } from '../core/language.ts';
import { texts } from './locales/index.ts';

/**
 * The config's zone first, then UTC unless that is the zone: `Sun 2026-11-29 02:00 GMT+9 (Sat 2026-11-28 17:00 UTC)`,
 * `2026年11月29日(日) 02:00 JST(2026年11月28日(土) 17:00 UTC)`.
 */
export function formatTime(instant: Temporal.Instant, timeZone: string, language: Language): string {
  const utc = formatIn(instant, 'UTC', language);
  return timeZone === 'UTC' ? utc : texts[language].time.withUtc(formatIn(instant, timeZone, language), utc);
}

/** The day in that zone: `2026-11-29`, `2026年11月29日`. Days of a certificate are UTC's, as AWS's own dates are. */
export function formatDate(instant: Temporal.Instant, timeZone: string, language: Language): string {
  return formatDay(instant.toZonedDateTimeISO(timeZone).toPlainDate(), language);
}

/** A day without a time zone, such as the dates that AWS has announced. */
export function formatDay(day: Temporal.PlainDate | string, language: Language): string {
  const date = Temporal.PlainDate.from(day);
  if (language === 'en') return date.toString();
  return formatter('day', language, 'UTC').format(date.toZonedDateTime('UTC').epochMilliseconds);
}

/** By ISO weekday, Monday first. */
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

function formatIn(instant: Temporal.Instant, timeZone: string, language: Language): string {
  const parts = formatter('time', language, timeZone);
  if (language !== 'en') return parts.format(instant.epochMilliseconds);
  const local = instant.toZonedDateTimeISO(timeZone);
  const day = weekdays[local.dayOfWeek - 1] ?? '';
  const zone = parts.formatToParts(instant.epochMilliseconds).find((part) => part.type === 'timeZoneName')?.value;
  return `${day} ${local.toPlainDate().toString()} ${local.toPlainTime().toString({ smallestUnit: 'minute' })} ${zone ?? timeZone}`;
}

const day = { year: 'numeric', month: 'long', day: 'numeric' } as const;
const clock = {
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'short',
} as const;

/** Making one takes longer than all the rest, and a dashboard formats thousands of times. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(kind: 'day' | 'time', language: Language, timeZone: string): Intl.DateTimeFormat {
  const key = `${kind} ${language} ${timeZone}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(language, { timeZone, ...day, ...(kind === 'time' && clock) });
  formatters.set(key, made);
  return made;
}

/** ISO 8601 with the zone's offset, to the second: `2026-11-29T02:00:00+09:00`. */
export function formatIso(instant: Temporal.Instant, timeZone: string): string {
  return instant.toString({ timeZone, smallestUnit: 'second' });
}

/** `2 days 3 hours`, `45 minutes`, `less than a minute`; for a moment that has passed `over`. */
export function formatLeft(until: Temporal.Instant, now: Temporal.Instant, language: Language): string {
  const t = texts[language].time;
  const minutes = Math.floor((until.epochMilliseconds - now.epochMilliseconds) / 60_000);
  if (minutes < 0) return t.over;
  if (minutes < 1) return t.lessThanAMinute;
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
  if (days > 0) return hours > 0 ? `${t.days(days)} ${t.hours(hours)}` : t.days(days);
  return hours > 0 ? t.hours(hours) : t.minutes(minutes);
}
