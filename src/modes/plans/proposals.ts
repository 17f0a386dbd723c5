import { userDecisionOf } from '../shared/decision.ts';
import { UpstreamError } from '../../core/errors.ts';
import type { Reason } from '../../core/reasons.ts';
import { reasonOf } from '../shared/reason-of.ts';
import type { LocalizedText } from '../../core/language.ts';
import { planFingerprint } from '../../core/plan/plan.ts';
import type { PlanReview } from '../../core/plan/review.ts';
import type { PullRequest } from '../../core/repository.ts';
import { problem } from '../../text/report/problems.ts';
import { texts } from '../../text/locales/index.ts';
import { pullRequestTitle } from '../../text/pull-request/pull-request.ts';
import type { Context } from '../shared/context.ts';
import { mapEach, problemsOfDoing } from '../shared/each.ts';
import { setStatusOfHead } from './status.ts';
import type { MigrationItem } from '../scan/entry.ts';
import type { OpenPullRequests } from './open-pull-requests.ts';

import { groupProposals, type ProposalGroup, type ProposalMember } from './proposal-groups.ts';
import { accountNameOf, bodyOf, updateProposal, type ProposalInput } from './proposal-update.ts';

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
  /** Why GitHub refuses the branch or the pull request of a certificate, by ARN: no later run gets further by itself. */
  readonly refused: ReadonlyMap<string, Reason>;
  readonly problems: readonly LocalizedText[];
}

/**
 * Opens pull requests for what is ready and updates plans that no longer fit. A plan that AWS was not asked about, because
 * it changed meanwhile, is left to the next run.
 */
export async function reconcileProposals(
  context: Context,
  entries: readonly MigrationItem[],
  pullRequests: readonly PullRequest[],
  asked: Pick<ProposalInput, 'findReview' | 'seen'>,
): Promise<ProposalsResult> {
  const byCertificate = new Map<string, PullRequest>();
  const beyondLimit = new Set<string>();
  const comparePages = new Map<string, string>();
  const refused = new Map<string, Reason>();
  const around = { entries: new Map(entries.map((entry) => [entry.observed.certificate.arn, entry])), ...asked };
  for (const { observed, proposal } of entries) {
    if (proposal.kind !== 'none') byCertificate.set(observed.certificate.arn, proposal.pullRequest);
  }
  let open = countOpen(entries);
  const groups = await groupProposals(context, entries, pullRequests);
  const made = await mapEach(
    groups,
    (t, group) =>
      group.open === undefined ? t.pullRequestNotOpened(group.branch) : t.pullRequestNotUpdated(group.open.number),
    async (group): Promise<Made> => {
      const arns = group.members.map(({ plan }) => plan.from);
      if (group.open !== undefined) {
        const members = await stillMeant(context, group.members);
        const isWritten = await updateProposal(context, group.open, members, around);
        for (const { plan } of members) byCertificate.set(plan.from, group.open);
        return { written: isWritten ? [group.open.url] : [], problems: [] };
      }
      if (open >= context.config.pullRequests.maxOpen) {
        for (const arn of arns) beyondLimit.add(arn);
        return nothingMade;
      }
      const opening = await tryOpen(context, group, around);
      if (opening.kind === 'nothing') return nothingMade;
      if (opening.kind === 'failed') {
        for (const arn of arns) {
          if (opening.comparePage !== undefined) comparePages.set(arn, opening.comparePage);
          if (opening.refusal !== undefined) refused.set(arn, opening.refusal);
        }
        return { written: [], problems: [opening.problem] };
      }
      open += 1;
      for (const arn of arns) byCertificate.set(arn, opening.pullRequest);
      return { written: [opening.pullRequest.url], problems: opening.problems };
    },
  );
  const all = made.values;
  const problems = [...made.problems, ...all.flatMap((one) => one.problems)];
  return { written: all.flatMap((one) => one.written), byCertificate, beyondLimit, comparePages, refused, problems };
}

/** What was written for one pull request, and what of it was refused. */
interface Made {
  readonly written: readonly string[];
  readonly problems: readonly LocalizedText[];
}

const nothingMade: Made = { written: [], problems: [] };

/** How many pull requests are open for these certificates. */
export function countOpen(entries: readonly MigrationItem[]): number {
  return new Set(entries.flatMap(({ proposal }) => (proposal.kind === 'open' ? [proposal.pullRequest.number] : [])))
    .size;
}

