import { messageOf, UpstreamError } from '../../../core/errors.ts';
import type { UpstreamDetails, UpstreamKind } from '../../../core/errors.ts';
import { neededPermission } from '../permissions.ts';
import { RateLimitExceeded } from './rate-limit.ts';

/** What was asked of GitHub. */
export interface GitHubRequest {
  readonly method: string;
  /** Route template or path, without host and query. */
  readonly path: string;
  readonly isRead: boolean;
}

/** What Octokit throws for an HTTP answer of 400 and up, and, without a response, for a broken connection. */
export interface HttpFailure extends Error {
  status: number;
  readonly response?: {
    readonly headers: Readonly<Record<string, string | number | undefined>>;
    readonly data: unknown;
  };
}

/** Code of the refusal when a repository or organisation forbids pull requests by `GITHUB_TOKEN`. */
export const PULL_REQUEST_NOT_PERMITTED = 'pull-request-not-permitted';

/** Whether Octokit threw this for a request. */
export function isHttpFailure(error: unknown): error is HttpFailure {
  return error instanceof Error && 'status' in error && typeof error.status === 'number';
}

/** Whether an answer means "too many requests" and not "you may not". */
export function isRateLimit(failure: HttpFailure): boolean {
  if (failure.status === 429) return true;
  if (failure.status !== 403) return false;
  const headers = failure.response?.headers ?? {};
  return (
    headers['retry-after'] !== undefined ||
    String(headers['x-ratelimit-remaining']) === '0' ||
    /rate limit|abuse detection/i.test(failure.message)
  );
}

/** Anything thrown by a request as an `UpstreamError` that says what was refused and what to do. */
export function toUpstreamError(error: unknown, request: GitHubRequest): UpstreamError {
  if (error instanceof UpstreamError) return error;
  const operation = `${request.method} ${request.path}`;
  if (error instanceof RateLimitExceeded) {
    const details = detailsOf('throttled', operation, '429');
    return new UpstreamError(`${operation} was not sent: ${error.message}. ${LATER}`, details, error);
  }
  if (!isHttpFailure(error) || error.response === undefined) return lostAnswer(error, request, operation);
  const [kind, advice] = judge(error, request);
  const isForbiddenCreation = kind === 'denied' && NOT_PERMITTED.test(error.message);
  const code = isForbiddenCreation ? PULL_REQUEST_NOT_PERMITTED : String(error.status);
  const requestId = error.response.headers['x-github-request-id'];
  const details = {
    ...detailsOf(kind, operation, code),
    ...(requestId === undefined ? {} : { requestId: String(requestId) }),
  };
  const said = error.message.replace(/\s+-\s+https:\/\/docs\.github\.com\S*$/, '');
  return new UpstreamError(`GitHub answered ${operation} with ${error.status}: ${said}. ${advice}`, details, error);
}

/** An answer that is no JSON: a login page of a proxy, or a body that broke off. */
export function unreadableAnswer(request: GitHubRequest, status: number): UpstreamError {
  const operation = `${request.method} ${request.path}`;
  const kind = request.isRead ? 'other' : 'unclear';
  const message = `${operation} was answered with ${status}, but the answer is no JSON. Check the API's address and what a proxy does on the way.`;
  return new UpstreamError(message, detailsOf(kind, operation, String(status)), undefined);
}

const NOT_PERMITTED = /not permitted to create or approve pull requests/i;
const LATER = 'A later run goes on from here.';

function detailsOf(kind: UpstreamKind, operation: string, code: string): UpstreamDetails {
  return { service: 'github', operation, code, kind };
}

/** No answer came: a read is simply failed, a write may have happened. */
function lostAnswer(error: unknown, request: GitHubRequest, operation: string): UpstreamError {
  const kind = request.isRead ? 'other' : 'unclear';
  const doubt = request.isRead ? LATER : `Whether it was done is unknown until GitHub is read again. ${LATER}`;
  const message = `${operation} got no answer: ${messageOf(error)}. ${doubt}`;
  return new UpstreamError(message, detailsOf(kind, operation, connectionCode(error)), error);
}

/** `ECONNRESET` and the like from the innermost cause that has a code. */
function connectionCode(error: unknown): string {
  let code = 'network';
  for (let at = error; typeof at === 'object' && at !== null; at = 'cause' in at ? at.cause : undefined) {
    if ('code' in at && typeof at.code === 'string') code = at.code;
    if ('name' in at && at.name === 'TimeoutError') code = 'timeout';
  }
  return code;
}

function judge(failure: HttpFailure, request: GitHubRequest): readonly [UpstreamKind, string] {
  if (isRateLimit(failure)) return ['throttled', LATER];
  if (failure.status >= 500) {
    return request.isRead ? ['other', LATER] : ['unclear', `Whether it was done is not known. ${LATER}`];
  }
  switch (failure.status) {
    case 401:
      return ['denied', 'The token is wrong or has expired: check the input github-token.'];
    case 403:
      return ['denied', NOT_PERMITTED.test(failure.message) ? ALLOW_CREATION : refusedAdvice(failure, request)];
    case 404:
    case 410:
      return ['not-found', `It does not exist, or the token may not see it. ${permissionAdvice(failure, request)}`];
    case 409:
      return ['conflict', 'It was changed by somebody else meanwhile; a later run looks again.'];
    case 422:
      return judgeUnprocessable(failure);
    default:
      return ['other', LATER];
  }
}

/** GitHub says 422 for invalid values and for what exists already. */
function judgeUnprocessable(failure: HttpFailure): readonly [UpstreamKind, string] {
  if (NOT_PERMITTED.test(failure.message)) return ['denied', ALLOW_CREATION];
  const exists = /already[ _]exists|"sha" wasn't supplied/i.test(failure.message);
  return exists ? ['conflict', 'It is there already.'] : ['invalid', 'GitHub does not take these values.'];
}

const ALLOW_CREATION =
  'Tick "Allow GitHub Actions to create and approve pull requests" under Settings → Actions → General ' +
  "(an organisation's setting may lock it), or pass the token of a GitHub App as github-token.";

function refusedAdvice(failure: HttpFailure, request: GitHubRequest): string {
  if (/archived/i.test(failure.message)) return 'The repository is archived: nothing in it can be written.';
  return permissionAdvice(failure, request);
}

function permissionAdvice(failure: HttpFailure, { method, path }: GitHubRequest): string {
  const accepted = failure.response?.headers['x-accepted-github-permissions'];
  const needed = neededPermission(method, path, accepted === undefined ? undefined : String(accepted));
  return `The token needs "${needed}": add it to permissions: of the job, or to the app or token in github-token.`;
}
