import type { Language } from '../../core/language.ts';

/** What the swap comment tells for whoever has to account for a change. */
export interface AuditTexts {
  /** The opening of the calendar in which a listener was started. */
  readonly window: (from: string, to: string) => string;
}

export const auditTexts: Readonly<Record<Language, AuditTexts>> = {
  en: { window: (from, to) => `in the window from ${from} to ${to}` },
  ja: { window: (from, to) => `${from} から ${to} までのウィンドウ内で開始` },
};
