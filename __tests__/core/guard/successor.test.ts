import { expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { CertificateSummary } from '../../../src/core/certificate/certificate.ts';
import { findSuccessions } from '../../../src/core/guard/successor.ts';

const at = (day: number): Temporal.Instant => Temporal.Instant.from('2026-12-01T00:00:00Z').add({ hours: 24 * day });

function summary(arn: string, change: Partial<CertificateSummary> = {}): CertificateSummary {
  return {
    ...{ arn, domainName: 'pay.example.com', names: ['pay.example.com', 'www.example.com'], keyAlgorithm: 'RSA_2048' },
    ...{ status: 'ISSUED', type: 'IMPORTED', method: undefined, inUse: false, exported: false },
    ...{ exportOption: undefined, renewalEligibility: undefined, serial: arn, notBefore: at(0) },
    ...{ createdAt: at(0), notAfter: at(390), ...change },
  };
}

const old = summary('old', { inUse: true, createdAt: at(-350), notAfter: at(40) });
const everything = { allow: ['re-issued', 'imported', 'private'], taken: new Set<string>() } as const;
const pairs = (...all: readonly CertificateSummary[]): readonly string[] =>
  findSuccessions(all, everything).map(({ from, to }) => `${from.arn} → ${to.arn}`);

test('takes of several the one that ends last, and of these the one with the smallest ARN, in any order', () => {
  const ready = [summary('c'), summary('b'), summary('a', { notAfter: at(389) })];
  expect(pairs(old, ...ready)).toEqual(['old → b']);
  expect(pairs(...ready.toReversed(), old)).toEqual(['old → b']);
});

test('takes names in any order and case for the same', () => {
  expect(pairs(old, summary('new', { names: ['WWW.example.com', 'pay.example.com.'] }))).toEqual(['old → new']);
});

test('takes another key for a reason, also where the end is sooner', () => {
  expect(pairs(old, summary('ec', { keyAlgorithm: 'EC_prime256v1', notAfter: at(30) }))).toEqual(['old → ec']);
  expect(pairs(old, summary('rsa', { notAfter: at(30) }))).toEqual([]);
});

test.each<[string, Partial<CertificateSummary>]>([
  ['it is pending', { status: 'PENDING_VALIDATION' }],
  ['it is validated by e-mail', { type: 'AMAZON_ISSUED', method: 'EMAIL' }],
  ['it is validated by HTTP', { type: 'AMAZON_ISSUED', method: 'HTTP' }],
  ['nothing is said of its validation', { type: 'AMAZON_ISSUED' }],
  ['nothing is said of its type', { type: undefined }],
  ['nothing is said of what uses it', { inUse: undefined }],
  ['it was exported', { exported: true }],
  ['nothing is said of when it was made', { createdAt: undefined }],
  ['nothing is said of its end', { notAfter: undefined, keyAlgorithm: 'EC_prime256v1' }],
  ['nothing is said of its names', { names: [] }],
])('pairs nothing where %s', (_why, change) => {
  expect(pairs(old, summary('new', change))).toEqual([]);
});

test('pairs nothing where the names may have been cut off', () => {
  const names = Array.from({ length: 100 }, (_name, index) => `n${String(index)}.example.com`);
  expect(pairs({ ...old, names }, summary('new', { names }))).toEqual([]);
});

test('prefers what nothing uses, and tells of what is in use that it is', () => {
  const used = summary('used', { inUse: true, notAfter: at(395) });
  expect(findSuccessions([old, used], everything)).toMatchObject([{ to: { arn: 'used' }, isBegun: true }]);
  const [first] = findSuccessions([old, used, summary('new')], everything);
  expect(first).toMatchObject({ from: { arn: 'old' }, to: { arn: 'new' }, isBegun: false });
});

test('leaves alone what migrates, what nothing uses, and what waits for a migration', () => {
  const email = { ...old, type: 'AMAZON_ISSUED', method: 'EMAIL' } as const;
  expect(pairs(email, summary('new'))).toEqual([]);
  expect(pairs({ ...old, inUse: undefined }, summary('new'))).toEqual([]);
  expect(findSuccessions([old, summary('new')], { ...everything, taken: new Set(['new']) })).toEqual([]);
});
