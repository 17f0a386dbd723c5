import type { MigrationState } from '../../core/issue/labels.ts';
import type { Language } from '../../core/language.ts';
import type { ListedKind, ReportedLimit } from '../../core/report/report.ts';
import type { Wait } from '../../core/issue/waiting.ts';
import { plural } from '../plural.ts';

/** The dashboard and the summary of a scan. Foreign parts arrive as code spans, numbers and days formatted. */
export interface DashboardTexts {
  readonly title: string;
  readonly nothing: string;
  /** Both counts formatted. */
  readonly progress: (done: string, all: string) => string;
  readonly lastComplete: (day: string, timeZone: string) => string;
  readonly incomplete: (day: string, gaps: number) => string;
  readonly lastBefore: (day: string) => string;
  readonly neverComplete: string;
  readonly overdue: (count: number) => string;
  /** State, certificates, what it waits for. */
  readonly countHeader: readonly [string, string, string];
  readonly states: Readonly<Record<MigrationState, string>>;
  readonly sections: Readonly<Record<Wait | 'urgent' | 'gaps' | 'records' | 'listed', string>>;
  /** The same in two or three words. */
  readonly short: Readonly<Record<Wait, string>>;
  readonly certificate: string;
  readonly place: string;
  readonly issue: string;
  readonly pullRequest: string;
  readonly why: string;
  readonly whatToDo: string;
  readonly opens: string;
  readonly note: string;
  readonly account: string;
  readonly region: string;
  /** Zone, owners, certificates, records still missing, first attempt ends. */
  readonly zoneHeader: readonly [string, string, string, string, string];
  /** Record, what public DNS says. */
  readonly recordHeader: readonly [string, string];
  readonly looked: (time: string) => string;
  readonly zoneSummary: (zone: string, records: number) => string;
  readonly nextRun: string;
  readonly limits: Readonly<Record<ReportedLimit, string>>;
  readonly listed: Readonly<Record<Exclude<ListedKind, 'held-back'>, string>>;
  /** A heading in bold, how many, and their names. */
  readonly line: (heading: string, count: string, names: string) => string;
  /** Name and place of a certificate in a line. */
  readonly named: (name: string, place: string) => string;
  readonly nouns: {
    readonly certificates: string;
    readonly gaps: string;
    readonly records: string;
    readonly zones: string;
  };
}

