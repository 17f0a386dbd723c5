import { invalid, notFound, Refusal, textOf, type Call, type Handler, type Reply } from './call.ts';
import type { Signature } from './git.ts';
import * as payload from './payloads.ts';
import { fullNameOf, newId, nowAt, type Account, type Activity, type GitHubState } from './state.ts';

/** Who a commit is by: GitHub maps this address back to the account. */
export function signatureOf(account: Account, at: Date): Signature {
  return {
    name: account.login,
    email: `${account.id}+${account.login}@users.noreply.github.com`,
    timestamp: Math.floor(at.getTime() / 1000),
  };
}

/** The account that a commit's address belongs to. */
export function accountOfSignature(state: GitHubState, { email }: Signature): Account | undefined {
  return [...state.accounts.values()].find((account) => email === signatureOf(account, new Date(0)).email);
}

/** One commit on a branch that writes or deletes a file; the new commit. Open pull requests from the branch follow. */
export async function commitFile(
  state: GitHubState,
  author: Account,
  change: {
    readonly branch: string;
    readonly path: string;
    readonly text: string | undefined;
    readonly message: string;
    /** The date that the committer writes into it. */
    readonly at?: Date;
    /** The address that the committer writes into it; their own when absent. */
    readonly email?: string;
  },
): Promise<{ readonly commit: string; readonly blob: string | undefined }> {
  const parent = await state.git.readRef(`refs/heads/${change.branch}`);
  const files = new Map(parent === undefined ? [] : await state.git.files(parent));
  const blob = change.text === undefined ? undefined : await state.git.writeBlob(Buffer.from(change.text));
  if (blob === undefined) files.delete(change.path);
  else files.set(change.path, { sha: blob, mode: '100644' });
  const own = signatureOf(author, change.at ?? nowAt(state));
  const signature = change.email === undefined ? own : { ...own, email: change.email };
  const commit = await state.git.writeCommit({
    message: change.message,
    tree: await state.git.writeTree(files),
    parents: parent === undefined ? [] : [parent],
    author: signature,
    committer: signature,
  });
  await moveBranch(state, author, { branch: change.branch, sha: commit });
  return { commit, blob };
}

/** What a branch's old or new end is called where there is none. */
const nothing = '0'.repeat(40);

/** Notes, by GitHub's clock, that somebody moved a branch. */
function noteActivity(
  state: GitHubState,
  actor: Account | undefined,
  move: Pick<Activity, 'before' | 'after' | 'ref' | 'kind'>,
): void {
  state.activities.push({ id: newId(state), at: nowAt(state), actor, ...move });
}

/** Points a branch to a commit; open pull requests from it follow. */
export async function moveBranch(
  state: GitHubState,
  actor: Account,
  { branch, sha, kind = 'push' }: { readonly branch: string; readonly sha: string; readonly kind?: Activity['kind'] },
): Promise<void> {
  const ref = `refs/heads/${branch}`;
  const before = await state.git.readRef(ref);
  await state.git.writeRef(ref, sha);
  const made = before === undefined ? 'branch_creation' : kind;
  if (before !== sha) noteActivity(state, actor, { before: before ?? nothing, after: sha, ref, kind: made });
  for (const issue of state.issues.values()) {
    const { pull } = issue;
    if (issue.state === 'open' && pull?.headRef === branch && pull.headRepository === fullNameOf(state))
      pull.headSha = sha;
  }
}

/** Deletes a branch; pull requests that were merged from it keep its name. */
export async function removeBranch(state: GitHubState, actor: Account, branch: string): Promise<void> {
  const ref = `refs/heads/${branch}`;
  const before = (await state.git.readRef(ref)) ?? nothing;
  await state.git.deleteRef(ref);
  noteActivity(state, actor, { before, after: nothing, ref, kind: 'branch_deletion' });
}

