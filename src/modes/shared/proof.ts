import type { Temporal } from 'temporal-polyfill';
import { CancelledError } from '../../core/errors.ts';
import type { Certificate } from '../../core/certificate/certificate.ts';
import type { Detail } from '../../core/facts.ts';
import { reason, type Reason } from '../../core/reasons.ts';
import type { CertificateRole, LoadBalancer } from '../../core/swap/listener.ts';
import type { Handshake, PresentedCertificate } from '../../ports/net.ts';
import { detailText } from '../../text/facts.ts';
import type { Context } from './context.ts';

/** Where and by which name a listener is asked for its certificate. */
export interface ProbeTarget {
  readonly loadBalancer: LoadBalancer;
  readonly port: number;
}

/** What clients were given before the swap. */
export interface ServedBefore {
  /** A name for which the old certificate was served; `undefined` when none was, so that TLS can prove nothing. */
  readonly serverName: string | undefined;
  readonly certificate: PresentedCertificate | undefined;
  /** Why none was. */
  readonly unproven?: Unproven;
}

/** Why handshakes prove nothing. `cause`: what the first address did, in the words of the connection. */
export type Unproven =
  | { readonly why: 'configured' | 'not-served-before' | 'unresolved' }
  | { readonly why: 'unreachable'; readonly cause: string; readonly scheme: string };

/** What the handshakes after a swap say. */
export type Proof =
  | { readonly kind: 'proven'; readonly certificate: PresentedCertificate; readonly addresses: number }
  /** TLS could not be asked, so the API's answer decides. */
  | ({ readonly kind: 'not-provable' } & Unproven)
  | { readonly kind: 'refuted'; readonly address: string; readonly presented: PresentedCertificate };

/** Load balancer nodes take the new certificate one after the other; design section 7.4 gives them this long. */
export const patience = { seconds: 120, pauseMilliseconds: 2000 } as const;
/** Handshakes in a row that have to show the new certificate on each address. */
const handshakesInARow = 3;
/** Matches no certificate's names, so a listener answers it with its default. */
const unmatchedName = 'acm-email-to-dns.invalid';

/** What a proof is made with. */
type ProofContext = Pick<Context, 'cancelled' | 'clock' | 'config' | 'dns' | 'log' | 'tls'>;

/** Finds a name for which the listener serves `from` now, and records what it serves. */
export async function observeServed(
  context: ProofContext,
  target: ProbeTarget,
  from: Certificate | undefined,
  role: CertificateRole,
): Promise<ServedBefore> {
  const nothing = (unproven: Unproven): ServedBefore => ({ serverName: undefined, certificate: undefined, unproven });
  if (context.config.swap.verify !== 'tls') return nothing({ why: 'configured' });
  const addresses = await context.dns.lookUpAddresses(target.loadBalancer.dnsName);
  if (addresses.length === 0) return nothing({ why: 'unresolved' });
  if (from === undefined) return nothing({ why: 'not-served-before' });
  const names = [...from.names.map(probeName), ...(role === 'sni' ? [] : [unmatchedName])];
  const causes: (string | undefined)[] = [];
  for (const address of addresses) {
    let cause: string | undefined;
    for (const serverName of names) {
      const answer = await context.tls.handshake({ address, port: target.port, serverName });
      if (answer.kind === 'unreachable') {
        cause = answer.why;
        break;
      }
      if (answer.certificate.serial === from.serial) return { serverName, certificate: answer.certificate };
    }
    causes.push(cause);
  }
  return nothing(gapOf(target, causes));
}

/** One address that answered is enough: then another certificate is served for the names. */
function gapOf({ loadBalancer }: ProbeTarget, causes: readonly (string | undefined)[]): Unproven {
  const [cause] = causes;
  if (cause === undefined || causes.includes(undefined)) return { why: 'not-served-before' };
  return { why: 'unreachable', cause, scheme: loadBalancer.scheme ?? '' };
}

/** A wildcard stands for any label. */
export function probeName(name: string): string {
  return name.replace(/^\*\./, 'acm-email-to-dns.');
}

/**
 * Asks every address of the load balancer until each has shown `to` three times in a row, or 120 seconds are over.
 * A cancelled run cannot wait that long: the listener stays begun. An address that presents nothing is unreachable and decides nothing; if all are, neither do the handshakes.
 */
