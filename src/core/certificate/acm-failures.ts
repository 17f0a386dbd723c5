import type { Reason } from '../reasons.ts';

/** `FailureReason`s of ACM that public certificates can have and that ask for different things. */
export const failureReasons = [
  'ADDITIONAL_VERIFICATION_REQUIRED',
  'DOMAIN_NOT_ALLOWED',
  'INVALID_PUBLIC_DOMAIN',
  'DOMAIN_VALIDATION_DENIED',
  'NO_AVAILABLE_CONTACTS',
  'OTHER',
] as const;

export type FailureReason = (typeof failureReasons)[number];

/** ACM's quotas, as its `LimitExceededException` tells them apart in its message alone. */
export const acmQuotas = ['names', 'requests-per-year', 'certificates'] as const;

export type AcmQuota = (typeof acmQuotas)[number];

/** ACM's own reason for a failed request, if it is one of the known. */
export function failureOf({ code, detail }: Reason): FailureReason | undefined {
  return code === 'validation-failed' ? failureReasons.find((known) => known === detail) : undefined;
}

/** Which quota of ACM is used up; `undefined` where the message does not say. */
export function quotaOf({ code, detail }: Reason): AcmQuota | undefined {
  if (code !== 'quota' || typeof detail !== 'string' || !/\bacm\b/i.test(detail)) return undefined;
  if (/domain names|subject alternative names/i.test(detail)) return 'names';
  if (/365 days|per year|last year/i.test(detail)) return 'requests-per-year';
  return /certificates/i.test(detail) ? 'certificates' : undefined;
}