async function getContent(call: Call): Promise<Reply> {
  const { state, params } = call;
  const path = params['path'] ?? '';
  const sha = await state.git.resolve(call.query.get('ref') ?? state.defaultBranch);
  if (sha === undefined) throw new Refusal(404, `No commit found for the ref ${call.query.get('ref') ?? ''}`);
  const files = await state.git.files(sha);
  const file = files?.get(path);
  const inside = [...(files ?? [])].filter(
    ([each]) => each.startsWith(`${path}/`) && !each.slice(path.length + 1).includes('/'),
  );
  if (inside.length > 0) return { status: 200, value: inside.map(([each, { sha: blob }]) => fileValue(each, blob, 0)) };
  const bytes = file && (await state.git.readBlob(file.sha));
  if (file === undefined || bytes === undefined) throw notFound();
  return {
    status: 200,
    value: { ...fileValue(path, file.sha, bytes.length), content: bytes.toString('base64'), encoding: 'base64' },
  };
}

function fileValue(path: string, sha: string, size: number): object {
  return {
    type: 'file',
    name: path.split('/').at(-1) ?? path,
    path,
    sha,
    size,
    url: '',
    git_url: '',
    html_url: '',
    download_url: '',
  };
}

async function putContent(call: Call): Promise<Reply> {
  const { state, params, actor } = call;
  const path = params['path'] ?? '';
  const branch = textOf(call, 'branch') ?? state.defaultBranch;
  const head = await state.git.readRef(`refs/heads/${branch}`);
  if (head === undefined) throw new Refusal(404, `Branch ${branch} not found`);
  const present = (await state.git.files(head))?.get(path);
  const expected = textOf(call, 'sha');
  if (present !== undefined && expected === undefined)
    throw new Refusal(422, 'Invalid request.\n\n"sha" wasn\'t supplied.');
  if (expected !== undefined && present?.sha !== expected) throw new Refusal(409, `${path} does not match ${expected}`);
  const bytes = Buffer.from(textOf(call, 'content') ?? '', 'base64');
  const message = textOf(call, 'message') ?? '';
  const made = await commitFile(state, actor, { branch, path, text: bytes.toString(), message });
  const content = fileValue(path, made.blob ?? '', bytes.length);
  return { status: present === undefined ? 201 : 200, value: { content, commit: { sha: made.commit, message } } };
}

async function getRef(call: Call): Promise<Reply> {
  const ref = `refs/${call.params['ref'] ?? ''}`;
  const sha = await call.state.git.readRef(ref);
  if (sha === undefined) throw notFound();
  return { status: 200, value: refValue(ref, sha) };
}

function refValue(ref: string, sha: string): object {
  return { ref, node_id: '', url: '', object: { type: 'commit', sha, url: '' } };
}

async function createRef(call: Call): Promise<Reply> {
  const { state, actor } = call;
  const ref = textOf(call, 'ref') ?? '';
  const sha = textOf(call, 'sha') ?? '';
  if (!/^refs\/heads\/[\w./-]+$/.test(ref)) throw new Refusal(422, 'Reference name is not well formed');
  if ((await state.git.readRef(ref)) !== undefined) throw new Refusal(422, 'Reference already exists');
  if ((await state.git.readCommit(sha)) === undefined) throw new Refusal(422, 'Object does not exist');
  await moveBranch(state, actor, { branch: ref.replace('refs/heads/', ''), sha });
  return { status: 201, value: refValue(ref, sha) };
}

async function getBranch(call: Call): Promise<Reply> {
  const name = call.params['branch'] ?? '';
  const sha = await call.state.git.readRef(`refs/heads/${name}`);
  if (sha === undefined) throw new Refusal(404, 'Branch not found');
  const isProtected = name === call.state.defaultBranch && call.state.reviewRules.classic !== undefined;
  return { status: 200, value: { name, commit: await commitValue(call.state, sha), protected: isProtected } };
}

