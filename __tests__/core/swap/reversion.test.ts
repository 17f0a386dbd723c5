import { describe, expect, test } from '@jest/globals';
import { reason } from '../../../src/core/reasons.ts';
import { decideReverted, lastSwapOf, reversionFacts, revertedReason } from '../../../src/core/swap/reversion.ts';
import type { MigrationDecision } from '../../../src/core/certificate/migration.ts';
import type { ListenerRecord } from '../../../src/core/swap/swap-record.ts';
import { listenerRecord, newArn, oldArn, use } from '../fixtures.ts';

const held = use();

const back = reason('listener-drifted', [{ key: 'swapped-and-back' }]);
const elsewhere = reason('listener-drifted', [{ key: 'found-elsewhere', reviewed: 'default', found: 'sni' }]);

describe('the last swap of a listener that holds the old certificate', () => {
  test.each<[string, Partial<ListenerRecord>, boolean]>([
    ['swapped', {}, true],
    ['swapped by somebody else before', { outcome: 'already-swapped' }, true],
    ['found turned back by the same pull request', { outcome: 'refused', reason: back }, true],
    ['refused for another reason', { outcome: 'refused', reason: elsewhere }, false],
    ['refused by an earlier version', { outcome: 'refused', reason: reason('listener-drifted', 'text') }, false],
    ['put back', { outcome: 'rolled-back' }, false],
    ['waiting', { outcome: 'deferred' }, false],
    ['of another listener', { arn: `${held.listener.arn}0` }, false],
    ['of another port', { port: held.listener.port + 1 }, false],
    ['of another certificate', { from: newArn }, false],
  ])('%s', (_name, part, isSwap) => {
    const swaps = [{ pullRequest: 4, record: listenerRecord(part) }];
    expect(lastSwapOf(held, oldArn, swaps)?.pullRequest).toBe(isSwap ? 4 : undefined);
  });

  test('is that of the newest pull request, also where that one put it back', () => {
    const [first, second] = [
      { pullRequest: 4, record: listenerRecord() },
      { pullRequest: 9, record: listenerRecord() },
    ];
    expect(lastSwapOf(held, oldArn, [first, second])?.pullRequest).toBe(9);
    const rolledBack = { pullRequest: 9, record: listenerRecord({ outcome: 'rolled-back' }) };
    expect(lastSwapOf(held, oldArn, [first, rolledBack])).toBeUndefined();
    const refused = { pullRequest: 9, record: listenerRecord({ outcome: 'refused', reason: elsewhere }) };
    expect(lastSwapOf(held, oldArn, [first, refused])?.pullRequest).toBe(4);
  });
});

describe('what is told', () => {
  const style = { word: 'ALB', timeZone: 'Asia/Tokyo' };

  test('names listener, pull request, time and manager', () => {
    const since = { pullRequest: 4, record: listenerRecord({ finishedAt: '2026-11-24T05:00:00Z' }) };
    const where = { place: `ALB ${held.loadBalancer.name}`, port: String(held.listener.port) };
    const swap = {
      key: 'reverted-swap',
      ...where,
      pullRequest: '4',
      at: '2026-11-24T05:00:00Z',
      timeZone: 'Asia/Tokyo',
    };
    expect(reversionFacts({ use: held, owner: undefined, since }, style)).toEqual([swap]);
    const owner = { kind: 'Terraform', name: 'tf=lb' } as const;
    expect(reversionFacts({ use: held, owner, since }, style)).toEqual([
      swap,
      { key: 'manager-sets-it', kind: 'Terraform', name: 'tf=lb' },
    ]);
    expect(reversionFacts({ use: held, owner: undefined, since: { doneAt: 'T' } }, style)).toEqual([
      { key: 'reverted-code', ...where, at: 'T', timeZone: 'Asia/Tokyo' },
    ]);
  });

  test.each([
    [5, 5, []],
    [6, 6, [{ key: 'more', count: '1' }]],
  ])('of %i listeners is five at most, and how many more', (count, length, last) => {
    const { detail } = revertedReason(Array.from({ length: count }, () => [{ key: 'put-back' }] as const));
    expect(detail).toHaveLength(length);
    expect(detail.slice(5)).toEqual(last);
  });
});

describe('where it stands', () => {
  const why = revertedReason([[{ key: 'put-back' }]]);
  const ready: MigrationDecision = { kind: 'tracked', state: 'ready', reason: undefined };

  test('is ready for the next pull request, or blocked where code has all', () => {
    expect(decideReverted(ready, why, { isLeftToOwner: false })).toEqual({ ...ready, reason: why });
    expect(decideReverted(ready, why, { isLeftToOwner: true })).toEqual({ ...ready, state: 'blocked', reason: why });
  });

  test.each<MigrationDecision>([
    { kind: 'listed', why: 'ignored' },
    { kind: 'tracked', state: 'ready', reason: reason('not-labelled') },
    { kind: 'tracked', state: 'awaiting-dns', reason: undefined },
  ])('stays what else keeps it: %j', (decision) => {
    expect(decideReverted(decision, why, { isLeftToOwner: true })).toBe(decision);
  });
});
