import { askCalendar, askChangeCalendarsFor } from '../swap/time-readings.ts';
import { readTaggedListener } from '../plans/tagged-listener.ts';
import type { Certificate } from '../../core/certificate/certificate.ts';
import type { Listener, TaggedListener } from '../../core/swap/listener.ts';
import { roleOf } from '../../core/swap/listener.ts';
import { reason } from '../../core/reasons.ts';
import { replacesTag } from '../../core/certificate/replacement.ts';
import { isFoundSwapped, judgeRollback } from '../../core/swap/rollback.ts';
import type { PolicyReadings, Rejection } from '../../core/swap/policy/check.ts';
import { firstRejection } from '../../core/swap/policy/policy.ts';
import { known } from '../../core/swap/policy/value.ts';
import { servesOf, type SwapStep } from '../../core/swap/swap.ts';
import { isUnderWay, type ListenerRecord } from '../../core/swap/swap-record.ts';
import { read, valueOr } from '../shared/read.ts';
import type { ListenerWriter } from '../../ports/aws.ts';
import type { Context } from '../shared/context.ts';
import { printSteps } from '../shared/dry-run.ts';

import {
  evidenceOf,
  openWriter,
  presented,
  readingsOf,
  record,
  refused,
  rejected,
  stillPresents,
  skipIfKnown,
} from '../swap/listener.ts';
import type { ListenerJob } from '../swap/planned-job.ts';
import { observeServed, proveFound, proveServed } from '../shared/proof.ts';
import { describeChange, lookAndMakeSteps } from '../swap/steps.ts';

/** What a rollback needs of a listener's job: nothing keeps it back but its own label. */
export interface RollbackJob extends Omit<ListenerJob, 'override' | 'seen'> {
  /** Number of another pull request that swapped the listener, as far as it can be found. */
  readonly findSwapper: () => Promise<number | undefined>;
}

/**
 * Puts the old certificate back on one listener, or says why not: only while it is valid, verified like a swap. Windows,
 * freezes and cut-off hold it only with `maintenance.rollback: windows`.
 */
export async function rollBackListener(context: Context, job: RollbackJob): Promise<ListenerRecord> {
  const { plan, planned, readers } = job;
  const tagged = await readTaggedListener(readers, planned);
  const mayRemoveNew = job.earlier?.hasAdded === true || (await isRequestedFor(job));
  const condition = judgeRollback(planned, plan, tagged?.listener, mayRemoveNew);
  if (condition.kind === 'refused' || tagged === undefined) {
    return refused(job, condition.kind === 'refused' ? condition.reason : reason('listener-gone'));
  }
  if (condition.kind === 'stands') return foundStanding(context, job, tagged);
  const from = await readers.certificates.describeCertificate(plan.from);
  const base = { ...readingsOf(context, job, tagged), target: known(from) };
  const atListener = firstRejection(
    { purpose: 'rollback', moment: 'listener' },
    { ...base, now: known(context.clock.now()) },
  );
  if (atListener?.reason.code === 'not-swapped-here') {
    const number = await job.findSwapper();
    const by = number === undefined ? '' : ([{ key: 'swapped-by', pullRequest: `#${String(number)}` }] as const);
    return refused(job, reason('not-swapped-here', by));
  }
  if (atListener !== undefined || from === undefined) return rejected(job, atListener);
  const look = { tagged, from, base, mayRemoveNew };
  const first = await mayWrite(context, job, look);
  if (first !== undefined) return rejected(job, first);
  const writer = await openWriter(job);
  if (writer !== undefined && 'outcome' in writer) return writer;
  if (writer === undefined) {
    printSteps(context, job.plan, job.planned, condition.steps);
    return record(job, 'not-started', undefined, [{ key: 'dry-run-rollback' }]);
  }
  return rollBackNow(context, { ...job, writer }, look);
}

/**
 * The old certificate stands there. Where this pull request had swapped the listener, an earlier run put it back and did not
 * come to tell of it, or to its proof: that is made up for.
 */
async function foundStanding(context: Context, job: RollbackJob, tagged: TaggedListener): Promise<ListenerRecord> {
  const { plan, readers, earlier } = job;
  if (earlier?.outcome === 'rolled-back') return earlier;
  const wasSwapped = earlier?.startedAt !== undefined || (earlier !== undefined && isFoundSwapped(earlier));
  if (!wasSwapped) return record(job, 'rolled-back', undefined, [{ key: 'old-stands' }]);
  const [from, to] = await Promise.all([
    readers.certificates.describeCertificate(plan.from),
    readers.certificates.describeCertificate(plan.to),
  ]);
  const { loadBalancer, listener } = tagged;
  const proof = await proveFound(context, { loadBalancer, port: listener.port }, from, to);
  const serves = servesOf(listener, from, to);
  const ended = { finishedAt: context.clock.now().toString(), run: context.run.url, ...(serves && { serves }) };
  if (proof.kind === 'refuted') {
    const failure = record(job, 'failed', stillPresents(proof), [{ key: 'api-shows', which: 'old' }]);
    return skipIfKnown(job, { ...failure, ...ended, startedAt: ended.finishedAt, after: presented(proof.presented) });
  }
  return {
    ...{ ...record(job, 'rolled-back', undefined, evidenceOf(proof, 'old')), ...ended, begun: true },
    ...(proof.kind === 'proven' && { after: presented(proof.certificate) }),
  };
}

