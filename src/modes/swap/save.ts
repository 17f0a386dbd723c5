import { Temporal } from 'temporal-polyfill';
import { hasLabel, stateLabel } from '../../core/issue/labels.ts';
import { meaningOf } from '../../core/reasons.ts';
import type { Reason } from '../../core/reasons.ts';
import type { PullRequest } from '../../core/repository.ts';
import { isNews } from '../../core/swap/rollback.ts';
import { swapStates } from '../../core/swap/waiting.ts';
import { hasFailed, type ListenerRecord } from '../../core/swap/swap-record.ts';
import { checkCommentKind, mergedComment } from '../../text/pull-request/check-comment.ts';
import { sameText } from '../../text/markdown/volatile.ts';
import { mergedBody } from '../../text/pull-request/pull-request.ts';
import { mergedText, swapComment, swapCommentKind } from '../../text/pull-request/swap-comment.ts';
import { swapNews } from '../../text/pull-request/swap-news.ts';
import { inOrder } from '../shared/concurrency.ts';
import { localeOf, type Context } from '../shared/context.ts';
import { failureOf, problemsOfDoing, type Each } from '../shared/each.ts';
import {
  isRefusal,
  listNotifications,
  notify,
  replaceStickyComments,
  saveStickyComment,
  type Notice,
} from '../shared/comments.ts';
import { fingerprintOf } from '../../core/issue/news.ts';
import type { Gates } from '../gates/gates.ts';
import { firstOpening, type SwapRun } from './pull-request.ts';
import { standInKind } from '../shared/records.ts';
import { isTrusted } from '../shared/tracking.ts';
import { isKnown } from '../../core/swap/policy/value.ts';
import { detailText } from '../../text/facts.ts';
import { read, valueOr } from '../shared/read.ts';
import type { RelistedPullRequest } from '../gates/rechecks.ts';

/** What is written about a pull request after its plans ran, or why they did not. */
export interface SwapOutcome {
  readonly action: 'swap' | 'rollback';
  readonly listeners: readonly ListenerRecord[];
  readonly blockedBy: Reason | undefined;
  /** Plan files that are no plans. */
  readonly invalid?: readonly Reason[];
  readonly gates: Gates;
  /** Paragraphs for people, for example when the next run takes it. */
  readonly notes: readonly string[];
}

/**
 * Keeps the one swap comment of the pull request up to date. Where its conversation takes none, the same stands in the
 * issue of each certificate that was swapped, so that what was done is known to later runs and to people; the job fails.
 * Returns whether it wrote.
 */
export async function saveSwapComment(
  context: Context,
  run: SwapRun,
  pullRequest: PullRequest,
  outcome: SwapOutcome,
): Promise<boolean> {
  const { number } = pullRequest;
  const model = {
    ...outcome,
    number: pullRequest.number,
    labelledBy: outcome.gates.labelledBy,
    mergedBy: pullRequest.mergedBy,
    workflow: context.run.workflow,
    repository: context.repository.fullName,
    ...localeOf(context),
  };
  try {
    const body = swapComment(model);
    return await saveStickyComment(context, run.trusted, { number, kind: swapCommentKind, body });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    run.unrecorded.set(
      number,
      failureOf((t) => t.pullRequestNotUpdated(number), error),
    );
    const kind = standInKind(number);
    const body = `${swapComment({ ...model, kind })}\n\n#${String(number)}`;
    const issues = outcome.listeners.map(({ from }) => run.issueOf(from)?.number);
    // What cannot be recorded of each listener must not be begun.
    if (issues.includes(undefined)) throw error;
    await inOrder(
      [...new Set(issues)].filter((issue) => issue !== undefined),
      (issue) => saveStickyComment(context, run.trusted, { number: issue, kind, body }),
    );
    return true;
  }
}

/**
 * Writes down what became of a pull request, its labels last: they say that the rest is there. A refusal fails the job,
 * and what was done to the listeners is reported all the same.
 */
