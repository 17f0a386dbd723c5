import { hasLabel } from '../../core/issue/labels.ts';
import type { PullRequest } from '../../core/repository.ts';
import type { Context } from '../shared/context.ts';

/**
 * The action pushes to a branch only while nobody has begun to decide: whoever reviewed a plan must find on the branch what
 * was reviewed.
 */
export async function isUndecided(context: Context, pullRequest: PullRequest): Promise<boolean> {
  if (hasLabel(pullRequest.labels, context.config.pullRequests.label) || pullRequest.hasAutoMerge) return false;
  return (await context.github.listReviews(pullRequest.number)).length === 0;
}
