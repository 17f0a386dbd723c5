/** An account as AWS Organizations tells of it. */
export interface OrganizationAccount {
  /** Twelve digits. */
  readonly id: string;
  /** Foreign text. */
  readonly name: string | undefined;
  /** `ACTIVE`, `SUSPENDED`, `PENDING_CLOSURE`, `CLOSED`, `PENDING_ACTIVATION`, or what else AWS may call it. */
  readonly state: string;
}

/** Accounts of the organisation that a run leaves alone. */
export interface LeftOut {
  /** Suspended, closing, closed or not yet activated. */
  readonly inactive: number;
  /** By `organization.exclude`. */
  readonly excluded: number;
}

/** Nothing left out, as without an organisation. */
export const nothingLeftOut: LeftOut = { inactive: 0, excluded: 0 };

/** States in which nothing can be done in an account; one that AWS may add later is tried, so that it shows. */
const inactiveStates: readonly string[] = ['SUSPENDED', 'PENDING_CLOSURE', 'CLOSED', 'PENDING_ACTIVATION'];

/** What an organisation's lists come to. */
export interface SelectedAccounts {
  /** Each once, by id. */
  readonly accounts: readonly OrganizationAccount[];
  readonly excludedAccounts: LeftOut;
}

/** Takes what is included, leaves out what is excluded, and of the rest what is not active. */
export function selectAccounts(
  included: readonly OrganizationAccount[],
  excluded: ReadonlySet<string>,
): SelectedAccounts {
  // An account that is moved while the lists are read stands in two of them.
  const found = [...new Map(included.map((account) => [account.id, account])).values()];
  const wanted = found.filter(({ id }) => !excluded.has(id));
  const accounts = wanted.filter(({ state }) => !inactiveStates.includes(state));
  return {
    accounts: accounts.sort((a, b) => (a.id < b.id ? -1 : 1)),
    excludedAccounts: { inactive: wanted.length - accounts.length, excluded: found.length - wanted.length },
  };
}

/**
 * Whether an account can be among those that an organisation's entry takes, as far as the entry itself tells: which
 * accounts a unit holds only AWS knows.
 */
export function mayBeMember(
  { include, exclude }: { readonly include: readonly string[]; readonly exclude: readonly string[] },
  account: string,
): boolean {
  if (exclude.includes(account)) return false;
  return include.length === 0 || include.includes(account) || include.some((entry) => !/^\d+$/.test(entry));
}
