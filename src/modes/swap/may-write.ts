import { mayStart } from '../../core/calendar/calendar.ts';
import type { TaggedListener } from '../../core/swap/listener.ts';
import type { WindowOverride } from '../../core/swap/override.ts';
import type { PolicyReadings, Rejection } from '../../core/swap/policy/check.ts';
import { firstRejection } from '../../core/swap/policy/policy.ts';
import { known } from '../../core/swap/policy/value.ts';
import { calendarSubject } from '../plans/tagged-listener.ts';
import type { Context } from '../shared/context.ts';
import type { ListenerJob } from './planned-job.ts';
import { askCalendar, askChangeCalendarsFor } from './time-readings.ts';

/** Why it may not be written to now by what is known already and the calendar. */
export async function whyWaiting(
  context: Context,
  job: ListenerJob,
  tagged: TaggedListener,
  base: PolicyReadings,
): Promise<Rejection | undefined> {
  const override = known(await overrideOf(context, job, tagged));
  const readings = { ...base, ...job.seen, override, ...askCalendar(context, job, tagged) };
  return firstRejection({ purpose: 'swap', moment: 'write', isPartial: true }, readings);
}

/** Who opened the window by hand, where the calendar is closed. */
async function overrideOf(
  { config, clock }: Context,
  { plan, planned, override }: ListenerJob,
  tagged: TaggedListener,
): Promise<WindowOverride | undefined> {
  const closed = mayStart(config.maintenance, calendarSubject(plan, planned, tagged), clock.now());
  return closed.kind === 'open' || closed.reason === 'frozen' ? undefined : override();
}

/** Whether label, plan, pause and calendar let it be written to now; who opened the window by hand, where somebody did. */
export async function mayWrite(
  context: Context,
  job: ListenerJob,
  tagged: TaggedListener,
  base: PolicyReadings,
): Promise<Rejection | { readonly override: WindowOverride | undefined }> {
  const { readings, maintenance } = await job.readRechecks();
  const now = { ...context, config: { ...context.config, maintenance } };
  const override = await overrideOf(now, job, tagged);
  const question = { purpose: 'swap', moment: 'write' } as const;
  const timed = (): PolicyReadings => ({
    ...{ ...base, ...readings, override: known(override) },
    ...askCalendar(now, job, tagged),
  });
  // SSM Change Calendars are asked only where nothing else stands against it.
  const early = firstRejection({ ...question, isPartial: true }, timed());
  if (early !== undefined) return early;
  const calendars = await askChangeCalendarsFor(now, job, tagged);
  return firstRejection(question, { ...timed(), ...calendars }) ?? { override };
}
