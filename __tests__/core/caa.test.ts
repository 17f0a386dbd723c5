import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { amazonIssuers, caaObjection } from '../../src/core/caa.ts';
import type { CaaProperty } from '../../src/core/dns.ts';

function caa(...properties: readonly (readonly [tag: string, value: string, isCritical?: boolean])[]): CaaProperty[] {
  return properties.map(([tag, value, isCritical = false]) => ({ tag, value, isCritical }));
}

describe('CAA records', () => {
  test.each(amazonIssuers.map((issuer) => [issuer]))('that name %s let Amazon issue', (issuer) => {
    expect(caaObjection(caa(['issue', issuer]), false)).toBeUndefined();
    expect(caaObjection(caa(['issue', 'letsencrypt.org'], ['issue', ` ${issuer.toUpperCase()} ; p=1`]), true)).toBe(
      undefined,
    );
  });

  test.each([
    ['another issuer', caa(['issue', 'letsencrypt.org']), '(issue) allows only letsencrypt.org'],
    ['nobody', caa(['issue', ';']), '(issue) allows nobody'],
    ['an empty value', caa(['issue', '']), '(issue) allows nobody'],
    ['a longer name', caa(['issue', 'amazon.com.evil.example']), '(issue) allows only amazon.com.evil.example'],
    ['an unknown critical property', caa(['issue', 'amazon.com'], ['tbs', 'x', true]), 'critical property tbs'],
  ])('with %s keep it from issuing', (_what, properties, why) => {
    expect(caaObjection(properties, false)).toContain(why);
  });

  test('without a property on issuing do not matter', () => {
    expect(caaObjection(caa(['iodef', 'mailto:a@example.com'], ['issuemail', ';'], ['tbs', 'x']), true)).toBe(
      undefined,
    );
  });

  test('for wildcards decide for wildcards alone, and there alone', () => {
    const wildOnly = caa(['issue', 'amazon.com'], ['issuewild', 'letsencrypt.org']);
    expect(caaObjection(wildOnly, false)).toBeUndefined();
    expect(caaObjection(wildOnly, true)).toBe('(issuewild) allows only letsencrypt.org');
    const wildAllowed = caa(['issue', ';'], ['issuewild', 'amazonaws.com']);
    expect(caaObjection(wildAllowed, true)).toBeUndefined();
    expect(caaObjection(wildAllowed, false)).toBe('(issue) allows nobody');
    expect(caaObjection(caa(['issuewild', ';']), false)).toBeUndefined();
  });

  test('that allow Amazon once allow it whatever stands beside', () => {
    const others = fc.array(fc.tuple(fc.constantFrom('issue', 'iodef', 'contactemail'), fc.string()));
    fc.assert(
      fc.property(others, (properties) => {
        expect(caaObjection(caa(...properties, ['issue', 'amazon.com']), false)).toBeUndefined();
      }),
    );
  });
});
