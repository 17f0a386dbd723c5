/** Types of records that the sandbox's DNS holds. */
export type RecordType = 'A' | 'AAAA' | 'CNAME' | 'CAA' | 'TXT' | 'NS';

/** A property of a CAA record (RFC 8659), such as `issue "amazon.com"`. */
export interface CaaValue {
  readonly flags?: number;
  readonly tag: string;
  readonly value: string;
}

interface RecordName {
  readonly name: string;
  /** Seconds. */
  readonly ttl?: number;
}

/** A record whose data is one text: an address, a name, or a TXT record's text. */
export interface TextRecord extends RecordName {
  readonly type: Exclude<RecordType, 'CAA'>;
  readonly value: string;
}

/** A CAA record. */
export interface CaaRecord extends RecordName {
  readonly type: 'CAA';
  readonly value: CaaValue;
}

/** A record. Names are taken in any case, with or without the trailing dot. */
export type ZoneRecord = TextRecord | CaaRecord;

/** What DNS says to a question, with the chain of CNAMEs that led there. */
export interface DnsResult {
  readonly code: 'NOERROR' | 'NXDOMAIN' | 'SERVFAIL';
  readonly answers: readonly ZoneRecord[];
  /** The zone whose SOA record goes with an empty answer; the empty string is the root. */
  readonly zone: string;
}

/** Lower case without the trailing dot. */
export function dnsName(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}

/** Zone data: what the sandbox's DNS server answers from, and what ACM looks at when it validates. */
export class DnsZones {
  readonly #zones = new Set<string>(['amazonaws.com', 'acm-validations.aws']);
  readonly #records = new Map<string, ZoneRecord[]>();
  readonly #broken = new Set<string>();
  readonly #unsigned = new Set<string>();
  /** Made anew after each change. */
  #innerNames: ReadonlySet<string> | undefined;

  /** Adds a zone. A record outside all zones makes one of the last two labels of its name. */
  addZone(origin: string): void {
    this.#zones.add(dnsName(origin));
  }

  /** The innermost zone that a name is in; the root (empty) when there is none. */
  zoneOf(name: string): string {
    return ancestors(dnsName(name)).find((ancestor) => this.#zones.has(ancestor)) ?? '';
  }

  addRecord(record: ZoneRecord): void {
    this.#innerNames = undefined;
    const name = dnsName(record.name);
    if (this.zoneOf(name) === '') this.#zones.add(name.split('.').slice(-2).join('.'));
    const stored = record.type === 'CNAME' ? { ...record, name, value: dnsName(record.value) } : { ...record, name };
    this.#records.set(name, [...(this.#records.get(name) ?? []), stored]);
  }

  /** Removes all records of a name, or those of one type. */
  removeRecord(name: string, type?: RecordType): void {
    this.#innerNames = undefined;
    const kept = (this.#records.get(dnsName(name)) ?? []).filter(
      (record) => type !== undefined && record.type !== type,
    );
    if (kept.length === 0) this.#records.delete(dnsName(name));
    else this.#records.set(dnsName(name), kept);
  }

  /** All records, each with the zone that it is in. */
  records(): readonly (ZoneRecord & { readonly zone: string })[] {
    return [...this.#records.values()].flat().map((record) => ({ ...record, zone: this.zoneOf(record.name) }));
  }

  /** Makes every look-up of a name and of all names below it fail with SERVFAIL, as servers that are down do. */
  breakName(name: string): void {
    this.#broken.add(dnsName(name));
  }

  /** Undoes {@link breakName}. */
  repairName(name: string): void {
    this.#broken.delete(dnsName(name));
  }

  /** Breaks the DNSSEC chain of a name and of all names below it: SERVFAIL for whoever lets the resolver check. */
  breakDnssec(name: string): void {
    this.#unsigned.add(dnsName(name));
  }

  /** Undoes {@link breakDnssec}. */
  repairDnssec(name: string): void {
    this.#unsigned.delete(dnsName(name));
  }

  #fails(name: string, isUnchecked: boolean): boolean {
    return ancestors(name).some((above) => this.#broken.has(above) || (!isUnchecked && this.#unsigned.has(above)));
  }

  /** Answers a question, following CNAMEs (at most eight) unless CNAMEs are what was asked for. `isUnchecked`: without DNSSEC. */
  lookUp(name: string, type: string, isUnchecked = false): DnsResult {
    const answers: ZoneRecord[] = [];
    let asked = dnsName(name);
    for (let hop = 0; hop <= 8; hop += 1) {
      if (this.#fails(asked, isUnchecked)) {
        return { code: 'SERVFAIL', answers: [], zone: this.zoneOf(asked) };
      }
      const here = this.#at(asked);
      if (here === undefined) return { code: 'NXDOMAIN', answers, zone: this.zoneOf(asked) };
      answers.push(...here.filter((record) => record.type === type || type === 'ANY'));
      const alias = here.find(isAlias);
      if (alias === undefined || type === 'CNAME' || type === 'ANY') {
        return { code: 'NOERROR', answers, zone: this.zoneOf(asked) };
      }
      answers.push(alias);
      asked = alias.value;
    }
    return { code: 'SERVFAIL', answers: [], zone: this.zoneOf(asked) };
  }

  /** Names that have names below them (empty non-terminals among them, RFC 8020). */
  #inner(): ReadonlySet<string> {
    this.#innerNames ??= new Set([...this.#records.keys()].flatMap((name) => ancestors(name).slice(1)));
    return this.#innerNames;
  }

  /** Records at a name, wildcards included; empty where only names below exist; `undefined` where nothing does. */
  #at(name: string): readonly ZoneRecord[] | undefined {
    const exact = this.#records.get(name);
    if (exact !== undefined) return exact;
    if (this.#zones.has(name)) return [];
    if (this.#inner().has(name)) return [];
    const wildcard = this.#records.get(`*.${name.split('.').slice(1).join('.')}`);
    return wildcard?.map((record) => ({ ...record, name }));
  }
}

function isAlias(record: ZoneRecord): record is TextRecord {
  return record.type === 'CNAME';
}

/** A name and all names above it: `a.b.c` → `a.b.c`, `b.c`, `c`. */
export function ancestors(name: string): readonly string[] {
  const labels = name.split('.');
  return labels.map((_label, index) => labels.slice(index).join('.'));
}
