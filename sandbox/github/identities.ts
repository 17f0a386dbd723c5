import { randomBytes } from 'node:crypto';

/** A person's role in the repository, weakest first. */
export type Role = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin';

const roles: readonly Role[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];

/** An account of GitHub's. */
export interface User {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Bot' | 'Organization';
}

/** A GitHub App that acts, by itself (as `slug[bot]`) or for a person. */
export interface App {
  readonly slug: string;
  readonly id: number;
}

/** Keys and values of a workflow's `permissions:`. What is left out is not granted. */
export type Permissions = Readonly<
  Partial<Record<'actions' | 'contents' | 'issues' | 'pull-requests' | 'statuses' | 'checks', 'read' | 'write'>>
>;

/** Who makes a request, and what the token allows. */
export interface Identity {
  readonly user: User;
  readonly role: Role;
  readonly app: App | undefined;
  /** Limits of an app's or workflow's token; `undefined` for a person's own. */
  readonly permissions: Permissions | undefined;
}

interface Grant {
  readonly login: string;
  readonly app: App | undefined;
  readonly permissions: Permissions | undefined;
}

/** Login of the account that `GITHUB_TOKEN` acts as. */
export const actionsBot = 'github-actions[bot]';
/** The app behind `GITHUB_TOKEN`. */
export const actionsApp: App = { slug: 'github-actions', id: 15_368 };
/** The account that GitHub itself commits as. */
export const webFlow: User = { login: 'web-flow', id: 19_864_447, type: 'User' };

const knownIds: Readonly<Record<string, number>> = { [actionsBot]: 41_898_282, octocat: 583_231, 'web-flow': webFlow.id };

export function isAtLeast(role: Role, minimum: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(minimum);
}

/** Accounts, their roles in the repository, and the tokens that speak for them. */
export class Identities {
  private readonly users = new Map<string, User>();
  private readonly roles = new Map<string, Role>();
  private readonly grants = new Map<string, Grant>();
  private nextId = 1_000_001;

  constructor() {
    this.add(actionsBot, 'Bot');
    this.add(webFlow.login, 'User');
  }

  /** Registers an account; one that is known already stays as it is. */
  add(login: string, type: User['type']): User {
    const known = this.find(login);
    if (known !== undefined) return known;
    const user: User = { login, id: knownIds[login] ?? this.nextId++, type };
    this.users.set(login.toLowerCase(), user);
    return user;
  }

  setRole(login: string, role: Role): void {
    this.add(login, 'User');
    this.roles.set(login.toLowerCase(), role);
  }

  find(login: string): User | undefined {
    return this.users.get(login.toLowerCase());
  }

  /** As `find`; throws for an unknown login. */
  user(login: string): User {
    const user = this.find(login);
    if (user === undefined) throw new Error(`The sandbox's GitHub has no account ${login}; name it under "people".`);
    return user;
  }

  /** A role that was given; `undefined` for everybody else. */
  roleOf(login: string): Role | undefined {
    return this.roles.get(login.toLowerCase());
  }

  /** Logins that were given a role of at least `minimum`, in the order in which they were given. */
  withRole(minimum: Role): readonly User[] {
    return [...this.roles].filter(([, role]) => isAtLeast(role, minimum)).map(([login]) => this.user(login));
  }

  /** The account whose commits carry this e-mail address. */
  findByEmail(email: string): User | undefined {
    if (email === 'noreply@github.com') return webFlow;
    const login = /^\d+\+(.+)@users\.noreply\.github\.com$/.exec(email)?.[1];
    return login === undefined ? undefined : this.find(login);
  }

  /** Makes a token for an account that is known. */
  issueToken(login: string, limits: { readonly app?: App; readonly permissions?: Permissions } = {}): string {
    const { login: known } = this.user(login);
    const token = `${limits.app === undefined ? 'ghp' : 'ghs'}_${randomBytes(18).toString('hex')}`;
    this.grants.set(token, { login: known, app: limits.app, permissions: limits.permissions });
    return token;
  }

  /** Whose token it is; `undefined` for one that was not issued here. */
  identify(token: string): Identity | undefined {
    const grant = this.grants.get(token);
    return grant === undefined ? undefined : this.identity(grant.login, grant);
  }

  identity(login: string, limits: { readonly app?: App | undefined; readonly permissions?: Permissions | undefined } = {}): Identity {
    const user = this.user(login);
    return {
      user,
      role: user.type === 'Bot' ? 'write' : (this.roleOf(login) ?? 'none'),
      app: limits.app,
      permissions: limits.permissions,
    };
  }
}

/** The address that GitHub writes into an account's commits. */
export function commitEmail(user: User): string {
  return user.login === webFlow.login ? 'noreply@github.com' : `${user.id}+${user.login}@users.noreply.github.com`;
}
