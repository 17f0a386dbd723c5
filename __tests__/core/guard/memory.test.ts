import { expect, test } from '@jest/globals';
import type { CertificateSummary } from '../../../src/core/certificate/certificate.ts';
import { isDue, readMemory, remember } from '../../../src/core/guard/memory.ts';
import { addCounts, countFleet, handsAt, kindOf, type FleetKind } from '../../../src/core/guard/readiness.ts';
import { now, summary } from '../fixtures.ts';

const place = { account: '111122223333', region: 'eu-west-1' };
const other = { account: '111122223333', region: 'us-east-1' };

test('a place is looked at once a day, and again on the same day only where it was missed', () => {
  expect(isDue(undefined, '2026-12-01', place)).toBe(true);
  const memory = remember(undefined, '2026-12-01', [other]);
  expect(memory).toEqual({ day: '2026-12-01', left: ['111122223333/us-east-1'] });
  expect([place, other].map((each) => isDue(memory, '2026-12-01', each))).toEqual([false, true]);
  expect(isDue(memory, '2026-12-02', place)).toBe(true);
  // What is missed later that day was looked at before.
  expect(remember(memory, '2026-12-01', [place])).toEqual({ day: '2026-12-01', left: [] });
  expect(remember(memory, '2026-12-01', [{ account: place.account }])).toEqual({
    day: '2026-12-01',
    left: ['111122223333'],
  });
  expect(isDue({ day: '2026-12-01', left: ['111122223333'] }, '2026-12-01', place)).toBe(true);
});

test('nothing is remembered where it is not known what was missed, or too much was', () => {
  expect(remember(undefined, '2026-12-01', [{ account: '' }])).toBeUndefined();
  const many = Array.from({ length: 401 }, (_one, n) => ({
    account: String(100_000_000_000 + n),
    region: 'eu-west-1',
  }));
  expect(remember(undefined, '2026-12-01', many)).toBeUndefined();
  expect(remember(undefined, '2026-12-01', many.slice(1))?.left).toHaveLength(400);
});

test('what people made of the dashboard is read with care', () => {
  expect(readMemory('yesterday', undefined)).toBeUndefined();
  expect(readMemory(undefined, 'x')).toBeUndefined();
  expect(readMemory('2026-12-01', '111122223333/eu-west-1,nonsense')).toEqual({
    day: '2026-12-01',
    left: ['111122223333/eu-west-1'],
  });
});

test('certificates are counted by kind, with what they cost in hands', () => {
  const life = { notBefore: now, notAfter: now.add({ hours: 365 * 24 }), inUse: true };
  const counted = countFleet([
    summary({ ...life, type: 'IMPORTED' }),
    summary({ ...life, type: 'AMAZON_ISSUED', method: 'EMAIL' }),
    summary({ ...life, type: 'AMAZON_ISSUED', method: 'DNS' }),
    summary({ ...life, type: 'PRIVATE' }),
    summary({ type: 'AMAZON_ISSUED', method: 'DNS', inUse: false }),
    // A request on its way is no certificate that nobody uses.
    summary({ type: 'AMAZON_ISSUED', method: 'DNS', inUse: false, status: 'PENDING_VALIDATION' }),
  ]);
  expect(counted.imported).toEqual({ certificates: 1, handsPerYear: 1 });
  expect(counted.email).toEqual({ certificates: 1, handsPerYear: 1 });
  expect(counted.dns).toEqual({ certificates: 1, handsPerYear: 0 });
  expect(counted.unused.certificates).toBe(1);
  expect(addCounts([counted, counted]).imported).toEqual({ certificates: 2, handsPerYear: 2 });
  expect(handsAt('imported', counted.imported, 73)).toBe(5);
  expect(handsAt('dns', counted.dns, 47)).toBe(0);
});

test.each<[FleetKind, Partial<CertificateSummary>]>([
  ['unused', { inUse: false }],
  ['imported', { inUse: false, exported: true, type: 'IMPORTED' }],
  ['dns', { inUse: false, exportOption: 'ENABLED', renewalEligibility: 'ELIGIBLE', method: 'DNS' }],
  ['unused', { inUse: false, exportOption: 'DISABLED', renewalEligibility: 'ELIGIBLE', method: 'DNS' }],
  ['http', { method: 'HTTP', type: 'AMAZON_ISSUED' }],
  ['unknown', { type: 'AMAZON_ISSUED' }],
])('a certificate is %s where the search says %j', (kind, part) => {
  expect(kindOf(summary(part))).toBe(kind);
});
