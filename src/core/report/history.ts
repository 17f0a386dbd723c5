import { Temporal } from 'temporal-polyfill';
import type { ReportedCertificate } from './report.ts';

/** How many certificates were left after something changed. */
export interface Remaining {
  readonly at: Temporal.Instant;
  readonly count: number;
}

/**
 * How many certificates had an issue and were not done, at each moment at which that changed, up to `until`. Read from
 * the issues' own open and close times; one that is done and whose issue is closed by this very run counts as done at
 * `until`.
 */
export function remainingOverTime(
  certificates: readonly ReportedCertificate[],
  until: Temporal.Instant,
): readonly Remaining[] {
  const end = until.epochMilliseconds;
  const changes = new Map<number, number>();
  const change = (at: number, by: number): void => {
    changes.set(Math.min(at, end), (changes.get(Math.min(at, end)) ?? 0) + by);
  };
  for (const { openedAt, closedAt, state } of certificates) {
    if (openedAt === undefined || state === undefined) continue;
    change(Date.parse(openedAt), 1);
    if (state === 'done') change(closedAt === undefined ? end : Date.parse(closedAt), -1);
  }
  let count = 0;
  const points = [...changes]
    .sort(([a], [b]) => a - b)
    .map(([at, by]) => ({ at: Temporal.Instant.fromEpochMilliseconds(at), count: (count += by) }));
  const last = points.at(-1);
  if (last !== undefined && last.at.epochMilliseconds < end) points.push({ at: until, count: last.count });
  return points;
}

/** How many were left at the end of each of the last `weeks` weeks, the oldest first, as far back as there is history. */
export function remainingByWeek(
  points: readonly Remaining[],
  until: Temporal.Instant,
  weeks: number,
): readonly Remaining[] {
  const first = points[0]?.at;
  if (first === undefined) return [];
  return Array.from({ length: weeks }, (_, index) => until.subtract({ hours: 24 * 7 * (weeks - 1 - index) }))
    .filter((at) => Temporal.Instant.compare(at, first) >= 0)
    .map((at) => ({ at, count: points.findLast((point) => Temporal.Instant.compare(point.at, at) <= 0)?.count ?? 0 }));
}
