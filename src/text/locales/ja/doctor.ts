import type { Catalogue } from '../catalogue.ts';

export const doctor = {
  title: 'acm-email-to-dns: 診断結果',
  fine: '実行に必要なものはすべてそろっています。',
  problems: (count) => `問題が ${String(count)} 件あります。`,
  header: ['', '確認項目', '結果'],
  noun: '確認項目',
  pieTitle: '確認結果',
  states: { ok: '正常', warning: '警告', problem: '問題' },
  subject: (subject, other) =>
    `このジョブの OIDC トークンのサブジェクトは ${subject} です${other === '' ? '' : `（別の形式： ${other} ）`}。` +
    'イベントや環境が異なるジョブでは、サブジェクトも異なります。',
  trust:
    'このジョブのトークンを許可する信頼ポリシーは次のとおりです（先頭のアカウントの場合。ほかのアカウントでは ID を変更してください）。ロールがこのジョブを信頼しているかどうかは、実際に引き受けて確認しています。`iam:GetRole` の権限が必要になるため、ロール自身の信頼ポリシーは読み取りません。',
} satisfies Catalogue['doctor'];

const publicZones = (count: number, zones: readonly string[]): string => {
  const more = count - zones.length;
  const names = zones.join('、') + (more > 0 ? `、ほか ${String(more)} 件` : '');
  return `パブリックホストゾーン ${String(count)} 件${names === '' ? '' : `（${names}）`}`;
};

export const doctorWords = {
  config: '設定ファイル',
  tokenContents: 'トークン（リポジトリの内容）',
  tokenIssues: 'トークン（Issue）',
  tokenPullRequests: 'トークン（プルリクエスト）',
  tokenStatuses: 'トークン（コミットステータス）',
  tokenAccount: 'トークン（アカウント）',
  oidcToken: 'OIDC トークン',
  organisation: '組織',
  organisationHealth: '組織の AWS Health',
  closedRegions: '利用できないリージョン',
  nextOpenings: '次のメンテナンスウィンドウ',
  calendar: 'メンテナンスカレンダー',
  changeCalendar: (arn) => `SSM Change Calendar ${arn}`,
  hubRole: (power) => `ハブロール（${power}）`,
  role: (account, role) => `${account}、ロール ${role}`,
  regionsOf: (account) => `${account}、リージョン`,
  healthOf: (account) => `${account}、AWS Health`,
  acm: (account, region) => `${account} ${region}、ACM`,
  loadBalancing: (account, region) => `${account} ${region}、Elastic Load Balancing`,
  switchInPlace: (account, region) => `${account} ${region}、検証方法の変更`,
  valid: (accounts, places) =>
    `有効です。アカウント ${String(accounts)} 件、アカウントとリージョンの組み合わせ ${String(places)} 件`,
  reads: '読み取れます',
  readsIssues: (count) => `読み取れます。オープン中の、このアクションの Issue ${String(count)} 件`,
  readsPullRequests: (count) => `読み取れます。オープン中のプルリクエスト ${String(count)} 件`,
  readsEvents: (count) => `読み取れます。ACM に関する進行中または予定のイベント ${String(count)} 件`,
  writesAs: (login) => `${login} として書き込みます`,
  identity: (subject, audience) => `サブジェクト ${subject}、オーディエンス ${audience}`,
  accountsFound: (found, inactive, excluded) =>
    `設定に記載したもののほかに ${String(found)} アカウント。対象外：停止中または閉鎖処理中 ${String(inactive)} 件、除外設定 ${String(excluded)} 件`,
  canBeAssumed: (power) => `引き受けられます（${power}）`,
  seesZones: (count, zones) => `引き受けられます（Route 53）。${publicZones(count, zones)}`,
  enabled: (regions) => `有効なリージョン ${String(regions.length)} 件：${regions.join('、')}`,
  leadsTo: (hub, reached, all) =>
    `${hub} から ${String(all)} アカウント中 ${String(reached)} アカウントのロールを引き受けられます`,
  searched: (certificates) => `メール検証の証明書 ${String(certificates)} 件（SearchCertificates で検索）`,
  listed: (certificates) =>
    `メール検証の証明書 ${String(certificates)} 件。SearchCertificates が利用できないか許可されていないため、1 件ずつ確認しました。ロールのポリシーで \`acm:SearchCertificates\` を許可してください`,
  knowsSwitch: 'ACM が対応しています（ListCertificateDomainValidations）',
  calendarSays: (isOpen, until) => `現在は${isOpen ? 'オープン' : 'クローズ'}${until === '' ? '' : `（${until}まで）`}`,
} satisfies Catalogue['doctorWords'];
