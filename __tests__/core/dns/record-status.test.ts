import { describe, expect, test } from '@jest/globals';
import { climb, isWithin, parentOf } from '../../../src/core/dns/dns.ts';
import { hostWithin, isUnregistered, registrableDomain, wildcardOf, zoneStep } from '../../../src/core/dns/zone.ts';
import {
  isChainOver,
  judgeChain,
  judgeServers,
  misplacedNames,
  missing,
  present,
} from '../../../src/core/dns/record-status.ts';

const record = { name: '_x.shop.example.com.', value: '_y.abc.acm-validations.aws.' };
const hops = ['a.example.', 'b.example.', 'c.example.', 'd.example.', 'e.example.', 'f.example.'];

function judge(...targets: readonly string[]): unknown {
  return judgeChain({ kind: 'followed', targets }, record);
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
    expect(judgeChain({ kind: 'failed', why: { kind: 'timeout', detail: '' } }, record)).toMatchObject({
      state: 'unknown',
    });
  });

  test.each([
    ['other-value', ['_z.acm-validations.aws.'], '_z.acm-validations.aws.'],
    ['value-suffixed', [`${record.value}example.com.`], `${record.value}example.com.`],
    ['value-suffixed', [`${record.value}shop.example.com.`], `${record.value}shop.example.com.`],
    ['value-suffixed', [`${record.value}_x.shop.example.com.`], `${record.value}_x.shop.example.com.`],
    ['value-cut', ['_y.acm-validations.aws.'], '_y.acm-validations.aws.'],
    ['value-cut', ['abc.acm-validations.aws.'], 'abc.acm-validations.aws.'],
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

describe('where a record may stand that was entered in another way', () => {
  test('is at its zone, suffix or host twice, without its underscore, a label lost or twice', () => {
    const names = misplacedNames(
      { name: '_x.www.shop.example.com.', value: record.value },
      'shop.example.com.',
      'example.com',
    );
    expect(names.map(({ mistake, name }) => `${mistake} ${name}`)).toEqual([
      'suffix-doubled _x.www.shop.example.com.shop.example.com.',
      'suffix-doubled _x.www.shop.example.com.example.com.',
      'suffix-doubled _x.www.shop.example.com.www.shop.example.com.',
      'underscore-lost x.www.shop.example.com.',
      'label-lost _x.shop.example.com.',
      'label-lost _x.example.com.',
      'label-doubled _x.www.www.shop.example.com.',
      'label-doubled _x._x.www.shop.example.com.',
    ]);
  });

  test('never lies above the registrable domain, and needs no zone', () => {
    const names = misplacedNames({ name: '_x.example.co.uk.', value: record.value }, undefined, 'example.co.uk');
    expect(names.filter(({ mistake }) => mistake === 'label-lost')).toEqual([]);
    expect(names.filter(({ mistake }) => mistake === 'suffix-doubled').map(({ name }) => name)).toEqual([
      '_x.example.co.uk.example.co.uk.',
    ]);
  });
});

type Answer = Parameters<typeof zoneStep>[0];

const failed: Answer = { kind: 'failed', why: { kind: 'server-failed', detail: '' } };

function soa(owner: string | undefined, exists = true): Answer {
  return { kind: 'answered', values: [], caa: [], exists, owner: 'x.', zone: owner };
}

describe('the zone of a name', () => {
  test('is the one whose SOA record answers, public suffix or not', () => {
    expect(zoneStep(soa('shop.example.co.uk.'), 'shop.example.co.uk.')).toEqual({
      kind: 'found',
      zone: 'shop.example.co.uk.',
    });
    expect(zoneStep(soa('nhs.uk.'), 'www.trust.nhs.uk.')).toEqual({ kind: 'found', zone: 'nhs.uk.' });
  });

  test('is unknown after a failed question: never the one above', () => {
    expect(zoneStep(failed, 'app.corp.example.com.')).toEqual({ kind: 'unknown' });
  });

  test('is known not to be there where only the root answers', () => {
    expect(zoneStep(soa('.'), 'shop.example.com.')).toEqual({ kind: 'none' });
    expect(zoneStep(soa(undefined), 'com.')).toEqual({ kind: 'none' });
  });

  test('is asked for one name higher where an answer has no SOA, as for a CNAME', () => {
    expect(zoneStep(soa(undefined), 'www.example.com.')).toEqual({ kind: 'ask', name: 'example.com.' });
  });

  test.each([
    ['does not exist, by the zone above', soa('net.', false), true],
    ['does not exist, by the root alone', soa('.', false), false],
    ['does not exist, and nobody says who says so', soa(undefined, false), false],
    ['exists without anything', soa('net.'), false],
    ['is its own zone, which lacks the name', soa('old-campaign.net.', false), false],
    ['could not be looked up', failed, false],
  ])('a registrable domain that %s is unregistered: %s', (_what, answer, expected) => {
    expect(isUnregistered(answer, 'old-campaign.net')).toBe(expected);
  });

  test('the registrable domain is the name itself where the list knows none', () => {
    expect(registrableDomain('_x.shop.example.co.uk.')).toBe('example.co.uk');
    expect(registrableDomain('co.uk')).toBe('co.uk');
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
