import { Temporal } from 'temporal-polyfill';
import { loadBalancerOfListener, parseArn } from '../arn.ts';
import { reason, type ReasonCode } from '../reasons.ts';
import type { ListenerRecord } from './swap-record.ts';

/* What waits is reported in each run: its listeners in a few characters, so that nothing need be read for that. */

/** These wait for the calendar of the config alone; what is written is the place in this list. */
export const calendarCodes: readonly ReasonCode[] = ['outside-window', 'window-cutoff', 'frozen'];

const [ofModern, ofClassic] = ['listener/', 'loadbalancer/'];
const [betweenPlans, betweenParts, betweenFields] = ['#', '@', '='];

/** The listeners of a pull request; `undefined` where they do not all just wait, or none of these can be written. */
export function packListeners(listeners: readonly ListenerRecord[]): string | undefined {
  const plans = new Map<string, string[]>();
  for (const entry of listeners) {
    const [one, from, to] = [packListener(entry), parseArn(entry.from), parseArn(entry.to)];
    if (one === undefined || from === undefined || to === undefined) return undefined;
    const place = [from.partition, from.region, from.account].join('/');
    const plan = [place, idOf(from.resource), idOf(to.resource)].join(betweenParts);
    plans.set(plan, [...(plans.get(plan) ?? []), one]);
  }
  const packed = [...plans].map(([plan, ones]) => [plan, ...ones].join(betweenParts)).join(betweenPlans);
  // What cannot be told from how it is written is read again where it stands.
  const read = unpackListeners(packed, '');
  const isSame = (entry: ListenerRecord): boolean =>
    read.some(({ arn, port, from, to }) => [arn, port, from, to].join() === toldOf(entry));
  return packed !== '' && read.length === listeners.length && listeners.every(isSame) ? packed : undefined;
}

function toldOf({ arn, port, from, to }: ListenerRecord): string {
  return [arn, port, from, to].join();
}

function packListener({ arn, port, outcome, reason: why, opensAt, begun }: ListenerRecord): string | undefined {
  const code = why === undefined ? -1 : calendarCodes.indexOf(why.code);
  const resource = parseArn(arn)?.resource;
  if (outcome !== 'deferred' || begun === true || code < 0 || opensAt === undefined) return undefined;
  if (resource === undefined || resource.includes('--')) return undefined;
  const name = resource.startsWith(ofModern) ? resource.slice(ofModern.length) : resource.replace(ofClassic, '*');
  const opens = Math.floor(Temporal.Instant.from(opensAt).epochMilliseconds / 1000).toString(36);
  return [name, port, code, opens].join(betweenFields);
}

function idOf(resource: string): string {
  return resource.replace('certificate/', '');
}

/** The listeners as records; nothing of what cannot be read. */
export function unpackListeners(packed: string, timeZone: string): readonly ListenerRecord[] {
  return packed.split(betweenPlans).flatMap((plan) => {
    const [place = '', from = '', to = '', ...ones] = plan.split(betweenParts);
    const [partition = '', region = '', account = ''] = place.split('/');
    const arnOf = (service: string, resource: string): string =>
      ['arn', partition, service, region, account, resource].join(':');
    const [old, fresh] = [from, to].map((id) => arnOf('acm', `certificate/${id}`));
    return ones.flatMap((one): readonly ListenerRecord[] => {
      const [name = '', port, code, opens = ''] = one.split(betweenFields);
      const resource = name.startsWith('*') ? name.replace('*', ofClassic) : `${ofModern}${name}`;
      const arn = arnOf('elasticloadbalancing', resource);
      const loadBalancer = loadBalancerOfListener(arn);
      const why = calendarCodes[Number(code)];
      if (loadBalancer === undefined || loadBalancer.type === 'gateway' || why === undefined) return [];
      if (old === undefined || fresh === undefined || !/^[0-9a-z]{1,8}$/.test(opens)) return [];
      const opensAt = Temporal.Instant.fromEpochMilliseconds(Number.parseInt(opens, 36) * 1000).toString();
      return [
        {
          ...{ arn, path: '', loadBalancer: loadBalancer.name, type: loadBalancer.type, port: Number(port) },
          ...{ from: old, to: fresh, outcome: 'deferred', opensAt, evidence: '' },
          reason: reason(why, [{ key: 'next-opening', at: opensAt, timeZone }]),
        },
      ];
    });
  });
}
