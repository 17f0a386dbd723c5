import { expect, test } from '@jest/globals';
import { nextStep, type StepFacts } from '../../../src/core/issue/next-step.ts';
import { languages, type Language } from '../../../src/core/language.ts';
import { cureOf } from '../../../src/text/reasons.ts';
import { issueBody } from '../../../src/text/issue/issue.ts';
import { everyFacts, everyReason } from '../../core/issue/step-facts.ts';
import { meaningOf } from '../../../src/core/reasons.ts';
import { certificate, now, replacement, use } from '../../core/fixtures.ts';

/* Who has to act is told by the table of reasons and the step alone, and no text says anything else. */

/** Nobody has to act, as the texts say it. */
const nobody: Readonly<Record<Language, RegExp>> = {
  en: /nothing has to be done|goes on by itself|Nothing to do:|Nothing is left to register|Nothing\. The DNS records have to stay/i,
  ja: /対応は不要|自動的に続行|登録が必要なレコードは残っていません/,
};

/** Somebody is asked for something. */
const asked: Readonly<Record<Language, RegExp>> = {
  en: /Please add|Do what is said above|sets label|Take label|take label|Review the pull request|Reopen the pull|Open the pull request|Change the lines|Set `request: |In the config:|in the config/,
  ja: /お願いいたします|ください/,
};

function textOf(facts: StepFacts, language: Language, isOwned = false): string {
  const owned = [{ use: use(), owner: undefined }];
  const body = issueBody({
    ...facts,
    records: facts.records.map((record) => ({ zone: 'example.com.', mistake: undefined, found: '', ...record })),
    certificate: certificate(),
    accountName: undefined,
    listeners: [use()],
    others: [],
    replacement: replacement(),
    wasDone: undefined,
    attempt: 1,
    recordsSeen: undefined,
    deadline: undefined,
    droppedTags: [],
    notices: [],
    sections: [],
    leftToCode: facts.isLeftToCode ? owned : [],
    swappedOwned: isOwned ? owned : [],
    owned,
    swapLabel: 'acm-swap',
    opensAt: undefined,
    comparePage: facts.proposal === 'by-hand' ? 'https://github.com/a/b/compare/main...c' : undefined,
    pullRequest:
      facts.proposal === 'open' || facts.proposal === 'rejected'
        ? { number: 9, isRejected: facts.proposal === 'rejected' }
        : undefined,
    owners: [],
    teams: [],
    contact: '',
    note: '',
    language,
    timeZone: 'Asia/Tokyo',
    now,
  });
  // What is folded, and the notes on the records, explain; they ask for nothing.
  return body
    .replaceAll(/<details>[^]*?<\/details>/g, '')
    .replace(/\n### (?:How to check|確認方法)[^]*?(?=\n### (?:What happens|今後))/, '');
}

test.each(languages)(
  'in %s no issue says that nobody has to act where somebody has, or the other way round',
  (language) => {
    for (const facts of everyFacts) {
      const { actor } = nextStep(facts);
      const text = textOf(facts, language);
      const isWarning = facts.strategy === 'in-place';
      if (actor !== 'nobody') {
        expect([facts, nobody[language].exec(text)?.[0]]).toEqual([facts, undefined]);
        expect([facts, asked[language].test(text)]).toEqual([facts, true]);
      } else if (facts.reason === undefined) {
        expect([facts, nobody[language].test(text)]).toEqual([facts, true]);
        if (!isWarning && facts.state !== 'done' && language === 'en')
          expect([facts, asked[language].exec(text)?.[0]]).toEqual([facts, undefined]);
      }
    }
  },
);

test.each(languages)(
  'in %s the sentence of a reason says that there is nothing to do exactly where nobody has to act',
  (language) => {
    for (const why of everyReason.filter(({ detail }) => detail === '')) {
      expect([why.code, nobody[language].test(cureOf(why.code, language))]).toEqual([
        why.code,
        meaningOf(why).actor === 'nobody',
      ]);
    }
  },
);

test.each(['waiting-for-window', 'swapped'] as const)(
  'asks whoever keeps the file of a listener to change it while its certificate is %s, and denies it nowhere',
  (state) => {
    const facts = everyFacts.find((each) => each.state === state && each.reason === undefined && !each.isHeld);
    if (facts === undefined) throw new Error(`no facts of ${state}`);
    for (const language of languages) {
      expect(textOf(facts, language)).toMatch(nobody[language]);
      expect(textOf(facts, language, true)).not.toMatch(nobody[language]);
    }
    expect(textOf(facts, 'en', true)).toContain('Change the file of the listeners’ owner');
  },
);
