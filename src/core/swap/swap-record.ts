import { swappableTypes } from '../arn.ts';
import * as z from 'zod';
import { loadBalancerOfListener } from '../arn.ts';
import { detailSchema } from '../facts.ts';
import { reasonCodes } from '../reasons.ts';

/*
 * What became of each listener of a pull request, kept as JSON on the swap comment: it tells a later run which
 * listeners were swapped already, so that none is swapped twice, whoever turned it back.
 */

/** Anybody who may edit comments can change the data, and a moment that is none must not stop every later run. */
const moment = z.iso.datetime();
const outcome = z.enum(['swapped', 'already-swapped', 'deferred', 'refused', 'failed', 'not-started', 'rolled-back']);

/** Which of a plan's two certificates a listener holds; while it lists both, AWS may serve either. */
export const servedCertificates = ['old', 'new', 'both'] as const;

const presentedSchema = z.object({
  serial: z.string(),
  subject: z.string(),
  issuer: z.string(),
  /** ISO 8601 in UTC. */
  notAfter: moment,
});

const recordSchema = z.object({
  arn: z.string(),
  path: z.string(),
  loadBalancer: z.string(),
  type: z.enum(swappableTypes),
  port: z.number(),
  from: z.string(),
  to: z.string(),
  outcome,
  reason: z.object({ code: z.enum(reasonCodes), detail: detailSchema }).optional(),
  /** When the calendar opens next, ISO 8601 in UTC; for `deferred`. */
  opensAt: moment.optional(),
  startedAt: moment.optional(),
  finishedAt: moment.optional(),
  /** Certificate that clients were given before and after. */
  before: presentedSchema.optional(),
  after: presentedSchema.optional(),
  /** What the listener was left with, as AWS last showed it; absent where that could not be read. */
  serves: z.object({ which: z.enum(servedCertificates), until: moment.optional() }).optional(),
  /** How the outcome was verified, or what was left behind; earlier versions wrote a sentence. */
  evidence: detailSchema,
  /** Who opened the window by hand, and why. */
  override: z.object({ by: z.string(), why: z.string() }).optional(),
  /** Written before the plan's first write: whatever the run comes to, this pull request began to swap it. */
  begun: z.literal(true).optional(),
  /** The swap added the new certificate to the list, so a rollback may take it off. */
  hasAdded: z.literal(true).optional(),
  /** When the rollback that came to this end was asked for, by label or by hand. */
  askedAt: moment.optional(),
  /** The opening of the calendar in which it was started; absent where it may be started at any time. */
  window: z.object({ from: moment, to: moment }).optional(),
  /** Who had set the label, and who had merged, when it was started. */
  labelledBy: z.string().optional(),
  mergedBy: z.string().optional(),
  /** The run that did it. */
  run: z.url({ protocol: /^https?$/ }).optional(),
});

/** What became of one listener. */
export type ListenerRecord = Readonly<z.infer<typeof recordSchema>>;
/** Begun by a run that recorded no more of it: what stands on the listener, only the next look tells. */
export function isUnderWay({ outcome: said, begun, reason }: ListenerRecord): boolean {
  return said === 'not-started' && begun === true && reason === undefined;
}

/** What AWS refused, or took without effect: it waits for no moment, but for somebody who mends the cause. */
export function hasFailed({ outcome: said, reason }: ListenerRecord): boolean {
  return said === 'failed' || (said === 'deferred' && reason?.code === 'access-denied');
}

/** A certificate that a client was given. */
export type PresentedRecord = Readonly<z.infer<typeof presentedSchema>>;

const recordsSchema = z.object({ version: z.literal(1), listeners: z.array(recordSchema) });

