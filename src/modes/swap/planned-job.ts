import type { Plan, PlannedListener } from '../../core/plan/plan.ts';
import type { Reason } from '../../core/reasons.ts';
import type { WindowOverride } from '../../core/swap/override.ts';
import type { PolicyReadings } from '../../core/swap/policy/check.ts';
import type { ListenerRecord } from '../../core/swap/swap-record.ts';
import type { AwsReaders, ListenerWriter } from '../../ports/aws.ts';
import type { Recheck } from '../gates/rechecks.ts';
import type { PlanCertificates } from '../plans/certificates.ts';

/** One listener of a merged plan, with a session for it. */
export interface PlannedJob {
  readonly plan: Plan;
  /** Path of the plan file. */
  readonly path: string;
  /** Blob of the plan file as merged. */
  readonly sha: string;
  readonly planned: PlannedListener;
  readonly readers: AwsReaders;
  /** The plan's certificates when its turn was found out. */
  readonly certificates: PlanCertificates | undefined;
  /** Opens what writes; `undefined` in a dry run. */
  readonly openWriter: () => Promise<ListenerWriter | undefined>;
  /** What an earlier run recorded for this listener. */
  readonly earlier: ListenerRecord | undefined;
  /**
   * Records that the plan is begun, once, before anything is written; why it may not be, where that is so. `isListed`: others
   * have put the new certificate into the listener's list, where it stays.
   */
  readonly begin: (isListed: boolean) => Promise<Reason | undefined>;
  /** Asked right before the first write: whether nothing failed meanwhile that stops this listener. */
  readonly whyNotStarted: () => Reason | undefined;
}

/** Swaps one listener, or puts it back. */
export type ListenerWork = (job: PlannedJob) => Promise<ListenerRecord>;

/** What the swap of one listener needs beside the context. */
export interface ListenerJob extends PlannedJob {
  /** What of that is known already: it tells of what may not start anyway, so that nothing need be read for it. */
  readonly seen: PolicyReadings;
  /** Reads what may have changed since the pull request was judged. */
  readonly readRechecks: () => Promise<Recheck>;
  /** Who opened the window by hand; asked only where the calendar is closed. */
  readonly override: () => Promise<WindowOverride | undefined>;
}
