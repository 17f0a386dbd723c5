import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { amazonIssuers, caaRejection, type CaaRejection } from '../../../src/core/dns/caa.ts';
import type { CaaProperty } from '../../../src/core/dns/dns.ts';

function only(...issuers: readonly string[]): CaaRejection {
  return { kind: 'issuers', tag: 'issue', issuers };
}

function caa(...properties: readonly (readonly [tag: string, value: string, isCritical?: boolean])[]): CaaProperty[] {
  return properties.map(([tag, value, isCritical = false]) => ({ tag, value, isCritical }));
}

describe('CAA records', () => {
  test.each(amazonIssuers.map((issuer) => [issuer]))('that name %s let Amazon issue', (issuer) => {
    expect(caaRejection(caa(['issue', issuer]), false)).toBeUndefined();
    expect(caaRejection(caa(['issue', 'letsencrypt.org'], ['issue', ` ${issuer.toUpperCase()} ; p=1`]), true)).toBe(
      undefined,
    );
  });

  test.each<[string, CaaProperty[], CaaRejection]>([
    ['another issuer', caa(['issue', 'letsencrypt.org']), only('letsencrypt.org')],
    ['nobody', caa(['issue', ';']), only()],
    ['an empty value', caa(['issue', '']), only()],
    ['a longer name', caa(['issue', 'amazon.com.evil.example']), only('amazon.com.evil.example')],
    [
      'an unknown critical property',
      caa(['issue', 'amazon.com'], ['tbs', 'x', true]),
      { kind: 'critical', property: 'tbs' },
    ],
  ])('with %s keep it from issuing', (_what, properties, why) => {
    expect(caaRejection(properties, false)).toEqual(why);
  });

  test('without a property on issuing do not matter', () => {
    expect(caaRejection(caa(['iodef', 'mailto:a@example.com'], ['issuemail', ';'], ['tbs', 'x']), true)).toBe(
      undefined,
    );
  });

  test('for wildcards decide for wildcards alone, and there alone', () => {
    const wildOnly = caa(['issue', 'amazon.com'], ['issuewild', 'letsencrypt.org']);
    expect(caaRejection(wildOnly, false)).toBeUndefined();
    expect(caaRejection(wildOnly, true)).toEqual({ ...only('letsencrypt.org'), tag: 'issuewild' });
    const wildAllowed = caa(['issue', ';'], ['issuewild', 'amazonaws.com']);
    expect(caaRejection(wildAllowed, true)).toBeUndefined();
    expect(caaRejection(wildAllowed, false)).toEqual(only());
    expect(caaRejection(caa(['issuewild', ';']), false)).toBeUndefined();
  });

  test('that allow Amazon once allow it whatever stands beside', () => {
    const others = fc.array(fc.tuple(fc.constantFrom('issue', 'iodef', 'contactemail'), fc.string()));
    fc.assert(
      fc.property(others, (properties) => {
        expect(caaRejection(caa(...properties, ['issue', 'amazon.com']), false)).toBeUndefined();
      }),
    );
  });
});
