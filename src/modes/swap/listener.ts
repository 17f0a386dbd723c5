import { mayStart } from '../../core/calendar/calendar.ts';
import type { Certificate } from '../../core/certificate/certificate.ts';
import { openingFrom } from '../../core/calendar/change-calendar.ts';
import type { Detail, Fact } from '../../core/facts.ts';
import { UpstreamError } from '../../core/errors.ts';
import type { Listener, TaggedListener } from '../../core/swap/listener.ts';
import { roleOf } from '../../core/swap/listener.ts';
import { ownedReason, ownerOf } from '../../core/swap/owners.ts';
import type { WindowOverride } from '../../core/swap/override.ts';
import type { Reason } from '../../core/reasons.ts';
import { meaningOf, reason } from '../../core/reasons.ts';
import { isValid, judgeCertificate, judgeListener, stepsBack, type SwapStep } from '../../core/swap/swap.ts';
import type { ListenerRecord, PresentedRecord } from '../../core/swap/swap-record.ts';
import type { ListenerWriter, PresentedCertificate } from '../../ports.ts';
import { askChangeCalendars } from '../shared/change-calendars.ts';
import type { Context } from '../shared/context.ts';
import { printSteps } from '../shared/dry-run.ts';
import { calendarSubject, readTaggedListener } from '../plans/review.ts';
import { windowNow } from './audit.ts';
import { observeServed, proveServed, unprovenDetail, type Proof, type ServedBefore } from './proof.ts';
import type { PlannedJob } from './pull-request.ts';
import { makeSteps } from './steps.ts';

/** What the swap of one listener needs beside the context. */
export interface ListenerJob extends PlannedJob {
  /** Reads the brakes and gates again; a reason stops this listener. */
  readonly brake: () => Promise<Reason | undefined>;
  /** Who opened the window by hand; asked only where the calendar is closed. */
  readonly override: () => Promise<WindowOverride | undefined>;
}

/** What the texts and decisions about a listener need of its job. */
type Job = Pick<ListenerJob, 'plan' | 'path' | 'planned'>;

/** What is written to, as it stood right before the first write. */
interface LastLook {
  readonly listener: Listener;
  readonly to: Certificate;
  readonly steps: readonly SwapStep[];
}

/** The same with what was read before. */
interface Observation extends LastLook {
  readonly tagged: TaggedListener;
  readonly from: Certificate | undefined;
}

/** Swaps one listener, or says why not (design section 7). The order of questions: cheap and final ones first, the calendar last. */
export async function swapListener(context: Context, job: ListenerJob): Promise<ListenerRecord> {
  const { plan, planned, readers } = job;
  const tagged = await readTaggedListener(readers, planned);
  const condition = judgeListener(planned, plan, tagged?.listener);
  if (condition.kind === 'refused') return refused(job, condition.reason);
  if (condition.kind === 'already-swapped') return alreadySwapped(job);
  if (tagged === undefined) return refused(job, reason('listener-gone'));
  const { managed, terraformTags } = context.config.swap;
  const owner = ownerOf(tagged, terraformTags);
  if (job.earlier?.outcome === 'rolled-back') return record(job, 'refused', reason('rolled-back'));
  if (job.earlier?.outcome === 'swapped' || job.earlier?.outcome === 'already-swapped') {
    const by = owner === undefined ? [] : [{ key: 'manager-sets-it', ...owner } as const];
    return refused(job, reason('listener-drifted', [{ key: 'swapped-and-back' }, ...by]));
  }
  if (owner !== undefined && managed === 'refuse') return refused(job, ownedReason(owner));
  const [from, to] = await Promise.all([
    readers.certificates.describeCertificate(plan.from),
    readers.certificates.describeCertificate(plan.to),
  ]);
  const objection = judgeCertificate(plan, to, planned.type, context.clock.now());
  if (objection !== undefined || to === undefined) return refused(job, objection ?? reason('certificate-gone'));
  if (!job.mayStart()) return record(job, 'not-started', reason('earlier-failure'));

  const target = { loadBalancer: tagged.loadBalancer, port: tagged.listener.port };
  const before = await observeServed(context, target, from, roleOf(tagged.listener, plan.from) ?? 'default');
  if (before.gap?.why === 'unresolved') {
    const host = tagged.loadBalancer.dnsName;
    return record(job, 'deferred', reason('unverifiable', [{ key: 'load-balancer-unresolved', host }]));
  }
  const [last, brake] = await Promise.all([lookAgain(context, job), job.brake()]);
  if (brake !== undefined) return record(job, 'deferred', brake);
  if ('outcome' in last) return last;
  const closed = askCalendar(context, job, tagged);
  const override = closed?.reason && closed.reason.code !== 'frozen' ? await job.override() : undefined;
  if (closed !== undefined && override === undefined) return closed;
  const held = await askSecondGate(context, job, tagged);
  if (held !== undefined) return held;
  if (!job.mayStart()) return record(job, 'not-started', reason('earlier-failure'));
  // Calendars and labels take their time, and the certificate's end does not wait for them.
  const late = judgeCertificate(plan, last.to, planned.type, context.clock.now());
  if (late !== undefined) return refused(job, late);
  const writer = job.writer;
  if (writer === undefined) {
    printSteps(context, plan, planned, last.steps);
    return record(job, 'not-started', undefined, [{ key: 'dry-run-swap' }]);
  }
  const window = windowNow(context, job, tagged);
  const swapped = await swapNow(context, { ...job, writer }, { ...last, tagged, from }, before);
  return { ...swapped, ...window, ...(override && { override }) };
}

