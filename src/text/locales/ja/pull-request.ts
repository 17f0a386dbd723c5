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
