import { readPlanFiles } from '../plans/plan-files.ts';
import type { PlanReview } from '../../core/plan/review.ts';
import { UpstreamError } from '../../core/errors.ts';
import { hasLabel } from '../../core/issue/labels.ts';
import { reason, type Reason } from '../../core/reasons.ts';
import type { PullRequest } from '../../core/repository.ts';
import type { AccountRegion, AwsReaders } from '../../ports/aws.ts';
import { checkComment, checkCommentKind } from '../../text/pull-request/check-comment.ts';
import { plainReason } from '../../text/reasons.ts';
import { texts } from '../../text/locales/index.ts';
import { problem } from '../../text/report/problems.ts';
import { status } from '../../text/pull-request/status.ts';
import { checkChart } from '../../text/report/summary.ts';
import { askChangeCalendars } from '../shared/change-calendars.ts';
import { localeOf, resultOf, type Context, type ModeResult } from '../shared/context.ts';
import { reviewConfigChange } from './config-change.ts';
import { reviewPlan, type ReviewSources } from '../plans/review.ts';
import { readBlockedGates } from '../plans/gates.ts';
import { saveStatus, statusOfPlans } from '../plans/status.ts';
import { listedFenceReader } from '../shared/fence.ts';
import { pauseReader } from '../gates/pause.ts';
import { listRolledBack } from '../plans/rolled-back.ts';

import { isKnown, known, type Reading } from '../../core/swap/policy/value.ts';
import { read } from '../shared/read.ts';
import { saveStickyComment } from '../shared/comments.ts';
import { trustedAuthors } from '../shared/tracking.ts';

/**
 * Tells on an open pull request what would happen if it were merged with its label: commit status, sticky comment,
 * and annotations for a changed config. Changes nothing in AWS; without a plan file AWS is not asked at all.
 */
export async function check(context: Context, number: number): Promise<ModeResult> {
  const pullRequest = await context.github.getPullRequest(number);
  if (pullRequest === undefined)
    return resultOf({ problems: [problem((t) => t.noPullRequest(number, context.repository.fullName))] });
  await reviewConfigChange(context, pullRequest);
  const plans = await readPlanFiles(context, number, pullRequest.headSha);
  if (plans.length === 0) {
    await whereAllowed(context, () =>
      saveStatus(context, pullRequest.headSha, statusOfPlans(context, pullRequest, [])),
    );
    return resultOf({});
  }
  const trusted = await trustedAuthors(context);
  const sources: ReviewSources = {
    openReaders: (target) => openCheckReaders(context, target),
    calendars: context.config.roles.check === undefined ? { kind: 'open' } : await askChangeCalendars(context, 'check'),
    readFence: listedFenceReader(context),
    pause: await pauseReader(context, trusted)(),
    rolledBack: await read(() => listRolledBack(context)),
    isServedAsked: true,
  };
  const reviews: PlanReview[] = [];
  for (const { path, file, problem } of plans) {
    reviews.push(await reviewPlan(context, { path, text: file.text, ...(problem && { problem }) }, sources));
  }
  const gates = await readBlockedGates(context, pullRequest, trusted);
  const comment = commentOf(context, pullRequest, reviews, gates);
  await whereAllowed(context, async () => {
    await saveStatus(context, pullRequest.headSha, statusOfPlans(context, pullRequest, reviews, gates));
    await saveStickyComment(context, trusted, { number, kind: checkCommentKind, body: comment });
  });
  const chart = checkChart(reviews, context.config.issues.language);
  return resultOf({ summary: [comment, chart].filter((part) => part !== '').join('\n\n') });
}

/** A merge group holds pull requests that were checked one by one: its required check is answered at once. */
export async function checkMergeGroup(context: Context, headSha: string): Promise<ModeResult> {
  await whereAllowed(context, () =>
    saveStatus(context, headSha, status('success', texts[context.config.issues.language].status.mergeGroup)),
  );
  return resultOf({});
}

/**
 * Readers by the check role. Where there is none, or AWS or GitHub gives this event no session (a fork's pull request
 * has no OIDC token), AWS is not asked; the next scan, on the default branch, checks the plan fully.
 */
async function openCheckReaders(context: Context, target: AccountRegion): Promise<Reading<AwsReaders | undefined>> {
  const role = context.config.roles.check;
  if (role === undefined) return known(undefined);
  const { account, region } = target;
  const opened = await read(() => context.aws.open({ account, region, power: 'check', role }));
  if (!isKnown(opened))
    context.log.notice(
      `AWS was not asked about account ${account}: ${plainReason(reason('access-denied', opened.unreadable), 'en')}`,
    );
  return opened;
}

function commentOf(
  context: Context,
  { labels, headSha }: PullRequest,
  reviews: readonly PlanReview[],
  gates: readonly Reason[],
): string {
  const { label } = context.config.pullRequests;
  return checkComment({
    reviews,
    gates,
    head: headSha,
    label,
    isLabelled: hasLabel(labels, label),
    ...localeOf(context),
  });
}

/** With a read-only token (a fork's pull request) nothing can be set; that is no failure. */
async function whereAllowed(context: Context, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!(error instanceof UpstreamError) || error.details.kind !== 'denied') throw error;
    context.log.notice(`The token may not write here, so no status and no comment was set: ${error.message}`);
  }
}
