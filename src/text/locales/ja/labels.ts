import type { Catalogue } from '../catalogue.ts';

export const labels = {
  project: 'acm-email-to-dns が管理しています',
  atRisk: '使用中の証明書が期限切れになるおそれがあります（理由と対応方法は Issue に記載）',
  swap: 'このラベルを付けてマージすると、リスナーの証明書を切り替えます',
  states: {
    found: 'E メール検証の証明書を検出しました（未リクエスト）',
    'awaiting-dns': 'CNAME レコードの DNS への登録を待っています',
    ready: '新しい証明書を発行済み。レビュー、マージ、ラベルを待っています',
    'waiting-for-window': '承認済み。メンテナンスウィンドウを待っています',
    swapped: 'リスナーは新しい証明書に切り替え済みです',
    failed: '切り替えに失敗しました。確認が必要です',
    blocked: 'このままでは進めません。理由は Issue に記載しています',
    done: '移行済み。E メール検証の証明書は使用されていません',
  },
  expired: '有効期限切れの証明書がまだ使用されています（至急）',
  control: {
    request: 'この証明書の 72 時間の検証を開始します（書き込み権限が必要）',
    hold: '付いている間、この証明書に関する依頼や提案を行いません',
    pause: 'ダッシュボード用。次のリスナーからすべての切り替えを停止します',
    rollback: 'マージ済みのプルリクエスト用。古い証明書へロールバックします',
    overrideWindow: '設定で許可されている場合、ウィンドウ外で切り替えます（maintain 権限が必要）',
  },
} satisfies Catalogue['labels'];
