import { readPlanFiles } from '../../plans/plan-files.ts';
import type { MergedPlan } from '../../plans/plan-files.ts';
import { decideBlocked, decideFailed } from '../../../core/certificate/migration.ts';
import { parsePlan } from '../../../core/plan/plan.ts';
import type { Reason } from '../../../core/reasons.ts';
import type { PullRequest } from '../../../core/repository.ts';
import type { ListenerRecord } from '../../../core/swap/swap-record.ts';
import { planStands } from '../../../core/swap/policy/rechecks.ts';
import { ownedReason, ownerOf } from '../../../core/swap/owners.ts';
import { ask } from '../../../core/swap/policy/check.ts';
import { firstRejection } from '../../../core/swap/policy/policy.ts';
import { known } from '../../../core/swap/policy/value.ts';
import { once } from '../../../core/once.ts';
import type { Context } from '../../shared/context.ts';
import { mapEach, type Each } from '../../shared/each.ts';
import { read } from '../../shared/read.ts';
import { readSwapRecords } from '../../shared/records.ts';
import type { Tracking } from '../../shared/tracking.ts';
import { WaitingPullRequests } from '../../shared/waiting.ts';
import { readGates } from '../../gates/gates.ts';

import type { MigrationItem } from '../entry.ts';

/**
 * Approved is what the gates let through: a certificate whose pull request is merged, and would not be swapped in any
 * window, is blocked for the gate's reason; where nobody has set the label yet, that is no such reason. What was tried
 * and failed is told with the reason that the swap recorded.
 */
export async function blockByGates(
  context: Context,
  { trusted, dashboard }: Pick<Tracking, 'trusted' | 'dashboard'>,
  entries: readonly MigrationItem[],
): Promise<Each<MigrationItem>> {
  const { github, repository } = context;
  const folders = new Map<string, ReturnType<typeof github.listFolder>>();
  const listFolder = (folder: string): ReturnType<typeof github.listFolder> =>
    once(folders, folder, () => github.listFolder(folder, repository.defaultBranch));
  const waiting = new WaitingPullRequests(context, { dashboard }, listFolder);
  const gates = new Map<string, Promise<Reason | undefined>>();
  const files = new Map<string, Promise<readonly MergedPlan[]>>();
  const records = new Map<string, Promise<readonly ListenerRecord[]>>();
  return mapEach(
    entries,
    (t, { observed }) => t.certificateNotRead(observed.certificate.arn),
    async (entry) => {
      const { proposal, observed } = entry;
      const { arn } = observed.certificate;
      if (proposal.kind !== 'merged' && proposal.kind !== 'failed') return entry;
      const { pullRequest } = proposal;
      const key = String(pullRequest.number);
      let { decision } = entry;
      if (proposal.kind === 'failed' && decision.kind === 'tracked' && decision.state === 'failed') {
        const recorded = await once(records, key, () => readSwapRecords(context, trusted, pullRequest.number, []));
        decision = decideFailed(decision, arn, recorded);
      }
      if (decision.kind !== 'tracked') return entry;
      if (decision.state !== 'waiting-for-window' && decision.state !== 'ready') return { ...entry, decision };
      // Its gates were open when it was left, and its plans stand.
      if ((await waiting.find(pullRequest)) !== undefined) return entry;
      const blockedBy = await once(gates, key, () => blockedGate(context, pullRequest, trusted));
      const plans = await once(files, key, () => readPlanFiles(context, pullRequest.number, mergedAs(pullRequest)));
      const why = blockedBy ?? (await planAtHead(context, arn, plans)) ?? ownedByOthers(context, observed);
      return { ...entry, decision: why === undefined ? decision : decideBlocked(decision, why) };
    },
    { limit: 8, otherwise: (entry) => entry },
  );
}

/** What the checks of the swap say of the pull request itself. */
async function blockedGate(
  context: Context,
  pullRequest: PullRequest,
  trusted: ReadonlySet<string>,
): Promise<Reason | undefined> {
  const { label } = context.config.pullRequests;
  const { readings } = await readGates(context, pullRequest, { purpose: 'swap', label, isByHand: false, trusted });
  return firstRejection({ purpose: 'swap', moment: 'pull-request', isPartial: true }, readings)?.reason;
}

function mergedAs({ mergeCommitSha, headSha }: PullRequest): string {
  return mergeCommitSha ?? headSha;
}

/** Who keeps all of its listeners from being swapped; the others of several are swapped. */
function ownedByOthers({ config: { swap } }: Context, { listeners }: MigrationItem['observed']): Reason | undefined {
  const owners = swap.managed === 'refuse' ? listeners.map((use) => ownerOf(use, swap.terraformTags)) : [];
  const [first] = owners;
  return first === undefined || owners.includes(undefined) ? undefined : ownedReason(first);
}

/** Whether the plan still stands on the default branch as it was merged. */
async function planAtHead(
  { github, repository }: Context,
  certificate: string,
  plans: readonly MergedPlan[],
): Promise<Reason | undefined> {
  for (const { path, file } of plans) {
    const parsed = parsePlan(file.text);
    if (parsed.kind !== 'valid' || parsed.plan.from !== certificate) continue;
    const atHead = await read(async () => (await github.readFile(path, repository.defaultBranch))?.sha);
    const rejection = ask(planStands, { merged: known(file.sha), atHead }, false);
    if (rejection !== undefined) return rejection.reason;
  }
  return undefined;
}