/** Rulesets bind the default branch here. */
function getBranchRules({ state, params }: Call): Reply {
  const rules = params['branch'] === state.defaultBranch ? state.reviewRules.rulesets : [];
  return {
    status: 200,
    list: rules.map(({ approvals, dismissesStale, asksCodeOwners }, index) => ({
      ...{ type: 'pull_request', ruleset_source_type: 'Repository', ruleset_source: '', ruleset_id: index + 1 },
      parameters: {
        ...{ required_approving_review_count: approvals, dismiss_stale_reviews_on_push: dismissesStale },
        ...{ require_code_owner_review: asksCodeOwners, require_last_push_approval: false },
        required_review_thread_resolution: false,
      },
    })),
  };
}

function getBranchProtection({ state, actor, params }: Call): Reply {
  if (actor.role !== 'admin') throw new Refusal(403, 'Resource not accessible by integration');
  const { classic } = state.reviewRules;
  if (classic === undefined || params['branch'] !== state.defaultBranch) throw new Refusal(404, 'Branch not protected');
  const required_pull_request_reviews = {
    ...{ url: '', required_approving_review_count: classic.approvals },
    ...{ dismiss_stale_reviews: classic.dismissesStale, require_code_owner_reviews: classic.asksCodeOwners },
  };
  return { status: 200, value: { url: '', required_pull_request_reviews } };
}

/** A commit in the shape of GitHub's answers. */
export async function commitValue(state: GitHubState, sha: string): Promise<object> {
  const commit = await state.git.commit(sha);
  const person = (signature: Signature): object | null => {
    const account = accountOfSignature(state, signature);
    return account === undefined ? null : payload.user(account);
  };
  const date = (signature: Signature): object => ({
    name: signature.name,
    email: signature.email,
    date: new Date(signature.timestamp * 1000).toISOString().replace(/\.\d+Z$/, 'Z'),
  });
  return {
    ...{ sha, node_id: '', url: '', html_url: '', comments_url: '' },
    commit: {
      message: commit.message,
      author: date(commit.author),
      committer: date(commit.committer),
      tree: { sha: commit.tree, url: '' },
      comment_count: 0,
      url: '',
    },
    author: person(commit.author),
    committer: person(commit.committer),
    parents: commit.parents.map((parent) => ({ sha: parent, url: '' })),
  };
}

async function createStatus(call: Call): Promise<Reply> {
  const { state, actor, params } = call;
  const sha = params['sha'] ?? '';
  if ((await state.git.readCommit(sha)) === undefined) throw new Refusal(422, `No commit found for SHA: ${sha}`);
  const description = textOf(call, 'description') ?? null;
  if (description !== null && Array.from(description).length > 140) {
    throw invalid('Status', 'description', 'custom', 'description is too long (maximum is 140 characters)');
  }
  const status = {
    ...{
      id: newId(state),
      sha,
      context: textOf(call, 'context') ?? 'default',
      description,
      creator: actor,
      at: nowAt(state),
    },
    targetUrl: textOf(call, 'target_url') ?? null,
    state: textOf(call, 'state') as 'success' | 'failure' | 'pending' | 'error',
  };
  state.statuses.push(status);
  return { status: 201, value: payload.status(status) };
}

async function combinedStatus(call: Call): Promise<Reply> {
  const { state } = call;
  const sha = await state.git.resolve(call.params['ref'] ?? '');
  if (sha === undefined) throw notFound();
  const newest = new Map(
    state.statuses.filter((status) => status.sha === sha).map((status) => [status.context, status]),
  );
  const states = [...newest.values()].map((status) => status.state);
  const worst =
    states.includes('failure') || states.includes('error')
      ? 'failure'
      : states.every((one) => one === 'success') && states.length > 0
        ? 'success'
        : 'pending';
  return {
    status: 200,
    list: [...newest.values()].map(payload.status),
    wrap: (statuses, total) => ({
      state: worst,
      statuses,
      sha,
      total_count: total,
      repository: payload.repository(state),
      commit_url: '',
      url: '',
    }),
  };
}

