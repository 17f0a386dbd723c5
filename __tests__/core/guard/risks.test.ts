import { describe, expect, test } from '@jest/globals';
import type { Temporal } from 'temporal-polyfill';
import type { Certificate } from '../../../src/core/certificate/certificate.ts';
import type { WatchedRecord } from '../../../src/core/dns/watch.ts';
import { riskCodes, withTerm, type GuardedFacts, type RiskCode } from '../../../src/core/guard/facts.ts';
import { judgeRisks, readRiskCodes } from '../../../src/core/guard/risks.ts';
import { compareToTold, isAtRisk } from '../../../src/core/guard/told.ts';
import { reason } from '../../../src/core/reasons.ts';
import { now, replacement } from '../fixtures.ts';

const day = 24;

function record(state: WatchedRecord['state'], mistake?: WatchedRecord['mistake']): WatchedRecord {
  return { name: '_a.shop.example.com.', state, mistake };
}

/** A DNS-validated certificate in use, of so many days with so many left. */
function living(life: number, left: number, part: Partial<Certificate> = {}): Certificate {
  const notBefore = now.subtract({ hours: (life - left) * day });
  return replacement({
    ...{ notBefore, issuedAt: notBefore, notAfter: now.add({ hours: left * day }), inUseBy: ['arn:x'] },
    ...part,
  });
}

function facts(certificate: Certificate, part: Partial<GuardedFacts> = {}): GuardedFacts {
  const issuing = { rejections: [], isComplete: true } as const;
  const seen = { records: [record('present')], areRecordsTold: true, issuing } as const;
  return { certificate, ...seen, served: { kind: 'current' }, now, ...part };
}

function codesOf(certificate: Certificate, part: Partial<GuardedFacts> = {}): readonly RiskCode[] {
  return judgeRisks(facts(certificate, part)).risks.map(({ code }) => code);
}

function unknownOf(certificate: Certificate, part: Partial<GuardedFacts> = {}): readonly RiskCode[] {
  return judgeRisks(facts(certificate, part)).unknown;
}

function renewing(status: string, updatedAt: Temporal.Instant | undefined): Partial<Certificate> {
  return { renewal: { status, updatedAt, reason: undefined, domains: [] } };
}

test('a healthy certificate is not at risk, and nothing of it is unknown', () => {
  expect(judgeRisks(facts(living(198, 150)))).toEqual({ risks: [], unknown: [] });
});

describe('its records', () => {
  test.each<[string, readonly WatchedRecord[], 'risk' | 'unknown' | 'none']>([
    ['all are there', [record('present'), record('present')], 'none'],
    ['one is gone', [record('present'), record('missing')], 'risk'],
    ['one is gone and one was not seen', [record('unknown'), record('missing')], 'risk'],
    ['one says something else', [record('present'), record('wrong', 'other-value')], 'risk'],
    ['one is missing at some name servers', [record('present'), record('wrong', 'some-name-servers')], 'unknown'],
    ['one was not seen', [record('present'), record('unknown')], 'unknown'],
  ])('where %s', (_what, records, expected) => {
    expect(codesOf(living(198, 150), { records })).toEqual(expected === 'risk' ? ['record-lost'] : []);
    expect(unknownOf(living(198, 150), { records })).toEqual(expected === 'unknown' ? ['record-lost'] : []);
  });

  test('are unknown where ACM does not tell the record of each name, or how the names are proven', () => {
    expect(unknownOf(living(198, 150), { areRecordsTold: false })).toEqual(['record-lost']);
    expect(unknownOf(living(198, 150, { domains: [] }), { records: [], areRecordsTold: false })).toEqual([
      'record-lost',
    ]);
    const lost = { records: [record('missing')], areRecordsTold: false };
    expect(codesOf(living(198, 150), lost)).toEqual(['record-lost']);
  });

  test('do not matter to a certificate that no record proves', () => {
    const imported = living(395, 200, { type: 'IMPORTED', domains: [], renewalEligibility: 'INELIGIBLE' });
    expect(judgeRisks(facts(imported, { records: [] }))).toEqual({ risks: [], unknown: [] });
  });
});

