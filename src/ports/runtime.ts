import type { Temporal } from 'temporal-polyfill';
import type { ClockDrift } from '../core/calendar/clock.ts';
import type { Reading } from '../core/swap/policy/value.ts';

/* What the modes need from outside. Readers and writers are apart: a dry run gets no writer, so it cannot write. */

/** Time. The only source of "now" outside the adapters. */
export interface Clock {
  now(): Temporal.Instant;
  /** Resolves after that many milliseconds, or when `signal` is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** What the servers' answers say of the runner's clock. */
export interface ServerClock {
  /** How far it is from one of theirs, where that is too far to go by it. */
  drift(): Reading<ClockDrift | undefined>;
}

/** The job log. Texts are ours or escaped; an adapter keeps them from being read as workflow commands. */
export interface Logger {
  debug(text: string): void;
  info(text: string): void;
  notice(text: string): void;
  warning(text: string, place?: SourcePlace): void;
  error(text: string, place?: SourcePlace): void;
  /** Folds what `work` logs under a heading. */
  group<T>(heading: string, work: () => Promise<T>): Promise<T>;
}

/** A place in a file of the repository, for annotations. Lines and columns count from 1. */
export interface SourcePlace {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** A report file that a shard left, or why it could not be read. */
export interface ReportFile {
  /** Below the folder, for messages. */
  readonly path: string;
  readonly content: { readonly text: string } | { readonly problem: string };
}

/** The shards' report files. */
export interface ReportFiles {
  /** Every report file below the folder of input `reports`. Throws `UserError` when there is no such folder. */
  read(): readonly ReportFile[];
}
