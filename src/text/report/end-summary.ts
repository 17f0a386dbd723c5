import type { Language, LocalizedText } from '../../core/language.ts';
import { texts } from '../locales/index.ts';
import { bullets, code } from '../markdown/markdown.ts';

/** The job summary of what ended early: each cause with what to do about it. Empty without one. */
export function endSummary(causes: readonly LocalizedText[], language: Language): string {
  if (causes.length === 0) return '';
  return `## ${texts[language].summary.endedEarly}\n\n${bullets(causes.map((cause) => code(cause[language])))}`;
}
