import type { Catalogue } from '../catalogue.ts';

export const swapComment = {
  nothingSwapped: (isMore) => (isMore ? '追加の切り替えは行っていません' : '切り替えは行っていません'),
  nothingPutBack: 'ロールバックは行っていません',
  nothingToPutBack: 'ロールバックの必要はありません：古い証明書が設定されています',
  untouched: '古い証明書のまま',
  goesOn: (opening) =>
    `${opening}からのメンテナンスウィンドウで続行します。それまでに中止するには、ラベルを外すか、マージを取り消して（Revert）ください。`,
  allSwapped: (count) => `切り替え完了：リスナー ${String(count)} 件`,
  allPutBack: (count) => `ロールバック完了：リスナー ${String(count)} 件`,
  withInvalid: (said, count) => `${said}（無効なプランファイル ${String(count)} 件）`,
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
  header: ['リスナー', '結果', '理由、または確認方法'],
  certificates: '変更前と変更後の証明書',
  beforeAndAfter: (listener, before, after) => `${listener}：変更前 ${before}／変更後 ${after}`,
  noun: 'リスナー',
  listener: (kind, loadBalancer, port) => `${kind} ${loadBalancer} ポート ${String(port)}`,
  underWay: '開始済み。結果は次の実行で確かめます',
  halfDone: '途中で中断',
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
    `${by} さんのラベル ${label} により、ウィンドウ外で実行しました（${why === '' ? '理由のコメントなし' : `理由：${why}`}）`,
  people: (labelledBy, mergedBy) => `ラベル設定者：${labelledBy}、マージ実行者：${mergedBy ?? '不明'}`,
  rollBack: (label, command) =>
    `古い証明書へロールバックするには、このプルリクエストにラベル ${label} を付けるか、次のコマンドを実行してください：${command}`,
  takenLater: (mode, pullRequest) =>
    `このイベントのトークンでは AWS のセッションを取得できないため、何も変更していません。デフォルトブランチでの次回の定期実行で処理します。すぐに実行するには、\`mode: ${mode}\` と \`pull-request: ${String(pullRequest)}\` を指定してワークフローを手動で実行してください。`,
  news: (headline, pullRequest, run) => `**${headline}**（プルリクエスト #${String(pullRequest)}）。実行ログ：${run}`,
  place: (listener, account, region) => `${listener}（${account}、${region}）`,
  servesHere: (serves) => `このリスナー${serves}`,
  serves: (which, until) => {
    if (which === 'unknown') return 'の状態は、その後読み取れませんでした。提示している証明書を確認してください';
    if (which === 'both') return 'には両方の証明書が登録されており、どちらが提示されるかは AWS が決めます';
    return `は${which === 'old' ? '古い' : '新しい'}証明書${until === '' ? '' : `（有効期限 ${until}）`}を提示しています`;
  },
  line: {
    swapped: (place, serves) => `切り替え完了：${place}${serves}。`,
    'rolled-back': (place, serves) => `ロールバック完了：${place}${serves}。`,
    'failed-back': (place, serves) => `切り替えに失敗し、ロールバックしました：${place}${serves}。`,
    failed: (place, serves) => `失敗：${place}${serves}。`,
  },
  notSwapped: (place) => `切り替えできませんでした：${place}。`,
  notBack: (place) => `ロールバックできませんでした：${place}。`,
  why: (code, found) => `${code}${found === '' ? '' : `（${found}）`}。`,
  retry: (label, pullRequest) =>
    `ロードバランサーを確認してください。再試行するには、プルリクエスト #${String(pullRequest)} のラベル ${label} を外して付け直してください。`,
} satisfies Catalogue['swapComment'];

export const audit = {
  window: (from, to) => `${from} から ${to} までのウィンドウ内で開始`,
} satisfies Catalogue['audit'];
