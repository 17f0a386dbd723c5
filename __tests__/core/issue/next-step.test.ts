import { describe, expect, test } from '@jest/globals';
import { migrationStates } from '../../../src/core/issue/labels.ts';
import { nextStep, stepKinds, type NextStep, type StepFacts } from '../../../src/core/issue/next-step.ts';
import { waitOf } from '../../../src/core/issue/waiting.ts';
import { meaningOf, reason } from '../../../src/core/reasons.ts';
import { reported, shown } from '../../text/fixtures.ts';
import { everyFacts, everyReason, plainFacts } from './step-facts.ts';

function stepWith(part: Partial<StepFacts>): NextStep {
  return nextStep({ ...plainFacts, ...part });
}

const missing = [shown('shop.example.com')];
const seen = [shown('shop.example.com', { state: 'present' })];

describe('who has to act next', () => {
  test.each<[string, Partial<StepFacts>, NextStep]>([
    ['the next run, which requests by itself', {}, { step: 'request', waitsFor: 'run', actor: 'nobody' }],
    [
      'whoever owns the DNS, where requests wait for a label',
      { request: 'on-label' },
      { step: 'request-label', waitsFor: 'label', actor: 'dns-owner' },
    ],
    [
      'whoever answers for the service, where a switch would bring a new key',
      { strategy: 'in-place', isInRenewalWindow: true },
      { step: 'renewal-label', waitsFor: 'label', actor: 'approver' },
    ],
    [
      'whoever runs the action, where requests are switched off',
      { request: 'off' },
      { step: 'requests-off', waitsFor: 'config', actor: 'platform' },
    ],
    ['ACM, which makes the records', { state: 'awaiting-dns' }, { step: 'records', waitsFor: 'run', actor: 'nobody' }],
    [
      'whoever owns the DNS, for records that are missing',
      { state: 'awaiting-dns', records: missing },
      { step: 'register', waitsFor: 'dns', actor: 'dns-owner' },
    ],
    [
      'ACM, once all records are in place',
      { state: 'awaiting-dns', records: seen },
      { step: 'validation', waitsFor: 'run', actor: 'nobody' },
    ],
    [
      'whoever owns the DNS, after a time-out',
      { state: 'awaiting-dns', records: missing, reason: reason('validation-timed-out') },
      { step: 'reason', waitsFor: 'dns', actor: 'dns-owner' },
    ],
    [
      'the next run, after a time-out once all records are in place',
      { state: 'awaiting-dns', records: seen, reason: reason('validation-timed-out') },
      { step: 'validation', waitsFor: 'run', actor: 'nobody' },
    ],
    ['the next run, which proposes', { state: 'ready' }, { step: 'proposal', waitsFor: 'run', actor: 'nobody' }],
    [
      'an approver, of an open pull request',
      { state: 'ready', proposal: 'open' },
      { step: 'review', waitsFor: 'review', actor: 'approver' },
    ],
    [
      'an approver, where the token may open no pull request',
      { state: 'ready', proposal: 'by-hand' },
      { step: 'proposal-by-hand', waitsFor: 'review', actor: 'approver' },
    ],
    [
      'an approver, of a pull request that was closed without merging',
      { state: 'ready', proposal: 'rejected' },
      { step: 'proposal-rejected', waitsFor: 'decision', actor: 'approver' },
    ],
    [
      'an approver, where code manages the listeners',
      { state: 'ready', isLeftToCode: true },
      { step: 'code', waitsFor: 'code', actor: 'approver' },
    ],
    [
      'an approver, of a swap that failed',
      { state: 'failed', reason: reason('verification-failed') },
      { step: 'reason', waitsFor: 'decision', actor: 'approver' },
    ],
    [
      'nobody, in the time before a window',
      { state: 'waiting-for-window' },
      { step: 'window', waitsFor: 'window', actor: 'nobody' },
    ],
    ['nobody, once all is done', { state: 'done' }, { step: 'done', waitsFor: 'nothing', actor: 'nobody' }],
  ])('is %s', (_, part, expected) => {
    expect(stepWith(part)).toEqual(expected);
  });

  test('is what the table of reasons says, whatever the state, where a reason is given and the issue is not held', () => {
    for (const state of migrationStates) {
      for (const why of everyReason) {
        const { waitsFor, actor } = meaningOf(why);
        expect(stepWith({ state, reason: why })).toEqual({ step: 'reason', waitsFor, actor });
      }
    }
  });

  test('is whoever takes the hold off, for as long as nothing is approved, failed or done', () => {
    const held = everyFacts.filter(({ isHeld }) => isHeld).map((facts) => [facts.state, nextStep(facts).step] as const);
    const stopped = new Set(held.filter(([, step]) => step === 'hold').map(([state]) => state));
    expect([...stopped].sort()).toEqual(['awaiting-dns', 'blocked', 'found', 'ready']);
    expect(held.every(([state, step]) => stopped.has(state) === (step === 'hold'))).toBe(true);
  });
});

describe('over every state with every setting and reason', () => {
  test('each step is reached', () => {
    expect(new Set(everyFacts.map((facts) => nextStep(facts).step))).toEqual(new Set(stepKinds));
  });

  test('no group that is said to go on by itself holds what somebody has to act on', () => {
    for (const facts of everyFacts) {
      const next = nextStep(facts);
      const group = waitOf(reported(1, { state: facts.state, next }));
      expect([facts, group]).not.toEqual([facts, undefined]);
      if (next.actor !== 'nobody') expect([facts, group]).not.toEqual([facts, 'next-run']);
    }
  });
});
