import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { reason } from '../../../src/core/reasons.ts';
import type { PlanReview, Verdict } from '../../../src/core/plan/review.ts';
import { status, statusOf } from '../../../src/text/pull-request/status.ts';
import { now, plan, planned } from '../../core/fixtures.ts';

const wait: Verdict = { kind: 'wait', reason: reason('outside-window'), opensAt: now };
const refused: Verdict = { kind: 'refused', reason: reason('listener-gone', 'x') };

function review(verdicts: readonly Verdict[], part: Partial<PlanReview> = {}): PlanReview {
  return {
    path: 'acm-migrations/a.yml',
    plan: plan(),
    problems: [],
    listeners: verdicts.map((verdict) => ({ planned: planned(), verdict })),
    isAwsAsked: true,
    warnings: [],
    ...part,
  };
}

function describeStatus(reviews: readonly PlanReview[], isSet = true): string {
  const { state, description } = statusOf(
    reviews,
    { label: 'acm-swap', isSet },
    { language: 'en', timeZone: 'Asia/Tokyo' },
  );
  return `${state}: ${description}`;
}

describe('the commit status', () => {
  test('is a success without a plan', () => {
    expect(describeStatus([], false)).toBe('success: no plan');
    expect(statusOf([], { label: 'x', isSet: false }, { language: 'en', timeZone: 'UTC' }).context).toBe(
      'acm-email-to-dns',
    );
  });

  test.each<[string, readonly PlanReview[], string]>([
    ['now', [review([{ kind: 'swap-now' }, { kind: 'swap-now' }])], 'success: would swap 2 listeners now'],
    ['in a window', [review([wait])], 'success: would swap 1 listener in the window from 2026-11-24T14:00:00+09:00'],
    [
      'both',
      [review([{ kind: 'swap-now' }]), review([wait])],
      'success: would swap 1 listener now, 1 listener in the window from 2026-11-24T14:00:00+09:00',
    ],
    ['nothing more', [review([{ kind: 'already-swapped' }])], 'success: 1 listener swapped already'],
    [
      'without AWS',
      [review([{ kind: 'swap-now' }], { isAwsAsked: false })],
      'success: would swap 1 listener now; AWS not asked',
    ],
  ])('says when: %s', (_what, reviews, expected) => {
    expect(describeStatus(reviews)).toBe(expected);
  });

  test('begins with the label that is missing, which is no failure', () => {
    expect(describeStatus([review([{ kind: 'swap-now' }])], false)).toBe(
      'success: needs label acm-swap; would swap 1 listener now',
    );
  });

  test('is a failure when any listener would be refused, with the reason', () => {
    expect(describeStatus([review([{ kind: 'swap-now' }, refused])])).toBe('failure: listener-gone: x');
    expect(describeStatus([review([{ kind: 'refused', reason: reason('no-window') }])])).toMatch(
      /^failure: no-window: Add maintenance\.windows/,
    );
  });

  test('is a failure for a file that is no plan', () => {
    const broken = review([], {
      plan: undefined,
      problems: [{ key: 'plan-file-expected', path: 'listeners.0.port', what: 'port' }],
    });
    expect(describeStatus([broken], false)).toBe(
      'failure: plan-invalid: in acm-migrations/a.yml; listeners.0.port: expected a number from 1 to 65535',
    );
  });

  test('never passes 140 characters, stands on one line and rearranges nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        (a, b) => {
          for (const text of [a, b, `${b}😀`.repeat(50)]) {
            const { description } = status('failure', `plan-invalid: ${text}`);
            expect(description.length).toBeLessThanOrEqual(140);
            expect(description).toMatch(/^plan-invalid:/);
            expect(description).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
          }
        },
      ),
    );
  });

  test('says with an ellipsis that it was cut', () => {
    expect(status('success', 'x'.repeat(141)).description).toBe(`${'x'.repeat(139)}…`);
    expect(status('success', 'x'.repeat(140)).description).toBe('x'.repeat(140));
  });
});
