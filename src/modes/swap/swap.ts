import { readPlanFiles } from '../plans/plan-files.ts';
import { CancelledError, UserError } from '../../core/errors.ts';
import { isPlanPath } from '../../core/plan/plan.ts';
import { reason, type Reason } from '../../core/reasons.ts';
import { controlLabels, hasLabel, stateLabel } from '../../core/issue/labels.ts';
import { isParked } from '../../core/swap/parking.ts';
import type { Issue, PullRequest } from '../../core/repository.ts';
import type { ListenerRecord } from '../../core/swap/swap-record.ts';
import { detailText } from '../../text/facts.ts';
import { describeReason } from '../../text/reasons.ts';
import type { Context, ModeResult } from '../shared/context.ts';
import { mapBounded } from '../shared/concurrency.ts';
import { attempt, mapEach } from '../shared/each.ts';
import { withActors } from './audit.ts';
import { recheckPause, readGates, readOverride } from '../gates/gates.ts';
import { saveOutcome, saveSwapComment, withUnrecorded, type SwapOutcome } from './save.ts';
import { swapListener } from './listener.ts';
import { readSwapRecords } from '../shared/records.ts';
import { resultOfOutcomes, takenLater, type Handled } from './report.ts';
import { beginRun, firstOpening, readRecords, runPlans, type SwapRun } from './pull-request.ts';
import { firstRejection } from '../../core/swap/policy/policy.ts';
import { known } from '../../core/swap/policy/value.ts';
import { findOrphanedIssues } from '../shared/orphaned-issues.ts';
import { present } from '../shared/present.ts';
import type { PlanBlob } from '../../core/swap/waiting.ts';
import { readTracking } from '../shared/tracking.ts';
import { WaitingPullRequests } from '../shared/waiting.ts';
import { rememberWaiting } from './waiting.ts';

/** Pull requests that an event or a person names, beside those that their labels show. */
export interface SwapRequest {
  readonly pullRequests: readonly number[];
  /** Commits whose pull requests are looked at. */
  readonly commits: readonly string[];
  /** Named by a person: runs even when it is parked after a failed verification. */
  readonly byHand: number | undefined;
}

/** Runs the plans of all merged, unfinished pull requests that carry the swap label, oldest first. */
export async function swap(context: Context, request: SwapRequest): Promise<ModeResult> {
  // A dashboard that people took the label off still holds label `acm-pause`.
  const tracking = await findOrphanedIssues(await readTracking(context), []);
  const run = beginRun(context, tracking);
  const waiting = new WaitingPullRequests(context, tracking);
  const swapped = await mapEach(
    await listCandidates(context, request),
    (t, { number }) => t.pullRequestNotHandled(number),
    async ({ number, listed }): Promise<readonly Handled[]> => {
      if (context.cancelled.aborted) throw new CancelledError();
      const left = listed && (await findLeft(context, run, waiting, listed));
      if (left !== undefined) return [left];
      const pullRequest = await readNamed(context, number, request.byHand);
      if (isOfNoConcern(pullRequest)) return [];
      const done = await context.log.group(`Swapping by pull request #${String(number)}`, () =>
        swapPullRequest(context, run, pullRequest, request.byHand === number),
      );
      if (done === undefined) return [];
      const { outcome, plans } = done;
      const people = { labelledBy: outcome.gates.labelledBy, mergedBy: pullRequest.mergedBy };
      if (listed !== undefined && outcome.blockedBy === undefined) {
        waiting.leave(listed, { listeners: outcome.listeners, plans, ...people });
      }
      return [{ pullRequest, outcome }];
    },
  );
  await rememberWaiting(context, tracking, waiting);
  if (swapped.values.flat().length + swapped.problems.length === 0) context.log.info(nothingToSwap(context, request));
  return resultOfOutcomes(context, withUnrecorded(swapped, run), 'swap');
}

/** What is to be reported of one that waits as it was left. */
async function findLeft(
  context: Context,
  { trusted }: SwapRun,
  waiting: WaitingPullRequests,
  listed: Issue,
): Promise<Handled | undefined> {
  const left = await waiting.find(listed);
  if (left === undefined) return undefined;
  const listeners = await readSwapRecords(context, trusted, listed.number, []);
  if (firstOpening(listeners) === undefined) return undefined;
  context.log.info(`Pull request #${String(listed.number)} waits for ${left.opensAt.toString()}, as it was left.`);
  const { labelledBy, mergedBy } = left;
  return {
    pullRequest: { number: listed.number, url: listed.url, mergedBy },
    outcome: { listeners, blockedBy: undefined, gates: { labelledBy } },
  };
}

/** A pull request that a list, an event or a person (`byHand`) names, so that none is no success. */
export async function readNamed(
  { github, repository }: Context,
  number: number,
  byHand: number | undefined,
): Promise<PullRequest> {
  const found = await github.getPullRequest(number);
  if (found !== undefined || number !== byHand) return present(found, number);
  throw new UserError(`#${String(number)} is no pull request of ${repository.fullName}; correct input pull-request.`);
}

/** Silence would leave open whether anything was looked at. */
function nothingToSwap({ config }: Context, { byHand }: SwapRequest): string {
  return byHand === undefined
    ? `Nothing to swap: no merged pull request with label ${config.pullRequests.label} waits.`
    : `Nothing to swap: pull request #${String(byHand)} is done, closed without merging, to be rolled back, or has no plan file under ${config.pullRequests.directory}/.`;
}

/** A pull request to look at. `listed`: as GitHub lists it, where nothing but its labels brings it here. */
interface Candidate {
  readonly number: number;
  readonly listed: Issue | undefined;
}

