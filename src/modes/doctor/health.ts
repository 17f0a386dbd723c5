import type { HealthRequest } from '../../ports/aws.ts';
import type { DoctorFinding, Words } from '../../text/doctor/doctor.ts';
import { gather } from '../../text/doctor/gather.ts';
import type { Context } from '../shared/context.ts';
import { regionsNear, type Fleet } from '../shared/fleet.ts';
import { concurrencyOf, mapBounded } from '../shared/concurrency.ts';
import { probe } from './probe.ts';

/** With `health: true`: whether AWS Health answers, of the organisation at once or of each account. It is never a problem. */
export async function lookAtHealth(context: Context, fleet: Fleet): Promise<readonly DoctorFinding[]> {
  const { health, organization, roles, scan } = context.config;
  if (!health) return [];
  const whole =
    organization && (await lookAt(context, (w) => w.organisationHealth, { kind: 'organization', ...organization }));
  if (whole?.state === 'ok') return [whole];
  const nearest = [...regionsNear(fleet)];
  const accounts = await mapBounded(nearest, concurrencyOf({ scan }, nearest.length), async ([account, near]) => {
    const found = await lookAt(context, (w) => w.health, { kind: 'account', account, near, role: roles.scan });
    return { account, state: found.state, topic: found.subject, found: found.found };
  });
  return [...(whole === undefined ? [] : [whole]), ...gather(accounts)];
}

async function lookAt({ aws }: Context, subject: Words, request: HealthRequest): Promise<DoctorFinding> {
  const finding = await probe(subject, async () => {
    const reader = await aws.openHealth(request);
    const events = await (request.kind === 'account' ? reader.listEvents() : reader.listOrganizationEvents());
    return (w) => w.readsEvents(events.length);
  });
  return finding.state === 'problem' ? { ...finding, state: 'warning' } : finding;
}
