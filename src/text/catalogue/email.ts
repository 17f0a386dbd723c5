import type { Language } from '../../core/language.ts';
import type { Urgency } from '../../core/certificate/email.ts';

/** What ACM's renewal by e-mail has to do with a migration. */
export interface EmailTexts {
  /** In a few words, for tables. */
  readonly short: Readonly<Record<Urgency, string>>;
  /** Whole sentences; `day`: of the certificate's end. */
  readonly urgent: Readonly<Record<Urgency, (day: string) => string>>;
  readonly heading: string;
  readonly intro: string;
  readonly pending: string;
  /** `status`: a code span. */
  readonly state: (status: string) => string;
  readonly noRenewal: string;
  readonly header: readonly [string, string, string];
  readonly noun: string;
}

export const emailTexts: Readonly<Record<Language, EmailTexts>> = {
  en: {
    short: { 'expires-soon': 'expires within 30 days', 'last-renewal': 'no e-mail renewal is left' },
    urgent: {
      'expires-soon': (day) =>
        `⚠️ **Urgent: this certificate expires on ${day}.** If its DNS will not be ready by then, it can still be approved by e-mail, see below.`,
      'last-renewal': (day) =>
        `⚠️ **Urgent: it cannot be renewed by e-mail any more.** It expires on ${day}, and ACM would begin its renewal only after its last day of e-mail renewals.`,
    },
    heading: 'If it has to be renewed by e-mail first',
    intro:
      'Until the migration is done ACM renews this certificate by e-mail, from 45 days before its end. Somebody who gets the mail at any of these addresses for **each** name can approve it by the link in it, which works for 72 hours; that gains time for the DNS.',
    pending: '**ACM has sent these mails and waits for the approval.**',
    state: (status) => `State of the renewal in ACM: ${status}.`,
    noRenewal: 'No renewal is under way.',
    header: ['Name', 'ACM writes to', 'Approved'],
    noun: 'names',
  },
  ja: {
    short: { 'expires-soon': '30 日以内に有効期限切れ', 'last-renewal': 'E メールによる更新は不可' },
    urgent: {
      'expires-soon': (day) =>
        `⚠️ **至急：この証明書の有効期限は ${day} です。** それまでに DNS の準備が間に合わない場合は、E メールで承認することもできます（下記参照）。`,
      'last-renewal': (day) =>
        `⚠️ **至急：この証明書は、E メールではこれ以上更新できません。** 有効期限は ${day} で、ACM の更新が始まる時期には E メールによる更新が終了しています。`,
    },
    heading: '移行前に E メールでの更新が必要になった場合',
    intro:
      '移行が完了するまで、ACM は有効期限の 45 日前から E メールでこの証明書の更新を依頼します。**すべての**ドメイン名について、下記のいずれかの宛先に届いたメールのリンク（72 時間有効）から承認すると更新され、DNS の準備に時間の余裕ができます。',
    pending: '**ACM からメールが送信済みで、承認待ちです。**',
    state: (status) => `ACM での更新の状態：${status}`,
    noRenewal: '現在、更新は行われていません。',
    header: ['ドメイン名', 'ACM からの宛先', '承認'],
    noun: 'ドメイン名',
  },
};
