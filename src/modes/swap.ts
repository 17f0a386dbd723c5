import type { Temporal } from 'temporal-polyfill';
import { stateLabel } from '../core/labels.ts';
import type { ReportedListener, ReportedPullRequest } from '../core/report.ts';
import { calendarReasons, reason } from '../core/reasons.ts';
import type { ReasonCode } from '../core/reasons.ts';
import type { PullRequest } from '../core/repository.ts';
import type { ListenerRecord } from '../core/swap-record.ts';
import { describeReason, reportReason } from '../text/reasons.ts';
import { swapSummary } from '../text/summary.ts';
import type { Context, ModeResult } from './context.ts';
import { resultOf } from './context.ts';
import { isParked, passGates } from './swap/gates.ts';
import { keepSwapComment, keepSwapLabels, tellOfSwap, type SwapOutcome } from './swap/keep.ts';
import { firstOpening, readPlanFiles, readRecords, runPlans, type SwapRun } from './swap/pull-request.ts';
import { readTracking } from './tracking.ts';

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
  const tracking = await readTracking(context);
  const run: SwapRun = { trusted: tracking.trusted, dashboard: tracking.dashboard?.number, isAlbStopped: false };
  const reported: ReportedPullRequest[] = [];
  const problems: string[] = [];
  let next: Temporal.Instant | undefined;
  for (const number of await listCandidates(context, request)) {
    const pullRequest = await context.github.getPullRequest(number);
    if (pullRequest === undefined || isOfNoConcern(pullRequest)) continue;
    const outcome = await swapPullRequest(context, run, pullRequest, request.byHand === number);
    if (outcome === undefined) continue;
    reported.push(reportPullRequest(context, pullRequest, outcome));
    problems.push(...problemsOf(context, pullRequest, outcome));
    const opening = firstOpening(outcome.listeners);
    if (opening !== undefined && (next === undefined || opening.epochMilliseconds < next.epochMilliseconds))
      next = opening;
  }
  return resultOf({ pullRequests: reported, problems, nextWindow: next, summary: swapSummary(reported) });
}

