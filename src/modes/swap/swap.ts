import { readPlanFiles } from '../plans/plan-files.ts';
import { UserError } from '../../core/errors.ts';
import { isPlanPath } from '../../core/plan/plan.ts';
import { reason, type Reason } from '../../core/reasons.ts';
import { closerOf } from '../../core/issue/closing.ts';
import { controlLabels, hasLabel, stateLabel } from '../../core/issue/labels.ts';
import { isParked } from '../../core/swap/parking.ts';
import type { Issue, PullRequest } from '../../core/repository.ts';
import type { ListenerRecord } from '../../core/swap/swap-record.ts';
import { detailText } from '../../text/facts.ts';
import { describeReason } from '../../text/reasons.ts';
import { texts } from '../../text/locales/index.ts';
import type { Context, ModeResult } from '../shared/context.ts';
import { mapBounded } from '../shared/concurrency.ts';
import { attempt, mapEach } from '../shared/each.ts';
import { withActors } from './audit.ts';
import { readGates, readOverride, type Gates } from '../gates/gates.ts';
import { saveOutcome, saveSwapComment, relist, untoldInvalid, withUnrecorded, type SwapOutcome } from './save.ts';
import { lookAtCutOff } from './cut-off.ts';
import { notStarted, swapListener } from './listener.ts';
import { readSwapRecords } from '../shared/records.ts';
import { leftByCancelling, resultOfOutcomes, takenLater, type Handled } from './report.ts';
import { beginRun, firstOpening, openPlans, runPlans, type OpenedPlans, type SwapRun } from './pull-request.ts';
import { readRecords } from './earlier-records.ts';
import { firstRejection } from '../../core/swap/policy/policy.ts';
import { isKnown, known } from '../../core/swap/policy/value.ts';
import { rolledBackBy } from '../plans/rolled-back.ts';
import { findOrphanedIssues } from '../shared/orphaned-issues.ts';
import { present } from '../shared/present.ts';
import type { PlanBlob } from '../../core/swap/waiting.ts';
import { unpackListeners } from '../../core/swap/waiting-listeners.ts';
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

/** Pull requests whose gates are looked at together. */
const judgedAtOnce = 8;
/** Pull requests whose listeners are worked on at once. */
const swappedAtOnce = 32;

/** Runs the plans of all merged, unfinished pull requests that carry the swap label, what expires first before others. */
export async function swap(given: Context, request: SwapRequest): Promise<ModeResult> {
  // A dashboard that people took the label off still holds label `acm-pause`.
  const tracking = await findOrphanedIssues(await readTracking(given), []);
  const { run, context } = beginRun(given, tracking, given.config.pullRequests.label);
  const waiting = new WaitingPullRequests(context, tracking, (folder, number) =>
    run.rechecks.listFolder(folder, number),
  );
  const candidates = await listCandidates(context, request);
  run.notes.expect(candidates.length);
  const judged = await mapEach(
    candidates,
    (t, { number }) => t.pullRequestNotHandled(number),
    (candidate) => judge(context, run, { candidate, waiting, byHand: request.byHand }),
    { limit: judgedAtOnce },
  );
  const left: { readonly listed: Issue; readonly found: Parameters<WaitingPullRequests['leave']>[1] }[] = [];
  const swapped = await mapEach(
    judged.values.flat().toSorted(byExpiry),
    (t, { pullRequest }) => t.pullRequestNotHandled(pullRequest.number),
    async (one): Promise<readonly Handled[]> => {
      if (one.kind === 'handled') return [one];
      if (context.cancelled.aborted) return [{ pullRequest: one.pullRequest, outcome: leftOf(one) }];
      const outcome = await swapPullRequest(context, run, one);
      const { pullRequest, listed, plans } = one;
      const people = { labelledBy: outcome.gates.labelledBy, mergedBy: pullRequest.mergedBy };
      if (listed !== undefined) left.push({ listed, found: { listeners: outcome.listeners, plans, ...people } });
      return [{ pullRequest, outcome }];
    },
    { limit: swappedAtOnce },
  );
  const relisted = await relist(
    context,
    run,
    left.map(({ listed }) => listed.number),
  );
  for (const { listed, found } of left) {
    const again = relisted.find(({ issue }) => issue.number === listed.number);
    // What was said by another config than the run's is no memory of this one.
    if (run.rechecks.hasConfigMoved) continue;
    waiting.leave(listed, found, again?.isWrittenByOthers === false ? again.issue : undefined);
  }
  await rememberWaiting(context, tracking, run, waiting);
  const problems = [...judged.problems, ...swapped.problems];
  const handled = swapped.values.flat().toSorted((a, b) => a.pullRequest.number - b.pullRequest.number);
  if (handled.length + problems.length === 0) context.log.info(nothingToSwap(context, request));
  return resultOfOutcomes(context, withUnrecorded({ values: [handled], problems }, run), 'swap');
}

