import type { Language } from '../../core/language.ts';
import { plural } from '../plural.ts';

/** The history of a migration that is done. Values are Markdown, foreign parts as code spans. */
export interface HistoryTexts {
  readonly heading: string;
  /** When, what. */
  readonly header: readonly [string, string];
  readonly noun: string;
  readonly opened: string;
  readonly requested: (attempt: number) => string;
  readonly chosen: string;
  readonly issued: string;
  readonly switchStarted: string;
  readonly proposed: (pullRequest: string) => string;
  /** `by`: empty where GitHub does not say. */
  readonly merged: (pullRequest: string, by: string) => string;
  /** `how`: how it was verified, or empty. */
  readonly swapped: (listener: string, pullRequest: string, how: string) => string;
  readonly putBack: (listener: string, pullRequest: string, how: string) => string;
  readonly doneReplaced: string;
  readonly doneInPlace: string;
  readonly moreListeners: (count: number) => string;
}

export const historyTexts: Readonly<Record<Language, HistoryTexts>> = {
  en: {
    heading: 'History',
    header: ['When', 'What'],
    noun: 'events',
    opened: 'This issue was opened.',
    requested: (attempt) => `The DNS-validated certificate was requested (attempt ${String(attempt)}).`,
    chosen: 'The DNS-validated certificate that is used was requested; it was there already.',
    issued: 'The DNS-validated certificate was issued.',
    switchStarted: 'The switch to DNS validation was started.',
    proposed: (pullRequest) => `Pull request ${pullRequest} was opened.`,
    merged: (pullRequest, by) => `Pull request ${pullRequest} was merged${by === '' ? '' : ` by ${by}`}.`,
    swapped: (listener, pullRequest, how) => `${listener} was swapped (${pullRequest})${how === '' ? '' : `: ${how}`}.`,
    putBack: (listener, pullRequest, how) =>
      `${listener} was put back (${pullRequest})${how === '' ? '' : `: ${how}`}.`,
    doneReplaced: 'Nothing uses the e-mail-validated certificate any more.',
    doneInPlace: 'Every name is proven by DNS.',
    moreListeners: (count) =>
      `${plural(count, 'more swap')} did not fit here; the comments on the pull requests have them.`,
  },
  ja: {
    heading: '履歴',
    header: ['日時', '内容'],
    noun: '履歴',
    opened: 'この Issue を作成しました。',
    requested: (attempt) => `DNS 検証の証明書をリクエストしました（${String(attempt)} 回目）。`,
    chosen: '使用している DNS 検証の証明書がリクエストされました（既存の証明書）。',
    issued: 'DNS 検証の証明書が発行されました。',
    switchStarted: 'DNS 検証への変更を開始しました。',
    proposed: (pullRequest) => `プルリクエスト ${pullRequest} を作成しました。`,
    merged: (pullRequest, by) =>
      by === ''
        ? `プルリクエスト ${pullRequest} がマージされました。`
        : `プルリクエスト ${pullRequest} が ${by} さんによりマージされました。`,
    swapped: (listener, pullRequest, how) =>
      `${listener} を切り替えました（${pullRequest}）。${how === '' ? '' : `${how}。`}`,
    putBack: (listener, pullRequest, how) =>
      `${listener} を元に戻しました（${pullRequest}）。${how === '' ? '' : `${how}。`}`,
    doneReplaced: 'E メール検証の証明書は、どこからも使用されていません。',
    doneInPlace: 'すべてのドメイン名が DNS で検証されています。',
    moreListeners: (count) =>
      `残り ${String(count)} 件の切り替えは、ここに収まらないため省略しました。プルリクエストのコメントに記載しています。`,
  },
};
