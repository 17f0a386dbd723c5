import type { Detail, Fact } from '../core/facts.ts';
import type { Language } from '../core/language.ts';
import { factTexts, type FactTexts, type Quote } from './catalogue/facts.ts';
import { code } from './markdown/markdown.ts';

/** Most code points of one value, or of foreign text as a whole. */
const maxLength = 300;

/** What was found as Markdown, foreign parts as code spans; empty where there is nothing to tell. */
export function detailMarkdown(detail: Detail, language: Language): string {
  return quoteDetail(detail, language, (foreign) => code(foreign, { maxLength }));
}

/** What was found as plain text, for logs, statuses and the report; whoever puts it into Markdown escapes it. */
export function detailText(detail: Detail, language: Language): string {
  return quoteDetail(detail, language, (foreign) => foreign);
}

/** What was found, foreign parts as `quote` makes them; empty where there is nothing to tell. */
export function quoteDetail(detail: Detail, language: Language, quote: Quote): string {
  if (typeof detail === 'string') return detail === '' ? '' : quote(detail);
  const t = factTexts[language];
  return detail.map((fact) => sentence(t, fact, quote)).join(t.join);
}

/** One lookup for the key and its values together, which the compiler cannot follow through a union. */
function sentence(t: FactTexts, fact: Fact, quote: Quote): string {
  const tell = t[fact.key] as (values: Fact, quote: Quote) => string;
  return tell(fact, quote);
}
