import type { SeenRecord } from '../dns/seen-record.ts';
import { Temporal } from 'temporal-polyfill';
import { isOutstanding } from '../../../core/dns/proof.ts';
import type { Context } from '../../shared/context.ts';
import type { MigrationItem } from '../entry.ts';

/** The nearest reminder that is due: a late run sends only that one. */
export function dueReminder(
  deadline: Temporal.Instant,
  reminders: readonly Temporal.Duration[],
  now: Temporal.Instant,
): Temporal.Duration | undefined {
  const left = deadline.epochMilliseconds - now.epochMilliseconds;
  if (left <= 0) return undefined;
  return reminders
    .filter((reminder) => reminder.total('milliseconds') >= left)
    .sort((a, b) => a.total('milliseconds') - b.total('milliseconds'))[0];
}

/** A reminder that is due. */
export interface Reminder {
  readonly deadline: Temporal.Instant;
  /** Which reminder it is: so long before the deadline. */
  readonly hours: number;
  /** What is left to register, or may be. */
  readonly records: readonly SeenRecord[];
}

/** The reminder that is due while records are left to register, or may be because nobody can look. */
export function dueReminderOf(context: Context, { deadline, records }: MigrationItem): Reminder | undefined {
  // What stands in a hosted zone since an earlier run, and public DNS does not show, may be in a zone that nobody is led to.
  const waiting = records.filter((record) => isOutstanding(record) || record.hostedZone?.kind === 'there');
  if (deadline === undefined || waiting.length === 0) return undefined;
  const due = dueReminder(deadline, context.config.issues.reminders, context.clock.now());
  return due && { deadline, hours: due.total('hours'), records: waiting };
}
