import { Temporal } from 'temporal-polyfill';
import { dnsFailures } from '../../core/dns/dns.ts';
import type { FactKey, FactValues } from '../../core/facts.ts';
import type { Language } from '../../core/language.ts';
import { ownerEntry, type OwnedBy, type TurnsBack } from '../../core/swap/owners.ts';
import { formatTime } from '../time.ts';
import { dnsFailureTexts } from './dns.ts';
import { planProblemTexts } from './plan-problems.ts';

/** Makes foreign text safe for where the sentence stands. */
export type Quote = (foreign: string) => string;

/** Facts as clauses or sentences; several are joined by `join`. */
export type FactTexts = {
  readonly [K in FactKey]: (values: FactValues<K>, quote: Quote) => string;
} & { readonly join: string };

const whyNoTls: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    configured: 'verify: api',
    'not-served-before': 'no handshake showed the old certificate before (internal or shadowed by another)',
    unreachable: 'no address of the load balancer answered a handshake',
  },
  ja: {
    configured: '設定が `verify: api` のため',
    'not-served-before':
      '切り替え前のハンドシェイクで古い証明書が提示されなかったため（内部向け、または別の証明書が優先）',
    unreachable: 'ロードバランサーのどのアドレスもハンドシェイクに応答しなかったため',
  },
};

function time(at: string, timeZone: string, language: Language): string {
  return formatTime(Temporal.Instant.from(at), timeZone, language);
}

