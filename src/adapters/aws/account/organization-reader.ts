import type { Account, Child, OrganizationsClient } from '@aws-sdk/client-organizations';
import type { OrganizationAccount } from '../../../core/fleet/organization.ts';
import type { OrganizationReader } from '../../../ports/aws.ts';
import { incompleteAnswer, unlessGone } from '../client/answers.ts';
import type { Caller } from '../client/call.ts';
import { readAllPages } from '../client/paging.ts';

/** Most items of a page (Organizations API reference). */
const PAGE_SIZE = 20;

/** Reads the accounts of an organisation; pages may be empty and still have a next one. */
export async function createOrganizationReader(
  client: OrganizationsClient,
  caller: Caller,
): Promise<OrganizationReader> {
  const { ListAccountsCommand, ListAccountsForParentCommand, ListChildrenCommand } =
    await import('@aws-sdk/client-organizations');

  async function listAccounts(): Promise<readonly OrganizationAccount[]> {
    const accounts = await caller.read('ListAccounts', () =>
      readAllPages<Account>(async (token) => {
        const answer = await client.send(new ListAccountsCommand({ MaxResults: PAGE_SIZE, NextToken: token }));
        return { items: answer.Accounts, next: answer.NextToken };
      }),
    );
    return accounts.map((account) => toAccount(account, 'ListAccounts'));
  }

  async function listOwnAccounts(unit: string): Promise<readonly OrganizationAccount[]> {
    const accounts = await caller.read('ListAccountsForParent', () =>
      readAllPages<Account>(async (token) => {
        const command = new ListAccountsForParentCommand({ ParentId: unit, MaxResults: PAGE_SIZE, NextToken: token });
        const answer = await client.send(command);
        return { items: answer.Accounts, next: answer.NextToken };
      }),
    );
    return accounts.map((account) => toAccount(account, 'ListAccountsForParent'));
  }

  function listUnits(unit: string): Promise<readonly Child[]> {
    return caller.read('ListChildren', () =>
      readAllPages<Child>(async (token) => {
        const answer = await client.send(
          new ListChildrenCommand({
            ParentId: unit,
            ChildType: 'ORGANIZATIONAL_UNIT',
            MaxResults: PAGE_SIZE,
            NextToken: token,
          }),
        );
        return { items: answer.Children, next: answer.NextToken };
      }),
    );
  }

  /** Accounts before units: one that is moved down meanwhile is found twice rather than not at all. */
  async function listAccountsBelow(unit: string): Promise<readonly OrganizationAccount[]> {
    const found = [...(await listOwnAccounts(unit))];
    for (const { Id } of await listUnits(unit)) {
      if (Id === undefined) continue;
      // A unit that was deleted since has no accounts any more.
      found.push(...(await unlessGone(() => listAccountsBelow(Id), [])));
    }
    return found;
  }

  return { listAccounts, listAccountsBelow };
}

/** `State` replaces `Status`, which AWS retires; an endpoint may know only one of them. */
function toAccount({ Id, Name, State, Status }: Account, operation: string): OrganizationAccount {
  if (Id === undefined) throw incompleteAnswer('organizations', operation, 'an account', Id);
  return { id: Id, name: Name === '' ? undefined : Name, state: State ?? Status ?? 'UNKNOWN' };
}
