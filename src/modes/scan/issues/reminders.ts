import { Temporal } from 'temporal-polyfill';
import { isOutstanding } from '../../../core/dns/proof.ts';
import { reminderText } from '../../../text/issue/events.ts';
import type { Context } from '../../shared/context.ts';
import type { Entry } from '../entry.ts';

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

/**
 * Reminds the owners while records are left to register, or may be because nobody can look. What was sent is read back
 * from the comment, not remembered.
 */
export async function remind(
  context: Context,
  entry: Entry,
  tell: (kind: 'reminder', text: string) => Promise<boolean>,
): Promise<boolean> {
  const { deadline } = entry;
  // What stands in a hosted zone since an earlier run, and public DNS does not show, may be in a zone that nobody is led to.
  const waiting = entry.records.filter((record) => isOutstanding(record) || record.hostedZone?.kind === 'there');
  if (deadline === undefined || waiting.length === 0) return false;
  const now = context.clock.now();
  const due = dueReminder(deadline, context.config.issues.reminders, now);
  if (due === undefined) return false;
  const { timeZone } = context.config.maintenance;
  const { language } = entry.observed.settings;
  return tell(
    'reminder',
    reminderText({ records: waiting, deadline, hours: due.total('hours'), now, timeZone, language }),
  );
}
