import type { Language } from '../../core/language.ts';
import { plural } from '../plural.ts';

/** The doctor's summary, around what it found, which is written as in the job log. */
export interface DoctorTexts {
  readonly title: string;
  readonly fine: string;
  readonly problems: (count: number) => string;
  /** Sign, what was looked at, what was found. */
  readonly header: readonly [string, string, string];
  readonly noun: string;
  readonly pieTitle: string;
  readonly states: Readonly<Record<'ok' | 'warning' | 'problem', string>>;
  /** `other`: the subject in its other form, or empty. */
  readonly subject: (subject: string, other: string) => string;
  readonly trust: string;
}

export const doctorTexts: Readonly<Record<Language, DoctorTexts>> = {
  en: {
    title: 'acm-email-to-dns: doctor',
    fine: 'Everything that a run needs is there.',
    problems: (count) => `${plural(count, 'problem')}.`,
    header: ['', 'What', 'Found'],
    noun: 'findings',
    pieTitle: 'Findings',
    states: { ok: 'in order', warning: 'warnings', problem: 'problems' },
    subject: (subject, other) =>
      `The OIDC token of this job carries the subject ${subject}${other === '' ? '' : `, in its other form ${other}`}. ` +
      'A job of another event or with an environment has another one.',
    trust:
      'Trust policy that takes this job’s token (the first account; change the id for the others). Whether a role trusts it was seen by assuming it; its own policy is not read, since that would take `iam:GetRole`:',
  },
  ja: {
    title: 'acm-email-to-dns: 診断結果',
    fine: '実行に必要なものはすべてそろっています。',
    problems: (count) => `問題が ${String(count)} 件あります。`,
    header: ['', '確認項目', '結果'],
    noun: '確認項目',
    pieTitle: '確認結果',
    states: { ok: '正常', warning: '警告', problem: '問題' },
    subject: (subject, other) =>
      `このジョブの OIDC トークンのサブジェクトは ${subject} です${other === '' ? '' : `（別の形式： ${other} ）`}。` +
      'イベントや環境が異なるジョブでは、サブジェクトも異なります。',
    trust:
      'このジョブのトークンを許可する信頼ポリシーは次のとおりです（先頭のアカウントの場合。ほかのアカウントでは ID を変更してください）。ロールがこのジョブを信頼しているかどうかは、実際に引き受けて確認しています。`iam:GetRole` の権限が必要になるため、ロール自身の信頼ポリシーは読み取りません。',
  },
};