async function getBlob(call: Call): Promise<Reply> {
  const sha = call.params['file_sha'] ?? '';
  const bytes = await call.state.git.readBlob(sha);
  if (bytes === undefined) throw notFound();
  return {
    status: 200,
    value: { sha, size: bytes.length, content: bytes.toString('base64'), encoding: 'base64', url: '', node_id: '' },
  };
}

async function getCommit(call: Call): Promise<Reply> {
  const sha = await call.state.git.resolve(call.params['ref'] ?? '');
  if (sha === undefined) throw new Refusal(422, `No commit found for SHA: ${call.params['ref'] ?? ''}`);
  return { status: 200, value: await commitValue(call.state, sha) };
}

/** `base...head`: what `head` has that `base` has not. */
async function compare(call: Call): Promise<Reply> {
  const { state, params } = call;
  const [base = '', head = ''] = await Promise.all(
    (params['basehead'] ?? '').split('...').map((name) => state.git.resolve(name)),
  );
  const origin = base === '' || head === '' ? undefined : await state.git.mergeBase(base, head);
  if (origin === undefined) throw notFound();
  const ahead = await state.git.commitsBetween(base, head);
  const behind = await state.git.commitsBetween(head, base);
  const status =
    behind.length === 0 ? (ahead.length === 0 ? 'identical' : 'ahead') : ahead.length === 0 ? 'behind' : 'diverged';
  const shown = {
    ...{ status, ahead_by: ahead.length, behind_by: behind.length, total_commits: ahead.length },
    base_commit: await commitValue(state, base),
    merge_base_commit: await commitValue(state, origin),
  };
  const commits = await Promise.all(ahead.map(({ sha }) => commitValue(state, sha)));
  return { status: 200, list: commits, wrap: (page) => ({ ...shown, commits: page, files: [] }) };
}

/** How far back each `time_period` reaches, in days. */
const periods: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, quarter: 90, year: 365 };

/** Branches that moved, newest first. Whether `ref` finds a deleted branch is not documented; here it finds none. */
async function activities(call: Call): Promise<Reply> {
  const { state, query } = call;
  const [ref, actor, kind] = ['ref', 'actor', 'activity_type'].map((name) => query.get(name) ?? undefined);
  const isGone = ref !== undefined && (await state.git.resolve(ref.replace('refs/heads/', ''))) === undefined;
  const since = nowAt(state).getTime() - (periods[query.get('time_period') ?? ''] ?? Infinity) * 86_400_000;
  const found = state.activities
    .filter(
      (entry) => !isGone && (ref === undefined || [entry.ref, entry.ref.replace('refs/heads/', '')].includes(ref)),
    )
    .filter((entry) => actor === undefined || entry.actor?.login.toLowerCase() === actor.toLowerCase())
    .filter((entry) => kind === undefined || entry.kind === kind)
    .filter((entry) => entry.at.getTime() >= since);
  const ordered = query.get('direction') === 'asc' ? found : found.toReversed();
  return { status: 200, list: ordered.map(payload.activity), hasCursors: true };
}

/** Operations of files, refs, commits and statuses. */
export const contentHandlers: Readonly<Record<string, Handler>> = {
  'repos/get-content': getContent,
  'repos/create-or-update-file-contents': putContent,
  'repos/get-branch': getBranch,
  'repos/get-branch-rules': getBranchRules,
  'repos/get-branch-protection': getBranchProtection,
  'repos/get-commit': getCommit,
  'repos/create-commit-status': createStatus,
  'repos/get-combined-status-for-ref': combinedStatus,
  'repos/compare-commits-with-basehead': compare,
  'repos/list-activities': activities,
  'git/get-ref': getRef,
  'git/create-ref': createRef,
  'git/get-blob': getBlob,
};
