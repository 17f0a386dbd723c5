import type { Catalogue } from '../catalogue.ts';

export const dashboard = {
  title: 'E メール検証の証明書：移行の状況',
  openBranch: (gaps, how) => `デフォルトブランチ：${gaps.join('、')}。${how}`,
  protect: '設定方法',
  nothing: '使用中の E メール検証の証明書はありません。',
  nothingHere: '今回の実行で確認できた範囲に、移行対象の証明書はありません。',
  begun: '最初のスキャンを実行中です。',
  nothingSeen: '何も確認できなかったため、移行対象の証明書があるかどうかは不明です。',
  progress: (done, all) => `証明書 ${all} 件のうち ${done} 件が完了`,
  verdict: (weekly, day, late, end, needed) =>
    late > 0
      ? `週 ${weekly} 件のペースでは、完了は${day}の見込みです（⚠️ ${end}の ${String(late)} 日後）。${needed === undefined ? '' : `週 ${needed} 件のペースが必要です。`}`
      : `週 ${weekly} 件のペースでは、完了は${day}の見込みです（${end}の ${String(-late)} 日前）。`,
  standstill: (end, day, needed) =>
    `⚠️ 直近 2 週間に完了した証明書はありません。${needed === undefined ? '' : `${end}（${day}）までに、週 ${needed} 件のペースが必要です。`}`,
  lastComplete: (day, timeZone) =>
    `最後に全範囲をスキャンした日：${day}（UTC）。以下の時刻は ${timeZone} と UTC で表示しています。`,
  incomplete: (day, regions, certificates) => {
    const parts = [
      ...(regions === 0 ? [] : [`アカウントとリージョンの組み合わせ ${String(regions)} 件`]),
      ...(certificates === 0 ? [] : [`証明書 ${String(certificates)} 件`]),
    ];
    return `${day}（UTC）のスキャンは不完全です。${parts.join('と')}を確認できませんでした。`;
  },
  lastBefore: (day) => `最後に全範囲をスキャンした日は${day}（UTC）です。`,
  neverComplete: '全範囲のスキャンはまだ一度も完了していません。',
  overdue: (count) =>
    `証明書 ${String(count)} 件が対応期限（有効期限の 30 日前、または E メールによる最終更新日）を過ぎています。`,
  countHeader: ['状態', '証明書', '対応待ちの内容'],
  states: {
    found: '検出済み（未リクエスト）',
    'awaiting-dns': 'DNS レコードの登録待ち',
    ready: 'レビュー、マージ、またはラベル待ち',
    'waiting-for-window': '承認済み、ウィンドウまたは次回の自動チェック（定期実行）待ち',
    swapped: '切り替え済み、ACM への反映待ち',
    failed: '失敗（担当者による確認が必要）',
    blocked: '要対応（理由は一覧に記載）',
    done: '完了',
  },
  sections: {
    urgent: '至急の対応が必要なもの',
    failed: '失敗（担当者による確認が必要）',
    blocked: '要対応',
    dns: 'DNS レコードの登録待ち',
    decision: 'ラベルまたは判断待ち',
    review: 'レビュー待ち',
    window: 'メンテナンスウィンドウ待ち',
    limit: '上限による保留',
    'next-run': '次回以降の自動チェック（定期実行）で進むもの',
    done: '完了',
    gaps: '確認できなかった範囲と証明書',
    records: '登録が必要な DNS レコード',
    listed: '対応が不要なもの',
  },
  short: {
    failed: '失敗',
    blocked: '要対応',
    dns: 'DNS レコード待ち',
    decision: 'ラベル・判断待ち',
    review: 'レビュー・マージ待ち',
    window: 'ウィンドウ待ち',
    limit: '上限による保留',
    'next-run': '自動的に続行',
    done: '完了',
  },
  counted: (heading, count) => `${heading}（${count}）`,
  chase: '確認先',
  owner: '担当者',
  nobody: '担当者なし',
  inIssues: (count, issues) => `${count}（Issue ${String(issues)} 件）`,
  oldest: '最も早い期限',
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
  zoneHeader: ['DNS ゾーン', '担当者', '証明書', '未登録のレコード', '最も早い検証期限'],
  recordState: (record, state) => `${record}：${state}`,
  looked: (time) => `${time}に確認しました。`,
  zoneSummary: (zone, records) => `${zone}：${String(records)} 件`,
  nextRun: '次回の自動チェック（定期実行）',
  limits: {
    'issues.max-new-per-run': '今後の実行で Issue を作成します（`issues.max-new-per-run`）',
    'pull-requests.max-open':
      '準備は完了しています。オープン中のプルリクエストが減り次第、作成します（`pull-requests.max-open`）',
  },
  listed: {
    unused: '未使用のためリクエストなし',
    ignored: 'ルールにより対象外',
    declined: '「not planned」としてクローズ済み',
  },
  line: (heading, count, names) => `**${heading}**（${count} 件）：${names}。`,
  named: (name, place) => `${name}（${place}）`,
  nouns: {
    certificates: '証明書',
    gaps: 'アカウントとリージョンの組み合わせ、または証明書',
    records: 'レコード',
    zones: 'ゾーン',
    owners: '担当者',
  },
} satisfies Catalogue['dashboard'];
