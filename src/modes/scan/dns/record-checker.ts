import type { SeenRecord } from './seen-record.ts';
import { once } from '../../../core/once.ts';
import type { DnsRecord } from '../../../core/certificate/certificate.ts';
import type { DnsAnswer } from '../../../core/dns/dns.ts';
import { parentOf, qualify } from '../../../core/dns/dns.ts';
import { providerOf } from '../../../core/dns/providers.ts';
import { registrableDomain, wildcardOf, zoneStep, type ZoneSearch } from '../../../core/dns/zone.ts';
import type { HostZone } from '../../../core/issue/groups.ts';
import type { CnameChain, RecordStatus, RecordState, ServerStatus } from '../../../core/dns/record-status.ts';
import {
  isChainOver,
  isSameTarget,
  judgeChain,
  judgeServers,
  missing,
  misplacedNames,
  mistaken,
  unusedName,
} from '../../../core/dns/record-status.ts';
import type { RequiredRecord } from '../../../core/dns/records.ts';
import type { DnsReader } from '../../../ports/net.ts';

/** More name servers of a zone than this are not asked for each record. */
const mostNameServers = 8;

/** One of a zone's own name servers. */
interface NameServer {
  readonly name: string;
  readonly address: string;
}

/**
 * Looks records up in public DNS: at the configured resolvers and, where they can be reached, at the zone's own name
 * servers. Each name and zone once per run. DNS trouble is an answer (`unknown`), never an error.
 */
export class RecordChecker {
  readonly #dns: DnsReader;
  readonly #sights = new Map<string, Promise<RecordStatus>>();
  readonly #zones = new Map<string, Promise<ZoneSearch>>();
  readonly #names = new Map<string, Promise<readonly string[]>>();
  readonly #servers = new Map<string, Promise<readonly NameServer[]>>();

  constructor(dns: DnsReader) {
    this.#dns = dns;
  }

