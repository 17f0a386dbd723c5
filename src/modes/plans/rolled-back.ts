import { controlLabels } from '../../core/issue/labels.ts';
import { listenerKey, parsePlan, type Plan, type PlannedListener } from '../../core/plan/plan.ts';
import type { PullRequest } from '../../core/repository.ts';
import { mapBounded } from '../shared/concurrency.ts';
import type { Context } from '../shared/context.ts';
import { readPlanFiles } from './plan-files.ts';

/** A merged pull request with label `acm-rollback`, whoever wrote it: nothing of its plans goes forward while that stands. */
export interface RolledBackPullRequest {
  readonly pullRequest: PullRequest;
  readonly plans: readonly Plan[];
}

/** Pull requests whose plans are read at once. */
const mostAtOnce = 4;

/** Lists them by their label, with their plans as merged. Throws where one of them cannot be read: it may be about anything. */
export async function listRolledBack(context: Context): Promise<readonly RolledBackPullRequest[]> {
  const labelled = await context.github.listIssues({ state: 'closed', labels: [controlLabels.rollback] });
  const found = await mapBounded(
    labelled.filter(({ isPullRequest }) => isPullRequest),
    mostAtOnce,
    async ({ number }): Promise<readonly RolledBackPullRequest[]> => {
      const pullRequest = await context.github.getPullRequest(number);
      if (pullRequest?.isMerged !== true) return [];
      const files = await readPlanFiles(context, number, pullRequest.mergeCommitSha ?? pullRequest.headSha);
      const plans = files.flatMap(({ file }) => {
        const parsed = parsePlan(file.text);
        return parsed.kind === 'valid' ? [parsed.plan] : [];
      });
      return [{ pullRequest, plans }];
    },
  );
  return found.flat();
}

/** The number of the one, other than `own`, that exchanges the same two certificates of the listener. */
export function rolledBackBy(
  all: readonly RolledBackPullRequest[],
  { plan, planned }: { readonly plan: Plan; readonly planned: PlannedListener },
  own?: number,
): number | undefined {
  const isSame = ({ from, to, listeners }: Plan): boolean =>
    from === plan.from && to === plan.to && listeners.some((one) => listenerKey(one) === listenerKey(planned));
  return all.find(({ pullRequest, plans }) => pullRequest.number !== own && plans.some(isSame))?.pullRequest.number;
}
