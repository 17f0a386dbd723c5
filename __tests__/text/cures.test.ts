import { describe, expect, test } from '@jest/globals';
import { languages } from '../../src/core/language.ts';
import { reason } from '../../src/core/reasons.ts';
import { failureReasons } from '../../src/core/certificate/acm-failures.ts';
import { describeReason, reportReason } from '../../src/text/reasons.ts';

describe('the cure of a refusal', () => {
  test('differs by ACM’s reason for the failure, in both languages', () => {
    for (const language of languages) {
      const cures = failureReasons.map((why) => reportReason(reason('validation-failed', why), language).cure);
      expect(new Set([...cures, reportReason(reason('validation-failed'), language).cure]).size).toBe(cures.length + 1);
      for (const cure of cures) expect(cure).toMatch(/[.。]$/);
    }
  });

  test.each([
    ['Error: you have reached your limit of 20 certificates in eu-west-1.', '“ACM certificates”'],
    ['Error: you have reached your limit of 5000 certificates in the last 365 days.', 'created in last 365 days'],
    ['Error: ACM allows 10 domain names in a certificate.', '“Domain names per ACM certificate”'],
    ['Something else is full.', 'Raise the quota in Service Quotas'],
  ])('names the quota that “%s” is about', (message, expected) => {
    const text = `acm RequestCertificate in account 111122223333, eu-west-1: LimitExceededException: ${message}`;
    expect(describeReason(reason('quota', text), 'en')).toContain(expected);
  });

  test('says what mends exactly that which could not be verified, and tells of no permission that would not help', () => {
    expect(describeReason(reason('unverifiable', [{ key: 'label-setter-unknown' }]), 'en')).toMatch(/set it again/);
    const unresolved = reason('unverifiable', [{ key: 'load-balancer-unresolved', host: 'a.elb' }]);
    expect(describeReason(unresolved, 'ja')).toContain('`dns.resolvers`');
    const refused = reason('unverifiable', 'The token needs "contents: read".');
    expect(describeReason(refused, 'en')).toMatch(/do what the message says/);
  });

  test.each([
    [reason('certificate-not-issued', 'IMPORTED'), /`imported`.*`swap\.allow`/],
    [reason('certificate-not-issued', 'PRIVATE'), /`private`.*`swap\.allow`/],
    [reason('certificate-not-issued', 'EMAIL'), /validated by DNS for every name/],
    [reason('certificate-not-issued', 'HTTP'), /validated by DNS for every name/],
    [reason('plan-invalid', [{ key: 'change-not-allowed', change: 're-issued' }]), /`swap\.allow`/],
  ])('names the way on where waiting is none: %j', (why, expected) => {
    for (const language of languages) {
      const { cure } = reportReason(why, language);
      expect(cure).not.toBe(reportReason({ ...why, detail: '' }, language).cure);
      expect(cure).toMatch(language === 'en' ? expected : /`swap\.allow`|DNS/);
    }
  });

  test('leaves it at waiting where the new certificate is not issued yet, and for one to come back says what a rollback does', () => {
    expect(reportReason(reason('certificate-not-issued', 'PENDING_VALIDATION'), 'en').cure).toMatch(/^Wait/);
    expect(reportReason(reason('certificate-not-issued', 'IMPORTED'), 'en', 'rollback').cure).toMatch(
      /old certificate/,
    );
  });

  test('of another service’s quota is not taken for one of ACM', () => {
    const text = 'elbv2 AddListenerCertificates: TooManyCertificates: The maximum number of certificates is reached.';
    expect(describeReason(reason('quota', text), 'en')).toContain('Raise the quota in Service Quotas');
  });
});
