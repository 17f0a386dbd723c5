import { once } from '../../../core/once.ts';
import type { DnsRecord } from '../../../core/certificate/certificate.ts';
import { messageOf, UpstreamError, UserError } from '../../../core/errors.ts';
import {
  closestZones,
  creationOf,
  decideRecord,
  isListedWhole,
  namesToList,
  servedZone,
  type HostedZone,
  type RecordSet,
  type ServedZone,
  type ZoneStatus,
} from '../../../core/dns/route53.ts';
import type { LocalizedText } from '../../../core/language.ts';
import type { HostedZoneReader, HostedZonesRequest, HostedZoneWriter } from '../../../ports/aws.ts';
import type { Catalogue } from '../../../text/locales/catalogue.ts';
import { plural } from '../../../text/plural.ts';
import { problem } from '../../../text/report/problems.ts';
import type { Context } from '../../shared/context.ts';
import { printWrite } from '../../shared/dry-run.ts';
import type { Fleet } from '../../shared/fleet.ts';

import { concurrencyOf, mapBounded } from '../../shared/concurrency.ts';

/** So many records go into one batch. */
const mostInBatch = 100;

/** A hosted zone with the way to it. */
interface PlacedZone extends HostedZone {
  readonly reader: HostedZoneReader;
  readonly request: HostedZonesRequest;
}

/** The same with its delegation set. */
interface AskedZone {
  readonly placed: PlacedZone;
  readonly nameServers: readonly string[];
}

/** The accounts that hold the zones, each with the way to it; none without `roles.dns`. */
export function zoneRequests({ config }: Pick<Context, 'config'>, fleet: Fleet): readonly HostedZonesRequest[] {
  const role = config.roles.dns;
  if (role === undefined) return [];
  const regions = new Map(fleet.accounts.map(({ id, regions: [region] }) => [id, region]));
  const somewhere = [...regions.values()].find((region) => region !== undefined);
  const accounts = config.dns.route53Accounts.length > 0 ? config.dns.route53Accounts : [...regions.keys()];
  return accounts.map((account) => ({ account, role, near: regions.get(account) ?? somewhere }));
}

/** What identifies a record. */
export function keyOf({ name, value }: DnsRecord): string {
  return `${name} ${value}`;
}

/** Works through the hosted zones of one run and remembers what came of each record. */
export class Route53RecordWriter {
  readonly sights = new Map<string, ZoneStatus>();
  readonly problems: LocalizedText[] = [];
  readonly #context: Context;
  readonly #listed = new Map<string, Promise<readonly RecordSet[]>>();
  readonly #served = new Map<string, Promise<ServedZone<AskedZone>>>();
  readonly #writers = new Map<string, Promise<HostedZoneWriter>>();

  constructor(context: Context) {
    this.#context = context;
  }

  /** The zones of all accounts that may hold some. */
  async listZones(fleet: Fleet): Promise<readonly PlacedZone[]> {
    const { config, aws } = this.#context;
    const requests = zoneRequests(this.#context, fleet);
    const zones = await mapBounded(requests, concurrencyOf(config, requests.length), (request) =>
      this.#unlessRefused(
        (t) => t.zonesUnused(request.account),
        async () => {
          const reader = await aws.openHostedZones(request);
          return (await reader.listZones()).map((zone) => ({ ...zone, reader, request }));
        },
      ),
    );
    return zones.flatMap((each) => each ?? []);
  }

  /** Adds what is missing, zone by zone. */
  async run(zones: readonly PlacedZone[], wanted: readonly DnsRecord[]): Promise<void> {
    const perZone = new Map<PlacedZone, DnsRecord[]>();
    for (const record of wanted) {
      const zone = await this.#zoneFor(zones, record);
      if (zone !== undefined) perZone.set(zone, [...(perZone.get(zone) ?? []), record]);
    }
    await mapBounded([...perZone], concurrencyOf(this.#context.config, perZone.size), ([zone, records]) =>
      this.#unlessRefused(
        (t) => t.recordsNotAdded(zone.name, zone.account),
        () => this.#fill(zone, records),
      ),
    );
  }

  async #zoneFor(zones: readonly PlacedZone[], record: DnsRecord): Promise<PlacedZone | undefined> {
    const closest = closestZones(zones, record.name);
    const [first] = closest;
    if (first === undefined) return undefined;
    const served = await once(this.#served, first.name, () => this.#servedOf(closest, first.name));
    if (served.kind === 'served') return served.zone.placed;
    const accounts = new Set(closest.map(({ account }) => account));
    if (served.kind === 'unclear') this.#tell(first, record, { kind: 'unclear-zone', found: [...accounts].join(', ') });
    else this.#tell(first, record, { kind: served.kind, found: served.servers.join(', ') });
    return undefined;
  }