/** What a cancelled run leaves of a pull request whose gates are open: nothing was begun, and nothing is written about it. */
function leftOf({ gates, opened: { open, closed } }: Approved): Handled['outcome'] {
  const left = open.flatMap(({ plan, path }) =>
    plan.listeners.map((planned) => notStarted({ plan, path, planned }, reason('cancelled'))),
  );
  return { listeners: [...closed, ...left], blockedBy: undefined, gates };
}

/** What ends first is swapped first; what needs no swap keeps nothing waiting. */
function byExpiry(a: Judged, b: Judged): number {
  const end = (one: Judged): number =>
    one.kind === 'handled' ? 0 : (one.opened.expiry?.epochMilliseconds ?? Number.MAX_SAFE_INTEGER);
  return end(a) - end(b) || a.pullRequest.number - b.pullRequest.number;
}

/** A pull request that is done with in this run, or one whose gates are open. */
type Judged = (Handled & { readonly kind: 'handled' }) | Approved;

/** A pull request whose gates are open. */
interface Approved {
  readonly kind: 'approved';
  readonly pullRequest: PullRequest;
  readonly gates: Gates;
  readonly opened: OpenedPlans;
  readonly plans: readonly PlanBlob[];
  /** As GitHub lists it by its label. */
  readonly listed: Issue | undefined;
}

/** Reads what a pull request is, and asks the gates. Nothing where it is of no concern. */
async function judge(
  context: Context,
  run: SwapRun,
  {
    candidate: { number, isNamed, listed, pullRequest: known },
    waiting,
    byHand,
  }: { readonly candidate: Candidate; readonly waiting: WaitingPullRequests; readonly byHand: number | undefined },
): Promise<readonly Judged[]> {
  if (context.cancelled.aborted) {
    const isUnlabelled = known !== undefined && !hasLabel(known.labels, context.config.pullRequests.label);
    return isUnlabelled ? [] : [{ kind: 'handled', ...leftByCancelling(context, number) }];
  }
  const left = listed && !isNamed ? await findLeft(context, run, waiting, listed) : undefined;
  if (left !== undefined) return [{ kind: 'handled', ...left }];
  const pullRequest = known ?? (await readNamed(context, number, byHand));
  if (isOfNoConcern(pullRequest)) return [];
  const judged = await judgeGates(context, run, pullRequest, byHand === number);
  if (judged?.kind === 'approved') return [{ ...judged, listed }];
  return judged === undefined ? [] : [judged];
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
  const told = unpackListeners(left.listeners, context.config.maintenance.timeZone);
  const listeners = told.length > 0 ? told : await readSwapRecords(context, trusted, listed.number, []);
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
  throw new UserError(texts.en.problems.noPullRequest(number, repository.fullName));
}

/** Silence would leave open whether anything was looked at. */
function nothingToSwap({ config }: Context, { byHand }: SwapRequest): string {
  return byHand === undefined
    ? `Nothing to swap: no merged pull request with label ${config.pullRequests.label} waits.`
    : `Nothing to swap: pull request #${String(byHand)} is done, closed without merging, to be rolled back, or has no plan file under ${config.pullRequests.directory}/.`;
}

/** A pull request to look at. */
interface Candidate {
  readonly number: number;
  /** An event or a person names it, so that it is looked at however it was left. */
  readonly isNamed: boolean;
  /** As GitHub lists it by its label. */
  readonly listed: Issue | undefined;
  /** The same in full, where it was among those that were listed lately. */
  readonly pullRequest: PullRequest | undefined;
}

/** Merged and labelled by GitHub's list, then what event or person name. */
async function listCandidates(context: Context, request: SwapRequest): Promise<readonly Candidate[]> {
  const { github, config, clock } = context;
  const labelled = await github.listIssues({ state: 'closed', labels: [config.pullRequests.label] });
  const unfinished = labelled.filter((issue) => issue.isPullRequest && !hasLabel(issue.labels, stateLabel('done')));
  const ofCommits = await Promise.all(request.commits.map((sha) => github.pullRequestsOfCommit(sha)));
  const byHand = request.byHand === undefined ? [] : [request.byHand];
  const named = [...request.pullRequests, ...ofCommits.flat(), ...byHand];
  const lately =
    named.length === 0
      ? await github.listPullRequests({ state: 'closed', createdSince: clock.now().subtract(listedFor) })
      : [];
  const forgotten = await findUnlabelled(context, lately);
  const listed = new Map(unfinished.map((issue) => [issue.number, issue]));
  const known = new Map(lately.map((pullRequest) => [pullRequest.number, pullRequest]));
  const numbers = new Set([...listed.keys(), ...named, ...forgotten]);
  return [...numbers].map((number) => ({
    ...{ number, isNamed: named.includes(number) },
    ...{ listed: listed.get(number), pullRequest: known.get(number) },
  }));
}

