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
import { mapEach, problemsOfDoing } from '../shared/each.ts';
import { setStatusOfHead } from './status.ts';
import type { Entry } from '../scan/entry.ts';
import { stanceOf } from '../scan/requests/permission.ts';
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
  const byCertificate = new Map<string, PullRequest>();
  const beyondLimit = new Set<string>();
  const comparePages = new Map<string, string>();
  for (const { proposal, observed } of entries) {
    if (proposal.kind !== 'none') byCertificate.set(observed.certificate.arn, proposal.pullRequest);
  }
  let open = entries.filter(({ proposal }) => proposal.kind === 'open').length;
  const made = await mapEach(
    entries.filter(mayPropose),
    (t, { proposal, observed }) =>
      proposal.kind === 'none'
        ? t.pullRequestNotOpened(observed.certificate.arn)
        : t.pullRequestNotUpdated(proposal.pullRequest.number),
    async (entry): Promise<Made> => {
      const { arn } = entry.observed.certificate;
      if (entry.proposal.kind === 'open') {
        const { pullRequest } = entry.proposal;
        const isWritten = await updateProposal(context, entry, pullRequest, findReview);
        return { written: isWritten ? [pullRequest.url] : [], problems: [] };
      }
      if (entry.proposal.kind !== 'none' || planOf(context, entry) === undefined) return nothingMade;
      if (open >= context.config.pullRequests.maxOpen) {
        beyondLimit.add(arn);
        return nothingMade;
      }
      const opening = await tryOpen(context, { entry, sequence: entry.proposal.sequence, findReview });
      if (opening.kind === 'nothing') return nothingMade;
      if (opening.kind === 'failed') {
        if (opening.comparePage !== undefined) comparePages.set(arn, opening.comparePage);
        return { written: [], problems: [opening.problem] };
      }
      open += 1;
      byCertificate.set(arn, opening.pullRequest);
      return { written: [opening.pullRequest.url], problems: opening.problems };
    },
  );
  const all = made.values;
  const problems = [...made.problems, ...all.flatMap((one) => one.problems)];
  return { written: all.flatMap((one) => one.written), byCertificate, beyondLimit, comparePages, problems };
}

/** What was written for one certificate, and what of it was refused. */
interface Made {
  readonly written: readonly string[];
  readonly problems: readonly Told[];
}

const nothingMade: Made = { written: [], problems: [] };

/** A pull request to open. */
interface NewProposal {
  readonly entry: Entry;
  readonly sequence: number;
  readonly findReview: FindReview;
}

/** How opening a pull request ended; `nothing`: there is no plan to propose now. */
type Opening =
  | { readonly kind: 'opened'; readonly pullRequest: PullRequest; readonly problems: readonly Told[] }
  | { readonly kind: 'failed'; readonly problem: Told; readonly comparePage: string | undefined }
  | { readonly kind: 'nothing' };

async function tryOpen(context: Context, { entry, sequence, findReview }: NewProposal): Promise<Opening> {
  const plan = planOf(context, entry);
  if (plan === undefined) return { kind: 'nothing' };
  const path = planPathOf(context, entry);
  const text = renderPlan(plan);
  const review = findReview({ path, text });
  if (review === undefined || !(await isStillMeant(context, entry))) return { kind: 'nothing' };
  try {
    const pullRequest = await openProposal(context, entry, sequence, { plan, path, text, review });
    return { kind: 'opened', pullRequest, problems: await finishOpening(context, pullRequest, review) };
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

/** Whether the issue, read anew, is still open and not held: people may have decided while AWS was asked. */
async function isStillMeant({ github }: Context, { tracking }: Entry): Promise<boolean> {
  if (tracking === undefined) return true;
  const issue = await github.getIssue(tracking.issue.number);
  return issue !== undefined && stanceOf({ ...tracking, issue }) === 'open';
}

/** Branch, plan file, pull request: each is looked for before it is made, so a cut-off run goes on. */
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
  return githubWriter.createPullRequest({
    title: pullRequestTitle(plan, context.config.issues.language),
    body: bodyOf(context, entry, plan, review, { plan: planFingerprint(text), before: undefined }),
    head: branch,
    base: repository.defaultBranch,
  });
}

/** Reviewers and status; the pull request stands, whatever becomes of these. */
async function finishOpening(context: Context, pullRequest: PullRequest, review: PlanReview): Promise<readonly Told[]> {
  const { reviewers } = context.config.pullRequests;
  const isTeam = (reviewer: string): boolean => reviewer.includes('/');
  const { number } = pullRequest;
  const asked = await problemsOfDoing(
    (t) => t.pullRequestNotUpdated(number),
    () =>
      context.githubWriter.requestReviewers(number, {
        users: reviewers.filter((reviewer) => !isTeam(reviewer)),
        teams: reviewers.filter(isTeam),
      }),
  );
  const set = await problemsOfDoing(
    (t) => t.statusNotSet(number),
    () => setStatusOfHead(context, pullRequest, review),
  );
  return [...asked, ...set];
}
