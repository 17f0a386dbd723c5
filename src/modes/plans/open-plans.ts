import type { LocalizedText } from '../../core/language.ts';
import type { PullRequest } from '../../core/repository.ts';
import type { Context } from '../shared/context.ts';
import { mapEach, type Each } from '../shared/each.ts';
import { isTrusted, type Tracking } from '../shared/tracking.ts';
import { readBlockedGates } from './gates.ts';
import { saveStatus, statusOfPlans } from './status.ts';

import type { OpenPullRequests } from './open-pull-requests.ts';
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

/** What open plans are read from. */
export interface OpenPlansInput {
  readonly seen: OpenPullRequests;
  /** All open pull requests, as GitHub lists them. */
  readonly listed: readonly PullRequest[];
  /** Plan files that the action would write now. */
  readonly proposed?: readonly PlanFile[];
}

/** Pull requests whose files are read at once. */
const mostAtOnce = 8;

/**
 * Reads the plan files of all open pull requests from branches of this repository, also of those that have none. A fork's are nobody's here: what stands in them chooses nothing that is done. What of a stranger's cannot be read
 * fails nothing, since it need not be about us: a notice names it.
 */
export async function readOpenPlans(
  context: Context,
  { trusted }: Pick<Tracking, 'trusted'>,
  { seen, listed, proposed = [] }: OpenPlansInput,
): Promise<OpenPlansResult> {
  const open = listed.filter((one) => one.state === 'open' && isOwnBranch(context, one));
  const isOurs = ({ author }: PullRequest): boolean => isTrusted(trusted, author);
  const read = async (some: readonly PullRequest[]): Promise<Each<OpenPlans>> =>
    mapEach(
      some,
      (t, { number }) => t.pullRequestNotRead(number),
      async (pullRequest) => ({ pullRequest, files: await seen.files(pullRequest, proposed) }),
      { limit: mostAtOnce },
    );
  const ours = await read(open.filter(isOurs));
  const others = await read(open.filter((one) => !isOurs(one)));
  for (const { en } of others.problems) context.log.notice(en);
  return { plans: [...ours.values, ...others.values], problems: ours.problems };
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
  seen: OpenPullRequests,
): Promise<readonly LocalizedText[]> {
  const { plans, problems } = await readOpenPlans(context, tracking, {
    seen,
    listed: await context.github.listPullRequests({ state: 'open' }),
  });
  const corrected = await mapEach(
    plans,
    (t, { pullRequest }) => t.statusNotSet(pullRequest.number),
    async ({ pullRequest, files }) => {
      if (files.length === 0) {
        seen.leave(pullRequest, files, undefined);
        return;
      }
      const reviews = files.map(findReview).filter((review) => review !== undefined);
      if (reviews.length < files.length) return;
      const gates = seen.isInOrder(pullRequest) ? [] : await readBlockedGates(context, pullRequest, tracking.trusted);
      const status = statusOfPlans(context, pullRequest, reviews, gates);
      if (!seen.stands(pullRequest, status)) await saveStatus(context, pullRequest.headSha, status);
      if (gates.length === 0) seen.leave(pullRequest, files, status);
    },
  );
  return [...problems, ...corrected.problems];
}
