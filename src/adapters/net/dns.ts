import type { Resolver } from 'node:dns/promises';
import { isIP } from 'node:net';
import { messageOf } from '../../core/errors.ts';
import type { CnameAnswer, DnsReader } from '../../ports.ts';
import { openResolver } from './resolver.ts';
import { createSlots } from '../runtime/slots.ts';

/** How DNS is asked. */
export interface DnsOptions {
  /** `host`, `host:port` or `[IPv6]:port`; the system's resolvers when empty. */
  readonly resolvers: readonly string[];
  /** Time limit of one try at one resolver in milliseconds; 2 s when absent. There are two tries at each. */
  readonly timeoutMs?: number;
  /** Questions under way at once; 8 when absent. */
  readonly concurrency?: number;
}

/** So many questions without any answer in a row, and nothing more is asked in this run: DNS is closed here. */
const MOST_SILENT = 3;

/** The end of one question: records, none, or nobody could say. */
type Outcome =
  | { readonly kind: 'found'; readonly values: readonly string[] }
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly why: string };

/** Makes a DNS reader. It never throws; a run without DNS loses seconds, not minutes. */
export function createDnsReader(options: DnsOptions): DnsReader {
  const { resolvers, timeoutMs = 2000, concurrency = 8 } = options;
  const inSlot = createSlots(concurrency);
  let opened: Promise<Resolver> | undefined;
  let silent = 0;

  function ask(question: (resolver: Resolver) => Promise<readonly string[]>): Promise<Outcome> {
    return inSlot(async () => {
      if (silent >= MOST_SILENT) return { kind: 'failed', why: 'no resolver answered before, not asked again' };
      try {
        const values = await question(await (opened ??= openResolver(resolvers, timeoutMs)));
        silent = 0;
        return values.length === 0 ? { kind: 'none' } : { kind: 'found', values };
      } catch (error) {
        const code = codeOf(error);
        silent = SILENCE.has(code) ? silent + 1 : 0;
        return MISSING.has(code) ? { kind: 'none' } : { kind: 'failed', why: WHY.get(code) ?? messageOf(error) };
      }
    });
  }

  async function lookUpCname(name: string): Promise<CnameAnswer> {
    const host = name.replace(/\.$/, '');
    const outcome = await ask((resolver) => resolver.resolveCname(host));
    if (outcome.kind === 'failed') return { kind: 'unknown', why: outcome.why };
    const target = outcome.kind === 'found' ? outcome.values[0] : undefined;
    return target === undefined ? { kind: 'missing' } : { kind: 'present', target: qualify(target) };
  }

  async function lookUpAddresses(host: string): Promise<readonly string[]> {
    if (isIP(host) !== 0) return [host];
    const name = host.replace(/\.$/, '');
    const outcomes = await Promise.all([
      ask((resolver) => resolver.resolve4(name)),
      ask((resolver) => resolver.resolve6(name)),
    ]);
    return [...new Set(outcomes.flatMap((outcome) => (outcome.kind === 'found' ? outcome.values : [])))];
  }
  return { lookUpCname, lookUpAddresses };
}

/** NXDOMAIN, and a name that exists without such a record. */
const MISSING: ReadonlySet<string> = new Set(['ENOTFOUND', 'ENODATA']);
/** Nobody is there to answer. */
const SILENCE: ReadonlySet<string> = new Set(['ETIMEOUT', 'ECONNREFUSED']);
const WHY: ReadonlyMap<string, string> = new Map([
  ['ETIMEOUT', 'no resolver answered in time'],
  ['ECONNREFUSED', 'no resolver could be reached'],
  ['ESERVFAIL', 'the resolver failed (SERVFAIL)'],
  ['EREFUSED', 'the resolver refused the question (REFUSED)'],
  ['EBADNAME', 'this is no valid DNS name'],
  ['EBADRESP', 'the answer cannot be read'],
]);

function codeOf(error: unknown): string {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  return hasCode && typeof error.code === 'string' ? error.code : '';
}

function qualify(name: string): string {
  const lower = name.toLowerCase();
  return lower.endsWith('.') ? lower : `${lower}.`;
}
