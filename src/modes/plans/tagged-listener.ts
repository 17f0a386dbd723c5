import { mayStart } from '../../core/calendar/calendar.ts';
import { loadBalancerOfListener } from '../../core/arn.ts';
import type { ListenerRef, TaggedListener } from '../../core/swap/listener.ts';
import type { Plan, PlannedListener } from '../../core/plan/plan.ts';
import type { AwsReaders } from '../../ports/aws.ts';

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
