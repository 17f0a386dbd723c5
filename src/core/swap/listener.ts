import type { LoadBalancerType, SwappableType } from '../arn.ts';
import type { Tags } from '../certificate/certificate.ts';

/** Where a listener holds a certificate: as its default, in its SNI list, or in both. */
export type CertificateRole = 'default' | 'sni' | 'both';

/** What names a listener: its ARN; for a Classic one, which has none, its load balancer's ARN and the port. */
export interface ListenerRef {
  readonly arn: string;
  readonly port: number;
}

/** A load balancer as `DescribeLoadBalancers` says. */
export interface LoadBalancer {
  readonly arn: string;
  readonly name: string;
  readonly type: LoadBalancerType;
  /** The DNS name that clients reach it by. */
  readonly dnsName: string;
  readonly scheme: 'internet-facing' | 'internal' | undefined;
}

/** A TLS or HTTPS listener with all its certificates. */
export interface Listener extends ListenerRef {
  readonly loadBalancerArn: string;
  /** `HTTPS`, `TLS` or `SSL`. */
  readonly protocol: string;
  readonly defaultCertificate: string | undefined;
  /** The certificates in the SNI list; the default is among them only where it was added there as well. Classic: empty. */
  readonly sniCertificates: readonly string[];
}

/** A listener together with what the calendar's overrides match. */
export interface TaggedListener {
  readonly listener: Listener;
  readonly loadBalancer: LoadBalancer;
  readonly listenerTags: Tags;
  readonly loadBalancerTags: Tags;
}

/** Where the listener holds the certificate, or `undefined` when it does not. */
export function roleOf(listener: Listener, certificateArn: string): CertificateRole | undefined {
  const isDefault = listener.defaultCertificate === certificateArn;
  const isSni = listener.sniCertificates.includes(certificateArn);
  if (isDefault && isSni) return 'both';
  if (isDefault) return 'default';
  return isSni ? 'sni' : undefined;
}

/** The types that have certificates; a gateway load balancer never has one, and so is never asked about. */
export function swappableType({ type }: LoadBalancer): SwappableType {
  return type === 'gateway' ? 'network' : type;
}
