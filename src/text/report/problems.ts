import { forEachLanguage, type Language, type LocalizedText } from '../../core/language.ts';
import type { Catalogue } from '../locales/catalogue.ts';
import { texts } from '../locales/index.ts';

/** Says what fails the job in every language, from one description. */
export function problem(say: (texts: Catalogue['problems'], language: Language) => string): LocalizedText {
  return forEachLanguage((language) => say(texts[language].problems, language));
}
