import { once } from '../../../core/once.ts';
import { caaLine, caaRejection, type CaaRejection } from '../../../core/dns/caa.ts';
import { climb, qualify } from '../../../core/dns/dns.ts';
import type { DnsAnswer } from '../../../core/dns/dns.ts';
import { isUnregistered, registrableDomain } from '../../../core/dns/zone.ts';
import type { Fact } from '../../../core/facts.ts';
import type { IssuingStatus } from '../../../core/dns/issuing.ts';
import type { Reason } from '../../../core/reasons.ts';
import { reason } from '../../../core/reasons.ts';
import type { DnsReader } from '../../../ports/net.ts';

/** What is in the way of one name. */
interface IssuingRejection {
  readonly code: 'caa' | 'dnssec';
  readonly facts: readonly Fact[];
}

/** `unknown`: nobody could look. */
type NameStatus = IssuingRejection | 'clear' | 'unknown';

/** So many names with a rejection are told; the others are counted. */
const mostTold = 3;

/**
 * Looks for what would keep Amazon from issuing though every record is right, before a 72-hour clock is started: domains
 * that nobody has any more, CAA records (RFC 8659) and a broken DNSSEC chain. What cannot be looked up is no rejection:
 * nobody loses anything by trying.
 */
export class IssuingChecker {
  readonly #dns: DnsReader;
  readonly #caa = new Map<string, Promise<DnsAnswer>>();

  constructor(dns: DnsReader) {
    this.#dns = dns;
  }

  /** Why no certificate with these names would be issued; `undefined` where nothing is known to be in the way. */
  async rejection(names: readonly string[]): Promise<Reason | undefined> {
    const unregistered = await this.#unregistered(names);
    if (unregistered.length > 0) return reason('domain-not-registered', unregistered);
    return (await this.status(names)).rejections[0];
  }

  /** The registrable domains that do not exist, each with the names in it. */
  async #unregistered(names: readonly string[]): Promise<readonly Fact[]> {
    const domainOf = (name: string): string => registrableDomain(name.replace(/^\*\./, ''));
    const facts = await Promise.all(
      [...new Set(names.map(domainOf))].map(async (domain): Promise<readonly Fact[]> => {
        if (!isUnregistered(await this.#ask(qualify(domain)), domain)) return [];
        const own = names.filter((name) => domainOf(name) === domain);
        return [{ key: 'domain-unregistered', domain, names: own.join(', ') }];
      }),
    );
    return facts.flat();
  }

  #ask(name: string): Promise<DnsAnswer> {
    return once(this.#caa, name, () => this.#dns.ask(name, 'CAA'));
  }

  /** Everything that is in the way of these names. A name whose DNSSEC is broken hides its CAA records. */
  async status(names: readonly string[]): Promise<IssuingStatus> {
    const found = await Promise.all(names.map((name) => this.#look(name)));
    const rejections = found.filter((each) => typeof each === 'object');
    const codes = [...new Set(rejections.map(({ code }) => code))];
    return {
      rejections: codes.map((code) => summarise(code, rejections)),
      isComplete: found.every((each) => each === 'clear' || (typeof each === 'object' && each.code === 'caa')),
    };
  }

  /** The closest name upwards that has CAA records decides; CNAMEs on the way are followed by the resolver. */
  async #look(name: string): Promise<NameStatus> {
    const isWildcard = name.startsWith('*.');
    const base = qualify(name.replace(/^\*\./, ''));
    for (const ancestor of climb(base)) {
      const answer = await this.#ask(ancestor);
      if (answer.kind === 'failed') {
        return answer.why.kind === 'dnssec'
          ? { code: 'dnssec', facts: [{ key: 'dnssec-broken', zone: plain(ancestor) }] }
          : 'unknown';
      }
      if (answer.caa.length === 0) continue;
      const rejection = caaRejection(answer.caa, isWildcard);
      if (rejection === undefined) return 'clear';
      return { code: 'caa', facts: caaFacts(name, ancestor, answer.owner, rejection) };
    }
    return 'clear';
  }
}

function summarise(code: IssuingRejection['code'], rejections: readonly IssuingRejection[]): Reason {
  const same = rejections.filter((each) => each.code === code).map(({ facts }) => facts);
  const distinct = distinctOf(same);
  const more = distinct.length - mostTold;
  const rest = more > 0 ? [{ key: 'more', count: String(more) } as const] : [];
  return reason(code, [...distinctOf(distinct.slice(0, mostTold).flat()), ...rest]);
}

function distinctOf<T>(values: readonly T[]): readonly T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

/** What is in the way, whose record set that is, and the line that opens it. */
function caaFacts(name: string, ancestor: string, owner: string, rejection: CaaRejection): readonly Fact[] {
  const zone = plain(owner);
  const through: readonly Fact[] =
    owner === ancestor ? [] : [{ key: 'caa-through', name: plain(ancestor), owner: zone }];
  if (rejection.kind === 'critical') {
    return [{ key: 'caa-critical', name, zone, property: rejection.property }, ...through];
  }
  const { tag, issuers } = rejection;
  const what: Fact =
    issuers.length === 0
      ? { key: 'caa-nobody', name, zone, tag }
      : { key: 'caa-issuers', name, zone, tag, issuers: issuers.join(', ') };
  return [what, ...through, { key: 'caa-line', line: caaLine(owner, tag) }];
}

function plain(name: string): string {
  return name.replace(/\.$/, '');
}
