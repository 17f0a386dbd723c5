import type { DoctorFinding } from '../../core/doctor.ts';
import type { RolePower } from '../../ports.ts';
import { judgeUnreached } from '../../core/unreached.ts';
import { closedRegionsLine } from '../../text/fleet.ts';
import { plural } from '../../text/plural.ts';
import type { Context } from '../context.ts';
import type { Fleet, FleetAccount } from '../fleet.ts';
import { concurrencyOf, mapBounded } from '../scan/targets.ts';
import { look, ok } from './look.ts';
import { lookAtRegion, type RegionLook } from './region.ts';

/** What became of the organisation's accounts, and whatever kept accounts or regions from being found. */
export function lookAtOrganization({ config }: Context, { accounts, leftOut, gaps }: Fleet): readonly DoctorFinding[] {
  const listed = new Set(config.accounts.map(({ id }) => id));
  const found = accounts.filter(({ id }) => !listed.has(id)).length;
  return [
    ...gaps.map(({ account, reason: { detail, cure } }) => ({
      state: 'problem' as const,
      subject: account,
      found: `${detail} ${cure}`,
    })),
    ...(config.organization === undefined
      ? []
      : [
          ok(
            'Organisation',
            `${plural(found, 'account')} beside the listed ones; left out: ${String(leftOut.inactive)} suspended or closing, ${String(leftOut.excluded)} excluded`,
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
    ...(closed.length === 0 ? [] : [ok('Closed regions', closedRegionsLine(closed))]),
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
      await look(`${id}, role ${role}`, async () => {
        await context.aws.open({ account: id, region, power, role });
        opened.add(power);
        return `can be assumed (${power})`;
      }),
    );
  }
  if (hasFoundRegions) findings.push(ok(`${id}, regions`, `${String(regions.length)} enabled: ${regions.join(', ')}`));
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
    const found = `${hub} leads to ${String(reached)} of ${plural(looks.length, 'account')}`;
    const subject = `Hub role (${power})`;
    return [reached > 0 ? ok(subject, found) : { state: 'problem' as const, subject, found }];
  });
}
