import type { Catalogue } from '../catalogue.ts';
import { formatNumber } from '../../number.ts';

export const summary = {
  scan: 'acm-email-to-dns：スキャン',
  swap: 'acm-email-to-dns：切り替え',
  rollback: 'acm-email-to-dns：ロールバック',
  publicDryRun:
    '公開リポジトリでのドライランのため、件数のみを表示します。書き込みは行っていません。詳細を確認するには、非公開リポジトリで実行するか、`issues.allow-public: true` を設定してください。',
  dryRun: (requests, issues, people) =>
    `ドライラン：何も書き込んでいません。実際の実行では、証明書 ${String(requests)} 件をリクエストし、Issue ${String(issues)} 件を作成して、${people.length === 0 ? '誰にも通知しません' : `${people.join('、')} に通知します`}。`,
  wouldWrite: '実際の実行で書き込まれる内容',
  endedEarly: 'acm-email-to-dns: 途中で終了しました',
  nothingWaits: '切り替えを待っているマージ済みのプルリクエストはありません。',
  pieTitle: '結果別のリスナー数',
  outcomes: {
    swapped: '切り替え済み',
    'already-swapped': '以前に切り替え済み',
    deferred: '待機中',
    refused: '見送り',
    failed: '失敗',
    'not-started': '未開始',
    'rolled-back': 'ロールバック済み',
  },
  header: ['プルリクエスト', 'リスナー', '結果', '理由または検証方法'],
  port: (loadBalancer, port) => `${loadBalancer} ポート ${String(port)}`,
  listeners: 'リスナー',
  cut: (lines) =>
    `残り ${formatNumber(lines, 'ja')} 行は、ここに収まらないため省略しました。レポートファイルにすべて記載しています。`,
} satisfies Catalogue['summary'];

export const fitting = {
  dropped: (count, noun) =>
    `残り ${formatNumber(count, 'ja')} 件の${noun}は、ここに収まらないため省略しました。レポートファイルにはすべて記載しています。`,
  separator: '、',
  more: (count) => `ほか ${formatNumber(count, 'ja')} 件`,
} satisfies Catalogue['fitting'];
