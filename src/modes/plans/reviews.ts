import { planFingerprint } from '../../core/plan/plan.ts';
import type { PlanReview } from '../../core/plan/review.ts';
import { known } from '../../core/swap/policy/value.ts';
import { askChangeCalendars } from '../shared/change-calendars.ts';
import type { Context } from '../shared/context.ts';
import { mapEach, type Each } from '../shared/each.ts';
import { fenceReader } from '../shared/fence.ts';
import { pauseReader } from '../gates/pause.ts';
import { reviewPlan, type OpenReaders, type PlanFile, type ReviewSources } from './review.ts';
import type { MigrationItem } from '../scan/entry.ts';
import type { ProposalGroup } from './proposal-groups.ts';
import { seenReaders } from './seen-readers.ts';

/** The review of one plan file, as it was asked of AWS. */
export interface ReviewedPlan {
  /** `planFingerprint` of the file's text. */
  readonly fingerprint: string;
  readonly review: PlanReview;
}

/** What this run may propose. */
export interface PlansToWrite {
  /** What this scan has seen. */
  readonly entries: readonly MigrationItem[];
  readonly groups: readonly ProposalGroup[];
  /** Pull requests that are open already. */
  readonly openCount: number;
}

/** Finds the review of a plan file; `undefined` when AWS was not asked about exactly this file. */
export type FindReview = (file: PlanFile) => PlanReview | undefined;

/**
 * Asks AWS about every plan that this run may write and every one that stands on an open pull request, so that nothing
 * has to be asked any more when pull requests and statuses are written. One that cannot be reviewed is left to a later
 * run: its text and status stay as they are.
 */
export async function reviewPlans(
  context: Context,
  { entries, groups, openCount }: PlansToWrite,
  open: readonly PlanFile[],
  { trusted, rolledBack }: { readonly trusted: ReadonlySet<string>; readonly rolledBack: ReviewSources['rolledBack'] },
): Promise<Each<ReviewedPlan>> {
  const role = context.config.roles.scan;
  const withSeen = seenReaders(entries);
  const openReaders: OpenReaders = async (target) =>
    known(withSeen(await context.aws.open({ ...target, power: 'scan', role })));
  const files = distinct([...plansToWrite(context, groups, openCount), ...open]);
  if (files.length === 0) return { values: [], problems: [] };
  const sources: ReviewSources = {
    openReaders,
    calendars: await askChangeCalendars(context, 'scan'),
    readFence: fenceReader(context),
    pause: await pauseReader(context, trusted)(),
    rolledBack,
  };
  return mapEach(
    files,
    (t, { path }) => t.planNotReviewed(path),
    async (file) => ({
      fingerprint: planFingerprint(file.text),
      review: await reviewPlan(context, file, sources),
    }),
  );
}

/** The plans that pull requests would be opened for or brought up to, as far as more of them may be open. */
function plansToWrite(context: Context, groups: readonly ProposalGroup[], openCount: number): readonly PlanFile[] {
  let room = context.config.pullRequests.maxOpen - openCount;
  return groups.flatMap(({ open, members }) => (open === undefined && room-- <= 0 ? [] : members));
}

function distinct(files: readonly PlanFile[]): readonly PlanFile[] {
  return [...new Map(files.map((file) => [keyOf(file), file])).values()];
}

/** Looks reviews up by path and text. */
export function findReviewIn(reviews: readonly ReviewedPlan[]): FindReview {
  const byFile = new Map(reviews.map(({ fingerprint, review }) => [`${review.path} ${fingerprint}`, review]));
  return (file) => byFile.get(keyOf(file));
}

function keyOf({ path, text }: PlanFile): string {
  return `${path} ${planFingerprint(text)}`;
}
