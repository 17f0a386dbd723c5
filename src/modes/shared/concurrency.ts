import type { Config } from '../../config/config.ts';

/** Runs `work` on each item with at most `limit` in flight; the results stand in the items' order. */
export async function mapBounded<T, R>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results = new Map<number, R>();
  const queue = items.entries();
  async function worker(): Promise<void> {
    for (const [index, item] of queue) results.set(index, await work(item));
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return items.map((_item, index) => results.get(index) as R);
}

/** Does parts of one thing one after the other: where one fails, the whole does. For many things there is `mapEach`. */
export async function inOrder<T>(parts: readonly T[], work: (part: T) => Promise<unknown>): Promise<void> {
  await mapBounded(parts, 1, work);
}

/*
 * Account-regions in flight when the config leaves it to us. Each has quotas of its own, so more of them end sooner; but
 * beyond some dozens this machine is the limit, and few at once are enough for a small fleet or one shard of many, whose
 * hub and neighbours are spared that way.
 */
const perSlot = 50;
const [fewest, most] = [8, 32];

/** How many of `count` account-regions (or accounts, or zones) are worked on at once. */
export function concurrencyOf({ scan }: Pick<Config, 'scan'>, count: number): number {
  if (scan.concurrency !== 'auto') return scan.concurrency;
  return Math.min(most, Math.max(fewest, Math.ceil(count / perSlot)));
}