export const factTexts: Readonly<Record<Language, FactTexts>> = {
  en: {
    join: '; ',
    'head-repository-deleted': () => 'the head repository was deleted',
    'branch-in-fork': ({ repository }, q) => `its branch is in ${q(repository)}`,
    'merged-elsewhere': ({ branch, expected }, q) => `merged into ${q(branch)}, not into ${q(expected)}`,
    'merge-commit-missing': () => 'no merge commit',
    'label-setter-unknown': () => 'nothing shows who set the label',
    'label-before-last-commit': () => 'the label was set before the last commit',
    'label-by-unlisted-app': ({ app }, q) => `set by the app ${q(app)}, which is not listed`,
    'role-unreadable': ({ login }, q) => `the role of ${q(login)} could not be read`,
    'role-too-low': ({ login, role, needed }, q) =>
      `set by ${q(login)}, whose role is ${q(role)}; ${q(needed)} is needed`,
    approvals: ({ given, needed }) => `${given} of ${needed}`,
    'pull-request-unreadable': () => 'the pull request could not be read',
    'label-taken-off': () => 'the label was taken off',
    'label-set-anew': () => 'the label was taken off and set anew during the run; the next run looks at who set it',
    'plan-left-branch': () => 'the plan is not on the default branch any more',
    'plan-differs': () => 'the default branch has another version',
    'old-not-served': () => 'it does not serve the old certificate any more',
    'found-elsewhere': ({ reviewed, found }, q) => `reviewed as ${q(reviewed)}, found as ${q(found)}`,
    'neither-served': () => 'it serves neither certificate where the plan found the old one',
    'swapped-and-back': () => 'it was swapped and is back on the old certificate',
    'reverted-swap': ({ place, port, pullRequest, at, timeZone }, q) =>
      `${q(place)} port ${port} was swapped by #${pullRequest}${at === '' ? '' : ` on ${time(at, timeZone, 'en')}`} and is back on the old certificate`,
    'reverted-code': ({ place, port, at, timeZone }, q) =>
      `${q(place)} port ${port} serves the old certificate again, though nothing used it any more on ${time(at, timeZone, 'en')}`,
    manager: ({ kind, name }, q) => manager.en(kind, q(name)),
    'manager-sets-it': ({ kind, name }, q) => `${manager.en(kind, q(name))} manages it`,
    'manager-puts-back': ({ place, kind, name, certificate }, q) =>
      `${q(place)} is managed by ${manager.en(kind, q(name))}, which ${turnsBack.en[turnsBackOf(kind)]}: set its certificate to ${q(certificate)} there as well.`,
    'controller-attaches': ({ kind, name }, q) =>
      `${manager.en(kind, q(name))} owns a load balancer that serves it, and may put any certificate for these names on its listeners as soon as it is issued, before anybody approved`,
    'list-nearly-full': ({ place, count, quota }, q) =>
      `${q(place)} holds ${count} certificates beside its default; AWS allows ${quota} unless the quota was raised, and the swap needs one free place.`,
    'still-presents': ({ address, serial }, q) => `${q(address)} still presents serial ${q(serial)}`,
    'effect-missing': ({ step }, q) => `${q(step)}: the listener does not show the change`,
    'calendars-closed': ({ names }, q) => `closed: ${q(names)}`,
    'calendar-not-read': ({ why }, q) =>
      `An SSM Change Calendar could not be read now; it is asked again right before each listener. ${q(why)}`,
    'next-opening': ({ at, timeZone }) => `next opening ${time(at, timeZone, 'en')}`,
    'no-opening': () => 'no opening is ahead',
    'every-name-dropped': () => 'a rule drops every name',
    'caa-issuers': ({ name, zone, tag, issuers }, q) =>
      `${q(name)}: CAA of ${q(zone)} (${q(tag)}) allows only ${q(issuers)}`,
    'caa-nobody': ({ name, zone, tag }, q) => `${q(name)}: CAA of ${q(zone)} (${q(tag)}) allows nobody`,
    'caa-critical': ({ name, zone, property }, q) =>
      `${q(name)}: CAA of ${q(zone)} has the critical property ${q(property)}, which nobody may pass over`,
    'dnssec-broken': ({ zone }, q) =>
      `${q(zone)}: the DNSSEC chain is broken: resolvers that check it get ${q('SERVFAIL')}`,
    'dns-failure': ({ kind, detail }, q) => dnsFailure('en', kind, q(detail)),
    more: ({ count }) => `and ${count} more`,
    handshakes: ({ addresses, which }) =>
      `three TLS handshakes in a row on ${addresses} address${addresses === '1' ? '' : 'es'} showed the ${which} certificate`,
    'api-only': ({ which, why }) =>
      `the API shows the ${which} certificate; TLS was not asked: ${whyNoTls.en[why] ?? why}`,
    'api-shows': ({ which }) => `the API shows the ${which} certificate`,
    'old-stands': () => 'the old certificate stands there',
    'put-back': () => 'Put back: the old certificate stands on the listener as before.',
    'not-put-back-invalid': () => 'Not put back: the old certificate is not valid any more.',
    'not-put-back-gone': () => 'Not put back: the listener is gone.',
    'putting-back-stopped': ({ code }, q) => `Putting back stopped (${q(code)}); look at the listener.`,
    'organization-unreadable': ({ message }, q) => `the accounts of the organisation could not be read: ${q(message)}`,
    'organization-empty': () =>
      'the organisation has no active account that `organization.include` and `organization.exclude` leave',
    'not-in-organization': () => '`organization.include` names it, but the organisation does not have it',
    'regions-unreadable': ({ message }, q) => `its regions could not be found out: ${q(message)}`,
    ...planProblemTexts.en,
    'of-shard': ({ shard }) => (shard === '' ? 'of no known shard' : `shard ${shard}`),
    'shards-missing': ({ shards }) => `missing: ${shards}`,
    'report-file-unused': () => 'a report file cannot be used',
    'not-understood': ({ what }, q) => `AWS’s ${q(what)} is not understood`,
    'dry-run-swap': () => 'dry run: would be swapped now',
    'dry-run-rollback': () => 'dry run: would be put back now',
  },
  ja: {
    join: '。',
    'head-repository-deleted': () => 'ブランチのあるリポジトリが削除されています',
    'branch-in-fork': ({ repository }, q) => `ブランチがフォーク ${q(repository)} にあります`,
    'merged-elsewhere': ({ branch, expected }, q) => `${q(expected)} ではなく ${q(branch)} にマージされています`,
    'merge-commit-missing': () => 'マージコミットがありません',
    'label-setter-unknown': () => 'ラベルを付けた人を確認できません',
    'label-before-last-commit': () => '最後のコミットより前にラベルが付けられています',
    'label-by-unlisted-app': ({ app }, q) => `許可リストにないアプリ ${q(app)} がラベルを付けています`,
    'role-unreadable': ({ login }, q) => `${q(login)} さんの権限を確認できませんでした`,
    'role-too-low': ({ login, role, needed }, q) =>
      `ラベルを付けた ${q(login)} さんの権限は ${q(role)} ですが、${q(needed)} 以上が必要です`,
    approvals: ({ given, needed }) => `必要な承認 ${needed} 件のうち ${given} 件`,
    'pull-request-unreadable': () => 'プルリクエストを読み取れませんでした',
    'label-taken-off': () => 'ラベルが外されています',
    'label-set-anew': () => '実行中にラベルが付け直されました。誰が付けたかは次回の実行で確認します',
    'plan-left-branch': () => 'プランがデフォルトブランチにありません',
    'plan-differs': () => 'デフォルトブランチのプランの内容が異なります',
    'old-not-served': () => '古い証明書はこのリスナーに設定されていません',
    'found-elsewhere': ({ reviewed, found }, q) => `レビュー時は ${q(reviewed)} でしたが、現在は ${q(found)} です`,
    'neither-served': () => 'プランの位置に、新旧どちらの証明書も設定されていません',
    'swapped-and-back': () => '切り替え後に、古い証明書に戻されています',
    'reverted-swap': ({ place, port, pullRequest, at, timeZone }, q) =>
      `${q(place)} ポート ${port} は #${pullRequest} で切り替え済みでしたが${at === '' ? '' : `（${time(at, timeZone, 'ja')}）`}、古い証明書に戻されています`,
    'reverted-code': ({ place, port, at, timeZone }, q) =>
      `${q(place)} ポート ${port} で、${time(at, timeZone, 'ja')}の時点で使用されていなかった古い証明書が再び使用されています`,
    manager: ({ kind, name }, q) => manager.ja(kind, q(name)),
    'manager-sets-it': ({ kind, name }, q) => `${manager.ja(kind, q(name))} で管理されています`,
    'manager-puts-back': ({ place, kind, name, certificate }, q) =>
      `${q(place)} は ${manager.ja(kind, q(name))} で管理されており、${turnsBack.ja[turnsBackOf(kind)]}。管理元の証明書も ${q(certificate)} に変更してください。`,
    'controller-attaches': ({ kind, name }, q) =>
      `この証明書を使用しているロードバランサーは ${manager.ja(kind, q(name))} で管理されており、同じ名前の証明書が発行されると、承認の前でもリスナーに設定される可能性があります`,
    'list-nearly-full': ({ place, count, quota }, q) =>
      `${q(place)} には、デフォルトのほかに ${count} 個の証明書があります。クォータを引き上げていない場合の上限は ${quota} 個で、切り替えには 1 個分の空きが必要です。`,
    'still-presents': ({ address, serial }, q) =>
      `${q(address)} が、まだシリアル番号 ${q(serial)} の証明書を提示しています`,
    'effect-missing': ({ step }, q) => `${q(step)} の結果がリスナーに反映されていません`,
    'calendars-closed': ({ names }, q) => `クローズ中：${q(names)}`,
    'calendar-not-read': ({ why }, q) =>
      `SSM Change Calendar を読み取れませんでした。各リスナーの切り替えの直前に再度確認します。${q(why)}`,
    'next-opening': ({ at, timeZone }) => `次のウィンドウ：${time(at, timeZone, 'ja')}から`,
    'no-opening': () => '今後開くウィンドウがありません',
    'every-name-dropped': () => 'ルールによりすべてのドメイン名が除外されています',
    'caa-issuers': ({ name, zone, tag, issuers }, q) =>
      `${q(name)}：${q(zone)} の CAA レコード（${q(tag)}）が ${q(issuers)} のみを許可しています`,
    'caa-nobody': ({ name, zone, tag }, q) =>
      `${q(name)}：${q(zone)} の CAA レコード（${q(tag)}）がどの認証局も許可していません`,
    'caa-critical': ({ name, zone, property }, q) =>
      `${q(name)}：${q(zone)} の CAA レコードに、無視できないプロパティ ${q(property)} があります`,
    'dnssec-broken': ({ zone }, q) =>
      `${q(zone)}：DNSSEC の信頼の連鎖が壊れており、検証を行うリゾルバーが ${q('SERVFAIL')} を返します`,
    'dns-failure': ({ kind, detail }, q) => dnsFailure('ja', kind, q(detail)),
    more: ({ count }) => `ほか ${count} 件`,
    handshakes: ({ addresses, which }) =>
      `${addresses} 個のアドレスで、TLS ハンドシェイクを 3 回連続で行い、${whichOne(which)}証明書を確認しました`,
    'api-only': ({ which, why }) =>
      `API で${whichOne(which)}証明書を確認しました。TLS での確認は行っていません（${whyNoTls.ja[why] ?? why}）`,
    'api-shows': ({ which }) => `API で${whichOne(which)}証明書を確認しました`,
    'old-stands': () => '古い証明書が設定されています',
    'put-back': () => '元に戻しました。リスナーには以前と同じく古い証明書が設定されています。',
    'not-put-back-invalid': () => '元に戻していません。古い証明書の有効期限が切れています。',
    'not-put-back-gone': () => '元に戻していません。リスナーが存在しません。',
    'putting-back-stopped': ({ code }, q) =>
      `元に戻す処理が途中で止まりました（${q(code)}）。リスナーの状態を確認してください。`,
    'organization-unreadable': ({ message }, q) => `組織のアカウントを読み取れませんでした：${q(message)}`,
    'organization-empty': () =>
      '`organization.include` と `organization.exclude` の条件に合う有効なアカウントが組織にありません',
    'not-in-organization': () => '`organization.include` に書かれていますが、組織に存在しません',
    'regions-unreadable': ({ message }, q) => `有効なリージョンを調べられませんでした：${q(message)}`,
    ...planProblemTexts.ja,
    'of-shard': ({ shard }) => (shard === '' ? 'シャードは不明です' : `シャード ${shard}`),
    'shards-missing': ({ shards }) => `レポートのないシャード：${shards}`,
    'report-file-unused': () => '使用できないレポートファイルがあります',
    'not-understood': ({ what }, q) => `AWS が返した ${q(what)} の値を解釈できません`,
    'dry-run-swap': () => 'ドライランのため、切り替えは行っていません',
    'dry-run-rollback': () => 'ドライランのため、元に戻す処理は行っていません',
  },
};

