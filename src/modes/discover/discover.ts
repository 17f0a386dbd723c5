import { countShards, shardMatrix } from '../../core/fleet/shard.ts';
import { texts } from '../../text/locales/index.ts';
import { discoverSummary } from '../../text/dashboard/fleet.ts';
import { resultOf, type Context, type ModeResult } from '../shared/context.ts';
import { accountFailures, accountProblems, readAccounts } from '../shared/fleet.ts';

/** Counts the accounts and writes the job matrix of the shards that scan them. */
export async function discover(context: Context): Promise<ModeResult> {
  const { accounts, failedAccounts, excludedAccounts } = await readAccounts(context);
  const count = countShards(accounts.length, context.config.scan.accountsPerShard);
  context.log.info(texts.en.fleet.shards(accounts.length, count));
  return resultOf({
    matrix: shardMatrix(count),
    notScanned: accountFailures(context, failedAccounts),
    excludedAccounts,
    problems: accountProblems(failedAccounts),
    summary: discoverSummary(
      { accounts: accounts.length, shards: count, excludedAccounts },
      context.config.issues.language,
    ),
  });
}
