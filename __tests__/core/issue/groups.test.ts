import { describe, expect, test } from '@jest/globals';
import {
  distributeIssues,
  groupName,
  mostCertificatesTogether,
  type GroupedRequest,
  type StandingGroup,
} from '../../../src/core/issue/groups.ts';

const audience = { owners: ['octocat'], language: 'en', contact: '' } as const;

function request(arn: string, change: Partial<GroupedRequest> = {}): GroupedRequest {
  return { arn, account: '111122223333', zones: ['example.com.'], ...audience, ...change };
}

function standing(number: number, change: Partial<StandingGroup> = {}): StandingGroup {
  return { number, key: 'zone:example.com', certificates: ['old'], isOpen: true, audience, ...change };
}

describe('the name of a group', () => {
  test('holds the zones sorted, once each, without the last dot', () => {
    const zones = ['example.org.', 'Example.com.', 'example.org.'];
    expect(groupName('zone', request('a', { zones }))).toBe('zone:example.com+example.org');
    expect(groupName('account', request('a', { zones: undefined }))).toBe('account:111122223333');
  });

  test('is none where the zone is not known, and none per certificate', () => {
    expect(groupName('zone', request('a', { zones: undefined }))).toBeUndefined();
    expect(groupName('certificate', request('a'))).toBeUndefined();
  });
});

describe('where certificates without an issue go', () => {
  test('those of a zone and audience share a new issue; another owner gets a numbered one', () => {
    const { fresh } = distributeIssues('zone', [request('a'), request('b', { owners: ['hubot'] }), request('c')], []);
    expect(fresh).toEqual([
      { key: 'zone:example.com', certificates: ['a', 'c'] },
      { key: 'zone:example.com#2', certificates: ['b'] },
    ]);
  });

  test('a certificate joins the open issue of its group', () => {
    const found = distributeIssues('zone', [request('a')], [standing(4), standing(3, { key: 'zone:example.com#2' })]);
    expect([...found.joined]).toEqual([[3, ['a']]]);
    expect(found.fresh).toEqual([]);
  });

  test('after a closed issue the group goes on in a numbered one', () => {
    const { joined, fresh } = distributeIssues('zone', [request('a')], [standing(4, { isOpen: false })]);
    expect(joined.size).toBe(0);
    expect(fresh).toEqual([{ key: 'zone:example.com#2', certificates: ['a'] }]);
  });

  test('an issue whose readers are not known is joined by nobody', () => {
    expect(distributeIssues('zone', [request('a')], [standing(4, { audience: undefined })]).joined.size).toBe(0);
  });

  test('owners in another order or case are the same readers, another contact or language are not', () => {
    const pair = request('a', { owners: ['Octocat', 'acme/dns'] });
    const same = standing(4, { audience: { ...audience, owners: ['acme/dns', 'octocat'] } });
    expect(distributeIssues('zone', [pair], [same]).joined.size).toBe(1);
    expect(distributeIssues('zone', [request('a', { contact: 'x' })], [standing(4)]).joined.size).toBe(0);
    expect(distributeIssues('zone', [request('a', { language: 'ja' })], [standing(4)]).joined.size).toBe(0);
  });

  test('no issue holds more than sixty certificates', () => {
    const many = Array.from({ length: 130 }, (_, index) => request(`arn-${String(index)}`));
    const full = standing(1, { certificates: Array.from({ length: 59 }, (_, index) => `old-${String(index)}`) });
    const { joined, fresh } = distributeIssues('zone', many, [full]);
    expect(joined.get(1)).toHaveLength(1);
    expect(fresh.map(({ key, certificates }) => [key, certificates.length])).toEqual([
      ['zone:example.com#2', mostCertificatesTogether],
      ['zone:example.com#3', mostCertificatesTogether],
      ['zone:example.com#4', 9],
    ]);
  });

  test('what has no group gets an issue of its own', () => {
    expect(distributeIssues('zone', [request('a', { zones: undefined })], []).alone).toEqual(['a']);
  });
});
