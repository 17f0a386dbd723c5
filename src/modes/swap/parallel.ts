import { loadBalancerOfListener } from '../../core/arn.ts';
import type { PlannedListener } from '../../core/plan/plan.ts';

/** Load balancers that are worked on at once. The pace of the writes is kept by ELB's rate, not by this number. */
const most = 8;

/** Listeners by their load balancer, each group in the plan's order. */
export function byLoadBalancer(listeners: readonly PlannedListener[]): readonly (readonly PlannedListener[])[] {
  const groups = new Map<string, PlannedListener[]>();
  for (const listener of listeners) {
    const owner = loadBalancerOfListener(listener.arn)?.arn ?? listener.arn;
    groups.set(owner, [...(groups.get(owner) ?? []), listener]);
  }
  return [...groups.values()];
}

/**
 * Works on several groups at once. When one throws no further group is begun, those under way are finished, and only
 * then the first error is thrown: a swap must not be left in the middle because another one broke.
 */
export async function inParallel<T>(groups: readonly T[], work: (group: T) => Promise<void>): Promise<void> {
  const errors: unknown[] = [];
  const queue = [...groups];
  async function takeNext(): Promise<void> {
    for (let group = queue.shift(); group !== undefined && errors.length === 0; group = queue.shift()) {
      try {
        await work(group);
      } catch (error) {
        errors.push(error);
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(most, groups.length) }, takeNext));
  if (errors.length > 0) throw errors[0];
}
