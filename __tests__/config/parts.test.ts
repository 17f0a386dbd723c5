import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { durationMinutes } from '../../src/config/duration.ts';
import { editDistance, nearest, unknownKeyMessage } from '../../src/config/nearest-key.ts';
import { isResolver } from '../../src/config/resolver.ts';

describe('a duration', () => {
  test.each([
    ['3h', 180],
    ['90m', 90],
    ['14d', 14 * 24 * 60],
    ['1h30m', 90],
    ['1d2h3m', 1563],
    ['0m', 0],
  ])('%s is %d minutes', (text, minutes) => {
    expect(durationMinutes(text)).toBe(minutes);
  });

  test.each(['', '3', 'h', '3 h', '30m1h', '-3h', '1.5h', '30s', 'PT3H', '3H', '9999999m'])('%j is none', (text) => {
    expect(durationMinutes(text)).toBeUndefined();
  });
});

describe('the nearest key', () => {
  test.each([
    ['timezome', 'timezone'],
    ['TimeZone', 'timezone'],
    ['timzeone', 'timezone'],
    ['freeze', 'freezes'],
    ['holidays', undefined],
    ['x', undefined],
  ])('to %s is %s', (key, expected) => {
    expect(nearest(key, ['windows', 'freezes', 'timezone'])).toBe(expected);
  });

  test('is named, or all allowed keys are', () => {
    expect(unknownKeyMessage('vrify', ['verify', 'managed'])).toBe('unknown key `vrify`; did you mean `verify`?');
    expect(unknownKeyMessage('x', ['verify', 'managed'])).toBe('unknown key `x`; allowed here: `verify`, `managed`');
  });

  test('the distance of two texts is the same both ways, and none only to itself', () => {
    const text = fc.string({ maxLength: 8 });

    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe('a DNS server', () => {
  test.each(['1.1.1.1', '1.1.1.1:53', 'dns', 'dns.example.com:5353', '::1', '[::1]', '[2001:db8::1]:65535'])(
    'may be %s',
    (text) => {
      expect(isResolver(text)).toBe(true);
    },
  );

  test.each([
    '',
    '1.1.1',
    '1.1.1.256',
    '1.1.1.1:0',
    '1.1.1.1:65536',
    ':53',
    'a:b',
    '-a',
    'a..b',
    '[1.1.1.1]:53',
    '[::1',
    'http://a',
    'a/b',
  ])('may not be %j', (text) => {
    expect(isResolver(text)).toBe(false);
  });
});
