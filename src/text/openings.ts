import type { Temporal } from 'temporal-polyfill';
import type { MaintenanceConfig } from '../config/config.ts';
import { neverCloses, nextOpenings } from '../core/calendar/calendar.ts';
import { formatTime } from './time.ts';

/** How many openings are shown. */
const shownOpenings = 3;

/** The next three openings for an ALB that no override matches, in the config's zone and UTC. */
export function describeOpenings(maintenance: MaintenanceConfig, now: Temporal.Instant): string {
  const subject = {
    account: '',
    loadBalancer: '',
    type: 'application',
    listenerTags: {},
    loadBalancerTags: {},
  } as const;
  const openings = nextOpenings(maintenance, subject, now, shownOpenings);
  if (openings.length === 0) return 'none';
  return openings
    .map((opening) => {
      const from =
        opening.from.epochMilliseconds <= now.epochMilliseconds
          ? 'open now'
          : formatTime(opening.from, maintenance.timeZone, 'en');
      return neverCloses(opening)
        ? `${from}, without an end`
        : `${from} until ${formatTime(opening.to, maintenance.timeZone, 'en')}`;
    })
    .join('; ');
}