/** How opening a pull request ended; `nothing`: AWS was not asked about its plans. */
type OpenResult =
  | { readonly kind: 'opened'; readonly pullRequest: PullRequest; readonly problems: readonly LocalizedText[] }
  | {
      readonly kind: 'failed';
      readonly problem: LocalizedText;
      readonly comparePage?: string;
      readonly refusal?: Reason;
    }
  | { readonly kind: 'nothing' };

async function tryOpen(context: Context, group: ProposalGroup, around: ProposalInput): Promise<OpenResult> {
  const members = await stillMeant(context, group.members);
  const reviews = members.map(around.findReview).filter((review) => review !== undefined);
  if (members.length === 0 || reviews.length < members.length) return { kind: 'nothing' };
  // Nobody asked for what the guard proposes: where every check would refuse it, it is not proposed.
  const isAsked = members.some(({ entry }) => entry.change === undefined);
  if (!isAsked && reviews.every(isRefused)) return { kind: 'nothing' };
  try {
    const pullRequest = await openProposal(context, { ...group, members }, around);
    return {
      kind: 'opened',
      pullRequest,
      problems: await finishOpen(context, pullRequest, { members, reviews, seen: around.seen }),
    };
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    return failedToOpen(context, group.branch, error);
  }
}

function isRefused({ listeners }: PlanReview): boolean {
  return listeners.every(({ verdict }) => verdict.kind === 'refused');
}

/** Where GitHub lets the token open no pull request, the branch is there, and a person can. */
function failedToOpen({ repository }: Context, branch: string, error: UpstreamError): OpenResult {
  if (error.details.code !== 'pull-request-not-permitted') {
    const notOpened = problem((t) => t.notOpened(error.reasonCode, branch, error.message));
    const isRefused = error.details.kind === 'denied' || error.details.kind === 'invalid';
    return { kind: 'failed', problem: notOpened, ...(isRefused && { refusal: reasonOf(error) }) };
  }
  const comparePage = `${repository.htmlUrl}/compare/${repository.defaultBranch}...${branch}?expand=1`;
  return { kind: 'failed', problem: problem((t) => t.notPermitted(branch, comparePage)), comparePage };
}

/** Those whose issue, read anew, is still open and not held: people may have decided while AWS was asked. */
async function stillMeant({ github }: Context, members: readonly ProposalMember[]): Promise<readonly ProposalMember[]> {
  const meant: ProposalMember[] = [];
  for (const member of members) {
    const { tracking, proposal } = member.entry;
    const issue = tracking && proposal.kind === 'none' ? await github.getIssue(tracking.issue.number) : tracking?.issue;
    if (tracking === undefined || (issue !== undefined && userDecisionOf({ ...tracking, issue }) === 'open'))
      meant.push(member);
  }
  return meant;
}

/** Branch, plan files, pull request: each is looked for before it is made, so a cut-off run goes on. */
async function openProposal(
  context: Context,
  { branch, members }: ProposalGroup,
  around: ProposalInput,
): Promise<PullRequest> {
  const { github, githubWriter, repository } = context;
  if ((await github.branchHead(branch)) === undefined) {
    const base = await github.branchHead(repository.defaultBranch);
    await githubWriter.createBranch(branch, base ?? repository.defaultBranch);
  }
  const { commit } = texts[context.config.issues.language].pullRequest;
  for (const { path, text, plan } of members) {
    const present = await github.readFile(path, branch);
    if (present?.text === text) continue;
    const message = commit(plan.domains[0] ?? '', true);
    await githubWriter.writeFile({ branch, path, text, message, ...(present && { previousSha: present.sha }) });
  }
  const head = await github.branchHead(branch);
  const written = { plans: members.map(({ text }) => planFingerprint(text)), before: [], head };
  const plans = members.map(({ plan }) => plan);
  return githubWriter.createPullRequest({
    title: pullRequestTitle(
      plans,
      accountNameOf(around.entries, plans[0]),
      context.config.issues.language,
      members.every(({ entry }) => entry.change === undefined),
    ),
    body: bodyOf(context, { files: members, named: plans.map(({ from }) => from), written }, around),
    head: branch,
    base: repository.defaultBranch,
  });
}

/** Reviewers and status; the pull request stands, whatever becomes of these. */
async function finishOpen(
  context: Context,
  pullRequest: PullRequest,
  {
    members,
    reviews,
    seen,
  }: {
    readonly members: readonly ProposalMember[];
    readonly reviews: readonly PlanReview[];
    readonly seen: OpenPullRequests;
  },
): Promise<readonly LocalizedText[]> {
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
    async () => {
      seen.open(number, members, await setStatusOfHead(context, pullRequest, reviews));
    },
  );
  return [...asked, ...set];
}
