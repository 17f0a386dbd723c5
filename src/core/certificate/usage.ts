import { parseArn, parseLoadBalancerArn } from '../arn.ts';
import type { Certificate } from './certificate.ts';
import type { CertificateRole, TaggedListener } from '../swap/listener.ts';

/** A listener that holds the certificate. */
export interface ListenerUse extends TaggedListener {
  readonly role: CertificateRole;
}

/** Something that uses the certificate and has no listener that this action could swap. */
export interface OtherUse {
  readonly arn: string;
  /** The service's name as AWS writes it, for example `CloudFront`, or one of `unnamedServices`. */
  readonly service: string;
}

/** What AWS names as a user of a certificate though no listener of it holds that. */
export interface LingeringUse {
  readonly arn: string;
  /** There is no such load balancer, as AWS says as well. */
  readonly isGone: boolean;
}

/** Users that no name of a service tells: resources in accounts of AWS, copies outside AWS, and what is no ARN. */
export const unnamedServices = ['aws-load-balancer', 'aws-distribution', 'exported', 'unknown'] as const;

/** One of them. */
export type UnnamedService = (typeof unnamedServices)[number];

/** The entries of a certificate's `InUseBy`, told apart. */
export interface UsedBy {
  /** ALBs, NLBs and Classic ones of the certificate's own account: their listeners are looked up. */
  readonly loadBalancers: readonly string[];
  readonly others: readonly OtherUse[];
}

/** By the service in the ARN; where that is not enough, by the beginning of its resource as well. */
const serviceNames = [
  ['cloudfront', '', 'CloudFront'],
  ['apigateway', '', 'API Gateway'],
  ['execute-api', '', 'API Gateway'],
  ['cognito-idp', '', 'Cognito'],
  ['es', '', 'OpenSearch Service'],
  ['aoss', '', 'OpenSearch Serverless'],
  ['appsync', '', 'AppSync'],
  ['amplify', '', 'Amplify'],
  ['apprunner', '', 'App Runner'],
  ['ec2', 'client-vpn-endpoint/', 'Client VPN'],
  ['ec2', 'verified-access-', 'Verified Access'],
  ['ec2', '', 'EC2'],
  ['iam', 'role/', 'Nitro Enclaves (IAM role)'],
  ['network-firewall', '', 'Network Firewall'],
  ['vpc-lattice', '', 'VPC Lattice'],
  ['transfer', '', 'Transfer Family'],
  ['redshift', '', 'Redshift'],
  ['iot', '', 'IoT Core'],
  ['elasticbeanstalk', '', 'Elastic Beanstalk'],
  ['elasticloadbalancing', 'loadbalancer/gwy/', 'Gateway Load Balancer'],
] as const satisfies readonly (readonly [service: string, resource: string, name: string])[];

/** A user of a certificate that is no listener, as far as it is known by name or kind. */
export type KnownService = (typeof serviceNames)[number][2] | UnnamedService;

/** All of them, in the order of the table. */
export const knownServices: readonly KnownService[] = [
  ...new Set([...serviceNames.map(([, , name]) => name), ...unnamedServices]),
];

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

/** What a list or a search and `DescribeCertificate` say of an export. */
export interface ExportFacts {
  readonly certificate: Pick<Certificate, 'exportOption' | 'renewalEligibility' | 'inUseBy'>;
  /** `Exported` in a list or a search. */
  readonly exported: boolean | undefined;
}

/**
 * Whether somebody has exported the certificate and may serve it outside AWS. ACM renews what is in use or exported: one
 * that nothing in AWS uses and that is to be renewed all the same was exported.
 */
export function isExported({ certificate, exported }: ExportFacts): boolean {
  const { exportOption, renewalEligibility, inUseBy } = certificate;
  return (
    exported === true || (exportOption === 'ENABLED' && renewalEligibility === 'ELIGIBLE' && inUseBy?.length === 0)
  );
}

/** Whether ACM says that nothing serves it: what it leaves out says no such thing. */
export function isUnused(facts: ExportFacts): boolean {
  return facts.certificate.inUseBy?.length === 0 && !isExported(facts);
}

/**
 * A load balancer or distribution in another account stands for a service of AWS that serves the name for this one:
 * API Gateway and others run theirs in accounts of their own.
 */
function serviceOf(arn: string, account: string): string {
  const parsed = parseArn(arn);
  if (parsed === undefined) return 'unknown';
  const { service, resource } = parsed;
  const isElsewhere = parsed.account !== '' && parsed.account !== account;
  if (isElsewhere && service === 'elasticloadbalancing') return 'aws-load-balancer';
  if (isElsewhere && service === 'cloudfront') return 'aws-distribution';
  const known = serviceNames.find(([name, beginning]) => name === service && resource.startsWith(beginning));
  return known?.[2] ?? service;
}
