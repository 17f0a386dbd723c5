import type { CallLog } from './call-log.ts';
import { DnsZones } from './dns-zones.ts';
import { usualForms, type Forms } from './forms.ts';
import type { TlsEndpoint } from './tls-endpoint.ts';

/** Whom a role lets in. */
export interface Trust {
  /** Patterns (`*`, `?`) of the OIDC token's `sub`, as IAM's `StringLike`. */
  readonly subjects: readonly string[];
  /** The OIDC token's `aud`. */
  readonly audience: string;
  /** Patterns of role ARNs that may call `AssumeRole`. */
  readonly principals: readonly string[];
  /** Whether they may set session tags (`sts:TagSession` in the trust policy). */
  readonly takesTags: boolean;
}

/** An IAM role. `allow` holds actions such as `acm:DescribeCertificate` or `acm:*`. */
export interface Role {
  readonly name: string;
  readonly trust: Trust;
  readonly allow: readonly string[];
  readonly maxSessionSeconds: number;
}

/** Limits of an account that people raise in Service Quotas. */
export interface AccountQuotas {
  /** Names per certificate (AWS: 10 until raised, at most 100). */
  readonly namesPerCertificate: number;
  /** Certificates per region, whatever their status (AWS: 2,500). */
  readonly certificates: number;
  /** Requests per region in 365 days (AWS: 5,000). */
  readonly requestsPerYear: number;
  /** Certificates per load balancer without the defaults (AWS: 25). */
  readonly sniCertificates: number;
}

/** An AWS account. */
export interface Account {
  readonly id: string;
  readonly roles: Map<string, Role>;
  readonly hasOidcProvider: boolean;
  readonly quotas: AccountQuotas;
  /** Regions that a service control policy denies, but for what AWS's own example of such a policy leaves out. */
  readonly deniedRegions: Set<string>;
  /** What else service control policies deny. */
  readonly denials: ServiceControlDenial[];
  /** Regions that are not enabled. */
  readonly disabledRegions: Set<string>;
  /** Regions that are enabled beside those that are so by default. */
  readonly optedInRegions: Set<string>;
}

/** An explicit deny in a service control policy. */
export interface ServiceControlDenial {
  /** Patterns such as `account:*`. */
  readonly actions: readonly string[];
  /** Regions that it holds for; all when absent. */
  readonly regions?: readonly string[];
}

/** `AccountState` in the API of Organizations. */
export type AccountState = 'PENDING_ACTIVATION' | 'ACTIVE' | 'SUSPENDED' | 'PENDING_CLOSURE' | 'CLOSED';

/** An account as its organisation knows it. */
export interface OrganizationMember {
  readonly id: string;
  name: string;
  state: AccountState;
  /** The root's or an organisational unit's id. */
  parent: string;
}

/** An organisation: a tree of units below one root, with accounts in it. */
export interface Organization {
  readonly root: string;
  /** Accounts that may ask: the management account and delegated administrators. */
  readonly askers: Set<string>;
  readonly managementAccount: string;
  /** Parent of each organisational unit. */
  readonly units: Map<string, string>;
  readonly members: Map<string, OrganizationMember>;
}

/** Credentials handed out by STS, and what they stand for. */
export interface Session {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly account: Account;
  readonly role: Role;
  readonly sessionName: string;
  readonly policy: SessionPolicy | undefined;
  readonly tags: Readonly<Record<string, string>>;
  /** Epoch milliseconds. */
  expiresAt: number;
}

/** One statement of a session policy. */
export interface PolicyStatement {
  readonly effect: 'Allow' | 'Deny';
  readonly actions: readonly string[];
  readonly resources: readonly string[];
}

/** A session policy: what a session is narrowed to. */
export type SessionPolicy = readonly PolicyStatement[];

/** `CertificateStatus` in ACM's API. */
export type CertificateStatus =
  'PENDING_VALIDATION' | 'ISSUED' | 'INACTIVE' | 'EXPIRED' | 'VALIDATION_TIMED_OUT' | 'REVOKED' | 'FAILED';

/** `ValidationMethod` in ACM's API. */
export type ValidationMethod = 'EMAIL' | 'DNS' | 'HTTP';

/** An in-place change of the validation method. Times are epoch milliseconds. */
export interface ValidationSwitch {
  status: 'PENDING_DOMAIN_VALIDATION' | 'SUCCESS' | 'FAILED';
  requestedAt: number;
  updatedAt: number;
  recordVisibleAt: number;
}

