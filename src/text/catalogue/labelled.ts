import type { Language } from '../../core/language.ts';

/** What something is called, and what is said of it. */
export const labelled: Readonly<Record<Language, (label: string, text: string) => string>> = {
  en: (label, text) => `${label}: ${text}`,
  ja: (label, text) => `${label}：${text}`,
};
