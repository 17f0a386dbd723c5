import type { DoctorFinding } from '../core/doctor.ts';
import { code, codeBlock, table } from './markdown.ts';
import { plural } from './plural.ts';

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
}

/** The job summary: what is wrong first, then everything, and the trust policy that takes this job's token. */
export function doctorSummary({ findings, subjects, trust }: DoctorModel): string {
  const problems = findings.filter(({ state }) => state === 'problem').length;
  const order: readonly DoctorFinding['state'][] = ['problem', 'warning', 'ok'];
  const rows = findings
    .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
    .map(({ state, subject, found }) => [signs[state], code(subject), code(found, { maxLength: 400 })]);
  return [
    '## acm-email-to-dns: doctor',
    problems === 0 ? '**Everything that a run needs is there.**' : `**${plural(problems, 'problem')}.**`,
    table(['', 'What', 'Found'], rows),
    ...(subjects.length === 0
      ? []
      : [
          `The OIDC token of this job carries the subject ${code(subjects[0] ?? '')}` +
            `${subjects[1] === undefined ? '' : `, in its other form ${code(subjects[1])}`}. ` +
            'A job of another event or with an environment has another one.',
        ]),
    ...(trust === undefined
      ? []
      : [
          'Trust policy that takes this job’s token (the first account; change the id for the others):',
          codeBlock(trust, 'json'),
        ]),
  ].join('\n\n');
}