/** A certificate in ACM. Times are epoch milliseconds. */
export interface Certificate {
  readonly arn: string;
  readonly account: string;
  readonly region: string;
  /** The subject's name first, each once. */
  readonly names: readonly string[];
  readonly type: 'AMAZON_ISSUED' | 'IMPORTED' | 'PRIVATE';
  readonly keyAlgorithm: string;
  readonly tags: Map<string, string>;
  readonly exportOption: 'ENABLED' | 'DISABLED';
  /** Whether somebody has exported it since it was issued. */
  isExported: boolean;
  /** What ACM says whatever the certificate is; derived when absent. */
  renewalEligibility: 'ELIGIBLE' | 'INELIGIBLE' | undefined;
  /** What keeps its renewal from going on, whatever its domains say. */
  renewalDefect: 'never-begins' | 'stuck' | 'fails' | undefined;
  /** When ACM began its renewal. */
  renewalBegunAt: number | undefined;
  /** Whose addresses ACM writes to for an e-mail-validated name, where the request says another than the name's own. */
  readonly validationDomain: string | undefined;
  readonly managedBy: 'CLOUDFRONT' | undefined;
  readonly idempotency: { readonly token: string; at: number; readonly request: string } | undefined;
  /** When `DescribeCertificate` first knows it. */
  readonly visibleAt: number;
  /** When lists and searches first show it. */
  readonly listedAt: number;
  validationMethod: ValidationMethod;
  status: CertificateStatus;
  failureReason: 'CAA_ERROR' | 'OTHER' | undefined;
  createdAt: number;
  issuedAt: number | undefined;
  notBefore: number | undefined;
  notAfter: number | undefined;
  serial: string | undefined;
  /** When the CNAMEs of a DNS-validated request appear. */
  recordVisibleAt: number;
  /** When every record was first seen in DNS. */
  recordsSeenAt: number | undefined;
  switch: ValidationSwitch | undefined;
  renewal: { readonly status: string; readonly reason: string | undefined; readonly updatedAt: number } | undefined;
  /** ARNs of users that are no listener of the sandbox. */
  otherUsers: readonly string[];
}

/** A load balancer. */
export interface LoadBalancer {
  readonly arn: string;
  readonly account: string;
  readonly region: string;
  readonly name: string;
  readonly type: 'application' | 'network' | 'classic';
  readonly scheme: 'internet-facing' | 'internal';
  readonly dnsName: string;
  /** Loopback addresses that its DNS name resolves to and that its listeners are bound to. */
  readonly addresses: readonly string[];
  readonly tags: Map<string, string>;
  readonly createdAt: number;
}

/** An SSM Change Calendar as it is now. */
export interface ChangeCalendar {
  readonly isOpen: boolean;
  readonly nextTransition: Date | undefined;
}

/** A listener. `defaultCertificate` is absent for HTTP and TCP. */
export interface Listener {
  /** A Classic Load Balancer's listener has no ARN: the sandbox's own handle stands here. */
  readonly arn: string;
  readonly loadBalancer: LoadBalancer;
  readonly port: number;
  readonly protocol: 'HTTPS' | 'TLS' | 'SSL' | 'HTTP' | 'TCP';
  readonly tags: Map<string, string>;
  readonly endpoint: TlsEndpoint | undefined;
  defaultCertificate: string | undefined;
  sni: readonly string[];
}

/** Which certificates a listener had from one moment on. */
export interface ListenerChange {
  readonly at: Date;
  readonly listenerArn: string;
  readonly loadBalancerArn: string;
  readonly defaultCertificate: string | undefined;
  readonly sni: readonly string[];
  /** The operation that changed it, `set-up`, or `removed`. */
  readonly by: string;
}

