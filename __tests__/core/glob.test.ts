import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { globMatches } from '../../src/core/glob.ts';

describe('globMatches', () => {
  test.each([
    ['', '', true],
    ['', 'a', false],
    ['*', '', true],
    ['*', 'anything at all', true],
    ['?', '', false],
    ['?', 'a', true],
    ['?', 'ab', false],
    ['?', '😀', true],
    ['dev-*', 'dev-', true],
    ['dev-*', 'dev-shop', true],
    ['dev-*', 'my-dev-shop', false],
    ['*.legacy.example.com', 'www.legacy.example.com', true],
    ['*.legacy.example.com', 'wwwxlegacy.example.com', false],
    ['1111*', '111122223333', true],
    ['*shop*', 'my-shop-1', true],
    ['*shop', 'shop-shop', true],
    ['*ab*abc', 'ab-abab-ababc', true],
    ['*a?c*', 'xxabxabcx', true],
    ['*a?c', 'xxabxabcx', false],
    ['SHOP', 'shop', true],
    ['shop', 'SHOP', true],
    ['a.c', 'abc', false],
    ['[ab]', 'a', false],
    ['a**b', 'ab', true],
    ['prod', 'prod-1', false],
    ['line*', 'line\nbreak', true],
  ])('%j on %j is %j', (pattern, text, expected) => {
    expect(globMatches(pattern, text)).toBe(expected);
  });

  test('agrees with the regular expression that says the same', () => {
    const symbols = fc.array(fc.constantFrom('a', 'b', 'B', '*', '?', '.'), { maxLength: 8 });
    const letters = fc.array(fc.constantFrom('a', 'b', 'A', '.'), { maxLength: 10 });

    fc.assert(
      fc.property(symbols, letters, (pattern, text) => {
        const translated = pattern.join('').replaceAll('.', '\\.').replaceAll('*', '.*').replaceAll('?', '.');
        const expected = new RegExp(`^${translated}$`, 'i').test(text.join(''));

        expect(globMatches(pattern.join(''), text.join(''))).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  test('answers at once to a pattern made to explode', () => {
    const started = performance.now();

    expect(globMatches(`${'*a'.repeat(60)}b`, 'a'.repeat(1000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
