import { domainToASCII, domainToUnicode } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { unicodeName } from '../../../src/core/dns/idn.ts';

describe('a name as people read it', () => {
  test.each([
    ['xn--mnchen-3ya.example.com', 'münchen.example.com'],
    ['*.xn--r8jz45g.xn--zckzah', '*.例え.テスト'],
    ['shop.XN--WGV71A119E.JP', 'shop.日本語.JP'],
    ['_0ab1.xn--bcher-kva.example.', '_0ab1.bücher.example.'],
  ])('of %s is %s', (name, shown) => {
    expect(unicodeName(name)).toBe(shown);
  });

  test.each([
    ['without A-labels', 'www.example.com'],
    ['whose A-label is cut', 'xn--mnchen-3y.example.com'],
    ['whose A-label is no Punycode', 'xn--!.example.com'],
    ['whose A-label is far too big', 'xn--99999999999999.example.com'],
    ['whose A-label hides what must not be shown', 'xn--a-ecp.example.com'],
  ])('%s is the name itself', (_what, name) => {
    expect(unicodeName(name)).toBeUndefined();
  });

  test('is what Node reads, for every name that Node can write', () => {
    const script = fc.constantFrom(...Array.from('äöüßéçñαβγδабвгдеあいう日本語한국어中文ab1'));
    const label = fc.array(script, { minLength: 1, maxLength: 20 }).map((characters) => characters.join(''));
    fc.assert(
      fc.property(label, (text) => {
        const ascii = domainToASCII(`${text}.example`);
        fc.pre(ascii.startsWith('xn--'));
        expect(unicodeName(ascii)).toBe(domainToUnicode(ascii));
      }),
    );
  });

  test('of anything at all ends without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii', maxLength: 63 }), (text) => {
        const shown = unicodeName(`xn--${text}.example`);
        expect(shown === undefined || shown.length > 0).toBe(true);
      }),
    );
  });
});
