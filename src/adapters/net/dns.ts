import { isIP } from 'node:net';
import { messageOf } from '../../core/errors.ts';
import type { DnsAnswer, DnsFailureKind, DnsType } from '../../core/dns/dns.ts';
import type { DnsReader, ResolverReader } from '../../ports/net.ts';
import { createSlots } from '../../core/slots.ts';
import type { DnsServerAddress } from './dns-exchange.ts';
import { DnsSilence, exchange } from './dns-exchange.ts';
import { codeOf, makeQuery, readAnswer, toWireName } from './dns-message.ts';
import { isPublicAddress } from './public-address.ts';
import { findResolvers } from './resolver.ts';

/** How DNS is asked. */
export interface DnsOptions {
  /** `host`, `host:port` or `[IPv6]:port`; the system's resolvers when empty. */
  readonly resolvers: readonly string[];
  /** Time limit of one try at one server in milliseconds; 2 s when absent. */
  readonly timeoutMs?: number;
  /** Questions under way at once; 8 when absent. */
  readonly concurrency?: number;
  /** Port of the zones' own name servers; 53 when absent. */
  readonly nameServerPort?: number;
  /** Whether zones' own name servers are asked; `true` when absent. */
  readonly authoritative?: boolean;
  /** Which addresses of name servers may be asked; those in public networks when absent. */
  readonly mayAsk?: (address: string) => boolean;
}

/** So many questions without any answer in a row, and nothing more is asked in this run: DNS is closed here. */
const mostSilent = 3;
/** The same where a resolver has answered before: a zone whose servers are dead must not close DNS for the others. */
const mostSilentLater = 12;
/** How often each resolver is asked. A zone's own name servers are asked once: there are several of them. */
const tries = 2;

/** What one server says to one question. */
type Outcome =
  | { readonly kind: 'answered'; readonly answer: DnsAnswer; readonly isAuthoritative: boolean }
  | { readonly kind: 'refused'; readonly code: number }
  | { readonly kind: 'silent'; readonly silence: DnsSilence['kind'] };

/** Makes a DNS reader. It never throws; a run without DNS loses seconds, not minutes. */
export function createDnsReader(options: DnsOptions): DnsReader {
  const { resolvers, timeoutMs = 2000, concurrency = 8, nameServerPort = 53 } = options;
  const { authoritative = true, mayAsk = isPublicAddress } = options;
  const inSlot = createSlots(concurrency);
  const viaResolvers = new ResolverSet(resolvers, timeoutMs);
  const nameServers = new NameServers(nameServerPort, timeoutMs);

  async function ask(name: string, type: DnsType): Promise<DnsAnswer> {
    const wire = toWireName(name);
    return wire === undefined ? failed('bad-name') : inSlot(() => viaResolvers.ask(wire, type));
  }

  async function askNameServer(address: string, name: string, type: DnsType): Promise<DnsAnswer> {
    if (!authoritative || !mayAsk(address)) return failed('not-to-be-asked');
    const wire = toWireName(name);
    return wire === undefined ? failed('bad-name') : inSlot(() => nameServers.ask(address, wire, type));
  }

  async function lookUpAddresses(host: string): Promise<readonly string[]> {
    if (isIP(host) !== 0) return [host];
    const answers = await Promise.all([ask(host, 'A'), ask(host, 'AAAA')]);
    return [...new Set(answers.flatMap((answer) => (answer.kind === 'answered' ? answer.values : [])))];
  }
  return { ask, asksNameServers: authoritative, askNameServer, lookUpAddresses };
}

/** Makes a reader of single resolvers. */
export function createResolverReader({ timeoutMs = 2000 }: Pick<DnsOptions, 'timeoutMs'> = {}): ResolverReader {
  return {
    async ask(server, name, type) {
      const wire = toWireName(name);
      return wire === undefined ? failed('bad-name') : new ResolverSet([server], timeoutMs).ask(wire, type);
    },
  };
}

/** The configured resolvers. The one that answered last is asked first: a silent one costs its time limit once. */
class ResolverSet {
  readonly #names: readonly string[];
  readonly #timeoutMs: number;
  #servers: Promise<readonly DnsServerAddress[]> | undefined;
  #first: DnsServerAddress | undefined;
  #silent = 0;

  constructor(names: readonly string[], timeoutMs: number) {
    this.#names = names;
    this.#timeoutMs = timeoutMs;
  }

