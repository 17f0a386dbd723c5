import type { RepositoryRole } from '../../core/repository.ts';

/** What `GET /repos/{owner}/{repo}/collaborators/{username}/permission` says. */
export interface PermissionPayload {
  /** `read`, `triage`, `write`, `maintain`, `admin`, or the name of the organisation's own role. */
  readonly role_name?: string;
  readonly user?: {
    readonly permissions?: {
      readonly pull: boolean;
      readonly triage?: boolean;
      readonly push: boolean;
      readonly maintain?: boolean;
      readonly admin: boolean;
    };
  } | null;
}

const ROLES: readonly RepositoryRole[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];

/**
 * The role behind an answer; `undefined` when it says none. An organisation's own role counts as the role that it is
 * based on. The field `permission` is not asked: it knows `maintain` as `write` and `triage` as `read`.
 */
export function toRole(payload: PermissionPayload): RepositoryRole | undefined {
  const named = ROLES.find((role) => role === payload.role_name);
  if (named !== undefined) return named;
  const permissions = payload.user?.permissions;
  if (permissions === undefined) return undefined;
  if (permissions.admin) return 'admin';
  if (permissions.maintain === true) return 'maintain';
  if (permissions.push) return 'write';
  if (permissions.triage === true) return 'triage';
  return permissions.pull ? 'read' : 'none';
}
