import type { Candidate, ReplacementSpecification } from './replacement.ts';
import { sameNames } from './certificate.ts';
import { attemptOf, chooseReplacement, hasFailed, mayDelete, mayWithdraw, ownAttempts } from './replacement.ts';
import type { RequestPolicy } from '../../config/config.ts';
import type { Temporal } from 'temporal-polyfill';
import { isOverlooked } from '../dns/sighting.ts';
import type { Reason } from '../reasons.ts';
import type { Owner } from '../swap/owners.ts';
import { attachingReason } from '../swap/owners.ts';

/** What decides whether a replacement is asked for now. */
export interface RequestFacts {
  readonly specification: ReplacementSpecification;
  readonly candidates: readonly Candidate[];
  readonly policy: RequestPolicy;
  /** Label `acm-request` is set on the issue by somebody who may. */
  readonly isAsked: boolean;
  /** `acm-hold`, or closed as not planned. */
  readonly isHeld: boolean;
  /** Whoever may put a replacement on a listener as soon as it is issued, whatever people approve. */
  readonly attacher: Owner | undefined;
  /** The old certificate is past its end: nobody attaches that any more, and a new one is the remedy. */
  readonly isExpired: boolean;
  /** Since when all records stand in public DNS, as far as earlier runs found. */
  readonly recordsSeen: Temporal.Instant | undefined;
  /** All records of the last attempt are seen in public DNS. */
  readonly areRecordsSeen: boolean;
}

/** What to do about a certificate's replacement. */
export type RequestDecision =
  /** `leftovers`: failed requests of ours that are no longer needed. */
  | { readonly kind: 'use'; readonly candidate: Candidate; readonly leftovers: readonly Candidate[] }
  | { readonly kind: 'request'; readonly attempt: number; readonly leftovers: readonly Candidate[] }
  /** A timed-out or failed request is kept until somebody or DNS says that another one makes sense. */
  | { readonly kind: 'keep'; readonly candidate: Candidate }
  /**
   * Nothing is requested without a person's word; `candidate`: the last attempt that ended, or that nobody may end.
   * `leftovers`: what was requested before that was known. Its records may come, and then nobody could stop it.
   */
  | {
      readonly kind: 'blocked';
      readonly reason: Reason;
      readonly candidate: Candidate | undefined;
      readonly leftovers: readonly Candidate[];
    }
  | { readonly kind: 'nothing' };

/**
 * Use what is there, else request (design section 6): again at once after the first time-out; after later ones only
 * when the records are seen or somebody asks; after a failure only when somebody asks. Where a controller may attach
 * what is issued, only when somebody asks, and what was requested before that was known is withdrawn.
 */
export function decideRequest(facts: RequestFacts, now: Temporal.Instant): RequestDecision {
  const own = ownAttempts(facts.specification, facts.candidates);
  const failed = own.filter(hasFailed);
  const chosen = chooseReplacement(facts.specification, facts.candidates, now);
  // What ended for other names, before `drop` changed, says nothing about these.
  const last = failed.find(({ certificate }) => sameNames(certificate.names, facts.specification.names));
  const mayAct = !facts.isHeld && facts.policy !== 'off';
  if (facts.attacher !== undefined && !facts.isAsked && !facts.isExpired) {
    const reason = attachingReason(facts.attacher);
    const early = own.filter((candidate) => mayWithdraw(candidate, facts.specification.replaces));
    if (early.length > 0)
      return mayAct
        ? { kind: 'blocked', reason, candidate: undefined, leftovers: early }
        : { kind: 'blocked', reason, candidate: early[0], leftovers: [] };
    if (chosen === undefined && mayAct) return { kind: 'blocked', reason, candidate: last, leftovers: [] };
  }
  if (chosen !== undefined) return { kind: 'use', candidate: chosen, leftovers: failed.filter(mayDelete) };
  const next = (attemptOf(own[0]?.tags ?? {}) ?? 0) + 1;
  if (!mayAct) return last === undefined ? { kind: 'nothing' } : { kind: 'keep', candidate: last };
  if (last === undefined && facts.policy !== 'automatic' && !facts.isAsked) return { kind: 'nothing' };
  if (last !== undefined && !mayTryAgain(last, facts, now)) return { kind: 'keep', candidate: last };
  return { kind: 'request', attempt: next, leftovers: failed.filter(mayDelete) };
}

/** What ACM did not see though it was there for hours it will not see next time: after a second attempt somebody looks. */
function mayTryAgain({ certificate, tags }: Candidate, facts: RequestFacts, now: Temporal.Instant): boolean {
  if (facts.isAsked) return true;
  if (certificate.status !== 'VALIDATION_TIMED_OUT') return false;
  if (attemptOf(tags) === 1) return true;
  return facts.areRecordsSeen && !isOverlooked(facts.recordsSeen, certificate.createdAt, now);
}
