import type {
  Account,
  ListAccountsForParentRequest,
  ListAccountsForParentResponse,
  ListAccountsRequest,
  ListAccountsResponse,
  ListChildrenRequest,
  ListChildrenResponse,
} from '@aws-sdk/client-organizations';
import { AwsError } from './errors.ts';
import { anyResource, operation } from './operation.ts';
import type { CallContext, Operation } from './operation.ts';
import { page } from './paging.ts';
import type { AccountState, Organization, OrganizationMember, Settings } from './state.ts';

/** Most items on a page (Organizations API reference). */
const longestPage = 20;

/** The operations of Organizations that the sandbox speaks. */
export const organizationsOperations: Readonly<Record<string, Operation>> = {
  ListAccounts: operation(anyResource, listAccounts),
  ListAccountsForParent: operation(anyResource, listAccountsForParent),
  ListChildren: operation(anyResource, listChildren),
};

/** Only the management account and delegated administrators are answered. */
function organizationOf({ state, account }: CallContext): Organization {
  const { organization } = state;
  if (organization === undefined || !(organization.members.has(account) || organization.askers.has(account))) {
    throw new AwsError('AWSOrganizationsNotInUseException', 'Your account is not a member of an organization.');
  }
  if (!organization.askers.has(account)) {
    throw new AwsError('AccessDenied', "You don't have permissions to access this resource.");
  }
  return organization;
}

function checkParent(organization: Organization, parent: string): void {
  if (parent === organization.root || organization.units.has(parent)) return;
  throw new AwsError('ParentNotFoundException', `You specified parent '${parent}' that doesn't exist.`);
}

/** What the older `Status` says of a state. */
const statusOf: Readonly<Record<AccountState, 'ACTIVE' | 'SUSPENDED' | 'PENDING_CLOSURE'>> = {
  PENDING_ACTIVATION: 'ACTIVE',
  ACTIVE: 'ACTIVE',
  SUSPENDED: 'SUSPENDED',
  PENDING_CLOSURE: 'PENDING_CLOSURE',
  CLOSED: 'SUSPENDED',
};

function show({ id, name, state }: OrganizationMember, shown: Settings['accountState']): Account {
  return {
    Id: id,
    Arn: `arn:aws:organizations::${id}:account/o-sandbox/${id}`,
    Name: name,
    ...(shown !== 'State' && { Status: statusOf[state] }),
    ...(shown !== 'Status' && { State: state }),
  };
}

interface Asked {
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
}

/** One page; with `emptyPages` the token of every page leads to an empty one first. */
function paged<T>(items: readonly T[], input: Asked, { state, operation: name }: CallContext, question: string) {
  const { emptyPages, pageSizes } = state.settings;
  const size = Math.min(input.MaxResults ?? pageSizes[name] ?? longestPage, longestPage);
  const isTurned = input.NextToken?.startsWith('turned-') === true;
  if (emptyPages && !isTurned) return { items: [], next: `turned-${input.NextToken ?? ''}` };
  const token = isTurned ? input.NextToken.slice('turned-'.length) : input.NextToken;
  return page(items, token === '' ? undefined : token, size, question);
}

function listAccounts(input: ListAccountsRequest, context: CallContext): ListAccountsResponse {
  const { members } = organizationOf(context);
  const { items, next } = paged([...members.values()], input, context, 'all');
  return { Accounts: items.map((member) => show(member, context.state.settings.accountState)), NextToken: next };
}

function listAccountsForParent(
  input: ListAccountsForParentRequest,
  context: CallContext,
): ListAccountsForParentResponse {
  const organization = organizationOf(context);
  const parent = input.ParentId ?? '';
  checkParent(organization, parent);
  const below = [...organization.members.values()].filter((member) => member.parent === parent);
  const { items, next } = paged(below, input, context, parent);
  return { Accounts: items.map((member) => show(member, context.state.settings.accountState)), NextToken: next };
}

function listChildren(input: ListChildrenRequest, context: CallContext): ListChildrenResponse {
  const organization = organizationOf(context);
  const parent = input.ParentId ?? '';
  checkParent(organization, parent);
  const ids =
    input.ChildType === 'ACCOUNT'
      ? [...organization.members.values()].filter((member) => member.parent === parent).map(({ id }) => id)
      : [...organization.units].filter(([, above]) => above === parent).map(([unit]) => unit);
  const { items, next } = paged(ids, input, context, `${parent} ${input.ChildType ?? ''}`);
  return { Children: items.map((Id) => ({ Id, Type: input.ChildType })), NextToken: next };
}
