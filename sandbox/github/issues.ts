import { invalid, notFound, Refusal, textOf, type Call, type Handler, type Reply } from './call.ts';
import * as payload from './payloads.ts';
import { newId, nowAt, rankOf, type Account, type GitHubState, type Issue, type IssueEvent } from './state.ts';

/** GitHub's limit for the body of an issue or comment, in characters. */
const bodyLimit = 65_536;

/** The issue or pull request that a path names. */
export function issueOf(call: Call): Issue {
  const found = call.state.issues.get(Number(call.params['issue_number'] ?? call.params['pull_number']));
  if (found === undefined) throw notFound();
  return found;
}

/** Whether the account may push, which labels and assignees need. */
export function mayPush(account: Account): boolean {
  return rankOf(account.role) >= rankOf('write');
}

/** Whether the account may set labels. */
export function mayTriage(account: Account): boolean {
  return rankOf(account.role) >= rankOf('triage');
}

/** Adds an event to an issue's life. */
export function record(
  state: GitHubState,
  issue: Issue,
  event: Omit<IssueEvent, 'id' | 'at'>,
  at = nowAt(state),
): void {
  issue.events.push({ ...event, id: newId(state), at });
  issue.updatedAt = nowAt(state);
}

/** Makes sure that a label exists, as GitHub does when an issue is given an unknown one; its name in the repository's case. */
export function ensureLabel(state: GitHubState, name: string): string {
  const key = name.toLowerCase();
  const known = state.labels.get(key);
  if (known !== undefined) return known.name;
  state.labels.set(key, { id: newId(state), name, color: 'ededed', description: '' });
  return name;
}

/** Sets labels, with an event for each that is new. `via`: slug of the app through which somebody does it. */
export function addLabels(
  state: GitHubState,
  issue: Issue,
  names: readonly string[],
  actor: Account,
  { at, via }: { readonly at?: Date | undefined; readonly via?: string | undefined } = {},
): void {
  for (const name of names.map((entry) => ensureLabel(state, entry))) {
    if (issue.labels.includes(name)) continue;
    issue.labels.push(name);
    const app = via ?? (actor.type === 'Bot' ? actor.login.replace(/\[bot\]$/, '') : undefined);
    record(state, issue, { event: 'labeled', actor, label: name, ...(app && { app }) }, at);
  }
}

/** Takes a label off; `false` when it was not there. */
export function removeLabel(state: GitHubState, issue: Issue, name: string, actor: Account, at?: Date): boolean {
  const index = issue.labels.findIndex((label) => label.toLowerCase() === name.toLowerCase());
  const [removed] = index === -1 ? [] : issue.labels.splice(index, 1);
  if (removed !== undefined) record(state, issue, { event: 'unlabeled', actor, label: removed }, at);
  return removed !== undefined;
}

/** Opens or closes an issue, with its event. */
export function setState(
  state: GitHubState,
  issue: Issue,
  to: 'open' | 'closed',
  reason: string | null,
  actor: Account,
): void {
  if (issue.state === to) return;
  issue.state = to;
  issue.stateReason = issue.pull !== undefined ? null : to === 'closed' ? (reason ?? 'completed') : 'reopened';
  issue.closedAt = to === 'closed' ? nowAt(state) : undefined;
  issue.closedBy = to === 'closed' ? actor : undefined;
  record(state, issue, { event: to === 'closed' ? 'closed' : 'reopened', actor, stateReason: issue.stateReason });
}

/** Makes an issue or pull request. */
export function openIssue(
  state: GitHubState,
  author: Account,
  content: { readonly title: string; readonly body: string | null; readonly pull?: Issue['pull'] },
): Issue {
  const now = nowAt(state);
  state.nextNumber += 1;
  const issue: Issue = {
    ...{ number: state.nextNumber, author, createdAt: now, updatedAt: now, title: content.title, body: content.body },
    ...{ state: 'open', stateReason: null, closedAt: undefined, closedBy: undefined, labels: [], assignees: [] },
    ...{ events: [], pull: content.pull },
  };
  state.issues.set(issue.number, issue);
  return issue;
}

