import type { Told } from '../../core/language.ts';
import type { PullRequest } from '../../core/repository.ts';
import type { Context } from '../shared/context.ts';
import { mapEach, type Each } from '../shared/each.ts';
import type { Tracking } from '../shared/tracking.ts';
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

/** What was read of open pull requests, and what of ours could not be. */
export interface OpenPlansResult {
  readonly plans: readonly OpenPlans[];
  readonly problems: readonly Told[];
}

/** Pull requests whose files are read at once. */
const mostAtOnce = 8;

/**
 * Reads the plan files of all open pull requests; those without any are left out. What of a stranger's cannot be read
 * fails nothing, since it need not be about us: a notice names it.
 */
export async function readOpenPlans(
  context: Context,
  { trusted }: Pick<Tracking, 'trusted'>,
  pullRequests: readonly PullRequest[],
): Promise<OpenPlansResult> {
  const open = pullRequests.filter(({ state }) => state === 'open');
  const isOurs = ({ author }: PullRequest): boolean => trusted.has(author);
  const read = async (some: readonly PullRequest[]): Promise<Each<OpenPlans>> =>
    mapEach(
      some,
      (t, { number }) => t.pullRequestNotRead(number),
      async (pullRequest) => {
        const plans = await readPlanFiles(context, pullRequest.number, pullRequest.headSha);
        return { pullRequest, files: plans.map(({ path, file }) => ({ path, text: file.text })) };
      },
      { limit: mostAtOnce },
    );
  const ours = await read(open.filter(isOurs));
  const others = await read(open.filter((one) => !isOurs(one)));
  for (const { en } of others.problems) context.log.notice(en);
  return {
    plans: [...ours.values, ...others.values].filter(({ files }) => files.length > 0),
    problems: ours.problems,
  };
}

/**
 * Corrects the status of every open pull request that has plans: what AWS and the calendar say changes without anybody
 * pushing. One whose plans changed since they were reviewed is left to the next run.
 */
export async function correctStatuses(
  context: Context,
  tracking: Pick<Tracking, 'trusted'>,
  pullRequests: readonly PullRequest[],
  findReview: FindReview,
): Promise<readonly Told[]> {
  const { plans, problems } = await readOpenPlans(context, tracking, pullRequests);
  const corrected = await mapEach(
    plans,
    (t, { pullRequest }) => t.statusNotSet(pullRequest.number),
    async ({ pullRequest, files }) => {
      const reviews = files.map(findReview).filter((review) => review !== undefined);
      if (reviews.length < files.length) return;
      await keepStatus(context, pullRequest.headSha, planStatus(context, pullRequest, reviews));
    },
  );
  return [...problems, ...corrected.problems];
}
