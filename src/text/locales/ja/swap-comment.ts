import type { Catalogue } from '../catalogue.ts';

export const swapComment = {
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
} satisfies Catalogue['swapComment'];

export const audit = {
  window: (from, to) => `${from} から ${to} までのウィンドウ内で開始`,
} satisfies Catalogue['audit'];
