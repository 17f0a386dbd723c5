import { UpstreamError, UserError, messageOf } from '../../core/errors.ts';
import type { Reason } from '../../core/reasons.ts';
import { reason } from '../../core/reasons.ts';

/** The reason that a refusal is reported under. */
export function reasonOf(error: UpstreamError | UserError): Reason {
  return error instanceof UpstreamError
    ? reason(error.reasonCode, messageOf(error))
    : reason('access-denied', messageOf(error));
}
