import type { CalendarWarning } from '../../core/calendar/warnings.ts';
import type { Language } from '../../core/language.ts';
import { calendarWarningTexts } from '../catalogue/calendar-warnings.ts';
import type { Quote } from '../catalogue/facts.ts';
import { labelled } from '../catalogue/labelled.ts';

/** What is odd about a calendar, behind the key that says so: one sentence without its full stop. */
export function calendarWarningText(warning: CalendarWarning, language: Language, quote: Quote): string {
  // One lookup for the kind and its values together, which the compiler cannot follow through a union.
  const tell = calendarWarningTexts[language][warning.kind] as (values: CalendarWarning) => string;
  return labelled[language](quote(warning.path), tell(warning));
}
