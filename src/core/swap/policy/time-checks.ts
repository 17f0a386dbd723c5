import { calendarReasons, reason } from '../../reasons.ts';
import { check } from './check.ts';

/** A calendar is read off a clock: one that is wrong would open a window early, or hold it open. */
export const clock = check({
  name: 'clock',
  question: 'Is the runner’s clock within a minute of what GitHub and AWS say, or is the listener free at any time?',
  purposes: ['swap', 'rollback'],
  asked: ['write'],
  reasons: ['clock-wrong', 'unverifiable'],
  needs: ['clockDrift'],
  judge: ({ clockDrift: drift }) => {
    if (drift === undefined) return undefined;
    const { server, seconds } = drift;
    const way = seconds > 0 ? 'ahead' : 'behind';
    return reason('clock-wrong', [{ key: 'clock-differs', server, seconds: String(Math.abs(seconds)), way }]);
  },
});

/** The calendar lets the listener start now; somebody may have opened the window by hand, but never a freeze. */
export const calendar = check({
  name: 'calendar',
  question: 'May it start now, by windows, cut-off and freezes?',
  purposes: ['swap', 'rollback'],
  asked: ['write'],
  reasons: calendarReasons.filter((code) => code !== 'change-calendar-closed'),
  needs: ['calendar', 'override', 'timeZone'],
  judge: ({ calendar: answer, override, timeZone }) => {
    if (answer.kind === 'open') return undefined;
    if (answer.reason !== 'frozen' && override !== undefined) return undefined;
    const { opensAt } = answer;
    const facts =
      opensAt === undefined
        ? [{ key: 'no-opening' } as const]
        : [{ key: 'next-opening', at: opensAt.toString(), timeZone } as const];
    return { reason: reason(answer.reason, facts), opensAt };
  },
});

/** SSM Change Calendars hold every type of load balancer, and no label opens them. */
export const changeCalendar = check({
  name: 'change-calendar',
  question: 'Is every SSM Change Calendar open?',
  purposes: ['swap', 'rollback'],
  asked: ['write'],
  reasons: ['change-calendar-closed', 'change-calendar-unreadable'],
  needs: ['changeCalendars', 'opening', 'timeZone'],
  judge: ({ changeCalendars: answer, opening, timeZone }) => {
    if (answer.kind === 'open') return undefined;
    if (answer.kind === 'unreadable') return reason('change-calendar-unreadable', answer.why);
    const next = opening === undefined ? [] : [{ key: 'next-opening', at: opening.toString(), timeZone } as const];
    const facts = [{ key: 'calendars-closed', names: answer.names.join(', ') } as const, ...next];
    return { reason: reason('change-calendar-closed', facts), opensAt: opening };
  },
});
