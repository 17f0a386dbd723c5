import type { Catalogue } from '../catalogue.ts';
import { changeCalendar } from './calendar.ts';

export const pullRequest = {
  title: (domain, others, account, region) =>
    others === 0
      ? `${domain} の証明書を DNS 検証のものに切り替え（${account}、${region}）`
      : `${domain} ほか ${String(others)} 件の証明書を DNS 検証のものに切り替え（${account}、${region}）`,
  changeTitle: (domain, others, account, region) =>
    others === 0
      ? `${domain} の証明書を新しいものに切り替え（${account}、${region}）`
      : `${domain} ほか ${String(others)} 件の証明書を新しいものに切り替え（${account}、${region}）`,
  commit: (domain, isNew) => (isNew ? `${domain} の証明書を新しいものに切り替える` : `${domain} のプランを更新する`),
  merging: ({ now, waiting, opening, held, done }) => {
    const parts = [
      ...(now > 0 ? [`リスナー ${String(now)} 件をすぐに切り替えます`] : []),
      ...(waiting > 0
        ? [
            opening === undefined
              ? held === undefined
                ? changeCalendar.merging(waiting)
                : `リスナー ${String(waiting)} 件は後で切り替えます（現在は ${held}）`
              : `リスナー ${String(waiting)} 件を ${opening}からのメンテナンスウィンドウで切り替えます`,
          ]
        : []),
      ...(done > 0 ? [`リスナー ${String(done)} 件は切り替え済みです`] : []),
    ];
    return `**ラベルを付けてマージすると、次のように動作します：${parts.join('。')}。**`;
  },
  mergingRefused: (reason) => `**このままマージしても、一部またはすべてのリスナーは切り替わりません。** ${reason}`,
  header: ['ロードバランサー', 'ポート', '設定箇所', '切り替えの時期'],
  domain: 'ドメイン',
  noun: 'リスナー',
  atOnce: 'すぐに',
  from: (opening, reason) => `${opening}以降（現在は ${reason}）`,
  later: (reason) => `保留中（現在は ${reason}）`,
  swappedAlready: '切り替え済み',
  refused: (reason) => `見送り：${reason}`,
  warning: (text) => `**ご注意：** ${text}`,
  moreWarnings: (count) => `ほか ${String(count)} 件の注意事項があります。`,
  place: (account, region) => `アカウント：${account}、リージョン：${region}`,
  certificates: (from, to, names) =>
    `これらのリスナーの証明書を、E メール検証の ${from} から、DNS 検証の ${to} に差し替えます。対象のドメイン名：${names}。`,
  otherCertificates: (from, to, names) =>
    `これらのリスナーの証明書を、${from} から ${to} に差し替えます。対象のドメイン名：${names}。`,
  exchange: (certificates) => `${certificates}リスナーのそのほかの設定は変更しません。`,
  nothingElse: 'リスナーのそのほかの設定は変更しません。',
  tracked: (issue) => `経緯は ${issue} をご覧ください。`,
  felt: '想定される影響',
  feltBy: {
    network: 'Network Load Balancer：影響はありません。既存の接続は、終了するまで古い証明書のまま維持されます。',
    application:
      'Application Load Balancer：長時間の接続は切断され、再接続が必要になる場合があります。TLS セッションを再開するクライアントでは、一度だけフルハンドシェイクが発生します。',
    classic:
      'Classic Load Balancer：長時間の接続は切断され、再接続が必要になる場合があります。TLS セッションを再開するクライアントでは、一度だけフルハンドシェイクが発生します。',
  },
  openings: '今後のメンテナンスウィンドウ：',
  howTo: '承認の手順',
  review:
    'プランファイルをレビューしてください。段階的に進める場合は、リスナーをプランから削除できます。削除した分は、後で改めて提案します。',
  approve: (label, role) =>
    `ラベル ${label} を付けて（${role} 以上の権限で、最後のコミットより後に）、マージしてください。順序はどちらが先でもかまいません。`,
  stop: 'まだ切り替えていない分を中止するには、ラベルを外すか、マージを取り消して（Revert）ください。',
  rollBack: (label, until) =>
    `切り替え後に古い証明書へロールバックするには、マージ済みのプルリクエストにラベル ${label} を付けてください。${until === '' ? '' : `古い証明書の有効期限の${until}まで可能です。`}`,
  labelMissing: (label) =>
    `ラベル ${label} が付いていません。ラベルがない場合、マージしても切り替えは行いません。ラベルはマージの前でも後でもかまいません。`,
  gatesShut: '次の理由により、このままマージしても切り替えは行いません：',
  kept: (names) => `引き続き有効なドメイン名：${names}`,
  lost: (names) => `対象から外れるドメイン名：${names}`,
  certificateHeader: ['', '現在の証明書', '切り替え後の証明書'],
  compared: { issuer: '発行者', key: 'キーアルゴリズム', expires: '有効期限' },
  awsNotAsked: (why) =>
    `AWS には問い合わせていません${why === '' ? '（`roles.check` が未設定）' : ''}。プランとカレンダーのみを確認しました。次回のスキャンですべてを確認します。${why}`,
  merged: (headline) => `**マージ済みです。${headline === undefined ? '' : `${headline}。`}**`,
  outcomes: '各リスナーの結果とロールバックの方法は、切り替えのコメントに記載しています。',
  noPlan: 'プランとして正しくありません：',
  planFiles: 'プランファイル',
} satisfies Catalogue['pullRequest'];

export const status = {
  noPlan: 'プランはありません',
  mergeGroup: '各プルリクエストで確認済みです',
  refused: (code, why) => `${code}：${why}`,
  needsLabel: (label) => `ラベル ${label} が必要です`,
  wouldSwap: (swaps) => `切り替え予定：${swaps.join('、')}`,
  now: (count) => `リスナー ${String(count)} 件をすぐに`,
  inWindow: (count, from) => `リスナー ${String(count)} 件を ${from} からのウィンドウで`,
  then: (count) => `その後、リスナー ${String(count)} 件を`,
  held: (count, code) => `リスナー ${String(count)} 件は保留中（${code}）`,
  done: (count) => `リスナー ${String(count)} 件は切り替え済み`,
  awsNotAsked: 'AWS には未確認',
  join: '。',
} satisfies Catalogue['status'];