export async function saveOutcome(
  context: Context,
  run: SwapRun,
  pullRequest: PullRequest,
  outcome: SwapOutcome,
): Promise<void> {
  const { number } = pullRequest;
  const [problem] = await problemsOfDoing(
    (t) => t.pullRequestNotUpdated(number),
    async () => {
      const write = async (): Promise<boolean> => {
        const isSaved = await saveSwapComment(context, run, pullRequest, outcome);
        return (await tellOfSwap(context, run, pullRequest, outcome)) || isSaved;
      };
      if (await write()) run.written.set(number, write);
      await saveSwapLabels(context, pullRequest, outcome);
      if (!pullRequest.isMerged) return;
      const body = mergedComment(localeOf(context).language);
      await replaceStickyComments(context, run.trusted, { number, kind: checkCommentKind, body });
      if (isTrusted(run.trusted, pullRequest.author)) noteMergedBody(context, run, pullRequest, outcome);
    },
  );
  if (problem === undefined) run.recorded.add(number);
  else run.unrecorded.set(number, problem);
}

/** What merging would do is over: the text begins with what became of it. */
function noteMergedBody(context: Context, run: SwapRun, { number, body }: PullRequest, outcome: SwapOutcome): void {
  const became = mergedText({ ...outcome, ...localeOf(context) }, firstOpening(outcome.listeners));
  if (!sameText(body, mergedBody(body, became))) run.bodies.set(number, became);
}

/** Writes these texts, each as it was read right before, by one list for all. */
async function saveMergedBodies(context: Context, { rechecks, bodies, unrecorded }: SwapRun): Promise<void> {
  await inOrder(await rechecks.relist([...bodies.keys()]), async ({ issue: { number, body } }) => {
    const wanted = mergedBody(body, bodies.get(number) ?? '');
    if (sameText(body, wanted)) return;
    const [problem] = await problemsOfDoing(
      (t) => t.pullRequestNotUpdated(number),
      () => context.githubWriter.updatePullRequest(number, { body: wanted }),
    );
    if (problem !== undefined) unrecorded.set(number, problem);
  });
}

/**
 * Looks once more at the pull requests of a run. A run beside this one may have written the same: one of each stays. Nothing
 * where GitHub does not list them.
 */
export async function relist(
  context: Context,
  run: SwapRun,
  handled: readonly number[],
): Promise<readonly RelistedPullRequest[]> {
  const { rechecks, written } = run;
  const found = await read(async () => {
    await saveMergedBodies(context, run);
    const listed = await rechecks.relist([...new Set([...written.keys(), ...handled])]);
    await inOrder(listed, async ({ issue: { number }, isWrittenByOthers }) => {
      if (!isWrittenByOthers) return;
      rechecks.forgetComments(number);
      await written.get(number)?.();
    });
    return listed;
  });
  if (!isKnown(found)) context.log.warning(detailText(found.unreadable, 'en'));
  return valueOr(found, []);
}

/** What a run hands back, with what of its records was refused. */
export function withUnrecorded<T>(each: Each<T>, { unrecorded }: SwapRun): Each<T> {
  return { ...each, problems: [...each.problems, ...unrecorded.values()] };
}

/**
 * Tells author, approvers and label setter of what was swapped or failed, by a new comment: of what this run did, or the
 * one before that did not come so far.
 */
async function tellOfSwap(
  context: Context,
  run: SwapRun,
  pullRequest: PullRequest,
  outcome: SwapOutcome,
): Promise<boolean> {
  const { invalid = [] } = outcome;
  const last = lastChanged(outcome.listeners);
  if (last?.run === undefined && invalid.length === 0) return false;
  const by = last?.run ?? context.run.url;
  const { language } = localeOf(context);
  const names = new Map(context.config.accounts.map(({ id, name }) => [id, name]));
  const text = swapNews({
    ...outcome,
    number: pullRequest.number,
    run: by,
    nameOf: (account) => names.get(account),
    label: context.config.pullRequests.label,
    language,
  });
  const { number } = pullRequest;
  const notice: Notice = {
    number,
    news: {
      kind: 'swap',
      facts: [
        ...(last?.run === undefined ? [] : [[last.run, last.askedAt ?? ''].join(' ').trim()]),
        ...invalid.map(invalidFact),
      ],
      words: [by],
      ...(last?.finishedAt !== undefined && { since: Temporal.Instant.from(last.finishedAt) }),
    },
    people: async () => {
      // Where the label was taken off, nobody knows any more who had set it.
      const starter = outcome.gates.labelledBy ?? pullRequest.mergedBy ?? '';
      const people = [pullRequest.author, ...(await outcome.gates.approvers()), starter];
      return [...new Set(people)].filter((login) => login !== '' && !login.endsWith('[bot]'));
    },
    text,
  };
  try {
    return await notify(context, run.trusted, notice);
  } catch (error) {
    // The labels are brought in line all the same.
    if (!isRefusal(error)) throw error;
    run.unrecorded.set(
      number,
      failureOf((t) => t.pullRequestNotUpdated(number), error),
    );
    return false;
  }
}

