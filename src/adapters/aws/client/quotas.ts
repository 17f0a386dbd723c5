import type { AccountRegion } from '../../../ports/aws.ts';
import type { Clock } from '../../../ports/runtime.ts';
import type { Quota } from './rate-limit.ts';
import { TokenBucket } from './rate-limit.ts';

/** A kind of operation that AWS counts together. */
interface OperationClass extends Quota {
  readonly name: string;
}

/** ACM publishes rates without bursts, so requests are spaced evenly (ACM User Guide, "Quotas", API rate quotas). */
function acm(name: string, perSecond: number): OperationClass {
  return { name: `acm:${name}`, perSecond, burst: 1 };
}

/*
 * ELB User Guide, "Request throttling": 50 a second for Describe*, 3 a second and 20 at once for writes. Beside them all
 * ELB actions of the account, other people's included, share a bucket of 40 that fills by 10 a second, which is what
 * holds Describe* back.
 */
const elbDescribe: OperationClass = { name: 'elbv2:describe', perSecond: 10, burst: 40 };
const elbWrite: OperationClass = { name: 'elbv2:write', perSecond: 3, burst: 20 };
/** "Each ELB API version has its own buckets and tokens" (same page). */
const classicDescribe: OperationClass = { ...elbDescribe, name: 'elb:describe' };
const classicWrite: OperationClass = { ...elbWrite, name: 'elb:write' };

/** AWS Account Management Reference, "Quotas". */
const listRegions: OperationClass = { name: 'account:regions', perSecond: 5, burst: 5 };

/** Amazon Route 53 Developer Guide, "Quotas": all requests of an account together. */
const route53: OperationClass = { name: 'route53:all', perSecond: 5, burst: 1 };

/*
 * Amazon EC2 Developer Guide, "Request throttling for the Amazon EC2 API": reads without filter and pages, 10 a second and
 * 50 at once. Organizations, SSM, AWS Health and STS are asked too seldom to need a bucket here; what they throttle is
 * repeated later, as with every service.
 */
const ec2Describe: OperationClass = { name: 'ec2:describe', perSecond: 10, burst: 50 };

/** By operation; one whose name two services share stands with its service before it. */
const classes: Readonly<Record<string, OperationClass>> = {
  SearchCertificates: acm('search', 5),
  ListCertificates: acm('list', 8),
  DescribeCertificate: acm('describe', 10),
  ListTagsForCertificate: acm('tags', 10),
  RequestCertificate: acm('request', 5),
  UpdateCertificateOptions: acm('update', 5),
  AddTagsToCertificate: acm('tag', 5),
  RemoveTagsFromCertificate: acm('untag', 5),
  // In none of AWS's lists; taken to be as slow as its neighbours.
  ListCertificateDomainValidations: acm('validations', 5),
  DeleteCertificate: acm('delete', 10),
  DescribeLoadBalancers: elbDescribe,
  DescribeListeners: elbDescribe,
  DescribeListenerCertificates: elbDescribe,
  DescribeTags: elbDescribe,
  ModifyListener: elbWrite,
  AddListenerCertificates: elbWrite,
  RemoveListenerCertificates: elbWrite,
  'elb:DescribeLoadBalancers': classicDescribe,
  'elb:DescribeTags': classicDescribe,
  'elb:SetLoadBalancerListenerSSLCertificate': classicWrite,
  ListRegions: listRegions,
  DescribeRegions: ec2Describe,
  ListHostedZones: route53,
  GetHostedZone: route53,
  ListResourceRecordSets: route53,
  ChangeResourceRecordSets: route53,
};

/** The buckets of a run, one per account, region and kind of operation, shared by all sessions. */
export interface Buckets {
  /** `undefined` for an operation that publishes no quota of its own. */
  bucketFor(target: AccountRegion, operation: string): TokenBucket | undefined;
}

/** Makes the buckets of a run. */
export function createBuckets(clock: Clock): Buckets {
  const buckets = new Map<string, TokenBucket>();

  function bucketFor(target: AccountRegion, operation: string): TokenBucket | undefined {
    const operations = classes[operation];
    if (operations === undefined) return undefined;
    const key = `${target.account}/${target.region}/${operations.name}`;
    const bucket = buckets.get(key) ?? new TokenBucket(operations, clock);
    buckets.set(key, bucket);
    return bucket;
  }
  return { bucketFor };
}
