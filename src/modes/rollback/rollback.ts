import { readPlanFiles } from '../plans/plan-files.ts';
import type { MergedPlan } from '../plans/plan-files.ts';
import { controlLabels, hasLabel } from '../../core/issue/labels.ts';
import type { ListenerRef } from '../../core/swap/listener.ts';
import { parsePlan } from '../../core/plan/plan.ts';
import type { IssueEvent, PullRequest } from '../../core/repository.ts';
import { isRolledBack, isRollbackOver } from '../../core/swap/rollback.ts';
import { findLabelling } from '../../core/swap/policy/people.ts';
import type { ListenerRecord } from '../../core/swap/swap-record.ts';
import { detailText } from '../../text/facts.ts';
import type { Context, ModeResult } from '../shared/context.ts';
import { resultOf } from '../shared/context.ts';
import { mapEach } from '../shared/each.ts';
import { rollBackListener } from './listener.ts';
import { withActors } from '../swap/audit.ts';
import { readGates } from '../gates/gates.ts';
import { firstRejection } from '../../core/swap/policy/policy.ts';
import { isKnown, known } from '../../core/swap/policy/value.ts';
import { saveOutcome, saveSwapComment, relist, withUnrecorded, type SwapOutcome } from '../swap/save.ts';
import { readRecords, recordKey } from '../swap/earlier-records.ts';
import { beginRun, openPlans, runPlans, type SwapRun } from '../swap/pull-request.ts';
import { leftByCancelling, resultOfOutcomes, takenLater, type Handled } from '../swap/report.ts';
import { findOrphanedIssues } from '../shared/orphaned-issues.ts';
import { mapBounded } from '../shared/concurrency.ts';
import { read, valueOr } from '../shared/read.ts';
import { readSwapRecords } from '../shared/records.ts';
import { isTrusted, readTracking } from '../shared/tracking.ts';
import type { PlannedJob } from '../swap/planned-job.ts';
import { readNamed } from '../swap/swap.ts';

/** Pull requests that an event or a person names, beside those that carry the label. */
export interface RollbackRequest {
  readonly pullRequests: readonly number[];
  /** Named by a person: needs no label, and looks again at what was put back before. */
  readonly byHand: number | undefined;
}

/** Silence would leave open whether anything was looked at. */
const nothingToRollBack = `Nothing to put back: no merged pull request carries label ${controlLabels.rollback}.`;

/**
 * Puts the old certificates back for merged pull requests that carry label `acm-rollback`, newest first: what two of them
 * have swapped one after the other is taken back in turn. The new certificate is never deleted, and nothing swaps forward
 * again.
 */
export async function rollback(given: Context, request: RollbackRequest): Promise<ModeResult> {
  const candidates = await listCandidates(given, request);
  if (candidates.length === 0) {
    given.log.info(nothingToRollBack);
    return resultOf({});
  }
  const tracking = await findOrphanedIssues(await readTracking(given), []);
  const { run, context } = beginRun(given, tracking, controlLabels.rollback);
  const rolledBack = await mapEach(
    candidates,
    (t, number) => t.pullRequestNotHandled(number),
    async (number): Promise<readonly Handled[]> => {
      if (context.cancelled.aborted) return [leftByCancelling(context, number)];
      const pullRequest = await readNamed(context, number, request.byHand);
      const outcome = await context.log.group(`Rolling back pull request #${String(number)}`, () =>
        rollBackPullRequest(context, run, pullRequest, request.byHand === number),
      );
      return outcome === undefined ? [] : [{ pullRequest, outcome }];
    },
  );
  await relist(context, run, []);
  return resultOfOutcomes(context, withUnrecorded(rolledBack, run), 'rollback');
}

async function listCandidates({ github }: Context, request: RollbackRequest): Promise<readonly number[]> {
  const labelled = await github.listIssues({ state: 'closed', labels: [controlLabels.rollback] });
  const byHand = request.byHand === undefined ? [] : [request.byHand];
  const numbers = labelled.filter((issue) => issue.isPullRequest).map((issue) => issue.number);
  // An event names every pull request that is merged, and hardly ever asks for this.
  const named = request.pullRequests.filter((number) => !numbers.includes(number));
  const asked = await mapBounded(named, 2, async (number) => {
    const pullRequest = await read(() => github.getPullRequest(number));
    const isMeant = !isKnown(pullRequest) || hasLabel(pullRequest.value?.labels ?? [], controlLabels.rollback);
    return isMeant ? [number] : [];
  });
  return [...new Set([...numbers, ...asked.flat(), ...byHand])].sort((a, b) => b - a);
}