/** How the sandbox behaves; every value may be changed at any time. Times are milliseconds. */
export interface Settings {
  /** From a request to its CNAMEs. */
  cnameDelay: number;
  /** From all records in DNS to the issued certificate. */
  validationDelay: number;
  /** From a request until `DescribeCertificate` knows the certificate. */
  describeDelay: number;
  /** From a request until lists and searches show the certificate. */
  listDelay: number;
  /** From a listener's change until `InUseBy` shows it. */
  inUseLag: number;
  /** From a listener's change until its TLS endpoint serves it. */
  listenerLag: number;
  /** Added to every call. */
  latency: number;
  /** How far AWS's clock is ahead of this machine's: in the answers' `Date`, in signatures and in the ends of sessions. */
  clockAhead: number;
  /** `unknown`: `SearchCertificates` does not exist, as in an older partition. */
  search: 'available' | 'unknown';
  /** `unknown`: no `UpdateCertificateOptions.ValidationMethod`, no `ListCertificateDomainValidations`. */
  inPlaceSwitch: 'available' | 'unknown';
  /** Session policies longer than this are `PackedPolicyTooLarge`; AWS does not say how it packs. */
  packedPolicyLimit: number;
  /** Which of the two members Organizations shows; `Status` is about to be retired. */
  accountState: 'State' | 'Status' | 'both';
  /** Whether lists of Organizations come with an empty page before each other page, as AWS warns. */
  emptyPages: boolean;
  /** Whether ACM renews by itself, and how long what it renews lives, in milliseconds. */
  renewals: { readonly life: number } | undefined;
  /** What AWS leaves open. */
  forms: Forms;
  /** Items on a page where the caller names no number, by operation. */
  readonly pageSizes: Record<string, number>;
}

/** An event of AWS Health with what it is about. */
export interface HealthEvent {
  readonly arn: string;
  readonly service: string;
  readonly code: string;
  readonly category: string;
  readonly region: string;
  readonly status: string;
  /** A public one is told to every account and has no entities. */
  readonly scope: 'ACCOUNT_SPECIFIC' | 'PUBLIC';
  readonly startTime: Date;
  readonly entities: readonly { readonly account: string; readonly value: string }[];
}

/** A hosted zone of Route 53 with its records. */
export interface HostedZone {
  readonly id: string;
  readonly account: string;
  /** With the trailing dot, as everywhere in Route 53. */
  readonly name: string;
  readonly isPrivate: boolean;
  /** Whether the world is led to it: then the sandbox's DNS answers with its records. */
  readonly isServed: boolean;
  readonly nameServers: readonly string[];
  recordSets: readonly HostedRecordSet[];
}

/** Records of one name and type in a hosted zone. */
export interface HostedRecordSet {
  readonly name: string;
  readonly type: string;
  readonly ttl: number;
  readonly values: readonly string[];
}

/** Everything that the sandbox's AWS knows. */
export interface AwsState {
  readonly accounts: Map<string, Account>;
  readonly sessions: Map<string, Session>;
  readonly certificates: Map<string, Certificate>;
  /** Certificates that are gone from ACM; an endpoint that lags behind may still serve one. */
  readonly deletedCertificates: Map<string, Certificate>;
  /** When certificates were requested, by account and region; a deleted one still counts. */
  readonly requests: Map<string, number[]>;
  readonly loadBalancers: Map<string, LoadBalancer>;
  readonly listeners: Map<string, Listener>;
  /** SSM Change Calendars by ARN. */
  readonly calendars: Map<string, ChangeCalendar>;
  readonly history: ListenerChange[];
  readonly calls: CallLog;
  readonly zones: DnsZones;
  /** Hosted zones of Route 53 by id. */
  readonly hostedZones: Map<string, HostedZone>;
  readonly healthEvents: HealthEvent[];
  /** Accounts whose support plan has the API of AWS Health. */
  readonly healthPlans: Set<string>;
  readonly settings: Settings;
  organization: Organization | undefined;
}

/** An empty AWS. */
export function emptyState(calls: CallLog): AwsState {
  return {
    accounts: new Map(),
    sessions: new Map(),
    certificates: new Map(),
    deletedCertificates: new Map(),
    requests: new Map(),
    loadBalancers: new Map(),
    listeners: new Map(),
    calendars: new Map(),
    history: [],
    calls,
    zones: new DnsZones(),
    hostedZones: new Map(),
    healthEvents: [],
    healthPlans: new Set(),
    settings: {
      cnameDelay: 300,
      validationDelay: 0,
      describeDelay: 0,
      listDelay: 0,
      inUseLag: 0,
      listenerLag: 0,
      latency: 0,
      clockAhead: 0,
      search: 'available',
      inPlaceSwitch: 'available',
      packedPolicyLimit: 2048,
      accountState: 'both',
      emptyPages: false,
      renewals: undefined,
      forms: usualForms(),
      pageSizes: {},
    },
    organization: undefined,
  };
}
