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
  const isDefault = planned.certificate !== 'sni' && listener.defaultCertificate === to;
  const isInList = planned.certificate !== 'default' && listener.sniCertificates.includes(to);
  // Another run may have taken the new one off the list and not brought the old one back.
  const isListWanted = planned.certificate !== 'default' && (isInList || isDefault);
  const steps: SwapStep[] = [];
  const isMissing = !listener.sniCertificates.includes(from);
  // What was read may be out of date, and adding twice is adding once.
  if (isListWanted && (isMissing || mayRemoveNew)) steps.push({ kind: 'add', certificate: from });
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
 * was cut off. One that found it there already says nothing of that kind, and what was put back since is on the listener
 * by another hand.
 */
export function wasSwappedHere(record: ListenerRecord | undefined, plan: Plan): boolean {
  if (record?.from !== plan.from || record.to !== plan.to || wasPutBack(record)) return false;
  return record.begun === true || record.startedAt !== undefined || record.outcome === 'swapped';
}

/** Whether a swap of this pull request was begun and its end is not on record: the listener may be half done. */
export function isCutOff(record: ListenerRecord | undefined, plan: Plan): record is ListenerRecord {
  if (record?.outcome === 'swapped' || record?.outcome === 'already-swapped') return false;
  return wasSwappedHere(record, plan);
}

/** A listener as the plan found it, before a swap that was cut off; what others have set since stays as it is. */
export function beforeCutOff(now: Listener, planned: PlannedListener, { from, to }: Plan, hasAdded: boolean): Listener {
  const isDefault = planned.certificate !== 'sni' && now.defaultCertificate === to;
  const isMissing = planned.certificate !== 'default' && !now.sniCertificates.includes(from);
  const kept = hasAdded ? now.sniCertificates.filter((arn) => arn !== to) : now.sniCertificates;
  return {
    ...now,
    ...(isDefault && { defaultCertificate: from }),
    sniCertificates: isMissing ? [...kept, from] : kept,
  };
}

/** Whether a rollback has been there: this pull request neither swaps the listener again nor puts it back once more. */
export function wasPutBack(record: ListenerRecord | undefined): boolean {
  const { code, detail } = record?.reason ?? {};
  // With a detail it is another pull request that was put back, and this one waits.
  const isOwn = code === 'not-swapped-here' || (code === 'rolled-back' && detail === '');
  return record?.outcome === 'rolled-back' || isOwn;
}

/** Whether a rollback found the old certificate where it is wanted, and so had nothing to put back. */
export function isUntouched({ outcome, evidence }: ListenerRecord): boolean {
  return outcome === 'rolled-back' && typeof evidence !== 'string' && evidence.some(({ key }) => key === 'old-stands');
}

/** Whether a rollback that somebody asked for was refused for good. */
export function isRefusedRollback({ outcome, askedAt }: ListenerRecord): boolean {
  return outcome === 'refused' && askedAt !== undefined;
}

/** Whether a run did something to the listener, or refused for good what somebody had asked for: people are told. */
export function isNews(record: ListenerRecord): boolean {
  return record.startedAt !== undefined || isFound(record) || isHalfDone(record) || isRefusedRollback(record);
}

/** Whether a run found done what another one had begun, and so tells of it in its place. */
function isFound(record: ListenerRecord): boolean {
  return isFoundSwapped(record) || (record.outcome === 'rolled-back' && record.begun === true);
}

/** Whether it was left with the new certificate by a run that did not come to its end, and nothing may go on with it. */
export function isHalfDone({ outcome, begun, serves }: ListenerRecord): boolean {
  return outcome === 'not-started' && begun === true && (serves?.which === 'both' || serves?.which === 'new');
}

/** Whether the run that swapped the listener ended before it recorded the end, and another one found it swapped. */
export function isFoundSwapped({ outcome, begun, finishedAt }: ListenerRecord): boolean {
  return outcome === 'already-swapped' && begun === true && finishedAt !== undefined;
}

/**
 * Whether the rollback asked for at that moment came to its end, put back or refused for good: until somebody asks anew,
 * no later run looks again.
 */
export function isRollbackOver(record: ListenerRecord, askedAt: string | undefined): boolean {
  const isEnded = record.outcome === 'rolled-back' || isRefusedRollback(record);
  // Earlier versions did not note who asked when.
  return isEnded && (askedAt === undefined || (record.askedAt ?? askedAt) === askedAt);
}

/** The same of all listeners of a pull request. */
export function isRolledBack(
  records: readonly ListenerRecord[],
  listeners: readonly ListenerRef[],
  askedAt: string | undefined,
): boolean {
  return listeners.every(({ arn, port }) =>
    records.some((record) => record.arn === arn && record.port === port && isRollbackOver(record, askedAt)),
  );
}
