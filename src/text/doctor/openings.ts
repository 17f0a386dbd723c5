import type { Temporal } from 'temporal-polyfill';
import type { MaintenanceConfig } from '../../config/config.ts';
import { neverCloses, nextOpenings } from '../../core/calendar/calendar.ts';
import type { Language } from '../../core/language.ts';
import { texts } from '../locales/index.ts';
import { formatTime } from '../time.ts';

/** How many openings are shown. */
const shownOpenings = 3;

/** The next three openings for an ALB that no override matches, in one line. */
export function describeOpenings(maintenance: MaintenanceConfig, now: Temporal.Instant, language: Language): string {
  return openingTexts(maintenance, now, language).join(texts[language].openings.join);
}

/** The same, each by itself, in the config's zone and UTC. */
export function openingTexts(
  maintenance: MaintenanceConfig,
  now: Temporal.Instant,
  language: Language,
): readonly string[] {
  const t = texts[language].openings;
  const subject = {
    account: '',
    loadBalancer: '',
    type: 'application',
    listenerTags: {},
    loadBalancerTags: {},
  } as const;
  const openings = nextOpenings(maintenance, subject, now, shownOpenings);
  if (openings.length === 0) return [t.none];
  return openings.map((opening) => {
    const from =
      opening.from.epochMilliseconds <= now.epochMilliseconds
        ? t.openNow
        : formatTime(opening.from, maintenance.timeZone, language);
    return neverCloses(opening)
      ? t.withoutEnd(from)
      : t.until(from, formatTime(opening.to, maintenance.timeZone, language));
  });
}
