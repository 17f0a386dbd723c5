import { hasLabel } from '../../core/issue/labels.ts';
import type { Reason } from '../../core/reasons.ts';
import type { CommitStatus, PullRequest } from '../../core/repository.ts';
import type { PlanReview } from '../../core/plan/review.ts';
import { statusOf } from '../../text/pull-request/status.ts';
import { localeOf, type Context } from '../shared/context.ts';

/**
 * The status that a pull request has by the reviews of its plans; `gates`: what else would keep it from being swapped. A
 * missing label is no failure.
 */
export function statusOfPlans(
  context: Context,
  { labels }: PullRequest,
  reviews: readonly PlanReview[],
  gates: readonly Reason[] = [],
): CommitStatus {
  const { label } = context.config.pullRequests;
  return statusOf(reviews, { label, isSet: hasLabel(labels, label), gates }, localeOf(context));
}

/** Sets the status unless it stands there already. */
export async function saveStatus(context: Context, sha: string, status: CommitStatus): Promise<void> {
  const statuses = await context.github.listStatuses(sha);
  const present = statuses.find((other) => other.context === status.context);
  if (present?.state === status.state && present.description === status.description) return;
  await context.githubWriter.setStatus(sha, status);
}

/** The run that writes a plan sets the status itself: what `GITHUB_TOKEN` pushes starts no workflow. */
export async function setStatusOfHead(
  context: Context,
  pullRequest: PullRequest,
  reviews: readonly PlanReview[],
): Promise<{ readonly head: string; readonly status: CommitStatus }> {
  const { github, githubWriter } = context;
  const head = (await github.branchHead(pullRequest.headRef)) ?? pullRequest.headSha;
  const status = statusOfPlans(context, pullRequest, reviews);
  await githubWriter.setStatus(head, status);
  return { head, status };
}
