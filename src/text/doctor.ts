import type { DoctorFinding } from '../core/doctor.ts';
import type { Language } from '../core/language.ts';
import { doctorTexts } from './catalogue/doctor.ts';
import { code, codeBlock, table } from './markdown.ts';

const signs: Readonly<Record<DoctorFinding['state'], string>> = { ok: '✅', warning: '⚠️', problem: '❌' };

/** One line of the job log. */
export function findingLine({ state, subject, found }: DoctorFinding): string {
  return `${signs[state]} ${subject}: ${found}`;
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
  const t = doctorTexts[language];
  const problems = findings.filter(({ state }) => state === 'problem').length;
  const order: readonly DoctorFinding['state'][] = ['problem', 'warning', 'ok'];
  const rows = findings
    .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
    .map(({ state, subject, found }) => [signs[state], code(subject), code(found, { maxLength: 400 })]);
  const [subject, other] = subjects;
  return [
    `## ${t.title}`,
    `**${problems === 0 ? t.fine : t.problems(problems)}**`,
    table(t.header, rows),
    ...(subject === undefined ? [] : [t.subject(code(subject), other === undefined ? '' : code(other))]),
    ...(trust === undefined ? [] : [t.trust, codeBlock(trust, 'json')]),
  ].join('\n\n');
}
