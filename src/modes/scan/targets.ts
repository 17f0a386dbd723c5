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

/** Account-regions in flight when the config leaves it to us: waiting is mostly on the network, not on this machine. */
const automaticConcurrency = 32;

/** How many account-regions are scanned at once. */
export function concurrencyOf(config: Config): number {
  return config.scan.concurrency === 'auto' ? automaticConcurrency : config.scan.concurrency;
}