/** Merged and labelled by GitHub's list, then what event or person name; the oldest first. */
async function listCandidates(context: Context, request: SwapRequest): Promise<readonly Candidate[]> {
  const { label } = context.config.pullRequests;
  const labelled = await context.github.listIssues({ state: 'closed', labels: [label] });
  const unfinished = labelled.filter((issue) => issue.isPullRequest && !hasLabel(issue.labels, stateLabel('done')));
  const ofCommits = await Promise.all(request.commits.map((sha) => context.github.pullRequestsOfCommit(sha)));
  const byHand = request.byHand === undefined ? [] : [request.byHand];
  const named = [...request.pullRequests, ...ofCommits.flat(), ...byHand];
  const forgotten = named.length === 0 ? await listUnlabelled(context) : [];
  const numbers = [...unfinished.map((issue) => issue.number), ...named, ...forgotten];
  const listed = new Map(unfinished.map((issue) => [issue.number, issue]));
  for (const number of named) listed.delete(number);
  return [...new Set(numbers)].sort((a, b) => a - b).map((number) => ({ number, listed: listed.get(number) }));
}

/** How long, and of how many, a pull request that was merged without the label is looked for. */
const forgottenFor = { hours: 14 * 24 };
const mostForgotten = 10;

/**
 * Lately merged with a plan and without the label: whoever merged may take the plan for swapped, and no event comes again
 * that says so. Those whose files cannot be listed are left to their own runs.
 */
async function listUnlabelled({ github, config, clock, repository }: Context): Promise<readonly number[]> {
  const { label, directory } = config.pullRequests;
  const closed = await github.listPullRequests({ state: 'closed', createdSince: clock.now().subtract(forgottenFor) });
  const unlabelled = closed
    .filter(({ isMerged, baseRef }) => isMerged && baseRef === repository.defaultBranch)
    .filter(({ labels }) => !hasLabel(labels, label))
    .slice(0, mostForgotten);
  const withPlans = await mapBounded(unlabelled, 2, async ({ number }) => {
    const listed = await attempt(
      (t) => t.pullRequestNotHandled(number),
      () => github.listPullRequestFiles(number),
    );
    return listed.kind === 'done' && listed.value.some(({ path }) => isPlanPath(directory, path)) ? [number] : [];
  });
  return withPlans.flat();
}

/** Closed without merging, finished, or to be rolled back: nothing is swapped and nothing said about it. */
function isOfNoConcern({ isMerged, state, labels }: PullRequest): boolean {
  const isRejected = !isMerged && state === 'closed';
  return isRejected || hasLabel(labels, stateLabel('done')) || hasLabel(labels, controlLabels.rollback);
}

function namingLabel(blockedBy: Reason, label: string): Reason {
  return blockedBy.code === 'not-labelled' ? reason(blockedBy.code, [{ key: 'label-missing', label }]) : blockedBy;
}

/** Gates, plans, comment, labels. `undefined`: the pull request has no plan. */
async function swapPullRequest(
  context: Context,
  run: SwapRun,
  pullRequest: PullRequest,
  isByHand: boolean,
): Promise<{ readonly outcome: SwapOutcome; readonly plans: readonly PlanBlob[] } | undefined> {
  const files = await readPlanFiles(context, pullRequest.number, pullRequest.mergeCommitSha ?? pullRequest.headSha);
  if (files.length === 0) return undefined;
  const plans = files.map(({ path, file }) => ({ path, sha: file.sha }));
  const { label } = context.config.pullRequests;
  const earlier = await readRecords(context, run, pullRequest.number, files);
  const { trusted } = run;
  const gates = await readGates(context, pullRequest, { purpose: 'swap', label, isByHand, trusted });
  const base = { action: 'swap', listeners: [], gates, notes: [] } as const;
  const rejection = firstRejection({ purpose: 'swap', moment: 'pull-request' }, gates.readings);
  if (rejection !== undefined) {
    const blockedBy = namingLabel(rejection.reason, label);
    context.log.notice(
      `Pull request #${String(pullRequest.number)}: ${blockedBy.code} ${detailText(blockedBy.detail, 'en')}`,
    );
    await saveOutcome(context, run, pullRequest, { ...base, listeners: [...earlier.values()], blockedBy });
    return { outcome: { ...base, blockedBy }, plans };
  }
  const parking = { ...gates, labels: pullRequest.labels, records: [...earlier.values()], swapLabel: label };
  if (!isByHand && isParked(parking)) return undefined;

  const save = (listeners: readonly ListenerRecord[]): Promise<void> =>
    saveSwapComment(context, run, pullRequest, { ...base, listeners, blockedBy: undefined });
  const { rules = known({ ...context.config.pullRequests.require, label }) } = gates.readings;
  const ran = await runPlans(
    context,
    run,
    { purpose: 'swap', pullRequest, plans: files, earlier, save },
    async (job) => {
      const entry = await swapListener(context, {
        ...job,
        readRechecks: async () => ({
          ...{ rules, pause: await run.readPause() },
          ...(await recheckPause(context, pullRequest.number, { path: job.path, sha: job.sha }, gates.labelling)),
        }),
        override: () => readOverride(context, pullRequest),
      });
      return withActors(context, entry, gates, pullRequest);
    },
  );
  const [invalid] = ran.invalid;
  const outcome: SwapOutcome = {
    ...base,
    listeners: ran.listeners,
    blockedBy: ran.listeners.length === 0 ? invalid : undefined,
    notes: [
      ...ran.invalid.map((reason) => describeReason(reason, context.config.issues.language)),
      ...takenLater(context, pullRequest, ran.listeners, 'swap'),
    ],
  };
  await saveOutcome(context, run, pullRequest, outcome);
  return { outcome, plans };
}
