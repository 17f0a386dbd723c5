import type { Catalogue } from '../catalogue.ts';

export const email = {
  short: {
    expired: '期限切れのまま使用中',
    'not-valid': '無効な状態のまま使用中',
    'expires-soon': '30 日以内に有効期限切れ',
    'last-renewal': 'E メールによる更新は不可',
  },
  urgent: {
    expired: (day) =>
      `⚠️ **至急：この証明書は${day}に有効期限が切れましたが、まだ使用されており、クライアントではすでにエラーになっています。** ACM による更新もインプレースでの切り替えもできず、新しい証明書への置き換えが必要です。`,
    'not-valid': (_day, _isMailed, status) =>
      `⚠️ **至急：この証明書は ACM で ${status} となっていますが、まだ使用されており、検証を行うクライアントではすでにエラーになっています。** ACM による更新もインプレースでの切り替えもできず、新しい証明書への置き換えが必要です。`,
    'expires-soon': (day, isMailed) =>
      `⚠️ **至急：この証明書の有効期限は${day}です。** ${isMailed ? 'それまでに DNS の準備が間に合わない場合は、E メールで承認することもできます（下記参照）。' : '現在、ACM は E メールによる承認を待っていません。DNS による検証が必要です。'}`,
    'last-renewal': (day) =>
      `⚠️ **至急：この証明書は、E メールではこれ以上更新できません。** 有効期限は${day}で、ACM の更新が始まる時期には E メールによる更新が終了しています。`,
  },
  heading: '移行前に E メールでの更新が必要になった場合',
  intro:
    '移行が完了するまで、ACM は有効期限の 45 日前から E メールでこの証明書の更新を依頼します。**すべての**ドメイン名について、下記のいずれかの宛先に届いたメールのリンク（72 時間有効）から承認すると更新され、DNS の準備に時間の余裕ができます。',
  pending: '**ACM からメールが送信済みで、承認待ちです。**',
  state: (status) => `ACM での更新の状態：${status}`,
  noRenewal: '現在、更新は行われていません。',
  address: (domain, addresses, status) => `${domain}：${addresses}${status === '' ? '' : `（${status}）`}`,
  noun: 'ドメイン名',
} satisfies Catalogue['email'];

export const fallback: Catalogue['fallback'] = (region) =>
  `ℹ️ 設定 \`auto\` では、この証明書の検証方法をそのまま変更する予定でしたが、${region} の ACM はこの操作に対応していません（\`in-place-unavailable\`）。そのため、証明書を**置き換え**ます。新しい証明書の ARN は異なり、ロードバランサーのリスナー以外で使用している箇所は手動での変更が必要です。`;

export const history = {
  heading: '履歴',
  header: ['日時', '内容'],
  of: (domains, what) => `${domains}：${what}`,
  noun: '履歴',
  opened: 'この Issue を作成しました。',
  requested: (attempt) => `DNS 検証の証明書をリクエストしました（${String(attempt)} 回目）。`,
  chosen: '使用している DNS 検証の証明書がリクエストされました（既存の証明書）。',
  issued: 'DNS 検証の証明書が発行されました。',
  switchStarted: 'DNS 検証への変更を開始しました。',
  proposed: (pullRequest) => `プルリクエスト ${pullRequest} を作成しました。`,
  merged: (pullRequest, by) =>
    by === ''
      ? `プルリクエスト ${pullRequest} がマージされました。`
      : `プルリクエスト ${pullRequest} が ${by} さんによりマージされました。`,
  swapped: (listener, pullRequest, how) =>
    `${listener} を切り替えました（${pullRequest}）。${how === '' ? '' : `${how}。`}`,
  putBack: (listener, pullRequest, how) =>
    `${listener} をロールバックしました（${pullRequest}）。${how === '' ? '' : `${how}。`}`,
  doneReplaced: 'E メール検証の証明書は、どこからも使用されていません。',
  doneInPlace: 'すべてのドメイン名が DNS で検証されています。',
  moreListeners: (count) =>
    `残り ${String(count)} 件の切り替えは、ここに収まらないため省略しました。プルリクエストのコメントに記載しています。`,
} satisfies Catalogue['history'];

export const managed = {
  heading: 'コード側で変更していただく内容',
  what: (certificate) =>
    `これらのリスナーはコードで管理されているため、プルリクエストでの切り替えは行いません。コード側の証明書を新しい証明書 ${certificate} に変更してください。すべてのリスナーから古い証明書がなくなると、この Issue はクローズされます。`,
  roles: { default: 'デフォルト証明書', sni: '証明書リスト（SNI）', both: 'デフォルト証明書と証明書リスト（SNI）' },
  listener: ({ kind, loadBalancer, port, role }) => `${kind} ${loadBalancer} ポート ${String(port)}（${role}）`,
  managedBy: (listener, manager) => `${listener}、管理元：${manager}`,
  lastingHeading: '切り替え後に以前の証明書へ戻されないために',
  lasting: (certificate) =>
    `これらのリスナーはプルリクエストで切り替えますが、管理元が自身の設定にある証明書に戻します。切り替えの前または直後に、管理元の設定も ${certificate} に変更してください。`,
  serviceHeading: '各サービスで変更していただく内容',
  services: (certificate) =>
    `次のサービスは古い証明書を使用していますが、このアクションが切り替えられるリスナーがありません。該当する行で、それぞれの証明書を新しい証明書 ${certificate} に変更してください。すべてのサービスで古い証明書が使われなくなると、この Issue はクローズされます。古い証明書の検証方法をその場で変更する場合は、どのサービスも変更する必要はありません。`,
  noExchange: (uses) =>
    `${uses} には変更用のコマンドがありません。証明書の検証方法をその場で変更するか、新しい証明書を手動で配置するか、そのドメイン名を設定し直してください。`,
  inPlaceInstead:
    '**その場で変更する場合：** ACM が検証方法を変更します。ARN は変わらず、リスナーの変更もありません。設定ファイルの記述は次のとおりです。',
  pinFirst:
    '**置き換える場合：** リスナーの証明書が ARN で固定されていて、新しい証明書が発行されてもリスナーが変わらないときに限ります。固定されていない場合は、該当する行で固定してください。その後、書き込み権限を持つ方がこの Issue にラベル `acm-request` を付けてください。コントローラーが検出される前にこのアクションがリクエストし、まだ発行されていない証明書は削除されます。DNS レコードはそのままで構いません。',
  expiredIsSafe: (owner) =>
    `ℹ️ ${owner} が設定するのは発行済みの証明書だけで、この証明書は有効期限が切れています。そのため、新しい証明書をただちにリクエストします。発行されると、すぐに使用される可能性があります。`,
} satisfies Catalogue['managed'];

export const services = {
  'aws-load-balancer': 'API Gateway のカスタムドメイン名など、AWS 所有アカウントのロードバランサーを使用するサービス：',
  'aws-distribution':
    'API Gateway、Cognito、AppSync いずれかのカスタムドメイン名（AWS 所有アカウントの CloudFront ディストリビューション）：',
  exported: 'エクスポートされた証明書を使用するもの（AWS の外部、または手動で配置された先）：',
  unknown: '不明なサービス：',
} satisfies Catalogue['services'];
