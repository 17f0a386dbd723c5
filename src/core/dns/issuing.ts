import type { Reason } from '../reasons.ts';

/** What CAA and DNSSEC say of a certificate's names. */
export interface IssuingStatus {
  /** What keeps Amazon from issuing, one reason for each code. */
  readonly rejections: readonly Reason[];
  /** Whether every name could be looked at: only then is what is not named not there. */
  readonly isComplete: boolean;
}
