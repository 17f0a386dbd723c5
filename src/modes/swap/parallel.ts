import { loadBalancerOfListener } from '../../core/arn.ts';
import type { PlannedListener } from '../../core/plan/plan.ts';

/** Listeners with their load balancer, in the plan's order. */
export function byLoadBalancer(
  listeners: readonly PlannedListener[],
): readonly (readonly [loadBalancer: string, listeners: readonly PlannedListener[]])[] {
  const groups = new Map<string, PlannedListener[]>();
  for (const listener of listeners) {
    const owner = loadBalancerOfListener(listener.arn)?.arn ?? listener.arn;
    groups.set(owner, [...(groups.get(owner) ?? []), listener]);
  }
  return [...groups];
}

/**
 * Works on several groups at once. When one throws, the others are finished, and only then the first error is thrown: a
 * swap must not be left in the middle because another one broke.
 */
export async function inParallel<T, R>(groups: readonly T[], work: (group: T) => Promise<R>): Promise<readonly R[]> {
  const ended = await Promise.allSettled(groups.map(work));
  return ended.map((end) => {
    if (end.status === 'rejected') throw end.reason;
    return end.value;
  });
}
