import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { accountsOfShard, countShards, parseShard, shardMatrix } from '../../../src/core/fleet/shard.ts';

const accountIds = fc.uniqueArray(
  fc.integer({ min: 0, max: 999_999_999_999 }).map((id) => String(id).padStart(12, '0')),
  { maxLength: 300 },
);
const counts = fc.integer({ min: 1, max: 256 });

describe('accountsOfShard', () => {
  test('gives every account to exactly one shard, evenly, whatever the order', () => {
    fc.assert(
      fc.property(accountIds, counts, fc.func(fc.integer()), (accounts, count, key) => {
        const shuffled = [...accounts].sort((a, b) => key(a) - key(b));
        const parts = Array.from({ length: count }, (_one, at) => accountsOfShard(accounts, { index: at + 1, count }));

        expect(parts).toEqual(parts.map((_part, at) => accountsOfShard(shuffled, { index: at + 1, count })));
        expect(parts.flat().sort()).toEqual([...accounts].sort());
        const sizes = parts.map((part) => part.length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('countShards', () => {
  test.each([
    [0, 40, 1],
    [1, 40, 1],
    [40, 40, 1],
    [41, 40, 2],
    [10_240, 40, 256],
    [50_000, 40, 256],
  ])('%i accounts, %i a shard: %i', (accounts, perShard, count) => {
    expect(countShards(accounts, perShard)).toBe(count);
  });
});

test('shardMatrix is what strategy.matrix takes', () => {
  expect(JSON.parse(shardMatrix(3))).toEqual({ include: [{ shard: '1/3' }, { shard: '2/3' }, { shard: '3/3' }] });
});

test('parseShard reads every shard of a matrix, and nothing else', () => {
  const { include } = JSON.parse(shardMatrix(256)) as { readonly include: readonly { readonly shard: string }[] };

  expect(include.map(({ shard }) => parseShard(shard)?.index)).toEqual(include.map((_one, at) => at + 1));
  for (const text of ['', '0/1', '2/1', '1/0', '1/257', ' 1/2', '1/2 ', '+1/2', '1e0/2']) {
    expect({ text, shard: parseShard(text) }).toEqual({ text, shard: undefined });
  }
});
