import type { Language, Told } from '../../core/language.ts';
import { problemTexts, type ProblemTexts } from '../catalogue/problems.ts';

/** Says what fails the job in every language, from one description. */
export function problem(say: (texts: ProblemTexts, language: Language) => string): Told {
  return told((language) => say(problemTexts[language], language));
}

/** The same said in every language. */
export function told(say: (language: Language) => string): Told {
  return { en: say('en'), ja: say('ja') };
}
