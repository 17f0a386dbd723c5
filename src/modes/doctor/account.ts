import { UpstreamError } from '../../core/errors.ts';
import { canDoWithout, powersOf, roleActions } from '../../core/fleet/role-actions.ts';
import type { RolePower } from '../../core/fleet/role-actions.ts';
import { foreignWords } from '../../text/doctor/doctor.ts';
import type { PlacedFinding } from '../../text/doctor/gather.ts';
import { mapBounded } from '../shared/concurrency.ts';
import type { Context } from '../shared/context.ts';
import type { FleetAccount } from '../shared/fleet.ts';
import type { JobPlace } from './identity.ts';
import { tryProbe } from './probe.ts';
import { lookAtRegion, type RegionLook } from './region.ts';

/** What was found of one account. */
export interface AccountLook {
  readonly findings: readonly PlacedFinding[];
  readonly opened: ReadonlySet<RolePower>;
  readonly regions: readonly RegionLook[];
}

/** A session counts in every region of its account, so each role and each action of its policy is tried once. */
export async function lookAtAccount(
  context: Context,
  { id, regions, hasFoundRegions }: FleetAccount,
  job: JobPlace,
): Promise<AccountLook> {
  const region = regions[0];
  if (region === undefined) return { findings: [], opened: new Set(), regions: [] };
  const opened = new Set<RolePower>();
  const findings: PlacedFinding[] = [];
  for (const [power, role] of powersOf(context.config)) {
    const finding = await lookAtRole(context, { account: id, region, power, role }, job);
    findings.push(finding);
    if (finding.state === 'ok') opened.add(power);
  }
  if (hasFoundRegions)
    findings.push({ account: id, state: 'ok', topic: (w) => w.regions, found: (w) => w.enabled(regions) });
  const places = opened.has('scan') ? regions.map((name) => ({ account: id, region: name })) : [];
  const looks = await mapBounded(places, 4, (target) => lookAtRegion(context, target, job.partition));
  // Where AWS lets nobody in, an action's refusal tells nothing of the role.
  const open = opened.has('scan') ? looks.find(({ isOpen }) => isOpen)?.region : region;
  for (const [power, role] of powersOf(context.config)) {
    if (open === undefined || !opened.has(power)) continue;
    const told = power === 'scan' ? new Set(looks.flatMap((each) => [...each.told])) : new Set<string>();
    findings.push(...(await lookAtActions(context, { account: id, region: open, power, role }, told)));
  }
  return { findings, opened, regions: looks };
}

interface RolePlace {
  readonly account: string;
  readonly region: string;
  readonly power: RolePower;
  readonly role: string;
}

/** Whether a role takes this job's token. One that is meant for another job cannot be tried from here. */
async function lookAtRole(context: Context, place: RolePlace, job: JobPlace): Promise<PlacedFinding> {
  const { account, power, role } = place;
  const { refusal } = await tryProbe(() => context.aws.open(place));
  const finding = { account, topic: (w, q) => w.role(q(role)) } satisfies Partial<PlacedFinding>;
  if (refusal === undefined) return { ...finding, state: 'ok', found: (w) => w.canBeAssumed(power) };
  const isUntrusted = refusal instanceof UpstreamError && refusal.details.denial === 'not-trusted';
  const { swapEnvironment, branch } = job;
  if (isUntrusted && power === 'swap' && swapEnvironment !== undefined)
    return { ...finding, state: 'unseen', found: (w, q) => w.fromEnvironment(q(swapEnvironment)) };
  if (isUntrusted && branch !== undefined && branch !== context.repository.defaultBranch)
    return {
      ...finding,
      state: 'problem',
      found: (w, q) => w.notFromBranch(q(branch), q(context.repository.defaultBranch)),
    };
  return { ...finding, state: 'problem', found: foreignWords(refusal.message) };
}

/** Tries each read of the role's policy; `told`: operations whose refusal is told already. */
async function lookAtActions(
  { aws, config }: Context,
  place: RolePlace,
  told: ReadonlySet<string>,
): Promise<readonly PlacedFinding[]> {
  const { account, power, role } = place;
  const { reads } = roleActions[power];
  const topic: PlacedFinding['topic'] = (w, q) => w.role(q(role));
  const { value: tried, refusal } = await tryProbe(() => aws.tryActions(place, reads));
  if (tried === undefined) return [{ account, state: 'problem', topic, found: foreignWords(refusal?.message ?? '') }];
  const refused = tried.flatMap((each) => (each.refusal === undefined ? [] : [each.refusal]));
  if (refused.length === 0) return [{ account, state: 'ok', topic, found: (w) => w.triedReads(reads.length) }];
  const without = new Set(tried.flatMap((each) => (each.refusal === undefined ? [] : [each.action])));
  const spare = power === 'scan' ? canDoWithout(config, without) : new Set<string>();
  return tried.flatMap(({ action, refusal: denied }): PlacedFinding[] => {
    if (denied === undefined || told.has(denied.details.operation)) return [];
    const { message } = denied;
    return spare.has(action)
      ? [{ account, state: 'warning', topic, found: (w, q) => w.canDoWithout(q(message)) }]
      : [{ account, state: 'problem', topic, found: foreignWords(message) }];
  });
}
