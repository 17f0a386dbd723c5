import { expect, test } from '@jest/globals';
import { lifeOf, type LifeFacts } from '../../../src/core/certificate/life.ts';
import type { FinishedSwap } from '../../../src/core/swap/reversion.ts';
import type { ListenerRecord } from '../../../src/core/swap/swap-record.ts';
import { newArn, now, oldArn, replacement } from '../fixtures.ts';

const at = (hours: number) => now.add({ hours });

function swapOf(outcome: ListenerRecord['outcome'], hours: number | undefined): FinishedSwap {
  const finishedAt = hours === undefined ? {} : { finishedAt: at(hours).toString() };
  const place = { arn: 'arn', port: 443, loadBalancer: 'shop', type: 'network', path: 'p.yml' } as const;
  return { pullRequest: 4, record: { ...place, from: oldArn, to: newArn, outcome, evidence: '', ...finishedAt } };
}

const nothing: LifeFacts = {
  ...{ certificate: { update: undefined }, openedAt: at(0), replacement: undefined, pullRequests: [], swaps: [] },
  now: at(99),
};

test('a life is told in its order, and ends with being done', () => {
  const [swapped, back] = [swapOf('swapped', 6), swapOf('rolled-back', 7)];
  const life = lifeOf({
    ...nothing,
    replacement: { certificate: replacement({ createdAt: at(-1), issuedAt: at(2) }), attempt: 2 },
    pullRequests: [
      { number: 5, createdAt: at(4), mergedAt: undefined, mergedBy: undefined },
      { number: 4, createdAt: at(3), mergedAt: at(5), mergedBy: 'octocat' },
    ],
    swaps: [back, swapped, swapOf('swapped', undefined), swapOf('refused', 6), swapOf('deferred', 6)],
  });
  expect(life).toEqual([
    { kind: 'requested', attempt: 2, at: at(-1) },
    { kind: 'opened', at: at(0) },
    { kind: 'issued', at: at(2) },
    { kind: 'proposed', pullRequest: 4, at: at(3) },
    { kind: 'proposed', pullRequest: 5, at: at(4) },
    { kind: 'merged', pullRequest: 4, by: 'octocat', at: at(5) },
    { kind: 'swapped', swap: swapped, at: at(6) },
    { kind: 'put-back', swap: back, at: at(7) },
    { kind: 'done', at: at(99) },
  ]);
});

test('what has no time is left out', () => {
  expect(lifeOf(nothing)).toEqual([
    { kind: 'opened', at: at(0) },
    { kind: 'done', at: at(99) },
  ]);
});

test('a switch in place is told of by when it was asked for', () => {
  const update = { status: 'SUCCESS', requestedAt: at(1) } as unknown as LifeFacts['certificate']['update'];
  expect(lifeOf({ ...nothing, certificate: { update } })[1]).toEqual({ kind: 'switch-started', at: at(1) });
});
