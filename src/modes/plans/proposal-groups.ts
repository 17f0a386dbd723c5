import { UpstreamError } from '../../core/errors.ts';
import { distributePlans, groupBranch, groupPlans, type PlanGroup } from '../../core/plan/groups.ts';
import { placeStem, planBranch, planSequence, renderPlan, type Plan } from '../../core/plan/plan.ts';
import type { PullRequest } from '../../core/repository.ts';
import { markerKeys } from '../../text/markdown/marker-keys.ts';
import { readMarkerValues } from '../../text/markdown/markdown.ts';
import type { Context } from '../shared/context.ts';
import type { MigrationItem } from '../scan/entry.ts';
import type { PlanFile } from './review.ts';
import { mayPropose, planOf, planPathOf } from './proposed-plan.ts';
import { isUndecided } from './undecided.ts';

/** A certificate with the plan file that it needs now. */
export interface ProposalMember extends PlanFile {
  readonly entry: MigrationItem;
  readonly plan: Plan;
}

/** What goes into one pull request. */
export interface ProposalGroup {
  readonly branch: string;
  /** The pull request that is open already. */
  readonly open: PullRequest | undefined;
  /** At least one: those that it holds and those that join it. */
  readonly members: readonly ProposalMember[];
}

/**
 * Says which plans stand in which pull request: those that are open keep what they hold, whatever `per` says now, and
 * only what is not proposed yet is put together with others.
 */
export async function groupProposals(
  context: Context,
  entries: readonly MigrationItem[],
  pullRequests: readonly PullRequest[],
): Promise<readonly ProposalGroup[]> {
  const members = entries.filter(mayPropose).flatMap((entry) => memberOf(context, entry));
  const standing = standingGroups(members);
  const unplaced = members.filter(({ entry }) => entry.proposal.kind === 'none');
  const { per } = context.config.pullRequests;
  if (per === 'certificate') return [...standing, ...unplaced.map(aloneIn)];

  const roomy = await joinable(context, standing, unplaced);
  const names = new BranchNames(pullRequests);
  const grown = new Map<PullRequest, readonly ProposalMember[]>();
  const fresh: ProposalGroup[] = [];
  for (const group of groupPlans(per, [...roomy.flatMap((one) => one.members), ...unplaced].map(groupable))) {
    const fitting = roomy.filter((one) =>
      one.members.some((member) => group.members.some((it) => it.member === member)),
    );
    const left = group.members.map(({ member }) => member).filter(({ entry }) => entry.proposal.kind === 'none');
    const { joined, fresh: cut } = distributePlans(
      left,
      fitting.map(({ open }) => ({
        number: open.number,
        certificates: readMarkerValues(open.body, markerKeys.planFrom),
      })),
    );
    for (const { open } of fitting) grown.set(open, joined.get(open.number) ?? []);
    fresh.push(...cut.map((some) => ({ branch: names.next(group), open: undefined, members: some })));
  }
  return [
    ...standing.map((group) => ({ ...group, members: [...group.members, ...(grown.get(group.open) ?? [])] })),
    ...fresh,
  ];
}

interface StandingGroup extends ProposalGroup {
  readonly open: PullRequest;
}

function memberOf(context: Context, entry: MigrationItem): readonly ProposalMember[] {
  const plan = planOf(context, entry);
  return plan === undefined ? [] : [{ entry, plan, path: planPathOf(context, entry), text: renderPlan(plan) }];
}

function standingGroups(members: readonly ProposalMember[]): readonly StandingGroup[] {
  const groups = new Map<number, StandingGroup>();
  for (const member of members) {
    const { proposal } = member.entry;
    if (proposal.kind !== 'open') continue;
    const { pullRequest: open } = proposal;
    const others = groups.get(open.number)?.members ?? [];
    groups.set(open.number, { branch: open.headRef, open, members: [...others, member] });
  }
  return [...groups.values()];
}

function aloneIn(member: ProposalMember): ProposalGroup {
  const { proposal, observed } = member.entry;
  const sequence = proposal.kind === 'none' ? proposal.sequence : 1;
  return { branch: planBranch(observed.certificate, sequence), open: undefined, members: [member] };
}

/** Open pull requests that were made for groups and may be added to; asked only where something could join. */
async function joinable(
  context: Context,
  standing: readonly StandingGroup[],
  unplaced: readonly ProposalMember[],
): Promise<readonly StandingGroup[]> {
  const isNear = ({ branch }: StandingGroup): boolean =>
    unplaced.some(({ plan }) => branch.startsWith(placeStem(plan)));
  const isForOne = ({ branch, members }: StandingGroup): boolean =>
    members.some(({ entry }) => planSequence(entry.observed.certificate, branch) !== undefined);
  const near = standing.filter((group) => isNear(group) && !isForOne(group));
  const asked = await Promise.all(near.map(async (group) => ({ group, may: await mayJoin(context, group.open) })));
  return asked.filter(({ may }) => may).map(({ group }) => group);
}

/** Where GitHub does not say whether somebody has begun to decide, nothing joins. */
async function mayJoin(context: Context, pullRequest: PullRequest): Promise<boolean> {
  try {
    return await isUndecided(context, pullRequest);
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    return false;
  }
}

function groupable(member: ProposalMember): Parameters<typeof groupPlans>[1][number] & { member: ProposalMember } {
  const { certificate, listeners } = member.entry.observed;
  return {
    member,
    arn: certificate.arn,
    account: certificate.account,
    region: certificate.region,
    loadBalancers: listeners.map(({ loadBalancer: { arn, name } }) => ({ arn, name })),
  };
}

/** Gives each new pull request a branch that none had before. */
class BranchNames {
  readonly #taken: Set<string>;

  constructor(pullRequests: readonly PullRequest[]) {
    this.#taken = new Set(pullRequests.map(({ headRef }) => headRef));
  }

  next(group: Pick<PlanGroup<unknown>, 'name' | 'account' | 'region'>): string {
    let sequence = 1;
    while (this.#taken.has(groupBranch(group, sequence))) sequence += 1;
    const branch = groupBranch(group, sequence);
    this.#taken.add(branch);
    return branch;
  }
}
