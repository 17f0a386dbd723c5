import { calendarSubject, readTaggedListener } from './tagged-listener.ts';
import { reasonOf } from '../shared/reason-of.ts';
import { mayStart } from '../../core/calendar/calendar.ts';

import { openingFrom, type ChangeCalendarAnswer } from '../../core/calendar/change-calendar.ts';
import { UpstreamError } from '../../core/errors.ts';
import type { Detail, Fact } from '../../core/facts.ts';
import type { TaggedListener } from '../../core/swap/listener.ts';
import { roleOf } from '../../core/swap/listener.ts';
import { ownerOf } from '../../core/swap/owners.ts';
import { parsePlan } from '../../core/plan/plan.ts';
import type { Plan, PlannedListener } from '../../core/plan/plan.ts';
import type { ListenerVerdict, PlanReview } from '../../core/plan/review.ts';
import {
  compareCertificates,
  defaultCertificateQuota,
  isNearlyFull,
  listedCertificates,
  verdictOf,
} from '../../core/plan/review.ts';
import type { PolicyReadings } from '../../core/swap/policy/check.ts';
import type { Pause } from '../../core/swap/policy/readings.ts';
import { firstRejection } from '../../core/swap/policy/policy.ts';
import { isKnown, known, unreadable, type Reading } from '../../core/swap/policy/value.ts';
import { reason } from '../../core/reasons.ts';
import { judgeListener } from '../../core/swap/swap.ts';
import type { AccountRegion, AwsReaders } from '../../ports/aws.ts';
import type { Context } from '../shared/context.ts';
import { observeServed, unresolvedReason, type Unproven } from '../shared/proof.ts';
import type { ReadFence } from '../shared/fence.ts';
import { readCertificates, type PlanCertificates } from './certificates.ts';
import { rolledBackBy, type RolledBackPullRequest } from './rolled-back.ts';

/** A plan file's path and text. */
export interface PlanFile {
  readonly path: string;
  readonly text: string;
  /** Why it was not even read. */
  readonly problem?: Fact;
}

/** Opens readers for the account and region of a plan; `undefined` where no role is set up that may ask AWS. */
export type OpenReaders = (target: AccountRegion) => Promise<Reading<AwsReaders | undefined>>;

/** Where a review asks: AWS about the plan, and what fleet, pause, rollbacks and SSM Change Calendars said when they were asked. */
export interface ReviewSources {
  readonly openReaders: OpenReaders;
  readonly calendars: ChangeCalendarAnswer;
  readonly readFence: ReadFence;
  readonly pause: Reading<Pause | undefined>;
  readonly rolledBack: Reading<readonly RolledBackPullRequest[]>;
  /** Whether the load balancers are asked by TLS, which takes its time where none of them can be reached from here. */
  readonly isServedAsked?: boolean;
}

/** Tells what would happen to a plan file if it were merged with its label now. Reads only. */
export async function reviewPlan(context: Context, file: PlanFile, sources: ReviewSources): Promise<PlanReview> {
  const base = { path: file.path, plan: undefined, problems: [], listeners: [], isAwsAsked: false, warnings: [] };
  const parsed = parsePlan(file.text, file.problem);
  if (parsed.kind === 'invalid') return { ...base, problems: parsed.problems };
  const { plan } = parsed;
  const fence = known(await sources.readFence(plan.account));
  const outside = firstRejection({ ...question, moment: 'plan' }, { plan: known(plan), fence });
  if (outside?.reason.code === 'not-in-fleet') {
    const verdict = verdictOf(outside);
    return { ...base, plan, listeners: plan.listeners.map((planned) => ({ planned, verdict })) };
  }
  // An account that may be of the organisation, which could not be asked, is asked nothing.
  const opened = outside === undefined ? await sources.openReaders(plan) : unreadable(outside.reason.detail);
  if (!isKnown(opened) || opened.value === undefined) {
    const listeners = plan.listeners.map((planned) => ({
      planned,
      verdict: verdictOf(
        firstRejection({ ...question, moment: 'write' }, timesOf(context, plan, planned, undefined, sources)),
      ),
    }));
    const notAsked = isKnown(opened) ? undefined : (outside?.reason ?? reason('access-denied', opened.unreadable));
    return { ...base, plan, listeners, ...(notAsked && { notAsked }) };
  }
  return { ...base, plan, ...(await judgeAll(context, plan, opened.value, sources)), isAwsAsked: true };
}

/** Before the merge what is known is told, and nothing else is asked for. */
const question = { purpose: 'swap', isPartial: true } as const;

/** A calendar that this role may not read refuses nothing here: the swap asks it by its own role. */
function calendarWarning(answer: ChangeCalendarAnswer): readonly Detail[] {
  return answer.kind === 'unreadable' ? [[{ key: 'calendar-not-read', why: answer.why }]] : [];
}

interface Judged extends ListenerVerdict {
  readonly warnings: readonly Detail[];
}