/** What is known of a listener that may be put back. */
interface Look {
  readonly tagged: TaggedListener;
  readonly from: Certificate;
  readonly base: PolicyReadings;
  readonly mayRemoveNew: boolean;
}

/** What stands against writing to it now. */
async function mayWrite(context: Context, job: RollbackJob, { tagged, base }: Look): Promise<Rejection | undefined> {
  const { readings: rechecks, maintenance } = await job.readRechecks();
  const now = { ...context, config: { ...context.config, maintenance } };
  const readings = { ...base, ...rechecks, ...(await readTimes(now, job, tagged)) };
  return firstRejection({ purpose: 'rollback', moment: 'write' }, readings);
}

/**
 * Reads the listener once more right before the first write: sessions and handshakes took their time, and what somebody
 * set meanwhile is theirs. A record says why nothing is to be written.
 */
async function lookAgain(
  context: Context,
  job: RollbackJob,
  look: Look,
): Promise<{ readonly listener: Listener; readonly steps: readonly SwapStep[] } | ListenerRecord> {
  const { plan, planned, readers } = job;
  const listener = await readers.listeners.describeListener(planned);
  const condition = judgeRollback(planned, plan, listener, look.mayRemoveNew);
  if (condition.kind === 'stands') return record(job, 'rolled-back', undefined, [{ key: 'old-stands' }]);
  if (condition.kind === 'refused') return refused(job, condition.reason);
  if (listener === undefined) return refused(job, reason('listener-gone'));
  const rejection = await mayWrite(context, job, look);
  if (rejection !== undefined) return rejected(job, rejection);
  const { steps } = condition;
  context.log.info(describeChange(plan, planned, steps));
  return { listener, steps };
}

/** Windows, freezes and calendars hold a rollback only where the config says so. */
async function readTimes(context: Context, job: RollbackJob, tagged: TaggedListener): Promise<PolicyReadings> {
  const never = { override: known(undefined), now: known(context.clock.now()) };
  if (context.config.maintenance.rollback === 'windows') {
    const calendars = await askChangeCalendarsFor(context, job, tagged);
    return { ...never, ...calendars, ...askCalendar(context, job, tagged) };
  }
  return {
    ...never,
    clockDrift: known(undefined),
    calendar: known({ kind: 'open', closesAt: undefined }),
    ...{ changeCalendars: known({ kind: 'open' }), opening: known(undefined) },
  };
}

/**
 * Earlier versions did not record what a swap was about to add, so of one that was cut off the tag of our own request tells
 * that it was us.
 */
async function isRequestedFor({ plan, readers, earlier }: RollbackJob): Promise<boolean> {
  if (earlier === undefined || !isUnderWay(earlier) || earlier.run !== undefined) return false;
  const tags = valueOr(await read(() => readers.certificates.listCertificateTags(plan.to)), {});
  return tags[replacesTag] === plan.from;
}

async function rollBackNow(
  context: Context,
  job: RollbackJob & { readonly writer: ListenerWriter },
  look: Look,
): Promise<ListenerRecord> {
  const { plan, readers, writer } = job;
  const { tagged, from } = look;
  const to = await readers.certificates.describeCertificate(plan.to);
  const target = { loadBalancer: tagged.loadBalancer, port: tagged.listener.port };
  const before = await observeServed(context, target, to, roleOf(tagged.listener, plan.to) ?? 'default');
  const answer = await lookAndMakeSteps(context, readers.listeners, writer, () => lookAgain(context, job, look));
  if ('outcome' in answer) return answer;
  const { startedAt, made } = answer;
  const ended = (): Partial<ListenerRecord> => ({
    startedAt,
    finishedAt: context.clock.now().toString(),
    run: context.run.url,
    ...(before.certificate && { before: presented(before.certificate) }),
    serves: servesOf(made.listener, from, to),
  });
  if (made.kind === 'stopped') return skipIfKnown(job, { ...record(job, 'failed', made.reason), ...ended() });
  const proof = await proveServed(context, target, from, before);
  if (proof.kind === 'refuted') {
    return {
      ...record(job, 'failed', stillPresents(proof), [{ key: 'api-shows', which: 'old' }]),
      ...ended(),
      after: presented(proof.presented),
    };
  }
  return {
    ...record(job, 'rolled-back', undefined, evidenceOf(proof, 'old')),
    ...ended(),
    ...(proof.kind === 'proven' && { after: presented(proof.certificate) }),
  };
}
