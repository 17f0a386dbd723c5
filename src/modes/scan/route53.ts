import type { DnsRecord } from '../../core/certificate.ts';
import { messageOf, UpstreamError, UserError } from '../../core/errors.ts';
import {
  closestZones,
  decideRecord,
  namesToList,
  servedZone,
  type HostedZone,
  type RecordSet,
  type ZoneSight,
} from '../../core/route53.ts';
import type { HostedZones } from '../../ports.ts';
import { plural } from '../../text/plural.ts';
import type { Context } from '../context.ts';
import type { Fleet } from '../fleet.ts';
import { once } from './dns-look.ts';
import type { Finding } from './entry.ts';
import { concurrencyOf, mapBounded } from './targets.ts';

/** So many records go into one batch. */
const mostInBatch = 100;

/** What came of the records that are missing in public DNS. */
export interface Registered {
  readonly findings: readonly Finding[];
  /** Accounts and zones that could not be asked or written. */
  readonly problems: readonly string[];
}

interface PlacedZone extends HostedZone {
  readonly access: HostedZones;
}

/**
 * With `dns.route53: create`, adds the records that a running 72-hour clock waits for and that public DNS does not
 * show, in the hosted zones of our own accounts: once each, and never over anything that is there. A dry run does
 * nothing. What an account refuses is told, and the rest goes on.
 */
export async function registerRecords(
  context: Context,
  fleet: Fleet,
  findings: readonly Finding[],
): Promise<Registered> {
  const wanted = wantedRecords(findings);
  if (context.config.dns.route53 === 'off' || wanted.length === 0) return { findings, problems: [] };
  if (context.awsWriters === undefined) {
    context.log.info(`Dry run: Route 53 is not asked about ${plural(wanted.length, 'missing record')}.`);
    return { findings, problems: [] };
  }
  const registrar = new Registrar(context);
  await registrar.run(await registrar.listZones(fleet), wanted);
  return { findings: findings.map((finding) => withSights(finding, registrar.sights)), problems: registrar.problems };
}

/** Missing records that somebody waits for, each name once. */
function wantedRecords(findings: readonly Finding[]): readonly DnsRecord[] {
  const missing = findings
    .filter(({ deadline }) => deadline !== undefined)
    .flatMap(({ records }) => records.filter(({ state }) => state === 'missing'));
  return [...new Map(missing.map(({ name, value }) => [`${name} ${value}`, { name, value }])).values()];
}

function withSights(finding: Finding, sights: ReadonlyMap<string, ZoneSight>): Finding {
  if (finding.deadline === undefined) return finding;
  const records = finding.records.map((record) => {
    const hostedZone = record.state === 'missing' ? sights.get(keyOf(record)) : undefined;
    return hostedZone === undefined ? record : { ...record, hostedZone };
  });
  return { ...finding, records };
}

function keyOf({ name, value }: DnsRecord): string {
  return `${name} ${value}`;
}

/** Works through the hosted zones of one run and remembers what came of each record. */
class Registrar {
  readonly sights = new Map<string, ZoneSight>();
  readonly problems: string[] = [];
  readonly #context: Context;
  readonly #listed = new Map<string, Promise<readonly RecordSet[]>>();

  constructor(context: Context) {
    this.#context = context;
  }

