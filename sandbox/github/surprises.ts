/* What GitHub answers now and then instead of what was asked for, in its own words. Nothing of it happens by itself. */

/** An answer in place of the real one; a text is HTML. */
export interface Surprise {
  readonly status: number;
  readonly body: string | Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request as rules see it. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  /** Id of the operation, such as `issues/create`. */
  readonly operation: string;
  readonly body: unknown;
}

/** A rule that spoils requests. */
export interface FaultRule {
  readonly match: (request: SeenRequest) => boolean;
  /** `stale`: the answer that the same read had before; `meanwhile`: somebody acts, then the request is served. */
  readonly effect:
    | '502'
    | 'reset'
    | 'reset-after-effect'
    | 'secondary-limit'
    | 'stale'
    | 'hang'
    | 'hang-after-effect'
    | Surprise
    | { readonly meanwhile: () => void | Promise<void> };
  /** How often; for ever when absent. */
  times?: number;
}

/** A GitHub that rules can spoil. */
interface Spoilable {
  readonly faults: FaultRule[];
}

function refusal(status: number, message: string, more: Readonly<Record<string, unknown>> = {}): Surprise {
  const body = { message, documentation_url: 'https://docs.github.com/rest', status: String(status), ...more };
  return { status, body };
}

/** The page that GitHub's front shows while what is behind it does not answer. */
const unicorn =
  '<!DOCTYPE html>\n<html><head><title>Unicorn! &middot; GitHub</title></head><body><p>We had issues producing the ' +
  'response to your request.</p></body></html>\n';

/** The refusals by name. */
export const surprises = {
  locked: refusal(403, 'Unable to create comment because issue is locked.'),
  forbidden: refusal(403, 'Resource not accessible by integration'),
  notFound: refusal(404, 'Not Found'),
  conflict: refusal(409, 'Git Repository is empty.'),
  issuesDisabled: refusal(410, 'Issues has been disabled in this repository.'),
  deleted: refusal(410, 'This issue was deleted'),
  invalid: refusal(422, 'Validation Failed', { errors: [{ resource: 'Issue', field: 'body', code: 'invalid' }] }),
  diffTooLong: refusal(422, 'Server Error: Sorry, this diff is taking too long to generate.', {
    errors: [{ resource: 'PullRequest', field: 'diff', code: 'not_available' }],
  }),
  reviewerUnknown: refusal(
    422,
    'Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the repository.',
  ),
  assigneeUnknown: refusal(422, 'Validation Failed', {
    errors: [{ resource: 'Issue', field: 'assignees', code: 'invalid' }],
  }),
  branchRuleset: refusal(
    422,
    'Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n',
  ),
  commitRuleset: refusal(409, 'Repository rule violations found\n\nCommits must have verified signatures.\n\n'),
  ipAllowList: refusal(
    403,
    'Although you appear to have the correct authorization credentials, the `my-org` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.',
  ),
  outage: { status: 502, body: unicorn, headers: { 'content-type': 'text/html; charset=utf-8' } },
} as const satisfies Readonly<Record<string, Surprise>>;

/** Locks a conversation against new comments; what stands there can still be edited. Returns what unlocks it. */
export function lockConversation(github: Spoilable, number: number): () => void {
  const isComment = ({ method, path }: SeenRequest): boolean =>
    method === 'POST' && path.endsWith(`/issues/${String(number)}/comments`);
  return spoil(github, isComment, surprises.locked);
}

/** Answers matching requests with a refusal until what is returned is called. */
export function spoil(
  github: Spoilable,
  match: (request: SeenRequest) => boolean,
  effect: Surprise,
  times = Infinity,
): () => void {
  const rule = { match, effect, times };
  github.faults.unshift(rule);
  return () => {
    const place = github.faults.indexOf(rule);
    if (place !== -1) github.faults.splice(place, 1);
  };
}

/** GitHub refuses all reviewers of a request as soon as one of these is named, or all assignees. */
export function refusePeople(github: Spoilable, names: readonly string[]): void {
  const isNamed = (value: unknown): boolean =>
    Array.isArray(value) && value.some((name) => names.includes(String(name)));
  const named = (body: unknown, keys: readonly string[]): boolean =>
    typeof body === 'object' && body !== null && keys.some((key) => isNamed((body as Record<string, unknown>)[key]));
  spoil(
    github,
    ({ operation, body }) => operation === 'pulls/request-reviewers' && named(body, ['reviewers', 'team_reviewers']),
    surprises.reviewerUnknown,
  );
  spoil(
    github,
    ({ method, operation, body }) => method !== 'GET' && operation.startsWith('issues/') && named(body, ['assignees']),
    surprises.assigneeUnknown,
  );
}
