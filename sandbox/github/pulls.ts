import { invalid, notFound, Refusal, textOf, type Call, type Handler, type Reply } from './call.ts';
import { commitValue, moveBranch, signatureOf } from './contents.ts';
import type { Files } from './git.ts';
import { issueOf, mayPush, openIssue, record, setState } from './issues.ts';
import { diffLines } from './line-diff.ts';
import * as payload from './payloads.ts';
import {
  fullNameOf,
  newId,
  nowAt,
  type Account,
  type GitHubState,
  type Issue,
  type PullRequestPart,
  type Review,
} from './state.ts';

/** The pull request that a path names. */
function pullOf(call: Call): Issue & { readonly pull: PullRequestPart } {
  const issue = issueOf(call);
  if (issue.pull === undefined) throw notFound();
  return { ...issue, pull: issue.pull };
}

function list(call: Call): Reply {
  const state = call.query.get('state') ?? 'open';
  const head = call.query.get('head');
  const base = call.query.get('base');
  const found = [...call.state.issues.values()]
    .filter((issue) => issue.pull !== undefined && (state === 'all' || issue.state === state))
    .filter((issue) => base === null || issue.pull?.baseRef === base)
    .filter(
      (issue) =>
        head === null || `${issue.pull?.headRepository.split('/')[0] ?? ''}:${issue.pull?.headRef ?? ''}` === head,
    )
    .sort((a, b) => (call.query.get('direction') === 'asc' ? a.number - b.number : b.number - a.number));
  return { status: 200, list: found.map((issue) => payload.pullRequest(call.state, issue)) };
}

/** Opens a pull request from a branch of this repository or of a fork. */
export async function openPullRequest(
  state: GitHubState,
  author: Account,
  content: {
    readonly title: string;
    readonly body: string | null;
    readonly head: string;
    readonly base: string;
    readonly headRepository?: string;
  },
): Promise<Issue> {
  const headSha = await state.git.readRef(`refs/heads/${content.head}`);
  const baseSha = await state.git.readRef(`refs/heads/${content.base}`);
  if (headSha === undefined) throw invalid('PullRequest', 'head', 'invalid');
  if (baseSha === undefined) throw invalid('PullRequest', 'base', 'invalid');
  const isOpen = [...state.issues.values()].some(
    (issue) => issue.state === 'open' && issue.pull?.headRef === content.head && issue.pull.baseRef === content.base,
  );
  if (isOpen) {
    throw invalid('PullRequest', '', 'custom', `A pull request already exists for ${state.owner}:${content.head}.`);
  }
  if ((await state.git.commitsBetween(baseSha, headSha)).length === 0) {
    throw invalid('PullRequest', '', 'custom', `No commits between ${content.base} and ${content.head}`);
  }
  const pull: PullRequestPart = {
    ...{ headRef: content.head, baseRef: content.base, headSha, baseSha, mergedAt: undefined, mergedBy: undefined },
    ...{ mergeCommit: undefined, hasAutoMerge: false, reviews: [], reviewers: [] },
    headRepository: content.headRepository ?? fullNameOf(state),
  };
  return openIssue(state, author, { title: content.title, body: content.body, pull });
}

async function create(call: Call): Promise<Reply> {
  const { state, actor } = call;
  if (actor.type === 'Bot' && !state.mayActionsOpenPullRequests) {
    throw new Refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.');
  }
  const issue = await openPullRequest(state, actor, {
    title: textOf(call, 'title') ?? '',
    body: textOf(call, 'body') ?? null,
    head: (textOf(call, 'head') ?? '').replace(`${state.owner}:`, ''),
    base: textOf(call, 'base') ?? '',
  });
  return { status: 201, value: payload.pullRequest(state, issue, true) };
}

async function update(call: Call): Promise<Reply> {
  const issue = issueOf(call);
  if (issue.pull === undefined) throw notFound();
  issue.title = textOf(call, 'title') ?? issue.title;
  issue.body = textOf(call, 'body') ?? issue.body;
  issue.updatedAt = nowAt(call.state);
  const base = textOf(call, 'base');
  if (base !== undefined) await changeBase(call.state, issue, base, call.actor);
  const to = textOf(call, 'state');
  if (to === 'open' || to === 'closed') setState(call.state, issue, to, null, call.actor);
  return { status: 200, value: payload.pullRequest(call.state, issue, true) };
}

/** Points an open pull request to another base, as somebody asks or because the base was renamed. */
export async function changeBase(
  state: GitHubState,
  issue: Issue,
  base: string,
  actor: Account,
  event: 'base_ref_changed' | 'automatic_base_change_succeeded' = 'base_ref_changed',
): Promise<void> {
  const baseSha = await state.git.readRef(`refs/heads/${base}`);
  if (issue.pull === undefined || baseSha === undefined) throw invalid('PullRequest', 'base', 'invalid');
  Object.assign(issue.pull, { baseRef: base, baseSha });
  record(state, issue, { event, actor });
}