/**
 * Reads listener and new certificate once more, with the brakes: sessions and handshakes took their time, and neither drift
 * nor the end of a certificate waits for them. A record says why nothing is to be written after all.
 */
async function lookAgain(context: Context, job: ListenerJob): Promise<LastLook | ListenerRecord> {
  const { plan, planned, readers } = job;
  const [listener, to] = await Promise.all([
    readers.listeners.describeListener(planned),
    readers.certificates.describeCertificate(plan.to),
  ]);
  const condition = judgeListener(planned, plan, listener);
  if (condition.kind === 'refused') return refused(job, condition.reason);
  if (condition.kind === 'already-swapped') return alreadySwapped(job);
  const objection = judgeCertificate(plan, to, planned.type, context.clock.now());
  if (objection !== undefined) return refused(job, objection);
  if (listener === undefined || to === undefined) return refused(job, reason('listener-gone'));
  return { listener, to, steps: condition.steps };
}

/** A deferral when the calendar does not let this listener start at this moment. */
export function askCalendar(context: Context, job: Job, tagged: TaggedListener): ListenerRecord | undefined {
  const subject = calendarSubject(job.plan, job.planned, tagged);
  const answer = mayStart(context.config.maintenance, subject, context.clock.now());
  if (answer.kind === 'open') return undefined;
  const { timeZone } = context.config.maintenance;
  const opening: Fact =
    answer.opensAt === undefined
      ? { key: 'no-opening' }
      : { key: 'next-opening', at: answer.opensAt.toString(), timeZone };
  return {
    ...record(job, 'deferred', reason(answer.reason, [opening])),
    ...(answer.opensAt && { opensAt: answer.opensAt.toString() }),
  };
}

/** A deferral when an SSM Change Calendar is closed or cannot be read; it holds every type of load balancer. */
export async function askSecondGate(
  context: Context,
  job: Job,
  tagged: TaggedListener,
): Promise<ListenerRecord | undefined> {
  const { maintenance } = context.config;
  const answer = await askChangeCalendars(context, 'swap');
  if (answer.kind === 'open') return undefined;
  if (answer.kind === 'unreadable') return record(job, 'deferred', reason('change-calendar-unreadable', answer.why));
  const opensAt =
    answer.opensAt && openingFrom(maintenance, calendarSubject(job.plan, job.planned, tagged), answer.opensAt);
  const facts: readonly Fact[] = [
    { key: 'calendars-closed', names: answer.names.join(', ') },
    ...(opensAt === undefined
      ? []
      : [{ key: 'next-opening', at: opensAt.toString(), timeZone: maintenance.timeZone } as const]),
  ];
  return {
    ...record(job, 'deferred', reason('change-calendar-closed', facts)),
    ...(opensAt && { opensAt: opensAt.toString() }),
  };
}

