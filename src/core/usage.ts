import { parseArn, parseLoadBalancerArn } from './arn.ts';
import type { CertificateRole, TaggedListener } from './listener.ts';

/** A listener that holds the certificate. */
export interface ListenerUse extends TaggedListener {
  readonly role: CertificateRole;
}

/** Something that uses the certificate and has no listener that this action could swap. */
export interface OtherUse {
  readonly arn: string;
  /** The service's name as AWS writes it, for example `CloudFront`. */
  readonly service: string;
}

/** The entries of a certificate's `InUseBy`, told apart. */
export interface UsedBy {
  /** ALBs, NLBs and Classic ones of the certificate's own account: their listeners are looked up. */
  readonly loadBalancers: readonly string[];
  readonly others: readonly OtherUse[];
}

const serviceNames: Readonly<Record<string, string>> = {
  cloudfront: 'CloudFront',
  apigateway: 'API Gateway',
  'cognito-idp': 'Cognito',
  es: 'OpenSearch Service',
  appsync: 'AppSync',
  amplify: 'Amplify',
  apprunner: 'App Runner',
  iam: 'Nitro Enclaves',
  'network-firewall': 'Network Firewall',
  'vpc-lattice': 'VPC Lattice',
  transfer: 'Transfer Family',
  ec2: 'EC2 (Client VPN or Verified Access)',
};

/**
 * Sorts `InUseBy` into load balancers whose listeners can be swapped and everything else. A load balancer in
 * another account belongs to an AWS service that serves the name for this account (API Gateway documents its
 * accounts), so it is never asked about.
 */
export function sortUses(inUseBy: readonly string[], account: string): UsedBy {
  const loadBalancers: string[] = [];
  const others: OtherUse[] = [];
  for (const arn of inUseBy) {
    const loadBalancer = parseLoadBalancerArn(arn);
    const isSwappable = loadBalancer !== undefined && loadBalancer.type !== 'gateway';
    if (isSwappable && loadBalancer.account === account) loadBalancers.push(arn);
    else others.push({ arn, service: serviceOf(arn, account) });
  }
  return { loadBalancers, others };
}

function serviceOf(arn: string, account: string): string {
  const loadBalancer = parseLoadBalancerArn(arn);
  if (loadBalancer !== undefined && loadBalancer.account !== account) return 'a service in an account of AWS';
  const service = parseArn(arn)?.service ?? 'unknown';
  return serviceNames[service] ?? service;
}
