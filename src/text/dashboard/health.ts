import { Temporal } from 'temporal-polyfill';
import {
  certificatesOf,
  type HealthEvent,
  type HealthFindings,
  type HealthGap,
} from '../../core/certificate/health.ts';
import type { Language } from '../../core/language.ts';
import { texts } from '../locales/index.ts';
import { fittedTable, listing } from '../markdown/fitting.ts';
import { bullets, code } from '../markdown/markdown.ts';
import { formatTime } from '../time.ts';

/** What AWS Health says, for the dashboard. */
export interface HealthModel {
  readonly health: HealthFindings;
  readonly issues: ReadonlyMap<string, string>;
  readonly timeZone: string;
  readonly language: Language;
}

/** Code points for what one event concerns, and for the accounts of one line. */
const listLimit = 600;

/** Heading and number of rows of the section. */
export function healthHeading(language: Language): string {
  return texts[language].health.heading;
}

/** The events as a table within `limit` code points, and a line for what could not be read. */
export function healthSection({ health, issues, timeZone, language }: HealthModel, limit: number): string {
  const t = texts[language].health;
  const notes = bullets(gapLines(health.gaps, language));
  const rows = health.events.map((event) => [
    code(event.code),
    code(event.region),
    event.startsAt === undefined ? '' : formatTime(Temporal.Instant.from(event.startsAt), timeZone, language),
    concerns(event, issues, language),
  ]);
  const room = limit - notes.length;
  const table =
    rows.length === 0 ? t.none : fittedTable({ header: t.header, rows, limit: room, noun: t.noun, language });
  const isNothing = rows.length === 0 && notes !== '';
  return [...(isNothing ? [] : [table]), notes].filter((part) => part !== '').join('\n\n');
}

/** Certificates by the number of their issue where they have one; all else as AWS writes it. */
function concerns(event: HealthEvent, issues: ReadonlyMap<string, string>, language: Language): string {
  const certificates = new Set(certificatesOf(event));
  const items = event.entities.map(({ account, value }) => {
    const issue = certificates.has(value) ? issues.get(value) : undefined;
    return issue ?? `${code(value)} (${code(account)})`;
  });
  return items.length === 0 ? '' : listing(items, { limit: listLimit, language });
}

/** One line each for the support plan and for every other refusal, however many accounts it is. */
function gapLines(gaps: readonly HealthGap[], language: Language): readonly string[] {
  const t = texts[language].health;
  const accountsOf = (some: readonly HealthGap[]): string =>
    t.accounts(
      listing(
        some.map(({ account }) => code(account)),
        { limit: listLimit, language },
      ),
    );
  const plan = gaps.filter(({ why }) => why === 'subscription');
  const refused = gaps.filter(({ why }) => why === 'refused');
  return [
    ...(plan.length === 0 ? [] : [t.subscription(accountsOf(plan))]),
    ...(refused.length === 0
      ? []
      : [t.refused(accountsOf(refused), code(refused[0]?.detail ?? '', { maxLength: 300 }))]),
  ];
}
