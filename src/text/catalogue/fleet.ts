import type { Language } from '../../core/language.ts';
import { plural } from '../plural.ts';

/** What a summary says of accounts and regions that were left alone on purpose. */
export interface FleetTexts {
  /** Of mode `discover`. */
  readonly title: string;
  readonly shards: (accounts: number, shards: number) => string;
  /** Of what was left alone on purpose. */
  readonly heading: string;
  readonly leftOut: (inactive: number, excluded: number) => string;
  readonly closedIntro: string;
  /** `region`: a code span. */
  readonly closedRegion: (region: string, accounts: number) => string;
  /** In one line without its full stop. */
  readonly closedLine: (regions: readonly string[]) => string;
}

export const fleetTexts: Readonly<Record<Language, FleetTexts>> = {
  en: {
    title: 'acm-email-to-dns: discover',
    shards: (accounts, shards) => `${plural(accounts, 'account')} in ${plural(shards, 'shard')}.`,
    heading: 'Left alone on purpose',
    leftOut: (inactive, excluded) =>
      `Of the organisation, ${plural(inactive, 'suspended or closing account')} and ${plural(excluded, 'excluded account')} were left out.`,
    closedIntro:
      'Closed regions: service control policies close these, which `regions: all` found. That is no failure: the organisation means it, and other regions of the same accounts were scanned. Name regions in the config to have them insisted upon.',
    closedRegion: (region, accounts) => `${region}: ${plural(accounts, 'account')}`,
    closedLine: (regions) =>
      `Service control policies close regions that \`regions: all\` found, which is no failure: ${regions.join('; ')}`,
  },
  ja: {
    title: 'acm-email-to-dns: アカウントの一覧',
    shards: (accounts, shards) =>
      `${String(accounts)} アカウントを ${String(shards)} 個のシャードに分けてスキャンします。`,
    heading: '対象外としたアカウントとリージョン',
    leftOut: (inactive, excluded) =>
      `組織のアカウントのうち、停止中または閉鎖処理中の ${String(inactive)} 件と、除外設定の ${String(excluded)} 件は対象外としました。`,
    closedIntro:
      '`regions: all` で見つかった次のリージョンは、サービスコントロールポリシー（SCP）で禁止されています。組織の方針によるもので、同じアカウントの他のリージョンはスキャンできているため、失敗とは扱いません。必ずスキャンすべきリージョンは設定に明記してください。',
    closedRegion: (region, accounts) => `${region}：${String(accounts)} アカウント`,
    closedLine: (regions) =>
      `\`regions: all\` で見つかったリージョンのうち、サービスコントロールポリシー（SCP）で禁止されているもの（失敗とは扱いません） ${regions.join('、')}`,
  },
};
