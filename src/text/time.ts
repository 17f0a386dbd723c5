import { Temporal } from 'temporal-polyfill';

/** `Sun 2026-11-29 02:00 GMT+9 (Sat 2026-11-28 17:00 UTC)`: the config's zone first, then UTC unless that is the zone. */
export function formatTime(instant: Temporal.Instant, timeZone: string): string {
  const utc = formatIn(instant, 'UTC');
  return timeZone === 'UTC' ? utc : `${formatIn(instant, timeZone)} (${utc})`;
}

/** `2026-11-29` in that zone. */
export function formatDate(instant: Temporal.Instant, timeZone: string): string {
  return instant.toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** By ISO weekday, Monday first. */
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

function formatIn(instant: Temporal.Instant, timeZone: string): string {
  const local = instant.toZonedDateTimeISO(timeZone);
  const day = weekdays[local.dayOfWeek - 1] ?? '';
  const zone = zoneNames(timeZone)
    .formatToParts(instant.epochMilliseconds)
    .find((part) => part.type === 'timeZoneName')?.value;
  return `${day} ${local.toPlainDate().toString()} ${local.toPlainTime().toString({ smallestUnit: 'minute' })} ${zone ?? timeZone}`;
}

/** Making one takes longer than all the rest, and a dashboard formats thousands of times. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function zoneNames(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'short' });
  formatters.set(timeZone, made);
  return made;
}

/** ISO 8601 with the zone's offset, to the second: `2026-11-29T02:00:00+09:00`. */
export function formatIso(instant: Temporal.Instant, timeZone: string): string {
  return instant.toString({ timeZone, smallestUnit: 'second' });
}

/** `2 days 3 hours`, `45 minutes`, `less than a minute`; for a moment that has passed `over`. */
export function formatLeft(until: Temporal.Instant, now: Temporal.Instant): string {
  const minutes = Math.floor((until.epochMilliseconds - now.epochMilliseconds) / 60_000);
  if (minutes < 0) return 'over';
  if (minutes < 1) return 'less than a minute';
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
  if (days > 0) return hours > 0 ? `${plural(days, 'day')} ${plural(hours, 'hour')}` : plural(days, 'day');
  return hours > 0 ? plural(hours, 'hour') : plural(minutes, 'minute');
}

/** `1 listener`, `2 listeners`. */
export function plural(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