  /** The zones of all accounts that may hold some. */
  async listZones(fleet: Fleet): Promise<readonly PlacedZone[]> {
    const { config, awsWriters } = this.#context;
    const role = config.roles.dns;
    if (awsWriters === undefined || role === undefined) return [];
    const regions = new Map(fleet.accounts.map(({ id, regions: [region] }) => [id, region]));
    const somewhere = [...regions.values()].find((region) => region !== undefined);
    const accounts = config.dns.route53Accounts.length > 0 ? config.dns.route53Accounts : [...regions.keys()];
    const zones = await mapBounded(accounts, concurrencyOf(config, accounts.length), (account) =>
      this.#unlessRefused(`The hosted zones of account ${account} could not be used`, async () => {
        const access = await awsWriters.openHostedZones({ account, role, near: regions.get(account) ?? somewhere });
        return (await access.listZones()).map((zone) => ({ ...zone, access }));
      }),
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
      this.#unlessRefused(`Records of hosted zone ${zone.name} in account ${zone.account} could not be added`, () =>
        this.#fill(zone, records),
      ),
    );
  }

  async #zoneFor(zones: readonly PlacedZone[], record: DnsRecord): Promise<PlacedZone | undefined> {
    const closest = closestZones(zones, record.name);
    const [first, second] = closest;
    if (first === undefined || second === undefined) return first;
    const served = await this.#servedOf(closest, first.name);
    if (served === undefined) {
      const accounts = new Set(closest.map(({ account }) => account));
      this.#tell(first, record, { kind: 'unclear-zone', found: [...accounts].join(', ') });
    }
    return served;
  }

  async #servedOf(zones: readonly PlacedZone[], name: string): Promise<PlacedZone | undefined> {
    const answer = await this.#context.dns.ask(name, 'NS');
    const asked = await this.#unlessRefused(`The name servers of hosted zone ${name} could not be read`, () =>
      Promise.all(zones.map(async (zone) => ({ zone, nameServers: await zone.access.nameServersOf(zone.id) }))),
    );
    return servedZone(asked ?? [], answer.kind === 'answered' ? answer.values : [])?.zone;
  }

  async #fill(zone: PlacedZone, records: readonly DnsRecord[]): Promise<void> {
    const due: DnsRecord[] = [];
    for (const record of records) {
      const step = decideRecord(zone, record, await this.#setsFor(zone, record));
      if (step.kind === 'create') due.push(record);
      else this.#tell(zone, record, step);
    }
    for (let start = 0; start < due.length; start += mostInBatch) {
      await this.#create(zone, due.slice(start, start + mostInBatch));
    }
  }

  async #setsFor(zone: PlacedZone, record: DnsRecord): Promise<readonly RecordSet[]> {
    const sets = await Promise.all(
      namesToList(zone, record.name).map((name) =>
        once(this.#listed, `${zone.id} ${name}`, () => zone.access.listRecordSets(zone.id, name)),
      ),
    );
    return sets.flat();
  }

  /** A batch goes through as a whole or not at all, so one that is refused is repeated record by record. */
  async #create(zone: PlacedZone, records: readonly DnsRecord[]): Promise<void> {
    const outcome = await zone.access.createRecords(zone.id, records);
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
    const step = decideRecord(zone, record, await zone.access.listRecordSets(zone.id, record.name));
    this.#tell(zone, record, step.kind === 'create' ? { kind: 'refused', found: outcome.why } : step);
  }

  #tell(
    { account, name: zone }: HostedZone,
    record: DnsRecord,
    { kind, found = '' }: { readonly kind: ZoneSight['kind'] | 'create'; readonly found?: string },
  ): void {
    if (kind === 'create') return;
    this.sights.set(keyOf(record), { kind, account, zone, found });
    if (kind === 'added' || kind === 'there') return;
    this.#context.log.warning(
      `Route 53: ${record.name} was not added in hosted zone ${zone} of account ${account}: ${whyNot[kind](found)}`,
    );
  }

  async #unlessRefused<T>(what: string, work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof UpstreamError) && !(error instanceof UserError)) throw error;
      const problem = `${what}. ${messageOf(error)}`;
      this.#context.log.warning(problem);
      this.problems.push(problem);
      return undefined;
    }
  }
}

const whyNot: Readonly<Record<Exclude<ZoneSight['kind'], 'added' | 'there'>, (found: string) => string>> = {
  'other-value': (found) => `the name holds ${found} there, and nothing is overwritten. Correct or remove it.`,
  delegated: (found) => `${found} is delegated to other name servers. Add it there.`,
  'unclear-zone': (found) =>
    `there are several zones of this name (in ${found}), and public DNS does not say which one counts. Add it by hand.`,
  refused: (found) => found,
};
