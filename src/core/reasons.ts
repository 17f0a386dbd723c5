import type { Detail } from './facts.ts';

/**
 * Why something was not done. The codes are part of the contract: the same in comments, summaries, the report
 * and its schema; each has a section in docs/operations.md.
 */
export const reasonCodes = [
  'outside-window',
  'window-cutoff',
  'frozen',
  'no-window',
  'change-calendar-closed',
  'change-calendar-unreadable',
  'paused',
  'not-merged',
  'not-labelled',
  'label-not-authorised',
  'approvals-missing',
  'fork',
  'withdrawn',
  'rolled-back',
  'unverifiable',
  'plan-invalid',
  'plan-changed',
  'listener-gone',
  'listener-drifted',
  'reverted',
  'certificate-not-issued',
  'certificate-gone',
  'names-not-covered',
  'key-not-supported',
  'managed',
  'sni-list-full',
  'access-denied',
  'account-not-found',
  'throttled',
  'verification-failed',
  'earlier-failure',
  'validation-timed-out',
  'validation-failed',
  'caa',
  'dnssec',
  'record-lost',
  'quota',
  'unsupported-service',
  'in-place-unavailable',
  'pull-request-not-permitted',
  'marker-author-changed',
  'time-budget',
  'not-in-fleet',
  'shard-missing',
  'service-error',
] as const;

/** One of the fixed reason codes. */
export type ReasonCode = (typeof reasonCodes)[number];

/** What the calendar says; a listener that it keeps waits for a time, and not for a person or for AWS. */
export const calendarReasons: readonly ReasonCode[] = [
  'outside-window',
  'window-cutoff',
  'frozen',
  'no-window',
  'change-calendar-closed',
];

/** A reason with what is behind it: `text/facts.ts` says it in a language and escapes what is foreign. */
export interface Reason {
  readonly code: ReasonCode;
  /** Empty where the code says it all. */
  readonly detail: Detail;
}

/** Makes a reason. */
export function reason(code: ReasonCode, detail: Detail = ''): Reason {
  return { code, detail };
}
