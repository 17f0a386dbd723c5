import { controlLabels, stateLabel } from './labels.ts';
import { planSequence } from './plan.ts';

/** What a decision about proposals has to know of a pull request. */
export interface ProposalPullRequest {
  readonly number: number;
  readonly url: string;
  readonly state: 'open' | 'closed';
  readonly isMerged: boolean;
  readonly headRef: string;
  readonly headSha: string;
  /** `owner/name`; `undefined` when it was deleted. */
  readonly headRepository: string | undefined;
  readonly labels: readonly string[];
  readonly hasAutoMerge: boolean;
  readonly mergeCommitSha: string | undefined;
}

/** Where the proposal of a certificate's swap stands. */
export type Proposal<P extends ProposalPullRequest = ProposalPullRequest> =
  /** Nothing is proposed; the next pull request gets this number in its branch. */
  | { readonly kind: 'none'; readonly sequence: number }
  | { readonly kind: 'open'; readonly pullRequest: P; readonly sequence: number }
  /** Merged and not finished: swaps, or waits for the label or a window. */
  | { readonly kind: 'merged'; readonly pullRequest: P; readonly isLabelled: boolean }
  /** Parked after a failed verification, until a person starts it anew. */
  | { readonly kind: 'failed'; readonly pullRequest: P }
  /** Closed without merging: a decision, until it is reopened or its branch deleted. */
  | { readonly kind: 'rejected'; readonly pullRequest: P }
  | { readonly kind: 'rolled-back'; readonly pullRequest: P };

/**
 * Reads the state of a certificate's proposal off its pull requests, newest branch first. `branches` are the
 * branches that still exist. A fork's branch may have any name, so only those of `repository` count.
 */
export function classifyProposal<P extends ProposalPullRequest>(
  certificate: { readonly arn: string; readonly account: string; readonly region: string },
  pullRequests: readonly P[],
  branches: ReadonlySet<string>,
  { repository, swapLabel }: { readonly repository: string; readonly swapLabel: string },
): Proposal<P> {
  const own = pullRequests
    .filter(({ headRepository }) => headRepository?.toLowerCase() === repository.toLowerCase())
    .map((pullRequest) => ({ pullRequest, sequence: planSequence(certificate, pullRequest.headRef) ?? 0 }))
    .filter(({ sequence }) => sequence > 0)
    .sort((a, b) => b.sequence - a.sequence || b.pullRequest.number - a.pullRequest.number);
  const open = own.find(({ pullRequest }) => pullRequest.state === 'open');
  if (open !== undefined) return { kind: 'open', ...open };
  const rolledBack = own.find(({ pullRequest }) => pullRequest.isMerged && has(pullRequest, controlLabels.rollback));
  if (rolledBack !== undefined) return { kind: 'rolled-back', pullRequest: rolledBack.pullRequest };
  const unfinished = own.find(({ pullRequest }) => pullRequest.isMerged && !has(pullRequest, stateLabel('done')));
  if (unfinished !== undefined) {
    const { pullRequest } = unfinished;
    if (has(pullRequest, stateLabel('failed'))) return { kind: 'failed', pullRequest };
    return { kind: 'merged', pullRequest, isLabelled: has(pullRequest, swapLabel) };
  }
  const latest = own[0];
  if (latest !== undefined && !latest.pullRequest.isMerged && branches.has(latest.pullRequest.headRef)) {
    return { kind: 'rejected', pullRequest: latest.pullRequest };
  }
  const finished = own.filter(({ pullRequest }) => pullRequest.isMerged).map(({ sequence }) => sequence);
  return { kind: 'none', sequence: Math.max(0, ...finished) + 1 };
}

function has(pullRequest: ProposalPullRequest, label: string): boolean {
  return pullRequest.labels.includes(label);
}
