import { describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { Certificate } from '../../../src/core/certificate/certificate.ts';
import { emailedNames, urgencyOf } from '../../../src/core/certificate/email.ts';
import { certificate, now, validation } from '../fixtures.ts';

describe('an e-mail-validated certificate', () => {
  const days = (count: number, seconds = 0): Partial<Certificate> => ({
    notAfter: now.add({ hours: 24 * count, seconds }),
  });
  const until = (time: string, life = 198): Partial<Certificate> => {
    const notAfter = Temporal.Instant.from(time);
    return { notAfter, notBefore: notAfter.subtract({ hours: life * 24 }) };
  };

  test.each<[string, Partial<Certificate>, string | undefined]>([
    ['ends within 30 days', days(30), 'expires-soon'],
    ['has ended', { ...days(-1), status: 'EXPIRED' }, 'expired'],
    ['ends a second later', days(30, 1), undefined],
    // 45 days before its end ACM would write mails, and 2027-09-30 is the last day on which it renews by them.
    ['begins its renewal on the last day', until('2027-11-14T23:59:59Z'), undefined],
    ['would begin its renewal the day after', until('2027-11-15T00:00:00Z'), 'last-renewal'],
    ['lives longer and would begin its renewal 60 days before', until('2027-11-29T23:59:59Z', 395), undefined],
    ['lives longer and would do so the day after', until('2027-11-30T00:00:00Z', 395), 'last-renewal'],
    ['has no end', { notAfter: undefined }, undefined],
    ['is not issued', { ...days(1), status: 'PENDING_VALIDATION' }, undefined],
  ])('that %s is urgent as it should be', (_what, part, expected) => {
    expect(urgencyOf(certificate(part), now)).toBe(expected);
  });
});

describe('whom ACM writes to', () => {
  test('is what the renewal says, then what the first validation said, each address once', () => {
    const first = validation('a.com', { method: 'EMAIL', emails: ['first@a.com', 'first@a.com'] });
    const other = validation('b.com', { method: 'EMAIL', emails: ['first@b.com'] });
    const renewing = validation('a.com', { method: 'EMAIL', emails: ['next@a.com'], status: 'SUCCESS' });
    const silent = validation('b.com', { method: 'EMAIL', emails: [], status: 'FAILED' });
    const renewal = {
      status: 'PENDING_VALIDATION',
      updatedAt: undefined,
      reason: undefined,
      domains: [renewing, silent],
    } as const;
    const domains = [first, other, validation('c.com')];
    expect(emailedNames(certificate({ domains, renewal }))).toEqual([
      { domain: 'a.com', status: 'SUCCESS', emails: ['next@a.com'] },
      { domain: 'b.com', status: 'FAILED', emails: ['first@b.com'] },
    ]);
    expect(emailedNames(certificate({ domains: [first], renewal: undefined }))).toEqual([
      { domain: 'a.com', status: undefined, emails: ['first@a.com'] },
    ]);
  });

  test('is nobody for a name that DNS validates, whatever addresses are left of it', () => {
    const left = validation('a.com', { method: 'DNS', emails: ['first@a.com'] });
    expect(emailedNames(certificate({ domains: [left] }))).toEqual([]);
  });
});
