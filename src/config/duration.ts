import { Temporal } from 'temporal-polyfill';

/** Days, hours and minutes, in this order, at least one of them: `3h`, `90m`, `14d`, `1h30m`. */
export const DURATION_PATTERN = /^(?=\d)(?:\d{1,4}d)?(?:\d{1,5}h)?(?:\d{1,6}m)?$/;

/**
 * Reads a duration such as `3h`, `90m`, `14d` or `1h30m`, in hours and minutes: a day is 24 hours of elapsed time, not
 * a calendar day. `undefined` when the text is no duration.
 */
export function parseDuration(text: string): Temporal.Duration | undefined {
  if (!DURATION_PATTERN.test(text)) return undefined;
  const hours = amount(text, 'd') * 24 + amount(text, 'h');
  return Temporal.Duration.from({ hours, minutes: amount(text, 'm') });
}

/** Minutes in a duration text; `undefined` when it is none. */
export function durationMinutes(text: string): number | undefined {
  return parseDuration(text)?.total('minutes');
}

function amount(text: string, unit: 'd' | 'h' | 'm'): number {
  return Number(new RegExp(`(\\d+)${unit}`).exec(text)?.[1] ?? 0);
}
