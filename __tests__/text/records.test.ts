import { describe, expect, test } from '@jest/globals';
import { registrableDomain } from '../../src/core/dns-zone.ts';
import { groupByZone, zoneFile } from '../../src/text/records.ts';
import { zoned } from './fixtures.ts';

describe('records for a zone file', () => {
  test('are grouped by zone, both in alphabetical order', () => {
    const names = ['b.example.com', 'a.example.co.uk', 'a.example.com'];
    expect(
      zoneFile(names.map(zoned))
        .split('\n')
        .map((line) => line.split(/[ .]/).slice(1, 4).join('.')),
    ).toEqual(['example.co.uk', 'a.example.co', 'example.com', 'a.example.com', 'b.example.com']);
  });

  test('lose none and gain none', () => {
    const records = Array.from({ length: 50 }, (_, n) => zoned(`s${String(n)}.example${String(n % 7)}.com`));
    expect([...groupByZone(records).values()].flat().sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual(
      [...records].sort((a, b) => (a.name < b.name ? -1 : 1)),
    );
  });

  test.each([
    ['_x.www.example.com.', 'example.com'],
    ['_x.shop.example.co.jp.', 'example.co.jp'],
    ['_x.internal.', '_x.internal'],
    ['com.', 'com'],
  ])('%s belongs to %s', (name, domain) => {
    expect(registrableDomain(name)).toBe(domain);
  });
});
