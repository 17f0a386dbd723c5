import type { throttling } from '@octokit/plugin-throttling';
import { isHttpFailure, isRateLimit } from './errors.ts';
import type { RateLimitGate } from './rate-limit.ts';

/** A limiter of the throttling plugin, reduced to what the plugin calls. */
interface Limiter {
  key(): { schedule<A extends readonly unknown[], R>(job: unknown, work: (...args: A) => R, ...args: A): R };
}

const UNLIMITED: Limiter = { key: () => ({ schedule: (_job, work, ...args) => work(...args) }) };

/** What the throttling plugin is told: when to go on after a rate limit, and to space nothing by itself. */
interface ThrottleOptions {
  readonly retryAfterBaseValue: number;
  readonly onRateLimit: LimitHandler;
  readonly onSecondaryRateLimit: LimitHandler;
}

type LimitHandler = (after: number, request: unknown, octokit: unknown, retryCount: number) => Promise<boolean>;

/**
 * Options under which the plugin recognises rate limits and repeats the request, while pacing and waiting are ours:
 * its own limiters would put 1 to 3 s between any two writes.
 */
export function throttleOptions(gate: RateLimitGate): ThrottleOptions {
  const onLimit: LimitHandler = (after, _request, _octokit, retryCount) => gate.limited(after, retryCount);
  const limiters = {
    global: UNLIMITED,
    auth: UNLIMITED,
    search: UNLIMITED,
    write: UNLIMITED,
    notifications: UNLIMITED,
  };
  // The handlers return after the pause, so the plugin's own one after them is nothing.
  return { ...limiters, onRateLimit: onLimit, onSecondaryRateLimit: onLimit, retryAfterBaseValue: 0 };
}

/**
 * Octokit plugin, to be loaded before `throttling`: that one knows a secondary limit by its usual wording only. A bare
 * 429, a 403 with `Retry-After` and the "abuse detection" of older Enterprise Servers mean the same.
 */
export function nameRateLimits(octokit: Parameters<typeof throttling>[0]): object {
  octokit.hook.error('request', (error) => {
    if (isHttpFailure(error) && isRateLimit(error) && !isKnownToPlugin(error.message, error.response?.headers)) {
      error.message += ' (secondary rate limit)';
    }
    throw error;
  });
  return {};
}

function isKnownToPlugin(message: string, headers: Readonly<Record<string, unknown>> = {}): boolean {
  return /\bsecondary rate\b/i.test(message) || String(headers['x-ratelimit-remaining']) === '0';
}
