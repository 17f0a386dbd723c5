import { planFingerprint, renderPlan } from '../../core/plan/plan.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { PullRequest } from '../../core/repository.ts';
import type { PlanReview } from '../../core/plan/review.ts';
import { texts } from '../../text/locales/index.ts';
import { readMarkers, replaceRegion } from '../../text/markdown/markdown.ts';
import { markerKeys } from '../../text/markdown/marker-keys.ts';
import { sameText } from '../../text/markdown/moving.ts';
import { pullRequestBody, type WrittenPlan } from '../../text/pull-request/pull-request.ts';
import type { Context } from '../shared/context.ts';
import { setStatusOfHead } from './status.ts';
import type { Entry } from '../scan/entry.ts';
import type { FindReview } from './reviews.ts';
import { planOf, planPathOf } from './proposed-plan.ts';
import { factsOfReverted } from '../scan/issues/reverted.ts';

/** Brings an open proposal up to date: its plan while that is the action's own, its text, its status. Returns whether it wrote. */
export async function updateProposal(
  context: Context,
  entry: Entry,
  pullRequest: PullRequest,
  findReview: FindReview,
): Promise<boolean> {
  const path = planPathOf(context, entry);
  const present = await context.github.readFile(path, pullRequest.headRef);
  const plan = planOf(context, entry);
  if (plan === undefined || present === undefined) return false;
  const wanted = renderPlan(plan);
  const rewrite = present.text !== wanted && (await isLeftAlone(context, pullRequest, present.text));
  const text = rewrite ? wanted : present.text;
  const review = findReview({ path, text });
  if (review === undefined) return false;
  const written = rewrite
    ? { plan: planFingerprint(wanted), before: undefined }
    : writtenPlan(pullRequest, present.text);
  let body = pullRequest.body;
  if (rewrite && written !== undefined) {
    // Text before file: where a run is cut off in between, both fingerprints are known as ours.
    const both = { ...written, before: planFingerprint(present.text) };
    body = await keepText(context, entry, pullRequest.number, { body, review, written: both });
    const { commit } = texts[context.config.issues.language].pullRequest;
    const message = commit(entry.observed.certificate.domainName, false);
    const file = { branch: pullRequest.headRef, path, text, message, previousSha: present.sha };
    await context.githubWriter.writeFile(file);
  }
  body = await keepText(context, entry, pullRequest.number, { body, review, written });
  if (rewrite) await setStatusOfHead(context, pullRequest, review);
  return rewrite || body !== pullRequest.body;
}

/** The fingerprints that the text keeps; `undefined` where the action did not write the text. */
function writtenPlan(pullRequest: PullRequest, present: string): WrittenPlan | undefined {
  const marked = readMarkers(pullRequest.body).get(markerKeys.plan);
  if (marked === undefined) return undefined;
  const isOurs = isOurFile(pullRequest, present);
  return { plan: isOurs ? planFingerprint(present) : marked, before: undefined };
}

/** Brings the text in line with the plan; one that a person wrote is left alone. Returns the text as it stands then. */
async function keepText(
  context: Context,
  entry: Entry,
  number: number,
  {
    body,
    review,
    written,
  }: { readonly body: string; readonly review: PlanReview; readonly written?: WrittenPlan | undefined },
): Promise<string> {
  if (written === undefined || review.plan === undefined) return body;
  const wanted = replaceRegion(body, bodyOf(context, entry, review.plan, review, written));
  if (sameText(body, wanted)) return body;
  await context.githubWriter.updatePullRequest(number, { body: wanted });
  return wanted;
}

/** Whether a plan file is what the action last wrote, or was about to replace when a run was cut off. */
function isOurFile(pullRequest: PullRequest, present: string): boolean {
  const markers = readMarkers(pullRequest.body);
  const fingerprint = planFingerprint(present);
  return [markerKeys.plan, markerKeys.planBefore].some((key) => markers.get(key) === fingerprint);
}

/**
 * The action pushes to a branch only while the file is what it last wrote and nobody has begun to decide: whoever
 * reviewed a plan must find on the branch what was reviewed.
 */
async function isLeftAlone(context: Context, pullRequest: PullRequest, present: string): Promise<boolean> {
  if (pullRequest.labels.includes(context.config.pullRequests.label) || pullRequest.hasAutoMerge) return false;
  if (!isOurFile(pullRequest, present)) return false;
  return (await context.github.listReviews(pullRequest.number)).length === 0;
}

/** The text of a proposal: its plan, what AWS and the calendar say of it, and what was turned back before. */
export function bodyOf(context: Context, entry: Entry, plan: Plan, reviewed: PlanReview, written: WrittenPlan): string {
  const { config, clock } = context;
  const planned = entry.reverted.filter(({ use }) => plan.listeners.some(({ arn }) => arn === use.listener.arn));
  const review = { ...reviewed, warnings: [...factsOfReverted(context, planned), ...reviewed.warnings] };
  return pullRequestBody({ plan, written, review, config, issue: entry.tracking?.issue.number, now: clock.now() });
}
