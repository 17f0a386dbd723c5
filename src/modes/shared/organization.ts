import { reasonOf, saidAndNext } from './reason-of.ts';
import type { OrganizationConfig } from '../../config/config.ts';
import { parseArn } from '../../core/arn.ts';
import { UpstreamError, UserError } from '../../core/errors.ts';
import {
  nothingLeftOut,
  selectAccounts,
  type LeftOut,
  type OrganizationAccount,
  type SelectedAccounts,
} from '../../core/fleet/organization.ts';
import { reason, type Reason } from '../../core/reasons.ts';
import type { OrganizationReader } from '../../ports/aws.ts';
import type { Context } from './context.ts';

/** What an account stands for that could not be found, or the management account when nothing could. */
export interface MissingAccount {
  readonly account: string;
  readonly reason: Reason;
}

/** The organisation's accounts that the config takes. */
export interface Members {
  readonly accounts: readonly OrganizationAccount[];
  readonly excludedAccounts: LeftOut;
  readonly missing: readonly MissingAccount[];
  /** Whether the organisation could be read, whatever was found in it. */
  readonly isRead: boolean;
}

/** Reads the accounts of the organisation. One that cannot be read is missing as a whole, and nothing is guessed. */
export async function readMembers(context: Context, organization: OrganizationConfig): Promise<Members> {
  const account = parseArn(organization.role)?.account ?? '';
  try {
    const reader = await context.aws.openOrganization(organization.role);
    const { accounts, excludedAccounts, unknown } = await select(reader, organization);
    const missing = unknown.map((id) => ({
      account: id,
      reason: reason('account-not-found', [{ key: 'not-in-organization' }]),
    }));
    if (accounts.length > 0) return { accounts, excludedAccounts, missing, isRead: true };
    const noneLeft = reason('account-not-found', [{ key: 'organization-empty' }]);
    return { accounts, excludedAccounts, missing: [...missing, { account, reason: noneLeft }], isRead: true };
  } catch (error) {
    if (!(error instanceof UpstreamError) && !(error instanceof UserError)) throw error;
    const isGone = error instanceof UpstreamError && error.details.kind === 'not-found';
    const why = reason(isGone ? 'account-not-found' : reasonOf(error).code, [
      { key: 'organization-unreadable', ...saidAndNext(error) },
    ]);
    return { accounts: [], excludedAccounts: nothingLeftOut, missing: [{ account, reason: why }], isRead: false };
  }
}

async function select(
  reader: OrganizationReader,
  { include, exclude }: OrganizationConfig,
): Promise<SelectedAccounts & { readonly unknown: readonly string[] }> {
  const excluded = new Set(exclude.filter((id) => !isUnit(id)));
  for (const { id } of await listBelow(reader, exclude.filter(isUnit))) excluded.add(id);
  if (include.length === 0) return { ...selectAccounts(await reader.listAccounts(), excluded), unknown: [] };
  const named = new Set(include.filter((id) => !isUnit(id)));
  const all = named.size === 0 ? [] : await reader.listAccounts();
  const below = await listBelow(reader, include.filter(isUnit));
  const found = new Set(all.map(({ id }) => id));
  return {
    ...selectAccounts([...all.filter(({ id }) => named.has(id)), ...below], excluded),
    unknown: [...named].filter((id) => !found.has(id)),
  };
}

function isUnit(id: string): boolean {
  return id.startsWith('ou-');
}

async function listBelow(
  reader: OrganizationReader,
  units: readonly string[],
): Promise<readonly OrganizationAccount[]> {
  const accounts: OrganizationAccount[] = [];
  for (const unit of units) accounts.push(...(await reader.listAccountsBelow(unit)));
  return accounts;
}
