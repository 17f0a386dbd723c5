import { countShards, shardMatrix } from '../core/shard.ts';
import { plural } from '../text/plural.ts';
import { resultOf, type Context, type ModeResult } from './context.ts';
import { holeGaps, holeProblems, readAccounts } from './fleet.ts';

/** Counts the accounts and writes the job matrix of the shards that scan them. */
export async function discover(context: Context): Promise<ModeResult> {
  const { accounts, holes, leftOut } = await readAccounts(context);
  const count = countShards(accounts.length, context.config.scan.accountsPerShard);
  context.log.info(`${plural(accounts.length, 'account')} in ${plural(count, 'shard')}.`);
  return resultOf({
    matrix: shardMatrix(count),
    notScanned: holeGaps(context, holes),
    leftOut,
    problems: holeProblems(holes),
    summary: `## acm-email-to-dns: discover\n\n${plural(accounts.length, 'account')} in ${plural(count, 'shard')}.`,
  });
}
