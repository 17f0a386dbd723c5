import type { Temporal } from 'temporal-polyfill';
import { mayWrite, whyWaiting } from './may-write.ts';
import type { ListenerJob, PlannedJob } from './planned-job.ts';
import { readTaggedListener } from '../plans/tagged-listener.ts';

import type { Certificate } from '../../core/certificate/certificate.ts';

import type { Detail } from '../../core/facts.ts';
import { UpstreamError, UserError } from '../../core/errors.ts';
import { reasonOf } from '../shared/reason-of.ts';
import type { Listener, TaggedListener } from '../../core/swap/listener.ts';
import { roleOf } from '../../core/swap/listener.ts';
import { ownerOf } from '../../core/swap/owners.ts';
import type { WindowOverride } from '../../core/swap/override.ts';
import type { Reason } from '../../core/reasons.ts';
import { meaningOf, reason } from '../../core/reasons.ts';
import { isValid, judgeListener, rollbackSteps, servesOf, type SwapStep } from '../../core/swap/swap.ts';
import { beforeCutOff, isCutOff, isFoundSwapped } from '../../core/swap/rollback.ts';
import { isUnderWay, type ListenerRecord, type PresentedRecord } from '../../core/swap/swap-record.ts';
import type { ListenerWriter } from '../../ports/aws.ts';
import type { PresentedCertificate } from '../../ports/net.ts';
import type { PolicyReadings, Rejection } from '../../core/swap/policy/check.ts';
import { firstRejection } from '../../core/swap/policy/policy.ts';
import { isKnown, known } from '../../core/swap/policy/value.ts';
import { readCertificates, type PlanCertificates } from '../plans/certificates.ts';
import { read, valueOr } from '../shared/read.ts';

import type { Context } from '../shared/context.ts';
import { printSteps } from '../shared/dry-run.ts';

import { windowNow } from './audit.ts';
import {
  observeServed,
  proveFound,
  proveServed,
  unprovenDetail,
  unresolvedReason,
  type Proof,
  type ServedBefore,
  patience,
} from '../shared/proof.ts';

import { describeChange, lookAndMakeSteps, makeSteps } from './steps.ts';

/** What the texts and decisions about a listener need of its job. */
type Job = Pick<ListenerJob, 'plan' | 'path' | 'planned'>;

/** What is written to, as it stood right before the first write. */
interface LastLook {
  readonly listener: Listener;
  readonly from: Certificate | undefined;
  readonly to: Certificate;
  readonly steps: readonly SwapStep[];
  readonly tagged: TaggedListener;
  /** What else the checks were asked with. */
  readonly base: PolicyReadings;
  readonly override: WindowOverride | undefined;
  readonly window: Pick<ListenerRecord, 'window'>;
}

/** Swaps one listener, or says why not (design section 7). */
export async function swapListener(context: Context, job: ListenerJob): Promise<ListenerRecord> {
  const { plan, planned, readers } = job;
  const tagged = await readTaggedListener(readers, planned);
  const isSwapped = judgeListener(planned, plan, tagged?.listener).kind === 'already-swapped';
  if (isSwapped && !isCutOff(job.earlier, plan)) return alreadySwapped(context, job, tagged?.listener);
  const before = job.certificates ?? (await readCertificates(context, plan, readers));
  const listener = known(tagged?.listener);
  const base = { ...readingsOf(context, job, tagged), ...before.readings };
  if (tagged !== undefined && isCutOff(job.earlier, plan) && roleOf(tagged.listener, plan.to) !== undefined) {
    const why = judgeAfterwards(base, context.clock.now());
    if (why !== undefined) return putBackCutOff(context, job, { tagged, from: before.from, to: before.to, why });
  }
  if (isSwapped && tagged !== undefined) return foundSwapped(context, job, { tagged, ...before });
  const rejection = firstRejection(
    { purpose: 'swap', moment: 'listener' },
    { ...base, listener, now: known(context.clock.now()) },
  );
  // Whoever reads why a swap that was cut off does not go on has to know what stands there meanwhile.
  const serves = isCutOff(job.earlier, plan) ? servesOf(tagged?.listener, before.from, before.to) : undefined;
  const kept = (why: Rejection | undefined): ListenerRecord => ({ ...rejected(job, why), ...(serves && { serves }) });
  if (rejection !== undefined || tagged === undefined) return kept(rejection);
  const early = job.whyNotStarted();
  if (early !== undefined) return notStarted(job, early);
  // What waits for its time costs no further look, is asked nothing by TLS, opens no session that writes, and is not on
  // record as begun.
  const waits = await whyWaiting(context, job, tagged, { ...base, listener });
  if (waits !== undefined) return kept(waits);
  const first = await mayWrite(context, job, tagged, { ...base, listener });
  if ('reason' in first) return kept(first);

  const target = { loadBalancer: tagged.loadBalancer, port: tagged.listener.port };
  const served = await observeServed(context, target, before.from, roleOf(tagged.listener, plan.from) ?? 'default');
  if (served.unproven?.why === 'unresolved') return record(job, 'deferred', unresolvedReason(tagged.loadBalancer));
  const writer = await openWriter(job);
  if (writer !== undefined && 'outcome' in writer) return writer;
  if (writer !== undefined) {
    const begun = await read(() => job.begin(tagged.listener.sniCertificates.includes(plan.to)));
    if (!isKnown(begun)) return record(job, 'deferred', reason('unverifiable', begun.unreadable));
    if (begun.value !== undefined) return notStarted(job, begun.value);
  }
  const look = (): Promise<LastLook | ListenerRecord> => lookAgain(context, job, tagged, { base, from: before.from });
  if (writer !== undefined) return swapNow(context, { ...job, writer }, look, served);
  const last = await look();
  if ('outcome' in last) return last;
  printSteps(context, plan, planned, last.steps);
  return record(job, 'not-started', undefined, [{ key: 'dry-run-swap' }]);
}

