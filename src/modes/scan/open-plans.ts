import type { PullRequest } from '../../core/repository.ts';
import { statusOf } from '../../text/status.ts';
import { localeOf, type Context } from '../context.ts';
import { readPlanFiles } from '../swap/pull-request.ts';
import type { FindReview } from './plan-reviews.ts';
import { keepStatus } from './proposals.ts';

/** A plan file's path and text. */
export interface PlanFile {
  readonly path: string;
  readonly text: string;
}

/** The plan files of an open pull request, whoever opened it, as they stand at its head. */
export interface OpenPlans {
  readonly pullRequest: number;
  readonly headSha: string;
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
      .map(async ({ number, headSha }) => {
        const plans = await readPlanFiles(context, number, headSha);
        return { pullRequest: number, headSha, files: plans.map(({ path, file }) => ({ path, text: file.text })) };
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
  const { label } = context.config.pullRequests;
  for (const { pullRequest: number, headSha, files } of await readOpenPlans(context, pullRequests)) {
    const pullRequest = pullRequests.find((one) => one.number === number);
    if (pullRequest?.state !== 'open' || pullRequest.headSha !== headSha) continue;
    const reviews = files.map(findReview).filter((review) => review !== undefined);
    if (reviews.length < files.length) continue;
    const labelState = { label, isSet: pullRequest.labels.includes(label) };
    await keepStatus(context, headSha, statusOf(reviews, labelState, localeOf(context)));
  }
}
