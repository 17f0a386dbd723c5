import type { Language } from '../../core/language.ts';

/** When the calendar opens next. */
export interface OpeningTexts {
  readonly none: string;
  readonly openNow: string;
  readonly withoutEnd: (from: string) => string;
  readonly until: (from: string, to: string) => string;
  readonly join: string;
}

export const openingTexts: Readonly<Record<Language, OpeningTexts>> = {
  en: {
    none: 'none',
    openNow: 'open now',
    withoutEnd: (from) => `${from}, without an end`,
    until: (from, to) => `${from} until ${to}`,
    join: '; ',
  },
  ja: {
    none: 'なし',
    openNow: '現在開いています',
    withoutEnd: (from) => `${from}（終了なし）`,
    until: (from, to) => `${from} ～ ${to}`,
    join: '、',
  },
};
