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
import type { Issue, PullRequest } from '../../core/repository.ts';
import type { ListenerRecord } from '../../core/swap/swap-record.ts';
import type { AwsReaders, ListenerWriter } from '../../ports/aws.ts';
import type { Context } from '../shared/context.ts';

import { isParking } from '../../core/swap/parking.ts';
import { notStarted, record, refused } from './listener.ts';
import { byLoadBalancer, inParallel } from './parallel.ts';
import { recordKey } from './earlier-records.ts';
import { Marks } from './marks.ts';
import { fenceReader, type ReadFence } from '../shared/fence.ts';
import { pauseReader } from '../gates/pause.ts';
import type { ReadMoves } from '../gates/push.ts';
import { Rechecks } from '../gates/rechecks.ts';
import { BegunPullRequests } from '../shared/begun.ts';
import { KnownComments } from '../shared/known-comments.ts';
import { readCertificates, type PlanCertificates } from '../plans/certificates.ts';
import { listRolledBack, type RolledBackPullRequest } from '../plans/rolled-back.ts';
import { Lanes } from '../../core/lanes.ts';
import { lacksRequests, tooFewRequests } from './reserve.ts';
import { SwapSessions } from './swap-sessions.ts';
import type { Purpose } from '../../core/swap/policy/check.ts';
import { firstRejection } from '../../core/swap/policy/policy.ts';
import { isKnown, known, type Reading } from '../../core/swap/policy/value.ts';
import { read, valueOr } from '../shared/read.ts';

/** Load balancers that are worked on at once. The pace of the writes is kept by ELB's rate, not by this number. */
const loadBalancersAtOnce = 16;

/** State that the pull requests of one run share. */
export interface SwapRun {
  readonly trusted: ReadonlySet<string>;
  /** The issue of a certificate, by its ARN. */
  readonly issueOf: (certificate: string) => Issue | undefined;
  /** What of the conversations of pull requests was refused, by their numbers; each fails the job. */
  readonly unrecorded: Map<number, LocalizedText>;
  /** Writes again what this run wrote on pull requests, by their numbers. */
  readonly written: Map<number, () => Promise<unknown>>;
  readonly readFence: ReadFence;
  readonly recentMoves: ReadMoves;
  readonly rechecks: Rechecks;
  /** What was put back on request, listed once a run. */
  readonly rolledBack: () => Promise<Reading<readonly RolledBackPullRequest[]>>;
  readonly sessions: SwapSessions;
  readonly lanes: Lanes;
  readonly notes: BegunPullRequests;
  /** Pull requests whose outcome is written on them. */
  readonly recorded: Set<number>;
  /** What became of a merged pull request, for the text on it that told of merging. */
  readonly bodies: Map<number, string>;
  /** Pull requests of which something was begun, and has to be recorded. */
  readonly begun: Set<number>;
  /** Set by a failed verification: no other ALB listener is started in this run. */
  isAlbStopped: boolean;
}

/** A run that begins, for pull requests that carry `label`, and the context that all of it works in. */
export function beginRun(
  given: Context,
  tracking: Tracking,
  label: string,
): { readonly run: SwapRun; readonly context: Context } {
  const { trusted, byCertificate } = tracking;
  const comments = new KnownComments();
  const context = comments.around(given);
  let moves: ReturnType<ReadMoves> | undefined;
  let rolledBack: ReturnType<SwapRun['rolledBack']> | undefined;
  const run: SwapRun = {
    trusted,
    issueOf: (certificate) => byCertificate.get(certificate)?.issue,
    unrecorded: new Map(),
    written: new Map(),
    readFence: fenceReader(context),
    recentMoves: () => (moves ??= context.github.listBranchMoves('recent')),
    rechecks: new Rechecks(context, { label, comments, readPause: pauseReader(context, trusted) }),
    rolledBack: () => (rolledBack ??= read(() => listRolledBack(context))),
    sessions: new SwapSessions(context),
    lanes: new Lanes(loadBalancersAtOnce),
    notes: new BegunPullRequests(context, tracking),
    recorded: new Set(),
    bodies: new Map(),
    begun: new Set(),
    isAlbStopped: false,
  };
  return { run, context };
}

