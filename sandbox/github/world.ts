import type { Json } from './call.ts';
import type { GitStore } from './git.ts';
import type { Identities } from './identities.ts';
import type { State } from './state.ts';

/** What the sandbox's GitHub can be told to do otherwise; may be changed while it runs. */
export interface Settings {
  /** "Allow GitHub Actions to create and approve pull requests". */
  mayActionsCreatePullRequests: boolean;
  /** Is the repository private? */
  isPrivate: boolean;
  /** Rules of branches, in the shape of `GET /rules/branches/{branch}`. */
  branchRules: Readonly<Record<string, readonly Json[]>>;
  /** Slugs of the organisation's teams. */
  teams: readonly string[];
  /** Deletes a branch of the repository when its pull request is merged. */
  deleteBranchOnMerge: boolean;
  /** A new issue, pull request or comment is missing in lists for so long. 0: lists are up to date at once. */
  listLagMilliseconds: number;
  /** Answer of `GET /actions/oidc/customization/sub`. */
  oidcSubject: Json;
}

/** The one repository, and everything around it that handlers need. */
export interface World {
  readonly owner: string;
  readonly name: string;
  readonly defaultBranch: string;
  /** Where the REST API answers, without a slash at the end. */
  readonly apiUrl: string;
  /** Where people look at it, such as `https://github.com`. */
  readonly webUrl: string;
  readonly createdAt: Date;
  readonly git: GitStore;
  readonly identities: Identities;
  readonly state: State;
  readonly settings: Settings;
}

/** Full name of the ref behind a branch of the repository, or of a fork of it. */
export function branchRef(world: World, branch: string, owner = world.owner): string {
  return owner === world.owner ? `refs/heads/${branch}` : `refs/forks/${owner}/${branch}`;
}

/** Address of the repository in the REST API, and something in it. */
export function repositoryUrl(world: World, rest = '', owner = world.owner): string {
  return `${world.apiUrl}/repos/${owner}/${world.name}${rest}`;
}

/** Address of the repository's page, and something in it. */
export function pageUrl(world: World, rest = '', owner = world.owner): string {
  return `${world.webUrl}/${owner}/${world.name}${rest}`;
}
