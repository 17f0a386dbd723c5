import type { Temporal } from 'temporal-polyfill';
import { mayStart } from '../../core/calendar/calendar.ts';
import { loadBalancerOfListener } from '../../core/arn.ts';
import type { Certificate } from '../../core/certificate/certificate.ts';
import type { ChangeCalendarAnswer } from '../../core/calendar/change-calendar.ts';
import { UpstreamError } from '../../core/errors.ts';
import type { Detail } from '../../core/facts.ts';
import type { ListenerRef, TaggedListener } from '../../core/swap/listener.ts';
import { ownedReason, ownerOf } from '../../core/swap/owners.ts';
import { parsePlan } from '../../core/plan/plan.ts';
import type { Plan, PlannedListener } from '../../core/plan/plan.ts';
import type { ListenerVerdict, PlanReview, Verdict } from '../../core/plan/review.ts';
import {
  defaultCertificateQuota,
  heldByChangeCalendar,
  isNearlyFull,
  listedCertificates,
  verdictOf,
} from '../../core/plan/review.ts';
import { judgeCertificate, judgeListener } from '../../core/swap/swap.ts';
import type { AccountRegion, AwsReaders } from '../../ports.ts';
import type { Context } from '../shared/context.ts';
import { reasonOf } from '../scan/inventory/observe.ts';

/** Opens readers for the account and region of a plan; `undefined` where AWS is not to be asked. */
export type OpenReaders = (target: AccountRegion) => Promise<AwsReaders | undefined>;

/** Where a review asks: AWS about the plan, and what the SSM Change Calendars said when they were asked. */
export interface ReviewSources {
  readonly openReaders: OpenReaders;
  readonly calendars: ChangeCalendarAnswer;
}

/** Tells what would happen to a plan file if it were merged with its label now. Reads only. */
export async function reviewPlan(
  context: Context,
  file: { readonly path: string; readonly text: string },
  { openReaders, calendars }: ReviewSources,
): Promise<PlanReview> {
  const parsed = parsePlan(file.text);
  if (parsed.kind === 'invalid') {
    return {
      path: file.path,
      plan: undefined,
      problems: parsed.problems,
      listeners: [],
      isAwsAsked: false,
      warnings: [],
    };
  }
  const { plan } = parsed;
  const now = context.clock.now();
  const readers = await openReaders(plan);
  if (readers === undefined) {
    const listeners = plan.listeners.map((planned) => ({
      planned,
      verdict: askCalendar(context, plan, planned, undefined, { now, calendars }),
    }));
    return { path: file.path, plan, problems: [], listeners, isAwsAsked: false, warnings: [] };
  }
  const judged = await judgeAll(context, plan, readers, { now, calendars });
  return {
    path: file.path,
    plan,
    problems: [],
    listeners: judged.map(({ planned, verdict }) => ({ planned, verdict })),
    isAwsAsked: true,
    warnings: [...judged.flatMap(({ warnings }) => warnings), ...calendarWarning(calendars)],
  };
}

/** Now, and what the SSM Change Calendars say now. */
interface Times {
  readonly now: Temporal.Instant;
  readonly calendars: ChangeCalendarAnswer;
}

/** A calendar that this role may not read refuses nothing here: the swap asks it by its own role. */
function calendarWarning(answer: ChangeCalendarAnswer): readonly Detail[] {
  return answer.kind === 'unreadable' ? [[{ key: 'calendar-not-read', why: answer.why }]] : [];
}

interface Judged extends ListenerVerdict {
  readonly warnings: readonly Detail[];
}

/** What AWS does not let be read would not be swapped either: every listener is refused with AWS's reason. */
async function judgeAll(context: Context, plan: Plan, readers: AwsReaders, times: Times): Promise<readonly Judged[]> {
  try {
    const to = await readers.certificates.describeCertificate(plan.to);
    return await Promise.all(plan.listeners.map((planned) => judge(context, plan, planned, { to, readers, times })));
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    const verdict = { kind: 'refused', reason: reasonOf(error) } as const;
    return plan.listeners.map((planned) => ({ planned, verdict, warnings: [] }));
  }
}

async function judge(
  context: Context,
  plan: Plan,
  planned: PlannedListener,
  { to, readers, times }: { readonly to: Certificate | undefined; readonly readers: AwsReaders; readonly times: Times },
): Promise<Judged> {
  const tagged = await readTaggedListener(readers, planned);
  const condition = judgeListener(planned, plan, tagged?.listener);
  if (condition.kind !== 'to-swap') return { planned, verdict: condition, warnings: [] };
  const objection = judgeCertificate(plan, to, planned.type, times.now);
  if (objection !== undefined) return { planned, verdict: { kind: 'refused', reason: objection }, warnings: [] };
  const { managed, terraformTags } = context.config.swap;
  const owner = tagged && ownerOf(tagged, terraformTags);
  if (owner !== undefined && managed === 'refuse') {
    return { planned, verdict: { kind: 'refused', reason: ownedReason(owner) }, warnings: [] };
  }
  const place = `${planned.loadBalancer}:${String(planned.port)}`;
  const adds = condition.steps.some((step) => step.kind === 'add');
  const onLoadBalancer =
    adds && tagged !== undefined ? await readers.listeners.listSecureListeners(tagged.loadBalancer.arn) : [];
  const listed = listedCertificates(onLoadBalancer);
  const full = { place: planned.loadBalancer, count: String(listed), quota: String(defaultCertificateQuota) };
  const warnings: readonly Detail[] = [
    ...(owner === undefined ? [] : [[{ key: 'manager-puts-back', place, ...owner, certificate: plan.to }] as const]),
    ...(isNearlyFull(listed) ? [[{ key: 'list-nearly-full', ...full }] as const] : []),
  ];
  return { planned, verdict: askCalendar(context, plan, planned, tagged, times), warnings };
}

function askCalendar(
  context: Context,
  plan: Plan,
  planned: PlannedListener,
  tagged: TaggedListener | undefined,
  { now, calendars }: Times,
): Verdict {
  const { maintenance } = context.config;
  const subject = calendarSubject(plan, planned, tagged);
  return heldByChangeCalendar(verdictOf(mayStart(maintenance, subject, now)), calendars, maintenance, subject);
}

/** What the calendar's overrides match; without AWS's answer the tags are unknown and match nothing. */
export function calendarSubject(
  plan: Plan,
  planned: PlannedListener,
  tagged: TaggedListener | undefined,
): Parameters<typeof mayStart>[1] {
  return {
    account: plan.account,
    loadBalancer: planned.loadBalancer,
    type: planned.type,
    listenerTags: tagged?.listenerTags ?? {},
    loadBalancerTags: tagged?.loadBalancerTags ?? {},
  };
}

/** A listener with its load balancer and the tags of both; `undefined` when either is gone. */
export async function readTaggedListener(readers: AwsReaders, ref: ListenerRef): Promise<TaggedListener | undefined> {
  const owner = loadBalancerOfListener(ref.arn);
  if (owner === undefined) return undefined;
  const [listener, loadBalancer] = await Promise.all([
    readers.listeners.describeListener(ref),
    readers.listeners.describeLoadBalancer(owner.arn),
  ]);
  if (listener === undefined || loadBalancer === undefined) return undefined;
  const tags = await readers.listeners.listTags([ref.arn, owner.arn]);
  return {
    listener,
    loadBalancer,
    listenerTags: tags.get(ref.arn) ?? {},
    loadBalancerTags: tags.get(owner.arn) ?? {},
  };
}
