import { meaningOf, reason, reasonCodes, specialDetailsOf, type Actor, type WaitKind } from '../../src/core/reasons.ts';
import type { Language } from '../../src/core/language.ts';
import { markdownTable } from './markdown-table.ts';

const waits: Readonly<Record<Language, Readonly<Record<WaitKind, string>>>> = {
  en: {
    window: 'the calendar',
    review: 'a review or a merge',
    dns: 'DNS',
    label: 'a label',
    code: 'a change of code or plan',
    decision: 'a decision',
    config: 'a change of the config',
    permission: 'a permission',
    quota: 'room in a quota',
    person: 'work by hand',
    run: 'the next run',
  },
  ja: {
    window: 'カレンダー',
    review: 'レビューまたはマージ',
    dns: 'DNS',
    label: 'ラベル',
    code: 'コードまたはプランの変更',
    decision: '判断',
    config: '設定の変更',
    permission: '権限',
    quota: 'クォータの空き',
    person: '手作業',
    run: '次回の実行',
  },
};

const actors: Readonly<Record<Language, Readonly<Record<Actor, string>>>> = {
  en: {
    'dns-owner': 'who owns the DNS',
    approver: 'who answers for the load balancer',
    platform: 'who runs the action',
    nobody: 'nobody',
  },
  ja: {
    'dns-owner': 'DNS の管理者',
    approver: 'ロードバランサーの担当者',
    platform: 'アクションの運用者',
    nobody: '不要',
  },
};

const headings: Readonly<Record<Language, readonly [string, string, string, string, string]>> = {
  en: ['Code', 'Waits for', 'Who acts', 'For good', 'Fails the job'],
  ja: ['コード', '対応待ちの内容', '対応する人', '終了', 'ジョブの失敗'],
};

const yes: Readonly<Record<Language, string>> = { en: 'yes', ja: 'はい' };

/** What every reason code means, from the action's own table. */
export function reasonTable(language: Language): string {
  const rows = reasonCodes.flatMap((code) =>
    ['', ...specialDetailsOf(code)].map((detail) => {
      const { waitsFor, actor, final, failsJob } = meaningOf(reason(code, detail));
      const name = `[\`${code}\`](#${code})${detail === '' ? '' : ` \`${detail}\``}`;
      return [
        name,
        waits[language][waitsFor],
        actors[language][actor],
        final ? yes[language] : '',
        failsJob ? yes[language] : '',
      ];
    }),
  );
  return markdownTable(headings[language], rows);
}
