import { forEachLanguage, type Language } from '../core/language.ts';

const formats = forEachLanguage((language) => new Intl.NumberFormat(language));

/** `1,234`. */
export function formatNumber(value: number, language: Language): string {
  return formats[language].format(value);
}
