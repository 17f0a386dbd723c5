import type { Language, Locale } from '../../core/language.ts';
import type { PlanReview } from '../../core/plan/review.ts';
import type { Reason } from '../../core/reasons.ts';
import { fitRows } from '../markdown/budget.ts';
import { texts } from '../locales/index.ts';
import { detailMarkdown } from '../facts.ts';
import { droppedNote } from '../markdown/fitting.ts';
import { bullets, code, marker } from '../markdown/markdown.ts';
import { markerKeys } from '../markdown/marker-keys.ts';
import { describeReason } from '../reasons.ts';
import { changeLines } from './change.ts';
import { mergingDoes, verdictTable, warningLines } from './pull-request.ts';

/** Kind of the comment that says what merging would do. */
export const checkCommentKind = 'check';

/** What the check comment says. */
export interface CheckCommentModel extends Locale {
  readonly reviews: readonly PlanReview[];
  /** What else would keep the pull request from being swapped. */
  readonly gates?: readonly Reason[];
  /** The commit that was looked at. */
  readonly head?: string;
  readonly label: string;
  readonly isLabelled: boolean;
}

/** The sticky comment on an open pull request: what merging would do, and when. */
export function checkComment(model: CheckCommentModel): string {
  const { reviews, label, isLabelled, language, gates = [], head: sha } = model;
  const t = texts[language].pullRequest;
  const markers = [
    marker(markerKeys.comment, checkCommentKind),
    ...(sha === undefined ? [] : [marker(markerKeys.head, sha)]),
  ];
  const blockedBy = bullets(gates.map((gate) => describeReason(gate, language)));
  const head = [
    markers.join('\n'),
    ...(gates.length === 0 ? [mergingDoes(reviews, model)] : [`${t.gatesShut}\n\n${blockedBy}`]),
  ];
  const notAsked = reviews.filter((review) => !review.isAwsAsked && review.problems.length === 0);
  const tail = [
    ...(isLabelled ? [] : [t.labelMissing(`\`${label}\``)]),
    ...new Set(
      notAsked.map(({ notAsked: why }) => t.awsNotAsked(why === undefined ? '' : describeReason(why, language))),
    ),
  ];
  const limit = Math.floor(plansLimit / Math.min(Math.max(reviews.length, 1), wholePlans));
  const fitted = fitRows({
    fixed: [...head, ...tail].join('\n\n'),
    rows: reviews.map((review) => `${planSection(review, model, limit)}\n`),
    dropped: (count) => droppedNote(count, t.planFiles, language),
  });
  const note = fitted.note === undefined ? [] : [fitted.note];
  return [...head, ...fitted.rows.map((row) => row.trimEnd()), ...note, ...tail].join('\n\n');
}

/** What is left of it once the pull request is merged: what merging would do is over. */
export function mergedComment(language: Language): string {
  const { merged, outcomes } = texts[language].pullRequest;
  return [marker(markerKeys.comment, checkCommentKind), merged(undefined), outcomes].join('\n\n');
}

/** Code points for the tables of all plans. */
const plansLimit = 45_000;
/** That many plans share the room before whole ones are left out. */
const wholePlans = 5;

/** Code points for the names of one plan that are kept, or lost. */
const namesLimit = 2000;

function planSection(review: PlanReview, locale: Locale, limit: number): string {
  const { language } = locale;
  const heading = `#### ${code(review.path)}`;
  if (review.problems.length > 0) {
    const problems = bullets(review.problems.map((problem) => detailMarkdown([problem], language)));
    return `${heading}\n\n${texts[language].pullRequest.noPlan}\n\n${problems}`;
  }
  const table = verdictTable([review], locale, limit);
  const change = changeLines(review.change, locale, namesLimit);
  return [heading, table, ...change, ...warningLines(review.warnings, language)].join('\n\n');
}
