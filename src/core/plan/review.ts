import type { Temporal } from 'temporal-polyfill';
import type { Detail, Fact } from '../facts.ts';
import type { Listener } from '../swap/listener.ts';
import type { Plan, PlannedListener } from './plan.ts';
import { uncoveredNames, type Certificate } from '../certificate/certificate.ts';
import { calendarReasons, reason, type Reason, type ReasonCode } from '../reasons.ts';
import type { AllowedChange } from '../swap/allowed-change.ts';
import { changeOf } from '../swap/policy/certificate-checks.ts';
import type { Rejection } from '../swap/policy/check.ts';

/** What would happen to one listener of a plan if it were merged with its label now. */
export interface ListenerVerdict {
  readonly planned: PlannedListener;
  readonly verdict: Verdict;
}

export type Verdict =
  | { readonly kind: 'swap-now' }
  /** `opensAt`: `undefined` where an SSM Change Calendar does not say when it opens. */
  | { readonly kind: 'wait'; readonly reason: Reason; readonly opensAt: Temporal.Instant | undefined }
  | { readonly kind: 'already-swapped' }
  | { readonly kind: 'refused'; readonly reason: Reason };

/** What an approver compares of a certificate. */
export interface ComparedCertificate {
  readonly issuer: string;
  readonly key: string;
  /** ISO 8601 in UTC. */
  readonly notAfter?: string | undefined;
}

/** What a plan does to the certificate, as AWS has both. */
export interface PlanChange {
  /** Absent where it is none that a plan may make. */
  readonly kind?: AllowedChange | undefined;
  readonly kept: readonly string[];
  readonly lost: readonly string[];
  readonly from: ComparedCertificate;
  readonly to: ComparedCertificate;
}

/** Compares the certificates of a plan. */
export function compareCertificates(from: Certificate, to: Certificate): PlanChange {
  const lost = uncoveredNames(from.names, to.names);
  const kind = changeOf(from, to);
  return {
    ...(kind && { kind }),
    ...{ kept: from.names.filter((name) => !lost.includes(name)), lost, from: compared(from), to: compared(to) },
  };
}

function compared({ issuer, type, keyAlgorithm, notAfter }: Certificate): ComparedCertificate {
  return { issuer: issuer ?? type, key: keyAlgorithm, ...(notAfter && { notAfter: notAfter.toString() }) };
}

/** What would happen to a plan. `isAwsAsked`: false when only plan and calendar were looked at. */
export interface PlanReview {
  readonly path: string;
  readonly plan: Plan | undefined;
  /** Why the file is no plan; empty for a valid one. */
  readonly problems: readonly Fact[];
  readonly listeners: readonly ListenerVerdict[];
  readonly isAwsAsked: boolean;
  /** Why AWS could not be asked, though it was to be; absent where it was, or where no role is set up for it. */
  readonly notAsked?: Reason | undefined;
  /** What an approver should know though it refuses nothing. */
  readonly warnings: readonly Detail[];
  /** Absent where AWS was not asked, or has not both certificates. */
  readonly change?: PlanChange | undefined;
}

/** Codes of what waits: for a time, or for somebody to let go on. */
const waitingReasons: readonly ReasonCode[] = [...calendarReasons, 'paused', 'unverifiable'];

/**
 * What the chain of checks says of a listener, as a verdict; a calendar that never opens refuses, so that nobody learns it
 * at midnight.
 */
export function verdictOf(rejection: Rejection | undefined): Verdict {
  if (rejection === undefined) return { kind: 'swap-now' };
  const { reason: why, opensAt } = rejection;
  const isNever = calendarReasons.includes(why.code) && why.code !== 'change-calendar-closed' && opensAt === undefined;
  if (isNever) return { kind: 'refused', reason: reason('no-window') };
  return waitingReasons.includes(why.code) ? { kind: 'wait', reason: why, opensAt } : { kind: 'refused', reason: why };
}

/** The result over all plans of a pull request. */
export interface ReviewSummary {
  readonly now: number;
  readonly waiting: number;
  readonly done: number;
  readonly firstRefusal: Reason | undefined;
  /** The first of the listeners' openings. */
  readonly nextOpening: Temporal.Instant | undefined;
  /** Why something waits that no calendar will open by itself. */
  readonly held: Reason | undefined;
}

/** As GitHub lists their files, so that a text says the same whoever read the plans, and whichever is most urgent. */
export function inFileOrder<R extends Pick<PlanReview, 'path'>>(reviews: readonly R[]): readonly R[] {
  return reviews.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Counts the verdicts. A file that is no valid plan refuses as a whole. */
export function summariseReviews(given: readonly PlanReview[]): ReviewSummary {
  const reviews = inFileOrder(given);
  const verdicts = reviews.flatMap((review) => review.listeners.map((listener) => listener.verdict));
  const invalid = reviews.find((review) => review.problems.length > 0);
  const refused = verdicts.find((verdict) => verdict.kind === 'refused');
  const waits = verdicts.filter((verdict) => verdict.kind === 'wait');
  const openings = waits.flatMap(({ opensAt }) => (opensAt === undefined ? [] : [opensAt]));
  return {
    now: verdicts.filter((verdict) => verdict.kind === 'swap-now').length,
    waiting: waits.length,
    done: verdicts.filter((verdict) => verdict.kind === 'already-swapped').length,
    firstRefusal:
      invalid === undefined
        ? refused?.reason
        : reason('plan-invalid', [{ key: 'plan-file-of', path: invalid.path }, ...invalid.problems.slice(0, 1)]),
    nextOpening: openings.sort((a, b) => a.epochMilliseconds - b.epochMilliseconds)[0],
    held: waits.map(({ reason: why }) => why).find(isHeld),
  };
}

/** Whether something waits for a person and not for a time. */
export function isHeld({ code }: Reason): boolean {
  return !calendarReasons.includes(code);
}

/** Load balancer certificates beside the defaults that AWS allows before somebody raises the quota (L-9365A611, L-52964454). */
export const defaultCertificateQuota = 25;

/** Free places at which the list counts as nearly full: other people add certificates too. */
const fewFreePlaces = 2;

/**
 * Certificates that count towards a load balancer's quota: each in any of its lists, once, the listener's own default
 * not counted. A swap needs a free place for the new one before the old one goes.
 */
export function listedCertificates(listeners: readonly Listener[]): number {
  return new Set(
    listeners.flatMap(({ sniCertificates, defaultCertificate }) =>
      sniCertificates.filter((arn) => arn !== defaultCertificate),
    ),
  ).size;
}

/** Whether a load balancer with so many certificates in its lists has hardly a place left by the default quota. */
export function isNearlyFull(listed: number): boolean {
  return listed >= defaultCertificateQuota - fewFreePlaces;
}
