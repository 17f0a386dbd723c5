import type { Catalogue } from '../catalogue.ts';

export const doctor = {
  title: 'acm-email-to-dns: 診断結果',
  noProblem: '問題は見つかりませんでした。',
  unseen: 'ここから確認できないもの、または書き込まなければ確認できないものは、表の末尾に記載しています。',
  problems: (count) => `問題が ${String(count)} 件あります。`,
  header: ['', '確認項目', '結果'],
  noun: '確認項目',
  pieTitle: '確認結果',
  states: { ok: '正常', warning: '警告', problem: '問題', unseen: '未確認' },
  join: '、',
  subject: (subject, other) =>
    `このジョブの OIDC トークンのサブジェクトは ${subject} です${other === '' ? '' : `（別の形式：${other}）`}。` +
    'イベントや環境が異なるジョブでは、サブジェクトも異なります。',
  trust:
    'デフォルトブランチのジョブ向けの信頼ポリシーは次のとおりです（先頭のアカウントの場合。ほかのアカウントでは ID を変更してください）。ロールがこのジョブを信頼しているかどうかは、実際に引き受けて確認しています。`iam:GetRole` の権限が必要になるため、ロール自身の信頼ポリシーは読み取りません。',
  trustOf: (roles) => `${roles} の信頼ポリシー：`,
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
  places: (shown, { all, areRegions }) => {
    if (all === 1) return shown.join('');
    const more = all - shown.length;
    const names = [...shown, ...(more > 0 ? [`ほか ${String(more)} 件`] : [])].join('、');
    return `${areRegions ? 'アカウントとリージョンの組み合わせ' : 'アカウント'} ${String(all)} 件（${names}）`;
  },
  at: (places, topic) => `${places}、${topic}`,
  branch: 'ブランチ',
  environment: '環境',
  owner: (login) => `担当者 ${login}`,
  reviewer: (login) => `レビュアー ${login}`,
  resolver: (server) => `DNS リゾルバー ${server}`,
  pullRequests: 'このトークンによるプルリクエスト',
  role: (role) => `ロール ${role}`,
  regions: 'リージョン',
  health: 'AWS Health',
  acm: 'ACM',
  loadBalancing: 'Elastic Load Balancing',
  switchInPlace: '検証方法の変更',
  tokenWrites: 'トークン（書き込み）',
  tlsProof: 'TLS による確認',
  rest: 'アカウント、ロール、リージョン、DNS、カレンダー',
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
  onBranch: (branch, main) =>
    `この実行はブランチ ${branch} で行われています。ロールはデフォルトブランチ ${main} を信頼するため、${main} から診断を実行してください`,
  notFromBranch: (branch, main) =>
    `ブランチ ${branch} のトークンを受け付けません。${main} を信頼するロールであれば、これで正常です`,
  inEnvironment: (environment) =>
    `このジョブは ${environment} で実行されているため、トークンにはブランチではなく環境が記載されます。ブランチを信頼するロールは引き受けられません`,
  fromEnvironment: (environment) =>
    `未確認です。切り替えのジョブは環境 ${environment} で実行され、そのトークンだけがこのロールを引き受けられます`,
  canDoWithout: (said) => `${said} この設定では、同じ結果を得る別の手段が使える間はなくても動作します`,
  triedReads: (count) => `ポリシーの読み取り操作 ${String(count)} 件が許可されています`,
  onlyByWriting: (actions, file) =>
    `未確認です。書き込まなければ確認できません：${actions}。ロールのポリシーを ${file} と比較してください`,
  tokenOnlyByWriting: (permissions) =>
    `未確認です。書き込まなければ確認できません：${permissions}。ジョブの \`permissions:\` を examples/ と比較してください`,
  restNotReached: '未確認：設定ファイルに関する問題を解消してから、doctor を再実行してください',
  tlsNotTried:
    '未確認です。このランナーからロードバランサーに接続できるかどうかは、マージ前に各プルリクエストの確認コメントでお知らせします',
  defaultBranch: (branch) => `デフォルトブランチ ${branch}`,
  isReviewed: (directory) =>
    `レビュー済みの変更だけを受け付け、新しいコミットで承認が取り消され、${directory}/ のコードオーナーに承認が求められます`,
  branchGaps: {
    'no-review': '承認なしで変更できるため、書き込み権限があれば、誰も確認していないプランや設定を取り込めます',
    'stale-approvals':
      '新しいコミットの後も承認が有効なままなので、承認された内容と異なるものがマージされる可能性があります',
    'no-code-owners': 'プランのディレクトリーについて、コードオーナーの承認が求められません',
  },
  branchUnknown: (said) =>
    `未確認です。このトークンではブランチのルールをすべては読み取れません（${said}）。Settings › Rules と Settings › Branches で確認してください`,
  mayOpen: 'Settings › Actions › General で、ワークフローによる作成が許可されています',
  mayNotOpen:
    'Settings › Actions › General で、ワークフローによる作成が禁止されています。`Allow GitHub Actions to create and approve pull requests` を有効にするか、GitHub App のトークンを渡してください',
  mayOpenUnknown:
    '未確認です。Settings › Actions › General でワークフローによる作成が許可されているかどうかを、このトークンでは読み取れません。最初の提案の際に GitHub から示されます',
  assignable: '担当者に設定できます',
  notAssignable: (login, place) =>
    `このリポジトリで担当者に設定できる ${login} というアカウントはありません。${place} の名前を修正するか、リポジトリへのアクセス権を付与してください`,
  teamSeen: '存在します',
  teamUnknown: '未確認です。このトークンでは組織のチームを参照できません',
  resolverAnswers: '応答があります',
  resolverSilent: (why) =>
    `応答がありません（${why}）。UDP と TCP のポート 53 を開放するか、\`dns.resolvers\` に別のリゾルバーを指定してください`,
  resolverRefuses: (why) => `応答はありますが、失敗しています（${why}）`,
  canBeAssumed: (power) => `引き受けられます（${power}）`,
  seesZones: (count, zones) => `引き受けられます（Route 53）。${publicZones(count, zones)}`,
  enabled: (regions) => `有効なリージョン ${String(regions.length)} 件：${regions.join('、')}`,
  leadsTo: (hub, reached, all) =>
    `${hub} から ${String(all)} アカウント中 ${String(reached)} アカウントのロールを引き受けられます`,
  searched: (certificates) => `E メール検証の証明書 ${String(certificates)} 件（SearchCertificates で検索）`,
  listed: (certificates) =>
    `E メール検証の証明書 ${String(certificates)} 件。SearchCertificates が利用できないか許可されていないため、1 件ずつ確認しました。ロールのポリシーで \`acm:SearchCertificates\` を許可してください`,
  knowsSwitch: 'ACM が対応しています（ListCertificateDomainValidations）',
  calendarSays: (isOpen, until) => `現在は${isOpen ? 'オープン' : 'クローズ'}${until === '' ? '' : `（${until}まで）`}`,
} satisfies Catalogue['doctorWords'];