/** What became of the plans of one pull request. */
export interface PlansOutcome {
  readonly listeners: readonly ListenerRecord[];
  /** Plan files that are no plans. */
  readonly invalid: readonly Reason[];
}

/** The plans of one pull request, with what earlier runs recorded. */
export interface PlansJob {
  readonly purpose: Purpose;
  readonly pullRequest: PullRequest;
  readonly plans: readonly MergedPlan[];
  readonly earlier: ReadonlyMap<string, ListenerRecord>;
  /** Called after each listener that was changed, so that a killed run loses no record. */
  readonly save: (listeners: readonly ListenerRecord[]) => Promise<unknown>;
}

/** A plan whose turn can come: AWS may be asked about it. */
interface OpenPlan {
  readonly plan: Plan;
  readonly path: string;
  readonly sha: string;
  readonly readers: AwsReaders;
  readonly certificates: PlanCertificates | undefined;
}

/** The plans of a pull request before any listener of it is looked at. */
export interface OpenedPlans {
  readonly job: PlansJob;
  readonly open: readonly OpenPlan[];
  /** What is said of the listeners of all other plans. */
  readonly closed: readonly ListenerRecord[];
  /** Plan files that are no plans. */
  readonly invalid: readonly Reason[];
  /** When the first of the certificates to be replaced ends. */
  readonly expiry: Temporal.Instant | undefined;
}

/** Opens the plans of a pull request: asks AWS for their certificates where the fleet holds them. */
export async function openPlans(context: Context, run: SwapRun, job: PlansJob): Promise<OpenedPlans> {
  const open: OpenPlan[] = [];
  const closed: ListenerRecord[] = [];
  const invalid: Reason[] = [];
  const { purpose, pullRequest } = job;
  for (const { path, file, problem } of job.plans) {
    const parsed = parsePlan(file.text, problem);
    if (parsed.kind === 'invalid') {
      invalid.push(reason('plan-invalid', [{ key: 'plan-file-of', path }, ...parsed.problems]));
      continue;
    }
    const { plan } = parsed;
    const fence = known(await run.readFence(plan.account));
    const outside = firstRejection({ purpose, moment: 'plan' }, { plan: known(plan), fence });
    if (outside !== undefined) {
      closed.push(...plan.listeners.map((planned) => refused({ plan, path, planned }, outside.reason)));
      continue;
    }
    try {
      const readers = await run.sessions.readers(plan);
      const certificates =
        purpose === 'swap' ? valueOr(await read(() => readCertificates(context, plan, readers)), undefined) : undefined;
      open.push({ plan, path, sha: file.sha, readers, certificates });
      run.sessions.want(plan, pullRequest.number);
    } catch (error) {
      if (!(error instanceof UpstreamError) && !(error instanceof UserError)) throw error;
      closed.push(...plan.listeners.map((planned) => record({ plan, path, planned }, 'deferred', reasonOf(error))));
    }
  }
  const ends = open.flatMap(({ certificates }) => certificates?.from?.notAfter ?? []);
  return { job, open, closed, invalid, expiry: ends.toSorted((a, b) => Temporal.Instant.compare(a, b))[0] };
}

/**
 * Runs the plans of a pull request whose gates are open: listeners that share a load balancer one after the other,
 * different load balancers at once. An unexpected failure or a failed verification stops the rest of that plan: nothing
 * new is started, and what is under way is finished or put back.
 */
