import { secondsAhead, worstDrift, type ClockDrift } from '../../core/calendar/clock.ts';
import { known, unreadable } from '../../core/swap/policy/value.ts';
import type { Clock, ServerClock } from '../../ports/runtime.ts';

/** Takes note of the time that servers say in their answers. */
export interface ClockWitness extends ServerClock {
  /** Call it when a request is sent, and what it returns with the host and the `Date` of the answer. */
  begin(): (host: string, date: string | null | undefined) => void;
}

/** Compares the runner's clock with the last answer of each host. An answer without a date says nothing of it. */
export function createClockWitness({ now }: Pick<Clock, 'now'>): ClockWitness {
  const drifts = new Map<string, ClockDrift | undefined>();
  return {
    begin() {
      const sent = now().epochMilliseconds;
      return (host, said) => {
        if (said === null || said === undefined) return;
        const date = Date.parse(said);
        const answer = { sent, received: now().epochMilliseconds, date };
        drifts.set(host, Number.isNaN(date) ? undefined : { server: host, seconds: secondsAhead(answer) });
      };
    },
    drift() {
      const worst = worstDrift([...drifts.values()].filter((drift) => drift !== undefined));
      const [unread] = [...drifts].find(([, drift]) => drift === undefined) ?? [];
      if (worst !== undefined || unread === undefined) return known(worst);
      return unreadable([{ key: 'server-time-unreadable', server: unread }]);
    },
  };
}