describe('CAA and DNSSEC', () => {
  test('are told both at once, and stay unknown where a name could not be looked at', () => {
    const rejections = [reason('caa', 'x'), reason('dnssec', 'y')];
    expect(codesOf(living(198, 150), { issuing: { rejections, isComplete: false } })).toEqual(['caa', 'dnssec']);
    expect(unknownOf(living(198, 150), { issuing: { rejections: [], isComplete: false } })).toEqual(['caa', 'dnssec']);
  });

  test('do not matter to what Amazon does not issue', () => {
    const issuing = { rejections: [reason('caa', 'x')], isComplete: true };
    const part = { type: 'PRIVATE', domains: [], renewalEligibility: 'ELIGIBLE' } as const;
    expect(codesOf(living(395, 200, part), { issuing })).toEqual([]);
  });
});

describe('its renewal', () => {
  const pending = (days: number) => renewing('PENDING_VALIDATION', now.subtract({ hours: days * day }));

  test.each<[string, Certificate, readonly RiskCode[]]>([
    ['that failed is told', living(198, 20, renewing('FAILED', now)), ['renewal-failed']],
    [
      'that failed before the present term is history',
      living(198, 190, renewing('FAILED', now.subtract({ hours: 10 * day }))),
      [],
    ],
    ['that waits for validation with 20 days left is told', living(198, 20, pending(1)), ['renewal-waits']],
    ['that has waited for validation for a week is told', living(198, 38, pending(7)), ['renewal-waits']],
    ['that has waited for six days is in time', living(198, 39, pending(6)), []],
    [
      'that runs by itself 40 days before the end is in time',
      living(198, 40, renewing('PENDING_AUTO_RENEWAL', now)),
      [],
    ],
    [
      'that runs by itself 30 days before the end is late',
      living(198, 30, renewing('PENDING_AUTO_RENEWAL', now)),
      ['renewal-waits'],
    ],
    ['that has not begun 31 days before the end is in time', living(198, 31), []],
    ['that has not begun 30 days before the end is late', living(198, 30), ['renewal-waits']],
    [
      'of the present term does not count for the next',
      living(198, 30, renewing('SUCCESS', now.subtract({ hours: 168 * day }))),
      ['renewal-waits'],
    ],
    [
      'that succeeded some weeks into the present term does not count for the next either',
      living(198, 20, renewing('SUCCESS', now.subtract({ hours: 150 * day }))),
      ['renewal-waits'],
    ],
    ['that has just succeeded is through', living(198, 30, renewing('SUCCESS', now)), []],
    ['of what has ended is late', living(198, -1), ['renewal-waits']],
    [
      'is no affair of ACM’s for an imported one',
      living(395, 200, { type: 'IMPORTED', domains: [], ...pending(20) }),
      [],
    ],
  ])('%s', (_what, certificate, expected) => {
    expect(codesOf(certificate)).toEqual(expected);
  });

  test('of which ACM says nothing inside its window ends nothing that was told', () => {
    const unsaid = { renewal: undefined };
    expect(unknownOf(living(198, 44, unsaid))).toEqual(['renewal-failed', 'renewal-waits']);
    expect(unknownOf(living(198, 46, unsaid))).toEqual([]);
    expect(unknownOf(living(198, 40, renewing('PENDING_VALIDATION', undefined)))).toEqual(['renewal-waits']);
    expect(unknownOf(living(198, 40, renewing('PENDING_AUTO_RENEWAL', undefined)))).toEqual([]);
    const ofSomeCa = {
      type: 'PRIVATE',
      domains: [],
      renewalEligibility: undefined,
      ...renewing('PENDING_AUTO_RENEWAL', now),
    };
    expect(unknownOf(living(395, 20, ofSomeCa))).toEqual(['renewal-waits', 'expires-soon']);
  });

  test('is left alone for a week after a switch in place, which renews as well', () => {
    const update = { status: 'SUCCESS', requestedAt: now.subtract({ hours: 6 * day }), to: 'DNS' } as const;
    expect(codesOf(living(198, 20, { update }))).toEqual([]);
    const before = { ...update, requestedAt: now.subtract({ hours: 8 * day }) };
    expect(codesOf(living(198, 20, { update: before }))).toEqual(['renewal-waits']);
  });

  test('that ACM will not make is told, but for what was issued just now', () => {
    expect(codesOf(living(198, 100, { renewalEligibility: 'INELIGIBLE' }))).toEqual(['not-renewable']);
    expect(codesOf(living(198, 197, { renewalEligibility: 'INELIGIBLE' }))).toEqual([]);
    expect(unknownOf(living(198, 100, { renewalEligibility: undefined }))).toEqual(['not-renewable']);
  });
});

