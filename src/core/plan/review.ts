import type { Temporal } from 'temporal-polyfill';
import type { MaintenanceConfig } from '../../config/config.ts';
import type { CalendarAnswer, CalendarSubject } from '../calendar/calendar.ts';
import { openingFrom, type ChangeCalendarAnswer } from '../calendar/change-calendar.ts';
import type { Detail, Fact } from '../facts.ts';
import type { Listener } from '../swap/listener.ts';
import type { Plan, PlannedListener } from './plan.ts';
import type { Reason } from '../reasons.ts';
import { reason } from '../reasons.ts';

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

/** What would happen to a plan. `isAwsAsked`: false when only plan and calendar were looked at. */
export interface PlanReview {
  readonly path: string;
  readonly plan: Plan | undefined;
  /** Why the file is no plan; empty for a valid one. */
  readonly problems: readonly Fact[];
  readonly listeners: readonly ListenerVerdict[];
  readonly isAwsAsked: boolean;
  /** What an approver should know though it refuses nothing. */
  readonly warnings: readonly Detail[];
}

/** The calendar's answer as a verdict; a calendar that never opens refuses, so that nobody learns it at midnight. */
export function verdictOf(answer: CalendarAnswer): Verdict {
  if (answer.kind === 'open') return { kind: 'swap-now' };
  if (answer.opensAt === undefined) return { kind: 'refused', reason: reason('no-window') };
  return { kind: 'wait', reason: reason(answer.reason), opensAt: answer.opensAt };
}

/** Lets a closed SSM Change Calendar hold what the config's own calendar would let start; `subject` is the listener. */
export function heldByChangeCalendar(
  verdict: Verdict,
  answer: ChangeCalendarAnswer,
  maintenance: MaintenanceConfig,
  subject: CalendarSubject,
): Verdict {
  if (answer.kind !== 'closed' || verdict.kind !== 'swap-now') return verdict;
  const opensAt = answer.opensAt && openingFrom(maintenance, subject, answer.opensAt);
  return {
    kind: 'wait',
    reason: reason('change-calendar-closed', [{ key: 'calendars-closed', names: answer.names.join(', ') }]),
    opensAt,
  };
}

/** The result over all plans of a pull request. */
export interface ReviewSummary {
  readonly now: number;
  readonly waiting: number;
  readonly done: number;
  readonly firstRefusal: Reason | undefined;
  /** The first of the listeners' openings. */
  readonly nextOpening: Temporal.Instant | undefined;
}

/** Counts the verdicts. A file that is no valid plan refuses as a whole. */
export function summariseReviews(reviews: readonly PlanReview[]): ReviewSummary {
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
  };
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