/** What writes, or why it cannot be opened; `undefined` in a dry run. */
export async function openWriter(job: PlannedJob): Promise<ListenerWriter | ListenerRecord | undefined> {
  try {
    return await job.openWriter();
  } catch (error) {
    if (!(error instanceof UpstreamError) && !(error instanceof UserError)) throw error;
    return record(job, 'deferred', reasonOf(error));
  }
}

/** What is known of a listener beside itself and its certificates. */
export function readingsOf(
  { config }: Pick<Context, 'config'>,
  { plan, planned, earlier }: Pick<ListenerJob, 'plan' | 'planned' | 'earlier'>,
  tagged: TaggedListener | undefined,
): PolicyReadings {
  return {
    ...{ plan: known(plan), planned: known(planned), earlier: known(earlier) },
    owner: known(tagged && ownerOf(tagged, config.swap.terraformTags)),
    managed: known(config.swap.managed),
    timeZone: known(config.maintenance.timeZone),
  };
}

/**
 * Reads everything once more that may have changed, right before the first write: sessions and handshakes took their
 * time, and neither drift nor the end of a certificate waits for them. A record says why nothing is to be written.
 */
async function lookAgain(
  context: Context,
  job: ListenerJob,
  tagged: TaggedListener,
  { base, from }: { readonly base: PolicyReadings; readonly from: Certificate | undefined },
): Promise<LastLook | ListenerRecord> {
  const { plan, planned, readers } = job;
  const [listener, to] = await Promise.all([
    readers.listeners.describeListener(planned),
    readers.certificates.describeCertificate(plan.to),
  ]);
  const condition = judgeListener(planned, plan, listener);
  if (condition.kind === 'already-swapped') return alreadySwapped(context, job, listener);
  const answer = await mayWrite(context, job, tagged, { ...base, listener: known(listener), target: known(to) });
  if ('reason' in answer) return rejected(job, answer);
  if (listener === undefined || to === undefined || condition.kind !== 'to-swap') return rejected(job, undefined);
  const late = job.whyNotStarted();
  if (late !== undefined) return notStarted(job, late);
  const window = windowNow(context, job, tagged);
  const { override } = answer;
  const { steps } = condition;
  context.log.info(describeChange(plan, planned, steps));
  return { listener, from, to, steps, tagged, base, override, window };
}

/** A rejection as a record: refused for good, or deferred to a later run. */
export function rejected(job: Job, rejection: Rejection | undefined): ListenerRecord {
  const why = rejection?.reason ?? reason('listener-gone');
  const entry = rejection?.isRecheck === true ? record(job, 'deferred', why) : refused(job, why);
  return { ...entry, ...(rejection?.opensAt && { opensAt: rejection.opensAt.toString() }) };
}

