import { planFingerprint, planPath, renderPlan } from '../../core/plan.ts';
import type { PlanReview } from '../../core/review.ts';
import type { Context } from '../context.ts';
import { reviewPlan, type OpenReaders } from '../review.ts';
import type { Entry } from './entry.ts';
import { mayPropose, planOf } from './proposals.ts';

/** The review of one plan file, as it was asked of AWS. */
export interface ReviewedPlan {
  /** `planFingerprint` of the file's text. */
  readonly fingerprint: string;
  readonly review: PlanReview;
}

/** Finds the review of a plan file; `undefined` when AWS was not asked about exactly this file. */
export type FindReview = (file: { readonly path: string; readonly text: string }) => PlanReview | undefined;

/**
 * Asks AWS about every plan that this run may write or find on an open branch, so that nothing has to be asked any more
 * when pull requests and statuses are written.
 */
export async function reviewProposals(context: Context, entries: readonly Entry[]): Promise<readonly ReviewedPlan[]> {
  const role = context.config.roles.scan;
  const open: OpenReaders = (target) => context.aws.open({ ...target, power: 'scan', role });
  const reviewed: ReviewedPlan[] = [];
  let room = context.config.pullRequests.maxOpen - entries.filter(({ proposal }) => proposal.kind === 'open').length;
  for (const entry of entries) {
    const plan = mayPropose(entry) ? planOf(context, entry) : undefined;
    if (plan === undefined) continue;
    if (entry.proposal.kind === 'none' && room-- <= 0) continue;
    const path = planPath(context.config.pullRequests.directory, entry.observed.certificate);
    for (const text of new Set([renderPlan(plan), ...(await presentText(context, entry, path))])) {
      const review = await reviewPlan(context, { path, text }, open);
      reviewed.push({ fingerprint: planFingerprint(text), review });
    }
  }
  return reviewed;
}

/** The plan on the branch of an open pull request, which the action may not be allowed to rewrite. */
async function presentText(context: Context, { proposal }: Entry, path: string): Promise<readonly string[]> {
  if (proposal.kind !== 'open') return [];
  const present = await context.github.readFile(path, proposal.pullRequest.headRef);
  return present === undefined ? [] : [present.text];
}

/** Looks reviews up by path and text. */
export function findReviewIn(reviews: readonly ReviewedPlan[]): FindReview {
  const byFile = new Map(reviews.map(({ fingerprint, review }) => [`${review.path} ${fingerprint}`, review]));
  return ({ path, text }) => byFile.get(`${path} ${planFingerprint(text)}`);
}
