import type { Language } from '../../core/language.ts';
import { formatNumber } from '../time.ts';

/** Notes on what did not fit. */
export interface FittingTexts {
  /** `noun`: what the rows are, in the plural where the language has one. */
  readonly dropped: (count: number, noun: string) => string;
  readonly separator: string;
  readonly more: (count: number) => string;
}

export const fittingTexts: Readonly<Record<Language, FittingTexts>> = {
  en: {
    dropped: (count, noun) => `${String(count)} more ${noun} did not fit here; the report file has all.`,
    separator: ', ',
    more: (count) => `and ${String(count)} more`,
  },
  ja: {
    dropped: (count, noun) =>
      `残り ${formatNumber(count, 'ja')} 件の${noun}は、ここに収まらないため省略しました。レポートファイルにはすべて記載しています。`,
    separator: '、',
    more: (count) => `ほか ${formatNumber(count, 'ja')} 件`,
  },
};