  async ask(name: string, type: DnsType): Promise<DnsAnswer> {
    if (this.#silent >= (this.#first === undefined ? mostSilent : mostSilentLater)) return failed('resolvers-given-up');
    let servers;
    try {
      servers = await (this.#servers ??= findResolvers(this.#names));
    } catch (error) {
      this.#silent += 1;
      return failed('no-resolver', messageOf(error));
    }
    const first = this.#first;
    const ordered = first === undefined ? servers : [first, ...servers.filter((server) => server !== first)];
    return this.#sweep(ordered, name, type);
  }

  /** The first answer counts; only without any is it asked why. */
  async #sweep(servers: readonly DnsServerAddress[], name: string, type: DnsType): Promise<DnsAnswer> {
    const silences: DnsSilence['kind'][] = [];
    const refusals: { readonly server: DnsServerAddress; readonly code: number }[] = [];
    let left = servers;
    for (let attempt = 0; attempt < tries && left.length > 0; attempt += 1) {
      const again: DnsServerAddress[] = [];
      for (const server of left) {
        const outcome = await askOnce(server, makeQuery(name, type, { recursive: true }), this.#timeoutMs);
        if (outcome.kind === 'answered') {
          this.#heard(server);
          return outcome.answer;
        }
        if (outcome.kind === 'refused') refusals.push({ server, code: outcome.code });
        else {
          silences.push(outcome.silence);
          again.push(server);
        }
      }
      left = again;
    }
    this.#silent = refusals.length === 0 ? this.#silent + 1 : 0;
    return this.#explain(refusals, silences, name, type);
  }

  #heard(server: DnsServerAddress): void {
    this.#first = server;
    this.#silent = 0;
  }

  async #explain(
    refusals: readonly { readonly server: DnsServerAddress; readonly code: number }[],
    silences: readonly DnsSilence['kind'][],
    name: string,
    type: DnsType,
  ): Promise<DnsAnswer> {
    const broken = refusals.find(({ code }) => code === SERVFAIL);
    if (broken !== undefined) return this.#tellDnssec(broken.server, name, type);
    const refusal = refusals[0];
    if (refusal !== undefined) return refused(refusal.code);
    return failed(silences.includes('timeout') ? 'timeout' : (silences[0] ?? 'timeout'));
  }

  /** SERVFAIL, an answer with checking switched off, and SERVFAIL again: the chain is broken, not the resolver busy. */
  async #tellDnssec(server: DnsServerAddress, name: string, type: DnsType): Promise<DnsAnswer> {
    const unchecked = makeQuery(name, type, { recursive: true, unchecked: true });
    if ((await askOnce(server, unchecked, this.#timeoutMs)).kind !== 'answered') return refused(SERVFAIL);
    const again = await askOnce(server, makeQuery(name, type, { recursive: true }), this.#timeoutMs);
    if (again.kind === 'answered') return again.answer;
    if (again.kind === 'silent' || again.code !== SERVFAIL) return refused(SERVFAIL);
    return failed('dnssec');
  }
}

/** The zones' own name servers, asked directly. Where port 53 is closed to them, that is found out once. */
class NameServers {
  readonly #port: number;
  readonly #timeoutMs: number;
  readonly #silent = new Set<string>();
  #hasAnyAnswered = false;

  constructor(port: number, timeoutMs: number) {
    this.#port = port;
    this.#timeoutMs = timeoutMs;
  }

  async ask(address: string, name: string, type: DnsType): Promise<DnsAnswer> {
    const isClosed = !this.#hasAnyAnswered && this.#silent.size >= mostSilent;
    if (isClosed || this.#silent.has(address)) return failed('server-given-up');
    const query = makeQuery(name, type, { recursive: false });
    const outcome = await askOnce({ address, port: this.#port }, query, this.#timeoutMs);
    if (outcome.kind === 'silent') {
      this.#silent.add(address);
      return failed(outcome.silence);
    }
    this.#hasAnyAnswered = true;
    if (outcome.kind === 'refused') return refused(outcome.code);
    return outcome.isAuthoritative ? outcome.answer : failed('not-responsible');
  }
}

async function askOnce(
  server: DnsServerAddress,
  query: ReturnType<typeof makeQuery>,
  timeoutMs: number,
): Promise<Outcome> {
  try {
    const packet = await exchange(server, query, timeoutMs);
    const code = codeOf(packet);
    if (code !== NOERROR && code !== NXDOMAIN) return { kind: 'refused', code };
    return { kind: 'answered', answer: readAnswer(packet, query), isAuthoritative: packet.flag_aa };
  } catch (error) {
    if (error instanceof DnsSilence) return { kind: 'silent', silence: error.kind };
    throw error;
  }
}

const NOERROR = 0;
const SERVFAIL = 2;
const NXDOMAIN = 3;

const refusals: ReadonlyMap<number, DnsFailureKind> = new Map([
  [1, 'not-understood'],
  [SERVFAIL, 'server-failed'],
  [4, 'not-supported'],
  [5, 'refused'],
]);

function refused(code: number): DnsAnswer {
  const kind = refusals.get(code);
  return kind === undefined ? failed('other-code', String(code)) : failed(kind);
}

function failed(kind: DnsFailureKind, detail = ''): DnsAnswer {
  return { kind: 'failed', why: { kind, detail } };
}
