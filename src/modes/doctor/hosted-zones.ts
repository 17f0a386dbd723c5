import type { DoctorFinding } from '../../text/doctor/doctor.ts';
import type { Context } from '../shared/context.ts';
import type { Fleet } from '../shared/fleet.ts';
import { zoneRequests } from '../scan/dns/registrar.ts';
import { concurrencyOf, mapBounded } from '../shared/concurrency.ts';
import { look } from './look.ts';

/** Most names of zones in one line. */
const mostNamed = 10;

/** With `dns.route53: create`: whether the role for Route 53 can be assumed, and which public zones it sees. */
export async function lookAtHostedZones(context: Context, fleet: Fleet): Promise<readonly DoctorFinding[]> {
  const { config, aws } = context;
  if (config.dns.route53 === 'off') return [];
  const requests = zoneRequests(context, fleet);
  return mapBounded(requests, concurrencyOf(config, requests.length), (request) =>
    look(
      (w, q) => w.role(request.account, q(request.role)),
      async () => {
        const zones = await (await aws.openHostedZones(request)).listZones();
        const names = zones.filter(({ isPrivate }) => !isPrivate).map(({ name }) => name.replace(/\.$/, ''));
        const shown = names.sort().slice(0, mostNamed);
        return (w, q) => w.seesZones(names.length, shown.map(q));
      },
    ),
  );
}
