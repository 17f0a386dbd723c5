import type { ListResourceRecordSetsResponse, ResourceRecordSet, Route53Client } from '@aws-sdk/client-route-53';
import { UpstreamError } from '../../core/errors.ts';
import { qualify } from '../../core/dns.ts';
import type { RecordSet } from '../../core/route53.ts';
import type { HostedZones } from '../../ports.ts';
import type { Caller } from './call.ts';
import { readAllPages } from './paging.ts';

/** Seconds that resolvers may keep a record. */
const ttl = 300;

/** Where a list of record sets goes on. */
type Position = Pick<ListResourceRecordSetsResponse, 'NextRecordName' | 'NextRecordType' | 'NextRecordIdentifier'>;

/** Reads the hosted zones of an account and adds records to them. `CREATE` is the only change that this file knows. */
export async function createHostedZones(client: Route53Client, caller: Caller, account: string): Promise<HostedZones> {
  const {
    ListHostedZonesCommand,
    GetHostedZoneCommand,
    ListResourceRecordSetsCommand,
    ChangeResourceRecordSetsCommand,
  } = await import('@aws-sdk/client-route-53');

  return {
    async listZones() {
      const zones = await readAllPages(async (Marker) => {
        const page = await caller.read('ListHostedZones', () => client.send(new ListHostedZonesCommand({ Marker })));
        return { items: page.HostedZones, next: page.IsTruncated === true ? page.NextMarker : undefined };
      });
      return zones.map(({ Id = '', Name = '', Config }) => ({
        ...{ id: Id.replace(/^\/hostedzone\//, ''), account, name: qualify(Name) },
        isPrivate: Config?.PrivateZone === true,
      }));
    },

    async nameServersOf(id) {
      const { DelegationSet } = await caller.read('GetHostedZone', () =>
        client.send(new GetHostedZoneCommand({ Id: id })),
      );
      return (DelegationSet?.NameServers ?? []).map(qualify);
    },

    async listRecordSets(id, name) {
      const found: RecordSet[] = [];
      // The list is in the order of names and has no end of its own at this one.
      let at: Position | undefined = {
        NextRecordName: name,
        NextRecordType: undefined,
        NextRecordIdentifier: undefined,
      };
      while (at !== undefined && qualify(at.NextRecordName ?? '') === qualify(name)) {
        const input = startingAt(id, at);
        const page = await caller.read('ListResourceRecordSets', () =>
          client.send(new ListResourceRecordSetsCommand(input)),
        );
        found.push(...(page.ResourceRecordSets ?? []).map(toRecordSet).filter((set) => set.name === qualify(name)));
        at = page.IsTruncated === true ? page : undefined;
      }
      return found;
    },

    async createRecords(id, records) {
      const changes = records.map(({ name, value }) => ({
        Action: 'CREATE' as const,
        ResourceRecordSet: { Name: name, Type: 'CNAME' as const, TTL: ttl, ResourceRecords: [{ Value: value }] },
      }));
      try {
        await caller.write('ChangeResourceRecordSets', () =>
          client.send(new ChangeResourceRecordSetsCommand({ HostedZoneId: id, ChangeBatch: { Changes: changes } })),
        );
        return { kind: 'created' };
      } catch (error) {
        if (!(error instanceof UpstreamError) || error.details.code !== 'InvalidChangeBatch') throw error;
        return { kind: 'refused', why: error.message };
      }
    },
  };
}

function startingAt(id: string, { NextRecordName, NextRecordType, NextRecordIdentifier }: Position) {
  return {
    HostedZoneId: id,
    StartRecordName: NextRecordName,
    ...(NextRecordType === undefined ? {} : { StartRecordType: NextRecordType }),
    ...(NextRecordIdentifier === undefined ? {} : { StartRecordIdentifier: NextRecordIdentifier }),
  };
}

function toRecordSet({ Name = '', Type = '' as never, ResourceRecords }: Partial<ResourceRecordSet>): RecordSet {
  return { name: qualify(Name), type: Type, values: (ResourceRecords ?? []).map(({ Value = '' }) => Value) };
}
