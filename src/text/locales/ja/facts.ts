import type { Catalogue } from '../catalogue.ts';
import { isDnsFailure } from '../../../core/dns/dns.ts';
import { ownerEntry, type OwnedBy, type TurnsBack } from '../../../core/swap/owners.ts';
import { dnsFailures } from './dns.ts';
import { planProblems } from './plan-problems.ts';

const whyNoTls: Readonly<Record<string, string>> = {
  configured: '設定が `verify: api` のため',
  'not-served-before':
    '切り替え前のハンドシェイクで古い証明書が提示されなかったため（内部向け、または別の証明書が優先）',
  unresolved: 'ロードバランサーの名前を解決できなかったため',
  unreachable: 'ロードバランサーのどのアドレスもハンドシェイクに応答しなかったため',
};

export const facts = {
  join: '。',
  'head-repository-deleted': () => 'ブランチのあるリポジトリが削除されています',
  'branch-in-fork': ({ repository }, q) => `ブランチがフォーク ${q(repository)} にあります`,
  'merged-elsewhere': ({ branch, expected }, q) => `${q(expected)} ではなく ${q(branch)} にマージされています`,
  'merge-commit-missing': () => 'マージコミットがありません',
  'label-missing': ({ label }, q) => `ラベル ${q(label)} がありません`,
  'label-setter-unknown': () => 'ラベルを付けた人を確認できません',
  'label-setter-gone': () => 'ラベルを付けたアカウントは削除されています',
  'label-before-last-commit': () => '最後のコミットより前にラベルが付けられています',
  'label-before-last-push': () => '最後のプッシュまたはベースブランチの変更より前にラベルが付けられています',
  'push-unwitnessed': () => 'GitHub から、ヘッドがいつプッシュされたかを確認できません',
  'not-read': ({ what }) => `${what} を読み取っていません`,
  'requests-reserved': () =>
    'GitHub の残りリクエスト数では次の切り替えを記録しきれないため、次の 1 時間枠まで開始しません',
  'starter-unknown': () => '誰が実行を開始したかを、ランナーから確認できません',
  'started-by-unlisted-app': ({ app }, q) => `許可リストにないアプリ ${q(app)} が実行を開始しています`,
  'starter-role-too-low': ({ login, role, needed }, q) =>
    `実行を開始した ${q(login)} さんの権限は ${q(role)} ですが、${q(needed)} 以上が必要です`,
  'commit-of-nobody': ({ sha }) =>
    `コミット ${sha} の作成者を GitHub で確認できないため、承認した人が作成者である可能性があります`,
  'pusher-unknown': () => 'プッシュした人を GitHub で確認できないため、承認した人がプッシュした可能性があります',
  'changes-requested': ({ login }, q) => `${q(login)} さんが変更を要求しています`,
  'outside-fleet': ({ account, region }, q) =>
    `アカウント ${q(account)} のリージョン ${q(region)} は設定の対象に含まれていません`,
  'paused-on': ({ issue }) => `${issue} にラベル acm-pause が付いています`,
  'pause-taken-off': ({ issue, login }, q) =>
    `${issue} のラベル acm-pause を外した ${q(login)} さんには、その権限がありません。ラベルを付け直し、権限のある人が外してください`,
  'pause-closed': ({ issue, login }, q) =>
    `ラベル acm-pause の付いた ${issue} をクローズした ${q(login)} さんには、一時停止を解除する権限がありません。権限のある人がラベルを外してください`,
  'old-certificate-gone': () => '古い証明書が存在しないため、ドメイン名を比較できません',
  'domains-differ': ({ names }, q) => `domains の内容が AWS の情報と異なります：${q(names)}`,
  'change-not-allowed': ({ change }, q) => `swap.allow では、種類 ${q(change)} の変更は許可されていません`,
  'label-by-unlisted-app': ({ app }, q) => `許可リストにないアプリ ${q(app)} がラベルを付けています`,
  'role-unreadable': ({ login }, q) => `${q(login)} さんの権限を確認できませんでした`,
  'role-too-low': ({ login, role, needed }, q) =>
    `ラベルを付けた ${q(login)} さんの権限は ${q(role)} ですが、${q(needed)} 以上が必要です`,
  approvals: ({ given, needed }) => `必要な承認 ${needed} 件のうち ${given} 件`,
  'of-pull-request': ({ pullRequest }) => `プルリクエスト ${pullRequest}`,
  'pull-request-unreadable': () => 'プルリクエストを読み取れませんでした',
  'label-taken-off': () => 'ラベルが外されています',
  'label-set-anew': () => '実行中にラベルが付け直されました。誰が付けたかは次回の自動チェック（定期実行）で確認します',
  'plan-left-branch': () => 'プランがデフォルトブランチにありません',
  'plan-differs': () => 'デフォルトブランチのプランの内容が異なります',
  'records-not-shown': () =>
    'ACM からレコードを取得できない（`ListCertificateDomainValidations`）ため、開始していません',
  'old-not-served': () => '古い証明書はこのリスナーに設定されていません',
  'other-port': ({ reviewed, found }) => `レビュー時はポート ${reviewed} でしたが、現在はポート ${found} です`,
  'found-elsewhere': ({ reviewed, found }, q) => `レビュー時は ${q(reviewed)} でしたが、現在は ${q(found)} です`,
  'neither-served': () => 'プランの位置に、新旧どちらの証明書も設定されていません',
  'swapped-and-back': () => '切り替え後に、古い証明書に戻されています',
  'swapped-by': ({ pullRequest }) => `プルリクエスト ${pullRequest} で切り替えられています`,
  'reverted-swap': ({ place, port, pullRequest, at, timeZone }, q, time) =>
    `${q(place)} ポート ${port} は #${pullRequest} で切り替え済みでしたが${at === '' ? '' : `（${time(at, timeZone)}）`}、古い証明書に戻されています`,
  'reverted-code': ({ place, port, at, timeZone }, q, time) =>
    `${q(place)} ポート ${port} で、${time(at, timeZone)}の時点で使用されていなかった古い証明書が再び使用されています`,
  manager: ({ kind, name }, q) => managerOf(kind, q(name)),
  'manager-sets-it': ({ kind, name }, q) => `${managerOf(kind, q(name))} で管理されています`,
  'manager-puts-back': ({ place, kind, name, certificate }, q) =>
    `${q(place)} は ${managerOf(kind, q(name))} で管理されており、${turnsBack[turnsBackOf(kind)]}。管理元の証明書も ${q(certificate)} に変更してください。`,
  'controller-attaches': ({ kind, name }, q) =>
    `この証明書を使用しているロードバランサーは ${managerOf(kind, q(name))} で管理されており、同じ名前の証明書が発行されると、承認の前でもリスナーに設定される可能性があります`,
  'list-nearly-full': ({ place, count, quota }, q) =>
    `${q(place)} には、デフォルトのほかに ${count} 個の証明書があります。クォータを引き上げていない場合の上限は ${quota} 個で、切り替えには 1 個分の空きが必要です。`,
  'users-gone': ({ arns }, q) =>
    `ACM は使用元として ${q(arns)} を示していますが、このロードバランサーはすでに存在しません`,
  'looked-for': ({ seconds }) => `${seconds} 秒間確認`,
  'still-presents': ({ address, serial }, q) =>
    `${q(address)} が、まだシリアル番号 ${q(serial)} の証明書を提示しています`,
  'effect-missing': ({ step }, q) => `${q(step)} の結果がリスナーに反映されていません`,
  'clock-differs': ({ server, seconds, way }, q) =>
    `ランナーの時計が ${q(server)} より ${seconds} 秒${way === 'ahead' ? '進んでいます' : '遅れています'}`,
  'server-time-unreadable': ({ server }, q) => `${q(server)} が返した時刻を解釈できません`,
  'calendars-closed': ({ names }, q) => `クローズ中：${q(names)}`,
  'calendar-not-read': ({ why }, q) =>
    `SSM Change Calendar を読み取れませんでした。各リスナーの切り替えの直前に再度確認します。${q(why)}`,
  'next-opening': ({ at, timeZone }, _quote, time) => `次のウィンドウ：${time(at, timeZone)}から`,
  'no-opening': () => '今後開くウィンドウがありません',
  'every-name-dropped': () => 'ルールによりすべてのドメイン名が除外されています',
  'caa-issuers': ({ name, zone, tag, issuers }, q) =>
    `${q(name)}：${q(zone)} の CAA レコード（${q(tag)}）が ${q(issuers)} のみを許可しています`,
  'caa-through': ({ name, owner }, q) => `${q(name)} は ${q(owner)} への CNAME のため、その CAA レコードが適用されます`,
  'caa-line': ({ line }, q) => `追加する行：${q(line)}`,
  'domain-unregistered': ({ domain, names }, q) =>
    `証明書の ${q(names)} が属するドメイン ${q(domain)} は、すでに存在しません`,
  'no-first-name': () => '先頭に置ける 64 文字以下のドメイン名が残っていません',
  'caa-nobody': ({ name, zone, tag }, q) =>
    `${q(name)}：${q(zone)} の CAA レコード（${q(tag)}）がどの認証局も許可していません`,
  'caa-critical': ({ name, zone, property }, q) =>
    `${q(name)}：${q(zone)} の CAA レコードに、無視できないプロパティ ${q(property)} があります`,
  'dnssec-broken': ({ zone }, q) =>
    `${q(zone)}：DNSSEC の信頼の連鎖が壊れており、検証を行うリゾルバーが ${q('SERVFAIL')} を返します`,
  'dns-failure': ({ kind, detail }, q) => (isDnsFailure(kind) ? dnsFailures[kind](q(detail)) : kind),
  more: ({ count }) => `ほか ${count} 件`,
  handshakes: ({ addresses, which }) =>
    `IP アドレス ${addresses} 件への TLS ハンドシェイク 3 回すべてで、${whichOne(which)}証明書が提示されることを確認しました`,
  'api-only': ({ which, why }) =>
    `API で${whichOne(which)}証明書を確認しました。TLS での確認は行っていません（${whyNoTls[why] ?? why}）`,
  'api-only-unreachable': ({ which, cause, scheme }, q) =>
    `API で${whichOne(which)}証明書を確認しました。${scheme === 'internal' ? '内部' : ''}ロードバランサーのどのアドレスにも接続できないため、TLS での確認はできていません（${q(cause)}）`,
  'unreachable-now': ({ place, cause, scheme }, q) =>
    `${q(place)}：${scheme === 'internal' ? '内部' : ''}ロードバランサーのどのアドレスにも接続できないため（${q(cause)}）、切り替え後の確認は AWS の API だけで行います。\`swap.verify: api\` を設定すると、この方法で確認することになります。`,
  'load-balancer-unresolved': ({ host }, q) =>
    `ロードバランサーのアドレス（${q(host)}）をどのリゾルバーからも取得できず、提示される証明書を確認できません`,
  'api-shows': ({ which }) => `API で${whichOne(which)}証明書を確認しました`,
  'old-stands': () => '古い証明書が設定されています',
  'put-back': () => 'ロールバックしました。リスナーには以前と同じく古い証明書が設定されています。',
  'not-put-back-invalid': () => 'ロールバックしていません。古い証明書の有効期限が切れています。',
  'not-put-back-gone': () => 'ロールバックしていません。リスナーが存在しません。',
  'putting-back-stopped': ({ code }, q) =>
    `ロールバックが途中で止まりました（${q(code)}）。リスナーの状態を確認してください。`,
  upstream: ({ said }, q) => q(said),
  'organization-unreadable': ({ said }, q) => `組織のアカウントを読み取れませんでした：${q(said)}`,
  'organization-empty': () =>
    '`organization.include` と `organization.exclude` の条件に合う有効なアカウントが組織にありません',
  'not-in-organization': () => '`organization.include` に書かれていますが、組織に存在しません',
  'regions-unreadable': ({ said }, q) => `有効なリージョンを調べられませんでした：${q(said)}`,
  ...planProblems,
  'of-shard': ({ shard }) => (shard === '' ? 'シャードは不明です' : `シャード ${shard}`),
  'shards-missing': ({ shards }) => `レポートのないシャード：${shards}`,
  'report-file-unused': () => '使用できないレポートファイルがあります',
  'not-understood': ({ what }, q) => `AWS が返した ${q(what)} の値を解釈できません`,
  'dry-run-swap': () => 'ドライランのため、切り替えは行っていません',
  'dry-run-rollback': () => 'ドライランのため、ロールバックは行っていません',
} satisfies Catalogue['facts'];

