import { Temporal } from 'temporal-polyfill';
import type { FreezeConfig, MaintenanceConfig, WindowConfig } from '../../../src/config/config.ts';
import type { Weekday } from '../../../src/config/weekday.ts';
import type { CalendarSubject, Interval } from '../../../src/core/calendar/calendar.ts';

export const instant = (text: string): Temporal.Instant => Temporal.Instant.from(text);

/** A maintenance section: Tokyo, no windows, no freezes, no cut-off, unless given. */
export function maintenance(given: Partial<MaintenanceConfig>): MaintenanceConfig {
  return {
    timeZone: 'Asia/Tokyo',
    windows: undefined,
    freezes: [],
    overrides: [],
    cutoff: Temporal.Duration.from({ seconds: 0 }),
    rollback: 'any-time',
    allowOverride: false,
    changeCalendars: [],
    outsideWindow: 'wait',
    ...given,
  };
}

export function cron(start: string, duration: string): WindowConfig {
  return { kind: 'cron', start, duration: Temporal.Duration.from(duration) };
}

export function weekly(days: readonly Weekday[], from: string, to: string): WindowConfig {
  return { kind: 'weekly', days, from: Temporal.PlainTime.from(from), to: Temporal.PlainTime.from(to) };
}

export function freeze(from: string, to: string, reason?: string): FreezeConfig {
  return { from: instant(from), to: instant(to), reason };
}

/** An untagged ALB listener, unless given. */
export function subject(given: Partial<CalendarSubject> = {}): CalendarSubject {
  return {
    account: '111122223333',
    loadBalancer: 'shop',
    type: 'application',
    listenerTags: {},
    loadBalancerTags: {},
    ...given,
  };
}

/** An interval as people would write it down: local times with their offsets. */
export function local(interval: Interval, timeZone: string): string {
  const side = (at: Temporal.Instant) =>
    at.toZonedDateTimeISO(timeZone).toString({ smallestUnit: 'minute', timeZoneName: 'never' });
  return `${side(interval.from)} to ${side(interval.to)}`;
}
