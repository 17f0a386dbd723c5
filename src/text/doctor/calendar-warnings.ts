import type { Quote } from '../locales/fact-texts.ts';
import type { CalendarWarning } from '../../core/calendar/warnings.ts';
import type { Language } from '../../core/language.ts';

import { texts } from '../locales/index.ts';

/** What is odd about a calendar, behind the key that says so: one sentence without its full stop. */
export function calendarWarningText(warning: CalendarWarning, language: Language, quote: Quote): string {
  // One lookup for the kind and its values together, which the compiler cannot follow through a union.
  const tell = texts[language].calendarWarnings[warning.kind] as (values: CalendarWarning) => string;
  return texts[language].labelled(quote(warning.path), tell(warning));
}