async function swapNow(
  context: Context,
  job: ListenerJob & { readonly writer: ListenerWriter },
  look: () => Promise<LastLook | ListenerRecord>,
  before: ServedBefore,
): Promise<ListenerRecord> {
  const answer = await lookAndMakeSteps(context, job.readers.listeners, job.writer, look);
  if ('outcome' in answer) return answer;
  const { look: observation, startedAt, made } = answer;
  const { listener, tagged, to, override, window } = observation;
  const ended = (seen: Listener | undefined): Partial<ListenerRecord> => ({
    ...window,
    ...(override && { override }),
    startedAt,
    finishedAt: context.clock.now().toString(),
    run: context.run.url,
    ...(before.certificate && { before: presented(before.certificate) }),
    serves: servesOf(seen, observation.from, to),
  });
  const back = async (why: Reason): Promise<ListenerRecord> => {
    const { evidence, seen } = await rollBack(context, job, observation, made.listener);
    return { ...record(job, 'failed', why, evidence), ...ended(seen) };
  };
  if (made.kind === 'stopped') {
    if (!made.isUntouched) return skipIfKnown(job, await back(made.reason));
    return skipIfKnown(job, { ...refused(job, made.reason, 'failed'), ...ended(made.listener) });
  }
  const target = await read(() => job.readers.certificates.describeCertificate(job.plan.to));
  const whyNot = judgeAfterwards({ ...observation.base, target }, context.clock.now());
  if (whyNot !== undefined) return back(whyNot);
  const proof = await proveServed(context, { loadBalancer: tagged.loadBalancer, port: listener.port }, to, before);
  if (proof.kind === 'refuted') {
    return { ...(await back(stillPresents(proof))), after: presented(proof.presented) };
  }
  return {
    ...record(job, 'swapped', undefined, evidenceOf(proof)),
    ...ended(made.listener),
    ...(proof.kind === 'proven' && { after: presented(proof.certificate) }),
  };
}

/**
 * Why the new certificate must not stay: it ended between the last look and the write, since nothing in AWS ties the two
 * together, or after a run that was cut off. Where it cannot be read the handshakes decide.
 */
function judgeAfterwards(readings: PolicyReadings, now: Temporal.Instant): Reason | undefined {
  const rejection = firstRejection({ purpose: 'swap', moment: 'after' }, { ...readings, now: known(now) });
  return rejection?.reason.code === 'unverifiable' ? undefined : rejection?.reason;
}

/** One that another run swapped without coming to the proof is proven now, or put back. */
async function foundSwapped(
  context: Context,
  job: ListenerJob,
  { tagged, from, to }: { readonly tagged: TaggedListener } & Pick<PlanCertificates, 'from' | 'to'>,
): Promise<ListenerRecord> {
  const { loadBalancer, listener } = tagged;
  const proof = await proveFound(context, { loadBalancer, port: listener.port }, to, from);
  if (proof.kind === 'refuted') return putBackCutOff(context, job, { tagged, from, to, why: stillPresents(proof) });
  const found = alreadySwapped(context, job, listener);
  return proof.kind === 'proven'
    ? { ...found, evidence: evidenceOf(proof), after: presented(proof.certificate) }
    : found;
}

/** Takes a new certificate off again that came there by a run that was cut off, and must not stay. */
async function putBackCutOff(
  context: Context,
  job: ListenerJob,
  look: Pick<LastLook, 'tagged' | 'from'> & { readonly to: Certificate | undefined; readonly why: Reason },
): Promise<ListenerRecord> {
  const { tagged, from, to, why } = look;
  const { plan, planned } = job;
  const listener = beforeCutOff(tagged.listener, planned, plan, job.earlier?.hasAdded === true);
  const writer = await openWriter(job);
  if (writer === undefined) {
    printSteps(context, plan, planned, rollbackSteps(listener, tagged.listener, plan.from, plan.to));
    return record(job, 'not-started', why, [{ key: 'dry-run-rollback' }]);
  }
  if ('outcome' in writer) return writer;
  const startedAt = context.clock.now().toString();
  const { evidence, seen } = await rollBack(context, { ...job, writer }, { listener, from }, tagged.listener);
  const finishedAt = context.clock.now().toString();
  const ended = { startedAt, finishedAt, run: context.run.url, serves: servesOf(seen, from, to) };
  return skipIfKnown(job, { ...record(job, 'failed', why, evidence), ...ended });
}

/** Some address went on presenting another certificate. */
export function stillPresents({ address, presented: seen }: Extract<Proof, { kind: 'refuted' }>): Reason {
  return reason('verification-failed', [
    { key: 'still-presents', address, serial: seen.serial },
    { key: 'looked-for', seconds: String(patience.seconds) },
  ]);
}

