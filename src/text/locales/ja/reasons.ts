import type { Catalogue } from '../catalogue.ts';

export const described: Catalogue['described'] = ({ code, found, cure }) =>
  `${code}${found === '' ? '' : `（${found}）`}：${cure}`;

export const reasons = {
  'outside-window': '対応は不要です。メンテナンスウィンドウ内の次回の自動チェック（定期実行）で続行します。',
  'window-cutoff': '対応は不要です。ウィンドウの残り時間が短いため、次のウィンドウで実行します。',
  frozen: '対応は不要です。凍結期間が終わった後、ウィンドウ内の最初の実行で続行します。',
  'no-window':
    '設定ファイルに、今後有効になる `maintenance.windows`（またはこのロードバランサー向けの `overrides`）を追加してください。',
  'change-calendar-closed':
    '対応は不要です。SSM Change Calendar がオープンになった後、メンテナンスウィンドウ内で最初に実行されるときに続行します。',
  'change-calendar-unreadable':
    'カレンダーのあるアカウントで、スワップ用ロールに `ssm:GetCalendarState` を許可するか、`maintenance.change-calendars` を修正してください。読み取れないカレンダーはクローズとして扱われます。',
  paused:
    '続行するには、`pull-requests.require.label-by` で指定した権限を持つ人が、ラベル `acm-pause` を外してください。',
  'not-merged': 'プルリクエストをデフォルトブランチにマージしてください。',
  'not-labelled': 'プルリクエストに切り替え用のラベルを付けてください。マージの前でも後でもかまいません。',
  'label-not-authorised':
    '`pull-requests.require.label-by` で指定された権限を持つ方が、最後のコミットより後にラベルを付け直してください。',
  'approvals-missing':
    'マージされたコミットに対して、`pull-requests.require.approvals` で指定された数の承認を得てください。',
  fork: 'このリポジトリのブランチからプルリクエストを作成してください。',
  withdrawn:
    '続行するには、デフォルトブランチのプランを元の内容に戻し、ラベルを付け直してください。意図した取り下げであれば、そのままにしてください。',
  'rolled-back': '改めてプルリクエストを作成してよい場合は、プルリクエストからラベル `acm-rollback` を外してください。',
  unverifiable: '確認できなかった情報の読み取り権限をトークンに付与し、再実行してください。',
  'plan-invalid': '新しいプルリクエストでプランファイルを修正してください。',
  'plan-changed': 'マージした時点のプランに戻すか、現在の内容を新しいプルリクエストでマージしてください。',
  'listener-gone': '対応は不要です。リスナーが存在しないため、残りのリスナーを次回のスキャンで提案します。',
  'listener-drifted':
    'リスナーを変更した担当者を確認してください。切り替えがまだ必要であれば、次回のスキャンで改めて提案します。',
  reverted:
    '先に、リスナーを管理しているコード側の証明書を変更するか、以前の証明書に戻した担当者に確認してください。そうしないと、次回の適用で再び戻されます。その後、新しいプルリクエストがあればマージしてください。',
  'certificate-not-issued':
    '新しい証明書が ISSUED になるまでお待ちください。有効期限切れまたは失敗の場合は、新たなリクエストが必要です。',
  'certificate-gone':
    '対応は不要です。次回のスキャンで、別の証明書をリクエストするか既存の証明書を探し、改めて提案します。',
  'names-not-covered': 'すべてのドメイン名を含む証明書を使用してください。リスナーは変更していません。',
  'key-not-supported': 'この種類のロードバランサーで使用できる鍵アルゴリズムの証明書を使用してください。',
  managed:
    'リスナーを管理しているコードや設定で証明書を変更し、そのリスナーをプランから外してください。または `swap.managed: warn` を設定してください。',
  'owned-by-controller':
    'この証明書に `strategy: in-place`（または `auto`）を設定してください。リスナーの証明書が ARN で固定されている場合は、書き込み権限を持つ方が Issue にラベル `acm-request` を付けてください。',
  'sni-list-full':
    'ロードバランサーから不要な証明書を外すか、クォータ「Certificates per load balancer」を引き上げてください。',
  'access-denied': 'メッセージに、拒否した側と変更すべき箇所が示されています。その指示に従ってください。',
  throttled:
    '対応は不要です。次回の自動チェック（定期実行）で続行します。繰り返す場合は、実行頻度を下げるか、対象を分割してください。',
  'verification-failed':
    'ロードバランサーの状態を確認してください。その後、切り替え用のラベルを付け直すか、このプルリクエストの番号を指定して `swap` を実行してください。',
  'earlier-failure': '先に発生した失敗を解消してください。解消後、ここから続行します。',
  'validation-timed-out':
    'レコードを登録してください。登録が確認できたとき、またはラベル `acm-request` が付いたときに、次の検証を開始します。',
  'validation-failed': 'ACM が示す問題を解消し、Issue にラベル `acm-request` を付けて、再度リクエストしてください。',
  'domain-not-registered':
    'ドメインを再登録するか、`rules[].drop` で該当する名前を置き換え後の証明書から除いてください。その後、次回の自動チェック（定期実行）でリクエストします。',
  'acm-does-not-see':
    'すべてのレコードが 6 時間以上前から公開 DNS にありますが、ACM がまだ確認していません。次の点を確認してください。一部のネットワークや国からの問い合わせを拒否するネームサーバー、ネームサーバー間の不一致（`dig +norecurse CNAME <name> @<server>` で各サーバーを照会）、CAA の照会の失敗（`dig CAA <name>`）、親ゾーンとの委任の不一致（`dig +trace`）、AWS アカウントの確認（AWS Health）。この回が終わった後の再試行には、ラベル `acm-request` が必要です。',
  caa: 'ドメインの CAA レコードで Amazon を許可してください（`amazon.com`。ワイルドカードで `issuewild` がある場合は `issuewild` にも追加）。修正後、次回の自動チェック（定期実行）でリクエストします。リクエストがすでに失敗している場合は、ラベル `acm-request` を付けてください。',
  dnssec:
    'ゾーンの DNSSEC（レジストラに登録した DS レコード、ゾーンの署名）を修復してください。信頼の連鎖が壊れていると、どの認証局も検証できません。修復後、次回の自動チェック（定期実行）でリクエストします。',
  'record-lost':
    '同じ名前と値で DNS レコードを再度登録してください。すべてのレコードが確認できると、Issue はクローズされます。',
  'renewal-failed':
    'ACM が示す原因（DNS レコード、CAA、DNSSEC、プライベート証明書の場合は CA）を解消するか、新しい証明書をリクエストして入れ替えてください。',
  'renewal-waits':
    'ACM コンソールで更新の状態を確認し、不足しているものを登録してください。不足がない場合は、AWS サポートに問い合わせるか、新しい証明書をリクエストしてください。',
  'not-renewable':
    'ACM で理由を確認してください。ACM が更新するのは、統合サービスで使用中の証明書、または前回の発行後にエクスポートされた証明書だけです。再度エクスポートする、サービスに関連付ける、または置き換えてください。',
  'expires-soon':
    '新しい証明書を同じ ARN にインポートするか、自動で更新される DNS 検証の Amazon 発行の証明書に置き換えてください。',
  'old-served':
    'リスナーに証明書を設定し直してください。解消しない場合は AWS サポートに問い合わせてください（ACM では更新済みですが、ロードバランサーに反映されていません）。',
  quota: 'Service Quotas でクォータを引き上げるか、不要な証明書を削除してください。',
  'unsupported-service':
    'この証明書の検証方法をその場で変更する（`UpdateCertificateOptions`。ARN は変わりません）か、該当のサービスで手動で証明書を差し替えてください。',
  'in-place-unavailable':
    'このリージョンの ACM は検証方法の変更に対応していません。この証明書には `strategy: replace` または `auto` を使用してください。',
  'contradictory-answers':
    'AWS の複数の API の応答が互いに矛盾しているため、完了とは判断していません。次回の実行で再度確認します。続く場合は、ACM コンソールで証明書を確認し、AWS サポートにお問い合わせください。',
  'pull-request-not-permitted':
    'GitHub Actions にプルリクエストの作成を許可するか、GitHub App のトークンを使用するか、ブランチから手動でプルリクエストを作成してください。',
  cancelled: '対応は不要です。次回の実行がここから続行します。',
  'time-budget':
    '対応は不要です。次回の実行がここから始まります。続く場合は `scan.time-budget` を延ばすか、シャードに分けてスキャンしてください。',
  'not-in-fleet':
    'このアカウントまたはリージョンは、スキャンの対象から外れています。設定ファイルまたは組織単位（OU）の対象に含めてください。対象外のままにする Issue は *not planned* としてクローズしてください。',
  'not-swapped-here':
    'ロールバックは行いませんでした。対象は、このプルリクエストで切り替えたリスナーだけです。リスナーを変更するには、そのためのプランをマージしてください。',
  'starter-not-authorised': '`pull-requests.require.label-by` で指定した権限を持つ人が、実行を開始してください。',
  'shard-missing':
    '該当シャードのジョブを確認して再実行してください。レポートファイルがモード `report` に届く必要があります。',
  'marker-author-changed': '以前に使用していたアカウントを `issues.trusted-authors` に追加してください。',
  'account-not-found':
    '設定の `organization` にあるアカウント ID と組織単位（OU）を修正するか、なくなったものを設定から外してください。',
  'service-error':
    '対応は不要です。次回の自動チェック（定期実行）で再試行します。繰り返す場合は、メッセージの内容を確認してください。',
} satisfies Catalogue['reasons'];