  /** What ACM has seen itself is not looked at. */
  async check(records: readonly RequiredRecord[]): Promise<readonly SeenRecord[]> {
    return Promise.all(
      records.map(async (record) => {
        const zone = await this.#zoneOf(record.name);
        const sight = record.isValidated
          ? { state: 'validated' as const, mistake: undefined, found: '' }
          : await this.#sightOf(record, zone);
        const provider = zone === undefined || !isToEnter(sight) ? undefined : providerOf(await this.#namesOf(zone));
        return { ...record, zone, provider, ...sight, provenBy: undefined };
      }),
    );
  }

  /** The zones that these names lie in. */
  zonesOf(names: readonly string[]): Promise<readonly HostZone[]> {
    const hosts = [...new Set(names.map((name) => name.replace(/^\*\./, '').toLowerCase()))];
    return Promise.all(hosts.map(async (host) => ({ host, search: await this.#searchZone(qualify(host)) })));
  }

  /** Whether DNS has answered any question for the zones of these names: at their registrable domains, if not at them. */
  async answersFor(zones: readonly HostZone[]): Promise<boolean> {
    const isAnswered = ({ search }: Pick<HostZone, 'search'>): boolean => search.kind !== 'unknown';
    if (zones.some(isAnswered)) return true;
    const above = [...new Set(zones.map(({ host }) => registrableDomain(host)))];
    return (await this.zonesOf(above)).some(isAnswered);
  }

  /** Whether every record is there with its value. */
  async areAllSeen(records: readonly RequiredRecord[]): Promise<boolean> {
    const seen = await this.check(records);
    return seen.length > 0 && seen.every(({ state }) => state === 'present' || state === 'validated');
  }

  /** The zone whose SOA record answers for the record's domain; `undefined` where that could not be found out. */
  async #zoneOf(recordName: string): Promise<string | undefined> {
    const search = await this.#searchZone(parentOf(recordName) ?? recordName);
    return search.kind === 'found' ? search.zone : undefined;
  }

  #searchZone(domain: string): Promise<ZoneSearch> {
    return once(this.#zones, domain, () => this.#findZone(domain));
  }

  async #findZone(domain: string): Promise<ZoneSearch> {
    let name = domain;
    for (;;) {
      const step = zoneStep(await this.#dns.ask(name, 'SOA'), name);
      if (step.kind !== 'ask') return step;
      name = step.name;
    }
  }

  #sightOf(record: DnsRecord, zone: string | undefined): Promise<RecordStatus> {
    return once(this.#sights, `${record.name} ${record.value}`, () => this.#judge(record, zone));
  }

  async #judge(record: DnsRecord, zone: string | undefined): Promise<RecordStatus> {
    const chain = await this.#follow(record);
    const seen = await this.#withoutWildcard(record, judgeChain(chain, record));
    if (seen.state === 'wrong' || seen.state === 'unknown') return seen;
    const expected = chain.kind === 'followed' ? chain.targets[0] : undefined;
    const judged = judgeServers(seen, await this.#askServers(record, zone, expected));
    return judged.state === 'missing' ? ((await this.#findMistake(record, zone)) ?? judged) : judged;
  }

  async #follow(record: DnsRecord): Promise<CnameChain> {
    const targets: string[] = [];
    while (!isChainOver(targets, record)) {
      const answer = await this.#dns.ask(targets.at(-1) ?? record.name, 'CNAME');
      if (answer.kind === 'failed') return { kind: 'failed', why: answer.why };
      const target = answer.values[0];
      if (target === undefined) break;
      targets.push(target);
    }
    return { kind: 'followed', targets };
  }

  /** A wildcard answers for each name that is not there: that is no wrong value, and a record beats it. */
  async #withoutWildcard(record: DnsRecord, sight: RecordStatus): Promise<RecordStatus> {
    const wildcard = sight.mistake === 'other-value' ? wildcardOf(record.name) : undefined;
    if (wildcard === undefined) return sight;
    const [own, everybodys] = await Promise.all([
      this.#dns.ask(record.name, 'CNAME'),
      this.#dns.ask(wildcard, 'CNAME'),
    ]);
    return sameValues(own, everybodys) ? missing : sight;
  }

  async #askServers(
    record: DnsRecord,
    zone: string | undefined,
    expected = record.value,
  ): Promise<readonly ServerStatus[]> {
    if (zone === undefined || !this.#dns.asksNameServers) return [];
    const servers = await once(this.#servers, zone, () => this.#findServers(zone));
    const sights = await Promise.all(
      servers.map(async ({ name, address }) => {
        const answer = await this.#dns.askNameServer(address, record.name, 'CNAME');
        if (answer.kind === 'failed') return [];
        const target = answer.values[0];
        const hasIt = target !== undefined && (isSameTarget(target, expected) || isSameTarget(target, record.value));
        return [{ server: name, hasIt }];
      }),
    );
    return sights.flat();
  }

  /** The zone's name servers; empty where public DNS does not tell. */
  #namesOf(zone: string): Promise<readonly string[]> {
    return once(this.#names, zone, async () => valuesOf(await this.#dns.ask(zone, 'NS')));
  }

  async #findServers(zone: string): Promise<readonly NameServer[]> {
    const names = await this.#namesOf(zone);
    const found = await Promise.all(
      names.slice(0, mostNameServers).map(async (name) => {
        const address = (await this.#dns.lookUpAddresses(name))[0];
        return address === undefined ? [] : [{ name, address }];
      }),
    );
    return found.flat();
  }

  /** Where the record stands instead, or what stands in its place. */
  async #findMistake(record: DnsRecord, zone: string | undefined): Promise<RecordStatus | undefined> {
    for (const { mistake, name } of misplacedNames(record, zone, registrableDomain(record.name))) {
      if (await this.#standsAt(name, record)) return mistaken(mistake, name);
    }
    return this.#findOtherType(record);
  }

  async #standsAt(name: string, record: DnsRecord): Promise<boolean> {
    const target = valuesOf(await this.#dns.ask(name, 'CNAME'))[0];
    if (target === undefined) return false;
    const { state, mistake } = judgeChain({ kind: 'followed', targets: [target] }, record);
    return state === 'present' || mistake === 'value-suffixed';
  }

  async #findOtherType(record: DnsRecord): Promise<RecordStatus | undefined> {
    const wildcard = wildcardOf(record.name);
    for (const type of ['A', 'AAAA', 'TXT'] as const) {
      const answer = await this.#dns.ask(record.name, type);
      // A CNAME leads away from here: a wildcard's, since the record's own was looked for before.
      if (answer.kind === 'failed' || !answer.exists || answer.owner !== record.name) return undefined;
      const [value] = answer.values;
      if (value === undefined) continue;
      if (wildcard !== undefined && sameValues(answer, await this.#dns.ask(wildcard, type))) return undefined;
      return type === 'TXT' ? mistaken('other-type', type) : mistaken('proxied', `${type} ${value}`);
    }
    return this.#findFlattened(record);
  }

  /** Some name servers say of every name that it exists and has nothing: then that says nothing. */
  async #findFlattened(record: DnsRecord): Promise<RecordStatus | undefined> {
    const unused = await this.#dns.ask(unusedName(record), 'CNAME');
    return unused.kind === 'answered' && !unused.exists ? mistaken('flattened', '') : undefined;
  }
}

/** Whether somebody may have to open a form for it. */
function isToEnter({ state }: { readonly state: RecordState }): boolean {
  return state === 'missing' || state === 'wrong' || state === 'unknown';
}

function valuesOf(answer: DnsAnswer): readonly string[] {
  return answer.kind === 'answered' ? answer.values : [];
}

function sameValues(left: DnsAnswer, right: DnsAnswer): boolean {
  const [a, b] = [valuesOf(left), valuesOf(right)].map((values) => [...values].sort().join('\n'));
  return a !== '' && a === b;
}
