import type { Language } from '../../core/language.ts';
import type { RolePower } from '../../ports.ts';
import { plural } from '../plural.ts';

/** What the doctor looked at and what it found, without full stops. Foreign parts come quoted. */
export interface DoctorWords {
  /** Subjects. */
  readonly config: string;
  readonly tokenContents: string;
  readonly tokenIssues: string;
  readonly tokenPullRequests: string;
  readonly tokenStatuses: string;
  readonly tokenAccount: string;
  readonly oidcToken: string;
  readonly organisation: string;
  readonly organisationHealth: string;
  readonly closedRegions: string;
  readonly nextOpenings: string;
  readonly calendar: string;
  readonly changeCalendar: (arn: string) => string;
  readonly hubRole: (power: RolePower) => string;
  readonly role: (account: string, role: string) => string;
  readonly regionsOf: (account: string) => string;
  readonly healthOf: (account: string) => string;
  readonly acm: (account: string, region: string) => string;
  readonly loadBalancing: (account: string, region: string) => string;
  readonly switchInPlace: (account: string, region: string) => string;
  /** Findings. */
  readonly valid: (accounts: number, places: number) => string;
  readonly reads: string;
  readonly readsIssues: (count: number) => string;
  readonly readsPullRequests: (count: number) => string;
  readonly readsEvents: (count: number) => string;
  readonly writesAs: (login: string) => string;
  readonly identity: (subject: string, audience: string) => string;
  readonly accountsFound: (found: number, inactive: number, excluded: number) => string;
  readonly canBeAssumed: (power: RolePower) => string;
  /** `zones`: names of some of them. */
  readonly seesZones: (count: number, zones: readonly string[]) => string;
  readonly enabled: (regions: readonly string[]) => string;
  readonly leadsTo: (hub: string, reached: number, all: number) => string;
  readonly searched: (certificates: number) => string;
  readonly listed: (certificates: number) => string;
  readonly knowsSwitch: string;
  /** `until`: a time, or empty. */
  readonly calendarSays: (isOpen: boolean, until: string) => string;
}

const zonesEn = (count: number, zones: readonly string[]): string => {
  const more = count - zones.length;
  const names = [...zones, ...(more > 0 ? [`${String(more)} more`] : [])];
  return `${plural(count, 'public hosted zone')}${names.length === 0 ? '' : `: ${names.join(', ')}`}`;
};

const zonesJa = (count: number, zones: readonly string[]): string => {
  const more = count - zones.length;
  const names = zones.join('、') + (more > 0 ? `、ほか ${String(more)} 件` : '');
  return `パブリックホストゾーン ${String(count)} 件${names === '' ? '' : `（${names}）`}`;
};

export const doctorWords: Readonly<Record<Language, DoctorWords>> = {
  en: {
    config: 'Config',
    tokenContents: 'Token, contents',
    tokenIssues: 'Token, issues',
    tokenPullRequests: 'Token, pull requests',
    tokenStatuses: 'Token, statuses',
    tokenAccount: 'Token, account',
    oidcToken: 'OIDC token',
    organisation: 'Organisation',
    organisationHealth: 'AWS Health of the organisation',
    closedRegions: 'Closed regions',
    nextOpenings: 'Next openings',
    calendar: 'Calendar',
    changeCalendar: (arn) => `SSM Change Calendar ${arn}`,
    hubRole: (power) => `Hub role (${power})`,
    role: (account, role) => `${account}, role ${role}`,
    regionsOf: (account) => `${account}, regions`,
    healthOf: (account) => `${account}, AWS Health`,
    acm: (account, region) => `${account} ${region}, ACM`,
    loadBalancing: (account, region) => `${account} ${region}, Elastic Load Balancing`,
    switchInPlace: (account, region) => `${account} ${region}, switch in place`,
    valid: (accounts, places) => `valid: ${plural(accounts, 'account')}, ${plural(places, 'account-region')}`,
    reads: 'reads',
    readsIssues: (count) => `reads; ${plural(count, 'open issue')} of this action`,
    readsPullRequests: (count) => `reads; ${plural(count, 'open pull request')}`,
    readsEvents: (count) => `reads; ${plural(count, 'open or upcoming event')} about ACM`,
    writesAs: (login) => `writes as ${login}`,
    identity: (subject, audience) => `subject ${subject}, audience ${audience}`,
    accountsFound: (found, inactive, excluded) =>
      `${plural(found, 'account')} beside the listed ones; left out: ${String(inactive)} suspended or closing, ${String(excluded)} excluded`,
    canBeAssumed: (power) => `can be assumed (${power})`,
    seesZones: (count, zones) => `can be assumed (Route 53); ${zonesEn(count, zones)}`,
    enabled: (regions) => `${String(regions.length)} enabled: ${regions.join(', ')}`,
    leadsTo: (hub, reached, all) => `${hub} leads to ${String(reached)} of ${plural(all, 'account')}`,
    searched: (certificates) => `${plural(certificates, 'e-mail-validated certificate')}, found by SearchCertificates`,
    listed: (certificates) =>
      `${plural(certificates, 'e-mail-validated certificate')}, listed and described one by one, since SearchCertificates is unknown or not allowed; allow \`acm:SearchCertificates\` in the policy of the role`,
    knowsSwitch: 'known to ACM (ListCertificateDomainValidations)',
    calendarSays: (isOpen, until) => `${isOpen ? 'open' : 'closed'} now${until === '' ? '' : ` until ${until}`}`,
  },
  ja: {
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
    seesZones: (count, zones) => `引き受けられます（Route 53）。${zonesJa(count, zones)}`,
    enabled: (regions) => `有効なリージョン ${String(regions.length)} 件：${regions.join('、')}`,
    leadsTo: (hub, reached, all) =>
      `${hub} から ${String(all)} アカウント中 ${String(reached)} アカウントのロールを引き受けられます`,
    searched: (certificates) => `メール検証の証明書 ${String(certificates)} 件（SearchCertificates で検索）`,
    listed: (certificates) =>
      `メール検証の証明書 ${String(certificates)} 件。SearchCertificates が利用できないか許可されていないため、1 件ずつ確認しました。ロールのポリシーで \`acm:SearchCertificates\` を許可してください`,
    knowsSwitch: 'ACM が対応しています（ListCertificateDomainValidations）',
    calendarSays: (isOpen, until) =>
      `現在は${isOpen ? 'オープン' : 'クローズ'}${until === '' ? '' : `（${until}まで）`}`,
  },
};