function checkBody(body: string | undefined, resource: string): void {
  if (body !== undefined && Array.from(body).length > bodyLimit) {
    throw invalid(resource, 'body', 'custom', `body is too long (maximum is ${bodyLimit} characters)`);
  }
}

function namesOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.map((entry: unknown) =>
    typeof entry === 'string' ? entry : String((entry as { name?: unknown }).name),
  );
}

/** Refuses the whole request, before anything of it is done, when one of them cannot be assigned. */
function checkAssignees(call: Call, logins: readonly string[]): void {
  for (const login of logins) {
    const account = call.state.accounts.get(login.toLowerCase());
    if (account === undefined || rankOf(account.role) < rankOf('read')) throw invalid('Issue', 'assignees', 'invalid');
  }
}

function assign(call: Call, issue: Issue, logins: readonly string[]): void {
  checkAssignees(call, logins);
  issue.assignees = logins.map((login) => payload.accountOf(call.state, login).login);
}

function list(call: Call): Reply {
  const state = call.query.get('state') ?? 'open';
  const wanted = (call.query.get('labels') ?? '')
    .split(',')
    .filter((name) => name !== '')
    .map((name) => name.toLowerCase());
  const creator = call.query.get('creator')?.toLowerCase();
  const direction = call.query.get('direction') ?? 'desc';
  const since = Date.parse(call.query.get('since') ?? '') || 0;
  const found = [...call.state.issues.values()]
    .filter((issue) => state === 'all' || issue.state === state)
    .filter((issue) => wanted.every((name) => issue.labels.some((label) => label.toLowerCase() === name)))
    .filter((issue) => creator === undefined || issue.author.login.toLowerCase() === creator)
    // GitHub counts in seconds.
    .filter(({ updatedAt }) => Math.floor(updatedAt.getTime() / 1000) * 1000 >= since)
    .sort((a, b) => (direction === 'asc' ? a.number - b.number : b.number - a.number));
  return { status: 200, list: found.map((issue) => payload.issue(call.state, issue)) };
}

function create(call: Call): Reply {
  const title = (textOf(call, 'title') ?? '').trim();
  if (title === '') throw invalid('Issue', 'title', 'missing_field');
  const body = textOf(call, 'body');
  checkBody(body, 'Issue');
  if (mayPush(call.actor)) checkAssignees(call, namesOf(call.body['assignees']));
  const issue = openIssue(call.state, call.actor, { title, body: body ?? null });
  if (mayPush(call.actor)) {
    assign(call, issue, namesOf(call.body['assignees']));
    addLabels(call.state, issue, namesOf(call.body['labels']), call.actor);
  }
  return { status: 201, value: payload.issue(call.state, issue) };
}

function update(call: Call): Reply {
  const issue = issueOf(call);
  if (!mayTriage(call.actor) && issue.author !== call.actor)
    throw new Refusal(403, 'Must have admin rights to Repository.');
  const body = textOf(call, 'body');
  checkBody(body, 'Issue');
  issue.title = textOf(call, 'title') ?? issue.title;
  issue.body = body ?? issue.body;
  issue.updatedAt = nowAt(call.state);
  if (mayTriage(call.actor) && Array.isArray(call.body['labels'])) {
    const wanted = namesOf(call.body['labels']).map((name) => name.toLowerCase());
    for (const name of issue.labels.filter((label) => !wanted.includes(label.toLowerCase()))) {
      removeLabel(call.state, issue, name, call.actor);
    }
    addLabels(call.state, issue, namesOf(call.body['labels']), call.actor);
  }
  if (Array.isArray(call.body['assignees'])) assign(call, issue, namesOf(call.body['assignees']));
  const to = textOf(call, 'state');
  if (to === 'open' || to === 'closed')
    setState(call.state, issue, to, textOf(call, 'state_reason') ?? null, call.actor);
  return { status: 200, value: payload.issue(call.state, issue) };
}

