import { Temporal } from 'temporal-polyfill';
import { nearest } from './nearest-key.ts';

/** Temporal also takes offsets (`+09:00`) and whole timestamps as a zone; names begin with a letter. */
export const TIME_ZONE_PATTERN = /^[A-Za-z][\w+/-]*$/;

/**
 * The IANA time zone of that name in its usual spelling (`asia/tokyo` → `Asia/Tokyo`), or `undefined` when there is
 * none. Offsets (`+09:00`) and abbreviations (`JST`) are no IANA names: they know no daylight saving time, or are
 * ambiguous.
 */
export function resolveTimeZone(name: string): string | undefined {
  if (!TIME_ZONE_PATTERN.test(name)) return undefined;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return undefined;
  }
}

/** The known time zone whose name is nearest to a misspelt one, if any is near. */
export function nearestTimeZone(name: string): string | undefined {
  return nearest(name, Intl.supportedValuesOf('timeZone'));
}
