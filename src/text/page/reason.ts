import { sectionOf } from '../../core/documents.ts';
import type { Language } from '../../core/language.ts';
import type { ReportedReason } from '../../core/report/report.ts';
import { html, webLink, type Html } from './html.ts';

/** A reason: its code as a link to what it means, what was found, what to do. */
export function reasonText({ code, detail, cure }: ReportedReason, documents: string, language: Language): Html {
  return html`<code>${webLink(code, `${documents}/${sectionOf(code, language)}`)}</code> ${detail} ${cure}`;
}
