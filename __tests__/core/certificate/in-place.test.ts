import { describe, expect, test } from '@jest/globals';
import {
  activeRecords,
  decideSwitch,
  effectiveStrategy,
  switchRecords,
  type StrategyFacts,
  type SwitchFacts,
} from '../../../src/core/certificate/in-place.ts';
import { reason } from '../../../src/core/reasons.ts';
import { certificate, now } from '../fixtures.ts';

const later = now.add({ hours: 100 * 24 });

function facts(
  part: Partial<SwitchFacts> = {},
  update?: { status: 'FAILED' | 'PENDING_DOMAIN_VALIDATION'; hours: number },
): SwitchFacts {
  return {
    certificate: certificate({
      notAfter: later,
      ...(update && {
        update: {
          status: update.status,
          requestedAt: now.subtract({ minutes: update.hours * 60 }),
          to: 'DNS' as const,
        },
      }),
    }),
    policy: 'automatic',
    isAsked: false,
    isHeld: false,
    recordsSeen: undefined,
    ...part,
  };
}

const attacher = { kind: 'EKS Auto Mode', name: 'prod' } as const;

function strategy(part: Partial<StrategyFacts>): ReturnType<typeof effectiveStrategy> {
  return effectiveStrategy({ strategy: 'auto', status: 'ISSUED', otherUses: 0, attacher: undefined, ...part });
}

describe('the strategy auto', () => {
  test('is in place where anything but listeners uses the certificate, and replaces elsewhere', () => {
    expect([strategy({ otherUses: 1 }), strategy({})]).toEqual(['in-place', 'replace']);
    expect([strategy({ strategy: 'in-place' }), strategy({ strategy: 'replace', otherUses: 3 })]).toEqual([
      'in-place',
      'replace',
    ]);
  });

  test('is in place where a controller may attach what is issued, unless the certificate is expired', () => {
    expect(strategy({ attacher })).toBe('in-place');
    expect(strategy({ attacher, status: 'EXPIRED' })).toBe('replace');
    expect(strategy({ attacher, strategy: 'replace' })).toBe('replace');
  });
});

describe('a switch in place', () => {
  test('starts by itself, and again after it timed out', () => {
    expect(decideSwitch(facts(), now).kind).toBe('start');
    expect(decideSwitch(facts({}, { status: 'FAILED', hours: 80 }), now).kind).toBe('start');
    expect(decideSwitch(facts({}, { status: 'PENDING_DOMAIN_VALIDATION', hours: 72 }), now).kind).toBe('start');
  });

  test('that ACM refused before its time is blocked until somebody asks', () => {
    const refused = facts({}, { status: 'FAILED', hours: 3 });
    expect(decideSwitch(refused, now)).toEqual({ kind: 'blocked', reason: reason('validation-failed') });
    expect(decideSwitch({ ...refused, isAsked: true }, now).kind).toBe('start');
    expect(decideSwitch({ ...refused, isHeld: true }, now).kind).toBe('wait');
    // AWS's clock may end an attempt a little before ours does.
    expect(decideSwitch(facts({}, { status: 'FAILED', hours: 71.5 }), now).kind).toBe('start');
  });

  test('runs until 72 hours after AWS’s own time stamp', () => {
    const decided = decideSwitch(facts({}, { status: 'PENDING_DOMAIN_VALIDATION', hours: 71 }), now);
    expect(decided).toEqual({ kind: 'running', deadline: now.add({ hours: 1 }) });
  });

  test.each([
    [198, 45],
    [200, 45],
    [395, 60],
  ])('of a certificate of %i days waits for the label in its last %i days, and not before', (life, window) => {
    const ending = (notAfter: typeof now) =>
      certificate({ notAfter, notBefore: notAfter.subtract({ hours: life * 24 }) });
    const soon = ending(now.add({ hours: window * 24 }));
    const notYet = ending(now.add({ hours: window * 24, minutes: 1 }));
    expect(decideSwitch(facts({ certificate: soon }), now).kind).toBe('wait');
    expect(decideSwitch(facts({ certificate: soon, isAsked: true }), now).kind).toBe('start');
    expect(decideSwitch(facts({ certificate: notYet }), now).kind).toBe('start');
  });

  test.each<[string, Partial<SwitchFacts>]>([
    ['while it is held', { isHeld: true, isAsked: true }],
    ['while requests are off', { policy: 'off', isAsked: true }],
    ['for the label with on-label', { policy: 'on-label' }],
  ])('waits %s', (_when, part) => {
    expect(decideSwitch(facts(part), now).kind).toBe('wait');
  });

  test('needs an issued public certificate', () => {
    const expired = certificate({ status: 'EXPIRED' });
    expect(decideSwitch(facts({ certificate: expired }), now)).toMatchObject({
      kind: 'blocked',
      reason: { code: 'certificate-not-issued' },
    });
  });
});

describe('the names of a switch', () => {
  const record = { name: '_a.example.com.', value: '_b.acm-validations.aws.' };
  const pending = { domain: 'example.com', method: 'DNS', status: 'PENDING_VALIDATION', record, emails: [] } as const;

  test('share the record of a name and its wildcard', () => {
    const domains = [
      { domain: 'example.com', active: 'EMAIL', activeRecord: undefined, requested: pending },
      {
        ...{ domain: '*.example.com', active: 'EMAIL', activeRecord: undefined },
        requested: { ...pending, domain: '*.example.com' },
      },
    ];
    expect(switchRecords(domains)).toMatchObject([{ ...record, provesNames: ['example.com', '*.example.com'] }]);
  });

  test('whose records prove them now share them likewise', () => {
    const dns = { domain: 'example.com', active: 'DNS', activeRecord: record, requested: undefined };
    expect(activeRecords([dns, { ...dns, domain: '*.example.com' }])).toMatchObject([record]);
  });
});
