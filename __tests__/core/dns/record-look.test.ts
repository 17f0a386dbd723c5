import { describe, expect, test } from '@jest/globals';
import { climb, isWithin, parentOf } from '../../../src/core/dns/dns.ts';
import { assumedZone, hostWithin, wildcardOf, zoneIn } from '../../../src/core/dns/zone.ts';
import { isChainOver, judgeChain, judgeServers, missing, present } from '../../../src/core/dns/record-look.ts';

const record = { name: '_x.shop.example.com.', value: '_y.abc.acm-validations.aws.' };
const zone = 'example.com.';
const hops = ['a.example.', 'b.example.', 'c.example.', 'd.example.', 'e.example.', 'f.example.'];

function judge(...targets: readonly string[]): unknown {
  return judgeChain({ kind: 'followed', targets }, record, zone);
}

describe('a chain of CNAMEs', () => {
  test.each([
    ['straight to the value', [record.value]],
    ['to the value without its underscore', ['y.abc.acm-validations.aws.']],
    ['over four others', [...hops.slice(0, 4), record.value]],
  ])('%s is right', (_what, targets) => {
    expect(judge(...targets)).toEqual(present);
  });

  test('that is empty is missing, and one that nobody could follow is neither', () => {
    expect(judge()).toEqual(missing);
    expect(judgeChain({ kind: 'failed', why: { kind: 'timeout', detail: '' } }, record, zone)).toMatchObject({
      state: 'unknown',
    });
  });

  test.each([
    ['other-value', ['_z.acm-validations.aws.'], '_z.acm-validations.aws.'],
    ['value-suffixed', [`${record.value}example.com.`], `${record.value}example.com.`],
    ['chain-too-long', [...hops.slice(0, 5), record.value], 'a.example.'],
    ['chain-loop', ['a.example.', 'b.example.', 'a.example.'], 'a.example.'],
    ['chain-loop', [record.name], record.name],
  ])('with the mistake %s is named by it', (mistake, targets, found) => {
    expect(judge(...targets)).toEqual({ state: 'wrong', mistake, found });
  });

  test('needs no more questions once it is right, too long or a circle', () => {
    expect(isChainOver([], record)).toBe(false);
    expect(isChainOver(hops.slice(0, 5), record)).toBe(false);
    expect(isChainOver(hops, record)).toBe(true);
    expect(isChainOver([record.value], record)).toBe(true);
    expect(isChainOver(['a.example.', record.name], record)).toBe(true);
  });
});

describe('the zone’s own name servers', () => {
  const [one, two] = ['ns1.example.com.', 'ns2.example.com.'] as const;

  test('correct what resolvers remember, in both directions', () => {
    expect(judgeServers(missing, [{ server: one, hasIt: true }])).toEqual(present);
    expect(judgeServers(present, [{ server: one, hasIt: false }])).toEqual(missing);
  });

  test.each([present, missing])('are named where they do not agree', (seen) => {
    const servers = [
      { server: two, hasIt: false },
      { server: one, hasIt: true },
    ];
    expect(judgeServers(seen, servers)).toEqual({ state: 'wrong', mistake: 'some-name-servers', found: two });
  });

  test('that cannot be reached change nothing', () => {
    expect(judgeServers(present, [])).toEqual(present);
    expect(judgeServers(missing, [])).toEqual(missing);
  });
});

describe('the zone of a name', () => {
  const soa = (owner: string | undefined): Parameters<typeof zoneIn>[0] => {
    return { kind: 'answered', values: [], caa: [], exists: true, zone: owner };
  };

  test('is the one whose SOA record answers, unless that lies above the registrable domain', () => {
    expect(zoneIn(soa('shop.example.co.uk.'), 'shop.example.co.uk.')).toBe('shop.example.co.uk.');
    expect(zoneIn(soa('example.co.uk.'), 'shop.example.co.uk.')).toBe('example.co.uk.');
    expect(zoneIn(soa('co.uk.'), 'shop.example.co.uk.')).toBeUndefined();
    expect(zoneIn(soa('.'), 'shop.example.co.uk.')).toBeUndefined();
    expect(zoneIn(soa(undefined), 'shop.example.co.uk.')).toBeUndefined();
    expect(zoneIn(soa('corp.internal.'), 'shop.corp.internal.')).toBe('corp.internal.');
  });

  test('is the registrable domain where none answers', () => {
    expect(assumedZone('_x.shop.example.co.uk.')).toBe('example.co.uk.');
  });

  test.each([
    ['_x.shop.example.com.', 'example.com.', '_x.shop'],
    ['_x.shop.example.com.', 'shop.example.com.', '_x'],
    ['example.com.', 'example.com.', '@'],
    ['_x.notexample.com.', 'example.com.', '_x.notexample.com.'],
  ])('the host of %s within %s is %s', (name, of, host) => {
    expect(hostWithin(name, of)).toBe(host);
  });
});

test('names are climbed label by label', () => {
  expect(climb('Shop.Example.com')).toEqual(['shop.example.com.', 'example.com.', 'com.']);
  expect(parentOf('com.')).toBeUndefined();
  expect(wildcardOf('_x.shop.example.com.')).toBe('*.shop.example.com.');
  expect(isWithin('notexample.com.', 'example.com.')).toBe(false);
});
