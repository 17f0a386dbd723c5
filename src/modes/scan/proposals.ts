import { UpstreamError } from '../../core/errors.ts';
import { swappableType } from '../../core/listener.ts';
import { isLeftToCode } from '../../core/managed.ts';
import { handsOffOf } from '../../core/settings.ts';
import { planBranch, planFingerprint, planPath, renderPlan } from '../../core/plan.ts';
import type { Plan } from '../../core/plan.ts';
import type { CommitStatus, PullRequest } from '../../core/repository.ts';
import type { PlanReview } from '../../core/review.ts';
import { readMarkers, replaceRegion } from '../../text/markdown.ts';
import { sameText } from '../../text/moving.ts';
import { pullRequestBody, pullRequestTitle, type WrittenPlan } from '../../text/pull-request.ts';
import { statusOf } from '../../text/status.ts';
import { localeOf, type Context } from '../context.ts';
import { markerKeys } from '../../text/marker-keys.ts';
import type { Entry } from './entry.ts';
import type { FindReview } from './plan-reviews.ts';
import { factsOfReverted } from './reverted.ts';

/** What became of the proposals in this scan. */
export interface ProposalsResult {
  /** URLs of pull requests that were opened or updated. */
  readonly written: readonly string[];
  /** The pull request of each certificate, as far as there is one. */
  readonly byCertificate: ReadonlyMap<string, PullRequest>;
  /** ARNs of certificates that are ready, and wait because `pull-requests.max-open` are open. */
  readonly beyondLimit: ReadonlySet<string>;
  /** Compare pages of branches from which the token may open no pull request, by ARN: a person opens it there. */
  readonly comparePages: ReadonlyMap<string, string>;
  readonly problems: readonly string[];
}

/**
 * Opens pull requests for what is ready, updates plans that no longer fit, and corrects the status of open ones. A plan
 * that AWS was not asked about, because it changed meanwhile, is left to the next run.
 */
export async function keepProposals(
  context: Context,
  entries: readonly Entry[],
  findReview: FindReview,
): Promise<ProposalsResult> {
  const written: string[] = [];
  const problems: string[] = [];
  const byCertificate = new Map<string, PullRequest>();
  const beyondLimit = new Set<string>();
  const comparePages = new Map<string, string>();
  let open = entries.filter((entry) => entry.proposal.kind === 'open').length;
  for (const entry of entries) {
    const existing = entry.proposal.kind === 'none' ? undefined : entry.proposal.pullRequest;
    if (existing !== undefined) byCertificate.set(entry.observed.certificate.arn, existing);
    if (!mayPropose(entry)) continue;
    if (entry.proposal.kind === 'open') {
      if (await updateOpen(context, entry, entry.proposal.pullRequest, findReview))
        written.push(entry.proposal.pullRequest.url);
    } else if (entry.proposal.kind === 'none' && open >= context.config.pullRequests.maxOpen) {
      if (planOf(context, entry) !== undefined) beyondLimit.add(entry.observed.certificate.arn);
    } else if (entry.proposal.kind === 'none') {
      const opening = await tryOpen(context, { entry, sequence: entry.proposal.sequence, findReview });
      if (opening.kind === 'opened') {
        open += 1;
        byCertificate.set(entry.observed.certificate.arn, opening.pullRequest);
        written.push(opening.pullRequest.url);
      } else if (opening.kind === 'failed') {
        problems.push(opening.problem);
        if (opening.comparePage !== undefined) comparePages.set(entry.observed.certificate.arn, opening.comparePage);
      }
    }
  }
  return { written, byCertificate, beyondLimit, comparePages, problems };
}

/** Whether its pull request may be opened or brought up to date. */
export function mayPropose({ decision, stance, proposal }: Entry): boolean {
  const isReady = decision.kind === 'tracked' && decision.state === 'ready';
  return isReady && stance === 'open' && (proposal.kind === 'open' || proposal.kind === 'none');
}

/**
 * The plan that the certificate's listeners need now; `undefined` when all of them are left to the code that manages
 * them. Only called once a replacement is issued.
 */
export function planOf(context: Context, { observed, result }: Entry): Plan | undefined {
  const to = result.replacement?.certificate;
  if (to === undefined) return undefined;
  const { certificate } = observed;
  const listeners = observed.listeners.filter(
    (use) => !isLeftToCode(use, handsOffOf(context.config, observed.settings)),
  );
  if (listeners.length === 0) return undefined;
  return {
    account: certificate.account,
    region: certificate.region,
    domains: to.names.length === certificate.names.length ? certificate.names : to.names,
    from: certificate.arn,
    to: to.arn,
    listeners: listeners
      .map(({ listener, loadBalancer, role }) => ({
        arn: listener.arn,
        loadBalancer: loadBalancer.name,
        type: swappableType(loadBalancer),
        port: listener.port,
        certificate: role,
      }))
      .sort((a, b) => (a.arn < b.arn ? -1 : 1)),
  };
}

/** A pull request to open. */
interface NewProposal {
  readonly entry: Entry;
  readonly sequence: number;
  readonly findReview: FindReview;
}

/** How opening a pull request ended; `nothing`: there is no plan to propose now. */
type Opening =
  | { readonly kind: 'opened'; readonly pullRequest: PullRequest }
  | { readonly kind: 'failed'; readonly problem: string; readonly comparePage: string | undefined }
  | { readonly kind: 'nothing' };

