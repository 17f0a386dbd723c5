import type { Catalogue } from '../catalogue.ts';

export const fleet = {
  title: 'acm-email-to-dns: アカウントの一覧',
  shards: (accounts, shards) =>
    `${String(accounts)} アカウントを ${String(shards)} 個のシャードに分けてスキャンします。`,
  heading: '対象外としたアカウントとリージョン',
  excludedAccounts: (inactive, excluded) =>
    `組織のアカウントのうち、停止中または閉鎖処理中の ${String(inactive)} 件と、除外設定の ${String(excluded)} 件は対象外としました。`,
  closedIntro:
    '`regions: all` で見つかった次のリージョンは、サービスコントロールポリシー（SCP）で禁止されています。組織の方針によるもので、同じアカウントの他のリージョンはスキャンできているため、失敗とは扱いません。必ずスキャンすべきリージョンは設定に明記してください。',
  closedRegion: (region, accounts) => `${region}：${String(accounts)} アカウント`,
  closedLine: (regions) =>
    `\`regions: all\` で見つかったリージョンのうち、サービスコントロールポリシー（SCP）で禁止されているもの（失敗とは扱いません）：${regions.join('、')}`,
} satisfies Catalogue['fleet'];

export const health = {
  heading: 'ACM に関する AWS Health のイベント',
  none: '進行中または予定されているイベントはありません。',
  header: ['イベント', 'リージョン', '開始日時', '対象'],
  noun: 'イベント',
  accounts: (ids) => `アカウント ${ids}`,
  subscription: (accounts) =>
    `ℹ️ ${accounts} では利用できません。AWS Health API の利用には有償のサポートプランが必要です。ほかの処理には影響しません。`,
  refused: (accounts, detail) =>
    `ℹ️ ${accounts} の情報を取得できませんでした：${detail} ほかの処理には影響しません。必要なポリシーは \`docs/setup.md\` を参照してください。`,
} satisfies Catalogue['health'];
