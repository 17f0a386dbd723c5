import { fenceAround, type Fence } from '../../core/fleet/fence.ts';
import type { Context } from './context.ts';
import { mayBeMember } from '../../core/fleet/organization.ts';
import { readMembers } from './organization.ts';

/** Where plans may work; asked once in a run. */
export type ReadFence = (account: string) => Promise<Fence>;

/**
 * The fleet of the config at the head of the default branch. The organisation is asked only where a plan names an
 * account that is not listed; where it cannot be read, no such account is taken to be in it.
 */
export function fenceReader(context: Context): ReadFence {
  const { accounts, organization } = context.config;
  let whole: Promise<Fence> | undefined;
  async function readWhole(): Promise<Fence> {
    if (organization === undefined) return fenceAround(accounts);
    const { accounts: members, isRead, missing } = await readMembers(context, organization);
    const { regions } = context.config;
    const found = members.filter(({ id }) => !accounts.some((listed) => listed.id === id));
    const unknown = isRead ? undefined : JSON.stringify(missing.map(({ reason }) => reason.detail));
    return fenceAround([...accounts, ...found.map(({ id }) => ({ id, regions }))], unknown);
  }
  return (account) => {
    if (accounts.some(({ id }) => id === account)) return Promise.resolve(fenceAround(accounts));
    return (whole ??= readWhole());
  };
}

/**
 * The same without asking the organisation, which an event of a pull request may not: an account that may be in it is not
 * known to be.
 */
export function listedFenceReader({ config }: Pick<Context, 'config'>): ReadFence {
  const { accounts, organization } = config;
  return (account) => {
    const isListed = accounts.some(({ id }) => id === account);
    const mayBe = !isListed && organization !== undefined && mayBeMember(organization, account);
    return Promise.resolve(fenceAround(accounts, mayBe ? 'the organisation was not asked' : undefined));
  };
}