/** What AWS does not let be read would not be swapped either: every listener is refused with AWS's reason. */
async function judgeAll(
  context: Context,
  plan: Plan,
  readers: AwsReaders,
  sources: ReviewSources,
): Promise<Pick<PlanReview, 'listeners' | 'warnings' | 'change'>> {
  try {
    const certificates = await readCertificates(context, plan, readers);
    const { from, to } = certificates;
    const judged = await Promise.all(
      plan.listeners.map((planned) => judge(context, plan, planned, { certificates, readers, sources })),
    );
    return {
      listeners: judged.map(({ planned, verdict }) => ({ planned, verdict })),
      warnings: [...judged.flatMap(({ warnings }) => warnings), ...calendarWarning(sources.calendars)],
      ...(from && to && { change: compareCertificates(from, to) }),
    };
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    const verdict = { kind: 'refused', reason: reasonOf(error) } as const;
    return { listeners: plan.listeners.map((planned) => ({ planned, verdict })), warnings: [] };
  }
}

async function judge(
  context: Context,
  plan: Plan,
  planned: PlannedListener,
  {
    certificates,
    readers,
    sources,
  }: { readonly certificates: PlanCertificates; readonly readers: AwsReaders; readonly sources: ReviewSources },
): Promise<Judged> {
  const tagged = await readTaggedListener(readers, planned);
  const condition = judgeListener(planned, plan, tagged?.listener);
  if (condition.kind === 'already-swapped') return { planned, verdict: condition, warnings: [] };
  const { terraformTags, managed } = context.config.swap;
  const owner = tagged && ownerOf(tagged, terraformTags);
  const readings: PolicyReadings = {
    ...certificates.readings,
    ...timesOf(context, plan, planned, tagged, sources),
    ...{ plan: known(plan), planned: known(planned), listener: known(tagged?.listener) },
    ...{ owner: known(owner), managed: known(managed) },
  };
  const rejection =
    firstRejection({ ...question, moment: 'listener' }, readings) ??
    firstRejection({ ...question, moment: 'write' }, readings);
  const verdict = verdictOf(rejection);
  if (verdict.kind === 'refused' || condition.kind !== 'to-swap') return { planned, verdict, warnings: [] };
  const place = `${planned.loadBalancer}:${String(planned.port)}`;
  const unproven = sources.isServedAsked === true ? await unprovenOf(context, plan, tagged, certificates) : undefined;
  if (tagged !== undefined && unproven?.why === 'unresolved') {
    const why = unresolvedReason(tagged.loadBalancer);
    return { planned, verdict: verdictOf({ reason: why }), warnings: [why.detail] };
  }
  const adds = condition.steps.some((step) => step.kind === 'add');
  const onLoadBalancer =
    adds && tagged !== undefined ? await readers.listeners.listSecureListeners(tagged.loadBalancer.arn) : [];
  const listed = listedCertificates(onLoadBalancer);
  const full = { place: planned.loadBalancer, count: String(listed), quota: String(defaultCertificateQuota) };
  const warnings: readonly Detail[] = [
    ...(unproven?.why === 'unreachable'
      ? [[{ key: 'unreachable-now', place, cause: unproven.cause, scheme: unproven.scheme }] as const]
      : []),
    ...(owner === undefined ? [] : [[{ key: 'manager-puts-back', place, ...owner, certificate: plan.to }] as const]),
    ...(isNearlyFull(listed) ? [[{ key: 'list-nearly-full', ...full }] as const] : []),
  ];
  return { planned, verdict, warnings };
}

/** Why handshakes after the swap would prove nothing, as far as it can be seen before. */
async function unprovenOf(
  context: Context,
  plan: Plan,
  tagged: TaggedListener | undefined,
  { from }: PlanCertificates,
): Promise<Unproven | undefined> {
  if (tagged === undefined) return undefined;
  const { listener, loadBalancer } = tagged;
  const role = roleOf(listener, plan.from) ?? 'default';
  return (await observeServed(context, { loadBalancer, port: listener.port }, from, role)).unproven;
}

/** What pause, rollbacks and calendars say of the listener now. */
function timesOf(
  context: Context,
  plan: Plan,
  planned: PlannedListener,
  tagged: TaggedListener | undefined,
  { calendars, pause, rolledBack }: ReviewSources,
): PolicyReadings {
  const { maintenance } = context.config;
  const subject = calendarSubject(plan, planned, tagged);
  const now = context.clock.now();
  const opensAt = calendars.kind === 'closed' ? calendars.opensAt : undefined;
  return {
    rolledBackBy: isKnown(rolledBack) ? known(rolledBackBy(rolledBack.value, { plan, planned })) : rolledBack,
    ...{ pause, now: known(now), timeZone: known(maintenance.timeZone), override: known(undefined) },
    calendar: known(mayStart(maintenance, subject, now)),
    ...(calendars.kind !== 'unreadable' && { changeCalendars: known(calendars) }),
    opening: known(opensAt && openingFrom(maintenance, subject, opensAt)),
  };
}
