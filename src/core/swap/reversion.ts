import type { Detail, Fact } from '../facts.ts';
import type { Owner } from './owners.ts';
import type { MigrationDecision } from '../certificate/migration.ts';
import type { Reason } from '../reasons.ts';
import { reason } from '../reasons.ts';
import type { ListenerRecord } from './swap-record.ts';
import type { ListenerUse } from '../certificate/usage.ts';

/** What a finished pull request records of one listener. */
export interface FinishedSwap {
  readonly pullRequest: number;
  readonly record: ListenerRecord;
}

/** A listener that was migrated and is back on the old certificate. */
export interface Reversion {
  readonly use: ListenerUse;
  /** Who owns the listener, as far as anything says. */
  readonly owner: Owner | undefined;
  /** The last swap of it, or, where the owners' code had changed it, when the issue was closed as done. */
  readonly since: FinishedSwap | { readonly doneAt: string };
}

/** Most listeners that one reason names. */
const named = 5;

/** The last swap by which a listener that holds `certificate` now had left it; what was rolled back was meant. */
export function lastSwapOf(
  { listener }: ListenerUse,
  certificate: string,
  swaps: readonly FinishedSwap[],
): FinishedSwap | undefined {
  const own = swaps.filter(
    ({ record }) =>
      record.arn === listener.arn &&
      record.port === listener.port &&
      record.from === certificate &&
      (hadLeft(record) || record.outcome === 'rolled-back'),
  );
  const last = own.toSorted((a, b) => b.pullRequest - a.pullRequest)[0];
  return last !== undefined && hadLeft(last.record) ? last : undefined;
}

/** Swapped, or found turned back by a later run of the same pull request. */
function hadLeft({ outcome, reason: why }: ListenerRecord): boolean {
  if (outcome === 'swapped' || outcome === 'already-swapped') return true;
  return typeof why?.detail === 'object' && why.detail.some(({ key }) => key === 'swapped-and-back');
}

/** What people are told of one of them. `word`: the load balancer's type as people read it. */
export function reversionFacts(
  { use, owner, since }: Reversion,
  { word, timeZone }: { readonly word: string; readonly timeZone: string },
): readonly Fact[] {
  const where = { place: `${word} ${use.loadBalancer.name}`, port: String(use.listener.port) };
  const what: Fact =
    'doneAt' in since
      ? { key: 'reverted-code', ...where, at: since.doneAt, timeZone }
      : {
          ...{ key: 'reverted-swap', ...where, pullRequest: String(since.pullRequest) },
          ...{ at: since.record.finishedAt ?? '', timeZone },
        };
  return owner === undefined ? [what] : [what, { key: 'manager-sets-it', ...owner }];
}

/** The reason, with the first few listeners named. */
export function revertedReason(each: readonly (readonly Fact[])[]): Reason {
  const more = each.length - named;
  const facts: Detail = [
    ...each.slice(0, named).flat(),
    ...(more > 0 ? [{ key: 'more', count: String(more) } as const] : []),
  ];
  return reason('reverted', facts);
}

/**
 * Where a certificate stands of which listeners are back: what else keeps it comes first. A pull request proposes the
 * swap anew; what is left to code as a whole waits for people.
 */
export function decideReverted(
  decision: MigrationDecision,
  why: Reason,
  { isLeftToOwner }: { readonly isLeftToOwner: boolean },
): MigrationDecision {
  if (decision.kind !== 'tracked' || decision.state !== 'ready' || decision.reason !== undefined) return decision;
  return { ...decision, state: isLeftToOwner ? 'blocked' : 'ready', reason: why };
}