/** The plan files of a pull request that are no plans and that nobody was told of: each fails the job once. */
export async function untoldInvalid(
  context: Context,
  { trusted }: SwapRun,
  number: number,
  invalid: readonly Reason[],
): Promise<readonly Reason[]> {
  if (invalid.length === 0) return [];
  const told = valueOr(await read(() => listNotifications(context, trusted, number)), []);
  const known = new Set(told.flatMap(({ facts }) => facts ?? []));
  return invalid.filter((why) => !known.has(fingerprintOf(invalidFact(why))));
}

/** What a merged file says does not change, so its path is enough. */
function invalidFact({ code, detail }: Reason): string {
  return `${code} ${JSON.stringify(detail[0])}`;
}

/** The listener that was changed last, or kept from being put back. */
function lastChanged(listeners: readonly ListenerRecord[]): ListenerRecord | undefined {
  const changed = listeners.filter((entry) => entry.run !== undefined && isNews(entry));
  const time = ({ finishedAt = '' }: ListenerRecord): number => Date.parse(finishedAt);
  return changed.toSorted((a, b) => time(a) - time(b)).at(-1);
}

/** On a `pull_request` event AWS may refuse the token's subject: that is how the roles are meant to be. */
export function isRefusedSubject(context: Context, listeners: readonly ListenerRecord[]): boolean {
  const isPullRequest = context.run.event.startsWith('pull_request');
  return isPullRequest && listeners.some((entry) => entry.outcome === 'deferred' && hasFailed(entry));
}

/** Brings the state labels of a merged pull request in line with what its listeners are. */
async function saveSwapLabels(context: Context, pullRequest: PullRequest, outcome: SwapOutcome): Promise<void> {
  const wanted = isRefusedSubject(context, outcome.listeners) ? undefined : labelFor(outcome, pullRequest);
  for (const state of swapStates) {
    const label = stateLabel(state);
    const isSet = hasLabel(pullRequest.labels, label);
    if (state === wanted && !isSet) await context.githubWriter.addLabels(pullRequest.number, [label]);
    if (state !== wanted && isSet) await context.githubWriter.removeLabel(pullRequest.number, label);
  }
}

function labelFor(
  { listeners, blockedBy }: SwapOutcome,
  { labels }: PullRequest,
): 'waiting-for-window' | 'done' | 'failed' | undefined {
  if (blockedBy !== undefined && meaningOf(blockedBy).final) return 'done';
  // What failed stays failed whatever the gates say.
  if (blockedBy !== undefined) return hasLabel(labels, stateLabel('failed')) ? 'failed' : undefined;
  if (listeners.some(hasFailed)) return 'failed';
  if (listeners.every(isFinished)) return 'done';
  return listeners.some(isForCalendar) ? 'waiting-for-window' : undefined;
}

function isForCalendar({ outcome, reason }: ListenerRecord): boolean {
  return outcome === 'deferred' && reason !== undefined && meaningOf(reason).waitsFor === 'window';
}

/** Swapped, put back, gone, or refused for good: no later run has anything to do with it. */
function isFinished({ outcome, reason }: ListenerRecord): boolean {
  if (outcome === 'swapped' || outcome === 'already-swapped' || outcome === 'rolled-back') return true;
  return outcome === 'refused' && reason !== undefined && meaningOf(reason).final;
}
