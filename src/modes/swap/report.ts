import type { LocalizedText } from '../../core/language.ts';
import type { ReportedListener, ReportedPullRequest } from '../../core/report/report.ts';
import { meaningOf, reason, type Reason } from '../../core/reasons.ts';
import type { PullRequest } from '../../core/repository.ts';
import type { Purpose } from '../../core/swap/policy/check.ts';
import { isRefusedRollback } from '../../core/swap/rollback.ts';
import type { ListenerRecord } from '../../core/swap/swap-record.ts';
import { texts } from '../../text/locales/index.ts';
import { detailText } from '../../text/facts.ts';
import { problem } from '../../text/report/problems.ts';
import { plainReason, reportReason } from '../../text/reasons.ts';
import { swapSummary } from '../../text/report/summary.ts';
import { resultOf, type Context, type ModeResult } from '../shared/context.ts';
import type { Each } from '../shared/each.ts';
import type { Gates } from '../gates/gates.ts';
import { isRefusedSubject, type SwapOutcome } from './save.ts';
import { firstOpening } from './pull-request.ts';

const finished: readonly ListenerRecord['outcome'][] = ['swapped', 'already-swapped', 'rolled-back'];

/** Whether it fails the job by itself; a cancelled run says so once for all that it left. */
function failsJob(why: Reason): boolean {
  return why.code !== 'cancelled' && meaningOf(why).failsJob;
}

/** Whether waiting is right; a write that failed is a failure, whatever the reason. */
function isExpectedWait({ outcome, reason: why }: ListenerRecord): boolean {
  return outcome !== 'failed' && why !== undefined && !failsJob(why);
}

/** A pull request with what became of its plans. */
export interface Handled {
  readonly pullRequest: Pick<PullRequest, 'number' | 'url' | 'mergedBy'>;
  readonly outcome: Pick<SwapOutcome, 'listeners' | 'blockedBy' | 'invalid'> & {
    readonly gates: Pick<Gates, 'labelledBy'>;
  };
}

/** A pull request that a cancelled run did not come to. */
export function leftByCancelling({ repository }: Pick<Context, 'repository'>, number: number): Handled {
  return {
    pullRequest: { number, url: `${repository.htmlUrl}/pull/${String(number)}`, mergedBy: undefined },
    outcome: { listeners: [], blockedBy: reason('cancelled'), gates: { labelledBy: undefined } },
  };
}

/** What a mode hands back of the pull requests that it worked through; nothing is said where a rollback had none. */
export function resultOfOutcomes(
  context: Context,
  { values, problems }: Each<readonly Handled[]>,
  action: Purpose,
): ModeResult {
  const handled = values.flat();
  const reported = handled.map((each) => reportPullRequest(context, each, action));
  const openings = handled.flatMap(({ outcome }) => firstOpening(outcome.listeners) ?? []);
  const isSilent = action === 'rollback' && reported.length === 0;
  return resultOf({
    pullRequests: reported,
    problems: [...problems, ...handled.flatMap((each) => problemsOf(context, each, action))],
    nextWindow: openings.sort((a, b) => a.epochMilliseconds - b.epochMilliseconds)[0],
    summary: isSilent ? '' : swapSummary(reported, context.config.issues.language, action),
  });
}

/** What of a pull request fails the job. */
function problemsOf(
  context: Context,
  { pullRequest: { number }, outcome }: Handled,
  action: Purpose,
): readonly LocalizedText[] {
  const { blockedBy, invalid = [] } = outcome;
  const isBlocked = blockedBy !== undefined && failsJob(blockedBy);
  const whole = isBlocked ? [blockedBy, ...invalid.filter((why) => why !== blockedBy)] : invalid;
  const refused = whole.map((why) => problem((t, language) => t.noPlan(number, plainReason(why, language, action))));
  if (isBlocked || isRefusedSubject(context, outcome.listeners)) return refused;
  const mustNotWait = context.config.maintenance.outsideWindow === 'fail' && context.run.isStartedByHand;
  return [
    ...refused,
    ...outcome.listeners
      .filter((entry) => !finished.includes(entry.outcome))
      // It has failed the job that refused it.
      .filter((entry) => !isRefusedRollback(entry) || entry.run === context.run.url)
      .filter((entry) => entry.reason !== undefined && (mustNotWait || !isExpectedWait(entry)))
      .map(({ loadBalancer, port, outcome: kind, reason: why = reason('service-error'), evidence }) =>
        problem((t, language) =>
          t.listener({
            ...{ pullRequest: number, loadBalancer, port, outcome: kind },
            reason: plainReason(why, language, action),
            left: detailText(evidence, language),
          }),
        ),
      ),
  ];
}

/** A pull request as the report holds it. */
function reportPullRequest(context: Context, { pullRequest, outcome }: Handled, action: Purpose): ReportedPullRequest {
  return {
    number: pullRequest.number,
    url: pullRequest.url,
    reason: reportReason(outcome.blockedBy ?? outcome.invalid?.[0], context.config.issues.language, action),
    labelledBy: outcome.gates.labelledBy,
    mergedBy: pullRequest.mergedBy,
    listeners: outcome.listeners.map((entry) => reportListener(context, entry, action)),
  };
}

/** What an earlier run swapped counts as swapped already in this one. */
function reportListener(context: Context, entry: ListenerRecord, action: Purpose): ReportedListener {
  const isEarlier = entry.outcome === 'swapped' && entry.run !== context.run.url;
  return {
    arn: entry.arn,
    loadBalancer: entry.loadBalancer,
    port: entry.port,
    outcome: isEarlier ? 'already-swapped' : entry.outcome,
    reason: reportReason(entry.reason, context.config.issues.language, action),
    from: entry.from,
    to: entry.to,
    startedAt: entry.startedAt,
    finishedAt: entry.finishedAt,
    evidence: detailText(entry.evidence, context.config.issues.language),
    before: entry.before,
    after: entry.after,
    window: entry.window,
    override: entry.override,
    labelledBy: entry.labelledBy,
    mergedBy: entry.mergedBy,
    run: entry.run,
  };
}

/** What to tell where AWS refused the event's subject; nothing otherwise. */
export function takenLater(
  context: Context,
  pullRequest: PullRequest,
  listeners: readonly ListenerRecord[],
  mode: 'swap' | 'rollback',
): readonly string[] {
  if (!isRefusedSubject(context, listeners)) return [];
  return [texts[context.config.issues.language].swapComment.takenLater(mode, pullRequest.number)];
}
