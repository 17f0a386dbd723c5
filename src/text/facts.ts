import type { Quote, TimeIn } from './locales/fact-texts.ts';
import { Temporal } from 'temporal-polyfill';
import type { Detail, Fact } from '../core/facts.ts';
import type { Language } from '../core/language.ts';
import type { Catalogue } from './locales/catalogue.ts';

import { texts } from './locales/index.ts';
import { code } from './markdown/markdown.ts';
import { formatTime } from './time.ts';

/** Most code points of one value, or of foreign text as a whole: AWS names the action and the policy at its end. */
export const maxForeignLength = 1000;

/** What was found as Markdown, foreign parts as code spans; empty where there is nothing to tell. */
export function detailMarkdown(detail: Detail, language: Language): string {
  return quoteDetail(detail, language, (foreign) => code(foreign, { maxLength: maxForeignLength }));
}

/** What was found as plain text, for logs, statuses and the report; whoever puts it into Markdown escapes it. */
export function detailText(detail: Detail, language: Language): string {
  return quoteDetail(detail, language, (foreign) => foreign);
}

/** What was found, foreign parts as `quote` makes them; empty where there is nothing to tell. */
export function quoteDetail(detail: Detail, language: Language, quote: Quote): string {
  if (typeof detail === 'string') return detail === '' ? '' : quote(detail);
  const t = texts[language].facts;
  const time: TimeIn = (at, timeZone) => formatTime(Temporal.Instant.from(at), timeZone, language);
  return detail.map((fact) => sentence(t, fact, quote, time)).join(t.join);
}

/** One lookup for the key and its values together, which the compiler cannot follow through a union. */
function sentence(t: Catalogue['facts'], fact: Fact, quote: Quote, time: TimeIn): string {
  const tell = t[fact.key] as (values: Fact, quote: Quote, time: TimeIn) => string;
  return tell(fact, quote, time);
}
