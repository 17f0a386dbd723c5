import { sectionOf } from '../core/documents.ts';
import type { Language } from '../core/language.ts';
import type { Reason, ReasonCode } from '../core/reasons.ts';
import type { ReportedReason } from '../core/report/report.ts';
import type { Purpose } from '../core/swap/policy/check.ts';
import { texts } from './locales/index.ts';
import { specificRemediation } from './cures.ts';
import type { Quote } from './locales/fact-texts.ts';
import { code } from './markdown/markdown.ts';
import type { Fact } from '../core/facts.ts';
import { detailMarkdown, detailText } from './facts.ts';
import { codeBlock } from './markdown/markdown.ts';

/** What to do about a reason, one sentence of Markdown. */
export function cureOf(reasonCode: ReasonCode, language: Language): string {
  return texts[language].reasons[reasonCode];
}

/** A code as a link to what it means and what to do, relative to the action's repository. */
export function reasonLink(code: ReasonCode, language: Language): string {
  return `[\`${code}\`](${sectionOf(code, language)})`;
}

/** A reason as people read it: the code, what was found, what to do. */
export function describeReason(reason: Reason, language: Language, purpose?: Purpose): string {
  const found = detailMarkdown(reason.detail, language);
  return texts[language].described({
    code: `**${reasonLink(reason.code, language)}**`,
    found,
    cure: cureFor(reason, language, whole, purpose),
  });
}

/** The same in paragraphs: the lines that have to be entered somewhere stand in a block, to be copied. */
export function reasonParagraphs(reason: Reason, language: Language): readonly string[] {
  const facts: readonly Fact[] = typeof reason.detail === 'string' ? [] : reason.detail;
  const lines = facts.flatMap((fact) => (fact.key === 'caa-line' ? [fact.line] : []));
  if (lines.length === 0) return [describeReason(reason, language)];
  const rest = { ...reason, detail: facts.filter(({ key }) => key !== 'caa-line') };
  const block = codeBlock([...new Set(lines)].join('\n'), 'dns');
  return [describeReason(rest, language), texts[language].linesToAdd, block];
}

/** The same as plain text, which cuts nothing off: AWS's own next step stands at the end of its message. */
export function plainReason(reason: Reason, language: Language, purpose?: Purpose): string {
  const found = detailText(reason.detail, language);
  const cure = cureFor(reason, language, (next) => next, purpose);
  return texts[language].described({ code: reason.code, found, cure });
}

/** Our own words, and what they name of accounts and tokens. */
const whole: Quote = (next) => code(next, { maxLength: Infinity });

/** What to do about exactly this; another thing where the old certificate was to come back. */
export function cureFor(reason: Reason, language: Language, quote: Quote, purpose: Purpose = 'swap'): string {
  const ofRollback: Readonly<Partial<Record<ReasonCode, string>>> = texts[language].rollbackReasons;
  const own = purpose === 'rollback' ? ofRollback[reason.code] : undefined;
  return own ?? specificRemediation(reason, language, quote) ?? cureOf(reason.code, language);
}

/** A reason as the report holds it. */
export function reportReason(reason: Reason, language: Language, purpose?: Purpose): ReportedReason;
export function reportReason(
  reason: Reason | undefined,
  language: Language,
  purpose?: Purpose,
): ReportedReason | undefined;
export function reportReason(
  reason: Reason | undefined,
  language: Language,
  purpose?: Purpose,
): ReportedReason | undefined {
  if (reason === undefined) return undefined;
  return {
    ...{ code: reason.code, detail: detailText(reason.detail, language) },
    cure: cureFor(reason, language, whole, purpose),
  };
}