/** Merges a pull request: a merge commit, one squashed commit, or the head's commits on top of the base. */
export async function mergePullRequest(
  state: GitHubState,
  issue: Issue,
  actor: Account,
  method: 'merge' | 'squash' | 'rebase' = 'merge',
): Promise<string> {
  const { pull } = issue;
  if (pull === undefined) throw notFound();
  if (issue.state === 'closed') throw new Refusal(405, 'Pull Request is not mergeable');
  if (!mayPush(actor)) throw new Refusal(403, 'Resource not accessible by integration');
  const base = (await state.git.readRef(`refs/heads/${pull.baseRef}`)) ?? '';
  const origin = (await state.git.mergeBase(base, pull.headSha)) ?? base;
  const tree = await state.git.applyChange(origin, pull.headSha, base);
  if (tree === undefined) throw new Refusal(405, 'Merge conflict');
  const signature = signatureOf(actor, nowAt(state));
  const merged = await state.git.writeCommit({
    tree,
    parents: method === 'merge' ? [base, pull.headSha] : [base],
    message:
      method === 'merge'
        ? `Merge pull request #${issue.number} from ${state.owner}/${pull.headRef}`
        : `${issue.title} (#${issue.number})`,
    author: signature,
    committer: signature,
  });
  // GitHub shows a rebase merge as a plain push.
  const kind = method === 'rebase' ? 'push' : 'pr_merge';
  await moveBranch(state, actor, { branch: pull.baseRef, sha: merged, kind });
  Object.assign(pull, { mergedAt: nowAt(state), mergedBy: actor, mergeCommit: merged, baseSha: base });
  record(state, issue, { event: 'merged', actor, commit: merged });
  setState(state, issue, 'closed', null, actor);
  return merged;
}

async function merge(call: Call): Promise<Reply> {
  const method = (textOf(call, 'merge_method') ?? 'merge') as 'merge' | 'squash' | 'rebase';
  const sha = await mergePullRequest(call.state, issueOf(call), call.actor, method);
  return { status: 200, value: { sha, merged: true, message: 'Pull Request successfully merged' } };
}

/** Files that differ between the base that a pull request was made from and its head. */
async function files(call: Call): Promise<Reply> {
  const { git } = call.state;
  const { pull } = pullOf(call);
  const origin = (await git.mergeBase(pull.baseSha, pull.headSha)) ?? pull.baseSha;
  const before: Files = (await git.files(origin)) ?? new Map();
  const after: Files = (await git.files(pull.headSha)) ?? new Map();
  const paths = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path)?.sha !== after.get(path)?.sha,
  );
  const text = async (sha: string | undefined): Promise<string> =>
    sha === undefined ? '' : ((await git.readBlob(sha))?.toString() ?? '');
  const values = paths.sort().map(async (path) => {
    const [old, now] = [before.get(path)?.sha, after.get(path)?.sha];
    const diff = diffLines(await text(old), await text(now));
    return {
      ...{
        sha: now ?? old ?? null,
        filename: path,
        status: old === undefined ? 'added' : now === undefined ? 'removed' : 'modified',
      },
      ...{
        additions: diff.additions,
        deletions: diff.deletions,
        changes: diff.additions + diff.deletions,
        patch: diff.patch,
      },
      ...{ blob_url: '', raw_url: '', contents_url: '' },
    };
  });
  return { status: 200, list: await Promise.all(values) };
}

async function commits(call: Call): Promise<Reply> {
  const { pull } = pullOf(call);
  const made = await call.state.git.commitsBetween(pull.baseSha, pull.headSha);
  return { status: 200, list: await Promise.all(made.map(({ sha }) => commitValue(call.state, sha))) };
}

async function ofCommit(call: Call): Promise<Reply> {
  const sha = call.params['commit_sha'] ?? '';
  const found = [];
  for (const issue of call.state.issues.values()) {
    const { pull } = issue;
    if (pull === undefined) continue;
    const own = await call.state.git.commitsBetween(pull.baseSha, pull.headSha);
    if (pull.mergeCommit === sha || own.some((commit) => commit.sha === sha)) found.push(issue);
  }
  return { status: 200, list: found.map((issue) => payload.pullRequest(call.state, issue)) };
}

/** Somebody reviews; everybody who can read may. */
export function addReview(
  state: GitHubState,
  issue: Issue,
  author: Account,
  verdict: Review['state'],
  body = '',
): Review {
  if (issue.pull === undefined) throw notFound();
  const review = { id: newId(state), author, at: nowAt(state), commit: issue.pull.headSha, body, state: verdict };
  issue.pull.reviews.push(review);
  return review;
}

function createReview(call: Call): Reply {
  const verdicts = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const;
  const verdict = verdicts[(textOf(call, 'event') ?? 'COMMENT') as keyof typeof verdicts];
  const review = addReview(call.state, issueOf(call), call.actor, verdict, textOf(call, 'body'));
  return { status: 200, value: payload.review(review) };
}

function requestReviewers(call: Call): Reply {
  const { pull, author, number } = pullOf(call);
  const logins = (call.body['reviewers'] ?? []) as readonly string[];
  if (logins.includes(author.login)) throw new Refusal(422, 'Review cannot be requested from pull request author.');
  const unknown = logins.find((login) => !call.state.accounts.has(login.toLowerCase()));
  if (unknown !== undefined) throw new Refusal(422, 'Reviews may only be requested from collaborators.');
  pull.reviewers.push(...logins.filter((login) => !pull.reviewers.includes(login)));
  const issue = call.state.issues.get(number);
  return { status: 201, value: issue && payload.pullRequest(call.state, issue) };
}

/** Operations of pull requests. */
export const pullHandlers: Readonly<Record<string, Handler>> = {
  'pulls/list': list,
  'pulls/create': create,
  'pulls/get': (call) => {
    pullOf(call);
    return { status: 200, value: payload.pullRequest(call.state, issueOf(call), true) };
  },
  'pulls/update': update,
  'pulls/merge': merge,
  'pulls/list-files': files,
  'pulls/list-commits': commits,
  'pulls/list-reviews': (call) => ({ status: 200, list: pullOf(call).pull.reviews.map(payload.review) }),
  'pulls/create-review': createReview,
  'pulls/request-reviewers': requestReviewers,
  'repos/list-pull-requests-associated-with-commit': ofCommit,
};
