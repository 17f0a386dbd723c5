import type { Plan, PlannedListener } from '../../core/plan/plan.ts';
import { wasPutBack, wasSwappedHere } from '../../core/swap/rollback.ts';
import type { Purpose } from '../../core/swap/policy/check.ts';
import type { ListenerRecord } from '../../core/swap/swap-record.ts';
import { begunRecords, recordKey } from './earlier-records.ts';

/** What the marks of a plan are made from. */
interface MarkedJob {
  readonly plan: Plan;
  readonly path: string;
  readonly purpose: Purpose;
  /** What earlier runs recorded, by {@link recordKey}. */
  readonly earlier: ReadonlyMap<string, ListenerRecord>;
  readonly save: (...entries: readonly ListenerRecord[]) => Promise<unknown>;
}

/**
 * What is on record of a plan's listeners before the first write to one of them, so that a run that is cut off leaves behind
 * what it was about to do; and what of that their outcomes keep.
 */
export class Marks {
  readonly #job: MarkedJob;
  readonly #marks: Map<string, ListenerRecord>;
  /** What may have been written to. What was found swapped before is another's. */
  readonly #started = new Set<string>();
  #saved: Promise<unknown> | undefined;
  #isRecorded: boolean;
  readonly #note: () => Promise<boolean>;
  /** The note tells what is so for every plan. */
  #isAsPlanned = true;

  /** `run`: URL of this run. `note`: says for many at once that they are begun; false where it cannot. */
  constructor(job: MarkedJob, run: string, note: () => Promise<boolean>) {
    this.#job = job;
    this.#note = note;
    this.#marks = job.purpose === 'rollback' ? new Map<string, ListenerRecord>() : begunRecords(job, run);
    // What an earlier run recorded is not written again.
    this.#isRecorded = this.#marks.size === 0;
  }

  /** Records that the plan is begun, once. `isListed`: others have put the new certificate into the listener's list. */
  async begin(planned: PlannedListener, isListed: boolean): Promise<void> {
    const key = this.#keyOf(planned);
    this.#started.add(key);
    const mark = this.#marks.get(key);
    if (isListed && mark?.hasAdded === true && this.#job.earlier.get(key)?.begun !== true) {
      const marked = { ...mark, hasAdded: undefined };
      this.#marks.set(key, marked);
      this.#isAsPlanned = false;
      if (this.#saved !== undefined) await this.#job.save(marked);
    }
    if (this.#isRecorded) return;
    await (this.#saved ??= this.#save());
    this.#isRecorded = true;
  }

  async #save(): Promise<void> {
    if (!this.#isAsPlanned || !(await this.#note())) await this.#job.save(...this.#marks.values());
  }

  /** An outcome with what was on record before it: that it was begun, and what the action added. */
  around(planned: PlannedListener, entry: ListenerRecord): ListenerRecord {
    const key = this.#keyOf(planned);
    const earlier = this.#job.earlier.get(key);
    const isFoundSwapped = entry.outcome === 'already-swapped' && !this.#started.has(key);
    const before = (this.#isRecorded && !isFoundSwapped ? this.#marks.get(key) : undefined) ?? earlier;
    if (before === undefined || wasPutBack(entry) || !wasSwappedHere(before, this.#job.plan)) return entry;
    const { hasAdded } = this.#started.has(key) ? before : { ...earlier };
    return { ...entry, ...(entry.outcome !== 'swapped' && { begun: true }), ...(hasAdded && { hasAdded }) };
  }

  #keyOf(planned: PlannedListener): string {
    return recordKey({ ...planned, path: this.#job.path });
  }
}