  async #servedOf(zones: readonly PlacedZone[], name: string): Promise<ServedZone<AskedZone>> {
    const answer = await this.#context.dns.ask(name, 'NS');
    const asked = await this.#unlessRefused(
      (t) => t.nameServersUnread(name),
      () =>
        Promise.all(
          zones.map(async (placed) => ({ placed, nameServers: await placed.reader.nameServersOf(placed.id) })),
        ),
    );
    return servedZone(asked ?? [], answer);
  }

  async #fill(zone: PlacedZone, records: readonly DnsRecord[]): Promise<void> {
    const setsFor = this.#listing(zone, records);
    const due: DnsRecord[] = [];
    for (const record of records) {
      const step = decideRecord(zone, record, await setsFor(record));
      if (step.kind === 'create') due.push(record);
      else this.#tell(zone, record, step);
    }
    for (let start = 0; start < due.length; start += mostInBatch) {
      await this.#create(zone, due.slice(start, start + mostInBatch));
    }
  }

  /** What stands in the zone, by the fewer questions: all of it, or name by name. */
  #listing(zone: PlacedZone, records: readonly DnsRecord[]): (record: DnsRecord) => Promise<readonly RecordSet[]> {
    const names = [...new Set(records.flatMap((record) => namesToList(zone, record.name)))];
    const list = (name: string | undefined): Promise<readonly RecordSet[]> =>
      once(this.#listed, `${zone.id} ${name ?? ''}`, () => zone.reader.listRecordSets(zone.id, name));
    if (isListedWhole(zone, names)) return () => list(undefined);
    return async (record) => (await Promise.all(namesToList(zone, record.name).map((name) => list(name)))).flat();
  }

  /** A batch goes through as a whole or not at all, so one that is refused is repeated record by record. */
  async #create(zone: PlacedZone, records: readonly DnsRecord[]): Promise<void> {
    const writer = await this.#writerFor(zone);
    if (writer === undefined) {
      this.#print(zone, records);
      return;
    }
    const outcome = await writer.createRecords(zone.id, records);
    if (outcome.kind === 'created') {
      for (const record of records) this.#tell(zone, record, { kind: 'added' });
      this.#context.log.info(`Route 53: added ${plural(records.length, 'record')} in ${zone.name} (${zone.account})`);
      return;
    }
    const [record, ...others] = records;
    if (record === undefined) return;
    if (others.length > 0) {
      for (const each of records) await this.#create(zone, [each]);
      return;
    }
    // Somebody was faster, or an answer was lost on the way: what stands there now decides.
    const step = decideRecord(zone, record, await zone.reader.listRecordSets(zone.id, record.name));
    this.#tell(zone, record, step.kind === 'create' ? { kind: 'refused', found: outcome.why } : step);
  }

  #writerFor({ account, request }: PlacedZone): Promise<HostedZoneWriter> | undefined {
    const { awsWriters } = this.#context;
    return awsWriters && once(this.#writers, account, () => awsWriters.openHostedZoneWriter(request));
  }

  #print({ id, account }: PlacedZone, records: readonly DnsRecord[]): void {
    for (const record of records) {
      const change = { HostedZoneId: id, ...creationOf([record]) };
      printWrite(this.#context, { account, region: 'global' }, 'route53:ChangeResourceRecordSets', change);
    }
  }

  #tell(
    { account, name: zone }: HostedZone,
    record: DnsRecord,
    { kind, found = '' }: { readonly kind: ZoneStatus['kind'] | 'create'; readonly found?: string },
  ): void {
    if (kind === 'create') return;
    this.sights.set(keyOf(record), { kind, account, zone, found });
    if (kind === 'added' || kind === 'there') return;
    this.#context.log.warning(
      `Route 53: ${record.name} was not added in hosted zone ${zone} of account ${account}: ${whyNot[kind](found)}`,
    );
  }

  async #unlessRefused<T>(
    what: (texts: Catalogue['problems']) => string,
    work: () => Promise<T>,
  ): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof UpstreamError) && !(error instanceof UserError)) throw error;
      const failure = problem((t) => t.because(what(t), messageOf(error)));
      this.#context.log.warning(failure.en);
      this.problems.push(failure);
      return undefined;
    }
  }
}

const whyNot: Readonly<Record<Exclude<ZoneStatus['kind'], 'added' | 'there'>, (found: string) => string>> = {
  'other-value': (found) => `the name holds ${found} there, and nothing is overwritten. Correct or remove it.`,
  delegated: (found) => `${found} is delegated to other name servers. Add it there.`,
  'unclear-zone': (found) =>
    `public DNS does not say whether a zone of this name (in ${found}) counts. Add it by hand, or wait for the next run.`,
  'not-delegated': (found) =>
    `public DNS does not lead to this zone, but to ${found === '' ? 'no name servers' : found}. Add it there.`,
  refused: (found) => found,
};