function createComment(call: Call): Reply {
  const issue = issueOf(call);
  const body = textOf(call, 'body') ?? '';
  if (body.trim() === '') throw invalid('IssueComment', 'body', 'missing_field');
  checkBody(body, 'IssueComment');
  const now = nowAt(call.state);
  const comment = {
    id: newId(call.state),
    issue: issue.number,
    author: call.actor,
    createdAt: now,
    updatedAt: now,
    body,
  };
  call.state.comments.set(comment.id, comment);
  issue.updatedAt = now;
  return { status: 201, value: payload.comment(call.state, comment) };
}

function commentOf(call: Call): NonNullable<ReturnType<GitHubState['comments']['get']>> {
  const comment = call.state.comments.get(Number(call.params['comment_id']));
  if (comment === undefined) throw notFound();
  return comment;
}

function updateComment(call: Call): Reply {
  const comment = commentOf(call);
  checkBody(textOf(call, 'body'), 'IssueComment');
  comment.body = textOf(call, 'body') ?? comment.body;
  comment.updatedAt = nowAt(call.state);
  return { status: 200, value: payload.comment(call.state, comment) };
}

function labelsReply(call: Call, issue: Issue): Reply {
  return { status: 200, list: issue.labels.map((name) => payload.label(payload.labelOf(call.state, name))) };
}

function createLabel(call: Call): Reply {
  const name = textOf(call, 'name') ?? '';
  if (call.state.labels.has(name.toLowerCase())) throw invalid('Label', 'name', 'already_exists');
  if (name.length > 50) throw invalid('Label', 'name', 'invalid', 'name is too long (maximum is 50 characters)');
  const description = textOf(call, 'description') ?? '';
  if (Array.from(description).length > 100) throw invalid('Label', 'description', 'invalid', 'description is too long');
  const label = { id: newId(call.state), name, color: textOf(call, 'color') ?? 'ededed', description };
  call.state.labels.set(name.toLowerCase(), label);
  return { status: 201, value: payload.label(label) };
}

function addIssueLabels(call: Call): Reply {
  const issue = issueOf(call);
  addLabels(call.state, issue, namesOf(call.body['labels']), call.actor);
  return labelsReply(call, issue);
}

function removeIssueLabel(call: Call): Reply {
  const issue = issueOf(call);
  if (!removeLabel(call.state, issue, call.params['name'] ?? '', call.actor))
    throw new Refusal(404, 'Label does not exist');
  return labelsReply(call, issue);
}

/** Operations of issues, their comments, labels and events. */
export const issueHandlers: Readonly<Record<string, Handler>> = {
  'issues/list-for-repo': list,
  'issues/create': create,
  'issues/get': (call) => ({ status: 200, value: payload.issue(call.state, issueOf(call)) }),
  'issues/update': update,
  'issues/list-comments': (call) => {
    const { number } = issueOf(call);
    const found = [...call.state.comments.values()].filter((comment) => comment.issue === number);
    return { status: 200, list: found.map((comment) => payload.comment(call.state, comment)) };
  },
  'issues/create-comment': createComment,
  'issues/get-comment': (call) => ({ status: 200, value: payload.comment(call.state, commentOf(call)) }),
  'issues/update-comment': updateComment,
  'issues/delete-comment': (call) => {
    call.state.comments.delete(commentOf(call).id);
    return { status: 204 };
  },
  'issues/list-events': (call) => ({
    status: 200,
    list: issueOf(call).events.map((entry) => payload.event(call.state, entry)),
  }),
  'issues/list-events-for-repo': ({ state }) => {
    const all = [...state.issues.values()].flatMap((issue) => issue.events.map((entry) => ({ issue, entry })));
    const newest = all.sort((a, b) => b.entry.at.getTime() - a.entry.at.getTime() || b.entry.id - a.entry.id);
    return {
      status: 200,
      list: newest.map(({ issue, entry }) => ({
        ...payload.event(state, entry),
        issue: payload.issue(state, issue),
      })),
    };
  },
  'issues/list-labels-for-repo': (call) => ({ status: 200, list: [...call.state.labels.values()].map(payload.label) }),
  'issues/create-label': createLabel,
  'issues/list-labels-on-issue': (call) => labelsReply(call, issueOf(call)),
  'issues/add-labels': addIssueLabels,
  'issues/remove-label': removeIssueLabel,
};
