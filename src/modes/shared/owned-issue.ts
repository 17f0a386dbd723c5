import { ownersIn } from '../../core/fleet/named-people.ts';
import type { Issue } from '../../core/repository.ts';
import type { Context } from './context.ts';

/** An issue that belongs to somebody: of its owners GitHub assigns users, and teams are mentioned in its text. */
export interface OwnedIssue {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly account: string;
  readonly owners: readonly string[];
}

/** Opens an issue for its owners. Whom GitHub does not assign is a warning at the line of the config that names them. */
export async function openOwnedIssue(context: Context, { owners, account, ...issue }: OwnedIssue): Promise<Issue> {
  const assignees = owners.filter((owner) => !owner.includes('/'));
  const opened = await context.githubWriter.createIssue({ ...issue, assignees });
  const assigned = new Set(opened.assignees.map((login) => login.toLowerCase()));
  for (const login of assignees.filter((each) => !assigned.has(each.toLowerCase()))) warn(context, login, account);
  return opened;
}

function warn({ config, placeInConfig, log }: Context, login: string, account: string): void {
  const named = ownersIn(config).filter((each) => each.login === login);
  const path = (named.find((each) => each.account === account) ?? named[0])?.path ?? [];
  const place = placeInConfig(path);
  log.warning(
    `${place.file}:${String(place.line ?? 1)}: GitHub does not let ${login}, an owner for account ${account}, be assigned ` +
      'to issues here: only people with access to the repository can be. The issue is written without them; correct the name.',
    place,
  );
}
