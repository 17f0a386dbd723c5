import type { CalendarWarning } from '../../../core/calendar/warnings.ts';
import { plural } from '../../plural.ts';

/** What is odd about a calendar that is valid: one sentence without its full stop, per kind. */
export type CalendarWarningTexts = {
  readonly [K in CalendarWarning['kind']]: (warning: Extract<CalendarWarning, { readonly kind: K }>) => string;
};

export const calendarWarnings: CalendarWarningTexts = {
  'no-windows': () => 'there are none, so no ALB or Classic listener that no override matches is ever started',
  'never-open': () =>
    'no listener can start in the next five years, every opening is frozen or no longer than the cutoff',
  'always-open': () => 'always open, so listeners are swapped at any time outside a freeze',
  'short-openings': ({ longestMinutes }) =>
    `open for ${String(longestMinutes)} min at the most, too short when GitHub starts a scheduled run late; allow two hours or more`,
};

/** What waits for an SSM Change Calendar that does not say when it opens. */
export const changeCalendar = {
  /** In a sentence that says what merging does. */
  merging: (count: number) => `leaves ${plural(count, 'listener')} until the SSM Change Calendar opens`,
  /** In a row of the listeners; `reason`: the code. */
  row: (reason: string) => `when the SSM Change Calendar opens (${reason} now)`,
  /** In a commit status, plain text. */
  status: (count: number) => `${plural(count, 'listener')} when the SSM Change Calendar opens`,
} as const;

/** When the calendar opens next. */
export const openings = {
  none: 'none',
  openNow: 'open now',
  withoutEnd: (from: string) => `${from}, without an end`,
  until: (from: string, to: string) => `${from} until ${to}`,
  join: '; ',
} as const;
