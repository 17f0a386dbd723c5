import { Temporal } from 'temporal-polyfill';
import type { Certificate } from '../../../core/certificate/certificate.ts';
import { sortUses } from '../../../core/certificate/usage.ts';
import type { ServedStatus } from '../../../core/guard/facts.ts';
import { roleOf } from '../../../core/swap/listener.ts';
import type { ListenerReader } from '../../../ports/aws.ts';
import type { PresentedCertificate } from '../../../ports/net.ts';
import type { Context } from '../../shared/context.ts';
import { probeName } from '../../shared/proof.ts';

const unknown: ServedStatus = { kind: 'unknown' };
/** Load balancers take a renewed certificate within hours; after these they should all have it. */
const deployed = Temporal.Duration.from({ hours: 48 });
/** An old certificate that is still served ends within the renewal window; later there is nothing to look for. */
const overlap = Temporal.Duration.from({ hours: 60 * 24 });
/** So many handshakes have to agree before an old certificate is told. */
const handshakesInARow = 3;

/** Where a certificate is looked for. */
export interface ServedFrom {
  readonly listeners: ListenerReader;
  /** Serial numbers of the other certificates of its account and region: what they serve is no old one of this. */
  readonly otherSerials: ReadonlySet<string>;
  /** What was told is looked at until it is over. */
  readonly isTold: boolean;
}

/**
 * Whether load balancers present a certificate as ACM shows it, or still the one that it replaced under the same ARN.
 * Looked at while the two overlap; what cannot be reached decides nothing.
 */
export async function probeServed(
  context: Context,
  { listeners, otherSerials, isTold }: ServedFrom,
  certificate: Certificate,
): Promise<ServedStatus> {
  if (certificate.serial === undefined) return unknown;
  if (!isTold && !isOverlapping(certificate, context.clock.now())) return unknown;
  let seen = 0;
  let unseen = 0;
  for (const arn of sortUses(certificate.inUseBy ?? [], certificate.account).loadBalancers) {
    const loadBalancer = await listeners.describeLoadBalancer(arn);
    if (loadBalancer === undefined) continue;
    const holding = (await listeners.listSecureListeners(arn)).filter(
      (each) => roleOf(each, certificate.arn) !== undefined,
    );
    const addresses = await context.dns.lookUpAddresses(loadBalancer.dnsName);
    for (const { port } of holding) {
      for (const address of addresses) {
        const presented = await presentedAt(context, certificate, { address, port });
        if (presented?.serial === certificate.serial) seen += 1;
        else if (presented !== undefined && isOld(presented, certificate, otherSerials)) {
          return { kind: 'old', address, serial: presented.serial };
        } else if (loadBalancer.scheme !== 'internal') unseen += 1;
      }
    }
  }
  // One that answers does not speak for one that does not; internal ones are not expected to.
  return seen > 0 && unseen === 0 ? { kind: 'current' } : unknown;
}

function isOverlapping({ status, notBefore }: Certificate, now: Temporal.Instant): boolean {
  if (status !== 'ISSUED' || notBefore === undefined) return false;
  return (
    Temporal.Instant.compare(notBefore.add(deployed), now) <= 0 &&
    Temporal.Instant.compare(now, notBefore.add(overlap)) <= 0
  );
}

/** The same in each handshake; `undefined` where none can be made or they differ, as while it is being deployed. */
async function presentedAt(
  { tls }: Pick<Context, 'tls'>,
  certificate: Certificate,
  target: { readonly address: string; readonly port: number },
): Promise<PresentedCertificate | undefined> {
  const serverName = probeName(certificate.domainName);
  let presented: PresentedCertificate | undefined;
  for (let count = 0; count < handshakesInARow; count += 1) {
    const answer = await tls.handshake({ ...target, serverName });
    if (answer.kind === 'unreachable') return undefined;
    if (presented !== undefined && presented.serial !== answer.certificate.serial) return undefined;
    presented = answer.certificate;
    if (presented.serial === certificate.serial) return presented;
  }
  return presented;
}

/** Of the same name, with an earlier end, and no other certificate of the region. */
function isOld(
  { serial, subject, notAfter }: PresentedCertificate,
  certificate: Certificate,
  otherSerials: ReadonlySet<string>,
): boolean {
  const end = certificate.notAfter;
  return (
    !otherSerials.has(serial) &&
    subject.toLowerCase() === certificate.domainName &&
    end !== undefined &&
    Temporal.Instant.compare(notAfter, end) < 0
  );
}
