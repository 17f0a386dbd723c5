import { UpstreamError, UserError } from '../../core/errors.ts';
import type { Reason } from '../../core/reasons.ts';
import { reason } from '../../core/reasons.ts';

/** The reason that a refusal is reported under. */
export function reasonOf(error: UpstreamError | UserError): Reason {
  return reason(error instanceof UpstreamError ? error.reasonCode : 'access-denied', error.detail);
}

/** Its words and its own next step, or none, as a fact about something larger holds them. */
export function saidAndNext({ detail }: UpstreamError | UserError): { readonly said: string; readonly next: string } {
  const [fact] = typeof detail === 'string' ? [] : detail;
  if (fact?.key === 'upstream') return { said: fact.said, next: fact.next };
  return { said: typeof detail === 'string' ? detail : '', next: '' };
}
