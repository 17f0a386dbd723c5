import { reasonOf, saidAndNext } from './reason-of.ts';
import type { AccountConfig } from '../../config/config.ts';
import { UpstreamError, UserError } from '../../core/errors.ts';
import type { Language, LocalizedText } from '../../core/language.ts';
import { nothingLeftOut, type LeftOut } from '../../core/fleet/organization.ts';
import { reason, type Reason } from '../../core/reasons.ts';
import type { FailedRegion } from '../../core/report/report.ts';
import { beginningIn, workOrder } from '../../core/fleet/scan-order.ts';
import { accountsOfShard } from '../../core/fleet/shard.ts';
import type { AccountRegion } from '../../ports/aws.ts';
import { problem } from '../../text/report/problems.ts';
import { plainReason, reportReason } from '../../text/reasons.ts';
import { plural } from '../../text/plural.ts';
import type { Context } from './context.ts';
import { readMembers } from './organization.ts';

import { concurrencyOf, mapBounded } from './concurrency.ts';
import type { TimeBudget } from './time-budget.ts';

/** An account of the run with the regions to look in. */
export interface FleetAccount {
  /** Twelve digits. */
  readonly id: string;
  readonly name: string | undefined;
  readonly regions: readonly string[];
  /** Whether `regions: all` found the regions, so that the config names none of them. */
  readonly hasFoundRegions: boolean;
}

/** The accounts that a run is about; regions are not looked up. */
export interface Accounts {
  /** In a fixed order, each once: the config's, then the organisation's by id. A listed one keeps its own entry. */
  readonly accounts: readonly AccountConfig[];
  readonly excludedAccounts: LeftOut;
  /** Whether these are all: an organisation that could not be read hides some. */
  readonly isComplete: boolean;
  /** What could not be found out; it makes the run incomplete. */
  readonly failedAccounts: readonly FailedAccount[];
}

/** The accounts and regions that this run, or this shard of it, is about. */
export interface Fleet {
  /** In the order of `Accounts`. */
  readonly accounts: readonly FleetAccount[];
  readonly excludedAccounts: LeftOut;
  /** The ids of all accounts, those of the other shards included. */
  readonly everyAccount: readonly string[];
  /** Whether `everyAccount` is all that there are: an organisation that could not be read hides some. */
  readonly isComplete: boolean;
  /** Where the work begins (`placeKey`); from the front when absent. */
  readonly resumeFrom: string | undefined;
  /** Accounts whose regions there was no time to find. */
  readonly deferred: readonly string[];
  /** What could not be found out, such as the regions of an account; it makes the run incomplete. */
  readonly failedAccounts: readonly FailedAccount[];
}

/** An account of which nothing can be scanned, and why. */
export interface FailedAccount {
  readonly account: string;
  readonly reason: Reason;
}

/** Stands for the region of a gap that is none of one region. */
export const everyRegion = 'all';

/** Finds the accounts of the run: those that are listed, and those of the organisation. */
export async function readAccounts(context: Context): Promise<Accounts> {
  const { accounts: listed, organization, regions } = context.config;
  if (organization === undefined) {
    return { accounts: listed, isComplete: true, excludedAccounts: nothingLeftOut, failedAccounts: [] };
  }
  const { accounts, excludedAccounts, missing, isRead } = await readMembers(context, organization);
  const known = new Set(listed.map(({ id }) => id));
  const found = accounts.filter(({ id }) => !known.has(id)).map(({ id, name }) => ({ id, name, regions, owners: [] }));
  context.log.info(
    `Organisation: ${plural(accounts.length, 'account')}; left out: ${String(excludedAccounts.inactive)} suspended or closing, ${String(excludedAccounts.excluded)} excluded.`,
  );
  return { accounts: [...listed, ...found], isComplete: isRead, excludedAccounts, failedAccounts: missing };
}

/** How far a scan may go, and where an earlier one stopped. */
export interface ScanLimits {
  readonly budget: TimeBudget;
  /** Places that earlier scans left over (`placeKey`). */
  readonly resumeFrom: readonly string[];
}

/**
 * Finds the accounts of the run, of a shard its own only, and the regions of each. A scan that runs out of time at this
 * leaves the other accounts to the next one.
 */