describe('what nobody renews', () => {
  const imported = (life: number, left: number): Certificate =>
    living(life, left, { type: 'IMPORTED', domains: [], renewalEligibility: 'INELIGIBLE' });

  test.each([
    [395, 45, true],
    [395, 46, false],
    [90, 30, true],
    [90, 31, false],
    [47, 15, true],
    [47, 16, false],
    [395, -1, true],
  ])('of a life of %i days with %i left: told is %s', (life, left, isTold) => {
    expect(codesOf(imported(life, left))).toEqual(isTold ? ['expires-soon'] : []);
  });

  test('is also a private certificate that ACM will not renew, and not one that it will', () => {
    const part = { type: 'PRIVATE', domains: [] } as const;
    expect(codesOf(living(395, 40, { ...part, renewalEligibility: 'INELIGIBLE' }))).toEqual(['expires-soon']);
    expect(codesOf(living(395, 40, { ...part, renewalEligibility: 'ELIGIBLE' }))).toEqual([]);
    expect(unknownOf(living(395, 40, { ...part, renewalEligibility: undefined }))).toContain('expires-soon');
    expect(codesOf(living(395, 300, { ...part, renewalEligibility: 'INELIGIBLE' }))).toEqual([]);
  });

  test('is told 30 days before where ACM does not say how long it lives, and never where it does not say when it ends', () => {
    const bare = { notBefore: undefined, issuedAt: undefined };
    expect(codesOf({ ...imported(90, 30), ...bare })).toEqual(['expires-soon']);
    expect(codesOf({ ...imported(90, 31), ...bare })).toEqual([]);
    const known = imported(395, 45);
    expect(codesOf(withTerm({ ...known, ...bare }, known))).toEqual(['expires-soon']);
    expect(unknownOf({ ...imported(47, 44), notAfter: undefined })).toContain('expires-soon');
  });
});

test('an old certificate that is still served is told, and one that nobody could see is unknown', () => {
  const served = { kind: 'old', address: '192.0.2.1', serial: 'ab' } as const;
  expect(codesOf(living(198, 150), { served })).toEqual(['old-served']);
  expect(unknownOf(living(198, 150), { served: { kind: 'unknown' } })).toEqual(['old-served']);
});

describe('what was told', () => {
  const seen = (codes: readonly RiskCode[], unknown: readonly RiskCode[] = []) => ({
    risks: codes.map((code) => ({ code, detail: '' })),
    unknown,
  });

  test('stays told while nobody can see that it is over, and is mended by evidence alone', () => {
    const blind = compareToTold(seen([], ['record-lost']), ['record-lost', 'caa']);
    expect(blind).toMatchObject({ risks: [], open: ['record-lost'], fixed: ['caa'] });
    expect(isAtRisk(blind)).toBe(true);
    expect(isAtRisk(compareToTold(seen([]), ['record-lost']))).toBe(false);
    expect(compareToTold(seen(['caa']), ['caa'])).toMatchObject({ open: [], fixed: [] });
  });

  test('is read from a marker, whatever people made of it', () => {
    expect(readRiskCodes('caa,nonsense,record-lost')).toEqual(['record-lost', 'caa']);
    expect(readRiskCodes(undefined)).toEqual([]);
    expect(readRiskCodes(riskCodes.join(','))).toEqual(riskCodes);
  });
});
