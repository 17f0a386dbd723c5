import { readPlanFiles } from './plan-files.ts';
import { gitBlobId, planFingerprint, type Plan } from '../../core/plan/plan.ts';
import type { PullRequest } from '../../core/repository.ts';
import { texts } from '../../text/locales/index.ts';
import { readMarkerValues, replaceRegion } from '../../text/markdown/markdown.ts';
import { markerKeys } from '../../text/markdown/marker-keys.ts';
import { sameText } from '../../text/markdown/volatile.ts';
import { pullRequestBody, type WrittenPlans } from '../../text/pull-request/pull-request.ts';
import type { Context } from '../shared/context.ts';

import { setStatusOfHead } from './status.ts';
import { isUndecided } from './undecided.ts';
import type { MigrationItem } from '../scan/entry.ts';
import type { PlanFile } from './review.ts';
import type { ProposalMember } from './proposal-groups.ts';
import type { OpenPullRequests } from './open-pull-requests.ts';
import type { FindReview } from './reviews.ts';
import { factsOfReverted } from '../scan/issues/reverted.ts';

/** What texts of pull requests are made from beside their plans. */
export interface ProposalInput {
  /** Every certificate of this scan, by ARN. */
  readonly entries: ReadonlyMap<string, MigrationItem>;
  readonly findReview: FindReview;
  /** What this run has read of open pull requests. */
  readonly seen: OpenPullRequests;
}

/** A plan file as it stands at the head of a pull request. */
interface HeadFile extends PlanFile {
  /** Its blob. */
  readonly sha: string;
}

/** A plan file to write, in the place of the blob that it replaces. */
interface FileChange {
  readonly member: ProposalMember;
  readonly previous: HeadFile | undefined;
}

/**
 * Brings an open proposal up to date: its plans while they are the action's own, plans that join it, its text, its status.
 * A file that a person took out is not brought back. Returns whether it wrote.
 */
export async function updateProposal(
  context: Context,
  pullRequest: PullRequest,
  members: readonly ProposalMember[],
  around: ProposalInput,
): Promise<boolean> {
  const present = await filesAtHead(context, pullRequest, members, await around.seen.known(pullRequest));
  const wanted = changesOf(pullRequest, present, members);
  const changes = wanted.length > 0 && (await isUndecided(context, pullRequest)) ? wanted : [];
  const files = [
    ...present.map((file) => changes.find(({ previous }) => previous === file)?.member ?? file),
    ...changes.filter(({ previous }) => previous === undefined).map(({ member }) => member),
  ];
  const reviews = files.map(around.findReview).filter((review) => review !== undefined);
  if (files.length === 0 || reviews.length < files.length) return false;
  const written = writtenPlans(pullRequest, present, changes);
  const joined = changes.filter(({ previous }) => previous === undefined).map(({ member }) => member.plan.from);
  const named = [...new Set([...readMarkerValues(pullRequest.body, markerKeys.planFrom), ...joined])];
  let body = pullRequest.body;
  if (changes.length > 0 && written !== undefined) {
    // Text before files: where a run is cut off in between, both fingerprints are known as ours.
    const before = changes.flatMap(({ previous }) => (previous === undefined ? [] : [planFingerprint(previous.text)]));
    body = await saveText(context, pullRequest.number, body, { files, named, written: { ...written, before } }, around);
    await writeFiles(context, pullRequest, changes);
  }
  // Only what stands in this commit by the action's own hand is a witness of when it was pushed.
  const head = changes.length > 0 ? await context.github.branchHead(pullRequest.headRef) : written?.head;
  const now = written && { ...written, head };
  body = await saveText(context, pullRequest.number, body, { files, named, written: now }, around);
  if (changes.length > 0) await setStatusOfHead(context, pullRequest, reviews);
  return changes.length > 0 || body !== pullRequest.body;
}

/**
 * Nothing is read where this run has seen them, and none is to be written. One read where the pull request holds one plan,
 * which is where the certificate's plan always stands.
 */
async function filesAtHead(
  context: Context,
  pullRequest: PullRequest,
  members: readonly ProposalMember[],
  known: readonly PlanFile[] = [],
): Promise<readonly HeadFile[]> {
  const isUpToDate = members.every(({ path, text }) => known.some((file) => file.path === path && file.text === text));
  if (isUpToDate && known.length > 0) return known.map((file) => ({ ...file, sha: gitBlobId(file.text) }));
  const [only, ...others] = members;
  if (
    only !== undefined &&
    others.length === 0 &&
    readMarkerValues(pullRequest.body, markerKeys.planFrom).length <= 1
  ) {
    const file = await context.github.readFile(only.path, pullRequest.headRef);
    return file === undefined ? [] : [{ path: only.path, ...file }];
  }
  const read = await readPlanFiles(context, pullRequest.number, pullRequest.headSha);
  return read.map(({ path, file }) => ({ path, ...file }));
}