export async function readFleet(context: Context, limits?: ScanLimits): Promise<Fleet> {
  const { accounts, excludedAccounts, failedAccounts, isComplete } = await readAccounts(context);
  const everyAccount = accounts.map(({ id }) => id);
  const { shard } = context.run;
  const own = new Set(shard === undefined ? everyAccount : accountsOfShard(everyAccount, shard));
  const ours = accounts.filter(({ id }) => own.has(id));
  const resumeFrom = beginningIn(limits?.resumeFrom ?? [], own);
  const order = workOrder(
    ours.map((account) => ({ account: account.id, entry: account })),
    resumeFrom,
  );
  const found = await mapBounded(order, concurrencyOf(context.config, order.length), async ({ account, entry }) => {
    const isTooLate = entry.regions === 'all' && limits?.budget.isHalfOver === true;
    return [account, isTooLate ? 'later' : await addRegions(context, entry)] as const;
  });
  const byAccount = new Map(found);
  const looked = ours.flatMap(({ id }) => byAccount.get(id) ?? []);
  return {
    accounts: looked.filter((each) => typeof each === 'object' && 'regions' in each),
    everyAccount,
    isComplete,
    resumeFrom,
    deferred: ours.map(({ id }) => id).filter((id) => byAccount.get(id) === 'later'),
    excludedAccounts,
    failedAccounts: [...failedAccounts, ...looked.filter((each) => typeof each === 'object' && 'reason' in each)],
  };
}

/** A fleet of one account and region, for a scan that is about one certificate. */
export function fleetOfOne({ config }: Context, { account, region }: AccountRegion): Fleet {
  const name = config.accounts.find(({ id }) => id === account)?.name;
  const accounts = [{ id: account, name, regions: [region], hasFoundRegions: false }];
  const nothingElse = { resumeFrom: undefined, deferred: [], excludedAccounts: nothingLeftOut, failedAccounts: [] };
  return { accounts, everyAccount: [account], isComplete: false, ...nothingElse };
}

/** The account with its regions, or why they cannot be found out. */
async function addRegions(
  context: Context,
  { id, name, regions }: AccountConfig,
): Promise<FleetAccount | FailedAccount> {
  if (regions !== 'all') return { id, name, regions: [...new Set(regions)], hasFoundRegions: false };
  const { roles, organization } = context.config;
  try {
    const found = await context.aws.listRegions({ account: id, role: roles.scan, near: organization?.role });
    return { id, name, regions: found, hasFoundRegions: true };
  } catch (error) {
    if (!(error instanceof UpstreamError) && !(error instanceof UserError)) throw error;
    const why = reason(reasonOf(error).code, [{ key: 'regions-unreadable', ...saidAndNext(error) }]);
    return { account: id, reason: why };
  }
}

/** A place that was not scanned, as the report names it. */
export function failureAt({ account, region }: AccountRegion, why: Reason, language: Language): FailedRegion {
  return { account, region, certificate: undefined, reason: reportReason(why, language) };
}

/** What could not be found out, as the report names it. */
export function accountFailures(
  { config }: Pick<Context, 'config'>,
  failedAccounts: readonly FailedAccount[],
): readonly FailedRegion[] {
  return failedAccounts.map(({ account, reason: why }) =>
    failureAt({ account, region: everyRegion }, why, config.issues.language),
  );
}

/** The same as what fails the job, each with what to do. */
export function accountProblems(failedAccounts: readonly FailedAccount[]): readonly LocalizedText[] {
  return failedAccounts.map(({ account, reason: why }) =>
    problem((t, language) => t.accountNotScanned(account, plainReason(why, language))),
  );
}

/** The run's context with the organisation's accounts among those of the config, for names and owners. */
export function resolveAccounts(context: Context, { accounts }: Pick<Fleet, 'accounts'>): Context {
  const listed = new Set(context.config.accounts.map(({ id }) => id));
  const found = accounts
    .filter(({ id }) => !listed.has(id))
    .map(({ id, name, regions }) => ({ id, name, regions, owners: [] }));
  return { ...context, config: { ...context.config, accounts: [...context.config.accounts, ...found] } };
}

/** A region of each account, by account: where a service is asked that is one for all regions. */
export function regionsNear(fleet: Pick<Fleet, 'accounts'>): ReadonlyMap<string, string> {
  return new Map(targetsOf(fleet).map(({ account, region }) => [account, region]));
}

/** Every account and region of the fleet, in its order. */
export function targetsOf({ accounts }: Pick<Fleet, 'accounts'>): readonly AccountRegion[] {
  return accounts.flatMap(({ id, regions }) => regions.map((region) => ({ account: id, region })));
}
