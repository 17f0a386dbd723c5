import type { Language } from '../../core/language.ts';

/** Comments that tell people of an event. */
export interface EventTexts {
  readonly recordsKnown: string;
  readonly recordWrong: string;
  /** `ends`: a time; `left`: the time left in brackets, marked as moving; `hours`: which reminder this is. */
  readonly reminder: (facts: { readonly ends: string; readonly left: string; readonly hours: number }) => string;
  /** The time left, with its brackets. */
  readonly left: (span: string) => string;
  /** `reason`: the described reason. */
  readonly blocked: (reason: string) => string;
  readonly reverted: (reason: string) => string;
  readonly deleted: (certificate: string) => string;
  readonly backInUse: string;
  readonly closedTooEarly: string;
  /** `original`: the other issue's number with `#`. */
  readonly duplicate: (original: string) => string;
}

export const eventTexts: Readonly<Record<Language, EventTexts>> = {
  en: {
    recordsKnown: 'ACM has made the DNS records for this certificate; please register them.',
    recordWrong: 'A DNS record is there, but not as ACM needs it; please correct it.',
    reminder: ({ ends, left, hours }) =>
      `ACM has not seen every DNS record yet. This attempt ends ${ends}${left}; reminder ${String(hours)} hours before. ` +
      'Being late costs nothing but a new attempt: what is registered stays right.',
    left: (span) => ` (${span} left)`,
    blocked: (reason) => `This cannot go on by itself. ${reason}`,
    reverted: (reason) => `The old certificate is back on a listener that had been migrated. ${reason}`,
    deleted: (certificate) =>
      `The e-mail-validated certificate ${certificate} was deleted: nothing had used it for as long as \`swap.delete-old-after\` asks, and its replacement is issued and served.`,
    backInUse: 'Reopened: the e-mail-validated certificate is in use again.',
    closedTooEarly:
      'Reopened once: the e-mail-validated certificate is still in use. Close it as *not planned* if that is meant to stay so; then nothing more is asked.',
    duplicate: (original) => `Closed as a duplicate of ${original}.`,
  },
  ja: {
    recordsKnown: 'この証明書の検証に必要な DNS レコードが ACM で発行されました。登録をお願いいたします。',
    recordWrong: 'DNS レコードが登録されていますが、内容が ACM の求めるものと異なります。修正をお願いいたします。',
    reminder: ({ ends, left, hours }) =>
      `ACM がまだ確認できていない DNS レコードがあります。今回の検証は ${ends}に終了します${left}。これは終了 ${String(hours)} 時間前のお知らせです。` +
      '間に合わなかった場合も、検証をやり直すだけで済みます。登録済みのレコードはそのまま有効です。',
    left: (span) => `（残り ${span}）`,
    blocked: (reason) => `このままでは先に進めません。対応をお願いいたします。${reason}`,
    reverted: (reason) => `移行済みのリスナーが古い証明書に戻されています。ご確認をお願いいたします。${reason}`,
    deleted: (certificate) =>
      `E メール検証の証明書 ${certificate} を削除しました。\`swap.delete-old-after\` で指定された期間どこからも使用されておらず、置き換え後の証明書が発行され、使用されています。`,
    backInUse: 'E メール検証の証明書が再び使用されているため、この Issue を再オープンしました。',
    closedTooEarly:
      'E メール検証の証明書がまだ使用されているため、この Issue を一度だけ再オープンしました。このままにする場合は *not planned* としてクローズしてください。以後の依頼は行いません。',
    duplicate: (original) => `${original} と重複しているため、クローズしました。`,
  },
};
