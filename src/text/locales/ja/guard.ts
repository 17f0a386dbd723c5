import type { Catalogue } from '../catalogue.ts';

export const guard = {
  titles: {
    'record-lost': (name) => `DNS レコードの再登録のお願い：${name} の証明書`,
    caa: (name) => `CAA レコードにより更新できません：${name} の証明書`,
    dnssec: (name) => `DNSSEC の異常により更新できません：${name} の証明書`,
    'renewal-failed': (name) => `更新に失敗しました：${name} の証明書`,
    'renewal-waits': (name) => `更新が完了していません：${name} の証明書`,
    'not-renewable': (name) => `ACM による更新の対象外です：${name} の証明書`,
    'expires-soon': (name) => `証明書の入れ替えのお願い：${name}`,
    'old-served': (name) => `古い証明書が提示されています：${name}`,
  },
  headlines: {
    'record-lost': ({ by }) =>
      `**${by}までに、下記の DNS レコードを再度登録してください。** ACM がこの証明書を更新するために必要です。登録は自動で確認しますので、返信やクローズは不要です。`,
    caa: ({ by }) =>
      `**${by}までに、下記のドメイン名について Amazon による発行を許可してください。** CAA レコードに \`CAA 0 issue "amazon.com"\` を追加してください。自動で確認しますので、返信やクローズは不要です。`,
    dnssec: ({ by }) =>
      `**${by}までに、DNSSEC の設定を修正してください。** DNSSEC の検証に失敗するドメイン名には、認証局は証明書を発行しません。自動で確認しますので、返信やクローズは不要です。`,
    'renewal-failed': ({ end }) =>
      `**ACM によるこの証明書の更新は失敗しました。有効期限は ${end}です。** 下記に示された原因を解消するか、代わりの証明書をリクエストしてください。`,
    'renewal-waits': ({ end }) => `**この証明書は、更新が完了しているべき時期を過ぎています。有効期限は ${end}です。**`,
    'not-renewable': ({ end }) => `**この証明書は使用中ですが、ACM による更新の対象外です。有効期限は ${end}です。**`,
    'expires-soon': ({ end }) => `**${end}までに、この証明書を入れ替えてください。** 自動では更新されません。`,
    'old-served': ({ end }) =>
      `**ロードバランサーが、この証明書ではなく古い証明書を提示しています。** ACM の証明書の有効期限は ${end}ですが、古い証明書はそれより前に期限が切れます。`,
  },
  endedTitle: (name) => `有効期限が切れた証明書が使用されています：${name}`,
  endedHeadline: (end) =>
    `**この証明書は ${end}に有効期限が切れましたが、まだ使用されています。クライアントではエラーになります。** 至急、入れ替えてください。`,
  addedAgain:
    '**下記の DNS レコードが見つからなくなっていたため、Route 53 に再度追加しました。現時点で必要な作業はありません。** レコードが削除された原因を確認し、今後は削除されないようにしてください。',
  foundAgain: '**完了しました。** 置き換え後の証明書の更新に必要なものは、すべてそろっています。',
  proposed: (pullRequest) =>
    `入れ替え先の証明書が用意されています。${pullRequest} を承認してマージすると、リスナーに設定されます。`,
  risks: '検出した内容',
  stillOpen: (codes) => `以前に検出し、その後確認できていないもの：${codes}`,
  records: '証明書に必要な DNS レコード',
  facts: '対象の証明書',
  certificate: (arn) => `証明書：${arn}`,
  place: (place) => `アカウントとリージョン：${place}`,
  names: (names) => `ドメイン名：${names}`,
  ends: (day) => `有効期限：${day}`,
  usedBy: (users) => `使用箇所：${users}`,
  lookedUp: (time) => `確認日時：${time}`,
  next: '解消が確認できた次回の自動チェック（定期実行）で、この Issue はクローズされます。ほかに必要な作業はありません。',
  owners: (mentions) => `担当者：${mentions}`,
  unknownDay: '不明な日付',
  told: (certificate, since, what) =>
    `証明書 ${certificate} は、このままでは期限切れになるおそれがあります（検知：${since}）。\n\n${what}\n\n対応方法はこの Issue に記載しています。`,
  fixed: {
    'record-lost': '必要な DNS レコードがすべて確認できました。',
    caa: 'CAA レコードで Amazon による発行が許可されています。',
    dnssec: 'DNSSEC の検証に成功しました。',
    'renewal-failed': '更新の失敗は報告されなくなりました。',
    'renewal-waits': '更新が進行中、または完了しています。',
    'not-renewable': 'ACM による更新の対象になりました。',
    'expires-soon': '証明書が入れ替えられました。',
    'old-served': 'ロードバランサーは ACM の証明書を提示しています。',
  },
  ended: {
    gone: '証明書は削除されました。',
    unused: '証明書はどこでも使用されていません。',
    ignored: '設定のルールにより、この証明書は対象外になりました。',
  },
  mendedOn: (day, what) => `**${day}に解消しました。** ${what}`,
  validUntil: (day) => `有効期限は ${day}です。`,
  heading: (count) => `期限切れのおそれがある証明書：${String(count)} 件`,
  header: ['証明書', 'アカウントとリージョン', '理由', '有効期限', 'Issue'],
  heldBack: (limit) => `${limit} を超過`,
  noun: '証明書',
  unused: (count) => `どこでも使用されていない証明書：${count} 件（対応は不要です）`,
  readiness: {
    heading: '有効期間の短縮への備え',
    intro:
      'パブリック証明書の有効期間は、2027-03-15 から最長 100 日、2029-03-15 から最長 47 日になります。1 年あたりに必要な手作業の回数は次のとおりです。',
    header: ['証明書の種類', '件数', '手作業（現在）', '100 日の場合', '47 日の場合'],
    kinds: {
      email: 'E メール検証（DNS 検証への移行が必要）',
      imported: 'インポート（手作業で入れ替え）',
      dns: 'DNS 検証（監視対象）',
      http: 'HTTP 検証（CloudFront）',
      private: 'プライベート CA',
      unknown: '種類が不明',
      unused: '未使用',
    },
    total: '合計',
    none: '–',
    impossible: '不可',
    after: (saved) => `Amazon 発行の証明書をすべて DNS 検証に移行すると、残る手作業は年に ${saved} 回です。`,
  },
  newEmail: (count) =>
    `⚠️ E メール検証の証明書のうち ${count} 件は、この移行の開始後にリクエストされました。[infra/](docs/ja/operations.md#no-new-e-mail-certificates) のサービスコントロールポリシーで防止できます。`,
  requestedByEmail:
    'ℹ️ この証明書は、移行の開始後に E メール検証でリクエストされました。新しい証明書は DNS 検証でリクエストしてください。[infra/](docs/ja/operations.md#no-new-e-mail-certificates) のサービスコントロールポリシーで E メール検証のリクエストを防止できます。',
} satisfies Catalogue['guard'];
