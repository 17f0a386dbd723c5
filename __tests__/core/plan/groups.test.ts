import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { distributePlans, groupBranch, groupPlans, mostPlansTogether } from '../../../src/core/plan/groups.ts';

const place = { account: '111122223333', region: 'ap-northeast-1' };

function certificate(arn: string, ...names: readonly string[]): Parameters<typeof groupPlans>[1][number] {
  return { ...place, arn, loadBalancers: names.map((name) => ({ arn: `lb/${name}`, name })) };
}

function arnsOf(groups: ReturnType<typeof groupPlans>): readonly (readonly string[])[] {
  return groups.map(({ members }) => members.map(({ arn }) => arn));
}

describe('plans of one pull request', () => {
  test('certificates that share a load balancer through others stand together, the rest apart', () => {
    const groups = groupPlans('load-balancer', [
      certificate('a', 'front'),
      certificate('c', 'edge'),
      certificate('d', 'other'),
      certificate('b', 'front', 'edge'),
    ]);
    expect(arnsOf(groups)).toEqual([['a', 'c', 'b'], ['d']]);
    expect(groups.map(({ name }) => name)).toEqual(['edge', 'other']);
  });

  test('a load balancer of the same ARN in another account or region joins nothing', () => {
    const here = certificate('a', 'front');
    const there = { ...certificate('b', 'front'), region: 'us-east-1' };
    expect(arnsOf(groupPlans('load-balancer', [here, there]))).toEqual([['a'], ['b']]);
    expect(arnsOf(groupPlans('region', [here, there]))).toEqual([['a'], ['b']]);
  });

  test('per region everything of an account and region stands together, named all', () => {
    const groups = groupPlans('region', [certificate('a', 'front'), certificate('b', 'other')]);
    expect(arnsOf(groups)).toEqual([['a', 'b']]);
    expect(groups.map((group) => groupBranch(group, 2))).toEqual([
      'acm-email-to-dns/111122223333-ap-northeast-1-all-2',
    ]);
  });

  test('each certificate is in exactly one group, whatever they share and in whatever order they come', () => {
    const some = fc.uniqueArray(fc.tuple(fc.nat(40), fc.subarray(['p', 'q', 'r', 's', 't'], { minLength: 1 })), {
      selector: ([id]) => id,
    });
    fc.assert(
      fc.property(some, (drawn) => {
        const all = drawn.map(([id, names]) => certificate(String(id), ...names));
        const groups = groupPlans('load-balancer', all);
        expect(arnsOf(groups).flat().toSorted()).toEqual(all.map(({ arn }) => arn).toSorted());
        const names = groups.map(({ members }) => members.flatMap((one) => one.loadBalancers.map(({ name }) => name)));
        expect(new Set(names.flatMap((list) => [...new Set(list)])).size).toBe(
          names.map((list) => new Set(list).size).reduce((sum, size) => sum + size, 0),
        );
        const turned = arnsOf(groupPlans('load-balancer', all.toReversed())).map((group) => group.toSorted().join());
        expect(turned.toSorted()).toEqual(
          arnsOf(groups)
            .map((group) => group.toSorted().join())
            .toSorted(),
        );
      }),
    );
  });
});

describe('where plans go', () => {
  const many = Array.from({ length: 25 }, (_, index) => String(index));

  test('twenty-five plans make pull requests of twenty and five', () => {
    expect(distributePlans(many, []).fresh.map((list) => list.length)).toEqual([mostPlansTogether, 5]);
  });

  test('the oldest open pull request takes new plans until it is full', () => {
    const open = [
      { number: 9, certificates: [] },
      { number: 7, certificates: many.slice(0, 18) },
    ];
    const { joined, fresh } = distributePlans(['x', 'y', 'z'], open);
    expect([...joined]).toEqual([
      [7, ['x', 'y']],
      [9, ['z']],
    ]);
    expect(fresh).toEqual([]);
  });
});