/** Merged and labelled by GitHub's list, then what event or person name; the oldest first. */
async function listCandidates(context: Context, request: SwapRequest): Promise<readonly number[]> {
  const { label } = context.config.pullRequests;
  const labelled = await context.github.listIssues({ state: 'closed', labels: [label] });
  const unfinished = labelled.filter((issue) => issue.isPullRequest && !issue.labels.includes(stateLabel('done')));
  const ofCommits = await Promise.all(request.commits.map((sha) => context.github.pullRequestsOfCommit(sha)));
  const byHand = request.byHand === undefined ? [] : [request.byHand];
  const numbers = [...unfinished.map((issue) => issue.number), ...request.pullRequests, ...ofCommits.flat(), ...byHand];
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** Closed without merging, or finished: nothing is to be said about it. */
function isOfNoConcern(pullRequest: PullRequest): boolean {
  return (!pullRequest.isMerged && pullRequest.state === 'closed') || pullRequest.labels.includes(stateLabel('done'));
}

/** Gates, plans, comment, labels. `undefined`: the pull request has no plan. */
async function swapPullRequest(
  context: Context,
  run: SwapRun,
  pullRequest: PullRequest,
  isByHand: boolean,
): Promise<SwapOutcome | undefined> {
  const plans = await readPlanFiles(context, pullRequest.number, pullRequest.mergeCommitSha ?? pullRequest.headSha);
  if (plans.length === 0) return undefined;
  const gates = await passGates(context, pullRequest);
  const base = { listeners: [], gates, note: '' };
  if (gates.shut !== undefined) {
    const outcome = { ...base, shut: gates.shut };
    context.log.notice(`Pull request #${String(pullRequest.number)}: ${gates.shut.code} ${gates.shut.detail}`);
    await keepSwapComment(context, run, pullRequest, outcome);
    return outcome;
  }
  const { label } = context.config.pullRequests;
  if (!isByHand && isParked(pullRequest, gates.events, label)) return undefined;

  const earlier = await readRecords(context, run, pullRequest.number);
  const ran = await runPlans(context, run, pullRequest, plans, earlier, (listeners) =>
    keepSwapComment(context, run, pullRequest, { ...base, listeners, shut: undefined }),
  );
  const [invalid] = ran.invalid;
  const outcome: SwapOutcome = {
    ...base,
    listeners: ran.listeners,
    shut: ran.listeners.length === 0 ? invalid : undefined,
    note: [...ran.invalid.map(describeReason), ...takenLater(context, pullRequest, ran.listeners)].join('\n\n'),
  };
  await keepSwapComment(context, run, pullRequest, outcome);
  await tellOfSwap(context, run, pullRequest, outcome);
  await keepSwapLabels(context, pullRequest, outcome);
  return outcome;
}

/** On a `pull_request` event AWS may refuse the token's subject: that is how the roles are meant to be. */
function takenLater(
  context: Context,
  pullRequest: PullRequest,
  listeners: readonly ListenerRecord[],
): readonly string[] {
  if (!isRefusedSubject(context, listeners)) return [];
  return [
    `AWS gave this event's token no session, so nothing was changed. The next scheduled run on the default branch takes it; to start it now, run the workflow by hand with \`mode: swap\` and \`pull-request: ${String(pullRequest.number)}\`.`,
  ];
}

function isRefusedSubject(context: Context, listeners: readonly ListenerRecord[]): boolean {
  const isPullRequest = context.run.event.startsWith('pull_request');
  return (
    isPullRequest && listeners.some((entry) => entry.outcome === 'deferred' && entry.reason?.code === 'access-denied')
  );
}

/** Reasons for which waiting is right; any other one that kept a listener from its swap fails the job. */
const patientReasons: readonly ReasonCode[] = [
  ...calendarReasons,
  'paused',
  'withdrawn',
  'rolled-back',
  'plan-changed',
  'listener-gone',
  'certificate-not-issued',
];

function problemsOf(context: Context, pullRequest: PullRequest, outcome: SwapOutcome): readonly string[] {
  const place = `Pull request #${String(pullRequest.number)}`;
  if (outcome.shut?.code === 'plan-invalid') return [`${place}: ${describeReason(outcome.shut)}`];
  if (isRefusedSubject(context, outcome.listeners)) return [];
  const mustNotWait = context.config.maintenance.outsideWindow === 'fail' && context.run.isStartedByHand;
  return outcome.listeners
    .filter((entry) => entry.outcome !== 'swapped' && entry.outcome !== 'already-swapped')
    .filter(({ reason: why }) => why !== undefined && (mustNotWait || !patientReasons.includes(why.code)))
    .map((entry) => {
      const why = entry.reason ?? reason('service-error');
      const left = entry.evidence === '' ? '' : ` ${entry.evidence}`;
      return `${place}, ${entry.loadBalancer} port ${String(entry.port)} (${entry.outcome}): ${describeReason(why)}${left}`;
    });
}

function reportPullRequest(context: Context, pullRequest: PullRequest, outcome: SwapOutcome): ReportedPullRequest {
  return {
    number: pullRequest.number,
    url: pullRequest.url,
    reason: reportReason(outcome.shut),
    labelledBy: outcome.gates.labelledBy,
    mergedBy: pullRequest.mergedBy,
    listeners: outcome.listeners.map((entry) => reportListener(context, entry)),
  };
}

/** What an earlier run swapped counts as swapped already in this one. */
function reportListener(context: Context, entry: ListenerRecord): ReportedListener {
  const isEarlier = entry.outcome === 'swapped' && entry.run !== context.run.url;
  return {
    arn: entry.arn,
    loadBalancer: entry.loadBalancer,
    port: entry.port,
    outcome: isEarlier ? 'already-swapped' : entry.outcome,
    reason: reportReason(entry.reason),
    from: entry.from,
    to: entry.to,
    startedAt: entry.startedAt,
    finishedAt: entry.finishedAt,
    evidence: entry.evidence,
  };
}
