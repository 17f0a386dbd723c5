import type { Quote } from '../locales/fact-texts.ts';
import type { TrustStatement } from '../../core/fleet/trust.ts';
import { forEachLanguage, type Language, type LocalizedText } from '../../core/language.ts';
import type { Catalogue } from '../locales/catalogue.ts';

import { texts } from '../locales/index.ts';
import { fittedTable } from '../markdown/fitting.ts';
import { code, codeBlock } from '../markdown/markdown.ts';
import { pieChart } from '../markdown/mermaid.ts';
import { summaryLimit } from '../report/summary.ts';

/** Says something in the language of the words; foreign parts go through `quote`. */
export type Words = (words: Catalogue['doctorWords'], quote: Quote, language: Language) => string;

/** One thing that `doctor` looked at. */
export interface DoctorFinding {
  /** `unseen`: it cannot be looked at from here, or not without changing something. */
  readonly state: 'ok' | 'warning' | 'problem' | 'unseen';
  /** What was looked at. */
  readonly subject: Words;
  readonly found: Words;
}

const signs: Readonly<Record<DoctorFinding['state'], string>> = {
  ok: '✅',
  warning: '⚠️',
  problem: '❌',
  unseen: '➖',
};

/** What AWS or GitHub said, which is the same in each language. */
export function foreignWords(text: string): Words {
  return (_words, quote) => quote(text);
}

/** A finding on one line, behind its sign. */
export function findingLine({ state, subject, found }: DoctorFinding): LocalizedText {
  return forEachLanguage((language) => {
    const plain = (words: Words): string => words(texts[language].doctorWords, (text) => text, language);
    return `${signs[state]} ${texts[language].labelled(plain(subject), plain(found))}`;
  });
}

/** What the doctor's summary is made from. */
export interface DoctorModel {
  /** What the reader has to know before anything else; it stands among the findings too. */
  readonly first: readonly DoctorFinding[];
  readonly findings: readonly DoctorFinding[];
  /** Subjects of the OIDC token, the one that it carries first; empty where the job may have no token. */
  readonly subjects: readonly string[];
  /** Trust policies to paste, for the first account, each with the roles that it is for. */
  readonly trust: readonly TrustStatement[];
  readonly language: Language;
}

function countOf(findings: readonly DoctorFinding[], state: DoctorFinding['state']): number {
  return findings.filter((each) => each.state === state).length;
}

/** Whether anything is wrong, and that not everything was looked at. `stress`: makes the first part stand out. */
export function doctorVerdict(
  findings: readonly DoctorFinding[],
  language: Language,
  stress: (words: string) => string = (words) => words,
): string {
  const t = texts[language].doctor;
  const [problems, unseen] = [countOf(findings, 'problem'), countOf(findings, 'unseen')];
  return [stress(problems === 0 ? t.noProblem : t.problems(problems)), ...(unseen === 0 ? [] : [t.unseen])].join(' ');
}

/** The job summary: what is wrong first, then everything, what was not looked at, and the trust policies of the roles. */
export function doctorSummary({ first, findings, subjects, trust, language }: DoctorModel): string {
  const t = texts[language].doctor;
  const order: readonly DoctorFinding['state'][] = ['problem', 'warning', 'ok', 'unseen'];
  const rows = findings
    .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
    .map(({ state, subject, found }) => [signs[state], markdown(subject, language), markdown(found, language)]);
  const chart = pieChart(
    t.pieTitle,
    order.map((state) => ({ label: t.states[state], count: countOf(findings, state) })),
  );
  const [subject, other] = subjects;
  return [
    `## ${t.title}`,
    ...first.map(
      ({ state, subject, found }) =>
        `${signs[state]} **${texts[language].labelled(markdown(subject, language), markdown(found, language))}**`,
    ),
    doctorVerdict(findings, language, (words) => `**${words}**`),
    ...(chart === '' ? [] : [chart]),
    fittedTable({ header: t.header, rows, limit: summaryLimit, noun: t.noun, language }),
    ...(subject === undefined ? [] : [t.subject(code(subject), other === undefined ? '' : code(other))]),
    ...(trust.length === 0 ? [] : [t.trust]),
    ...trust.flatMap(({ roles, policy }) => [
      t.trustOf(roles.map((role) => code(role)).join(t.join)),
      codeBlock(policy, 'json'),
    ]),
  ].join('\n\n');
}

function markdown(words: Words, language: Language): string {
  return words(texts[language].doctorWords, (text) => code(text, { maxLength: 1000 }), language);
}
