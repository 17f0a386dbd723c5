import type { LabelDescriptions } from '../../core/issue/labels.ts';
import type { Language } from '../../core/language.ts';

/** What stands beside a label in GitHub's lists, at most 100 characters each. */
export const labelTexts: Readonly<Record<Language, LabelDescriptions>> = {
  en: {
    project: 'Kept by acm-email-to-dns',
    swap: 'Merged with this label, the pull request swaps its listeners',
    states: {
      found: 'E-mail-validated certificate found; nothing requested yet',
      'awaiting-dns': 'Waits for CNAME records to be registered in DNS',
      ready: 'Replacement issued; waits for review, merge and label',
      'waiting-for-window': 'Approved; waits for the maintenance window',
      swapped: 'Listeners serve the new certificate',
      failed: 'A swap failed; a person has to look',
      blocked: 'Cannot go on by itself; the issue says why',
      done: 'Migrated: nothing uses the e-mail-validated certificate any more',
    },
    control: {
      request: 'Starts the 72 hours for this certificate (write access needed)',
      hold: 'Nothing is asked or proposed for this certificate while it is set',
      pause: 'On the dashboard: stops every swap at its next listener',
      rollback: 'On a merged pull request: puts the old certificate back',
      overrideWindow: 'Swaps outside the windows, where the config allows it (maintain access needed)',
    },
  },
  ja: {
    project: 'acm-email-to-dns が管理しています',
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
    control: {
      request: 'この証明書の 72 時間の検証を開始します（書き込み権限が必要）',
      hold: '付いている間、この証明書に関する依頼や提案を行いません',
      pause: 'ダッシュボード用。次のリスナーからすべての切り替えを停止します',
      rollback: 'マージ済みのプルリクエスト用。古い証明書へロールバックします',
      overrideWindow: '設定で許可されている場合、ウィンドウ外で切り替えます（maintain 権限が必要）',
    },
  },
};
