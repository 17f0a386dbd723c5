import type { Language } from '../../core/language.ts';
import type { Report } from '../../core/report/report.ts';

/** What the page is made from. */
export interface PageModel {
  readonly report: Report;
  /** Address under which the action's documentation is. */
  readonly documents: string;
  readonly timeZone: string;
  readonly language: Language;
}
