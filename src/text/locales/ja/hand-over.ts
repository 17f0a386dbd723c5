import { proof } from './dns.ts';
import type { Catalogue } from '../catalogue.ts';

export const handOver = {
  subject: (records) => `DNS レコード（CNAME）${String(records)} 件の登録のお願い`,
  intro:
    'AWS Certificate Manager（ACM）が、当組織によるドメインの管理を確認するためのレコードです。登録しても、稼働中のサービスへの影響はありません。登録は自動で確認しますので、ご返信は不要です。証明書を使用している間は、レコードを削除しないでください。',
  certificate: (name, account, due) =>
    `${name}（AWS アカウント ${account}）：${due.kind === 'by' ? `期限 ${due.day}` : proof.due(due)}`,
  zone: 'ゾーン',
  host: 'ホスト名',
  fullName: '完全な名前',
  type: 'タイプ',
  value: '値',
  contact: (contact) => `お問い合わせ先：${contact}`,
  window: 'TLS 証明書のメンテナンスウィンドウ',
  freeze: (reason) => `TLS 証明書の変更凍結${reason === '' ? '' : `：${reason}`}`,
  waiting: (names) => `切り替え予定：${names}`,
  needed: (name) => `${name} の DNS レコードの登録期限`,
  place: (account, region) => `AWS アカウント ${account}、リージョン ${region}`,
  provider: 'DNS プロバイダー',
  zoneFile: 'ゾーンファイル形式：',
  deadline: (name) => `${name} の DNS レコードの検証期限（ACM）`,
} satisfies Catalogue['handOver'];
