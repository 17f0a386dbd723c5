import { Temporal } from 'temporal-polyfill';
import { parsePlan, type Plan } from '../../core/plan/plan.ts';
import type { Issue, PullRequest } from '../../core/repository.ts';
import { wasPutBack, wasSwappedHere } from '../../core/swap/rollback.ts';
import type { ListenerRecord } from '../../core/swap/swap-record.ts';
import type { MergedPlan } from '../plans/plan-files.ts';
import type { BegunPullRequests } from '../shared/begun.ts';
import type { Context } from '../shared/context.ts';
import { readSwapRecords } from '../shared/records.ts';
import { record } from './listener.ts';

/** Where a run finds records. */
interface RecordPlaces {
  readonly trusted: ReadonlySet<string>;
  /** The issue of a certificate, by its ARN. */
  readonly issueOf: (certificate: string) => Issue | undefined;
  readonly notes: BegunPullRequests;
}

/**
 * What earlier runs recorded of the pull request, by listener and plan file: in its swap comment, and where a run was cut
 * off, by a note on the dashboard. The issue of a certificate holds something only where such a note stands, or can stand
 * nowhere, and where somebody touched it since the merge.
 */
export async function readRecords(
  context: Context,
  { trusted, issueOf, notes }: RecordPlaces,
  { number, mergedAt }: Pick<PullRequest, 'number' | 'mergedAt'>,
  plans: readonly MergedPlan[],
): Promise<ReadonlyMap<string, ListenerRecord>> {
  const parsed = plans.flatMap(({ path, file }) => {
    const read = parsePlan(file.text);
    return read.kind === 'valid' ? [{ path, plan: read.plan }] : [];
  });
  const issues = notes.mayBeUnrecorded(number) ? parsed.flatMap(({ plan }) => issueOf(plan.from) ?? []) : [];
  const touched = issues.filter(
    ({ commentCount, updatedAt }) =>
      commentCount !== 0 && (mergedAt === undefined || Temporal.Instant.compare(updatedAt, mergedAt) >= 0),
  );
  const numbers = new Set(touched.map((issue) => issue.number));
  const records = await readSwapRecords(context, trusted, number, [...numbers]);
  const known = new Map(records.map((entry) => [recordKey(entry), entry]));
  const cutOff = notes.before.get(number);
  if (cutOff === undefined) return known;
  return new Map([...known, ...parsed.flatMap((each) => [...begunRecords({ ...each, earlier: known }, cutOff)])]);
}

/** A listener may stand in two plan files of one pull request, for two certificates. */
export function recordKey(entry: Pick<ListenerRecord, 'arn' | 'path' | 'port'>): string {
  return `${entry.path} ${entry.arn} ${String(entry.port)}`;
}

/**
 * What is yet to be recorded before the first listener of a plan is written to: a run that is killed leaves it. `hasAdded`:
 * wherever the old certificate stands in a list the new one comes beside it first.
 */
export function begunRecords(
  {
    plan,
    path,
    earlier,
  }: { readonly plan: Plan; readonly path: string; readonly earlier: ReadonlyMap<string, ListenerRecord> },
  run: string,
): Map<string, ListenerRecord> {
  return new Map(
    plan.listeners.flatMap((planned) => {
      const key = recordKey({ ...planned, path });
      const known = earlier.get(key);
      if (wasSwappedHere(known, plan) || wasPutBack(known)) return [];
      const entry = known ?? record({ plan, path, planned }, 'not-started');
      const added = planned.certificate !== 'default' && { hasAdded: true as const };
      return [
        [key, { ...entry, begun: true as const, ...added, ...(entry.startedAt === undefined && { run }) }] as const,
      ];
    }),
  );
}
