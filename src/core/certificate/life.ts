import { Temporal } from 'temporal-polyfill';
import type { Certificate } from './certificate.ts';
import type { Replacement } from './migration.ts';
import type { FinishedSwap } from '../swap/reversion.ts';
import { isUntouched } from '../swap/rollback.ts';

/** What happened to a certificate, without its time. */
export type LifeEvent =
  | { readonly kind: 'opened' | 'issued' | 'switch-started' | 'done' }
  /** `attempt`: `undefined` for a certificate that was there already. */
  | { readonly kind: 'requested'; readonly attempt: number | undefined }
  | { readonly kind: 'proposed'; readonly pullRequest: number }
  | { readonly kind: 'merged'; readonly pullRequest: number; readonly by: string | undefined }
  | { readonly kind: 'swapped' | 'put-back'; readonly swap: FinishedSwap };

/** What happened when. */
export type DatedEvent = LifeEvent & { readonly at: Temporal.Instant };

/** What is known of a migration when it is done. */
export interface LifeFacts {
  readonly certificate: Pick<Certificate, 'update'>;
  readonly openedAt: Temporal.Instant;
  readonly replacement: Replacement | undefined;
  readonly pullRequests: readonly {
    readonly number: number;
    readonly createdAt: Temporal.Instant;
    readonly mergedAt: Temporal.Instant | undefined;
    readonly mergedBy: string | undefined;
  }[];
  readonly swaps: readonly FinishedSwap[];
  readonly now: Temporal.Instant;
}

/** Everything that GitHub and AWS still know of a migration, in its order; what has no time is left out. */
export function lifeOf(facts: LifeFacts): readonly DatedEvent[] {
  const { openedAt, replacement, certificate, pullRequests, swaps, now } = facts;
  const events: readonly (DatedEvent | undefined)[] = [
    dated({ kind: 'opened' }, openedAt),
    dated({ kind: 'requested', attempt: replacement?.attempt }, replacement?.certificate.createdAt),
    dated({ kind: 'issued' }, replacement?.certificate.issuedAt),
    dated({ kind: 'switch-started' }, certificate.update?.requestedAt),
    ...pullRequests.flatMap(({ number, createdAt, mergedAt, mergedBy }) => [
      dated({ kind: 'proposed', pullRequest: number }, createdAt),
      dated({ kind: 'merged', pullRequest: number, by: mergedBy }, mergedAt),
    ]),
    ...swaps.map(swapEvent),
  ];
  const known = events.filter((event) => event !== undefined);
  return [...known.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at)), { kind: 'done', at: now }];
}

function swapEvent(swap: FinishedSwap): DatedEvent | undefined {
  const { outcome, finishedAt } = swap.record;
  const at = finishedAt === undefined ? undefined : Temporal.Instant.from(finishedAt);
  if (outcome === 'swapped') return dated({ kind: 'swapped', swap }, at);
  return outcome === 'rolled-back' && !isUntouched(swap.record) ? dated({ kind: 'put-back', swap }, at) : undefined;
}

function dated(event: LifeEvent, at: Temporal.Instant | undefined): DatedEvent | undefined {
  return at && { ...event, at };
}
