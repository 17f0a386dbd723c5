import type { ListResourceRecordSetsResponse, ResourceRecordSet, Route53Client } from '@aws-sdk/client-route-53';
import { UpstreamError } from '../../../core/errors.ts';
import { qualify } from '../../../core/dns/dns.ts';
import { creationOf, type RecordSet } from '../../../core/dns/route53.ts';
import type { HostedZoneReader, HostedZoneWriter } from '../../../ports/aws.ts';
import type { Caller } from '../client/call.ts';
import { readAllPages } from '../client/paging.ts';

/** Where a list of record sets goes on. */
type Position = Pick<ListResourceRecordSetsResponse, 'NextRecordName' | 'NextRecordType' | 'NextRecordIdentifier'>;

/** A session with Route 53 in one account. */
interface HostedZoneSession {
  readonly client: Route53Client;
  readonly caller: Caller;
  readonly account: string;
}

/** Reads the hosted zones of an account. */
export async function createHostedZoneReader({
  client,
  caller,
  account,
}: HostedZoneSession): Promise<HostedZoneReader> {
  const { ListHostedZonesCommand, GetHostedZoneCommand, ListResourceRecordSetsCommand } =
    await import('@aws-sdk/client-route-53');

  return {
    async listZones() {
      const zones = await caller.read('ListHostedZones', () =>
        readAllPages(async (Marker) => {
          const page = await client.send(new ListHostedZonesCommand({ Marker }));
          return { items: page.HostedZones, next: page.IsTruncated === true ? page.NextMarker : undefined };
        }),
      );
      return zones.map(({ Id = '', Name = '', Config, ResourceRecordSetCount }) => ({
        ...{ id: Id.replace(/^\/hostedzone\//, ''), account, name: qualify(Name) },
        isPrivate: Config?.PrivateZone === true,
        size: ResourceRecordSetCount,
      }));
    },

    async nameServersOf(id) {
      const { DelegationSet } = await caller.read('GetHostedZone', () =>
        client.send(new GetHostedZoneCommand({ Id: id })),
      );
      return (DelegationSet?.NameServers ?? []).map(qualify);
    },

    async listRecordSets(id, name) {
      const sets = await caller.read('ListResourceRecordSets', () =>
        readAllPages(async (token) => {
          const at = token === undefined ? firstAt(name) : (JSON.parse(token) as Position);
          const page = await client.send(new ListResourceRecordSetsCommand(startingAt(id, at)));
          // The list is in the order of names and has no end of its own at the one that is asked for.
          const isMore = page.IsTruncated === true && isAt(page, name);
          return { items: page.ResourceRecordSets, next: isMore ? tokenOf(page) : undefined };
        }),
      );
      const found = sets.map(toRecordSet);
      return name === undefined ? found : found.filter((set) => set.name === qualify(name));
    },
  };
}

/** Adds records to the hosted zones of an account. `CREATE` is the only change that this file knows. */
export async function createHostedZoneWriter({ client, caller }: HostedZoneSession): Promise<HostedZoneWriter> {
  const { ChangeResourceRecordSetsCommand } = await import('@aws-sdk/client-route-53');

  return {
    async createRecords(id, records) {
      try {
        await caller.write('ChangeResourceRecordSets', () =>
          client.send(new ChangeResourceRecordSetsCommand({ HostedZoneId: id, ...creationOf(records) })),
        );
        return { kind: 'created' };
      } catch (error) {
        if (!(error instanceof UpstreamError) || error.details.code !== 'InvalidChangeBatch') throw error;
        return { kind: 'refused', why: error.message };
      }
    },
  };
}

function firstAt(name: string | undefined): Position {
  return { NextRecordName: name, NextRecordType: undefined, NextRecordIdentifier: undefined };
}

/** Where the next page begins, in one text. */
function tokenOf({ NextRecordName, NextRecordType, NextRecordIdentifier }: Position): string {
  return JSON.stringify({ NextRecordName, NextRecordType, NextRecordIdentifier });
}

function isAt({ NextRecordName = '' }: Position, name: string | undefined): boolean {
  return name === undefined || qualify(NextRecordName) === qualify(name);
}

function startingAt(id: string, { NextRecordName, NextRecordType, NextRecordIdentifier }: Position) {
  return {
    HostedZoneId: id,
    ...(NextRecordName === undefined ? {} : { StartRecordName: NextRecordName }),
    ...(NextRecordType === undefined ? {} : { StartRecordType: NextRecordType }),
    ...(NextRecordIdentifier === undefined ? {} : { StartRecordIdentifier: NextRecordIdentifier }),
  };
}

function toRecordSet({ Name = '', Type = '' as never, ResourceRecords }: Partial<ResourceRecordSet>): RecordSet {
  return { name: qualify(Name), type: Type, values: (ResourceRecords ?? []).map(({ Value = '' }) => Value) };
}
