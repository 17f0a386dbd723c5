import type { Catalogue } from '../catalogue.ts';

export const stakeholders = {
  heading: '関係者の皆さまへ：何が変わり、なぜ必要か',
  changes: '何がいつ変わるか',
  issuingEnds: (day) => `${day}に、AWS は E メールで承認する証明書の発行を終了します。`,
  renewingEnds: (day) =>
    `${day}に、その更新も終了します。E メール検証のままの証明書は有効期限が切れ、ブラウザーやアプリから接続できなくなります。`,
  livesShrink:
    '公開証明書の有効期間は、発行元にかかわらず、最長 200 日、100 日、47 日と短くなります。手作業の承認は、ますます頻繁に必要になります。',
  nothingStops:
    '移行によってサービスが止まることはありません。DNS レコードは一度登録すればそのまま使用でき、ロードバランサーの証明書はメンテナンスウィンドウ内に切り替えます。',
  saves: '減らせる作業',
  approvals: (names, certificates) =>
    `E メール検証では、証明書 ${certificates} 件のドメイン名 ${names} 件のそれぞれについて、更新のたびに担当者が 72 時間以内にリンクをクリックします。DNS 検証では、ACM が自動的に更新します。`,
  header: ['証明書の有効期間（最長）', '適用開始日', '年間の承認回数（E メール検証）', '年間の承認回数（DNS 検証）'],
  days: (days) => `${days} 日`,
  comma: '、',
  risk: '5 つのアドレスのリスク',
  mailboxes: (boxes, count, domains) =>
    `ACM は、各ドメインの ${boxes} に E メールを送信します。対象は ${domains} ドメインの ${count} 件のメールボックスです。いずれかを読める人は、そのドメインの証明書を承認できます。誰も読んでいない場合は、更新に失敗します。`,
  stand: '現在の状況',
  expected: (day) => `現在のペースでの完了見込み：${day}`,
} satisfies Catalogue['stakeholders'];
