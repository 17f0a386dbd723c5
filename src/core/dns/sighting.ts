import { Temporal } from 'temporal-polyfill';
import type { JudgedRecord } from './proof.ts';
import { validationPeriod } from './records.ts';

/** ACM sees a record within half an hour; when it has not after so long, something keeps it from looking. */
const patience = Temporal.Duration.from({ hours: 6 });

/**
 * Since when all records stand in public DNS, where ACM still waits for one. `known`: what an earlier run found; it holds
 * while nobody can look, and while there is nothing to look for.
 */
export function seenSince(
  records: readonly Pick<JudgedRecord, 'state'>[],
  known: Temporal.Instant | undefined,
  now: Temporal.Instant,
): Temporal.Instant | undefined {
  if (records.some(({ state }) => state === 'missing' || state === 'wrong')) return undefined;
  if (records.length === 0 || records.some(({ state }) => state === 'unknown')) return known;
  return records.some(({ state }) => state === 'present') ? (known ?? now) : undefined;
}

/** Whether an attempt has waited for so long, or had when it ended, though all records were there. */
export function isOverlooked(
  since: Temporal.Instant | undefined,
  requestedAt: Temporal.Instant | undefined,
  now: Temporal.Instant,
): boolean {
  if (since === undefined || requestedAt === undefined) return false;
  const waitedSince = Math.max(since.epochMilliseconds, requestedAt.epochMilliseconds);
  const end = Math.min(now.epochMilliseconds, requestedAt.add(validationPeriod).epochMilliseconds);
  return end - waitedSince >= patience.total('milliseconds');
}
