import type { PlanReview } from '../core/review.ts';
import { fitRows } from './budget.ts';
import { droppedNote } from './fitting.ts';
import { bullets, code, marker } from './markdown.ts';
import { markerKeys } from './marker-keys.ts';
import { mergingDoes, verdictTable, warningLines } from './pull-request.ts';

/** Kind of the comment that says what merging would do. */
export const checkCommentKind = 'check';

/** What the check comment says. */
export interface CheckCommentModel {
  readonly reviews: readonly PlanReview[];
  readonly label: string;
  readonly isLabelled: boolean;
  readonly timeZone: string;
}

/** The sticky comment on an open pull request: what merging would do, and when. */
export function checkComment({ reviews, label, isLabelled, timeZone }: CheckCommentModel): string {
  const head = [marker(markerKeys.comment, checkCommentKind), mergingDoes(reviews, timeZone)];
  const tail = [
    ...(isLabelled
      ? []
      : [`Label \`${label}\` is missing: without it merging swaps nothing. Before or after the merge is fine.`]),
    ...(reviews.some((review) => !review.isAwsAsked && review.problems.length === 0)
      ? [
          'AWS was not asked (no `roles.check` for this account): only plan and calendar were checked. The next scan checks it fully.',
        ]
      : []),
  ];
  const limit = Math.floor(plansLimit / Math.min(Math.max(reviews.length, 1), wholePlans));
  const fitted = fitRows({
    fixed: [...head, ...tail].join('\n\n'),
    rows: reviews.map((review) => `${planSection(review, timeZone, limit)}\n`),
    dropped: (count) => droppedNote(count, 'plan files', 'en'),
  });
  const note = fitted.note === undefined ? [] : [fitted.note];
  return [...head, ...fitted.rows.map((row) => row.trimEnd()), ...note, ...tail].join('\n\n');
}

/** Code points for the tables of all plans. */
const plansLimit = 45_000;
/** That many plans share the room before whole ones are left out. */
const wholePlans = 5;

function planSection(review: PlanReview, timeZone: string, limit: number): string {
  const heading = `#### ${code(review.path)}`;
  if (review.problems.length > 0) {
    return `${heading}\n\nThis is no valid plan:\n\n${bullets(review.problems.map((problem) => code(problem, { maxLength: 300 })))}`;
  }
  return [heading, verdictTable(review.listeners, timeZone, { limit }), ...warningLines(review.warnings)].join('\n\n');
}
