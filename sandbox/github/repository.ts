import { notFound, Refusal, type Call, type Handler, type Reply } from './call.ts';
import * as payload from './payloads.ts';
import type { Role } from './state.ts';

/** REST's coarse permission: maintain shows as write, triage as read. */
const coarse: Readonly<Record<Role, string>> = {
  none: 'none',
  read: 'read',
  triage: 'read',
  write: 'write',
  maintain: 'write',
  admin: 'admin',
};

function permission(call: Call): Reply {
  const account = call.state.accounts.get((call.params['username'] ?? '').toLowerCase());
  if (account === undefined) throw notFound();
  const { role } = account;
  const atLeast = (...roles: readonly Role[]): boolean => roles.includes(role);
  const permissions = {
    pull: role !== 'none',
    triage: atLeast('triage', 'write', 'maintain', 'admin'),
    push: atLeast('write', 'maintain', 'admin'),
    maintain: atLeast('maintain', 'admin'),
    admin: role === 'admin',
  };
  return {
    status: 200,
    value: {
      permission: coarse[role],
      role_name: account.customRole ?? role,
      user: { ...payload.user(account), permissions, role_name: account.customRole ?? role },
    },
  };
}

/** Whoever has access can be assigned. */
function checkAssignee(call: Call): Reply {
  const account = call.state.accounts.get((call.params['assignee'] ?? '').toLowerCase());
  if (account === undefined || account.role === 'none') throw notFound();
  return { status: 204 };
}

/** Only administrators read the settings of workflows, and no token of a workflow is one. */
function refuseSettings(): never {
  throw new Refusal(403, 'Resource not accessible by integration');
}

/** Operations of the repository itself and of people. */
export const repositoryHandlers: Readonly<Record<string, Handler>> = {
  'repos/get': (call) => ({ status: 200, value: payload.repository(call.state) }),
  'repos/get-collaborator-permission-level': permission,
  'issues/check-user-can-be-assigned': checkAssignee,
  'actions/get-github-actions-default-workflow-permissions-repository': refuseSettings,
  'teams/get-by-name': () => {
    throw notFound();
  },
  'repos/get-branch-rules': () => ({ status: 200, list: [] }),
  'users/get-by-username': (call) => {
    const account = call.state.accounts.get((call.params['username'] ?? '').toLowerCase());
    if (account === undefined) throw notFound();
    return { status: 200, value: payload.user(account) };
  },
};
