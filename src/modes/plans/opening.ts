import { Temporal } from 'temporal-polyfill';
import { parseArn } from '../../core/arn.ts';
import { swappableType } from '../../core/swap/listener.ts';
import { mayStart } from '../../core/calendar/calendar.ts';
import type { Context } from '../shared/context.ts';
import type { MigrationItem } from '../scan/entry.ts';

/** When the calendar lets the entry's next listener be swapped; `undefined` where none waits for it. */
export function openingOf(
  { config, clock }: Context,
  { decision, observed }: MigrationItem,
): Temporal.Instant | undefined {
  if (decision.kind !== 'tracked' || decision.state !== 'waiting-for-window') return undefined;
  const now = clock.now();
  const openings = observed.listeners.flatMap(({ listener, loadBalancer, listenerTags, loadBalancerTags }) => {
    const type = swappableType(loadBalancer);
    const account = parseArn(listener.arn)?.account ?? '';
    const subject = { account, loadBalancer: loadBalancer.name, type, listenerTags, loadBalancerTags };
    const answer = mayStart(config.maintenance, subject, now);
    return answer.kind === 'closed' && answer.opensAt !== undefined ? [answer.opensAt] : [];
  });
  return earliest(openings);
}

/** The first moment at which anything that is approved may be swapped. */
export function firstOpeningOf(context: Context, entries: readonly MigrationItem[]): Temporal.Instant | undefined {
  return earliest(entries.map((entry) => openingOf(context, entry)).filter((opening) => opening !== undefined));
}

function earliest(instants: readonly Temporal.Instant[]): Temporal.Instant | undefined {
  return instants.toSorted((a, b) => Temporal.Instant.compare(a, b))[0];
}