const manager: Readonly<Record<Language, (kind: string, name: string) => string>> = {
  en: (kind, name) => ownedBy.en[ownerEntry(kind)?.noun ?? 'resource'](kind, name),
  ja: (kind, name) => ownedBy.ja[ownerEntry(kind)?.noun ?? 'resource'](kind, name),
};

const ownedBy: Readonly<Record<Language, Readonly<Record<OwnedBy, (kind: string, name: string) => string>>>> = {
  en: {
    application: (kind, name) => `${kind} application ${name}`,
    cluster: (kind, name) => `${kind} (cluster ${name})`,
    environment: (kind, name) => `${kind} environment ${name}`,
    resource: (kind, name) => `${kind} ${name}`,
    stack: (kind, name) => `${kind} stack ${name}`,
    tag: (kind, name) => `${kind} (tag ${name})`,
  },
  ja: {
    application: (kind, name) => `${kind} アプリケーション ${name}`,
    cluster: (kind, name) => `${kind}（クラスター ${name}）`,
    environment: (kind, name) => `${kind} 環境 ${name}`,
    resource: (kind, name) => `${kind} ${name}`,
    stack: (kind, name) => `${kind} スタック ${name}`,
    tag: (kind, name) => `${kind}（タグ ${name}）`,
  },
};

const turnsBack: Readonly<Record<Language, Readonly<Record<TurnsBack, string>>>> = {
  en: {
    apply: 'puts the old certificate back when it is next applied',
    deploy: 'puts the old certificate back, or takes it away, at its next deployment',
    reconcile: 'puts the old certificate back by itself, within minutes to ten hours',
    recreate: 'puts the old certificate back by itself, for which it deletes a Classic listener and makes it anew',
  },
  ja: {
    apply: '次回の適用時に古い証明書へ戻されます',
    deploy: '次回のデプロイ時に古い証明書へ戻されるか、証明書が外されます',
    reconcile: '数分から 10 時間以内に、自動的に古い証明書へ戻されます',
    recreate: '自動的に古い証明書へ戻されます（Classic のリスナーは一度削除され、作り直されます）',
  },
};

function turnsBackOf(kind: string): TurnsBack {
  return ownerEntry(kind)?.turnsBack ?? 'apply';
}

function dnsFailure(language: Language, kind: string, detail: string): string {
  const known = dnsFailures.find((each) => each === kind);
  return known === undefined ? kind : dnsFailureTexts[language][known](detail);
}

function whichOne(which: string): string {
  return which === 'old' ? '古い' : '新しい';
}
