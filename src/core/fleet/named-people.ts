import type { Config } from '../../config/config.ts';
import type { Path } from '../../config/select.ts';

/** Somebody whom the config names, a user or a team, and the key that does. */
export interface NamedPerson {
  readonly login: string;
  readonly path: Path;
  /** The account that an owner stands for; `undefined` for owners of rules and for reviewers. */
  readonly account: string | undefined;
}

/** The owners in a config, in its order; one who stands in several places comes several times. */
export function ownersIn({ accounts, rules }: Pick<Config, 'accounts' | 'rules'>): readonly NamedPerson[] {
  return [
    ...accounts.flatMap(({ id, owners }, at) =>
      owners.map((login, n) => ({ login, path: ['accounts', at, 'owners', n], account: id })),
    ),
    ...rules.flatMap(({ owners = [] }, at) =>
      owners.map((login, n) => ({ login, path: ['rules', at, 'owners', n], account: undefined })),
    ),
  ];
}

/** The reviewers in a config. */
export function reviewersIn({ pullRequests }: Pick<Config, 'pullRequests'>): readonly NamedPerson[] {
  return pullRequests.reviewers.map((login, n) => ({
    login,
    path: ['pull-requests', 'reviewers', n],
    account: undefined,
  }));
}
