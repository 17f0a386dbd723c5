import type { ListenerWork, PlannedJob } from './planned-job.ts';
import type { MergedPlan } from '../plans/plan-files.ts';
import { reasonOf } from '../shared/reason-of.ts';
import type { LocalizedText } from '../../core/language.ts';
import type { Tracking } from '../shared/tracking.ts';
import { Temporal } from 'temporal-polyfill';
import { CancelledError, messageOf, UpstreamError, UserError } from '../../core/errors.ts';

import { parsePlan, type Plan, type PlannedListener } from '../../core/plan/plan.ts';
import type { Reason } from '../../core/reasons.ts';
import { reason } from '../../core/reasons.ts';
import type { PullRequest } from '../../core/repository.ts';
import { isParking } from '../../core/swap/parking.ts';
import type { ListenerRecord } from '../../core/swap/swap-record.ts';
import type { AwsReaders, ListenerWriter } from '../../ports/aws.ts';
import type { Context } from '../shared/context.ts';

import { wasSwappedHere } from '../../core/swap/rollback.ts';
import { notStarted, record, refused } from './listener.ts';
import { byLoadBalancer, inParallel } from './parallel.ts';
import { readSwapRecords } from '../shared/records.ts';
import { fenceReader, type ReadFence } from '../shared/fence.ts';
import { pauseReader, type ReadPause } from '../gates/pause.ts';
import type { Purpose } from '../../core/swap/policy/check.ts';
import { firstRejection } from '../../core/swap/policy/policy.ts';
import { isKnown, known } from '../../core/swap/policy/value.ts';
import { read } from '../shared/read.ts';

/** State that the pull requests of one run share. */
export interface SwapRun {
  readonly trusted: ReadonlySet<string>;
  /** Number of the issue of a certificate, by its ARN. */
  readonly issueOf: (certificate: string) => number | undefined;
  /** What of the conversations of pull requests was refused, by their numbers; each fails the job. */
  readonly unrecorded: Map<number, LocalizedText>;
  readonly readPause: ReadPause;
  readonly readFence: ReadFence;
  /** Set by a failed verification: no other ALB listener is started in this run. */
  isAlbStopped: boolean;
}

/** State for the pull requests of a run that begins. */
export function beginRun(context: Context, { trusted, byCertificate }: Tracking): SwapRun {
  return {
    trusted,
    issueOf: (certificate) => byCertificate.get(certificate)?.issue.number,
    unrecorded: new Map(),
    readPause: pauseReader(context, trusted),
    readFence: fenceReader(context),
    isAlbStopped: false,
  };
}

/** What became of the plans of one pull request. */
export interface PlansOutcome {
  readonly listeners: readonly ListenerRecord[];
  /** Plan files that are no plans. */
  readonly invalid: readonly Reason[];
}

/** What earlier runs recorded of the pull request, by listener and plan file. */
export async function readRecords(
  context: Context,
  run: SwapRun,
  pullRequest: number,
  plans: readonly MergedPlan[],
): Promise<ReadonlyMap<string, ListenerRecord>> {
  const issues = plans.flatMap(({ file }) => {
    const parsed = parsePlan(file.text);
    return parsed.kind === 'valid' ? (run.issueOf(parsed.plan.from) ?? []) : [];
  });
  const records = await readSwapRecords(context, run.trusted, pullRequest, [...new Set(issues)]);
  return new Map(records.map((entry) => [recordKey(entry), entry]));
}

/** A listener may stand in two plan files of one pull request, for two certificates. */
export function recordKey(entry: Pick<ListenerRecord, 'arn' | 'path' | 'port'>): string {
  return `${entry.path} ${entry.arn} ${String(entry.port)}`;
}

/** The plans of one pull request, with what earlier runs recorded. */
export interface PlansJob {
  readonly purpose: Purpose;
  readonly pullRequest: PullRequest;
  readonly plans: readonly MergedPlan[];
  readonly earlier: ReadonlyMap<string, ListenerRecord>;
  /** Called after each listener that was changed, so that a killed run loses no record. */
  readonly save: (listeners: readonly ListenerRecord[]) => Promise<void>;
}

/**
 * Runs the plans of a pull request whose gates are open: listeners that share a load balancer one after the other,
 * different load balancers at once. An unexpected failure or a failed verification stops the rest of that plan: nothing
 * new is started, and what is under way is finished or put back.
 */
export async function runPlans(
  context: Context,
  run: SwapRun,
  job: PlansJob,
  work: ListenerWork,
): Promise<PlansOutcome> {
  const invalid: Reason[] = [];
  const done = new Map(job.earlier);
  const listeners: ListenerRecord[] = [];
  // One comment, written by one at a time. Whoever is done while a text is on its way shares the next, which holds all.
  let writing: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  const save = (...entries: readonly ListenerRecord[]): Promise<void> => {
    for (const entry of entries) done.set(recordKey(entry), entry);
    next ??= writing
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return job.save([...done.values()]);
      });
    writing = next;
    return writing;
  };
  for (const { path, file, problem } of job.plans) {
    const parsed = parsePlan(file.text, problem);
    if (parsed.kind === 'invalid')
      invalid.push(reason('plan-invalid', [{ key: 'plan-file-of', path }, ...parsed.problems]));
    else
      listeners.push(...(await runPlan(context, run, { ...job, save, plan: parsed.plan, path, sha: file.sha }, work)));
  }
  return { listeners, invalid };
}

interface PlanJob {
  readonly purpose: Purpose;
  readonly pullRequest: PullRequest;
  readonly plan: Plan;
  readonly path: string;
  readonly sha: string;
  readonly earlier: ReadonlyMap<string, ListenerRecord>;
  readonly save: (...entries: readonly ListenerRecord[]) => Promise<void>;
}

