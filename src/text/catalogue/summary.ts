import type { Language } from '../../core/language.ts';
import type { ListenerOutcomeKind } from '../../core/report/report.ts';
import { formatNumber } from '../time.ts';

/** Job summaries. Foreign parts arrive as code spans. */
export interface SummaryTexts {
  readonly scan: string;
  readonly swap: string;
  readonly rollback: string;
  readonly nothingWaits: string;
  readonly pieTitle: string;
  readonly outcomes: Readonly<Record<ListenerOutcomeKind, string>>;
  /** Pull request, listener, outcome, why or how verified. */
  readonly header: readonly [string, string, string, string];
  readonly port: (loadBalancer: string, port: number) => string;
  readonly listeners: string;
  /** `lines`: how many did not fit. */
  readonly cut: (lines: number) => string;
}

export const summaryTexts: Readonly<Record<Language, SummaryTexts>> = {
  en: {
    scan: 'acm-email-to-dns: scan',
    swap: 'acm-email-to-dns: swap',
    rollback: 'acm-email-to-dns: rollback',
    nothingWaits: 'No merged pull request waits for a swap.',
    pieTitle: 'Listeners by outcome',
    outcomes: {
      swapped: 'swapped',
      'already-swapped': 'swapped already',
      deferred: 'waits',
      refused: 'refused',
      failed: 'failed',
      'not-started': 'not started',
      'rolled-back': 'put back',
    },
    header: ['Pull request', 'Listener', 'Outcome', 'Why or how verified'],
    port: (loadBalancer, port) => `${loadBalancer} port ${String(port)}`,
    listeners: 'listeners',
    cut: (lines) =>
      `The last ${formatNumber(lines, 'en')} lines of this summary do not fit here; the report file has everything.`,
  },
  ja: {
    scan: 'acm-email-to-dns：スキャン',
    swap: 'acm-email-to-dns：切り替え',
    rollback: 'acm-email-to-dns：切り戻し',
    nothingWaits: '切り替えを待っているマージ済みのプルリクエストはありません。',
    pieTitle: '結果別のリスナー数',
    outcomes: {
      swapped: '切り替え済み',
      'already-swapped': '以前に切り替え済み',
      deferred: '待機中',
      refused: '拒否',
      failed: '失敗',
      'not-started': '未着手',
      'rolled-back': '切り戻し済み',
    },
    header: ['プルリクエスト', 'リスナー', '結果', '理由または検証方法'],
    port: (loadBalancer, port) => `${loadBalancer} ポート ${String(port)}`,
    listeners: 'リスナー',
    cut: (lines) =>
      `残り ${formatNumber(lines, 'ja')} 行は、ここに収まらないため省略しました。レポートファイルにすべて記載しています。`,
  },
};
