import { StandardRetryStrategy } from '@smithy/core/retry';
import type { StandardRetryBackoffStrategy, RetryErrorInfo, StandardRetryToken } from '@smithy/types';
import { UpstreamError, UserError } from '../../../core/errors.ts';
import { isAnswerLost, isExpired, isQuotaExceeded, isThrottled, isTimedOut, isTorn } from './failure.ts';

/** Attempts of one call in all: throttling passes, and the SDK waits up to 20 s between them. */
export const MOST_ATTEMPTS = 8;

/** Attempts of a call that is not answered in time, so that an account that hangs cannot hold up the run. */
const MOST_TIMED_OUT_ATTEMPTS = 3;

/**
 * Which calls may be sent again. `safe`: whatever failed, as reads and calls with an idempotency token do.
 * `refused-only`: only what AWS certainly did not carry out, and at once: a lost answer is settled by reading, and what
 * came too fast is asked of its caller again, because somebody may have changed the listener, or stopped the swap, by then.
 */
export type Repetition = 'safe' | 'refused-only';

/** The SDK's standard retries, except where repeating is of no use or not safe. */
export class BoundedRetryStrategy extends StandardRetryStrategy {
  readonly #repetition: Repetition;

  constructor(repetition: Repetition, backoff: StandardRetryBackoffStrategy | undefined) {
    super({ maxAttempts: MOST_ATTEMPTS, ...(backoff === undefined ? {} : { backoff }) });
    this.#repetition = repetition;
  }

  /** The next attempt's token; a throw means that the call fails with the error it had. */
  override async refreshRetryTokenForRetry(
    token: StandardRetryToken,
    failure: RetryErrorInfo,
  ): Promise<StandardRetryToken> {
    if (!this.#mayRepeat(token.getRetryCount() + 1, failure.error)) throw new Error('not to be repeated');
    // To the SDK an answer that was cut short is a fault of the caller's.
    const known: RetryErrorInfo = isTorn(failure.error) ? { ...failure, errorType: 'TRANSIENT' } : failure;
    return super.refreshRetryTokenForRetry(token, known);
  }

  #mayRepeat(attempts: number, error: unknown): boolean {
    // Renewing the credentials failed after retries of its own.
    if (error instanceof UpstreamError || error instanceof UserError) return false;
    // Where clocks differ the SDK puts every refusal down to that; this one passes with another session only.
    if (isExpired(error)) return false;
    // The SDK takes `LimitExceededException` for throttling; for ACM it means that the account is full.
    if (isQuotaExceeded(error)) return false;
    if (this.#repetition === 'refused-only' && (isAnswerLost(error) || isThrottled(error))) return false;
    return !isTimedOut(error) || attempts < MOST_TIMED_OUT_ATTEMPTS;
  }
}