/** How far back closed pull requests are listed, and of how many the files are read that were merged without the label. */
const listedFor = { hours: 14 * 24 };
const mostForgotten = 10;

/**
 * Lately merged with a plan and without the label: whoever merged may take the plan for swapped, and no event comes again
 * that says so. Those whose files cannot be listed are left to their own runs.
 */
async function findUnlabelled(
  { github, config, repository }: Context,
  closed: readonly PullRequest[],
): Promise<readonly number[]> {
  const { label, directory } = config.pullRequests;
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

/** Plans and gates. `undefined`: the pull request has no plan, or is parked. */
async function judgeGates(
  context: Context,
  run: SwapRun,
  given: PullRequest,
  isByHand: boolean,
): Promise<Omit<Approved, 'listed'> | (Handled & { readonly kind: 'handled' }) | undefined> {
  const { number, mergeCommitSha, headSha } = given;
  const { rechecks, trusted, recentMoves } = run;
  const files = await readPlanFiles(
    context,
    number,
    mergeCommitSha ?? headSha,
    mergeCommitSha === undefined ? undefined : (plan) => rechecks.blobAtHead(number, plan),
  );
  if (files.length === 0) return undefined;
  const plans = files.map(({ path, file }) => ({ path, sha: file.sha }));
  const { label } = context.config.pullRequests;
  const earlier = await readRecords(context, run, given, files);
  const gates = await readGates(context, given, { purpose: 'swap', label, isByHand, trusted, recentMoves });
  // Lists leave out who merged.
  const closer = given.isMerged ? closerOf(gates.events) : '';
  const pullRequest = { ...given, mergedBy: given.mergedBy ?? (closer === '' ? undefined : closer) };
  rechecks.judged(pullRequest, gates);
  const base = { action: 'swap', listeners: [], gates, notes: [] } as const;
  const rejection = firstRejection({ purpose: 'swap', moment: 'pull-request' }, gates.readings);
  if (rejection !== undefined) {
    const blockedBy = namingLabel(rejection.reason, label);
    context.log.notice(`Pull request #${String(number)}: ${blockedBy.code} ${detailText(blockedBy.detail, 'en')}`);
    const listeners = await lookAtCutOff(context, run, { purpose: 'swap', pullRequest, plans: files, earlier });
    await saveOutcome(context, run, pullRequest, { ...base, listeners, blockedBy });
    return { kind: 'handled', pullRequest, outcome: { ...base, blockedBy } };
  }
  const parking = { ...gates, labels: pullRequest.labels, records: [...earlier.values()], swapLabel: label };
  if (!isByHand && isParked(parking)) return undefined;
  const save = (listeners: readonly ListenerRecord[]): Promise<unknown> =>
    saveSwapComment(context, run, pullRequest, { ...base, listeners, blockedBy: undefined });
  const opened = await openPlans(context, run, { purpose: 'swap', pullRequest, plans: files, earlier, save });
  return { kind: 'approved', pullRequest, gates, opened, plans };
}

/** Swaps what the plans name; comment and labels say what became of it. */
async function swapPullRequest(
  context: Context,
  run: SwapRun,
  { pullRequest, gates, opened }: Approved,
): Promise<SwapOutcome> {
  const { number } = pullRequest;
  const { label, require } = context.config.pullRequests;
  const { rules = known({ ...require, label }) } = gates.readings;
  context.log.info(`Swapping by pull request #${String(number)}.`);
  const ran = await runPlans(context, run, opened, async (job) => {
    const entry = await swapListener(context, {
      ...job,
      seen: run.rechecks.asSeen(number, job),
      readRechecks: async () => {
        const [pause, recheck, rolledBack] = await Promise.all([
          run.rechecks.pause(number),
          run.rechecks.ask(number, job),
          run.rolledBack(),
        ]);
        const by = isKnown(rolledBack) ? known(rolledBackBy(rolledBack.value, job, number)) : rolledBack;
        return { ...recheck, readings: { rules, pause, rolledBackBy: by, ...recheck.readings } };
      },
      override: () => readOverride(context, pullRequest),
    });
    return withActors(context, entry, gates, pullRequest);
  });
  const { invalid } = ran;
  const untold = await untoldInvalid(context, run, number, invalid);
  const outcome: SwapOutcome = {
    ...{ action: 'swap', gates, invalid },
    listeners: ran.listeners,
    blockedBy: ran.listeners.length === 0 ? invalid[0] : undefined,
    notes: [
      // The comment begins with what keeps all of it.
      ...invalid
        .slice(ran.listeners.length === 0 ? 1 : 0)
        .map((reason) => describeReason(reason, context.config.issues.language)),
      ...takenLater(context, pullRequest, ran.listeners, 'swap'),
    ],
  };
  await saveOutcome(context, run, pullRequest, outcome);
  return { ...outcome, invalid: untold };
}
