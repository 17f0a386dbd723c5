import type { PullRequest } from '../../core/repository.ts';
import type { Context } from '../shared/context.ts';
import { keepStatus, planStatus } from './status.ts';
import { readPlanFiles } from '../swap/pull-request.ts';
import type { FindReview } from './reviews.ts';

/** A plan file's path and text. */
export interface PlanFile {
  readonly path: string;
  readonly text: string;
}

/** The plan files of an open pull request, whoever opened it, as they stand at its head. */
export interface OpenPlans {
  readonly pullRequest: PullRequest;
  readonly files: readonly PlanFile[];
}

/** Reads the plan files of all open pull requests; those without any are left out. */
export async function readOpenPlans(
  context: Context,
  pullRequests: readonly PullRequest[],
): Promise<readonly OpenPlans[]> {
  const read = await Promise.all(
    pullRequests
      .filter(({ state }) => state === 'open')
      .map(async (pullRequest) => {
        const plans = await readPlanFiles(context, pullRequest.number, pullRequest.headSha);
        return { pullRequest, files: plans.map(({ path, file }) => ({ path, text: file.text })) };
      }),
  );
  return read.filter(({ files }) => files.length > 0);
}

/**
 * Corrects the status of every open pull request that has plans: what AWS and the calendar say changes without anybody
 * pushing. One whose plans changed since they were reviewed is left to the next run.
 */
export async function correctStatuses(
  context: Context,
  pullRequests: readonly PullRequest[],
  findReview: FindReview,
): Promise<void> {
  for (const { pullRequest, files } of await readOpenPlans(context, pullRequests)) {
    const reviews = files.map(findReview).filter((review) => review !== undefined);
    if (reviews.length < files.length) continue;
    await keepStatus(context, pullRequest.headSha, planStatus(context, pullRequest, reviews));
  }
}
