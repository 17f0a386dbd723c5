import { describe, expect, test } from '@jest/globals';
import type { CertificateSummary } from '../../../src/core/certificate/certificate.ts';
import {
  isInHostedZone,
  isOutstanding,
  mayProve,
  proofKey,
  proofsOf,
  type JudgedRecord,
} from '../../../src/core/dns/proof.ts';
import { requiredRecords } from '../../../src/core/dns/records.ts';
import { zoneSights, type ZoneStatus } from '../../../src/core/dns/route53.ts';
import { account, certificate, certificateArn, newArn, replacement, summary, validation } from '../fixtures.ts';

function sight(kind: ZoneStatus['kind']): ZoneStatus {
  return { kind, account, zone: 'example.com.', found: '' };
}

describe('a record', () => {
  const judged = (part: Partial<JudgedRecord>): boolean =>
    isOutstanding({ name: '_a', value: '_b', state: 'missing', provenBy: undefined, ...part });

  test.each<[JudgedRecord['state'], string | undefined, boolean]>([
    ['missing', undefined, true],
    ['missing', newArn, true],
    ['wrong', undefined, true],
    ['wrong', newArn, true],
    ['unknown', undefined, true],
    ['unknown', newArn, false],
    ['present', undefined, false],
    ['validated', undefined, false],
  ])('that is %s and proves %s has to be registered: %s', (state, provenBy, expected) => {
    expect(judged({ state, provenBy })).toBe(expected);
  });

  test('in a hosted zone of ours is on its way to public DNS', () => {
    expect(zoneSights.filter((kind) => isInHostedZone(sight(kind)))).toEqual(
      zoneSights.filter((kind) => kind === 'added' || kind === 'there'),
    );
    expect(isInHostedZone(undefined)).toBe(false);
    expect(judged({ hostedZone: sight('added') })).toBe(false);
    expect(judged({ hostedZone: sight('there') })).toBe(false);
    expect(judged({ hostedZone: sight('other-value') })).toBe(true);
    expect(judged({ hostedZone: sight('there'), state: 'wrong' })).toBe(true);
  });
});

describe('a certificate of a list', () => {
  const records = requiredRecords(replacement({ names: ['*.Example.com', 'shop.example.com'] }));

  function may(part: Partial<CertificateSummary>): boolean {
    return mayProve(summary({ status: 'ISSUED', ...part }), records);
  }

  test('may be proven by a record of one of its names, a wildcard sharing that of its base', () => {
    expect(may({ domainName: 'example.com' })).toBe(true);
    expect(may({ domainName: '*.example.com' })).toBe(true);
    expect(may({ domainName: '*.shop.example.com' })).toBe(true);
    expect(may({ domainName: 'other.org', names: ['SHOP.example.com'] })).toBe(true);
    expect(may({ domainName: 'other.org', names: ['www.example.com', 'x.*.example.com'] })).toBe(false);
    expect(may({ names: ['other.org'] })).toBe(false);
  });

  test('may be where the list gives no names, and is not where it is not issued', () => {
    expect(may({})).toBe(true);
    expect(may({ status: undefined })).toBe(true);
    expect(may({ status: 'EXPIRED' })).toBe(false);
  });
});

describe('the records that prove issued certificates', () => {
  const proven = (n: number, part: Parameters<typeof certificate>[0] = {}) =>
    certificate({
      arn: certificateArn(n),
      names: ['a.com', 'b.com'],
      domains: [validation('a.com', { status: 'SUCCESS' }), validation('b.com')],
      ...part,
    });
  const key = proofKey(account, { name: '_a.a.com.', value: '_b.acm-validations.aws.' });

  test('are those that are validated, with the smallest ARN', () => {
    expect([...proofsOf([proven(3), proven(2), proven(4)])]).toEqual([[key, certificateArn(2)]]);
  });

  test('are none of certificates that are not issued, and of another account others', () => {
    expect(proofsOf([proven(2, { status: 'EXPIRED' })]).size).toBe(0);
    expect([...proofsOf([proven(2, { account: '444455556666' })]).keys()]).toEqual([
      key.replace(account, '444455556666'),
    ]);
  });
});
