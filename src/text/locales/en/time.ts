import { plural } from '../../plural.ts';

/** Words around dates and spans; the dates themselves come from `Intl`. */
export const time = {
  /** A time in the config's zone with the same moment in UTC. */
  withUtc: (local: string, utc: string) => `${local} (${utc})`,
  over: 'over',
  lessThanAMinute: 'less than a minute',
  days: (count: number) => plural(count, 'day'),
  hours: (count: number) => plural(count, 'hour'),
  minutes: (count: number) => plural(count, 'minute'),
} as const;

/** What something is called, and what is said of it. */
export const labelled = (label: string, text: string): string => `${label}: ${text}`;