export async function runPlans(
  context: Context,
  run: SwapRun,
  { job, open, closed, invalid }: OpenedPlans,
  work: ListenerWork,
): Promise<PlansOutcome> {
  const done = new Map(job.earlier);
  // One comment, written by one at a time. Whoever is done while a text is on its way shares the next, which holds all.
  let writing: Promise<unknown> = Promise.resolve();
  let next: Promise<unknown> | undefined;
  const save = (...entries: readonly ListenerRecord[]): Promise<unknown> => {
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
  let left = open.flatMap(({ plan }) => plan.listeners).length;
  const ran = await inParallel(open, (each) =>
    runPlan(context, run, { ...job, ...each, save, countDown: () => (left -= 1) }, work),
  );
  const order = job.plans.map(({ path }) => path);
  return {
    listeners: [...closed, ...ran.flat()].toSorted((a, b) => order.indexOf(a.path) - order.indexOf(b.path)),
    invalid,
  };
}

interface PlanJob extends OpenPlan {
  readonly purpose: Purpose;
  readonly pullRequest: PullRequest;
  readonly earlier: ReadonlyMap<string, ListenerRecord>;
  readonly save: (...entries: readonly ListenerRecord[]) => Promise<unknown>;
  /** How many listeners of the pull request are still to end, this one left out. */
  readonly countDown: () => number;
}

async function runPlan(
  context: Context,
  run: SwapRun,
  job: PlanJob,
  work: ListenerWork,
): Promise<readonly ListenerRecord[]> {
  const { plan, path, sha, readers, certificates } = job;
  const records = new Map<PlannedListener, ListenerRecord>();
  const { number } = job.pullRequest;
  const isShort = (): boolean => lacksRequests(context, run.begun, number);
  let hasFailed = false;
  const marks = new Marks(job, context.run.url, () => run.notes.note(number));
  const whyNotStarted = ({ type }: PlannedListener): Reason | undefined => {
    if (context.cancelled.aborted) return reason('cancelled');
    if (isShort()) return tooFewRequests;
    return hasFailed || (run.isAlbStopped && type !== 'network') ? reason('earlier-failure') : undefined;
  };

  async function begin(planned: PlannedListener, isListed: boolean): Promise<Reason | undefined> {
    if (isShort()) return tooFewRequests;
    run.begun.add(number);
    await marks.begin(planned, isListed);
    return undefined;
  }

  /** That it was begun is on record; how it ended is written once more with the outcome of all. */
  async function recordEnd(entry: ListenerRecord): Promise<void> {
    const written = await read(() => job.save(entry));
    if (!isKnown(written)) context.log.warning(`${entry.loadBalancer} port ${String(entry.port)}: not recorded yet.`);
  }

  async function runListener(planned: PlannedListener): Promise<void> {
    const why = hasFailed || context.cancelled.aborted || isShort() ? whyNotStarted(planned) : undefined;
    if (why !== undefined) {
      records.set(planned, marks.around(planned, notStarted({ plan, path, planned }, why)));
      return;
    }
    const earlier = job.earlier.get(recordKey({ ...planned, path }));
    const openWriter = (): Promise<ListenerWriter | undefined> => run.sessions.writer(plan, planned.arn);
    const one = { plan, path, sha, planned, readers, certificates, openWriter, earlier };
    // Whatever is thrown stops the rest.
    let outcome: ListenerRecord['outcome'] = 'failed';
    try {
      const entry = marks.around(
        planned,
        await catchFailure(
          context,
          { ...one, begin: (isListed) => begin(planned, isListed), whyNotStarted: () => whyNotStarted(planned) },
          work,
        ),
      );
      records.set(planned, entry);
      ({ outcome } = entry);
      if (isParking(entry)) run.isAlbStopped = true;
    } finally {
      if (outcome === 'failed') hasFailed = true;
    }
  }

  const recorded: Promise<void>[] = [];
  const ran = inParallel(byLoadBalancer(plan.listeners), async ([loadBalancer, listeners]) => {
    for (const planned of listeners) {
      await run.lanes.run(loadBalancer, () => runListener(planned));
      const entry = records.get(planned);
      const isLast = job.countDown() === 0;
      // The last one is written with the outcome of all.
      if (entry?.startedAt !== undefined && entry.run === context.run.url && !isLast) recorded.push(recordEnd(entry));
    }
  });
  await Promise.allSettled([ran]);
  await inParallel<Promise<unknown>, unknown>([ran, ...recorded], (each) => each);
  return plan.listeners.flatMap((planned) => {
    const entry = records.get(planned);
    return entry === undefined ? [] : [marks.around(planned, entry)];
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

/** The first moment at which something deferred may start. */
export function firstOpening(listeners: readonly ListenerRecord[]): Temporal.Instant | undefined {
  const openings = listeners.flatMap((entry) =>
    entry.outcome === 'deferred' && entry.opensAt !== undefined ? [Temporal.Instant.from(entry.opensAt)] : [],
  );
  return openings.sort((a, b) => Temporal.Instant.compare(a, b))[0];
}
