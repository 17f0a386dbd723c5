import type { Certificate } from '../../../core/certificate/certificate.ts';
import type { Fact } from '../../../core/facts.ts';
import { hasLabel, stateLabel } from '../../../core/issue/labels.ts';
import { isLeftToOwner, ownerOf } from '../../../core/swap/owners.ts';
import { planSequence } from '../../../core/plan/plan.ts';
import type { Reason } from '../../../core/reasons.ts';
import type { PullRequest } from '../../../core/repository.ts';
import {
  decideReverted,
  lastSwapOf,
  reversionFacts,
  revertedReason,
  type FinishedSwap,
  type Reversion,
} from '../../../core/swap/reversion.ts';
import { handsOffOf } from '../../../core/fleet/settings.ts';
import { readMarkerValues } from '../../../text/markdown/markdown.ts';
import { markerKeys } from '../../../text/markdown/marker-keys.ts';
import { loadBalancerWord } from '../../../text/pull-request/load-balancer.ts';
import type { Context } from '../../shared/context.ts';
import { mapBounded } from '../../shared/concurrency.ts';
import { mapEach, type Each } from '../../shared/each.ts';
import { readSwapRecords } from '../../shared/records.ts';
import type { Tracking } from '../../shared/tracking.ts';
import type { MigrationItem } from '../entry.ts';

/** Certificates whose comments are read at once. */
const mostAtOnce = 8;
/** Most pull requests of one certificate whose comments are read, the newest first. */
export const mostRead = 5;

/**
 * Finds listeners that were migrated and are back on the old certificate: those that the comments of finished pull
 * requests name as swapped, and those left to code once the issue was done. Comments are read only where a certificate
 * is in use though a pull request of it is finished.
 */
export async function findReverted(
  context: Context,
  { trusted }: Pick<Tracking, 'trusted'>,
  entries: readonly MigrationItem[],
  pullRequests: readonly PullRequest[],
): Promise<Each<MigrationItem>> {
  return mapEach(
    entries,
    (t, { observed }) => t.certificateNotRead(observed.certificate.arn),
    async (entry) => {
      if (entry.decision.kind !== 'tracked' || entry.observed.listeners.length === 0) return entry;
      const own = pullRequestsOf(context, entry.observed.certificate, pullRequests);
      const finished = own.filter(({ isMerged, labels }) => isMerged && hasLabel(labels, stateLabel('done')));
      const newest = finished.slice(0, mostRead);
      return withReverted(context, entry, await readSwaps(context, trusted, newest, entry.tracking?.issue.number));
    },
    { limit: mostAtOnce, otherwise: (entry) => entry },
  );
}

/** The action's pull requests for a certificate, the newest first. */
export function pullRequestsOf(
  { repository }: Context,
  certificate: Certificate,
  pullRequests: readonly PullRequest[],
): readonly PullRequest[] {
  return pullRequests
    .filter(
      ({ headRepository, headRef, body }) =>
        headRepository?.toLowerCase() === repository.fullName.toLowerCase() && isFor(certificate, { headRef, body }),
    )
    .toSorted((a, b) => b.number - a.number);
}

/** By what its text says that it replaces; by its branch where a person wrote the text. */
function isFor(certificate: Certificate, { headRef, body }: Pick<PullRequest, 'headRef' | 'body'>): boolean {
  const named = readMarkerValues(body, markerKeys.planFrom);
  return named.length === 0 ? planSequence(certificate, headRef) !== undefined : named.includes(certificate.arn);
}

/** What the swap comments of pull requests record. */
export async function readSwaps(
  context: Context,
  trusted: ReadonlySet<string>,
  pullRequests: readonly PullRequest[],
  issue: number | undefined,
): Promise<readonly FinishedSwap[]> {
  const read = await mapBounded(pullRequests, mostAtOnce, async ({ number }) => {
    const records = await readSwapRecords(context, trusted, number, issue === undefined ? [] : [issue]);
    return records.map((record) => ({ pullRequest: number, record }));
  });
  return read.flat();
}

function withReverted(context: Context, entry: MigrationItem, swaps: readonly FinishedSwap[]): MigrationItem {
  const { listeners, certificate, settings } = entry.observed;
  const handsOff = handsOffOf(context.config, settings);
  const doneAt = entry.tracking?.wasDone;
  const reverted = listeners.flatMap((use): readonly Reversion[] => {
    const owner = ownerOf(use, handsOff.terraformTags);
    const swap = lastSwapOf(use, certificate.arn, swaps);
    if (swap !== undefined) return [{ use, owner, since: swap }];
    return doneAt !== undefined && isLeftToOwner(use, handsOff) ? [{ use, owner, since: { doneAt } }] : [];
  });
  const why = reasonOfReverted(context, reverted);
  if (why === undefined) return entry;
  const isLeft = listeners.every((use) => isLeftToOwner(use, handsOff));
  return { ...entry, reverted, decision: decideReverted(entry.decision, why, { isLeftToOwner: isLeft }) };
}

/** What is told of the listeners that are back; `undefined` where there are none. */
export function reasonOfReverted(context: Context, reverted: readonly Reversion[]): Reason | undefined {
  return reverted.length === 0 ? undefined : revertedReason(factsOfReverted(context, reverted));
}

/** The same, by listener. */
export function factsOfReverted({ config }: Context, reverted: readonly Reversion[]): readonly (readonly Fact[])[] {
  const { timeZone } = config.maintenance;
  return reverted.map((each) => reversionFacts(each, { word: loadBalancerWord(each.use.loadBalancer.type), timeZone }));
}
