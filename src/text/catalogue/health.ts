import type { Language } from '../../core/language.ts';

/** What AWS Health says about ACM, on the dashboard. Foreign parts arrive as code spans. */
export interface HealthTexts {
  readonly heading: string;
  readonly none: string;
  readonly header: readonly [string, string, string, string];
  readonly noun: string;
  readonly accounts: (ids: string) => string;
  readonly subscription: (accounts: string) => string;
  readonly refused: (accounts: string, detail: string) => string;
}

export const healthTexts: Readonly<Record<Language, HealthTexts>> = {
  en: {
    heading: 'AWS Health about ACM',
    none: 'No open or upcoming event.',
    header: ['Event', 'Region', 'Since', 'Concerns'],
    noun: 'events',
    accounts: (ids) => `accounts ${ids}`,
    subscription: (accounts) =>
      `ℹ️ Not available in ${accounts}: AWS Health’s API needs one of the paid support plans. Nothing else depends on it.`,
    refused: (accounts, detail) =>
      `ℹ️ Not read in ${accounts}: ${detail} Nothing else depends on it; \`docs/setup.md\` has the policy.`,
  },
  ja: {
    heading: 'ACM に関する AWS Health のイベント',
    none: '進行中または予定されているイベントはありません。',
    header: ['イベント', 'リージョン', '開始日時', '対象'],
    noun: 'イベント',
    accounts: (ids) => `アカウント ${ids}`,
    subscription: (accounts) =>
      `ℹ️ ${accounts} では利用できません。AWS Health API の利用には有償のサポートプランが必要です。ほかの処理には影響しません。`,
    refused: (accounts, detail) =>
      `ℹ️ ${accounts} の情報を取得できませんでした：${detail} ほかの処理には影響しません。必要なポリシーは \`docs/setup.md\` を参照してください。`,
  },
};