export const dashboardTexts: Readonly<Record<Language, DashboardTexts>> = {
  en: {
    title: 'E-mail-validated certificates: where the migration stands',
    nothing: 'No e-mail-validated certificate is in use.',
    progress: (done, all) => `${done} of ${all} ${all === '1' ? 'certificate' : 'certificates'} done`,
    lastComplete: (day, timeZone) => `Last complete scan: ${day} (UTC). Times below are in ${timeZone} and UTC.`,
    incomplete: (day, gaps) =>
      `The scan of ${day} (UTC) is incomplete: ${plural(gaps, 'account-region')} could not be looked at.`,
    lastBefore: (day) => `The last complete one was on ${day} (UTC).`,
    neverComplete: 'None has been complete so far.',
    overdue: (count) =>
      `${plural(count, 'certificate')} ${count === 1 ? 'is' : 'are'} past the day needed by (30 days before expiry, or the last renewal by e-mail).`,
    countHeader: ['State', 'Certificates', 'What it waits for'],
    states: {
      found: 'found, nothing requested yet',
      'awaiting-dns': 'waiting for DNS records',
      ready: 'waiting for review, merge or label',
      'waiting-for-window': 'approved, waiting for a window or the next run',
      swapped: 'swapped, waiting for ACM to notice',
      failed: 'failed: a person has to look',
      blocked: 'blocked: the reason is below',
      done: 'done',
    },
    sections: {
      urgent: 'Cannot wait',
      failed: 'Failed: a person has to look',
      blocked: 'Blocked',
      dns: 'Waiting for DNS records',
      decision: 'Waiting for a label or a decision',
      review: 'Waiting for review',
      window: 'Waiting for a maintenance window',
      limit: 'Held back by a limit',
      'next-run': 'Going on by itself with the next runs',
      done: 'Done',
      gaps: 'Not scanned',
      records: 'DNS records to register',
      listed: 'Needs nothing',
    },
    short: {
      failed: 'Failed',
      blocked: 'Blocked',
      dns: 'DNS records',
      decision: 'Label or decision',
      review: 'Review and merge',
      window: 'Window or next run',
      limit: 'Held back by a limit',
      'next-run': 'Goes on by itself',
      done: 'Done',
    },
    certificate: 'Certificate',
    place: 'Account and region',
    issue: 'Issue',
    pullRequest: 'Pull request',
    why: 'Why',
    whatToDo: 'What to do',
    opens: 'Next opening',
    note: 'Note',
    account: 'Account',
    region: 'Region',
    zoneHeader: ['DNS zone', 'Owners', 'Certificates', 'Records missing', 'First attempt ends'],
    recordHeader: ['Record', 'In public DNS'],
    looked: (time) => `Looked up ${time}.`,
    zoneSummary: (zone, records) => `${zone}: ${plural(records, 'record')}`,
    nextRun: 'the next run',
    limits: {
      'issues.max-new-per-run': 'Later runs open their issues (`issues.max-new-per-run`)',
      'pull-requests.max-open': 'Ready; their pull requests are opened when fewer are open (`pull-requests.max-open`)',
    },
    listed: {
      unused: 'Not in use, so nothing is requested',
      expired: 'Expired',
      ignored: 'Ignored by a rule',
      declined: 'Closed as not planned',
    },
    line: (heading, count, names) => `**${heading}** (${count}): ${names}.`,
    named: (name, place) => `${name} (${place})`,
    nouns: { certificates: 'certificates', gaps: 'account-regions', records: 'records', zones: 'zones' },
  },
  ja: {
    title: 'E メール検証の証明書：移行の状況',
    nothing: '使用中のE メール検証の証明書はありません。',
    progress: (done, all) => `証明書 ${all} 件のうち ${done} 件が完了`,
    lastComplete: (day, timeZone) =>
      `直近の完全なスキャン：${day}（UTC）。以下の時刻は ${timeZone} と UTC で表示しています。`,
    incomplete: (day, gaps) =>
      `${day}（UTC）のスキャンは不完全です。アカウントとリージョンの組み合わせ ${String(gaps)} 件を確認できませんでした。`,
    lastBefore: (day) => `直近の完全なスキャンは ${day}（UTC）です。`,
    neverComplete: '完全なスキャンはまだ一度もありません。',
    overdue: (count) =>
      `証明書 ${String(count)} 件が必要な期日（有効期限の 30 日前、またはE メールによる最終更新日）を過ぎています。`,
    countHeader: ['状態', '証明書', '待っているもの'],
    states: {
      found: '検出済み、まだ何も申請していません',
      'awaiting-dns': 'DNS レコードの登録待ち',
      ready: 'レビュー、マージ、またはラベル待ち',
      'waiting-for-window': '承認済み、ウィンドウまたは次回の実行待ち',
      swapped: '切り替え済み、ACM への反映待ち',
      failed: '失敗、担当者の確認が必要です',
      blocked: '停止中、理由は以下のとおりです',
      done: '完了',
    },
    sections: {
      urgent: '至急の対応が必要なもの',
      failed: '失敗：担当者の確認が必要です',
      blocked: '停止中',
      dns: 'DNS レコードの登録待ち',
      decision: 'ラベルまたは判断待ち',
      review: 'レビュー待ち',
      window: 'メンテナンスウィンドウ待ち',
      limit: '上限による保留',
      'next-run': '次回以降の実行で自動的に進むもの',
      done: '完了',
      gaps: 'スキャンできなかった範囲',
      records: '登録が必要な DNS レコード',
      listed: '対応が不要なもの',
    },
    short: {
      failed: '失敗',
      blocked: '停止中',
      dns: 'DNS レコード待ち',
      decision: 'ラベル・判断待ち',
      review: 'レビュー・マージ待ち',
      window: 'ウィンドウ待ち',
      limit: '上限による保留',
      'next-run': '自動的に続行',
      done: '完了',
    },
    certificate: '証明書',
    place: 'アカウントとリージョン',
    issue: 'Issue',
    pullRequest: 'プルリクエスト',
    why: '理由',
    whatToDo: '対応',
    opens: '次のウィンドウ',
    note: '備考',
    account: 'アカウント',
    region: 'リージョン',
    zoneHeader: ['DNS ゾーン', '担当者', '証明書', '未登録のレコード', '最初の試行の終了'],
    recordHeader: ['レコード', 'パブリック DNS での状態'],
    looked: (time) => `${time} に確認しました。`,
    zoneSummary: (zone, records) => `${zone}：${String(records)} 件`,
    nextRun: '次回の実行',
    limits: {
      'issues.max-new-per-run': '今後の実行で Issue を作成します（`issues.max-new-per-run`）',
      'pull-requests.max-open':
        '準備は完了しています。オープン中のプルリクエストが減り次第、作成します（`pull-requests.max-open`）',
    },
    listed: {
      unused: '未使用のため申請なし',
      expired: '有効期限切れ',
      ignored: 'ルールにより対象外',
      declined: '「not planned」としてクローズ済み',
    },
    line: (heading, count, names) => `**${heading}**（${count} 件）：${names}。`,
    named: (name, place) => `${name}（${place}）`,
    nouns: {
      certificates: '証明書',
      gaps: 'アカウントとリージョンの組み合わせ',
      records: 'レコード',
      zones: 'ゾーン',
    },
  },
};
