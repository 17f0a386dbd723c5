import { describe, expect, test } from '@jest/globals';
import {
  meaningOf,
  reason,
  reasonCodes,
  specialDetailsOf,
  type Actor,
  type ReasonCode,
  type WaitKind,
} from '../../src/core/reasons.ts';
import type { Catalogue } from '../../src/text/locales/catalogue.ts';

const meant = reasonCodes.flatMap((code) =>
  ['', ...specialDetailsOf(code)].map((detail) => [code, detail, meaningOf(reason(code, detail))] as const),
);

describe('the table of reasons', () => {
  test.each(meant)('names nobody for %s %s exactly where a moment or the next run is waited for', (_, __, meaning) => {
    if (meaning.waitsFor === 'run') expect(meaning.actor).toBe('nobody');
    else if (meaning.waitsFor !== 'window') expect(meaning.actor).not.toBe('nobody');
  });

  test.each(meant)(
    'sends to the owners of the DNS whatever %s %s waits for in DNS, and nothing else',
    (_, __, meaning) => {
      expect(meaning.actor === 'dns-owner').toBe(meaning.waitsFor === 'dns');
    },
  );

  test('leaves what waits for the calendar to the next run, without failing the job', () => {
    const held = meant.filter(([, , { waitsFor }]) => waitsFor === 'window');
    expect(held.map(([code]) => code)).toEqual([
      'outside-window',
      'window-cutoff',
      'frozen',
      'no-window',
      'change-calendar-closed',
    ]);
    expect(held.every(([, , { final, failsJob }]) => !final && !failsJob)).toBe(true);
  });
});

describe('a refusal ends a listener’s part in its pull request, or does not', () => {
  test.each<[ReasonCode, string, boolean]>([
    ['listener-gone', '', true],
    ['listener-drifted', '', true],
    ['certificate-gone', '', true],
    ['names-not-covered', 'x', true],
    ['key-not-supported', 'RSA_4096', true],
    ['plan-invalid', '', true],
    ['rolled-back', '', true],
    ['not-in-fleet', '', true],
    ['certificate-not-issued', 'EXPIRED', true],
    ['certificate-not-issued', 'REVOKED', true],
    ['certificate-not-issued', 'VALIDATION_TIMED_OUT', true],
    ['certificate-not-issued', 'PENDING_VALIDATION', false],
    ['certificate-not-issued', 'INACTIVE', true],
    ['outside-window', '', false],
    ['frozen', '', false],
    ['paused', '', false],
    ['withdrawn', '', false],
    ['plan-changed', '', false],
    ['access-denied', '', false],
    ['throttled', '', false],
    ['sni-list-full', '', false],
    ['verification-failed', '', false],
    ['service-error', '', false],
  ])('%s %s: %s', (code, detail, expected) => {
    expect(meaningOf(reason(code, detail)).final).toBe(expected);
  });
});

describe('a listener that waits fails the job, or does not', () => {
  test.each<[ReasonCode, boolean]>([
    ['paused', false],
    ['withdrawn', false],
    ['rolled-back', false],
    ['managed', false],
    ['plan-changed', false],
    ['listener-gone', false],
    ['certificate-not-issued', false],
    ['unverifiable', true],
    ['change-calendar-unreadable', true],
    ['listener-drifted', true],
    ['certificate-gone', true],
    ['access-denied', true],
    ['throttled', true],
    ['quota', true],
    ['sni-list-full', true],
    ['earlier-failure', true],
    ['service-error', true],
  ])('%s: %s', (code, expected) => {
    expect(meaningOf(reason(code)).failsJob).toBe(expected);
  });
});

describe('who has to act', () => {
  test.each<[ReasonCode, string, WaitKind, Actor]>([
    ['outside-window', '', 'window', 'nobody'],
    ['no-window', '', 'window', 'platform'],
    ['not-labelled', '', 'label', 'approver'],
    ['approvals-missing', '', 'review', 'approver'],
    ['verification-failed', '', 'decision', 'approver'],
    ['caa', '', 'dns', 'dns-owner'],
    ['validation-timed-out', '', 'dns', 'dns-owner'],
    ['certificate-not-issued', 'PENDING_VALIDATION', 'dns', 'dns-owner'],
    ['certificate-not-issued', 'INACTIVE', 'label', 'platform'],
    ['certificate-not-issued', 'REVOKED', 'label', 'platform'],
    ['quota', '', 'quota', 'platform'],
    ['access-denied', '', 'permission', 'platform'],
    ['unsupported-service', '', 'person', 'platform'],
    ['time-budget', '', 'run', 'nobody'],
  ])('for %s %s: %s, %s', (code, detail, waitsFor, actor) => {
    expect(meaningOf(reason(code, detail))).toMatchObject({ waitsFor, actor });
  });
});

test('a code that is not in the table, or a code without its sentence, does not compile', () => {
  // @ts-expect-error there is no such code
  const unknown: ReasonCode = 'no-such-code';
  // @ts-expect-error every code needs its sentence
  const incomplete: Catalogue['reasons'] = { frozen: 'Wait.' };

  expect(reasonCodes).not.toContain(unknown);
  expect(Object.keys(incomplete).length).toBeLessThan(reasonCodes.length);
});
