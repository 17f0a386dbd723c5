import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Temporal } from 'temporal-polyfill';
import type { Detail } from '../../../src/core/facts.ts';
import type { CertificateStatus } from '../../../src/core/certificate/certificate.ts';
import type { CertificateRole, Listener } from '../../../src/core/swap/listener.ts';
import { roleOf } from '../../../src/core/swap/listener.ts';
import { reason } from '../../../src/core/reasons.ts';
import { judgeListener, rollbackSteps, stepsBetween, type SwapStep } from '../../../src/core/swap/swap.ts';
import { judgeChange } from './certificates.ts';
import { certificate, listener, newArn, now, oldArn, planned, plan, replacement } from '../fixtures.ts';

/** What one write does in AWS; adding twice is adding once. */
function apply(before: Listener, step: SwapStep): Listener {
  const others = before.sniCertificates.filter((arn) => arn !== step.certificate);
  switch (step.kind) {
    case 'add':
      return { ...before, sniCertificates: [...others, step.certificate] };
    case 'set-default':
      return { ...before, defaultCertificate: step.certificate };
    case 'remove':
      return { ...before, sniCertificates: others };
  }
}

function applyAll(before: Listener, steps: readonly SwapStep[]): Listener {
  return steps.reduce(apply, before);
}

/** Where a listener holds what, without regard to the order of its list. */
function content({ defaultCertificate, sniCertificates }: Listener): unknown {
  return { defaultCertificate, sni: [...sniCertificates].sort() };
}

/** Both certificates have the names in question, so either serves them. */
function isServed({ defaultCertificate, sniCertificates }: Listener): boolean {
  return [defaultCertificate, ...sniCertificates].some((arn) => arn === oldArn || arn === newArn);
}

/** What an SNI client gets: the list is looked through before the default. */
function isServedBySni({ sniCertificates }: Listener): boolean {
  return sniCertificates.some((arn) => arn === oldArn || arn === newArn);
}

const anyListener = fc
  .record({
    defaultCertificate: fc.constantFrom(oldArn, newArn, 'other'),
    sniCertificates: fc.shuffledSubarray([oldArn, newArn, 'other', 'another']),
  })
  .map((part) => listener(part));

/** A listener under swap that is cut off after some of the writes, any number of times. */
function* swapWithCuts(before: Listener, cuts: readonly number[]): Generator<Listener> {
  let now = before;
  for (const cut of [...cuts, Infinity]) {
    for (const step of stepsBetween(now, oldArn, newArn).slice(0, cut)) {
      // AWS takes no default off a listener.
      expect(step.kind === 'remove' && step.certificate === now.defaultCertificate).toBe(false);
      now = apply(now, step);
      yield now;
    }
  }
}

