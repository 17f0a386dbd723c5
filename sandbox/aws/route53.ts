import type {
  Change,
  ChangeResourceRecordSetsRequest,
  ChangeResourceRecordSetsResponse,
  GetHostedZoneRequest,
  GetHostedZoneResponse,
  ListHostedZonesRequest,
  ListHostedZonesResponse,
  ListResourceRecordSetsRequest,
  ListResourceRecordSetsResponse,
  ResourceRecordSet,
} from '@aws-sdk/client-route-53';
import { dnsName } from './dns-zones.ts';
import { AwsError } from './errors.ts';
import { publish } from './hosted-zones.ts';
import { anyResource, operation } from './operation.ts';
import type { CallContext, Operation } from './operation.ts';
import type { HostedRecordSet, HostedZone } from './state.ts';

/** The operations of Route 53 that the sandbox speaks. */
export const route53Operations: Readonly<Record<string, Operation>> = {
  ListHostedZones: operation(anyResource, listHostedZones),
  GetHostedZone: operation((input: GetHostedZoneRequest) => zoneArn(input.Id), getHostedZone),
  ListResourceRecordSets: operation(
    (input: ListResourceRecordSetsRequest) => zoneArn(input.HostedZoneId),
    listResourceRecordSets,
  ),
  ChangeResourceRecordSets: operation(
    (input: ChangeResourceRecordSetsRequest) => zoneArn(input.HostedZoneId),
    changeResourceRecordSets,
  ),
};

function zoneArn(id: string | undefined): string {
  return `arn:aws:route53:::hostedzone/${id ?? ''}`;
}

function zoneOf({ state, account }: CallContext, id: string | undefined): HostedZone {
  const zone = state.hostedZones.get(id ?? '');
  if (zone?.account !== account) throw new AwsError('NoSuchHostedZone', `No hosted zone found with ID: ${id ?? ''}`);
  return zone;
}

function render(zone: HostedZone): NonNullable<ListHostedZonesResponse['HostedZones']>[number] {
  return {
    Id: `/hostedzone/${zone.id}`,
    Name: zone.name,
    CallerReference: zone.id,
    Config: { PrivateZone: zone.isPrivate },
    ResourceRecordSetCount: zone.recordSets.length,
  };
}

/** In the order of ids; the marker is the first id of the next page. */
function listHostedZones(input: ListHostedZonesRequest, { state, account }: CallContext): ListHostedZonesResponse {
  const own = [...state.hostedZones.values()].filter((zone) => zone.account === account);
  const from = own.sort((a, b) => (a.id < b.id ? -1 : 1)).filter(({ id }) => id >= (input.Marker ?? ''));
  const size = input.MaxItems ?? state.settings.pageSizes['ListHostedZones'] ?? 100;
  const next = from[size]?.id;
  return {
    HostedZones: from.slice(0, size).map(render),
    Marker: input.Marker ?? '',
    IsTruncated: next !== undefined,
    NextMarker: next,
    MaxItems: size,
  };
}

function getHostedZone(input: GetHostedZoneRequest, context: CallContext): GetHostedZoneResponse {
  const zone = zoneOf(context, input.Id);
  const delegation = zone.isPrivate ? {} : { DelegationSet: { NameServers: [...zone.nameServers] } };
  return { HostedZone: render(zone), ...delegation };
}

/** "ASCII order with labels reversed": `com.example.www`. */
function sortKey(name: string, type: string): string {
  return `${dnsName(name).split('.').reverse().join('.')}. ${type}`;
}

function listResourceRecordSets(
  input: ListResourceRecordSetsRequest,
  context: CallContext,
): ListResourceRecordSetsResponse {
  const { recordSets } = zoneOf(context, input.HostedZoneId);
  if (input.StartRecordType !== undefined && input.StartRecordName === undefined) {
    throw new AwsError('InvalidInput', 'StartRecordType requires StartRecordName.');
  }
  const start = input.StartRecordName === undefined ? '' : sortKey(input.StartRecordName, input.StartRecordType ?? '');
  const from = recordSets
    .map((set) => ({ set, key: sortKey(set.name, set.type) }))
    .filter(({ key }) => key >= start)
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const size = input.MaxItems ?? context.state.settings.pageSizes['ListResourceRecordSets'] ?? 300;
  const next = from[size]?.set;
  return {
    ResourceRecordSets: from.slice(0, size).map(({ set }) => renderSet(set)),
    IsTruncated: next !== undefined,
    ...(next !== undefined && { NextRecordName: next.name, NextRecordType: renderSet(next).Type }),
    MaxItems: size,
  };
}

function renderSet({ name, type, ttl, values }: HostedRecordSet): ResourceRecordSet {
  return {
    Name: name,
    Type: type as NonNullable<ResourceRecordSet['Type']>,
    TTL: ttl,
    ResourceRecords: values.map((Value) => ({ Value })),
  };
}

/** All changes or none. Wording of the refusals: Amazon Route 53 Developer Guide and API Reference, "InvalidChangeBatch". */
function changeResourceRecordSets(
  input: ChangeResourceRecordSetsRequest,
  context: CallContext,
): ChangeResourceRecordSetsResponse {
  const zone = zoneOf(context, input.HostedZoneId);
  const added: HostedRecordSet[] = [];
  const refusals: string[] = [];
  for (const change of input.ChangeBatch?.Changes ?? []) {
    const set = readChange(change);
    const refusal = refusalOf(zone, [...zone.recordSets, ...added], set);
    if (refusal === undefined) added.push(set);
    else refusals.push(refusal);
  }
  if (refusals.length > 0) throw new AwsError('InvalidChangeBatch', `[${refusals.join(', ')}]`);
  zone.recordSets = [...zone.recordSets, ...added];
  for (const set of added) publish(context.state, zone, set);
  return { ChangeInfo: { Id: '/change/C1', Status: 'PENDING', SubmittedAt: new Date(context.now) } };
}

function readChange({ Action, ResourceRecordSet }: Change): HostedRecordSet {
  if (Action !== 'CREATE') throw new AwsError('InvalidInput', `The sandbox knows CREATE and not ${Action ?? ''}.`);
  const { Name = '', Type = 'CNAME', TTL, ResourceRecords = [] } = ResourceRecordSet ?? {};
  if (TTL === undefined) throw new AwsError('InvalidInput', 'Invalid request: Missing field TTL.');
  return { name: `${dnsName(Name)}.`, type: Type, ttl: TTL, values: ResourceRecords.map(({ Value = '' }) => Value) };
}

function refusalOf(
  zone: HostedZone,
  there: readonly HostedRecordSet[],
  { name, type }: HostedRecordSet,
): string | undefined {
  const here = there.filter((set) => set.name === name);
  if (name !== zone.name && !name.endsWith(`.${zone.name}`)) {
    return `RRSet with DNS name ${name} is not permitted in zone ${zone.name}`;
  }
  if (here.some((set) => set.type === type)) {
    return `Tried to create resource record set [name='${name}', type='${type}'] but it already exists`;
  }
  if (here.some((set) => set.type === 'CNAME' || type === 'CNAME')) {
    return `RRSet of type ${type} with DNS name ${name} is not permitted as it conflicts with other records with the same DNS name in zone ${zone.name}`;
  }
  return undefined;
}
