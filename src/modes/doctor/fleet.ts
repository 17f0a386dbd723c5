import type { RolePower } from '../../ports.ts';
import { judgeUnreached } from '../../core/fleet/unreached.ts';
import { foreignWords, type DoctorFinding, type Words } from '../../text/doctor/doctor.ts';
import { quoteDetail } from '../../text/facts.ts';
import { closedRegionsLine } from '../../text/dashboard/fleet.ts';
import { cureOf } from '../../text/reasons.ts';
import type { Context } from '../shared/context.ts';
import type { Fleet, FleetAccount } from '../shared/fleet.ts';
import { concurrencyOf, mapBounded } from '../shared/concurrency.ts';
import { look, ok, problem } from './look.ts';
import { lookAtRegion, type RegionLook } from './region.ts';

/** What became of the organisation's accounts, and whatever kept accounts or regions from being found. */
export function lookAtOrganization({ config }: Context, { accounts, leftOut, holes }: Fleet): readonly DoctorFinding[] {
  const listed = new Set(config.accounts.map(({ id }) => id));
  const found = accounts.filter(({ id }) => !listed.has(id)).length;
  return [
    ...holes.map(({ account, reason: { code, detail } }) =>
      problem(
        foreignWords(account),
        (_words, quote, language) => `${quoteDetail(detail, language, quote)} ${cureOf(code, language)}`,
      ),
    ),
    ...(config.organization === undefined
      ? []
      : [
          ok(
            (w) => w.organisation,
            (w) => w.accountsFound(found, leftOut.inactive, leftOut.excluded),
          ),
        ]),
  ];
}

/** Every account with its roles and regions, and the hub roles that lead there. */
export async function lookAtFleet(
  context: Context,
  fleet: Fleet,
  partition: string,
): Promise<readonly DoctorFinding[]> {
  const looks = await mapBounded(fleet.accounts, concurrencyOf(context.config, fleet.accounts.length), (account) =>
    lookAtAccount(context, account, partition),
  );
  const regions = looks.flatMap((each) => each.regions);
  const { failures, closed } = judgeUnreached(
    regions.filter(({ isServiceControl }) => isServiceControl),
    {
      withFoundRegions: new Set(fleet.accounts.filter((each) => each.hasFoundRegions).map(({ id }) => id)),
      scanned: new Set(regions.filter(({ isServiceControl }) => !isServiceControl).map(({ account }) => account)),
      isTracked: () => false,
    },
  );
  const shown = new Set([...failures, ...regions.filter(({ isServiceControl }) => !isServiceControl)]);
  return [
    ...lookAtHubs(context, looks),
    ...looks.flatMap((each) => [
      ...each.findings,
      ...each.regions.filter((region) => shown.has(region)).flatMap(({ findings }) => findings),
    ]),
    ...(closed.length === 0
      ? []
      : [
          ok(
            (w) => w.closedRegions,
            (_words, _quote, language) => closedRegionsLine(closed, language),
          ),
        ]),
  ];
}

interface AccountLook {
  readonly findings: readonly DoctorFinding[];
  readonly opened: ReadonlySet<RolePower>;
  readonly regions: readonly RegionLook[];
}

/** A session counts in every region of its account, so each role is tried once. */
async function lookAtAccount(
  context: Context,
  { id, regions, hasFoundRegions }: FleetAccount,
  partition: string,
): Promise<AccountLook> {
  const region = regions[0];
  if (region === undefined) return { findings: [], opened: new Set(), regions: [] };
  const { roles } = context.config;
  const powers: readonly (readonly [RolePower, string])[] = [
    ['scan', roles.scan],
    ['swap', roles.swap],
    ...(roles.check === undefined ? [] : [['check', roles.check] as const]),
  ];
  const opened = new Set<RolePower>();
  const findings: DoctorFinding[] = [];
  for (const [power, role] of powers) {
    findings.push(
      await look(
        (w, q) => w.role(id, q(role)),
        async () => {
          await context.aws.open({ account: id, region, power, role });
          opened.add(power);
          return (w) => w.canBeAssumed(power);
        },
      ),
    );
  }
  if (hasFoundRegions)
    findings.push(
      ok(
        (w) => w.regionsOf(id),
        (w) => w.enabled(regions),
      ),
    );
  if (!opened.has('scan')) return { findings, opened, regions: [] };
  const places = regions.map((name) => ({ account: id, region: name }));
  return {
    findings,
    opened,
    regions: await mapBounded(places, 4, (target) => lookAtRegion(context, target, partition)),
  };
}

/** A hub role shows by the roles that it leads to; why it leads nowhere stands with each of them. */
function lookAtHubs({ config }: Context, looks: readonly AccountLook[]): readonly DoctorFinding[] {
  return (['scan', 'swap'] as const).flatMap((power) => {
    const hub = config.roles.hub[power];
    if (hub === undefined) return [];
    const reached = looks.filter(({ opened }) => opened.has(power)).length;
    const found: Words = (w, q) => w.leadsTo(q(hub), reached, looks.length);
    const subject: Words = (w) => w.hubRole(power);
    return [(reached > 0 ? ok : problem)(subject, found)];
  });
}
