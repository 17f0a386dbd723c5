import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  nameCovers,
  normaliseKeyAlgorithm,
  normaliseSerial,
  sameNames,
  uncoveredNames,
} from '../../../src/core/certificate/certificate.ts';

describe('a name of a certificate', () => {
  test.each([
    ['example.com', 'example.com', true],
    ['Example.COM', 'example.com.', true],
    ['*.example.com', 'www.example.com', true],
    ['*.example.com', 'WWW.Example.com.', true],
    ['*.example.com', '*.example.com', true],
    ['*.example.com', 'example.com', false],
    ['*.example.com', 'a.b.example.com', false],
    ['*.example.com', '*.b.example.com', false],
    ['*.example.com', '.example.com', false],
    ['www.example.com', '*.example.com', false],
    ['*.b.example.com', '*.example.com', false],
    ['w*.example.com', 'www.example.com', false],
    ['*', 'com', false],
    ['*.xample.com', 'www.example.com', false],
  ])('%s serves %s: %s', (pattern, name, expected) => {
    expect(nameCovers(pattern, name)).toBe(expected);
  });

  test('always serves itself, and a wildcard serves exactly one more label', () => {
    const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
    fc.assert(
      fc.property(label, label, fc.array(label, { minLength: 2, maxLength: 4 }), (one, two, rest) => {
        const base = rest.join('.');
        expect(nameCovers(base, base)).toBe(true);
        expect(nameCovers(`*.${base}`, `${one}.${base}`)).toBe(true);
        expect(nameCovers(`*.${base}`, `${one}.${two}.${base}`)).toBe(false);
        expect(nameCovers(`${one}.${base}`, `*.${base}`)).toBe(false);
      }),
    );
  });

  test('that nothing offered serves is told, in the order wanted', () => {
    expect(uncoveredNames(['b.x.com', 'x.com', '*.x.com', 'a.b.x.com'], ['*.x.com'])).toEqual(['x.com', 'a.b.x.com']);
    expect(uncoveredNames([], [])).toEqual([]);
  });
});

describe('two lists of names', () => {
  test('are the same whatever their order, case and repetition', () => {
    expect(sameNames(['a.com', 'B.com', 'a.com'], ['b.com.', 'a.com'])).toBe(true);
  });

  test('differ by any one name, and a wildcard is no stand-in', () => {
    expect(sameNames(['a.com'], ['a.com', 'b.com'])).toBe(false);
    expect(sameNames(['a.com', 'b.com'], ['a.com', 'c.com'])).toBe(false);
    expect(sameNames(['*.a.com'], ['www.a.com'])).toBe(false);
  });
});

describe('what AWS and TLS libraries write differently', () => {
  test.each([
    ['0a:1B:ff', 'a1bff'],
    ['00:00:01', '1'],
    ['0', '0'],
    ['000', '0'],
    ['A1BFF', 'a1bff'],
    ['0A 1B', 'a1b'],
  ])('serial %s is %s', (written, expected) => {
    expect(normaliseSerial(written)).toBe(expected);
  });

  test.each([
    ['RSA-2048', 'RSA_2048'],
    ['EC-prime256v1', 'EC_prime256v1'],
    ['EC_secp384r1', 'EC_secp384r1'],
  ])('key algorithm %s is %s', (written, expected) => {
    expect(normaliseKeyAlgorithm(written)).toBe(expected);
  });
});
