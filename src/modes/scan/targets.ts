import type { Config } from '../../config/config.ts';
import type { AccountRegion } from '../../ports.ts';

/** Every account and region that the config names, each once, in the config's order. */
export function listTargets(config: Config): readonly AccountRegion[] {
  return config.accounts.flatMap((account) =>
    [...new Set(account.regions)].map((region) => ({ account: account.id, region })),
  );
}

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
