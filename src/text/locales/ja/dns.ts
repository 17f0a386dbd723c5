import type { DueTexts } from '../en/dns.ts';
import type { Catalogue } from '../catalogue.ts';

export const dnsFailures = {
  'bad-name': () => 'DNS 名として正しくありません',
  'no-resolver': (detail) => `使用できるリゾルバーがありません：${detail}`,
  'resolvers-given-up': () => 'リゾルバーから応答がなかったため、それ以降の問い合わせを中止しました',
  'server-given-up': () => '以前に応答がなかったため、問い合わせていません',
  timeout: () => 'リゾルバーから時間内に応答がありませんでした',
  unreachable: () => 'リゾルバーに接続できませんでした',
  unreadable: () => '応答を解釈できませんでした',
  'not-understood': () => 'リゾルバーが問い合わせを解釈できませんでした（FORMERR）',
  'server-failed': () => 'リゾルバーでエラーが発生しました（SERVFAIL）',
  'not-supported': () => 'リゾルバーがこの問い合わせに対応していません（NOTIMP）',
  refused: () => 'リゾルバーに問い合わせを拒否されました（REFUSED）',
  'other-code': (detail) => `リゾルバーの応答コードは ${detail} でした`,
  dnssec: () => 'DNSSEC の信頼の連鎖が壊れており、検証を行うリゾルバーが SERVFAIL を返します',
  'not-to-be-asked': () => 'このサーバーには問い合わせません',
  'not-responsible': () => 'このサーバーはゾーンの権威サーバーではありません',
} satisfies Catalogue['dnsFailures'];

export const hostedZone = {
  added: ({ zone, account }) =>
    `⏳ Route 53 に追加済み（ゾーン ${zone}、アカウント ${account}）。公開 DNS にはまだ反映されていません`,
  there: ({ zone, account }) =>
    `⏳ Route 53 に登録済みですが（ゾーン ${zone}、アカウント ${account}）、公開 DNS に反映されていません。この状態が続く場合は、ドメインがこのゾーンに委任されているか確認してください`,
  'other-value': ({ zone, account, found }) =>
    `❌ Route 53 には追加していません（ゾーン ${zone}、アカウント ${account}）。同じ名前に ${found} があり、上書きは行いません`,
  delegated: ({ zone, account, found }, missing) =>
    `⬜ ${missing}。${found} は別のネームサーバーに委任されているため、Route 53 には追加していません（ゾーン ${zone}、アカウント ${account}）。委任先で登録してください`,
  'unclear-zone': ({ zone, found }, missing) =>
    `⬜ ${missing}。ホストゾーン ${zone}（アカウント：${found}）が有効かどうかを公開 DNS から確認できないため、Route 53 には追加していません。手動で登録するか、次回の実行をお待ちください`,
  'not-delegated': ({ zone, account, found }, missing) =>
    `⬜ ${missing}。公開 DNS はホストゾーン ${zone}（アカウント ${account}）に委任されていないため${found === '' ? '' : `（委任先：${found}）`}、Route 53 には追加していません。ドメインの DNS を管理している場所で登録してください`,
  refused: ({ zone, account, found }, missing) =>
    `⬜ ${missing}。Route 53 への追加は拒否されました（ゾーン ${zone}、アカウント ${account}）：${found}`,
} satisfies Catalogue['hostedZone'];

function whenDue(due: DueTexts): string {
  if (due.kind === 'by') return `${due.day}までに`;
  return `できるだけ早く${due.end === undefined ? '' : `（証明書の有効期限：${due.end}${due.isExpired ? '、期限切れ' : ''}）`}`;
}

