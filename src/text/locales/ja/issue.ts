import type { Catalogue } from '../catalogue.ts';
import { proof } from './dns.ts';

export const issue = {
  title: {
    asked: ([what, rest], records) => `DNS レコード ${String(records)} 件の登録のお願い：${what}${rest}`,
    inPlace: ([what, rest]) => `DNS レコード登録済み（ACM の確認待ち）：${what}${rest}`,
    held: ([what, rest]) => `保留中：${what}${rest}`,
    states: {
      found: ([what, rest]) => `DNS 検証への移行：${what}${rest}`,
      'awaiting-dns': ([what, rest]) => `DNS 検証への移行：${what}${rest}`,
      ready: ([what, rest]) => `証明書の切り替え準備完了：${what}${rest}`,
      'waiting-for-window': ([what, rest]) => `切り替え承認済み（メンテナンスウィンドウ待ち）：${what}${rest}`,
      swapped: ([what, rest]) => `切り替え済み：${what}${rest}`,
      failed: ([what, rest]) => `切り替え失敗：${what}${rest}`,
      blocked: ([what, rest]) => `DNS 検証へ移行できていません：${what}${rest}`,
      done: ([what, rest]) => `完了（DNS 検証）：${what}${rest}`,
    },
    ends: {
      unused: ([what, rest]) => `使用終了：${what}${rest}`,
      deleted: ([what, rest]) => `ACM で削除済み：${what}${rest}`,
      ignored: ([what, rest]) => `設定により対象外：${what}${rest}`,
      outside: ([what, rest]) => `スキャン対象外：${what}${rest}`,
    },
  },
  found: (names) => `この証明書（ドメイン名 ${String(names)} 件）は E メール検証のため、DNS 検証への移行が必要です。`,
  ready: 'DNS 検証の証明書が発行されました。',
  waitingForWindow: (pullRequest, from) => [
    `切り替えは承認済みです${pullRequest === '' ? '' : `（${pullRequest}）`}。${from === '' ? '次回の自動チェック（定期実行）で切り替えます。' : `${from}から切り替えます。`}`,
    from === ''
      ? ''
      : 'この時刻に、Application Load Balancer と Classic Load Balancer のメンテナンスウィンドウが始まります。Network Load Balancer は次回の自動チェック（定期実行）で切り替えます。',
  ],
  swapped: [
    'すべてのリスナーが新しい証明書に切り替わりました。',
    '古い証明書を使用するリソースがないことを ACM で確認でき次第、この Issue をクローズします。',
  ],
  failed: (pullRequest, label) => [
    `切り替えに失敗しました${pullRequest === '' ? '' : `（${pullRequest}）`}。`,
    label === undefined
      ? '次回の定期実行で再試行し、原因が解消されていれば続行します。リスナーの現在の状態は、プルリクエストのコメントに記載しています。'
      : `再試行するには、プルリクエスト ${pullRequest} のラベル ${label} を外して付け直すか、その番号を指定して \`swap\` を実行してください。発生した内容とリスナーの現在の状態は、プルリクエストのコメントに記載しています。`,
  ],
  blocked: (due) =>
    `${due === undefined ? '' : `${proof.due(due)}、`}対応をお願いいたします。このままでは先に進めません。`,
  heldUp: '一時的に進行を止めています。',
  ends: {
    unused: [
      'この証明書を使用しているリソースはなくなりました。',
      'そのため、この証明書についてのレコードの登録やプルリクエストのレビューは不要です。',
    ],
    deleted: [
      'この証明書は削除されており、ACM に存在しません。',
      'そのため、対応は不要です。この Issue をクローズします。',
    ],
    ignored: [
      '設定（`ignore: true`）により対象外となっているため、この証明書については何も依頼しません。',
      '続行するにはルールを削除してください。見送る場合は、この Issue を *not planned* としてクローズしてください。',
    ],
    outside: ['この証明書はどのスキャンの対象にもなっていないため、何も依頼しません。', ''],
  },
  done: '完了しました。',
  doneReplaced: () => 'E メール検証の証明書は、どこからも使用されていません。',
  doneInPlace: () => 'すべてのドメイン名が DNS で検証されるようになりました。ARN は変わっていません。',
  held: [
    '保留中：ラベル `acm-hold` が付いています。',
    'ラベルが外されるまで、リクエスト、登録のお願い、切り替えの提案は行いません。',
  ],
  requestedSoon:
    '今後の自動チェック（定期実行）で DNS 検証の証明書をリクエストし、登録が必要な DNS レコードをこの Issue に掲載します。',
  requestedOnLabel:
    'まだリクエストしていません。レコードを登録できる準備が整いましたら、書き込み権限を持つ方がこの Issue にラベル `acm-request` を付けてください。ACM が CNAME レコードを生成し、72 時間以内の登録を待ちます。',
  requestsOff: '設定によりリクエストを停止しています（`request: off`）。',
  timedOut: 'ACM の前回の待機時間（72 時間）は終了しました。レコードを確認でき次第、検証を再開します。',
  recordsPending: (strategy) => [
    strategy === 'replace' ? 'DNS 検証の証明書をリクエストしました。' : '検証方法の変更を開始しました。',
    'ACM が DNS レコードを準備しています。次回の自動チェック（定期実行）で、ここに掲載します。',
  ],
  recordsToCome: (names) =>
    `${names} のレコードは ACM が準備中です。次回の自動チェック（定期実行）で、ここに追加します。`,
  again: (attempt) =>
    `（ACM による ${String(attempt)} 回目の検証です。登録済みのレコードはそのままで問題ありません。）`,
  about:
    'AWS Certificate Manager（ACM）は、下記のドメイン名で使用する TLS 証明書を発行する AWS のサービスです。ACM はこれらのレコードを参照して、当組織がドメインを管理していることを確認します。これまでは E メールで確認していましたが、AWS がこの方式を終了します。レコードを追加しても、稼働中のサービスへの影響はありません。',
  attempt: (ends, left) =>
    `今回の検証は ${ends}に終了します${left}。間に合わなかった場合も、同じレコードで検証をやり直すだけで済みます。`,
  left: (span) => `（残り ${span}）`,
  lookedUp: (at) => `確認日時：${at}`,
  headings: {
    certificate: '対象の証明書',
    details: 'キーアルゴリズム、ARN、移行方法',
    next: '今後の流れ',
    why: '移行が必要な理由',
  },
  fact: (label, value) => `${label}：${value}`,
  labels: {
    names: 'ドメイン名',
    account: 'アカウント',
    region: 'リージョン',
    expires: '有効期限',
    key: 'キーアルゴリズム',
    usedBy: '使用箇所',
    strategy: '移行方法',
    emailCertificate: 'E メール検証の証明書',
    certificate: '証明書',
    dnsCertificate: 'DNS 検証の証明書',
    droppedTags: '引き継げなかったタグ',
    price: '料金',
  },
  unknown: '不明',
  unused: 'なし',
  steps: {
    register: 'DNS の変更権限をお持ちの方が、レコードを登録します。',
    issued: '通常 30 分以内に ACM がレコードを確認し、証明書を発行します。',
    proposed:
      '次回の自動チェック（定期実行）で、リスナーの証明書を切り替えるプルリクエストを作成します。レビューなしに切り替えることはありません。',
    goesOn: '次回の自動チェック（定期実行）で続行します。',
    switched:
      '通常 30 分以内に ACM がレコードを確認し、検証方法を変更します。ARN は変わらないため、プルリクエストや切り替えはありません。',
    late: 'それまでの間、また期限に間に合わなかった場合も、証明書はこれまでどおり使用できます。その場合は、改めて変更を開始します。',
    changeCode: '該当のコードを変更して適用してください。次回の自動チェック（定期実行）で確認します。',
    review:
      'プルリクエストをレビューし、ラベルを付けてマージしてください。Network Load Balancer はすぐに、Application Load Balancer と Classic Load Balancer はメンテナンスウィンドウ内に切り替えます。',
    doAsSaid: '上記の対応をお願いいたします。対応後、次回の自動チェック（定期実行）で反映されます。',
    keepRecords: '対応は不要です。証明書を使用している間は、DNS レコードを削除しないでください。',
    unneeded: '対応は不要です。この証明書が再び使用された場合は、この Issue を再オープンします。',
    nothing: '手作業での対応は不要です。この Issue は自動的に更新されます。',
    changeOwnersFile:
      '上記のとおり、リスナーを管理しているファイルを変更してください。それ以外は自動的に処理され、この Issue も自動的に更新されます。',
    takeHoldOff: '再開してよい場合は、この Issue からラベル `acm-hold` を外してください。',
    ask: '書き込み権限を持つ方が、この Issue にラベル `acm-request` を付けてください。',
    allowRequests: '開始するには、設定ファイルで `request: automatic` または `request: on-label` を指定してください。',
    openByHand: 'プルリクエストを手動で作成し、レビューのうえ、ラベルを付けてマージしてください。',
    decide:
      '続行する場合は、プルリクエストを再オープンするか、ブランチを削除してください。見送る場合は、この Issue を *not planned* としてクローズしてください。以後の依頼は行いません。',
  },
  dropInstead:
    'ドメインを再登録するか、該当する名前を新しい証明書から除いてください（この場合は証明書の置き換えになります）。設定ファイルの記述は次のとおりです。',
  inPlaceInstead:
    '切り替え可能なロードバランサーのリスナーがありません。ACM では ARN を変えずに検証方法だけを変更できるため、証明書を使用している側の変更は不要です。設定ファイルに次の内容を追加してください。',
  codeManages: (listeners) =>
    `リスナー ${String(listeners)} 件は、管理しているコード側で変更していただきます。変更箇所は下記のとおりです。`,
  proposalFollows: 'リスナーを切り替えるプルリクエストを、この後作成します。',
  proposalByHand: (page) =>
    `プランのブランチは用意できましたが、このアクションのトークンにはプルリクエストの作成が許可されていません。${page}から手動で作成してください。`,
  comparePage: 'ブランチの比較ページ',
  proposalRejected: (pullRequest) =>
    `プルリクエスト ${pullRequest} はマージされずにクローズされたため、見送りと判断しました。続行するには、再オープンするか、ブランチを削除してください。`,
  proposalUnlabelled: (pullRequest, reason) =>
    `プルリクエスト ${pullRequest} はマージされていますが、切り替えを開始するラベルがありません。${reason}`,
  proposed: (pullRequest, listeners) =>
    `プルリクエスト ${pullRequest} で、リスナー ${String(listeners)} 件に設定します。`,
  group: {
    title: (place, certificates) => [place, `（証明書 ${String(certificates)} 件）`],
    account: (id) => `アカウント ${id}`,
    zones: (first, more) => (more === 0 ? first : `${first}（ほか ${String(more)} ゾーン）`),
    about:
      'これらのレコードは、TLS 証明書を発行する AWS のサービス AWS Certificate Manager（ACM）が、当組織によるドメインの管理を確認するために参照します。追加しても、稼働中のサービスへの影響はありません。',
    certificates: '対象の証明書',
    progress: (done, all) => `証明書 ${String(all)} 件中 ${String(done)} 件が完了しています。`,
    more: (names) => `（ほか ${String(names)} 件）`,
    until: (at) => `今回の検証は ${at}に終了`,
    joined: (domains) =>
      `この Issue の対象に証明書が追加されました：${domains}。すべてのレコードを本文に記載しています。`,
  },
  why: (lastIssue, lastRenewal) =>
    `AWS Certificate Manager は、E メール検証の証明書の発行を ${lastIssue}に、更新を ${lastRenewal}に終了します。E メール検証のままの証明書は、その後有効期限が切れ、使用しているサービスが利用できなくなります。`,
  owners: (teams) => `担当者：${teams}`,
  questions: (contact) => `お問い合わせ先：${contact}`,
  strategies: {
    replace: '`replace`：新しい証明書を発行し、リスナーを切り替えます',
    'in-place': '`in-place`：この証明書の検証方法だけを変更します。ARN と使用箇所は変わりません',
  },
  price: (dollars) =>
    `エクスポート可能な証明書のため、同等の証明書の発行時と更新のたびに AWS の料金がかかります（2025 年の料金表で ${String(dollars)} 米ドル）。ARN を変えない方法（\`strategy: in-place\`）では、更新まで料金はかかりません。`,
  switchInRenewal:
    'ARN を変えずに検証方法を変更する予定です。有効期限が近いため、変更と同時に ACM が新しい鍵の証明書をデプロイします（72 時間以内の、ACM が決める時刻）。鍵を固定（ピンニング）しているクライアントは接続できなくなります。問題のない時期に、書き込み権限を持つ方がこの Issue にラベル `acm-request` を付けてください。',
  switchOnLabel:
    'ARN を変えずに検証方法を変更する予定です。レコードを登録できる準備が整いましたら、書き込み権限を持つ方がこの Issue にラベル `acm-request` を付けてください。ACM が CNAME レコードを生成し、72 時間以内の登録を待ちます。',
  switchSoon:
    'ARN を変えずに検証方法を変更する予定です。今後の自動チェック（定期実行）で開始し、登録が必要な DNS レコードをこの Issue に掲載します。',
  code: {
    heading: 'IaC（Terraform／CloudFormation）を次回適用する前に',
    comment: (name) => `${name} の aws_acm_certificate`,
    what: '検証方法を変更しても証明書と ARN は変わりませんが、E メール検証で作成したコードを適用すると、**別の証明書**が作成されます。',
    terraform:
      'Terraform：`aws_acm_certificate` の `validation_method` を変更すると、証明書が作り直されます。次回適用する前に `"DNS"` に変更してください。',
    cloudFormation:
      'CloudFormation：`ValidationMethod` を変更すると証明書が置き換えられます。指定しない場合のデフォルトは `EMAIL` です。既存のリソースはそのままにし、新しいリソースに `ValidationMethod: DNS` を指定してください。',
  },
} satisfies Catalogue['issue'];
