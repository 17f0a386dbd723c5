import type { Temporal } from 'temporal-polyfill';
import type { Reason } from '../core/reasons.ts';
import { code, marker } from './markdown.ts';
import { markerKeys } from './marker-keys.ts';
import { moving } from './moving.ts';
import { describeReason } from './reasons.ts';
import { recordTable, type ShownRecord } from './records.ts';
import { formatLeft, formatTime } from './time.ts';

/** Kinds of events that people are told by a new comment; a new one replaces the last of its kind. */
export type EventKind = 'records' | 'record-wrong' | 'reminder' | 'blocked' | 'reopened' | 'swap' | 'deleted';

/** A comment that tells of an event and mentions who has to know. `people`: logins and `org/team`, without `@`. */
export function eventComment(kind: EventKind, people: readonly string[], text: string): string {
  const mention = people.length > 0 ? `${people.map((login) => `@${login}`).join(' ')} ` : '';
  return `${marker(markerKeys.event, kind)}\n${mention}${text}`;
}

/** A comment mentions people as well. */
const room = { limit: 50_000 } as const;

/** The CNAMEs became known after the issue was opened. */
export function recordsText(records: readonly ShownRecord[]): string {
  return `ACM has made the DNS records for this certificate; please register them.\n\n${recordTable(records, room)}`;
}

/** A record is there with another value. */
export function wrongRecordText(records: readonly ShownRecord[]): string {
  return `A DNS record is there, but not as ACM needs it; please correct it.\n\n${recordTable(records, room)}`;
}

/** The attempt ends soon. `threshold` names the reminder, so that each is sent once. */
export function reminderText(
  deadline: Temporal.Instant,
  threshold: string,
  now: Temporal.Instant,
  timeZone: string,
): string {
  return (
    `DNS records are still missing. This attempt ends ${formatTime(deadline, timeZone)}` +
    `${moving(` (${formatLeft(deadline, now)} left)`)}; reminder ${threshold} before. ` +
    'Being late costs nothing but a new attempt: what is registered stays right.'
  );
}

/** It cannot go on by itself. */
export function blockedText(reason: Reason): string {
  return `This cannot go on by itself. ${describeReason(reason)}`;
}

/** The old certificate is no more. */
export function deletedText(arn: string): string {
  return `The e-mail-validated certificate ${code(arn)} was deleted: nothing had used it for as long as \`swap.delete-old-after\` asks, and its replacement is issued and served.`;
}

/** Why an issue is open again. */
export function reopenedText(isBack: boolean): string {
  return isBack
    ? 'Reopened: the e-mail-validated certificate is in use again.'
    : 'Reopened once: the e-mail-validated certificate is still in use. Close it as *not planned* if that is meant to stay so; then nothing more is asked.';
}
