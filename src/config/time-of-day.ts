import { Temporal } from 'temporal-polyfill';

/** `00:00` to `23:59`, and `24:00`, which only a window's `to` may be. */
export const TIME_OF_DAY_PATTERN = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
export const END_OF_WINDOW_PATTERN = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** A checked wall-clock time. `24:00` is midnight of the next day, as a window's `to` not after `from` always is. */
export function parseTimeOfDay(text: string): Temporal.PlainTime {
  return Temporal.PlainTime.from(text === '24:00' ? '00:00' : text);
}
