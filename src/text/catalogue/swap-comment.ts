import type { Language } from '../../core/language.ts';
import type { ListenerOutcomeKind } from '../../core/report/report.ts';
import { plural } from '../plural.ts';

/** How many listeners had which outcome; `swapped` counts those of earlier runs too. */
export interface OutcomeCounts {
  readonly all: number;
  readonly back: number;
  readonly swapped: number;
  readonly failed: number;
  readonly waiting: number;
  readonly refused: number;
  readonly notStarted: number;
}

/** The comment on a merged pull request. Values are Markdown, foreign parts as code spans. */
export interface SwapCommentTexts {
  /** `isMore`: something was swapped before. */
  readonly nothingSwapped: (isMore: boolean) => string;
  readonly nothingPutBack: string;
  readonly allSwapped: (count: number) => string;
  readonly allPutBack: (count: number) => string;
  readonly outcomes: (action: 'swap' | 'rollback', counts: OutcomeCounts) => string;
  /** Listener, outcome, before, after, why or how. */
  readonly header: readonly [string, string, string, string, string];
  readonly noun: string;
  readonly listener: (kind: string, loadBalancer: string, port: number) => string;
  /** `at`: when, or empty. */
  readonly outcome: Readonly<Record<ListenerOutcomeKind, (at: string) => string>>;
  readonly presented: (facts: {
    readonly subject: string;
    readonly serial: string;
    readonly issuer: string;
    readonly until: string;
  }) => readonly string[];
  readonly run: string;
  readonly override: (by: string, label: string, why: string) => string;
  readonly people: (labelledBy: string, mergedBy: string | undefined) => string;
  readonly rollBack: (label: string, command: string) => string;
  readonly takenLater: (mode: string, pullRequest: number) => string;
  /** The comment that notifies of news. */
  readonly news: (headline: string, run: string) => string;
}