describe('a swap, cut off anywhere and begun again', () => {
  const cuts = fc.array(fc.nat(3), { maxLength: 4 });

  test('leaves no name without a certificate at any moment', () => {
    fc.assert(
      fc.property(anyListener, cuts, (before, all) => {
        for (const moment of swapWithCuts(before, all)) {
          expect(isServed(moment)).toBe(isServed(before));
          expect(isServedBySni(moment) || !isServedBySni(before)).toBe(true);
          expect(moment.defaultCertificate).toBeDefined();
        }
      }),
    );
  });

  test('ends with the new certificate exactly where the old one was', () => {
    fc.assert(
      fc.property(anyListener, cuts, (before, all) => {
        const after = [...swapWithCuts(before, all)].at(-1) ?? before;
        const exchange = (arn: string | undefined): string | undefined => (arn === oldArn ? newArn : arn);
        expect(after.defaultCertificate).toBe(exchange(before.defaultCertificate));
        expect(new Set(after.sniCertificates)).toEqual(new Set(before.sniCertificates.map(exchange)));
        expect(roleOf(after, oldArn)).toBeUndefined();
        expect(stepsBetween(after, oldArn, newArn)).toEqual([]);
      }),
    );
  });

  test('can be put back from any point, cut off there too, to exactly the listener before', () => {
    fc.assert(
      fc.property(anyListener, fc.nat(4), fc.nat(3), (before, done, cut) => {
        let now = applyAll(before, stepsBetween(before, oldArn, newArn).slice(0, done));
        for (const length of [cut, Infinity]) {
          for (const step of rollbackSteps(before, now, oldArn, newArn).slice(0, length)) {
            now = apply(now, step);
            expect(isServed(now)).toBe(isServed(before));
            expect(isServedBySni(now) || !isServedBySni(before)).toBe(true);
          }
        }
        expect(content(now)).toEqual(content(before));
        expect(rollbackSteps(before, now, oldArn, newArn)).toEqual([]);
      }),
    );
  });

  test('and from what was read out of date, back or forward, leaves no name without a certificate either', () => {
    fc.assert(
      fc.property(anyListener, fc.nat(7), fc.nat(7), fc.boolean(), (before, one, another, isBack) => {
        const forward = stepsBetween(before, oldArn, newArn);
        const swapped = applyAll(before, forward);
        const states = [...forward, ...rollbackSteps(before, swapped, oldArn, newArn)].reduce(
          (all, step) => [...all, apply(all.at(-1) ?? before, step)],
          [before],
        );
        const [seen = before, real = before] = [one, another]
          .sort((a, b) => a - b)
          .map((index) => states[Math.min(index, states.length - 1)]);
        const steps = isBack ? rollbackSteps(before, seen, oldArn, newArn) : stepsBetween(seen, oldArn, newArn);
        let now = real;
        for (const step of steps) {
          now = apply(now, step);
          expect(isServed(now)).toBe(isServed(before));
          expect(isServedBySni(now) || !isServedBySni(before)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('adds to the list before anything else, so that a full list shows before anything is changed', () => {
    const both = listener({ sniCertificates: [oldArn] });
    expect(stepsBetween(both, oldArn, newArn)).toEqual([
      { kind: 'add', certificate: newArn },
      { kind: 'set-default', certificate: newArn },
      { kind: 'remove', certificate: oldArn },
    ]);
  });

  test('is one write where the old certificate is the default only', () => {
    expect(stepsBetween(listener(), oldArn, newArn)).toEqual([{ kind: 'set-default', certificate: newArn }]);
  });

  test('put back leaves alone what somebody else has changed since', () => {
    const before = listener();
    expect(rollbackSteps(before, listener({ defaultCertificate: 'other' }), oldArn, newArn)).toEqual([]);
  });
});

describe('a listener compared with its plan', () => {
  const shapes = {
    default: listener(),
    sni: listener({ defaultCertificate: 'other', sniCertificates: [oldArn] }),
    both: listener({ sniCertificates: [oldArn] }),
  } as const;
  const judge = (reviewed: CertificateRole, found: Listener | undefined): string => {
    const condition = judgeListener(planned({ certificate: reviewed }), plan(), found);
    return condition.kind === 'refused' ? condition.reason.code : condition.kind;
  };

  test.each<[CertificateRole, CertificateRole, string]>([
    ['default', 'default', 'to-swap'],
    ['sni', 'sni', 'to-swap'],
    ['both', 'both', 'to-swap'],
    ['both', 'default', 'to-swap'],
    ['both', 'sni', 'to-swap'],
    ['default', 'sni', 'listener-drifted'],
    ['default', 'both', 'listener-drifted'],
    ['sni', 'default', 'listener-drifted'],
    ['sni', 'both', 'listener-drifted'],
  ])('reviewed as %s and found as %s is %s', (reviewed, found, expected) => {
    expect(judge(reviewed, shapes[found])).toBe(expected);
  });

  test('says which writes are left', () => {
    const condition = judgeListener(planned({ certificate: 'both' }), plan(), shapes.both);
    expect(condition).toEqual({ kind: 'to-swap', steps: stepsBetween(shapes.both, oldArn, newArn) });
  });

  test('is gone, or has drifted to a third certificate', () => {
    expect(judge('default', undefined)).toBe('listener-gone');
    expect(judge('default', listener({ defaultCertificate: 'other' }))).toBe('listener-drifted');
  });

  test.each(['default', 'sni', 'both'] as const)('on another port than reviewed has drifted, held as %s', (role) => {
    const found = { ...shapes[role], port: 8443 };
    expect(judgeListener(planned({ certificate: role, port: 1 }), plan(), found)).toEqual({
      kind: 'refused',
      reason: reason('listener-drifted', [{ key: 'other-port', reviewed: '1', found: '8443' }]),
    });
  });

  test('is swapped where the new certificate answers for the old one, and only there', () => {
    const asDefault = listener({ defaultCertificate: newArn });
    const inList = listener({ defaultCertificate: 'other', sniCertificates: [newArn] });
    expect(judge('default', asDefault)).toBe('already-swapped');
    expect(judge('both', asDefault)).toBe('already-swapped');
    expect(judge('sni', asDefault)).toBe('already-swapped');
    expect(judge('sni', inList)).toBe('already-swapped');
    expect(judge('default', inList)).toBe('listener-drifted');
    expect(judge('both', inList)).toBe('listener-drifted');
  });
});

describe('the new certificate of a plan', () => {
  test.each<[CertificateStatus, string | undefined]>([
    ['ISSUED', undefined],
    ['PENDING_VALIDATION', 'certificate-not-issued'],
    ['EXPIRED', 'certificate-not-issued'],
    ['REVOKED', 'certificate-not-issued'],
  ])('that is %s is refused for %s', (status, code) => {
    expect(judgeChange({ to: replacement({ status }) })?.code).toBe(code);
  });

  test('that is over is refused, even while ACM still calls it issued', () => {
    const judge = (notAfter: Temporal.Instant | undefined): unknown => judgeChange({ to: replacement({ notAfter }) });
    expect(judge(now.add({ seconds: 1 }))).toBeUndefined();
    expect(judge(now)).toEqual(reason('certificate-not-issued', 'EXPIRED'));
    expect(judge(undefined)).toEqual(reason('certificate-not-issued', 'EXPIRED'));
  });

  test('that is gone is refused', () => {
    expect(judgeChange({ to: undefined })).toEqual(reason('certificate-gone'));
  });

  test('has to serve every name of the old one, be it by a wildcard', () => {
    const domains = ['shop.example.com', 'www.shop.example.com', '*.shop.example.com'];
    const judge = (names: readonly string[]): Detail | undefined =>
      judgeChange({ from: certificate({ names: domains }), plan: plan({ domains }), to: replacement({ names }) })
        ?.detail;
    expect(judge(['shop.example.com', '*.shop.example.com'])).toBeUndefined();
    expect(judge(['shop.example.com', 'www.shop.example.com'])).toBe('*.shop.example.com');
    expect(judge(['*.example.com'])).toBe('www.shop.example.com, *.shop.example.com');
  });

  test.each([
    ['RSA_2048', true, true, true],
    ['RSA_3072', true, true, true],
    ['RSA_4096', true, false, false],
    ['RSA_1024', false, true, true],
    ['EC_prime256v1', true, true, false],
    ['EC_secp384r1', true, true, false],
    ['EC_secp521r1', true, true, false],
  ])('with key %s may go on an ALB: %s, an NLB: %s, a Classic one: %s', (keyAlgorithm, onAlb, onNlb, onClassic) => {
    const to = replacement({ keyAlgorithm });
    expect(judgeChange({ to, type: 'application' }) === undefined).toBe(onAlb);
    expect(judgeChange({ to, type: 'network' }) === undefined).toBe(onNlb);
    expect(judgeChange({ to, type: 'classic' }) === undefined).toBe(onClassic);
  });
});
