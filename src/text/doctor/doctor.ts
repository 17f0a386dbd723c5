import { forEachLanguage, type Language, type Told } from '../../core/language.ts';
import type { Catalogue } from '../locales/catalogue.ts';
import type { Quote } from '../locales/en/facts.ts';
import { texts } from '../locales/index.ts';
import { fittedTable } from '../markdown/fitting.ts';
import { code, codeBlock } from '../markdown/markdown.ts';
import { pieChart } from '../markdown/mermaid.ts';
import { summaryLimit } from '../report/summary.ts';

/** Says something in the language of the words; foreign parts go through `quote`. */
export type Words = (words: Catalogue['doctorWords'], quote: Quote, language: Language) => string;

/** One thing that `doctor` looked at. */
export interface DoctorFinding {
  readonly state: 'ok' | 'warning' | 'problem';
  /** What was looked at. */
  readonly subject: Words;
  readonly found: Words;
}

const signs: Readonly<Record<DoctorFinding['state'], string>> = { ok: '✅', warning: '⚠️', problem: '❌' };

/** What AWS or GitHub said, which is the same in each language. */
export function foreignWords(text: string): Words {
  return (_words, quote) => quote(text);
}

/** One line of the job log. */
export function findingLine(finding: DoctorFinding): string {
  return `${signs[finding.state]} ${findingText(finding).en}`;
}

/** A finding without its sign. */
export function findingText({ subject, found }: DoctorFinding): Told {
  return forEachLanguage((language) => {
    const plain = (words: Words): string => words(texts[language].doctorWords, (text) => text, language);
    return texts[language].labelled(plain(subject), plain(found));
  });
}

/** What the doctor's summary is made from. */
export interface DoctorModel {
  readonly findings: readonly DoctorFinding[];
  /** Subjects of the OIDC token, the one that it carries first; empty where the job may have no token. */
  readonly subjects: readonly string[];
  /** Trust policy to paste, for the first account. */
  readonly trust: string | undefined;
  readonly language: Language;
}

/** The job summary: what is wrong first, then everything, and the trust policy that takes this job's token. */
export function doctorSummary({ findings, subjects, trust, language }: DoctorModel): string {
  const t = texts[language].doctor;
  const problems = findings.filter(({ state }) => state === 'problem').length;
  const order: readonly DoctorFinding['state'][] = ['problem', 'warning', 'ok'];
  const rows = findings
    .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
    .map(({ state, subject, found }) => [signs[state], markdown(subject, language), markdown(found, language)]);
  const chart = pieChart(
    t.pieTitle,
    order.map((state) => ({
      label: t.states[state],
      count: findings.filter((finding) => finding.state === state).length,
    })),
  );
  const [subject, other] = subjects;
  return [
    `## ${t.title}`,
    `**${problems === 0 ? t.fine : t.problems(problems)}**`,
    ...(chart === '' ? [] : [chart]),
    fittedTable({ header: t.header, rows, limit: summaryLimit, noun: t.noun, language }),
    ...(subject === undefined ? [] : [t.subject(code(subject), other === undefined ? '' : code(other))]),
    ...(trust === undefined ? [] : [t.trust, codeBlock(trust, 'json')]),
  ].join('\n\n');
}

function markdown(words: Words, language: Language): string {
  return words(texts[language].doctorWords, (text) => code(text, { maxLength: 400 }), language);
}
