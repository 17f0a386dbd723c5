import type { Listener, ListenerRef } from './listener.ts';
import type { Plan, PlannedListener } from '../plan/plan.ts';
import type { Reason } from '../reasons.ts';
import { reason } from '../reasons.ts';
import type { ListenerRecord } from './swap-record.ts';
import type { SwapStep } from './swap.ts';

/** What putting the old certificate back on a listener comes to. */
export type RollbackCondition =
  | { readonly kind: 'to-put-back'; readonly steps: readonly SwapStep[] }
  /** Nothing to do: the old certificate stands where the plan found it. */
  | { readonly kind: 'stands' }
  | { readonly kind: 'refused'; readonly reason: Reason };

/**
 * The writes that put the old certificate back where the plan found it, in the only safe order: it stands beside the
 * new one before that goes. `mayRemoveNew`: the action had added the new one to the list; what others put there stays.
 * Made from what the listener holds now, so a rollback that was cut off goes on from there, and so does one of a swap
 * that was cut off.
 */
export function judgeRollback(
  planned: PlannedListener,
  plan: Plan,
  listener: Listener | undefined,
  mayRemoveNew: boolean,
): RollbackCondition {
  if (listener === undefined) return { kind: 'refused', reason: reason('listener-gone') };
  const { from, to } = plan;
  const isInList = planned.certificate !== 'default' && listener.sniCertificates.includes(to);
  const isDefault = planned.certificate !== 'sni' && listener.defaultCertificate === to;
  const steps: SwapStep[] = [];
  const isMissing = !listener.sniCertificates.includes(from);
  // What was read may be out of date, and adding twice is adding once.
  if (isInList && (isMissing || mayRemoveNew)) steps.push({ kind: 'add', certificate: from });
  if (isDefault) steps.push({ kind: 'set-default', certificate: from });
  if (isInList && mayRemoveNew) steps.push({ kind: 'remove', certificate: to });
  if (steps.length > 0) return { kind: 'to-put-back', steps };
  return holds(listener, from)
    ? { kind: 'stands' }
    : {
        kind: 'refused',
        reason: reason('listener-drifted', [{ key: 'neither-served' }]),
      };
}

function holds(listener: Listener, certificate: string): boolean {
  return listener.defaultCertificate === certificate || listener.sniCertificates.includes(certificate);
}

/**
 * Whether a record says that this pull request put the plan's new certificate on the listener, or was about to when a run
 * was cut off. One that found it there already says nothing of that kind.
 */
export function wasSwappedHere(record: ListenerRecord | undefined, plan: Plan): boolean {
  if (record?.from !== plan.from || record.to !== plan.to) return false;
  return record.begun === true || record.startedAt !== undefined || record.outcome === 'swapped';
}

/** Whether every listener of the pull request was put back, or is refused for good: no later run looks at it again. */
export function isRolledBack(records: readonly ListenerRecord[], listeners: readonly ListenerRef[]): boolean {
  return listeners.every(({ arn, port }) =>
    records.some((record) => record.arn === arn && record.port === port && record.outcome === 'rolled-back'),
  );
}
