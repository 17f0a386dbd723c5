import { foreignWords, type DoctorFinding } from '../../text/doctor/doctor.ts';
import { gather, type PlacedFinding } from '../../text/doctor/gather.ts';
import type { HostedZonesRequest } from '../../ports/aws.ts';
import { zoneRequests } from '../scan/dns/route53-record-writer.ts';
import { concurrencyOf, mapBounded } from '../shared/concurrency.ts';
import type { Context } from '../shared/context.ts';
import type { Fleet } from '../shared/fleet.ts';
import { tryProbe } from './probe.ts';

/** Most names of zones in one line. */
const mostNamed = 10;
/** A zone that is nobody's shows whether the role may ask. */
const absentZone = 'Z00000000000000000000';

/** With `dns.route53: create`: whether the role for Route 53 can be assumed, what it may read, and which public zones it sees. */
export async function lookAtHostedZones(context: Context, fleet: Fleet): Promise<readonly DoctorFinding[]> {
  const { config } = context;
  if (config.dns.route53 === 'off') return [];
  const requests = zoneRequests(context, fleet);
  return gather(
    await mapBounded(requests, concurrencyOf(config, requests.length), (request) => lookAtZones(context, request)),
  );
}

async function lookAtZones({ aws }: Context, request: HostedZonesRequest): Promise<PlacedFinding> {
  const { value: zones, refusal } = await tryProbe(async () => {
    const reader = await aws.openHostedZones(request);
    const listed = await reader.listZones();
    const zone = listed.find(({ isPrivate }) => !isPrivate)?.id ?? absentZone;
    await unlessGone(() => reader.nameServersOf(zone));
    await unlessGone(() => reader.listRecordSets(zone, '_acm-email-to-dns-doctor.'));
    return listed;
  });
  const placed = {
    account: request.account,
    topic: (w, q) => w.role(q(request.role)),
  } satisfies Partial<PlacedFinding>;
  if (zones === undefined) return { ...placed, state: 'problem', found: foreignWords(refusal?.message ?? '') };
  const names = zones.filter(({ isPrivate }) => !isPrivate).map(({ name }) => name.replace(/\.$/, ''));
  const shown = names.sort().slice(0, mostNamed);
  return {
    ...placed,
    state: 'ok',
    found: (w, q) =>
      w.seesZones(
        names.length,
        shown.map((name) => q(name)),
      ),
  };
}

/** Only a denial counts: what else Route 53 answers about a zone that is not there, it let the question in. */
async function unlessGone(work: () => Promise<unknown>): Promise<void> {
  const { refusal } = await tryProbe(work);
  if (refusal !== undefined && 'details' in refusal && refusal.details.kind === 'denied') throw refusal;
}
