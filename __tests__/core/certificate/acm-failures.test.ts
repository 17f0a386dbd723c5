import { describe, expect, test } from '@jest/globals';
import { UpstreamError, messageOf, type UpstreamKind } from '../../../src/core/errors.ts';
import { reason } from '../../../src/core/reasons.ts';
import { failureOf, failureReasons, quotaOf } from '../../../src/core/certificate/acm-failures.ts';

describe('why ACM failed a request', () => {
  test('is one of its own reasons, word for word', () => {
    for (const known of failureReasons) expect(failureOf(reason('validation-failed', known))).toBe(known);
    expect(failureOf(reason('validation-failed', 'SOMETHING_NEW'))).toBeUndefined();
    expect(failureOf(reason('caa', 'OTHER'))).toBeUndefined();
  });
});

describe('which quota is used up', () => {
  test.each([
    ['acm RequestCertificate: the maximum number of domain names is 10', 'names'],
    ['ACM: too many subject alternative names', 'names'],
    ['acm RequestCertificate: 5000 certificates in the last 365 days', 'requests-per-year'],
    ['acm: certificates per year', 'requests-per-year'],
    ['acm: certificates of the last year', 'requests-per-year'],
    ['acm RequestCertificate: you have reached the maximum number of certificates', 'certificates'],
    ['acm RequestCertificate: limit exceeded', undefined],
    ['elbv2 AddListenerCertificates: too many certificates', undefined],
    ['acme RequestCertificate: too many certificates', undefined],
  ])('is told by ACM’s message: %s', (message, expected) => {
    expect(quotaOf(reason('quota', message))).toBe(expected);
  });

  test('is told of quota errors alone, in ACM’s own words', () => {
    expect(quotaOf(reason('throttled', 'acm: certificates'))).toBeUndefined();
    expect(quotaOf(reason('quota', [{ key: 'put-back' }]))).toBeUndefined();
  });
});

describe('a refusal', () => {
  test.each<[UpstreamKind, string]>([
    ['denied', 'access-denied'],
    ['throttled', 'throttled'],
    ['quota', 'quota'],
    ['not-found', 'service-error'],
    ['unclear', 'service-error'],
    ['other', 'service-error'],
  ])('of kind %s is reported as %s', (kind, code) => {
    const cause = new Error('cause');
    const error = new UpstreamError('what', { service: 'acm', operation: 'x', code: 'y', kind }, cause);
    expect([error.reasonCode, error.name, error.message, error.cause]).toEqual([code, 'UpstreamError', 'what', cause]);
  });

  test('has a message whatever was thrown', () => {
    expect(messageOf(new Error('what'))).toBe('what');
    expect(messageOf('text')).toBe('text');
    expect(messageOf(undefined)).toBe('undefined');
  });
});
