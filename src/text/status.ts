import type { CommitStatus } from '../core/repository.ts';
import type { PlanReview } from '../core/review.ts';
import { summariseReviews } from '../core/review.ts';
import { cureOf } from './reasons.ts';
import { plural } from './plural.ts';
import { formatIso } from './time.ts';
import { visibleLine } from './visible.ts';

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
  label: { readonly label: string; readonly isSet: boolean },
  timeZone: string,
): CommitStatus {
  const summary = summariseReviews(reviews);
  if (reviews.length === 0) return status('success', 'no plan');
  if (summary.firstRefusal !== undefined) {
    const { code, detail } = summary.firstRefusal;
    return status('failure', `${code}: ${detail === '' ? cureOf(code, 'en').replaceAll('`', '') : detail}`);
  }
  const swaps = [
    ...(summary.now > 0 ? [`${plural(summary.now, 'listener')} now`] : []),
    ...(summary.nextOpening === undefined
      ? []
      : [`${plural(summary.waiting, 'listener')} in the window from ${formatIso(summary.nextOpening, timeZone)}`]),
  ];
  const parts = [
    ...(label.isSet ? [] : [`needs label ${label.label}`]),
    ...(swaps.length > 0 ? [`would swap ${swaps.join(', ')}`] : []),
    ...(summary.done > 0 ? [`${plural(summary.done, 'listener')} swapped already`] : []),
    ...(reviews.some((review) => !review.isAwsAsked) ? ['AWS not asked'] : []),
  ];
  return status('success', parts.join('; '));
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