export const swapCommentTexts: Readonly<Record<Language, SwapCommentTexts>> = {
  en: {
    nothingSwapped: (isMore) => `Nothing${isMore ? ' more' : ''} was swapped`,
    nothingPutBack: 'Nothing was put back',
    allSwapped: (count) => `Swapped: ${allOf(count)}`,
    allPutBack: (count) => `Put back: ${allOf(count)}`,
    outcomes: (action, { all, back, swapped, failed, waiting, refused, notStarted }) => {
      const parts = [
        ...(back > 0 ? [`${String(back)} put back`] : []),
        ...(swapped > 0 ? [`${String(swapped)} swapped`] : []),
        ...(failed > 0 ? [`${String(failed)} failed`] : []),
        ...(waiting > 0 ? [`${String(waiting)} waiting`] : []),
        ...(refused > 0 ? [`${String(refused)} refused`] : []),
        ...(notStarted > 0 ? [`${String(notStarted)} not started`] : []),
      ];
      return `${action === 'swap' ? 'Swap' : 'Rollback'} of ${plural(all, 'listener')}: ${parts.join(', ')}`;
    },
    header: ['Listener', 'Outcome', 'Before', 'After', 'Why, or how verified'],
    noun: 'listeners',
    listener: (kind, loadBalancer, port) => `${kind} ${loadBalancer} port ${String(port)}`,
    outcome: {
      swapped: (at) => `swapped${at === '' ? '' : ` ${at}`}`,
      'rolled-back': (at) => `put back${at === '' ? '' : ` ${at}`}`,
      'already-swapped': () => 'swapped already',
      deferred: () => 'waits',
      refused: () => 'refused',
      failed: (at) => `failed${at === '' ? '' : ` ${at}`}`,
      'not-started': () => 'not started',
    },
    presented: ({ subject, serial, issuer, until }) => [subject, `serial ${serial}`, issuer, `until ${until}`],
    run: 'run',
    override: (by, label, why) =>
      `outside the windows by label ${label} of ${by}, ${why === '' ? 'who gave no reason in a comment' : `who said ${why}`}`,
    people: (labelledBy, mergedBy) => `Label set by ${labelledBy}, merged by ${mergedBy ?? '`unknown`'}.`,
    rollBack: (label, command) =>
      `To put the old certificate back: set label ${label} on this pull request, or run ${command}.`,
    takenLater: (mode, pullRequest) =>
      `AWS gave this event's token no session, so nothing was changed. The next scheduled run on the default branch takes it; to start it now, run the workflow by hand with \`mode: ${mode}\` and \`pull-request: ${String(pullRequest)}\`.`,
    news: (headline, run) => `${headline}. The comment above says where, when and how it was verified. Run: ${run}`,
  },
  ja: {
    nothingSwapped: (isMore) => (isMore ? 'これ以上の切り替えは行っていません' : '切り替えは行っていません'),
    nothingPutBack: 'ロールバックは行っていません',
    allSwapped: (count) => `切り替え完了：リスナー ${String(count)} 件`,
    allPutBack: (count) => `ロールバック完了：リスナー ${String(count)} 件`,
    outcomes: (action, { all, back, swapped, failed, waiting, refused, notStarted }) => {
      const parts = [
        ...(back > 0 ? [`ロールバック済み ${String(back)} 件`] : []),
        ...(swapped > 0 ? [`切り替え済み ${String(swapped)} 件`] : []),
        ...(failed > 0 ? [`失敗 ${String(failed)} 件`] : []),
        ...(waiting > 0 ? [`待機中 ${String(waiting)} 件`] : []),
        ...(refused > 0 ? [`見送り ${String(refused)} 件`] : []),
        ...(notStarted > 0 ? [`未開始 ${String(notStarted)} 件`] : []),
      ];
      return `${action === 'swap' ? '切り替え' : 'ロールバック'}の結果（リスナー ${String(all)} 件）：${parts.join('、')}`;
    },
    header: ['リスナー', '結果', '変更前', '変更後', '理由、または確認方法'],
    noun: 'リスナー',
    listener: (kind, loadBalancer, port) => `${kind} ${loadBalancer} ポート ${String(port)}`,
    outcome: {
      swapped: (at) => `切り替え済み${at === '' ? '' : ` ${at}`}`,
      'rolled-back': (at) => `ロールバック済み${at === '' ? '' : ` ${at}`}`,
      'already-swapped': () => '以前に切り替え済み',
      deferred: () => '待機中',
      refused: () => '見送り',
      failed: (at) => `失敗${at === '' ? '' : ` ${at}`}`,
      'not-started': () => '未開始',
    },
    presented: ({ subject, serial, issuer, until }) => [subject, `シリアル番号 ${serial}`, issuer, `有効期限 ${until}`],
    run: '実行ログ',
    override: (by, label, why) =>
      `${by} さんのラベル ${label} により、ウィンドウ外で実行しました（${why === '' ? '理由のコメントなし' : `理由： ${why}`}）`,
    people: (labelledBy, mergedBy) => `ラベルを付けた人： ${labelledBy}、マージした人： ${mergedBy ?? '不明'}`,
    rollBack: (label, command) =>
      `古い証明書へロールバックするには、このプルリクエストにラベル ${label} を付けるか、次のコマンドを実行してください： ${command}`,
    takenLater: (mode, pullRequest) =>
      `このイベントのトークンでは AWS のセッションを取得できないため、何も変更していません。デフォルトブランチでの次回の定期実行で処理します。すぐに実行するには、\`mode: ${mode}\` と \`pull-request: ${String(pullRequest)}\` を指定してワークフローを手動で実行してください。`,
    news: (headline, run) => `${headline}。場所、時刻、確認方法は上のコメントに記載しています。実行ログ： ${run}`,
  },
};

function allOf(count: number): string {
  return count === 1 ? '1 listener' : `all ${plural(count, 'listener')}`;
}
