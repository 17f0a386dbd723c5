import { describe, expect, test } from '@jest/globals';
import { languages } from '../../../src/core/language.ts';
import { Temporal } from 'temporal-polyfill';
import type { Certificate } from '../../../src/core/certificate/certificate.ts';
import { emailedNames, urgencyOf } from '../../../src/core/certificate/email.ts';
import { dashboardBody } from '../../../src/text/dashboard/dashboard.ts';
import { emailSection, urgentNotice } from '../../../src/text/issue/email.ts';
import { issueBody } from '../../../src/text/issue/issue.ts';
import { issueExtras } from '../../../src/text/issue/extras.ts';
import { certificate, now, validation } from '../../core/fixtures.ts';
import { boardWith } from '../board-fixtures.ts';
import { escaped, hostile, issueModel, length, outsideCode, reported } from '../fixtures.ts';

function model(part: Partial<Certificate> = {}) {
  return { certificate: certificate(part), now, timeZone: 'Asia/Tokyo', language: 'en' as const };
}

describe('an e-mail-validated certificate is urgent', () => {
  test.each([
    ['in 31 days', now.add({ hours: 31 * 24 }), undefined],
    ['in 30 days', now.add({ hours: 30 * 24 }), 'expires-soon'],
    ['yesterday, which ACM has not noticed', now.subtract({ hours: 24 }), 'expires-soon'],
    // 45 days before its end is the last day of renewals, and the day after it.
    ['on 2027-11-14', Temporal.Instant.from('2027-11-14T23:59:59Z'), undefined],
    ['on 2027-11-15', Temporal.Instant.from('2027-11-15T00:00:00Z'), 'last-renewal'],
  ])('or not when it expires %s', (_when, notAfter, expected) => {
    const notBefore = notAfter.subtract({ hours: 198 * 24 });
    expect(urgencyOf(certificate({ notAfter, notBefore }), now)).toBe(expected);
  });

  test('and says of its end one day, the UTC one, wherever it says it', () => {
    const notAfter = Temporal.Instant.from('2026-11-30T15:31:00Z');
    const dead = { certificate: certificate({ notAfter, status: 'EXPIRED' }), timeZone: 'Asia/Tokyo' };
    const notices = [urgentNotice({ ...model(), ...dead }) ?? ''];
    const text = issueBody(issueModel({ ...dead, notices }));
    expect(text).toContain('expired on 2026-11-30');
    expect(text).toContain('Expires: 2026-11-30');
    expect(text).not.toContain('2026-12-01');
  });

  test('but not without an end', () => {
    expect(urgencyOf(certificate({ notAfter: undefined }), now)).toBeUndefined();
  });

  test('and the dashboard marks it', () => {
    const board = boardWith([reported(1, { urgent: 'expires-soon', owners: ['octocat'] })]);
    expect(dashboardBody(board)).toContain('| ⚠️ expires within 30 days | 2027-06-01 | `octocat` | #1 |');
    expect(dashboardBody({ ...board, language: 'ja' })).toContain('| 2027年6月1日 | `octocat` | #1 |');
  });
});

describe('the addresses of a renewal by e-mail', () => {
  const renewal = {
    status: 'PENDING_VALIDATION',
    updatedAt: undefined,
    reason: undefined,
    domains: [
      validation('shop.example.com', {
        method: 'EMAIL',
        status: 'PENDING_VALIDATION',
        emails: ['dns@example.com', 'dns@example.com'],
      }),
    ],
  };

  test('are the renewal’s own, else those of the first validation', () => {
    expect(emailedNames(certificate({ renewal }))).toEqual([
      { domain: 'shop.example.com', status: 'PENDING_VALIDATION', emails: ['dns@example.com'] },
      { domain: 'www.shop.example.com', status: undefined, emails: ['admin@www.shop.example.com'] },
    ]);
  });

  test('stand in the issue with the state of the renewal, until it is done', () => {
    const { sections, notices } = issueExtras({
      ...model({ renewal, notAfter: now.add({ hours: 240 }) }),
      isDone: false,
      isFallback: false,
      owners: [],
      isNew: false,
      reverted: undefined,
      history: undefined,
    });
    expect(sections.join('\n')).toContain('`dns@example.com`');
    expect(sections.join('\n')).toContain('`PENDING_VALIDATION`');
    expect(sections.join('\n')).toContain('waits for the approval');
    expect(notices.join('\n')).toContain('expires on 2026-12-04');
    expect(
      issueExtras({
        ...model({ renewal }),
        isDone: true,
        isFallback: false,
        owners: [],
        isNew: false,
        reverted: undefined,
        history: undefined,
      }),
    ).toEqual({
      notices: [],
      sections: [],
    });
  });

  test.each(languages)('are folded until a mail is out or the end is within 45 days (%s)', (language) => {
    const folded = (part: Partial<Certificate>): boolean =>
      (emailSection({ ...model(part), language }) ?? '').startsWith('<details>');
    const far = now.add({ hours: 46 * 24 });
    expect(folded({ notAfter: far })).toBe(true);
    expect(folded({ notAfter: far, renewal })).toBe(false);
    expect(folded({ notAfter: now.add({ hours: 45 * 24 }) })).toBe(false);
    expect(emailSection({ ...model({ notAfter: far, renewal }), language })).not.toContain('|');
  });

  test('are promised for an approval only where ACM waits for one', () => {
    const notAfter = now.add({ hours: 20 * 24 });
    expect(urgentNotice(model({ notAfter, renewal }))).toContain('can still be approved by e-mail');
    expect(urgentNotice(model({ notAfter }))).toContain('waits for no approval by e-mail now');
  });

  test('are left out where ACM writes to nobody', () => {
    const names = ['shop.example.com'];
    expect(emailSection(model({ names, domains: names.map((name) => validation(name)) }))).toBeUndefined();
  });

  test.each(languages)('never let foreign text out of code, nor grow without end (%s)', (language) => {
    const domains = Array.from({ length: 100 }, (_each, n) =>
      validation(`${String(n)}.example.com`, { method: 'EMAIL', emails: [hostile, hostile] }),
    );
    const text = emailSection({ ...model({ domains, renewal: { ...renewal, status: hostile } }), language }) ?? '';
    expect(outsideCode(text)).not.toMatch(escaped);
    expect(length(text)).toBeLessThan(8000);
    expect(urgentNotice({ ...model({ notAfter: now }), language })).toContain('⚠️');
  });
});
