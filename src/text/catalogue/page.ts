import type { Language } from '../../core/language.ts';
import type { ReportedRecord } from '../../core/report/report.ts';
import { plural } from '../plural.ts';

/** The page report.html. Numbers and days arrive formatted. */
export interface PageTexts {
  readonly title: string;
  readonly mode: (mode: string) => string;
  readonly run: string;
  readonly finished: (time: string) => string;
  readonly dryRun: string;
  readonly problems: (count: number) => string;
  readonly doneOf: (done: string, all: string) => string;
  readonly nothingLooked: string;
  /** Completes what AWS ends on a day. */
  readonly ofAws: (day: string) => string;
  readonly perWeek: (needed: string) => string;
  readonly states: string;
  readonly burnDown: string;
  readonly burnDownSays: (remaining: string, needed: string) => string;
  readonly left: string;
  readonly needed: string;
  readonly expected: string;
  readonly expectedDay: string;
  readonly donePerWeek: (done: string) => string;
  readonly today: string;
  readonly expiries: string;
  readonly expiriesSay: (count: string) => string;
  readonly earlier: string;
  readonly later: string;
  readonly table: string;
  readonly search: string;
  readonly searchHint: string;
  readonly all: string;
  readonly waitsFor: string;
  readonly account: string;
  readonly owner: string;
  /** Certificate, account and region, state, until, expires, links. */
  readonly columns: readonly [string, string, string, string, string, string];
  /** %1: found, %2: all, %3: shown. */
  readonly count: string;
  readonly more: string;
  readonly oneMoreName: string;
  readonly moreNames: string;
  readonly details: string;
  readonly names: string;
  readonly replacement: string;
  readonly listeners: string;
  readonly otherUses: string;
  readonly records: string;
  readonly recordStates: Readonly<Record<ReportedRecord['state'], string>>;
  readonly zones: string;
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
  readonly swaps: string;
  readonly noScript: string;
  readonly footer: string;
  readonly zoneSummary: (zone: string, records: number) => string;
}

export const pageTexts: Readonly<Record<Language, PageTexts>> = {
  en: {
    title: 'From e-mail to DNS validation',
    mode: (mode) => `mode ${mode}`,
    run: 'Workflow run',
    finished: (time) => `as of ${time}`,
    dryRun: 'Dry run: nothing was written.',
    problems: (count) => `${plural(count, 'thing')} could not be done`,
    doneOf: (done, all) => `${done} of ${all} certificates done`,
    nothingLooked: 'This run looked at no certificates.',
    ofAws: (day) => `AWS ${day}`,
    perWeek: (needed) => `${needed} a week needed`,
    states: 'Certificates by what they wait for',
    burnDown: 'Certificates left',
    burnDownSays: (remaining, needed) => `${remaining} certificates are left. ${needed}`,
    left: 'left',
    needed: 'needed until e-mail issuing stops',
    expected: 'at the pace of the last two weeks',
    expectedDay: 'Done at the present pace',
    donePerWeek: (done) => `${done} a week in the last two weeks`,
    today: 'today',
    expiries: 'When the remaining certificates expire',
    expiriesSay: (count) => `Expiry of ${count} remaining certificates by month.`,
    earlier: 'before',
    later: 'later',
    table: 'Certificates',
    search: 'Search',
    searchHint: 'Name, ARN, account, record …',
    all: 'All',
    waitsFor: 'Waits for',
    account: 'Account',
    owner: 'Owner',
    columns: ['Certificate', 'Account and region', 'State', 'Until', 'Expires', 'Issue and pull request'],
    count: 'Matching: %1 of %2 certificates, %3 shown.',
    more: 'Show more',
    oneMoreName: 'and 1 more name',
    moreNames: 'and % more names',
    details: 'Details',
    names: 'Names',
    replacement: 'DNS-validated certificate',
    listeners: 'Listeners',
    otherUses: 'Also used by',
    records: 'DNS records',
    recordStates: {
      present: 'there',
      missing: 'not there yet',
      wrong: 'wrong',
      unknown: 'could not look',
      validated: 'seen by ACM',
    },
    zones: 'DNS records to register',
    copy: 'Copy',
    copied: 'Copied',
    selected: 'Selected',
    swaps: 'Listeners of merged pull requests',
    noScript: 'The table needs JavaScript; report.csv and report.json beside this page hold the same certificates.',
    footer:
      'Written by acm-email-to-dns. This page loads nothing from anywhere; report.json and report.csv hold the same facts.',
    zoneSummary: (zone, records) => `${zone}: ${plural(records, 'record')}`,
  },
  ja: {
    title: 'E メール検証から DNS 検証への移行',
    mode: (mode) => `モード ${mode}`,
    run: 'ワークフローの実行',
    finished: (time) => `${time} 時点`,
    dryRun: 'ドライランのため、何も書き込んでいません。',
    problems: (count) => `${String(count)} 件の処理を完了できませんでした`,
    doneOf: (done, all) => `証明書 ${all} 件のうち ${done} 件が完了`,
    nothingLooked: 'この実行では証明書を確認していません。',
    ofAws: (day) => `AWS：${day}`,
    perWeek: (needed) => `必要なペース：週 ${needed} 件`,
    states: '待っているもの別の証明書数',
    burnDown: '残りの証明書数',
    burnDownSays: (remaining, needed) => `残りの証明書は ${remaining} 件です。${needed}`,
    left: '残り',
    needed: 'E メールによる発行の終了までに必要なペース',
    expected: '直近 2 週間のペースでの見込み',
    expectedDay: '現在のペースでの完了見込み',
    donePerWeek: (done) => `直近 2 週間の実績：週 ${done} 件`,
    today: '本日',
    expiries: '残りの証明書の有効期限',
    expiriesSay: (count) => `残りの証明書 ${count} 件の有効期限（月別）`,
    earlier: '以前',
    later: '以降',
    table: '証明書',
    search: '検索',
    searchHint: 'ドメイン名、ARN、アカウント、レコードなど',
    all: 'すべて',
    waitsFor: '待っているもの',
    account: 'アカウント',
    owner: '担当者',
    columns: ['証明書', 'アカウントとリージョン', '状態', '期限', '有効期限', 'Issue とプルリクエスト'],
    count: '証明書 %2 件のうち %1 件が該当（%3 件を表示中）',
    more: 'さらに表示',
    oneMoreName: 'ほか 1 件のドメイン名',
    moreNames: 'ほか % 件のドメイン名',
    details: '詳細',
    names: 'ドメイン名',
    replacement: 'DNS 検証の証明書',
    listeners: 'リスナー',
    otherUses: 'その他の利用先',
    records: 'DNS レコード',
    recordStates: {
      present: '登録済み',
      missing: '未登録',
      wrong: '誤り',
      unknown: '確認不可',
      validated: 'ACM が確認済み',
    },
    zones: '登録が必要な DNS レコード',
    copy: 'コピー',
    copied: 'コピーしました',
    selected: '選択しました',
    swaps: 'マージ済みプルリクエストのリスナー',
    noScript: '表の表示には JavaScript が必要です。同じ内容は report.csv と report.json にもあります。',
    footer:
      'acm-email-to-dns が作成しました。このページは外部から何も読み込みません。同じ内容は report.json と report.csv にもあります。',
    zoneSummary: (zone, records) => `${zone}：${String(records)} 件`,
  },
};
