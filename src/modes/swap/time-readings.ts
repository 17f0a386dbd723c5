import { calendarSubject } from '../plans/tagged-listener.ts';
import { mayStart } from '../../core/calendar/calendar.ts';
import { goesByClock } from '../../core/calendar/clock.ts';
import { openingFrom } from '../../core/calendar/change-calendar.ts';
import type { TaggedListener } from '../../core/swap/listener.ts';
import type { PolicyReadings } from '../../core/swap/policy/check.ts';
import { known } from '../../core/swap/policy/value.ts';
import { askChangeCalendars } from '../shared/change-calendars.ts';
import type { Context } from '../shared/context.ts';
import type { PlannedJob } from './planned-job.ts';

type Job = Pick<PlannedJob, 'plan' | 'planned'>;

/** What the calendar says at this moment. */
export function askCalendar(context: Context, job: Job, tagged: TaggedListener): PolicyReadings {
  const now = context.clock.now();
  const subject = calendarSubject(job.plan, job.planned, tagged);
  const { maintenance } = context.config;
  return {
    now: known(now),
    clockDrift: goesByClock(maintenance, subject) ? context.serverClock.drift() : known(undefined),
    calendar: known(mayStart(maintenance, subject, now)),
  };
}

/** What the SSM Change Calendars say at this moment, and when the listener may start once they are open. */
export async function askChangeCalendarsFor(
  context: Context,
  job: Job,
  tagged: TaggedListener,
): Promise<PolicyReadings> {
  const answer = await askChangeCalendars(context, 'swap');
  const opensAt = answer.kind === 'closed' ? answer.opensAt : undefined;
  const subject = calendarSubject(job.plan, job.planned, tagged);
  const opening = opensAt && openingFrom(context.config.maintenance, subject, opensAt);
  return { changeCalendars: known(answer), opening: known(opening) };
}