async function tryOpen(context: Context, { entry, sequence, findReview }: NewProposal): Promise<Opening> {
  const plan = planOf(context, entry);
  if (plan === undefined) return { kind: 'nothing' };
  const path = planPath(context.config.pullRequests.directory, entry.observed.certificate);
  const text = renderPlan(plan);
  const review = findReview({ path, text });
  if (review === undefined) return { kind: 'nothing' };
  try {
    return { kind: 'opened', pullRequest: await openProposal(context, entry, sequence, { plan, path, text, review }) };
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    return failedOpening(context, planBranch(entry.observed.certificate, sequence), error);
  }
}

/** Where GitHub lets the token open no pull request, the branch is there, and a person can. */
function failedOpening({ repository }: Context, branch: string, error: UpstreamError): Opening {
  if (error.details.code !== 'pull-request-not-permitted') {
    const problem = `${error.reasonCode}: the pull request from branch ${branch} could not be opened: ${error.message}`;
    return { kind: 'failed', problem, comparePage: undefined };
  }
  const comparePage = `${repository.htmlUrl}/compare/${repository.defaultBranch}...${branch}?expand=1`;
  const problem =
    `pull-request-not-permitted: branch ${branch} is ready, but GitHub does not let this token open pull requests. ` +
    `Allow it in Settings › Actions › General, use a GitHub App's token, or open it by hand: ${comparePage}`;
  return { kind: 'failed', problem, comparePage };
}

/** A plan with its file and what AWS says of it. */
interface ProposedPlan {
  readonly plan: Plan;
  readonly path: string;
  readonly text: string;
  readonly review: PlanReview;
}

/** Branch, plan file, pull request, reviewers, status: each is looked for before it is made, so a cut-off run goes on. */
async function openProposal(
  context: Context,
  entry: Entry,
  sequence: number,
  { plan, path, text, review }: ProposedPlan,
): Promise<PullRequest> {
  const { github, githubWriter, repository } = context;
  const { certificate } = entry.observed;
  const branch = planBranch(certificate, sequence);
  if ((await github.branchHead(branch)) === undefined) {
    const base = await github.branchHead(repository.defaultBranch);
    await githubWriter.createBranch(branch, base ?? repository.defaultBranch);
  }
  const present = await github.readFile(path, branch);
  if (present?.text !== text) {
    const message = `Swap ${certificate.domainName} to its DNS-validated certificate`;
    await githubWriter.writeFile({ branch, path, text, message, ...(present && { previousSha: present.sha }) });
  }
  const pullRequest = await githubWriter.createPullRequest({
    title: pullRequestTitle(plan, context.config.issues.language),
    body: bodyOf(context, entry, plan, review, { plan: planFingerprint(text), before: undefined }),
    head: branch,
    base: repository.defaultBranch,
  });
  await requestReviewers(context, pullRequest.number);
  await setStatusOfHead(context, pullRequest, review);
  return pullRequest;
}

/** The run that writes a plan sets the status itself: what `GITHUB_TOKEN` pushes starts no workflow. */
async function setStatusOfHead(context: Context, pullRequest: PullRequest, review: PlanReview): Promise<void> {
  const { github, githubWriter } = context;
  const head = (await github.branchHead(pullRequest.headRef)) ?? pullRequest.headSha;
  await githubWriter.setStatus(head, statusOf([review], labelState(context, pullRequest), localeOf(context)));
}

function bodyOf(context: Context, entry: Entry, plan: Plan, reviewed: PlanReview, written: WrittenPlan): string {
  const { config, clock } = context;
  const planned = entry.reverted.filter(({ use }) => plan.listeners.some(({ arn }) => arn === use.listener.arn));
  const review = { ...reviewed, warnings: [...factsOfReverted(context, planned), ...reviewed.warnings] };
  return pullRequestBody({ plan, written, review, config, issue: entry.tracking?.issue.number, now: clock.now() });
}

async function requestReviewers(context: Context, number: number): Promise<void> {
  const { reviewers } = context.config.pullRequests;
  if (reviewers.length === 0) return;
  const isTeam = (reviewer: string): boolean => reviewer.includes('/');
  try {
    await context.githubWriter.requestReviewers(number, {
      users: reviewers.filter((reviewer) => !isTeam(reviewer)),
      teams: reviewers.filter(isTeam).map((reviewer) => reviewer.split('/')[1] ?? reviewer),
    });
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    context.log.warning(`Reviewers of pull request #${String(number)} could not be asked: ${error.message}`);
  }
}

/** Whether the label is there, for the status text: a missing label is no failure. */
function labelState(context: Context, pullRequest: PullRequest): { readonly label: string; readonly isSet: boolean } {
  const { label } = context.config.pullRequests;
  return { label, isSet: pullRequest.labels.includes(label) };
}

/** Brings an open proposal up to date: its plan while that is the action's own, its text, its status. Returns whether it wrote. */
async function updateOpen(
  context: Context,
  entry: Entry,
  pullRequest: PullRequest,
  findReview: FindReview,
): Promise<boolean> {
  const { directory } = context.config.pullRequests;
  const path = planPath(directory, entry.observed.certificate);
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
    const message = `Update the plan for ${entry.observed.certificate.domainName}`;
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

/** Sets the status unless it stands there already. */
export async function keepStatus(context: Context, sha: string, status: CommitStatus): Promise<void> {
  const statuses = await context.github.listStatuses(sha);
  const present = statuses.find((other) => other.context === status.context);
  if (present?.state === status.state && present.description === status.description) return;
  await context.githubWriter.setStatus(sha, status);
}
