import { randomBytes } from 'node:crypto';
import { dnsName } from './dns-zones.ts';
import type { AwsState, HostedRecordSet, HostedZone } from './state.ts';

/** A hosted zone to set up. */
export interface HostedZoneSetup {
  readonly account: string;
  readonly name: string;
  readonly isPrivate?: boolean;
  /** Default: what is public. */
  readonly isServed?: boolean;
  /** Whether public DNS leads to its name servers, though what is added shows later. Default: what is served. */
  readonly isDelegated?: boolean;
  /** Beside the NS and SOA records that each zone has. */
  readonly records?: readonly { readonly name: string; readonly type: string; readonly value: string }[];
}

/** A new hosted zone with its delegation set. */
export function makeHostedZone(setup: HostedZoneSetup): HostedZone {
  const { account, isPrivate = false, isServed = !isPrivate, records = [] } = setup;
  const id = `Z${randomBytes(8).toString('hex').toUpperCase()}`;
  const name = `${dnsName(setup.name)}.`;
  const nameServers = [1, 2].map((number) => `ns-${id.toLowerCase()}-${String(number)}.awsdns.example`);
  const soa = `${nameServers[0] ?? ''}. awsdns-hostmaster.amazon.com. 1 7200 900 1209600 86400`;
  const own: readonly HostedRecordSet[] = [
    { name, type: 'NS', ttl: 172_800, values: nameServers.map((server) => `${server}.`) },
    { name, type: 'SOA', ttl: 900, values: [soa] },
  ];
  const others = records.map(({ value, type, ...record }) => ({
    ...{ name: `${dnsName(record.name)}.`, type, ttl: 300, values: [value] },
  }));
  return { id, account, name, isPrivate, isServed, nameServers, recordSets: [...own, ...others] };
}

/** Lets the sandbox's DNS name the zone's own servers, and nothing else of it. */
export function delegate(state: AwsState, { name, nameServers }: HostedZone): void {
  for (const value of nameServers) state.zones.addRecord({ name, type: 'NS', value });
}

const answered = ['A', 'AAAA', 'CNAME', 'TXT', 'NS'] as const;

/** Lets the sandbox's DNS answer with a record set of a zone that is served. */
export function publish(state: AwsState, zone: HostedZone, { name, type, ttl, values }: HostedRecordSet): void {
  const known = answered.find((each) => each === type);
  if (!zone.isServed || known === undefined) return;
  for (const value of values) {
    state.zones.addRecord({ name, type: known, ttl, value: known === 'NS' ? dnsName(value) : value });
  }
}
