import { describe, expect, test } from '@jest/globals';
import { dueOf } from '../../../src/core/certificate/migration.ts';
import { languages } from '../../../src/core/language.ts';
import { reason } from '../../../src/core/reasons.ts';
import { registerText } from '../../../src/text/dns/proof.ts';
import {
  asMail,
  blockedText,
  expiredText,
  notSeenText,
  recordsText,
  reopenedText,
  revertedText,
  thanksText,
  wrongRecordText,
} from '../../../src/text/issue/events.ts';
import { actBy, issueBody } from '../../../src/text/issue/issue.ts';
import { certificate, now, use } from '../../core/fixtures.ts';
import { issueModel as model, shown } from '../fixtures.ts';

describe('the mail that an issue is blocked', () => {
  const caa = reason('caa', [
    { key: 'caa-issuers', name: 'shop.example.com', zone: 'example.com', tag: 'issue', issuers: 'other.example' },
    { key: 'caa-line', line: 'example.com. CAA 0 issue "amazon.com"' },
  ]);

  const blockedMail = (parts: Parameters<typeof model>[0]): string => {
    const about = model(parts);
    return asMail(blockedText(reason('quota'), about.language, actBy(about)), [about]);
  };

  test('says by itself what it is about, what works until when, and what to do by when', () => {
    const text = blockedMail({ listeners: [use()] });
    expect(text).toMatch(/^\*\*Please act by 2027-05-13\. This cannot go on by itself\.\*\*/);
    expect(text).toContain('in account `shop-prod`, `eu-west-1`, used by ');
    expect(text).toMatch(/used by .* port 443/);
    expect(text).toContain('The present certificate works as before until 2027-06-12.');
    const japanese = blockedMail({ language: 'ja' });
    expect(japanese).toMatch(/^\*\*2027年5月13日までに、対応をお願いいたします。/);
    expect(japanese).toContain('アカウント `shop-prod`（`eu-west-1`）の `shop.example.com` の証明書');
  });

  test('promises nothing of a certificate that has expired, and asks at once', () => {
    const expired = blockedMail({ certificate: certificate({ notAfter: now.subtract({ hours: 1 }) }) });
    expect(expired).toContain('Please act as soon as possible');
    expect(expired).not.toContain('works as before');
  });

  test('asks nobody where nobody has to act', () => {
    for (const language of languages) {
      const text = blockedText(reason('throttled'), language, actBy(model({ language })));
      expect(text).not.toMatch(/Please act|お願い/);
    }
  });

  test('names the pull request whose label holds it', () => {
    const held = reason('rolled-back', [{ key: 'of-pull-request', pullRequest: '#12' }]);
    expect(blockedText(held, 'en')).toContain('(pull request #12)');
    expect(blockedText(held, 'ja')).toContain('（プルリクエスト #12）');
  });

  test.each(languages)('shows the line to paste in a block, as the issue does (%s)', (language) => {
    const block = '```dns\nexample.com. CAA 0 issue "amazon.com"\n```';
    const parts = { state: 'blocked', reason: caa, language } as const;
    expect(blockedText(caa, language, actBy(model(parts)))).toContain(block);
    expect(issueBody(model(parts))).toContain(block);
    expect(issueBody(model(parts)).split('example.com. CAA 0')).toHaveLength(2);
  });
});

describe('a mail', () => {
  const wrong = shown('shop.example.com', { state: 'wrong' });
  const records = [wrong, shown('www.example.com')];

  test.each(languages)('names certificate, account, listener, date and record whatever it tells (%s)', (language) => {
    const about = model({ listeners: [use()], language });
    const mails = [
      asMail(recordsText(records, language), [about], records),
      asMail(wrongRecordText([wrong], language), [about], [wrong]),
      asMail(expiredText(records, undefined, language), [about], records),
      asMail(revertedText(reason('reverted'), language), [about]),
      asMail(notSeenText(reason('acm-does-not-see'), language), [about]),
      asMail(reopenedText(true, language), [about]),
    ];
    for (const mail of mails) {
      expect(mail).toContain('`shop.example.com`');
      expect(mail).toContain('`shop-prod`');
      expect(mail).toMatch(/443/);
      expect(mail).toMatch(/2027-06-12|2027年6月12日/);
      expect(mail).not.toMatch(/\babove\b|上の|上記/);
    }
    for (const mail of mails.slice(0, 3)) {
      expect(mail).toMatch(/^\*\*(Please (add|correct)|2027年5月13日までに)/);
      expect(mail).toContain(wrong.value);
    }
  });

  test('about several certificates lists them, and asks by the first date', () => {
    const later = model({ certificate: certificate({ domainName: 'late.example.com' }) });
    const sooner = model({ certificate: certificate({ notAfter: now.add({ hours: 24 * 60 }) }) });
    const mail = asMail(recordsText(records, 'en'), [later, sooner], records);
    expect(mail.split('\n').filter((line) => line.startsWith('- This is about'))).toHaveLength(2);
    expect(mail).not.toContain('by 2027-05-13');
  });
});

test('an issue on hold asks to keep only records that are there', () => {
  const held = (state: 'missing' | 'validated'): string =>
    issueBody(model({ isHeld: true, records: [shown('a.example.com', { state })] }));
  expect(held('missing')).toContain('<summary>The DNS records, not asked for now</summary>');
  expect(held('missing')).not.toContain('please keep them');
  expect(held('validated')).toContain('<summary>The DNS records: please keep them</summary>');
});

describe('what is asked first', () => {
  const wrong = shown('a.example.com', { state: 'wrong' });
  const missing = shown('b.example.com');
  const due = dueOf(certificate(), now);
  const right = shown('c.example.com', { state: 'present' });

  test.each([
    [
      [missing],
      'Please add this CNAME record by 2027-05-13.',
      '2027年5月13日までに、下記の CNAME レコード 1 件の登録をお願いいたします。',
    ],
    [
      [missing, right],
      'Please add 1 of these 2 CNAME records by 2027-05-13.',
      '2027年5月13日までに、下記の CNAME レコード 2 件のうち 1 件の登録を',
    ],
    [
      [wrong],
      'Please correct 1 CNAME record by 2027-05-13.** 1 record is wrong.',
      'レコード 1 件の修正をお願いいたします（誤り 1 件）。',
    ],
    [
      [wrong, missing, right],
      'Please correct or add 2 CNAME records by 2027-05-13.** 1 record is wrong, 1 is missing, 1 is right.',
      'レコード 2 件の修正または登録をお願いいたします（誤り 1 件、未登録 1 件、登録済み 1 件）。',
    ],
  ])('counts what is wrong, missing and right in the first line', (records, en, ja) => {
    expect(registerText(records, due, 'en')).toContain(en);
    expect(registerText(records, due, 'ja')).toContain(ja);
  });

  test('is nothing once all is there, and thanks mention nobody', () => {
    for (const language of languages) expect(thanksText(language)).not.toContain('@');
  });
});