const ownedBy: Readonly<Record<OwnedBy, (kind: string, name: string) => string>> = {
  application: (kind, name) => `${kind} アプリケーション ${name}`,
  cluster: (kind, name) => `${kind}（クラスター ${name}）`,
  environment: (kind, name) => `${kind} 環境 ${name}`,
  resource: (kind, name) => `${kind} ${name}`,
  stack: (kind, name) => `${kind} スタック ${name}`,
  tag: (kind, name) => `${kind}（タグ ${name}）`,
};

const turnsBack: Readonly<Record<TurnsBack, string>> = {
  apply: '次回の適用時に古い証明書へ戻されます',
  deploy: '次回のデプロイ時に古い証明書へ戻されるか、証明書が外されます',
  reconcile: '数分から 10 時間以内に、自動的に古い証明書へ戻されます',
  recreate: '自動的に古い証明書へ戻されます（Classic のリスナーは一度削除され、作り直されます）',
};

function turnsBackOf(kind: string): TurnsBack {
  return ownerEntry(kind)?.turnsBack ?? 'apply';
}

function managerOf(kind: string, name: string): string {
  return ownedBy[ownerEntry(kind)?.noun ?? 'resource'](kind, name);
}

function whichOne(which: string): string {
  return which === 'old' ? '古い' : '新しい';
}
