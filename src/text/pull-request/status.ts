import { sectionOf } from '../../core/documents.ts';
import type { Locale } from '../../core/language.ts';
import type { CommitStatus } from '../../core/repository.ts';
import type { PlanReview, ReviewSummary } from '../../core/plan/review.ts';
import type { Reason } from '../../core/reasons.ts';
import { summariseReviews } from '../../core/plan/review.ts';
import { texts } from '../locales/index.ts';
import { detailText } from '../facts.ts';
import { cureOf } from '../reasons.ts';
import { formatIso } from '../time.ts';
import { visibleLine } from '../markdown/visible.ts';

/** GitHub's limit for a status description, in characters. */
const descriptionLimit = 140;

/** The context that the action's commit statuses carry. */
export const statusContext = 'acm-email-to-dns';

/**
 * The commit status of a pull request: `failure` when any listener would be refused; a missing label is no failure,
 * the description begins with it.
 */
export function statusOf(
  reviews: readonly PlanReview[],
  label: { readonly label: string; readonly isSet: boolean; readonly gates?: readonly Reason[] },
  { language, timeZone }: Locale,
): CommitStatus {
  const t = texts[language].status;
  const summary = summariseReviews(reviews);
  const { gates = [] } = label;
  if (reviews.length === 0) return status('success', t.noPlan);
  const refusal = summary.firstRefusal ?? gates.find(({ code }) => code === 'fork');
  const told = ({ code, detail }: Reason): string =>
    t.refused(code, detailText(detail, language) || cureOf(code, language).replaceAll('`', ''));
  if (refusal !== undefined)
    return { ...status('failure', told(refusal)), targetUrl: sectionOf(refusal.code, language) };
  const swaps = [
    ...(summary.now > 0 ? [gates.length > 0 ? t.then(summary.now) : t.now(summary.now)] : []),
    ...(summary.waiting === 0 ? [] : [waitingFor(summary, { language, timeZone })]),
  ];
  const parts = [
    ...(label.isSet ? [] : [t.needsLabel(label.label)]),
    ...gates.map(told),
    ...(swaps.length > 0 ? [t.wouldSwap(swaps)] : []),
    ...(summary.done > 0 ? [t.done(summary.done)] : []),
    ...(reviews.some((review) => !review.isAwsAsked) ? [t.awsNotAsked] : []),
  ];
  return status('success', parts.join(t.join));
}

function waitingFor({ waiting, nextOpening, held }: ReviewSummary, { language, timeZone }: Locale): string {
  const t = texts[language].status;
  if (nextOpening !== undefined) return t.inWindow(waiting, formatIso(nextOpening, timeZone));
  return held === undefined ? texts[language].changeCalendar.status(waiting) : t.held(waiting, held.code);
}

/** A status with its description cut to GitHub's limit. */
export function status(state: CommitStatus['state'], description: string): CommitStatus {
  let fitting = visibleLine(description.replaceAll(/\s+/g, ' '), descriptionLimit);
  // Nobody says whether GitHub counts characters or UTF-16 units; what keeps the stricter limit keeps both.
  for (let limit = descriptionLimit - 1; fitting.length > descriptionLimit; limit -= 1) {
    fitting = visibleLine(fitting, limit);
  }
  return { context: statusContext, state, description: fitting, targetUrl: undefined };
}