export async function proveServed(
  context: ProofContext,
  target: ProbeTarget,
  to: Certificate,
  before: ServedBefore,
): Promise<Proof> {
  if (context.config.swap.verify !== 'tls') return { kind: 'not-provable', why: 'configured' };
  if (before.serverName === undefined) {
    return warned(context, target, before.unproven ?? { why: 'not-served-before' });
  }
  const end = context.clock.now().add({ seconds: patience.seconds });
  for (;;) {
    const proof = await askAllAddresses(context, target, to, before.serverName);
    if (proof.kind === 'proven' || isOver(end, context.clock.now())) {
      return proof.kind === 'not-provable' ? warned(context, target, proof) : proof;
    }
    if (context.cancelled.aborted) throw new CancelledError();
    await context.clock.sleep(patience.pauseMilliseconds, context.cancelled);
  }
}

/**
 * The same for a change that was found made, of which nothing was observed before: by a name for which one of the two
 * certificates is served now.
 */
export async function proveFound(
  context: ProofContext,
  target: ProbeTarget,
  wanted: Certificate | undefined,
  other: Certificate | undefined,
): Promise<Proof> {
  if (wanted === undefined) return { kind: 'not-provable', why: 'not-served-before' };
  const served = await observeServed(context, target, wanted, 'both');
  const before = served.serverName === undefined ? await observeServed(context, target, other, 'both') : served;
  return proveServed(context, target, wanted, before);
}

/** What could not be proven though it was asked for is said where people look. */
function warned({ log }: ProofContext, { loadBalancer, port }: ProbeTarget, unproven: Unproven): Proof {
  if (unproven.why === 'unreachable' || unproven.why === 'unresolved') {
    const words = detailText(unprovenDetail(unproven, 'new'), 'en');
    log.warning(`${loadBalancer.name} port ${String(port)}: ${words}`);
  }
  return { ...unproven, kind: 'not-provable' };
}

/** Nothing is begun on a load balancer whose name nobody resolves. */
export function unresolvedReason({ dnsName: host }: LoadBalancer): Reason {
  return reason('unverifiable', [{ key: 'load-balancer-unresolved', host }]);
}

/** How that is told. */
export function unprovenDetail(unproven: Unproven, which: 'new' | 'old'): Detail {
  if (unproven.why !== 'unreachable') return [{ key: 'api-only', which, why: unproven.why }];
  return [{ key: 'api-only-unreachable', which, cause: unproven.cause, scheme: unproven.scheme }];
}

function isOver(end: Temporal.Instant, now: Temporal.Instant): boolean {
  return now.epochMilliseconds >= end.epochMilliseconds;
}

async function askAllAddresses(
  context: ProofContext,
  target: ProbeTarget,
  to: Certificate,
  serverName: string,
): Promise<Proof> {
  const addresses = await context.dns.lookUpAddresses(target.loadBalancer.dnsName);
  if (addresses.length === 0) return { kind: 'not-provable', why: 'unresolved' };
  const causes: string[] = [];
  let shown: PresentedCertificate | undefined;
  let proven = 0;
  for (const address of addresses) {
    const answer = await askInARow(context, { address, port: target.port, serverName }, to);
    if (answer.kind === 'unreachable') {
      causes.push(answer.why);
      continue;
    }
    if (answer.certificate.serial !== to.serial) return { kind: 'refuted', address, presented: answer.certificate };
    shown = answer.certificate;
    proven += 1;
  }
  if (shown !== undefined) return { kind: 'proven', certificate: shown, addresses: proven };
  return { ...gapOf(target, causes), kind: 'not-provable' };
}

/** Three handshakes, or the first that does not show the new certificate. */
async function askInARow(
  context: ProofContext,
  target: { readonly address: string; readonly port: number; readonly serverName: string },
  to: Certificate,
): Promise<Handshake> {
  let answer = await context.tls.handshake(target);
  for (let count = 1; count < handshakesInARow; count += 1) {
    if (answer.kind === 'unreachable' || answer.certificate.serial !== to.serial) return answer;
    answer = await context.tls.handshake(target);
  }
  return answer;
}
