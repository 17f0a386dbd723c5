import type { Catalogue } from '../catalogue.ts';

export const sentenceGap: Catalogue['sentenceGap'] = '';

export const events = {
  recordsKnown: 'この証明書の検証に必要な DNS レコードを ACM が生成しました。',
  recordWrong: 'DNS レコードが登録されていますが、内容が ACM の求めるものと異なります。',
  thanks:
    'ご登録ありがとうございました。DNS レコードはすべて登録されており、DNS に関して必要な作業はもうありません。ACM が更新のたびに参照しますので、レコードは削除せずそのまま残してください。',
  reminder: ({ ends, left, hours }) =>
    `ACM がまだ確認できていない DNS レコードがあります。今回の検証は ${ends}に終了します${left}。これは終了 ${String(hours)} 時間前のお知らせです。未登録のレコードの登録をお願いいたします。` +
    '間に合わなかった場合も、検証をやり直すだけで済みます。登録済みのレコードはそのまま有効です。',
  left: (span) => `（残り ${span}）`,
  about: ({ domain, account, region, users }) =>
    `対象：アカウント ${account}（${region}）の ${domain} の証明書。使用箇所：${users}。`,
  worksUntil: (day) => `現在の証明書は、${day}まで引き続き有効です。`,
  expired:
    'この証明書は有効期限が切れましたが、まだ使用されており、クライアントではすでにエラーになっています。新しい証明書のレコードの登録、またはプルリクエストのレビューを至急お願いいたします。',
  invalid: (status) =>
    `この証明書は ACM で ${status} となっていますが、まだ使用されており、検証を行うクライアントではすでにエラーになっています。新しい証明書のレコードの登録、またはプルリクエストのレビューを至急お願いいたします。`,
  notSeen: (reason) => `公開 DNS にあるレコードを ACM が確認していません。${reason}`,
  reverted: (reason) => `移行済みのリスナーが古い証明書に戻されています。ご確認をお願いいたします。${reason}`,
  deleted: (certificate) =>
    `E メール検証の証明書 ${certificate} を削除しました。\`swap.delete-old-after\` で指定された期間どこからも使用されておらず、置き換え後の証明書が発行され、使用されています。`,
  nothingLeft:
    'このプルリクエストで切り替える対象は、もうありません。対象の証明書は削除されているか、どこからも使用されていません。プルリクエストをクローズし、ブランチを削除してください。証明書が再び使用された場合は、新しいプルリクエストで提案します。',
  backInUse: 'E メール検証の証明書が再び使用されているため、この Issue を再オープンしました。',
  closedTooEarly:
    'E メール検証の証明書がまだ使用されているため、この Issue を一度だけ再オープンしました。このままにする場合は *not planned* としてクローズしてください。以後の依頼は行いません。',
  closedByBot: (bot) =>
    `${bot} によってクローズされましたが、ボットによるクローズは判断とみなさないため、一度だけ再オープンしました。\`actions/stale\` の対象から外すには、\`exempt-issue-labels: acm-email-to-dns\` と \`exempt-pr-labels: acm-swap\` を設定してください。クローズしたままにする場合は、ご自身で *not planned* としてクローズしてください。`,
  duplicate: (original) => `${original} と重複しているため、クローズしました。`,
} satisfies Catalogue['events'];
