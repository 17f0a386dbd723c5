import { caaObjection, type CaaObjection } from '../../../core/dns/caa.ts';
import { climb, qualify } from '../../../core/dns/dns.ts';
import type { DnsAnswer } from '../../../core/dns/dns.ts';
import type { Fact } from '../../../core/facts.ts';
import type { IssuingStatus } from '../../../core/dns/issuing.ts';
import type { Reason } from '../../../core/reasons.ts';
import { reason } from '../../../core/reasons.ts';
import type { DnsReader } from '../../../ports.ts';
import { once } from './dns-look.ts';

/** What is in the way of one name. */
interface Objection {
  readonly code: 'caa' | 'dnssec';
  readonly fact: Fact;
}

/** `unknown`: nobody could look. */
type NameStatus = Objection | 'clear' | 'unknown';

/** So many names with an objection are told; the others are counted. */
const mostTold = 3;

/**
 * Looks for what would keep Amazon from issuing though every record is right, before a 72-hour clock is started: CAA
 * records (RFC 8659) and a broken DNSSEC chain. What cannot be looked up is no objection: nobody loses anything by
 * trying.
 */
export class IssuingLooker {
  readonly #dns: DnsReader;
  readonly #caa = new Map<string, Promise<DnsAnswer>>();

  constructor(dns: DnsReader) {
    this.#dns = dns;
  }

  /** Why no certificate with these names would be issued; `undefined` where nothing is known to be in the way. */
  async objection(names: readonly string[]): Promise<Reason | undefined> {
    return (await this.status(names)).objections[0];
  }

  /** Everything that is in the way of these names. A name whose DNSSEC is broken hides its CAA records. */
  async status(names: readonly string[]): Promise<IssuingStatus> {
    const found = await Promise.all(names.map((name) => this.#look(name)));
    const objections = found.filter((each) => typeof each === 'object');
    const codes = [...new Set(objections.map(({ code }) => code))];
    return {
      objections: codes.map((code) => summarise(code, objections)),
      isComplete: found.every((each) => each === 'clear' || (typeof each === 'object' && each.code === 'caa')),
    };
  }

  /** The closest name upwards that has CAA records decides; CNAMEs on the way are followed by the resolver. */
  async #look(name: string): Promise<NameStatus> {
    const isWildcard = name.startsWith('*.');
    const base = qualify(name.replace(/^\*\./, ''));
    for (const ancestor of climb(base)) {
      const answer = await once(this.#caa, ancestor, () => this.#dns.ask(ancestor, 'CAA'));
      if (answer.kind === 'failed') {
        return answer.why.kind === 'dnssec'
          ? { code: 'dnssec', fact: { key: 'dnssec-broken', zone: plain(ancestor) } }
          : 'unknown';
      }
      if (answer.caa.length === 0) continue;
      const objection = caaObjection(answer.caa, isWildcard);
      return objection === undefined ? 'clear' : { code: 'caa', fact: caaFact(name, plain(ancestor), objection) };
    }
    return 'clear';
  }
}

function summarise(code: Objection['code'], objections: readonly Objection[]): Reason {
  const same = objections.filter((each) => each.code === code).map(({ fact }) => fact);
  const facts = [...new Map(same.map((fact) => [JSON.stringify(fact), fact])).values()];
  const more = facts.length - mostTold;
  const rest = more > 0 ? [{ key: 'more', count: String(more) } as const] : [];
  return reason(code, [...facts.slice(0, mostTold), ...rest]);
}

function caaFact(name: string, zone: string, objection: CaaObjection): Fact {
  if (objection.kind === 'critical') return { key: 'caa-critical', name, zone, property: objection.property };
  const { tag, issuers } = objection;
  return issuers.length === 0
    ? { key: 'caa-nobody', name, zone, tag }
    : { key: 'caa-issuers', name, zone, tag, issuers: issuers.join(', ') };
}

function plain(name: string): string {
  return name.replace(/\.$/, '');
}
