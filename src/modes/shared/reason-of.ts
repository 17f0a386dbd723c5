import { UpstreamError, UserError } from '../../core/errors.ts';
import type { Detail } from '../../core/facts.ts';
import type { Reason } from '../../core/reasons.ts';
import { reason } from '../../core/reasons.ts';

/** The reason that a refusal is reported under. */
export function reasonOf(error: UpstreamError | UserError): Reason {
  return reason(error instanceof UpstreamError ? error.reasonCode : 'access-denied', detailOf(error));
}

/** What a refusal says. */
export function detailOf(error: UpstreamError | UserError): Detail {
  return error instanceof UpstreamError ? error.detail : error.message;
}