async function runPlan(
  context: Context,
  run: SwapRun,
  job: PlanJob,
  work: ListenerWork,
): Promise<readonly ListenerRecord[]> {
  const { plan, path, sha, purpose } = job;
  const fence = known(await run.readFence(plan.account));
  const outside = firstRejection({ purpose, moment: 'plan' }, { plan: known(plan), fence });
  if (outside !== undefined) {
    return plan.listeners.map((planned) => refused({ plan, path, planned }, outside.reason));
  }
  let session: Session;
  try {
    session = await openSession(context, job);
  } catch (error) {
    if (!(error instanceof UpstreamError) && !(error instanceof UserError)) throw error;
    return plan.listeners.map((planned) => record({ plan, path, planned }, 'deferred', reasonOf(error)));
  }
  const records = new Map<PlannedListener, ListenerRecord>();
  let hasFailed = false;
  let begun: Promise<void> | undefined;
  const toBegin = begunRecords(job);
  // What an earlier run recorded is not written again.
  let isRecorded = toBegin.length === 0;
  async function begin(): Promise<boolean> {
    if (isRecorded) return false;
    await (begun ??= job.save(...toBegin));
    isRecorded = true;
    return true;
  }
  const asBegun = (planned: PlannedListener, entry: ListenerRecord): ListenerRecord => {
    if (wasSwappedHere(entry, plan)) return entry;
    const isBegun =
      (isRecorded && toBegin.length > 0) || wasSwappedHere(job.earlier.get(recordKey({ ...planned, path })), plan);
    return isBegun ? { ...entry, begun: true } : entry;
  };
  const whyNotStarted = ({ type }: PlannedListener): Reason | undefined => {
    if (context.cancelled.aborted) return reason('cancelled');
    return hasFailed || (run.isAlbStopped && type !== 'network') ? reason('earlier-failure') : undefined;
  };

  /** That it was begun is on record; how it ended is written once more with the outcome of all. */
  async function recordEnd(entry: ListenerRecord): Promise<void> {
    const written = await read(() => job.save(entry));
    if (!isKnown(written)) context.log.warning(`${entry.loadBalancer} port ${String(entry.port)}: not recorded yet.`);
  }

  async function runListener(planned: PlannedListener): Promise<void> {
    const why = hasFailed || context.cancelled.aborted ? whyNotStarted(planned) : undefined;
    if (why !== undefined) {
      records.set(planned, asBegun(planned, notStarted({ plan, path, planned }, why)));
      return;
    }
    const earlier = job.earlier.get(recordKey({ ...planned, path }));
    const one = { plan, path, sha, planned, ...session, earlier, begin, whyNotStarted: () => whyNotStarted(planned) };
    const entry = asBegun(planned, await catchFailure(context, one, work));
    records.set(planned, entry);
    if (entry.outcome === 'failed') hasFailed = true;
    if (isParking(entry)) run.isAlbStopped = true;
    if (entry.startedAt !== undefined && entry.run === context.run.url) await recordEnd(entry);
  }

  await inParallel(byLoadBalancer(plan.listeners), async (listeners) => {
    for (const planned of listeners) await runListener(planned);
  });
  return plan.listeners.flatMap((planned) => {
    const entry = records.get(planned);
    return entry === undefined ? [] : [asBegun(planned, entry)];
  });
}

/** What is yet to be recorded before the first listener of a plan is written to: a run that is killed leaves it. */
function begunRecords({ plan, path, earlier, purpose }: PlanJob): readonly ListenerRecord[] {
  if (purpose === 'rollback') return [];
  return plan.listeners.flatMap((planned) => {
    const known = earlier.get(recordKey({ ...planned, path }));
    if (wasSwappedHere(known, plan)) return [];
    return [{ ...(known ?? record({ plan, path, planned }, 'not-started')), begun: true as const }];
  });
}

/** What AWS or GitHub refuses in the middle of a listener is that listener's failure. */
async function catchFailure(context: Context, job: PlannedJob, work: ListenerWork): Promise<ListenerRecord> {
  try {
    return await work(job);
  } catch (error) {
    // The next run finds it begun.
    if (error instanceof CancelledError) return record(job, 'deferred', reason('cancelled'));
    if (!(error instanceof UpstreamError)) throw error;
    const { loadBalancer, port } = job.planned;
    context.log.warning(`${loadBalancer} port ${String(port)}: ${messageOf(error)}`);
    return record(job, 'failed', reasonOf(error));
  }
}

interface Session {
  readonly readers: AwsReaders;
  readonly writer: ListenerWriter | undefined;
}

async function openSession(context: Context, { plan, pullRequest }: PlanJob): Promise<Session> {
  const request = {
    account: plan.account,
    region: plan.region,
    power: 'swap',
    role: context.config.roles.swap,
    listeners: plan.listeners.map((planned) => planned.arn),
    pullRequest: pullRequest.number,
  } as const;
  const readers = await context.aws.open(request);
  return { readers, writer: await context.awsWriters?.openListenerWriter(request) };
}

/** The first moment at which something deferred may start. */
export function firstOpening(listeners: readonly ListenerRecord[]): Temporal.Instant | undefined {
  const openings = listeners.flatMap((entry) =>
    entry.outcome === 'deferred' && entry.opensAt !== undefined ? [Temporal.Instant.from(entry.opensAt)] : [],
  );
  return openings.sort((a, b) => Temporal.Instant.compare(a, b))[0];
}
