/** One part of a sharded scan: the `index`-th of `count`, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** GitHub starts no more jobs from one matrix (GitHub Docs, "Workflow syntax", `jobs.<job_id>.strategy.matrix`). */
export const mostShards = 256;

/** Reads `i/n`; `undefined` for anything else. */
export function parseShard(text: string): Shard | undefined {
  const match = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text);
  if (match === null) return undefined;
  const [index, count] = [Number(match[1]), Number(match[2])];
  return index <= count && count <= mostShards ? { index, count } : undefined;
}

/** `i/n`, as the input takes it. */
export function formatShard({ index, count }: Shard): string {
  return `${String(index)}/${String(count)}`;
}

/** How many shards so many accounts need: at least one, since GitHub refuses an empty matrix. */
export function countShards(accounts: number, accountsPerShard: number): number {
  return Math.min(mostShards, Math.max(1, Math.ceil(accounts / accountsPerShard)));
}

/** The job matrix of all shards, as JSON for `fromJSON`. */
export function shardMatrix(count: number): string {
  const include = Array.from({ length: count }, (_one, position) => ({
    shard: formatShard({ index: position + 1, count }),
  }));
  return JSON.stringify({ include });
}

/**
 * The accounts of a shard: the sorted list dealt out like cards. The same set of accounts gives the same division in
 * whatever order it came, and no shard has two accounts more than another.
 */
export function accountsOfShard(accounts: readonly string[], { index, count }: Shard): readonly string[] {
  return [...new Set(accounts)].sort().filter((_account, position) => position % count === index - 1);
}