async function swapNow(
  context: Context,
  job: ListenerJob & { readonly writer: ListenerWriter },
  observation: Observation,
  before: ServedBefore,
): Promise<ListenerRecord> {
  const { planned, readers, writer } = job;
  const { listener, steps, tagged, to } = observation;
  const startedAt = context.clock.now();
  context.log.info(
    `${planned.loadBalancer} port ${String(planned.port)}: ${steps.map((step) => step.kind).join(', ')}`,
  );
  const made = await makeSteps(context, readers.listeners, writer, listener, steps);
  const times = (): Pick<ListenerRecord, 'startedAt' | 'finishedAt' | 'run' | 'before'> => ({
    startedAt: startedAt.toString(),
    finishedAt: context.clock.now().toString(),
    run: context.run.url,
    ...(before.certificate && { before: presented(before.certificate) }),
  });
  if (made.kind === 'stopped') {
    if (made.isUntouched) return unlessKnown(job, { ...refused(job, made.reason, 'failed'), ...times() });
    const back = await putBack(context, job, observation);
    return unlessKnown(job, { ...record(job, 'failed', made.reason, back), ...times() });
  }
  const ended = await judgeAfterwards(context, job);
  if (ended !== undefined) {
    const back = await putBack(context, job, observation);
    return { ...record(job, 'failed', ended, back), ...times() };
  }
  const target = { loadBalancer: tagged.loadBalancer, port: listener.port };
  const proof = await proveServed(context, target, to, before);
  if (proof.kind === 'refuted') {
    const back = await putBack(context, job, observation);
    return {
      ...record(job, 'failed', stillPresents(proof), back),
      ...times(),
      after: presented(proof.presented),
    };
  }
  const hasAdded = steps.some((step) => step.kind === 'add') && !listener.sniCertificates.includes(to.arn);
  return {
    ...record(job, 'swapped', undefined, evidenceOf(proof)),
    ...times(),
    ...(hasAdded && { hasAdded }),
    ...(proof.kind === 'proven' && { after: presented(proof.certificate) }),
  };
}

/**
 * Whether the new certificate ended between the last look and the write: nothing in AWS ties the two together, so that
 * moment is seen afterwards. Where it cannot be read any more the handshakes decide.
 */
async function judgeAfterwards(context: Context, { plan, planned, readers }: ListenerJob): Promise<Reason | undefined> {
  try {
    const to = await readers.certificates.describeCertificate(plan.to);
    return judgeCertificate(plan, to, planned.type, context.clock.now());
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    return undefined;
  }
}

/** Some address went on presenting another certificate. */
export function stillPresents({ address, presented: seen }: Extract<Proof, { kind: 'refuted' }>): Reason {
  return reason('verification-failed', [{ key: 'still-presents', address, serial: seen.serial }]);
}

/** A failure that an earlier run had as well is no news: its record stays, so that nobody is told of it every hour. */
export function unlessKnown({ earlier }: Pick<PlannedJob, 'earlier'>, failure: ListenerRecord): ListenerRecord {
  const said = ({ outcome, reason: why, evidence }: ListenerRecord): string => JSON.stringify([outcome, why, evidence]);
  return earlier !== undefined && said(earlier) === said(failure) ? earlier : failure;
}

/** Puts the old certificate back, only while it is valid; says what stands there now. */
async function putBack(
  context: Context,
  { plan, readers, writer }: ListenerJob & { readonly writer: ListenerWriter },
  { listener, from }: Observation,
): Promise<Detail> {
  if (!isValid(from, context.clock.now())) return [{ key: 'not-put-back-invalid' }];
  let now: Listener | undefined;
  try {
    now = await readers.listeners.describeListener(listener);
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    return [{ key: 'putting-back-stopped', code: error.reasonCode }];
  }
  if (now === undefined) return [{ key: 'not-put-back-gone' }];
  const steps = stepsBack(listener, now, plan.from, plan.to);
  const outcome = await makeSteps(context, readers.listeners, writer, now, steps);
  return outcome.kind === 'made' ? [{ key: 'put-back' }] : [{ key: 'putting-back-stopped', code: outcome.reason.code }];
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

/** Keeps what the run that swapped it recorded. */
function alreadySwapped(job: ListenerJob): ListenerRecord {
  return job.earlier?.outcome === 'swapped'
    ? job.earlier
    : record(job, 'already-swapped', undefined, [{ key: 'api-shows', which: 'new' }]);
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
