import type {
  AccountQuotas,
  AccountState,
  Certificate,
  CertificateStatus,
  Listener,
  ServiceControlDenial,
  ValidationMethod,
} from './state.ts';

/** A role to set up. `allow` holds actions such as `acm:DescribeCertificate`, `acm:*` or `elasticloadbalancing:Describe*`. */
export interface RoleSetup {
  readonly allow: readonly string[];
  /** Patterns of the OIDC token's `sub`; default any. */
  readonly subjects?: readonly string[];
  /** Default `sts.amazonaws.com`. */
  readonly audience?: string;
  /** Patterns of role ARNs that may assume it; default none. */
  readonly principals?: readonly string[];
  /** Whether those may set session tags; default they may. */
  readonly takesTags?: boolean;
  /** Default 3600. */
  readonly maxSessionSeconds?: number;
}

/** An account to set up. */
export interface AccountSetup {
  /** By role name. */
  readonly roles?: Readonly<Record<string, RoleSetup>>;
  readonly hasOidcProvider?: boolean;
  readonly quotas?: Partial<AccountQuotas>;
  /** Regions that a service control policy denies. */
  readonly deniedRegions?: readonly string[];
  /** What else service control policies deny. */
  readonly denials?: readonly ServiceControlDenial[];
  /** Regions that are not enabled. */
  readonly disabledRegions?: readonly string[];
  /** Regions that are enabled beside those that are so by default. */
  readonly optedInRegions?: readonly string[];
}

/** An organisation to set up. */
export interface OrganizationSetup {
  readonly managementAccount: string;
  readonly delegatedAdministrators?: readonly string[];
  /** Parent of each organisational unit, another unit or `root`. */
  readonly units?: Readonly<Record<string, string>>;
  readonly accounts: readonly MemberSetup[];
}

/** An account of an organisation to set up. */
export interface MemberSetup {
  readonly id: string;
  readonly name?: string;
  /** Default `ACTIVE`. */
  readonly state?: AccountState;
  /** An organisational unit; default the root. */
  readonly parent?: string;
}

/** A certificate to set up. Without more it is RSA_2048, ISSUED, e-mail-validated and half through its 198 days. */
export interface CertificateSetup {
  readonly account: string;
  readonly region: string;
  readonly names: readonly string[];
  readonly validationMethod?: ValidationMethod;
  readonly keyAlgorithm?: string;
  readonly status?: CertificateStatus;
  readonly type?: Certificate['type'];
  readonly tags?: Readonly<Record<string, string>>;
  /** ARNs of users that are no listener of the sandbox. */
  readonly inUseBy?: readonly string[];
  readonly notBefore?: Date;
  readonly notAfter?: Date;
  readonly createdAt?: Date;
  readonly exportOption?: Certificate['exportOption'];
  readonly isExported?: boolean;
  /** What ACM says whatever the certificate is; derived when absent. */
  readonly renewalEligibility?: 'ELIGIBLE' | 'INELIGIBLE';
  /** Default the name itself. */
  readonly validationDomain?: string;
  readonly managedBy?: 'CLOUDFRONT';
  readonly failureReason?: 'CAA_ERROR' | 'OTHER';
  readonly renewal?: Certificate['renewal'];
  /** What follows `certificate/` in the ARN; default a random UUID. */
  readonly id?: string;
}

/** A load balancer to set up. */
export interface LoadBalancerSetup {
  readonly account: string;
  readonly region: string;
  readonly name: string;
  /** Default `application`. */
  readonly type?: 'application' | 'network' | 'classic';
  readonly tags?: Readonly<Record<string, string>>;
  readonly scheme?: 'internet-facing' | 'internal';
  /** Loopback addresses; default 127.0.0.1. Linux has all of 127.0.0.0/8. */
  readonly addresses?: readonly string[];
}

/** A load balancer that was set up. */
export interface PlacedLoadBalancer {
  readonly arn: string;
  readonly dnsName: string;
}

/** A listener to set up. */
export interface ListenerSetup {
  readonly loadBalancerArn: string;
  /** Default TLS on an NLB, else HTTPS; SSL is for Classic. HTTP and TCP listeners take no certificate and are not served. */
  readonly protocol?: Listener['protocol'];
  /** Default a free port. */
  readonly port?: number;
  /** The default certificate. */
  readonly certificateArn?: string;
  /** The SNI list; what the console makes holds the default too. */
  readonly sni?: readonly string[];
  readonly tags?: Readonly<Record<string, string>>;
  readonly mutualTls?: boolean;
}
