import { describe, expect, test } from '@jest/globals';
import { reason } from '../../../src/core/reasons.ts';
import {
  defaultCertificateQuota,
  isNearlyFull,
  listedCertificates,
  summariseReviews,
  verdictOf,
  type PlanReview,
  type Verdict,
} from '../../../src/core/plan/review.ts';
import { listener, now, plan, planned } from '../fixtures.ts';

const later = now.add({ hours: 5 });

function review(...verdicts: readonly Verdict[]): PlanReview {
  return {
    path: 'acm-migrations/a.yml',
    plan: plan(),
    problems: [],
    listeners: verdicts.map((verdict) => ({ planned: planned(), verdict })),
    isAwsAsked: true,
    warnings: [],
  };
}

function wait(opensAt: typeof now): Verdict {
  return { kind: 'wait', reason: reason('outside-window'), opensAt };
}

describe('what the checks answer', () => {
  test('waits where somebody has to let it go on, and refuses anything else', () => {
    expect(verdictOf({ reason: reason('paused') })).toMatchObject({ kind: 'wait', reason: reason('paused') });
    expect(verdictOf({ reason: reason('listener-gone') })).toMatchObject({ kind: 'refused' });
  });

  test('is to swap now, to wait, or a refusal where nothing ever opens', () => {
    expect(verdictOf(undefined)).toEqual({ kind: 'swap-now' });
    expect(verdictOf({ reason: reason('frozen'), opensAt: later })).toEqual({
      kind: 'wait',
      reason: reason('frozen'),
      opensAt: later,
    });
    for (const why of ['outside-window', 'frozen', 'no-window', 'window-cutoff'] as const) {
      expect(verdictOf({ reason: reason(why), opensAt: undefined })).toEqual({
        kind: 'refused',
        reason: reason('no-window'),
      });
    }
  });
});

describe('the summary of reviews', () => {
  test('counts over all plans and tells the first opening', () => {
    const reviews = [review({ kind: 'swap-now' }, wait(later)), review(wait(now), { kind: 'already-swapped' })];
    expect(summariseReviews(reviews)).toEqual({
      now: 1,
      waiting: 2,
      done: 1,
      firstRefusal: undefined,
      nextOpening: now,
      held: undefined,
    });
  });

  test('tells the first refusal', () => {
    const refused = (detail: string): Verdict => ({ kind: 'refused', reason: reason('listener-gone', detail) });
    expect(summariseReviews([review({ kind: 'swap-now' }), review(refused('a'), refused('b'))])).toMatchObject({
      now: 1,
      firstRefusal: reason('listener-gone', 'a'),
    });
  });

  test('refuses for a file that is no plan, before anything else', () => {
    const twice = { key: 'plan-file-twice', path: 'listeners.1.arn' } as const;
    const broken = { ...review(), plan: undefined, problems: [twice, { key: 'plan-file-alias' }] as const };
    expect(summariseReviews([review({ kind: 'refused', reason: reason('fork') }), broken]).firstRefusal).toEqual(
      reason('plan-invalid', [{ key: 'plan-file-of', path: 'acm-migrations/a.yml' }, twice]),
    );
  });

  test('of no review is empty', () => {
    expect(summariseReviews([])).toEqual({
      now: 0,
      waiting: 0,
      done: 0,
      firstRefusal: undefined,
      nextOpening: undefined,
    });
  });
});

test('a load balancer counts each listed certificate once, and is nearly full two places before the default quota', () => {
  const some = (count: number): string[] => Array.from({ length: count }, (_, n) => `c${String(n)}`);
  const lists = [
    listener({ defaultCertificate: 'c0', sniCertificates: some(3) }),
    listener({ defaultCertificate: 'd', sniCertificates: ['c2', 'c3'] }),
  ];
  expect(listedCertificates(lists)).toBe(3);
  expect(listedCertificates([])).toBe(0);
  expect(isNearlyFull(defaultCertificateQuota - 3)).toBe(false);
  expect(isNearlyFull(defaultCertificateQuota - 2)).toBe(true);
});
