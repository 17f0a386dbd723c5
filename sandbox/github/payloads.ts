import type { Account, Activity, Comment, GitHubState, Issue, IssueEvent, Label, Review, Status } from './state.ts';
import { fullNameOf } from './state.ts';

/* The sandbox's state in the shape of GitHub's answers; members that are missing here are filled from the description. */

/** GitHub's answers have second precision. */
export function time(date: Date | undefined): string | null {
  return date === undefined ? null : date.toISOString().replace(/\.\d+Z$/, 'Z');
}

/** The address of the repository's pages. */
export function htmlUrl(state: GitHubState): string {
  return `https://github.com/${fullNameOf(state)}`;
}

export function user(account: Account): object {
  const { login, id, type } = account;
  return { login, id, type, node_id: `U_${id}`, html_url: `https://github.com/${login}`, site_admin: false };
}

export function label(entry: Label): object {
  return { ...entry, node_id: `L_${entry.id}`, url: '', default: false };
}

export function repository(state: GitHubState): object {
  return {
    id: 1,
    name: state.name,
    full_name: fullNameOf(state),
    private: state.isPrivate,
    visibility: state.isPrivate ? 'private' : 'public',
    owner: { login: state.owner, id: 2, type: 'Organization' },
    html_url: htmlUrl(state),
    default_branch: state.defaultBranch,
    url: `https://api.github.com/repos/${fullNameOf(state)}`,
  };
}

/** An issue, or a pull request seen as one. */
export function issue(state: GitHubState, entry: Issue): object {
  const { number, title, body } = entry;
  const kind = entry.pull === undefined ? 'issues' : 'pull';
  return {
    ...{ id: 10_000 + number, node_id: `I_${number}`, number, title, body, state: entry.state },
    state_reason: entry.stateReason,
    user: user(entry.author),
    labels: entry.labels.map((name) => label(labelOf(state, name))),
    assignees: entry.assignees.map((login) => user(accountOf(state, login))),
    assignee: entry.assignees[0] === undefined ? null : user(accountOf(state, entry.assignees[0])),
    comments: [...state.comments.values()].filter((comment) => comment.issue === number).length,
    created_at: time(entry.createdAt),
    updated_at: time(entry.updatedAt),
    closed_at: time(entry.closedAt),
    closed_by: entry.closedBy === undefined ? null : user(entry.closedBy),
    locked: false,
    html_url: `${htmlUrl(state)}/${kind}/${number}`,
    url: `https://api.github.com/repos/${fullNameOf(state)}/issues/${number}`,
    author_association: 'NONE',
    ...(entry.pull === undefined
      ? {}
      : { pull_request: { merged_at: time(entry.pull.mergedAt), url: '', html_url: '', diff_url: '', patch_url: '' } }),
  };
}

/** A pull request; the long form has what lists leave out. */
export function pullRequest(state: GitHubState, entry: Issue, isLong = false): object {
  const pull = entry.pull;
  if (pull === undefined) throw new Error(`#${entry.number} is no pull request`);
  const { number, title, body } = entry;
  const isMerged = pull.mergedAt !== undefined;
  return {
    ...{ id: 20_000 + number, node_id: `PR_${number}`, number, title, body, state: entry.state, draft: false },
    user: user(entry.author),
    labels: entry.labels.map((name) => label(labelOf(state, name))),
    assignees: [],
    requested_reviewers: pull.reviewers.map((login) => user(accountOf(state, login))),
    requested_teams: [],
    created_at: time(entry.createdAt),
    updated_at: time(entry.updatedAt),
    closed_at: time(entry.closedAt),
    merged_at: time(pull.mergedAt),
    merge_commit_sha: pull.mergeCommit ?? null,
    html_url: `${htmlUrl(state)}/pull/${number}`,
    url: `https://api.github.com/repos/${fullNameOf(state)}/pulls/${number}`,
    auto_merge: pull.hasAutoMerge
      ? { enabled_by: user(entry.author), merge_method: 'merge', commit_title: '', commit_message: '' }
      : null,
    head: side(state, pull.headRef, pull.headSha, pull.headRepository),
    base: side(state, pull.baseRef, pull.baseSha, fullNameOf(state)),
    author_association: 'NONE',
    locked: false,
    ...(isLong
      ? {
          merged: isMerged,
          mergeable: isMerged ? null : true,
          mergeable_state: 'clean',
          merged_by: pull.mergedBy === undefined ? null : user(pull.mergedBy),
        }
      : {}),
  };
}

function side(state: GitHubState, ref: string, sha: string, fullName: string): object {
  const [owner = '', name = ''] = fullName.split('/');
  const repo = {
    ...repository(state),
    name,
    full_name: fullName,
    owner: { login: owner, id: 2, type: 'Organization' },
  };
  return { ref, sha, label: `${owner}:${ref}`, repo, user: { login: owner, id: 2, type: 'Organization' } };
}

export function comment(state: GitHubState, entry: Comment): object {
  return {
    ...{ id: entry.id, node_id: `C_${entry.id}`, body: entry.body, user: user(entry.author), url: '' },
    created_at: time(entry.createdAt),
    updated_at: time(entry.updatedAt),
    html_url: `${htmlUrl(state)}/issues/${entry.issue}#issuecomment-${entry.id}`,
    issue_url: `https://api.github.com/repos/${fullNameOf(state)}/issues/${entry.issue}`,
    author_association: 'NONE',
  };
}

export function event(state: GitHubState, entry: IssueEvent): object {
  const named = entry.label === undefined ? undefined : labelOf(state, entry.label);
  return {
    ...{ id: entry.id, node_id: `E_${entry.id}`, url: '', event: entry.event, actor: user(entry.actor) },
    commit_id: entry.commit ?? null,
    commit_url: null,
    created_at: time(entry.at),
    ...(named === undefined ? {} : { label: { name: named.name, color: named.color } }),
    ...(entry.stateReason === undefined ? {} : { state_reason: entry.stateReason }),
    ...(entry.app === undefined ? {} : { performed_via_github_app: { id: 1, slug: entry.app, name: entry.app } }),
  };
}

export function activity(entry: Activity): object {
  return {
    ...{ id: entry.id, node_id: `A_${entry.id}`, before: entry.before, after: entry.after, ref: entry.ref },
    ...{ timestamp: time(entry.at), activity_type: entry.kind },
    actor: entry.actor === undefined ? null : user(entry.actor),
  };
}

export function review(entry: Review): object {
  return {
    ...{ id: entry.id, node_id: `R_${entry.id}`, user: user(entry.author), body: entry.body, state: entry.state },
    commit_id: entry.commit,
    submitted_at: time(entry.at),
    html_url: '',
    pull_request_url: '',
    author_association: 'NONE',
  };
}

export function status(entry: Status): object {
  return {
    ...{ id: entry.id, node_id: `S_${entry.id}`, url: '', state: entry.state, context: entry.context },
    description: entry.description,
    target_url: entry.targetUrl,
    avatar_url: null,
    created_at: time(entry.at),
    updated_at: time(entry.at),
    creator: user(entry.creator),
  };
}

/** A label by name, whatever its case; one that was deleted keeps its name. */
export function labelOf(state: GitHubState, name: string): Label {
  return state.labels.get(name.toLowerCase()) ?? { id: 0, name, color: 'ededed', description: '' };
}

/** An account by login, whatever its case; unknown ones are people without a role. */
export function accountOf(state: GitHubState, login: string): Account {
  return state.accounts.get(login.toLowerCase()) ?? { id: 0, login, type: 'User', role: 'none' };
}
