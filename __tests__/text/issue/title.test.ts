import { describe, expect, test } from '@jest/globals';
import { migrationStates } from '../../../src/core/issue/labels.ts';
import { groupTitleModel, type GroupRow } from '../../../src/text/issue/group.ts';
import { certificateSubject, issueTitle, titleNow, type TitleModel } from '../../../src/text/issue/title.ts';
import { certificate } from '../../core/fixtures.ts';
import { shown } from '../fixtures.ts';

const records = [shown('shop.example.com'), shown('www.shop.example.com')];

function model(part: Partial<TitleModel> = {}, names = ['shop.example.com']): TitleModel {
  const subject = certificateSubject(certificate({ names }));
  return { state: 'awaiting-dns', isHeld: false, records, language: 'en', subject, ...part };
}

describe('the title of an issue', () => {
  test('asks for records only while some are to be registered', () => {
    expect(issueTitle(model())).toBe('DNS: add 2 CNAME records for shop.example.com');
    expect(issueTitle(model({ language: 'ja' }))).toBe('DNS レコード 2 件の登録のお願い：shop.example.com');
    const half = [shown('shop.example.com', { state: 'present' }), shown('www.shop.example.com', { state: 'wrong' })];
    expect(issueTitle(model({ records: half }))).toBe('DNS: add 1 CNAME record for shop.example.com');
    const all = records.map((record) => ({ ...record, state: 'present' as const }));
    expect(issueTitle(model({ records: all }))).toBe('DNS records are in place for shop.example.com');
    expect(issueTitle(model({ records: [] }))).toBe('Move shop.example.com to DNS validation');
    expect(issueTitle(model({ isHeld: true }))).toBe('On hold: shop.example.com');
    for (const state of migrationStates.filter((each) => each !== 'awaiting-dns')) {
      for (const language of ['en', 'ja'] as const) {
        expect(issueTitle(model({ state, language }))).not.toMatch(/DNS: add|登録のお願い/);
      }
    }
  });

  test.each([
    ['found', 'Move a.example.com to DNS validation (and 1 more name)', 'DNS 検証への移行：a.example.com（ほか 1 件）'],
    [
      'ready',
      'Ready to swap the certificate: a.example.com (and 1 more name)',
      '証明書の切り替え準備完了：a.example.com（ほか 1 件）',
    ],
    ['failed', 'Swap failed: a.example.com (and 1 more name)', '切り替え失敗：a.example.com（ほか 1 件）'],
    ['done', 'Done: DNS validation of a.example.com (and 1 more name)', '完了（DNS 検証）：a.example.com（ほか 1 件）'],
  ] as const)('says in state %s where the migration stands', (state, en, ja) => {
    const names = ['a.example.com', 'b.example.com'];
    expect(issueTitle(model({ state }, names))).toBe(en);
    expect(issueTitle(model({ state, language: 'ja' }, names))).toBe(ja);
  });

  test('follows the state where it is ours, in whichever language it was, and stays where a person gave it', () => {
    for (const state of migrationStates) {
      for (const language of ['en', 'ja'] as const) {
        expect(titleNow(issueTitle(model({ language })), model({ state }))).toBe(issueTitle(model({ state })));
        expect(titleNow(issueTitle(model({ state, language })), model())).toBe(issueTitle(model()));
      }
    }
    expect(titleNow('Shop: ask the DNS team', model({ state: 'done' }))).toBe('Shop: ask the DNS team');
  });
});

describe('the title of an issue that several certificates share', () => {
  const row = (part: Partial<GroupRow>): GroupRow => ({
    ...{ arn: 'a', state: 'done', replacement: undefined, model: undefined, isGone: false },
    ...part,
  });
  const title = (rows: readonly GroupRow[], language: 'en' | 'ja' = 'en'): string =>
    issueTitle(groupTitleModel({ key: 'zone:example.com', rows, isHeld: false, body: '', language }));

  test('is the state of which people hear first where no record is asked for', () => {
    expect(title([row({}), row({})])).toBe('Done: DNS validation of 2 certificates of example.com');
    expect(title([row({}), row({ state: 'failed' })])).toBe('Swap failed: 2 certificates of example.com');
    expect(title([row({}), row({ state: 'found' })], 'ja')).toBe('DNS 検証への移行：example.com（証明書 2 件）');
  });
});
