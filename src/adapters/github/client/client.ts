import type { Client } from './octokit.ts';
import type { GitHubRequest } from './http-failure.ts';
import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import type { Clock, Logger } from '../../../ports/runtime.ts';
import { askConditionally } from './conditional.ts';
import { toUpstreamError, unreadableAnswer } from './errors.ts';

import type { ClockWitness } from '../../runtime/server-clock.ts';
import { createSlots } from '../../../core/slots.ts';
import { createsContent, createWriteLimiter, WRITE_LIMITS, writtenTo } from './write-limiter.ts';
import { createRateLimitGate } from './rate-limit.ts';
import { nameRateLimits, throttleOptions } from './throttle.ts';
import { fetchWithin } from './time-limit.ts';

/** What a client is made from. */
export interface ClientOptions extends Clock {
  readonly token: string;
  /** As in `GITHUB_API_URL`, for example `https://api.github.com`. */
  readonly apiUrl: string;
  readonly logger: Logger;
  readonly witness: ClockWitness;
  /** Takes out of what is written whatever nobody may read. */
  readonly redact?: (text: string) => string;
  /** Time limit of one attempt in milliseconds; 30 s when absent. */
  readonly timeoutMs?: number;
  /** First wait before a read is repeated, in milliseconds (then 4 and 9 times that); 500 when absent. */
  readonly retryBaseMs?: number;
}

/** What GitHub said last of the requests that it still grants before its limit starts anew. */
export interface RequestQuota {
  left: number | undefined;
}

/** What a repetition cannot mend, and 429, which the throttling plugin handles. */
const NOT_REPEATED = [400, 401, 403, 404, 405, 409, 410, 413, 422, 429, 451];

/** Reads under way at once; GitHub allows 100 to a token, in all its jobs together (secondary rate limits). */
const READS_AT_ONCE = 10;

/**
 * Makes a client: reads are repeated up to three times after a failure of the server or the line, POST and PUT never;
 * what was read before is asked for by its ETag;
 * writes are paced; rate limits are waited for as GitHub asks, within a budget; every error is an `UpstreamError`. Keeps
 * `quota` up to date.
 */
export function createClient(options: ClientOptions, quota: RequestQuota): Client {
  const { logger } = options;
  const gate = createRateLimitGate(options, logger);
  const limiter = createWriteLimiter(WRITE_LIMITS, options, logger);
  const inSlot = createSlots(READS_AT_ONCE);
  const log = quietLog(logger);
  const octokit = getOctokit(
    options.token,
    {
      baseUrl: options.apiUrl.replace(/\/+$/, ''),
      userAgent: 'acm-email-to-dns',
      log,
      request: { fetch: fetchWithin(options.timeoutMs ?? 30_000, options.witness), log },
      retry: { doNotRetry: NOT_REPEATED, retries: 3, retryAfterBaseValue: options.retryBaseMs ?? 500 },
      throttle: throttleOptions(gate),
    },
    nameRateLimits,
    retry,
    throttling,
  );
  askConditionally(octokit);
  octokit.hook.wrap('request', async (send, given) => {
    const request = describe(given, options.apiUrl);
    const isRepeatable = request.isRead || given.method === 'PATCH' || given.method === 'DELETE';
    // A copy: without parameters of its own, a request shares this object with all others.
    if (!request.isRead) redactTexts(given, options.redact);
    given.request = { ...given.request, ...(isRepeatable ? {} : { retries: 0 }) };
    const attempt = async (): Promise<Awaited<ReturnType<typeof send>>> => {
      await gate.pass();
      return send(given);
    };
    try {
      const { isRead, method, path } = request;
      const response = await (isRead
        ? inSlot(attempt)
        : limiter.run({ place: writtenTo(path, given), isContent: createsContent(method, path) }, attempt));
      quota.left = leftIn(response.headers) ?? quota.left;
      if (!isReadable(response)) throw unreadableAnswer(request, response.status);
      return response;
    } catch (error) {
      throw toUpstreamError(error, request);
    }
  });
  return octokit;
}

/** What people read of a write. */
const writtenTexts = ['title', 'body', 'description', 'message'];

function redactTexts(given: object, redact: ((text: string) => string) | undefined): void {
  if (redact === undefined) return;
  for (const name of writtenTexts) {
    const text: unknown = Reflect.get(given, name);
    if (typeof text === 'string') Reflect.set(given, name, redact(text));
  }
}

/** Octokit hands a body that is no JSON on as text; only 204 and 205 have none. */
function isReadable(response: { readonly status: number; readonly data: unknown }): boolean {
  return typeof response.data !== 'string' || response.status === 204 || response.status === 205;
}

/** Searches and GraphQL have limits of their own. */
function leftIn(headers: Readonly<Record<string, unknown>>): number | undefined {
  const { 'x-ratelimit-remaining': left, 'x-ratelimit-resource': resource = 'core' } = headers;
  return resource === 'core' && typeof left === 'string' && /^\d+$/.test(left) ? Number(left) : undefined;
}

function describe(given: { readonly method: string; readonly url: string }, apiUrl: string): GitHubRequest {
  const { method, url } = given;
  const base = apiUrl.replace(/\/+$/, '');
  const local = url.startsWith(base) ? url.slice(base.length) : url.replace(/^https?:\/\/[^/]+/, '');
  const path = local.replace(/\?.*$/, '');
  const shown = path.replaceAll(/\{(\w+)\}/g, (template: string, name: string) => {
    const value: unknown = Reflect.get(given, name);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : template;
  });
  return { method, path, shown, isRead: method === 'GET' || method === 'HEAD' || path.endsWith('/graphql') };
}

/** Octokit's own remarks (deprecations, retries) are for debugging only. */
function quietLog(logger: Logger): Record<'debug' | 'info' | 'warn' | 'error', (message: string) => void> {
  const debug = (message: string): void => {
    logger.debug(message);
  };
  return { debug, info: debug, warn: debug, error: debug };
}
