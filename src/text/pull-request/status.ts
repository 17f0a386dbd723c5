import { sectionOf } from '../../core/documents.ts';
import type { Locale } from '../../core/language.ts';
import type { CommitStatus } from '../../core/repository.ts';
import type { PlanReview } from '../../core/plan/review.ts';
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
  label: { readonly label: string; readonly isSet: boolean },
  { language, timeZone }: Locale,
): CommitStatus {
  const t = texts[language].status;
  const summary = summariseReviews(reviews);
  if (reviews.length === 0) return status('success', t.noPlan);
  if (summary.firstRefusal !== undefined) {
    const { code, detail } = summary.firstRefusal;
    const why = detailText(detail, language) || cureOf(code, language).replaceAll('`', '');
    return { ...status('failure', t.refused(code, why)), targetUrl: sectionOf(code) };
  }
  const swaps = [
    ...(summary.now > 0 ? [t.now(summary.now)] : []),
    ...(summary.waiting === 0
      ? []
      : [
          summary.nextOpening === undefined
            ? texts[language].changeCalendar.status(summary.waiting)
            : t.inWindow(summary.waiting, formatIso(summary.nextOpening, timeZone)),
        ]),
  ];
  const parts = [
    ...(label.isSet ? [] : [t.needsLabel(label.label)]),
    ...(swaps.length > 0 ? [t.wouldSwap(swaps)] : []),
    ...(summary.done > 0 ? [t.done(summary.done)] : []),
    ...(reviews.some((review) => !review.isAwsAsked) ? [t.awsNotAsked] : []),
  ];
  return status('success', parts.join(t.join));
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
