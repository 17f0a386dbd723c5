import { describe, expect, test } from '@jest/globals';
import { placeIssues, zoneGroup, type StandingGroup, type Unplaced } from '../../../src/core/issue/groups.ts';

const audience = { owners: ['octocat'], language: 'en', contact: '' } as const;

function certificate(arn: string, group: string | undefined, more: Partial<Unplaced> = {}): Unplaced {
  return { arn, names: [`${arn}.example.com`], group, audience, ...more };
}

function standing(number: number, key: string, more: Partial<StandingGroup> = {}): StandingGroup {
  return { number, key, isOpen: true, certificates: 1, size: 1000, audience, ...more };
}

describe('a zone group', () => {
  test('is named by its zones, sorted and each once, without the last dot', () => {
    expect(zoneGroup(['example.org.', 'Example.com.', 'example.org.'])).toBe('zone:example.com+example.org');
  });

  test('is none where the zones are not known', () => {
    expect(zoneGroup(undefined)).toBeUndefined();
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

  test('opens no more issues than the limit, and those first that come first', () => {
    const { fresh } = placeIssues(
      [certificate('a', 'zone:x'), certificate('b', 'zone:y'), certificate('c', 'zone:x')],
      [],
      1,
    );
    expect(fresh).toEqual([{ key: 'zone:x', certificates: ['a', 'c'] }]);
  });
});
