import type { RequestPolicy } from '../../config/config.ts';
import type { EffectiveStrategy } from '../certificate/in-place.ts';
import { isOutstanding, type JudgedRecord } from '../dns/proof.ts';
import { meaningOf, waitKinds, type Actor, type Reason } from '../reasons.ts';
import type { MigrationState } from './labels.ts';

/** What a certificate waits for where no reason says it, and who has to act. */
const steps = {
  /** Label `acm-hold` is set: nothing is asked or proposed until somebody takes it off. */
  hold: { waitsFor: 'label', actor: 'approver' },
  request: { waitsFor: 'run', actor: 'nobody' },
  'request-label': { waitsFor: 'label', actor: 'dns-owner' },
  /** The switch would deploy a new key, so whoever answers for what uses it says when. */
  'renewal-label': { waitsFor: 'label', actor: 'approver' },
  'requests-off': { waitsFor: 'config', actor: 'platform' },
  /** ACM is still making the records. */
  records: { waitsFor: 'run', actor: 'nobody' },
  register: { waitsFor: 'dns', actor: 'dns-owner' },
  /** All records are in place, and ACM has to see them. */
  validation: { waitsFor: 'run', actor: 'nobody' },
  proposal: { waitsFor: 'run', actor: 'nobody' },
  'proposal-by-hand': { waitsFor: 'review', actor: 'approver' },
  'proposal-rejected': { waitsFor: 'decision', actor: 'approver' },
  review: { waitsFor: 'review', actor: 'approver' },
  /** Code manages every listener, so no pull request proposes anything. */
  code: { waitsFor: 'code', actor: 'approver' },
  window: { waitsFor: 'window', actor: 'nobody' },
  /** All listeners were swapped, and ACM has to notice. */
  swapped: { waitsFor: 'run', actor: 'nobody' },
  done: { waitsFor: 'nothing', actor: 'nobody' },
} as const satisfies Readonly<Record<string, Waiting>>;

interface Waiting {
  readonly waitsFor: (typeof awaited)[number];
  readonly actor: Actor;
}

/** Every step; `reason`: what is done about the reason that it carries. */
export const stepKinds = [...(Object.keys(steps) as readonly (keyof typeof steps)[]), 'reason'] as const;

export type StepKind = (typeof stepKinds)[number];

/** What is waited for; `nothing` once a certificate is done. */
export const awaited = [...waitKinds, 'nothing'] as const;

/** What comes next for a certificate, and who has to act. */
export interface NextStep extends Waiting {
  readonly step: StepKind;
}

/** All that the next step depends on. */
export interface StepFacts {
  readonly state: MigrationState;
  readonly reason: Pick<Reason, 'code' | 'detail'> | undefined;
  readonly isHeld: boolean;
  readonly strategy: EffectiveStrategy;
  readonly request: RequestPolicy;
  readonly isInRenewalWindow: boolean;
  readonly records: readonly JudgedRecord[];
  /** Names whose record ACM has yet to make. */
  readonly namesToCome: readonly string[];
  /** `by-hand`: the branch is there, and a person has to open the pull request. */
  readonly proposal: 'none' | 'open' | 'by-hand' | 'rejected';
  /** No pull request touches any of its listeners. */
  readonly isLeftToCode: boolean;
}

/** What comes next: by a reason as the table of reasons says, else by the state and the settings. */
export function nextStep(facts: StepFacts): NextStep {
  const { state, reason, isHeld } = facts;
  if (isHeld && isStoppedByHold(facts)) return stepOf('hold');
  if (reason !== undefined && !isRepeatedByItself(facts)) return { step: 'reason', ...actionOf(reason) };
  switch (state) {
    case 'found':
      return stepOf(whatStartsIt(facts));
    case 'awaiting-dns':
      return stepOf(whatIsMissing(facts));
    case 'ready':
      return stepOf(whatIsProposed(facts));
    case 'waiting-for-window':
      return stepOf('window');
    case 'swapped':
      return stepOf('swapped');
    case 'done':
      return stepOf('done');
    case 'failed':
    case 'blocked':
      return stepOfLabel(state, reason);
  }
}

/** What comes next by an issue's label alone, where a scan did not see its certificate. */
export function stepOfLabel(state: MigrationState, reason: StepFacts['reason']): NextStep {
  if (reason !== undefined) return { step: 'reason', ...actionOf(reason) };
  const step = byLabel[state];
  return step === undefined ? { step: 'reason', waitsFor: 'decision', actor: 'approver' } : stepOf(step);
}

/** `undefined`: whatever the issue says. */
const byLabel: Readonly<Record<MigrationState, keyof typeof steps | undefined>> = {
  found: 'request',
  'awaiting-dns': 'register',
  ready: 'review',
  'waiting-for-window': 'window',
  swapped: 'swapped',
  failed: undefined,
  blocked: undefined,
  done: 'done',
};

function actionOf(reason: Pick<Reason, 'code' | 'detail'>): Waiting {
  const { waitsFor, actor } = meaningOf(reason);
  return { waitsFor, actor };
}

function stepOf(step: keyof typeof steps): NextStep {
  return { step, ...steps[step] };
}

/** The label holds what is not approved yet. */
function isStoppedByHold({ state }: StepFacts): boolean {
  return state === 'found' || state === 'awaiting-dns' || state === 'ready' || state === 'blocked';
}

/** A request that timed out is made again by itself once its records are seen. */
function isRepeatedByItself({ reason, records }: StepFacts): boolean {
  return reason?.code === 'validation-timed-out' && areInPlace(records);
}

function areInPlace(records: readonly JudgedRecord[]): boolean {
  return records.length > 0 && !records.some(isOutstanding);
}

function whatStartsIt({ strategy, request, isInRenewalWindow }: StepFacts): keyof typeof steps {
  if (request === 'off') return 'requests-off';
  if (strategy === 'in-place' && isInRenewalWindow) return 'renewal-label';
  return request === 'on-label' ? 'request-label' : 'request';
}

function whatIsMissing({ records, namesToCome }: StepFacts): keyof typeof steps {
  if (records.some(isOutstanding)) return 'register';
  return records.length === 0 || namesToCome.length > 0 ? 'records' : 'validation';
}

function whatIsProposed({ proposal, isLeftToCode }: StepFacts): keyof typeof steps {
  if (isLeftToCode) return 'code';
  switch (proposal) {
    case 'none':
      return 'proposal';
    case 'open':
      return 'review';
    case 'by-hand':
      return 'proposal-by-hand';
    case 'rejected':
      return 'proposal-rejected';
  }
}
