import type { GitHubRequest, HttpFailure } from './http-failure.ts';
import { messageOf, UpstreamError } from '../../../core/errors.ts';
import type { UpstreamDetails, UpstreamKind } from '../../../core/errors.ts';
import { isForbiddenCreation, judge, LATER } from './advice.ts';
import { RateLimitExceeded } from './rate-limit.ts';

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
  const shown = shownOf(request);
  if (error instanceof RateLimitExceeded) {
    const details = detailsOf('throttled', operation, '429');
    return new UpstreamError(`${shown} was not sent: ${error.message}. ${LATER}`, details, error);
  }
  if (!isHttpFailure(error) || error.response === undefined) return lostAnswer(error, request, operation);
  const [kind, advice] = isRateLimit(error) ? (['throttled', LATER] as const) : judge(error, request);
  const code = kind === 'denied' && isForbiddenCreation(error) ? PULL_REQUEST_NOT_PERMITTED : String(error.status);
  const requestId = error.response.headers['x-github-request-id'];
  const details = {
    ...detailsOf(kind, operation, code),
    ...(requestId === undefined ? {} : { requestId: String(requestId) }),
    ...(kind === 'denied' && { next: advice }),
  };
  const said = `GitHub answered ${shown} with ${error.status}: ${wordsOf(error)}`.replace(/[^.!?]$/, '$&.');
  return new UpstreamError(kind === 'denied' ? said : `${said} ${advice}`, details, withoutPage(error));
}

function shownOf({ method, shown }: GitHubRequest): string {
  return `${method} ${shown}`;
}

/** What GitHub says. A page of a proxy or of an outage says nothing that is worth printing. */
function wordsOf(failure: HttpFailure): string {
  if (isPage(failure)) return 'a page instead of an answer';
  return failure.message
    .replace(/\s+-\s+https:\/\/docs\.github\.com\S*$/, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function isPage({ response }: HttpFailure): boolean {
  return typeof response?.data === 'string' && response.data.trim() !== '';
}

/** The cause is shown with a bug's stack, so no page may stand in it. */
function withoutPage(failure: HttpFailure): Error {
  return isPage(failure) ? new Error(`status ${failure.status}`) : failure;
}

/** An answer that is no JSON: a login page of a proxy, or a body that broke off. */
export function unreadableAnswer(request: GitHubRequest, status: number): UpstreamError {
  const operation = `${request.method} ${request.path}`;
  const kind = request.isRead ? 'other' : 'unclear';
  const message = `${shownOf(request)} was answered with ${status}, but the answer is no JSON. Check the API's address and what a proxy does on the way.`;
  return new UpstreamError(message, detailsOf(kind, operation, String(status)), undefined);
}

function detailsOf(kind: UpstreamKind, operation: string, code: string): UpstreamDetails {
  return { service: 'github', operation, code, kind };
}

/** No answer came: a read is simply failed, a write may have happened. */
function lostAnswer(error: unknown, request: GitHubRequest, operation: string): UpstreamError {
  const kind = request.isRead ? 'other' : 'unclear';
  const doubt = request.isRead ? LATER : `Whether it was done is unknown until GitHub is read again. ${LATER}`;
  const message = `${shownOf(request)} got no answer: ${messageOf(error)}. ${doubt}`;
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
