import type { Language } from '../../core/language.ts';
import { plural } from '../plural.ts';

/** Commit statuses: plain text of at most 140 characters. */
export interface StatusTexts {
  readonly noPlan: string;
  readonly mergeGroup: string;
  readonly refused: (code: string, why: string) => string;
  readonly needsLabel: (label: string) => string;
  /** `swaps`: one or both of the next two. */
  readonly wouldSwap: (swaps: readonly string[]) => string;
  readonly now: (count: number) => string;
  readonly inWindow: (count: number, from: string) => string;
  readonly done: (count: number) => string;
  readonly awsNotAsked: string;
  readonly join: string;
}

export const statusTexts: Readonly<Record<Language, StatusTexts>> = {
  en: {
    noPlan: 'no plan',
    mergeGroup: 'checked on each pull request',
    refused: (code, why) => `${code}: ${why}`,
    needsLabel: (label) => `needs label ${label}`,
    wouldSwap: (swaps) => `would swap ${swaps.join(', ')}`,
    now: (count) => `${plural(count, 'listener')} now`,
    inWindow: (count, from) => `${plural(count, 'listener')} in the window from ${from}`,
    done: (count) => `${plural(count, 'listener')} swapped already`,
    awsNotAsked: 'AWS not asked',
    join: '; ',
  },
  ja: {
    noPlan: 'プランはありません',
    mergeGroup: '各プルリクエストで確認済みです',
    refused: (code, why) => `${code}：${why}`,
    needsLabel: (label) => `ラベル ${label} が必要です`,
    wouldSwap: (swaps) => `切り替え予定：${swaps.join('、')}`,
    now: (count) => `リスナー ${String(count)} 件をすぐに`,
    inWindow: (count, from) => `リスナー ${String(count)} 件を ${from} からのウィンドウで`,
    done: (count) => `リスナー ${String(count)} 件は切り替え済み`,
    awsNotAsked: 'AWS には未確認',
    join: '。',
  },
};
