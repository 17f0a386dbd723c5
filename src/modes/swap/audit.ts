import type { PlannedJob } from './planned-job.ts';
import { calendarSubject } from '../plans/tagged-listener.ts';
import { neverCloses, nextOpenings, windowsFor } from '../../core/calendar/calendar.ts';
import type { TaggedListener } from '../../core/swap/listener.ts';
import type { PullRequest } from '../../core/repository.ts';
import type { ListenerRecord } from '../../core/swap/swap-record.ts';
import type { Context } from '../shared/context.ts';

import type { Gates } from '../gates/gates.ts';

/** The opening under way; nothing where the listener may be started at any time, or none is. */
export function windowNow(
  { config, clock }: Context,
  { plan, planned }: Pick<PlannedJob, 'plan' | 'planned'>,
  tagged: TaggedListener,
): Pick<ListenerRecord, 'window'> {
  const subject = calendarSubject(plan, planned, tagged);
  if (windowsFor(config.maintenance, subject) === 'always') return {};
  const now = clock.now();
  const [opening] = nextOpenings(config.maintenance, subject, now, 1);
  const isUnderWay = opening !== undefined && opening.from.epochMilliseconds <= now.epochMilliseconds;
  if (!isUnderWay || neverCloses(opening)) return {};
  return { window: { from: opening.from.toString(), to: opening.to.toString() } };
}

/** Notes with a change of this run who asked for it. */
export function withActors(
  { run }: Context,
  entry: ListenerRecord,
  { labelledBy }: Gates,
  { mergedBy }: PullRequest,
): ListenerRecord {
  if (entry.startedAt === undefined || entry.run !== run.url) return entry;
  return {
    ...entry,
    ...(labelledBy !== undefined && { labelledBy }),
    ...(mergedBy !== undefined && { mergedBy }),
  };
}
