import type { AllowedChange } from '../../../src/core/swap/allowed-change.ts';
import { describe, expect, test } from '@jest/globals';

import { moments } from '../../../src/core/swap/policy/check.ts';
import { policy } from '../../../src/core/swap/policy/policy.ts';
import { certificate, plan, replacement, validation } from '../fixtures.ts';
import { judgeChange } from './certificates.ts';

const three = ['shop.example.com', 'www.shop.example.com', 'old.example.com'];

describe('the names of a plan’s certificates', () => {
  test('may not be lost, whatever the plan says of them', () => {
    const from = certificate({ names: three });
    const to = replacement({ names: ['other.example.com'] });
    const change = { from, to, plan: plan({ domains: ['other.example.com'] }) };
    expect(judgeChange(change)).toEqual({ code: 'names-not-covered', detail: three.join(', ') });
    for (const moment of ['write', 'after'] as const) {
      expect(judgeChange({ ...change, moment })?.code).toBe('names-not-covered');
    }
  });

  test('may be lost where the rules of the default branch drop them, and not once the rule is gone', () => {
    const change = { from: certificate({ names: three }), to: replacement(), dropped: ['OLD.example.com'] };
    expect(judgeChange(change)).toBeUndefined();
    expect(judgeChange({ ...change, dropped: [] })?.code).toBe('names-not-covered');
  });

  test('are those that the plan tells: all of the old certificate, less what may be dropped', () => {
    const names = ['shop.example.com', 'www.shop.example.com'];
    const told = (...domains: readonly string[]): string | undefined => judgeChange({ plan: plan({ domains }) })?.code;
    expect(told(...names)).toBeUndefined();
    expect(told('www.shop.example.com', 'SHOP.example.com')).toBeUndefined();
    expect(told('shop.example.com')).toBe('plan-invalid');
    expect(told(...names, 'extra.example.com')).toBe('plan-invalid');
    expect(judgeChange({ plan: plan({ domains: ['shop.example.com'] }), dropped: names.slice(1) })).toBeUndefined();
  });

  test('cannot be compared when the old certificate is gone', () => {
    expect(judgeChange({ from: undefined })?.code).toBe('unverifiable');
  });
});

describe('the kind of a change', () => {
  const imported = replacement({ type: 'IMPORTED', domains: [] });
  const byEmail = certificate({ arn: replacement().arn });
  const byDns = replacement({ arn: certificate().arn });

  test.each<[string, Parameters<typeof judgeChange>[0], readonly AllowedChange[], string | undefined]>([
    ['from e-mail to DNS', {}, ['migration'], undefined],
    ['from e-mail to DNS, which nobody allowed', {}, ['imported'], 'plan-invalid'],
    ['from e-mail to DNS as one of any', {}, ['re-issued'], undefined],
    ['from DNS to DNS', { from: byDns }, ['migration'], 'plan-invalid'],
    ['from DNS to DNS, allowed', { from: byDns }, ['re-issued'], undefined],
    ['from imported to DNS', { from: certificate({ type: 'IMPORTED' }) }, ['migration'], 'plan-invalid'],
    ['to an imported one', { to: imported }, ['migration'], 'certificate-not-issued'],
    ['to an imported one, allowed', { to: imported }, ['imported'], undefined],
    ['to a private one', { to: replacement({ type: 'PRIVATE' }) }, ['imported'], 'certificate-not-issued'],
    ['to a private one, allowed', { to: replacement({ type: 'PRIVATE' }) }, ['private'], undefined],
    ['to one by e-mail', { to: byEmail }, ['migration', 're-issued'], 'certificate-not-issued'],
    ['to one of an unknown kind', { to: replacement({ type: 'NEW' }) }, ['re-issued'], 'certificate-not-issued'],
  ])('%s, with %j allowed', (_what, change, allow, code) => {
    expect(judgeChange({ ...change, allow })?.code).toBe(code);
  });

  test('is read off every name: one that ACM says nothing of is not validated by DNS', () => {
    const one = replacement({ domains: [validation('shop.example.com')] });
    expect(judgeChange({ to: one })?.code).toBe('certificate-not-issued');
    expect(judgeChange({ to: replacement({ domains: [] }) })).toEqual({
      code: 'certificate-not-issued',
      detail: 'UNKNOWN',
    });
  });
});

describe('the list of checks', () => {
  test('names each once, and each is asked at some moment and has reasons of its own', () => {
    expect(new Set(policy.map(({ name }) => name)).size).toBe(policy.length);
    for (const { asked, reasons, needs } of policy) {
      expect(moments).toEqual(expect.arrayContaining([...asked]));
      expect([asked.length, reasons.length, needs.length]).not.toContain(0);
    }
  });
});
