import { controlLabels, hasLabel, stateLabel } from '../issue/labels.ts';
import { planBranch, planSequence } from './plan.ts';

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

/** How a certificate's next pull request and its plan file are named. */
export interface ProposalName {
  /** The number in the branch. */
  readonly sequence: number;
  /** One more than were merged: what these left behind on the default branch must not equal the next plan. */
  readonly round: number;
  /**
   * Whether another certificate of the account and region, whose id begins with the same eight characters, was proposed
   * first: the plan file is then named by the whole id, so that neither overwrites the other's.
   */
  readonly isShared: boolean;
}

/** Where the proposal of a certificate's swap stands. */
export type Proposal<P extends ProposalPullRequest = ProposalPullRequest> =
  /** Nothing is proposed; the next pull request gets this number in its branch. */
  | ({ readonly kind: 'none' } & ProposalName)
  | ({ readonly kind: 'open'; readonly pullRequest: P } & ProposalName)
  /** Merged and not finished: swaps, or waits for the label or a window. */
  | { readonly kind: 'merged'; readonly pullRequest: P; readonly isLabelled: boolean }
  /** Parked after a failed verification, until a person starts it anew. */
  | { readonly kind: 'failed'; readonly pullRequest: P }
  /** Closed without merging: a decision, until it is reopened or its branch deleted. */
  | { readonly kind: 'rejected'; readonly pullRequest: P }
  | { readonly kind: 'rolled-back'; readonly pullRequest: P };

/** What pull requests are told apart by. */
export interface ProposalContext<P extends ProposalPullRequest> {
  /** `owner/name`: a fork's branch may have any name, so only those of this repository count. */
  readonly repository: string;
  readonly swapLabel: string;
  /** Those of closed pull requests that still exist, and those that this run has given to other certificates. */
  readonly branches: ReadonlySet<string>;
  readonly reserved: ReadonlySet<string>;
  /** ARNs of the certificates that a pull request says it replaces, or that its plans do; empty where nothing says so. */
  readonly fromOf: (pullRequest: P) => readonly string[];
}

/** Reads the state of a certificate's proposal off its pull requests, newest branch first. */
export function classifyProposal<P extends ProposalPullRequest>(
  certificate: { readonly arn: string; readonly account: string; readonly region: string },
  pullRequests: readonly P[],
  around: ProposalContext<P>,
): Proposal<P> {
  const numbered = pullRequests
    .filter((pullRequest) => isOfRepository(pullRequest, around.repository))
    .map((pullRequest) => ({ pullRequest, sequence: planSequence(certificate, pullRequest.headRef) ?? 0 }))
    .sort((a, b) => b.pullRequest.number - a.pullRequest.number);
  const isOwn = ({ pullRequest, sequence }: Numbered<P>): boolean => {
    const named = around.fromOf(pullRequest);
    return named.length === 0 ? sequence > 0 : named.includes(certificate.arn);
  };
  const own = numbered.filter(isOwn);
  const others = numbered.filter((one) => one.sequence > 0 && !isOwn(one));
  const rolledBack = own.find(({ pullRequest }) => pullRequest.isMerged && has(pullRequest, controlLabels.rollback));
  if (rolledBack !== undefined) return { kind: 'rolled-back', pullRequest: rolledBack.pullRequest };
  const open = own.find(({ pullRequest }) => pullRequest.state === 'open');
  if (open !== undefined) return { kind: 'open', ...open, round: roundOf(own), isShared: isSecond(own, others) };
  const unfinished = own.find(({ pullRequest }) => pullRequest.isMerged && !has(pullRequest, stateLabel('done')));
  if (unfinished !== undefined) {
    const { pullRequest } = unfinished;
    if (has(pullRequest, stateLabel('failed'))) return { kind: 'failed', pullRequest };
    return { kind: 'merged', pullRequest, isLabelled: has(pullRequest, around.swapLabel) };
  }
  const latest = own[0];
  if (latest !== undefined && !latest.pullRequest.isMerged && around.branches.has(latest.pullRequest.headRef)) {
    return { kind: 'rejected', pullRequest: latest.pullRequest };
  }
  return { kind: 'none', ...nextName(certificate, { own, others }, around.reserved) };
}

/**
 * Whether its branch is, or may have been, one of this repository. What is merged stands on the default branch, whatever
 * GitHub has forgotten of where it came from: proposing the same again would be no change. The swap's gates judge it.
 */
function isOfRepository({ headRepository, isMerged }: ProposalPullRequest, repository: string): boolean {
  return headRepository === undefined ? isMerged : headRepository.toLowerCase() === repository.toLowerCase();
}

interface Numbered<P> {
  readonly pullRequest: P;
  /** Of the certificate's own branch; 0 for one that it shares with others. */
  readonly sequence: number;
}

/** The first number after those that were merged whose branch nobody else has. */
function nextName(
  certificate: { readonly arn: string; readonly account: string; readonly region: string },
  { own, others }: Record<'own' | 'others', readonly Numbered<ProposalPullRequest>[]>,
  reserved: ReadonlySet<string>,
): ProposalName {
  const taken = new Set([...reserved, ...others.map(({ pullRequest }) => pullRequest.headRef)]);
  const finished = own.filter(({ pullRequest }) => pullRequest.isMerged).map(({ sequence }) => sequence);
  const first = Math.max(0, ...finished) + 1;
  let sequence = first;
  while (taken.has(planBranch(certificate, sequence))) sequence += 1;
  return { sequence, round: roundOf(own), isShared: isSecond(own, others) || (own.length === 0 && sequence > first) };
}

function roundOf(own: readonly Numbered<ProposalPullRequest>[]): number {
  return own.filter(({ pullRequest }) => pullRequest.isMerged).length + 1;
}

/** Whether another certificate's pull request came before all of this one's. */
function isSecond(
  own: readonly Numbered<ProposalPullRequest>[],
  others: readonly Numbered<ProposalPullRequest>[],
): boolean {
  const first = Math.min(...own.map(({ pullRequest }) => pullRequest.number));
  return others.some(({ pullRequest }) => pullRequest.number < first);
}

function has(pullRequest: ProposalPullRequest, label: string): boolean {
  return hasLabel(pullRequest.labels, label);
}