export const proof = {
  inPlace: (certificate, seen) => `証明書 ${certificate} のためにすでに登録済み（公開 DNS：${seen}）`,
  lost: (certificate, seen) => `${seen}（証明書 ${certificate} の次回の更新にも必要なレコードです）`,
  due: whenDue,
  register: (left, all, due) =>
    `**${whenDue(due)}、${left === all ? `下記の CNAME レコード ${String(all)} 件の登録` : `下記の CNAME レコード ${String(all)} 件のうち ${String(left)} 件の登録`}をお願いいたします。** 登録は自動で確認しますので、ご返信やこの Issue のクローズは不要です。`,
  correct: (left, wrong, due, counts) =>
    `**${whenDue(due)}、下記の CNAME レコード ${String(left)} 件の修正${left > wrong ? 'または登録' : ''}をお願いいたします（${counts}）。** 登録は自動で確認しますので、ご返信やこの Issue のクローズは不要です。`,
  counts: (wrong, missing, right) =>
    `誤り ${String(wrong)} 件${missing > 0 ? `、未登録 ${String(missing)} 件` : ''}${right > 0 ? `、登録済み ${String(right)} 件` : ''}`,
  nothingLeft: (due) =>
    `**登録が必要なレコードは残っていません。すべての DNS レコードが登録済みです。** 通常 30 分以内に ACM で確認されます${due.kind === 'by' ? `（期限：${due.day}）` : ''}。`,
} satisfies Catalogue['proof'];

export const records = {
  noun: 'レコード',
  noZone: (state) => `**CNAME（ゾーン不明）：** ${state}`,
  inZone: (zone, provider, state) =>
    `**ゾーン ${zone} の CNAME${provider === undefined ? '' : `（${provider}）`}：** ${state}`,
  host: (name) => `ホスト名（完全な名前は ${name}）：`,
  value: '値（末尾のドットを入力できない場合は、ドットを除いてください）：',
  valueFor: '値：',
  validated: 'ACM で確認済み',
  present: '登録済み（ACM には 30 分以内に反映されます）',
  missing: '未登録',
  unknown: (why) => `確認できませんでした（${why}）`,
  mistakes: {
    'other-value': ({ seen }) => `値が異なります：${seen}`,
    'suffix-doubled': ({ seen, zone }) =>
      `ゾーン名が二重になり、${seen} に登録されています。ホスト名は ${zone} を除いて入力してください`,
    'value-suffixed': ({ seen }) =>
      `値の末尾にゾーン名が付き、${seen} になっています。値の末尾にドット（.）を付けてください`,
    'value-cut': ({ seen }) => `値の一部が欠けて ${seen} になっています。値全体をコピーしてください`,
    'label-lost': ({ seen }) => `レコード名の一部が欠け、${seen} に登録されています。ホスト名全体を入力してください`,
    'label-doubled': ({ seen }) =>
      `レコード名の一部が二重になり、${seen} に登録されています。ホスト名を一度だけ入力してください`,
    'underscore-lost': ({ seen }) => `レコード名の先頭のアンダースコアがなく、${seen} に登録されています`,
    'some-name-servers': ({ seen }) => `一部のネームサーバーにしか反映されていません。未反映：${seen}`,
    'other-type': ({ seen }) => `CNAME が必要な名前に ${seen} レコードがあります。タイプと値を変更してください`,
    proxied: ({ seen }) =>
      `CNAME の代わりにアドレス（${seen}）が返されています。CNAME が登録済みの場合は、プロキシーまたはフラット化で隠れています。レコードを「DNS のみ」に設定するか、このレコードの CNAME フラット化を無効にしてください（CNAME はそのままにします）。未登録の場合は、CNAME を登録してください`,
    flattened: () =>
      `名前は存在しますが、CNAME が返されません。DNS プロバイダーで、このレコードの CNAME フラット化（またはプロキシー）を無効にしてください（CNAME はそのままにします）`,
    'chain-too-long': ({ seen, longestChain }) =>
      `CNAME が ${String(longestChain)} 段を超えており、ACM は ${seen} より先をたどりません`,
    'chain-loop': ({ seen }) => `CNAME が ${seen} に戻って循環しています`,
  },
} satisfies Catalogue['records'];
