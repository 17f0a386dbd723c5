import { Temporal } from 'temporal-polyfill';
import type { MaintenanceConfig } from '../../config/config.ts';
import { parseArn } from '../arn.ts';
import { mayStart, type CalendarSubject } from './calendar.ts';

/** What an SSM Change Calendar says at a moment. */
export interface ChangeCalendarState {
  readonly isOpen: boolean;
  /** When it changes next, as far as AWS says. */
  readonly nextTransition: Temporal.Instant | undefined;
}

/** One configured calendar as it was read, or why it could not be. */
export interface ChangeCalendarLook {
  readonly arn: string;
  readonly state: ChangeCalendarState | { readonly unreadable: string };
}

/** What all configured calendars say together: closed is closed, and what cannot be read is not open. */
export type ChangeCalendarAnswer =
  | { readonly kind: 'open' }
  /** `opensAt`: when the last of the closed ones opens; `undefined` where AWS does not say it of all. */
  | { readonly kind: 'closed'; readonly names: readonly string[]; readonly opensAt: Temporal.Instant | undefined }
  | { readonly kind: 'unreadable'; readonly why: string };

/** Puts the looks together. No calendars are configured: open. */
export function judgeChangeCalendars(looks: readonly ChangeCalendarLook[]): ChangeCalendarAnswer {
  const closed: { readonly name: string; readonly opensAt: Temporal.Instant | undefined }[] = [];
  for (const { arn, state } of looks) {
    if ('unreadable' in state) return { kind: 'unreadable', why: `${calendarName(arn)}: ${state.unreadable}` };
    if (!state.isOpen) closed.push({ name: calendarName(arn), opensAt: state.nextTransition });
  }
  if (closed.length === 0) return { kind: 'open' };
  const openings = closed.flatMap(({ opensAt }) => (opensAt === undefined ? [] : [opensAt]));
  const last = openings.toSorted((a, b) => Temporal.Instant.compare(b, a))[0];
  return {
    kind: 'closed',
    names: closed.map(({ name }) => name),
    opensAt: openings.length === closed.length ? last : undefined,
  };
}

/** The name of a change calendar's document. */
export function calendarName(arn: string): string {
  return parseArn(arn)?.resource.replace(/^document\//, '') ?? arn;
}

/** The first moment from `from` on at which the config's own calendar lets the listener start; `undefined`: none is ahead. */
export function openingFrom(
  maintenance: MaintenanceConfig,
  subject: CalendarSubject,
  from: Temporal.Instant,
): Temporal.Instant | undefined {
  const answer = mayStart(maintenance, subject, from);
  return answer.kind === 'open' ? from : answer.opensAt;
}
