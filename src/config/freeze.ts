import { Temporal } from 'temporal-polyfill';

/** A date, or a date and time with or without an offset; `T` or a blank between the two. */
export const FREEZE_BOUND_PATTERN = /^\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}(?::[0-5]\d)?(?:[Zz]|[+-]\d{2}:\d{2})?)?$/;

/** One end of a freeze, as written: a whole local day, a local wall-clock time, or a moment with its offset. */
export type FreezeBound =
  | { readonly kind: 'day'; readonly date: Temporal.PlainDate }
  | { readonly kind: 'local'; readonly dateTime: Temporal.PlainDateTime }
  | { readonly kind: 'instant'; readonly instant: Temporal.Instant };

/** Reads one end of a freeze; `undefined` when it is no date, or one that the calendar does not have. */
export function parseFreezeBound(text: string): FreezeBound | undefined {
  if (!FREEZE_BOUND_PATTERN.test(text)) return undefined;
  try {
    if (text.length === 'YYYY-MM-DD'.length) return { kind: 'day', date: Temporal.PlainDate.from(text) };
    if (/(?:[Zz]|[+-]\d{2}:\d{2})$/.test(text)) return { kind: 'instant', instant: Temporal.Instant.from(text) };
    return { kind: 'local', dateTime: Temporal.PlainDateTime.from(text) };
  } catch {
    return undefined;
  }
}

/** The moment a freeze begins: a day begins at its first moment in the zone, which need not be midnight. */
export function freezeStart(bound: FreezeBound, timeZone: string): Temporal.Instant {
  return bound.kind === 'day' ? startOfDay(bound.date, timeZone) : momentOf(bound, timeZone);
}

/** The moment a freeze ends, itself no longer frozen: a day is frozen to its end, a date-time until then. */
export function freezeEnd(bound: FreezeBound, timeZone: string): Temporal.Instant {
  return bound.kind === 'day' ? startOfDay(bound.date.add({ days: 1 }), timeZone) : momentOf(bound, timeZone);
}

function startOfDay(date: Temporal.PlainDate, timeZone: string): Temporal.Instant {
  return date.toZonedDateTime(timeZone).toInstant();
}

function momentOf(bound: Exclude<FreezeBound, { kind: 'day' }>, timeZone: string): Temporal.Instant {
  if (bound.kind === 'instant') return bound.instant;
  return bound.dateTime.toZonedDateTime(timeZone, { disambiguation: 'compatible' }).toInstant();
}
