import type { Language } from '../../core/language.ts';

/** A record that went missing after the migration. `certificate` and `day`: of the certificate and its end. */
export interface WatchTexts {
  readonly headline: (certificate: string, day: string) => string;
  /** `since`: when it was first seen missing. */
  readonly comment: (since: string, day: string) => string;
  /** The same, where the run has added it again in Route 53. */
  readonly addedAgain: (since: string) => string;
  readonly seenSince: (since: string) => string;
  readonly lookedUp: (time: string) => string;
  readonly next: string;
  readonly heading: string;
  readonly owners: (mentions: string) => string;
  readonly unknownDay: string;
  readonly foundAgain: string;
}

export const watchTexts: Readonly<Record<Language, WatchTexts>> = {
  en: {
    headline: (certificate, day) =>
      `**A DNS record has disappeared that certificate ${certificate} needs for its next renewal.** Nothing fails yet; without the record the certificate expires on ${day}.`,
    comment: (since, day) =>
      `A DNS record that ACM needs for the next renewal has disappeared (first seen missing ${since}). Please register it again, as shown at the top of this issue; without it the certificate expires on ${day}.`,
    addedAgain: (since) =>
      `A DNS record that ACM needs for the next renewal had disappeared (first seen missing ${since}). It was added again in Route 53, and nothing has to be done now. Please find out what removes it, and let it stay.`,
    seenSince: (since) => `First seen missing ${since}.`,
    lookedUp: (time) => `Looked up ${time}.`,
    next: 'Register what is missing, with the same name and value as before. The next run that sees every record closes this issue; nothing else has to be done.',
    heading: 'DNS records that the certificate needs',
    owners: (mentions) => `Owners: ${mentions}`,
    unknownDay: 'an unknown day',
    foundAgain: '**Done.** The DNS records that the certificate needs for its renewals are all there.',
  },
  ja: {
    headline: (certificate, day) =>
      `**証明書 ${certificate} の次回の更新に必要な DNS レコードが、公開 DNS から見つからなくなりました。** 現時点で障害は発生していませんが、このままでは ${day} に有効期限が切れます。`,
    comment: (since, day) =>
      `ACM の次回の更新に必要な DNS レコードが見つからなくなりました（検知：${since}）。この Issue の冒頭に記載のレコードを再度登録してください。登録されない場合、証明書は ${day} に有効期限が切れます。`,
    addedAgain: (since) =>
      `ACM の次回の更新に必要な DNS レコードが見つからなくなっていたため（検知：${since}）、Route 53 に再度追加しました。現時点で必要な作業はありません。レコードが削除された原因を確認し、今後は削除されないようにしてください。`,
    seenSince: (since) => `検知：${since}`,
    lookedUp: (time) => `確認日時：${time}`,
    next: '見つからないレコードを、以前と同じ名前と値で登録してください。すべてのレコードが確認できた次回の実行で、この Issue はクローズされます。ほかに必要な作業はありません。',
    heading: '証明書に必要な DNS レコード',
    owners: (mentions) => `担当：${mentions}`,
    unknownDay: '不明な日付',
    foundAgain: '**完了しました。** 証明書の更新に必要な DNS レコードは、すべて登録されています。',
  },
};
