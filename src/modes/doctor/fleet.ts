import { judgeUnreached } from '../../core/fleet/unreached.ts';
import { closedRegionsLine } from '../../text/dashboard/fleet.ts';
import { foreignWords, type DoctorFinding, type Words } from '../../text/doctor/doctor.ts';
import { gather } from '../../text/doctor/gather.ts';
import { quoteDetail } from '../../text/facts.ts';
import { cureFor } from '../../text/reasons.ts';
import { concurrencyOf, mapBounded } from '../shared/concurrency.ts';
import type { Context } from '../shared/context.ts';
import type { Fleet } from '../shared/fleet.ts';
import { lookAtAccount, type AccountLook } from './account.ts';
import type { JobPlace } from './identity.ts';
import { ok, problem } from './probe.ts';

/** What became of the organisation's accounts, and whatever kept accounts or regions from being found. */
export function lookAtOrganization(
  { config }: Context,
  { accounts, excludedAccounts, failedAccounts, isComplete }: Fleet,
): readonly DoctorFinding[] {
  const listed = new Set(config.accounts.map(({ id }) => id));
  const found = accounts.filter(({ id }) => !listed.has(id)).length;
  return [
    ...failedAccounts.map(({ account, reason }) =>
      problem(
        foreignWords(account),
        (_words, quote, language) =>
          `${quoteDetail(reason.detail, language, quote)} Next: ${cureFor(reason, language, quote)}`,
      ),
    ),
    ...(config.organization === undefined || !isComplete
      ? []
      : [
          ok(
            (w) => w.organisation,
            (w) => w.accountsFound(found, excludedAccounts.inactive, excludedAccounts.excluded),
          ),
        ]),
  ];
}

/** Every account with its roles and regions, and the hub roles that lead there; what is the same everywhere is said once. */
export async function lookAtFleet(context: Context, fleet: Fleet, job: JobPlace): Promise<readonly DoctorFinding[]> {
  const looks = await mapBounded(fleet.accounts, concurrencyOf(context.config, fleet.accounts.length), (account) =>
    lookAtAccount(context, account, job),
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
    ...gather([
      ...looks.flatMap(({ findings }) => findings),
      ...regions.filter((region) => shown.has(region)).flatMap(({ findings }) => findings),
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
