import type { DnsAnswer } from '../../../src/core/dns/dns.ts';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  closestZones,
  decideRecord,
  isListedWhole,
  namesToList,
  servedZone,
  type HostedZone,
  type RecordSet,
} from '../../../src/core/dns/route53.ts';

const record = { name: '_a1.api.shop.example.com.', value: '_b2.xyz.acm-validations.aws.' };

function zone(name: string, more: Partial<HostedZone> = {}): HostedZone {
  return { id: `Z-${name}`, account: '111122223333', name, isPrivate: false, ...more };
}

function cname(name: string, ...values: readonly string[]): RecordSet {
  return { name, type: 'CNAME', values };
}

describe('closestZones', () => {
  test.each([
    ['the longest', ['com.', 'example.com.', 'shop.example.com.'], ['shop.example.com.']],
    ['all of one name', ['example.com.', 'example.com.'], ['example.com.', 'example.com.']],
    ['none that merely ends alike', ['op.example.com.', 'xshop.example.com.'], []],
  ])('gives %s', (_what, names, expected) => {
    expect(
      closestZones(
        names.map((name) => zone(name)),
        record.name,
      ).map(({ name }) => name),
    ).toEqual(expected);
  });

  test('ignores private zones', () => {
    const zones = [zone('example.com.'), zone('shop.example.com.', { isPrivate: true })];
    expect(closestZones(zones, record.name)).toEqual([zones[0]]);
  });
});

function answered(values: readonly string[]): DnsAnswer {
  return { kind: 'answered', values, caa: [], exists: true, owner: 'example.com.', zone: undefined };
}

describe('servedZone', () => {
  const zones = [{ nameServers: ['ns-1.aws.'] }, { nameServers: ['ns-2.aws.', 'ns-3.aws.'] }];
  test.each([
    ['the one that all public name servers belong to', ['NS-3.aws', 'ns-2.aws.'], { kind: 'served', zone: zones[1] }],
    [
      'none for a mixed set, and the servers are told',
      ['ns-2.aws.', 'ns-1.aws.'],
      { kind: 'not-delegated', servers: ['ns-1.aws.', 'ns-2.aws.'] },
    ],
    ['none where public DNS knows no servers of that name', [], { kind: 'not-delegated', servers: [] }],
  ])('is %s', (_what, servers, expected) => {
    expect(servedZone(zones, answered(servers))).toEqual(expected);
  });

  test('is unclear where nobody could look, or where two share a delegation set', () => {
    expect(servedZone(zones, { kind: 'failed', why: { kind: 'timeout', detail: '' } })).toEqual({ kind: 'unclear' });
    const twins = [{ nameServers: ['ns-1.aws.'] }, { nameServers: ['ns-1.aws.'] }];
    expect(servedZone(twins, answered(['ns-1.aws.']))).toEqual({ kind: 'unclear' });
    expect(servedZone([], answered(['ns-1.aws.']))).toEqual({ kind: 'unclear' });
  });
});

test.each([
  ['one page instead of two names', 300, 2, true],
  ['two pages instead of three names', 301, 3, true],
  ['no two pages instead of two names', 301, 2, false],
  ['no zone of unknown size', undefined, 500, false],
])('isListedWhole: %s', (_what, size, count, expected) => {
  const names = Array.from({ length: count }, (_, index) => `n${String(index)}.example.com.`);
  expect(isListedWhole({ size }, names)).toBe(expected);
});

describe('decideRecord', () => {
  const own = { name: 'example.com.', type: 'NS', values: ['ns-1.aws.'] };
  test.each<[string, readonly RecordSet[], object]>([
    ['adds where nothing stands', [own], { kind: 'create' }],
    ['leaves an equal one', [cname(record.name, '_B2.xyz.acm-validations.aws')], { kind: 'there' }],
    ['reports another value', [cname(record.name, 'x.y.')], { kind: 'other-value', found: 'CNAME x.y.' }],
    [
      'reports another type',
      [{ name: record.name, type: 'TXT', values: ['"t"'] }],
      { kind: 'other-value', found: 'TXT "t"' },
    ],
    ['reports an alias', [cname(record.name)], { kind: 'other-value', found: 'CNAME' }],
    [
      'stops at a delegation',
      [own, { name: 'shop.example.com.', type: 'NS', values: ['ns.example.net.'] }],
      { kind: 'delegated', found: 'shop.example.com.' },
    ],
    [
      'takes no NS records elsewhere for one',
      [{ name: 'www.example.com.', type: 'NS', values: [] }],
      { kind: 'create' },
    ],
  ])('%s', (_what, sets, expected) => {
    expect(decideRecord(zone('example.com.'), record, sets)).toEqual(expected);
  });

  test('lists the names below the apex, and the apex only for a record of its own', () => {
    expect(namesToList(zone('example.com.'), record.name)).toEqual([
      '_a1.api.shop.example.com.',
      'api.shop.example.com.',
      'shop.example.com.',
    ]);
    expect(namesToList(zone(record.name), record.name)).toEqual([record.name]);
  });
});

test('adds only in the longest public zone, below no delegation, and where nothing stands', () => {
  const label = fc.constantFrom('a', 'b', '_x');
  const name = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => `${labels.join('.')}.`);
  const zones = fc.array(fc.record({ name, isPrivate: fc.boolean() }), { maxLength: 6 });
  const sets = fc.array(
    fc.record({ name, type: fc.constantFrom('NS', 'CNAME', 'TXT'), values: fc.constantFrom(['v.'], ['w.']) }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(zones, name, sets, (drawn, wanted, there) => {
      const all = drawn.map(({ name: each, isPrivate }) => zone(each, { isPrivate }));
      for (const chosen of closestZones(all, wanted)) {
        expect(chosen.isPrivate).toBe(false);
        const covers = (each: HostedZone): boolean => wanted === each.name || wanted.endsWith(`.${each.name}`);
        expect(covers(chosen)).toBe(true);
        expect(all.some((one) => !one.isPrivate && covers(one) && one.name.length > chosen.name.length)).toBe(false);
        if (decideRecord(chosen, { name: wanted, value: 'v.' }, there).kind !== 'create') continue;
        expect(there.filter((set) => set.name === wanted)).toEqual([]);
        const between = there.filter(
          (set) => set.type === 'NS' && `.${wanted}`.endsWith(`.${set.name}`) && set.name.length > chosen.name.length,
        );
        expect(between).toEqual([]);
      }
    }),
  );
});