/** `undefined`: nothing is asked of this pull request, or all came to an end before. */
async function rollBackPullRequest(
  context: Context,
  run: SwapRun,
  pullRequest: PullRequest,
  isByHand: boolean,
): Promise<SwapOutcome | undefined> {
  const { number } = pullRequest;
  if (!isByHand && !hasLabel(pullRequest.labels, controlLabels.rollback)) return undefined;
  if (!pullRequest.isMerged && !isByHand) return undefined;
  const plans = await readPlanFiles(context, number, pullRequest.mergeCommitSha ?? pullRequest.headSha);
  if (plans.length === 0) return undefined;
  const earlier = await readRecords(context, run, pullRequest, plans);
  const isOver = (askedAt: string | undefined): boolean =>
    isRolledBack([...earlier.values()], listenersOf(plans), askedAt);
  if (!isByHand && isOver(undefined) && isOver(await readAskedAt(context, run, number))) return undefined;

  const label = isByHand ? undefined : controlLabels.rollback;
  const { trusted } = run;
  const gates = await readGates(context, pullRequest, { purpose: 'rollback', label, isByHand, trusted });
  run.rechecks.judged(pullRequest, gates);
  const base = { action: 'rollback', gates, notes: [] } as const;
  const blockedBy = firstRejection({ purpose: 'rollback', moment: 'pull-request' }, gates.readings)?.reason;
  if (blockedBy !== undefined) {
    context.log.notice(
      `Rollback of pull request #${String(number)}: ${blockedBy.code} ${detailText(blockedBy.detail, 'en')}`,
    );
    await saveSwapComment(context, run, pullRequest, { ...base, listeners: [...earlier.values()], blockedBy });
    return { ...base, listeners: [], blockedBy };
  }
  if (!hasLabel(pullRequest.labels, controlLabels.rollback)) {
    // Without it the next scan would propose the swap again.
    await context.githubWriter.addLabels(number, [controlLabels.rollback]);
  }
  const save = (listeners: readonly ListenerRecord[]): Promise<unknown> =>
    saveSwapComment(context, run, pullRequest, { ...base, listeners, blockedBy: undefined });
  const { rules = known({ ...context.config.pullRequests.require, label }) } = gates.readings;
  const askedAt = askedAtOf(gates.events, run) ?? context.clock.now().toString();
  // What came to its end stays so, unless somebody asks again.
  const hasEnded = (entry: ListenerRecord | undefined): entry is ListenerRecord =>
    !isByHand && entry !== undefined && isRollbackOver(entry, askedAt);
  const findSwapper = swapperFinder(context, run, number);
  const opened = await openPlans(context, run, { purpose: 'rollback', pullRequest, plans, earlier, save });
  const ran = await runPlans(context, run, opened, async (job) => {
    if (hasEnded(job.earlier)) return job.earlier;
    const entry = await rollBackListener(context, {
      ...job,
      findSwapper: () => findSwapper(job),
      readRechecks: async () => {
        const recheck = await run.rechecks.ask(number, job);
        return { ...recheck, readings: { rules, ...recheck.readings } };
      },
    });
    return withActors(context, entry, gates, pullRequest);
  });
  const listeners = ran.listeners.map((entry) => {
    const before = earlier.get(recordKey(entry));
    return hasEnded(before) ? before : withEnd(context, entry, askedAt);
  });
  const [invalid] = ran.invalid;
  const notes = takenLater(context, pullRequest, listeners, 'rollback');
  const outcome: SwapOutcome = {
    ...base,
    notes,
    listeners,
    blockedBy: listeners.length === 0 ? invalid : undefined,
  };
  await saveOutcome(context, run, pullRequest, outcome);
  return outcome;
}

/** When somebody set the label last; a label of our own stands for a run that was started by hand. */
function askedAtOf(events: readonly IssueEvent[], { trusted }: SwapRun): string | undefined {
  const labelling = findLabelling(events, controlLabels.rollback);
  return isTrusted(trusted, labelling?.actor?.login ?? '') ? undefined : labelling?.createdAt.toString();
}

/** Where that cannot be read, nothing new is asked for. */
async function readAskedAt({ github }: Context, run: SwapRun, number: number): Promise<string | undefined> {
  return askedAtOf(valueOr(await read(() => github.listIssueEvents(number)), []), run);
}

/** Notes the end of what was put back already or is refused for good, and the run that people are told of. */
function withEnd({ clock, run }: Context, entry: ListenerRecord, askedAt: string): ListenerRecord {
  if (entry.outcome !== 'rolled-back' && entry.outcome !== 'refused') return entry;
  return { ...entry, askedAt, finishedAt: entry.finishedAt ?? clock.now().toString(), run: entry.run ?? run.url };
}

/** Most pull requests that are asked which of them swapped a listener; the newest first. */
const mostAsked = 20;

/** What a pull request recorded of listeners. */
interface RecordsOf {
  readonly number: number;
  readonly records: readonly ListenerRecord[];
}

/** Finds the newest other pull request that says it swapped a listener. */
function swapperFinder(
  context: Context,
  { trusted }: SwapRun,
  own: number,
): (job: Pick<PlannedJob, 'plan' | 'planned'>) => Promise<number | undefined> {
  let others: Promise<readonly RecordsOf[]> | undefined;
  const readOthers = async (): Promise<readonly RecordsOf[]> => {
    const labelled = await context.github.listIssues({
      state: 'closed',
      labels: [context.config.pullRequests.label],
    });
    const numbers = labelled.flatMap(({ isPullRequest, number }) => (isPullRequest && number !== own ? [number] : []));
    const newest = numbers.toSorted((a, b) => b - a).slice(0, mostAsked);
    return mapBounded(newest, 2, async (number) => ({
      number,
      records: await readSwapRecords(context, trusted, number, []),
    }));
  };
  return async ({ plan, planned }) => {
    const known = valueOr(await read(() => (others ??= readOthers())), []);
    return known.find(({ records }) =>
      records.some(
        ({ arn, port, to, outcome }) =>
          outcome === 'swapped' && arn === planned.arn && port === planned.port && to === plan.to,
      ),
    )?.number;
  };
}

function listenersOf(plans: readonly MergedPlan[]): readonly ListenerRef[] {
  return plans.flatMap(({ file }) => {
    const parsed = parsePlan(file.text);
    return parsed.kind === 'valid' ? parsed.plan.listeners : [];
  });
}
