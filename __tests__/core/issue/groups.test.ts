import { describe, expect, test } from '@jest/globals';
import {
  placeIssues,
  zoneGroup,
  type HostZone,
  type StandingGroup,
  type Unplaced,
} from '../../../src/core/issue/groups.ts';

const audience = { owners: ['octocat'], language: 'en', contact: '' } as const;

function certificate(arn: string, group: string | undefined, more: Partial<Unplaced> = {}): Unplaced {
  return { arn, names: [`${arn}.example.com`], group, audience, ...more };
}

function standing(number: number, key: string, more: Partial<StandingGroup> = {}): StandingGroup {
  return { number, key, isOpen: true, certificates: 1, size: 1000, audience, ...more };
}

function host(name: string, zone: string): HostZone {
  if (zone === 'none' || zone === 'unknown') return { host: name, search: { kind: zone } };
  return { host: name, search: { kind: 'found', zone } };
}

describe('a zone group', () => {
  test('is named by its zones, sorted and each once, without the last dot', () => {
    const zones = [host('a.example.org', 'example.org.'), host('b.example.com', 'Example.com.')];
    expect(zoneGroup([...zones, host('c.example.org', 'example.org.')], true)).toBe('zone:example.com+example.org');
  });

  test('is named by the registrable domain where a zone is known not to be there', () => {
    expect(zoneGroup([host('a.b.example.co.uk', 'none')], true)).toBe('zone:example.co.uk');
  });

  test('is none where the question for one zone failed while others were answered', () => {
    expect(zoneGroup([host('a.example.com', 'example.com.'), host('b.example.org', 'unknown')], true)).toBeUndefined();
    expect(zoneGroup([host('b.example.org', 'unknown')], true)).toBeUndefined();
  });

  test('is named by the registrable domains while DNS answers nobody', () => {
    expect(zoneGroup([host('a.b.example.co.uk', 'unknown')], false)).toBe('zone:example.co.uk');
  });

  test('is none where no name is known', () => {
    expect(zoneGroup([], true)).toBeUndefined();
  });
});

describe('placing certificates', () => {
  test('puts those of a group together, and one without a group alone', () => {
    const placed = placeIssues(
      [certificate('a', 'zone:x'), certificate('b', undefined), certificate('c', 'zone:x')],
      [],
      9,
    );
    expect(placed.fresh).toEqual([
      { key: 'zone:x', certificates: ['a', 'c'] },
      { key: undefined, certificates: ['b'] },
    ]);
  });

  test('lets one join the open issue of its group, whatever the number in its key', () => {
    expect(placeIssues([certificate('a', 'zone:x')], [standing(4, 'zone:x#2')], 0).joined).toEqual(new Map([['a', 4]]));
  });

  test.each([
    ['closed', { isOpen: false }],
    ['full', { certificates: 60 }],
    ['long', { size: 49_900 }],
    ['of other owners', { audience: { ...audience, owners: ['hubot'] } }],
    ['of nobody known', { audience: undefined }],
  ])('numbers a further issue where the first is %s', (_what, more) => {
    const { joined, fresh } = placeIssues([certificate('a', 'zone:x')], [standing(4, 'zone:x', more)], 9);
    expect(joined.size).toBe(0);
    expect(fresh).toEqual([{ key: 'zone:x#2', certificates: ['a'] }]);
  });

  test('spreads a hundred and thirty certificates over three issues, each in one of them', () => {
    const many = Array.from({ length: 130 }, (_, index) => certificate(String(index), 'zone:x'));
    const { fresh } = placeIssues(many, [], 200);
    expect(fresh.map(({ key, certificates }) => [key, certificates.length])).toEqual([
      ['zone:x', 60],
      ['zone:x#2', 60],
      ['zone:x#3', 10],
    ]);
    expect(fresh.flatMap(({ certificates }) => certificates)).toEqual(many.map(({ arn }) => arn));
  });

  test('opens no more issues than the limit, and those first that come first', () => {
    const { fresh } = placeIssues(
      [certificate('a', 'zone:x'), certificate('b', 'zone:y'), certificate('c', 'zone:x')],
      [],
      1,
    );
    expect(fresh).toEqual([{ key: 'zone:x', certificates: ['a', 'c'] }]);
  });
});