function changesOf(
  pullRequest: PullRequest,
  present: readonly HeadFile[],
  members: readonly ProposalMember[],
): readonly FileChange[] {
  return members.flatMap((member): readonly FileChange[] => {
    const previous = present.find(({ path }) => path === member.path);
    if (previous === undefined) return member.entry.proposal.kind === 'none' ? [{ member, previous }] : [];
    return previous.text !== member.text && isOurFile(pullRequest, previous.text) ? [{ member, previous }] : [];
  });
}

async function writeFiles(context: Context, { headRef }: PullRequest, changes: readonly FileChange[]): Promise<void> {
  const { commit } = texts[context.config.issues.language].pullRequest;
  for (const { member, previous } of changes) {
    const { path, text, plan } = member;
    const message = commit(plan.domains[0] ?? '', previous === undefined);
    const replaced = previous === undefined ? {} : { previousSha: previous.sha };
    await context.githubWriter.writeFile({ branch: headRef, path, text, message, ...replaced });
  }
}

/** The fingerprints that the text holds; `undefined` where the action did not write the text. */
function writtenPlans(
  pullRequest: PullRequest,
  present: readonly HeadFile[],
  changes: readonly FileChange[],
): WrittenPlans | undefined {
  const marked = readMarkerValues(pullRequest.body, markerKeys.plan);
  if (marked.length === 0) return undefined;
  const left = present.filter((file) => !changes.some(({ previous }) => previous === file));
  const ours = left.filter(({ text }) => isOurFile(pullRequest, text));
  // What was written of a file that a person changed since is still known.
  const kept = ours.length < left.length ? marked : [];
  const texts = [...ours.map(({ text }) => text), ...changes.map(({ member }) => member.text)];
  const [head] = readMarkerValues(pullRequest.body, markerKeys.head);
  return { plans: [...new Set([...kept, ...texts.map(planFingerprint)])], before: [], head };
}

/** Brings the text in line with the plans; one that a person wrote is left alone. Returns the text as it stands then. */
async function saveText(
  context: Context,
  number: number,
  body: string,
  { written, ...proposed }: Omit<ProposedPlans, 'written'> & { readonly written: WrittenPlans | undefined },
  around: ProposalInput,
): Promise<string> {
  if (written === undefined) return body;
  const managed = bodyOf(context, { ...proposed, written }, around);
  if (sameText(body, replaceRegion(body, managed))) return body;
  // Read again right before it is written: what people wrote around our part meanwhile stays.
  const current = (await context.github.getPullRequest(number))?.body ?? body;
  const wanted = replaceRegion(current, managed);
  if (!sameText(current, wanted)) await context.githubWriter.updatePullRequest(number, { body: wanted });
  return wanted;
}

/** Whether a plan file is what the action last wrote, or was about to replace when a run was cut off. */
function isOurFile(pullRequest: PullRequest, present: string): boolean {
  const fingerprint = planFingerprint(present);
  return [markerKeys.plan, markerKeys.planBefore].some((key) =>
    readMarkerValues(pullRequest.body, key).includes(fingerprint),
  );
}

/** Name of the account that a plan is for, as far as it is known. */
export function accountNameOf(entries: ProposalInput['entries'], plan: Plan | undefined): string | undefined {
  return plan && entries.get(plan.from)?.observed.settings.accountName;
}

/** What a pull request proposes. */
interface ProposedPlans {
  readonly files: readonly PlanFile[];
  /** ARNs of the certificates that it was made for, also where a person took the plan out. */
  readonly named: readonly string[];
  readonly written: WrittenPlans;
}

/** The text of a proposal: its plans, what AWS and the calendar say of them, and what was turned back before. */
export function bodyOf(
  context: Context,
  { files, named, written }: ProposedPlans,
  { entries, findReview }: ProposalInput,
): string {
  const { config, clock } = context;
  const reviews = files.flatMap((file) => {
    const review = findReview(file);
    const { plan } = review ?? {};
    if (review === undefined || plan === undefined) return [];
    const reverted = entries.get(plan.from)?.reverted ?? [];
    const planned = reverted.filter(({ use }) => plan.listeners.some(({ arn }) => arn === use.listener.arn));
    return [{ ...review, plan, warnings: [...factsOfReverted(context, planned), ...review.warnings] }];
  });
  const issues = [...new Set(named.flatMap((arn) => entries.get(arn)?.tracking?.issue.number ?? []))];
  const accountName = accountNameOf(entries, reviews[0]?.plan);
  return pullRequestBody({ reviews, named, written, config, accountName, issues, now: clock.now() });
}