/** The short form: what a later run decides by, and nothing that only people read. */
const shortSchema = z.object({
  version: z.literal(2),
  /** `prefix`: what the ARNs of the plan's listeners begin with. */
  plans: z.array(recordSchema.pick({ path: true, from: true, to: true }).extend({ prefix: z.string() })),
  listeners: z.array(
    z.object({
      /** The rest of the ARN. */
      arn: z.string(),
      /** Place in `plans`. */
      plan: z.int().min(0),
      port: z.number(),
      outcome,
      code: z.enum(reasonCodes).optional(),
      finishedAt: moment.optional(),
      begun: z.literal(true).optional(),
      hasAdded: z.literal(true).optional(),
      askedAt: moment.optional(),
    }),
  ),
});

/** The records as they stand in the comment's marker. */
export function packRecords(listeners: readonly ListenerRecord[]): unknown {
  return { version: 1, listeners: listeners.map(inOrder) };
}

/** The same record always gives the same text, also when it was read back: what has not changed is not written. */
function inOrder(entry: ListenerRecord): object {
  const keys = Object.keys(recordSchema.shape) as (keyof ListenerRecord)[];
  return Object.fromEntries(keys.flatMap((key) => (entry[key] === undefined ? [] : [[key, entry[key]]])));
}

/** The same in the short form, for a comment that has no room for everything. */
export function packShortRecords(listeners: readonly ListenerRecord[]): unknown {
  const plans = new Map(listeners.map((entry) => [planKey(entry), { ...planOf(entry), prefix: arnPrefix(entry.arn) }]));
  const places = [...plans.keys()];
  return {
    version: 2,
    plans: [...plans.values()],
    listeners: listeners.map((entry) => ({
      arn: entry.arn.slice(arnPrefix(entry.arn).length),
      plan: places.indexOf(planKey(entry)),
      port: entry.port,
      outcome: entry.outcome,
      ...(entry.reason && { code: entry.reason.code }),
      ...(entry.finishedAt !== undefined && { finishedAt: entry.finishedAt }),
      ...(entry.begun && { begun: entry.begun }),
      ...(entry.hasAdded && { hasAdded: entry.hasAdded }),
      ...(entry.askedAt !== undefined && { askedAt: entry.askedAt }),
    })),
  };
}

function planOf({ path, from, to }: ListenerRecord): Pick<ListenerRecord, 'path' | 'from' | 'to'> {
  return { path, from, to };
}

function planKey(entry: ListenerRecord): string {
  return JSON.stringify([entry.path, entry.from, entry.to, arnPrefix(entry.arn)]);
}

/** Partition, region and account are the same for all listeners of a plan; written once they leave room for more. */
function arnPrefix(arn: string): string {
  const mark = arn.includes(':listener/') ? ':listener/' : ':loadbalancer/';
  return arn.slice(0, arn.indexOf(mark) + mark.length);
}

/** Reads either form back; what is not ours to the letter counts as nothing. */
export function unpackRecords(value: unknown): readonly ListenerRecord[] {
  const whole = recordsSchema.safeParse(value);
  if (whole.success) return whole.data.listeners;
  const short = shortSchema.safeParse(value);
  return short.success ? short.data.listeners.flatMap((entry) => unpackShort(entry, short.data.plans)) : [];
}

function unpackShort(
  {
    arn: rest,
    plan,
    port,
    outcome: result,
    code,
    finishedAt,
    begun,
    hasAdded,
    askedAt,
  }: z.infer<typeof shortSchema>['listeners'][number],
  plans: z.infer<typeof shortSchema>['plans'],
): readonly ListenerRecord[] {
  const named = plans[plan];
  if (named === undefined) return [];
  const { prefix, ...ofPlan } = named;
  const arn = `${prefix}${rest}`;
  const loadBalancer = loadBalancerOfListener(arn);
  if (loadBalancer === undefined || loadBalancer.type === 'gateway') return [];
  return [
    {
      ...ofPlan,
      arn,
      loadBalancer: loadBalancer.name,
      type: loadBalancer.type,
      port,
      outcome: result,
      ...(code && { reason: { code, detail: '' } }),
      ...(finishedAt !== undefined && { finishedAt }),
      ...(begun && { begun }),
      ...(hasAdded && { hasAdded }),
      ...(askedAt !== undefined && { askedAt }),
      evidence: '',
    },
  ];
}
