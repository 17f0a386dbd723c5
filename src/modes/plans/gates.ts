import { hasLabel } from '../../core/issue/labels.ts';
import type { Reason } from '../../core/reasons.ts';
import type { PullRequest } from '../../core/repository.ts';
import { rejections } from '../../core/swap/policy/policy.ts';
import type { Context } from '../shared/context.ts';
import { readGates } from '../gates/gates.ts';

/** Gates that need no telling before the merge: that it is not merged, and that the label is missing, are said anyway. */
const expected: readonly string[] = ['merge', 'label'];

/**
 * What would keep a pull request from being swapped if it were merged as it is: it shows before the merge. Nothing is
 * read where neither a label nor an approval can be wrong yet.
 */
export async function readBlockedGates(
  context: Context,
  pullRequest: PullRequest,
  trusted: ReadonlySet<string>,
): Promise<readonly Reason[]> {
  const { label, require } = context.config.pullRequests;
  if (!hasLabel(pullRequest.labels, label) && require.approvals === 0) return [];
  const { readings } = await readGates(context, pullRequest, { purpose: 'swap', label, isByHand: false, trusted });
  return rejections({ purpose: 'swap', moment: 'pull-request', isPartial: true }, readings)
    .filter(({ check }) => !expected.includes(check))
    .map(({ reason }) => reason);
}
