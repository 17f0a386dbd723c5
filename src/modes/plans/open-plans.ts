import { readPlanFiles } from './plan-files.ts';
import type { MergedPlan } from './plan-files.ts';
import type { LocalizedText } from '../../core/language.ts';
import type { PullRequest } from '../../core/repository.ts';
import type { Context } from '../shared/context.ts';
import { mapEach, type Each } from '../shared/each.ts';
import { isTrusted, type Tracking } from '../shared/tracking.ts';
import { readBlockedGates } from './gates.ts';
import { saveStatus, statusOfPlans } from './status.ts';

import type { PlanFile } from './review.ts';
import type { FindReview } from './reviews.ts';

/** The plan files of an open pull request, whoever opened it, as they stand at its head. */
export interface OpenPlans {
  readonly pullRequest: PullRequest;
  readonly files: readonly PlanFile[];
}

/** What was read of open pull requests, and what of ours could not be. */
export interface OpenPlansResult {
  readonly plans: readonly OpenPlans[];
  readonly problems: readonly LocalizedText[];
}

/** Pull requests whose files are read at once. */
const mostAtOnce = 8;

/**
 * Reads the plan files of all open pull requests from branches of this repository; those without any are left out. A
 * fork's are nobody's here: what stands in them chooses nothing that is done. What of a stranger's cannot be read
 * fails nothing, since it need not be about us: a notice names it.
 */
export async function readOpenPlans(
  context: Context,
  { trusted }: Pick<Tracking, 'trusted'>,
): Promise<OpenPlansResult> {
  const pullRequests = await context.github.listPullRequests({ state: 'open' });
  const open = pullRequests.filter((one) => one.state === 'open' && isOwnBranch(context, one));
  const isOurs = ({ author }: PullRequest): boolean => isTrusted(trusted, author);
  const read = async (some: readonly PullRequest[]): Promise<Each<OpenPlans>> =>
    mapEach(
      some,
      (t, { number }) => t.pullRequestNotRead(number),
      async (pullRequest) => {
        const plans = await readPlanFiles(context, pullRequest.number, pullRequest.headSha);
        return { pullRequest, files: plans.map(planFileOf) };
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

function planFileOf({ path, file: { text }, problem }: MergedPlan): PlanFile {
  return { path, text, ...(problem && { problem }) };
}

function isOwnBranch({ repository }: Context, { headRepository }: PullRequest): boolean {
  return headRepository?.toLowerCase() === repository.fullName.toLowerCase();
}

/**
 * Corrects the status of every open pull request that has plans: what AWS and the calendar say changes without anybody
 * pushing. One whose plans changed since they were reviewed is left to the next run.
 */
export async function correctStatuses(
  context: Context,
  tracking: Pick<Tracking, 'trusted'>,
  findReview: FindReview,
): Promise<readonly LocalizedText[]> {
  const { plans, problems } = await readOpenPlans(context, tracking);
  const corrected = await mapEach(
    plans,
    (t, { pullRequest }) => t.statusNotSet(pullRequest.number),
    async ({ pullRequest, files }) => {
      const reviews = files.map(findReview).filter((review) => review !== undefined);
      if (reviews.length < files.length) return;
      const gates = await readBlockedGates(context, pullRequest, tracking.trusted);
      await saveStatus(context, pullRequest.headSha, statusOfPlans(context, pullRequest, reviews, gates));
    },
  );
  return [...problems, ...corrected.problems];
}
