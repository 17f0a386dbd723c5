import { UpstreamError } from '../../core/errors.ts';
import type { Told } from '../../core/language.ts';
import { planBranch, planFingerprint, renderPlan } from '../../core/plan/plan.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { PullRequest } from '../../core/repository.ts';
import type { PlanReview } from '../../core/plan/review.ts';
import { problem } from '../../text/report/problems.ts';
import { texts } from '../../text/locales/index.ts';
import { pullRequestTitle } from '../../text/pull-request/pull-request.ts';
import type { Context } from '../shared/context.ts';
import { setStatusOfHead } from './status.ts';
import type { Entry } from '../scan/entry.ts';
import { bodyOf, updateProposal } from './proposal-update.ts';
import { mayPropose, planOf, planPathOf } from './proposed-plan.ts';
import type { FindReview } from './reviews.ts';

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
  readonly problems: readonly Told[];
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
  const problems: Told[] = [];
  const byCertificate = new Map<string, PullRequest>();
  const beyondLimit = new Set<string>();
  const comparePages = new Map<string, string>();
  let open = entries.filter((entry) => entry.proposal.kind === 'open').length;
  for (const entry of entries) {
    const existing = entry.proposal.kind === 'none' ? undefined : entry.proposal.pullRequest;
    if (existing !== undefined) byCertificate.set(entry.observed.certificate.arn, existing);
    if (!mayPropose(entry)) continue;
    if (entry.proposal.kind === 'open') {
      if (await updateProposal(context, entry, entry.proposal.pullRequest, findReview))
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

/** A pull request to open. */
interface NewProposal {
  readonly entry: Entry;
  readonly sequence: number;
  readonly findReview: FindReview;
}

/** How opening a pull request ended; `nothing`: there is no plan to propose now. */
type Opening =
  | { readonly kind: 'opened'; readonly pullRequest: PullRequest }
  | { readonly kind: 'failed'; readonly problem: Told; readonly comparePage: string | undefined }
  | { readonly kind: 'nothing' };

async function tryOpen(context: Context, { entry, sequence, findReview }: NewProposal): Promise<Opening> {
  const plan = planOf(context, entry);
  if (plan === undefined) return { kind: 'nothing' };
  const path = planPathOf(context, entry);
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
    const notOpened = problem((t) => t.notOpened(error.reasonCode, branch, error.message));
    return { kind: 'failed', problem: notOpened, comparePage: undefined };
  }
  const comparePage = `${repository.htmlUrl}/compare/${repository.defaultBranch}...${branch}?expand=1`;
  return { kind: 'failed', problem: problem((t) => t.notPermitted(branch, comparePage)), comparePage };
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
    const message = texts[context.config.issues.language].pullRequest.commit(certificate.domainName, true);
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