/** A failure that an earlier run had as well is no news: its record stays, so that nobody is told of it every hour. */
export function skipIfKnown({ earlier }: Pick<PlannedJob, 'earlier'>, failure: ListenerRecord): ListenerRecord {
  const said = ({ outcome, reason: why, evidence }: ListenerRecord): string => JSON.stringify([outcome, why, evidence]);
  return earlier !== undefined && said(earlier) === said(failure) ? earlier : failure;
}

/** Puts the old certificate back, only while it is valid. `seen`: the listener as it was last read. */
async function rollBack(
  context: Context,
  { plan, readers, writer }: ListenerJob & { readonly writer: ListenerWriter },
  { listener, from }: Pick<LastLook, 'listener' | 'from'>,
  lastSeen: Listener | undefined,
): Promise<{ readonly evidence: Detail; readonly seen: Listener | undefined }> {
  const still = valueOr(await read(() => readers.certificates.describeCertificate(plan.from)), from);
  if (!isValid(still, context.clock.now())) return { evidence: [{ key: 'not-put-back-invalid' }], seen: lastSeen };
  let now: Listener | undefined;
  try {
    now = await readers.listeners.describeListener(listener);
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    return { evidence: [{ key: 'putting-back-stopped', code: error.reasonCode }], seen: undefined };
  }
  if (now === undefined) return { evidence: [{ key: 'not-put-back-gone' }], seen: undefined };
  const steps = rollbackSteps(listener, now, plan.from, plan.to);
  const outcome = await makeSteps(context, readers.listeners, writer, { listener: now, steps });
  const evidence: Detail =
    outcome.kind === 'made' ? [{ key: 'put-back' }] : [{ key: 'putting-back-stopped', code: outcome.reason.code }];
  return { evidence, seen: outcome.listener };
}

/** How it was verified. */
export function evidenceOf(proof: Exclude<Proof, { kind: 'refuted' }>, which: 'new' | 'old' = 'new'): Detail {
  return proof.kind === 'proven'
    ? [{ key: 'handshakes', addresses: String(proof.addresses), which }]
    : unprovenDetail(proof, which);
}

/** What is refused for good counts as refused, anything else as deferred to a later run. */
export function refused(job: Job, why: Reason, otherwise: 'deferred' | 'failed' = 'deferred'): ListenerRecord {
  return record(job, meaningOf(why).final ? 'refused' : otherwise, why);
}

/** A listener that this run holds back: a cancelled one leaves it to the next, a failure to people. */
export function notStarted(job: Job, why: Reason): ListenerRecord {
  return record(job, why.code === 'earlier-failure' ? 'not-started' : 'deferred', why);
}

/**
 * Keeps what the run that swapped it recorded. One that was begun, and ended before it recorded the end, is told of by the
 * run that finds it, in the name of the other: should that still be under way, it finds its news told.
 */
export function alreadySwapped(
  context: Pick<Context, 'clock' | 'run'>,
  job: Job & Pick<ListenerJob, 'earlier' | 'certificates'>,
  listener: Listener | undefined,
): ListenerRecord {
  const { earlier, certificates } = job;
  if (earlier?.outcome === 'swapped' || (earlier !== undefined && isFoundSwapped(earlier))) return earlier;
  const found = record(job, 'already-swapped', undefined, [{ key: 'api-shows', which: 'new' }]);
  if (earlier?.begun !== true) return found;
  const run = (isUnderWay(earlier) ? earlier.run : undefined) ?? context.run.url;
  const serves = servesOf(listener, certificates?.from, certificates?.to);
  return { ...found, begun: true, finishedAt: context.clock.now().toString(), run, serves };
}

/** A record of this listener. */
export function record(
  { plan, path, planned }: Job,
  outcome: ListenerRecord['outcome'],
  why?: Reason,
  evidence: Detail = '',
): ListenerRecord {
  return {
    arn: planned.arn,
    path,
    loadBalancer: planned.loadBalancer,
    type: planned.type,
    port: planned.port,
    from: plan.from,
    to: plan.to,
    outcome,
    ...(why && { reason: why }),
    evidence,
  };
}

/** A certificate as the record keeps it. */
export function presented(certificate: PresentedCertificate): PresentedRecord {
  const { serial, subject, issuer, notAfter } = certificate;
  return { serial, subject, issuer, notAfter: notAfter.toString() };
}
