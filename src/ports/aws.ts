import type { Certificate, CertificateSummary, DnsRecord, Tags } from '../core/certificate/certificate.ts';
import type { ChangeCalendarState } from '../core/calendar/change-calendar.ts';
import type { HostedZone, RecordSet } from '../core/dns/route53.ts';
import type { HealthEvent } from '../core/certificate/health.ts';
import type { DomainSwitch } from '../core/certificate/in-place.ts';
import type { UpstreamError } from '../core/errors.ts';
import type { RolePower } from '../core/fleet/role-actions.ts';
import type { TokenClaims } from '../core/fleet/subject.ts';
import type { Listener, ListenerRef, LoadBalancer } from '../core/swap/listener.ts';
import type { OrganizationAccount } from '../core/fleet/organization.ts';

/** Whose resources, where. */
export interface AccountRegion {
  /** Twelve digits. */
  readonly account: string;
  readonly region: string;
}

/** Asks for a session in one account and region. */
export interface SessionRequest extends AccountRegion {
  readonly power: RolePower;
  /** Role name in the account, or a full role ARN. */
  readonly role: string;
  /** Listeners that a `swap` session is narrowed to, each by its plan's `arn`; the adapter writes the session policy. */
  readonly listeners?: readonly string[];
  /** Pull request that the session works for; it lands in the session's name and so in CloudTrail. */
  readonly pullRequest?: number;
  /** Once it is aborted, nothing more is asked by the readers of this request. */
  readonly signal?: AbortSignal;
}

/** Certificates of one account and region, read. */
export interface CertificateReader {
  /**
   * All certificates with `Type = AMAZON_ISSUED` that are validated by e-mail, to the last page. One call a page
   * where `SearchCertificates` is known and allowed; else `ListCertificates` with every key type and a
   * `DescribeCertificate` each (then `described` holds what was found).
   */
  findEmailValidated(): Promise<CertificateInventory>;
  /** All DNS-validated certificates of Amazon's: the candidates for a replacement. */
  findDnsValidated(): Promise<CertificateInventory>;
  /** Every certificate, of every type, likewise; where it is listed, `described` holds all of Amazon's. */
  findAll(): Promise<CertificateInventory>;
  /** `undefined` when there is no such certificate (any more). */
  describeCertificate(arn: string): Promise<Certificate | undefined>;
  /**
   * How each name is proven and how far a switch in place is; empty when the certificate is gone. Where ACM does not know
   * the switch, `UpstreamError` has the code `in-place-unavailable`.
   */
  listDomainSwitches(arn: string): Promise<readonly DomainSwitch[]>;
  /** Tags of a certificate; empty when there is none. */
  listCertificateTags(arn: string): Promise<Tags>;
}

/** What a search of one account and region found. */
export interface CertificateInventory {
  /** Which API answered. */
  readonly source: 'search' | 'list';
  readonly certificates: readonly CertificateSummary[];
  /** Those that were described on the way, by ARN, the e-mail-validated ones among them; empty for `search`. */
  readonly described: ReadonlyMap<string, Certificate>;
}

/** Load balancers of one account and region, read. */
export interface ListenerReader {
  /** `undefined` when there is no such load balancer. */
  describeLoadBalancer(arn: string): Promise<LoadBalancer | undefined>;
  /** All HTTPS, TLS and SSL listeners of a load balancer with their certificates; empty when it is gone. */
  listSecureListeners(loadBalancerArn: string): Promise<readonly Listener[]>;
  /** One listener with its certificates; `undefined` when it is gone. */
  describeListener(listener: ListenerRef): Promise<Listener | undefined>;
  /** Tags of load balancers and listeners by ARN (asked for in groups of 20); a Classic listener has none of its own. */
  listTags(arns: readonly string[]): Promise<ReadonlyMap<string, Tags>>;
}

/** A request for a DNS-validated certificate (`RequestCertificate`). */
export interface CertificateRequest {
  /** Names in the order of the certificate to replace; the first becomes the subject. */
  readonly names: readonly string[];
  readonly keyAlgorithm: string;
  readonly exportOption: 'ENABLED' | 'DISABLED' | undefined;
  readonly tags: Tags;
  /** 1 to 32 word characters; ACM answers the same token within an hour with the same certificate. */
  readonly idempotencyToken: string;
}

/** The writes to ACM that a scan may make. */
export interface CertificateWriter {
  /** Returns the new certificate's ARN. */
  requestCertificate(request: CertificateRequest): Promise<string>;
  /** Deletes a certificate that nothing uses. Succeeds when it is gone already. */
  deleteCertificate(arn: string): Promise<void>;
  /** Starts the switch to DNS validation in place; one under way counts as started. Errors as `listDomainSwitches`. */
  switchToDns(arn: string): Promise<void>;
  /** Sets these tags and leaves the others. */
  tagCertificate(arn: string, tags: Tags): Promise<void>;
  /** Takes tags off, whatever their values. Succeeds when the certificate is gone. */
  untagCertificate(arn: string, keys: readonly string[]): Promise<void>;
}

/** The writes to listeners that a swap may make. Each sends one certificate and nothing else of the listener. */
export interface ListenerWriter {
  addListenerCertificate(listener: ListenerRef, certificateArn: string): Promise<void>;
  setDefaultCertificate(listener: ListenerRef, certificateArn: string): Promise<void>;
  removeListenerCertificate(listener: ListenerRef, certificateArn: string): Promise<void>;
}

/** SSM Change Calendars of one account and region, read. */
export interface ChangeCalendarReader {
  /** Throws when it cannot be read, also when there is none. */
  stateOf(arn: string): Promise<ChangeCalendarState>;
}

/** A session's readers. */
export interface AwsReaders {
  readonly certificates: CertificateReader;
  readonly listeners: ListenerReader;
  readonly calendars: ChangeCalendarReader;
}

/** Reads the accounts of an organisation, to the last page. */
export interface OrganizationReader {
  /** Every account of the organisation. */
  listAccounts(): Promise<readonly OrganizationAccount[]>;
  /** The accounts of an organisational unit and of all units below it; one that is moved meanwhile may stand there twice. */
  listAccountsBelow(unit: string): Promise<readonly OrganizationAccount[]>;
}

/** Asks which regions an account has. */
export interface RegionsRequest {
  /** Twelve digits. */
  readonly account: string;
  /** The scan role: a name in the account, or a full ARN. */
  readonly role: string;
  /** An ARN of the account's partition, where one is known. */
  readonly near: string | undefined;
}

/** Whose AWS Health is asked: an account's (`near`: a region of it), or that of the organisation that `role` is in. */
export type HealthRequest =
  | { readonly kind: 'account'; readonly account: string; readonly near: string; readonly role: string }
  | { readonly kind: 'organization'; readonly role: string };

/** Open and upcoming events of AWS Health about ACM, read. */
export interface HealthReader {
  listEvents(): Promise<readonly HealthEvent[]>;
  /** Of every account; for the management account and a delegated administrator. */
  listOrganizationEvents(): Promise<readonly HealthEvent[]>;
}

/** An action that was tried, and how AWS refused it, if it did. */
export interface TriedAction {
  /** As IAM spells it. */
  readonly action: string;
  readonly refusal: UpstreamError | undefined;
}

/** Opens sessions. Each is proven with `GetCallerIdentity` before it is handed out. */
export interface AwsAccess {
  open(request: SessionRequest): Promise<AwsReaders>;
  /** Tries reads of a role without reading anything that exists. Actions that cannot be tried so are refused as a bug. */
  tryActions(request: SessionRequest, actions: readonly string[]): Promise<readonly TriedAction[]>;
  /** `role`: full ARN of the role that may list the accounts. */
  openOrganization(role: string): Promise<OrganizationReader>;
  /** The regions that are enabled in an account, sorted. */
  listRegions(request: RegionsRequest): Promise<readonly string[]>;
  openHealth(request: HealthRequest): Promise<HealthReader>;
  openHostedZones(request: HostedZonesRequest): Promise<HostedZoneReader>;
}

/** What this job's OIDC token says, and where it is taken. */
export interface OidcIdentity {
  readonly claims: TokenClaims;
  /** The issuer as IAM names its provider. */
  readonly provider: string;
  readonly partition: string;
}

/** Reads the claims of this job's OIDC token for the partition of a region. Throws `UserError` where it may have none. */
export interface ClaimsReader {
  read(region: string): Promise<OidcIdentity>;
}

/** Asks for the hosted zones of an account. */
export interface HostedZonesRequest {
  /** Twelve digits. */
  readonly account: string;
  /** Role name in the account, or a full role ARN. */
  readonly role: string;
  /** A region of the account's partition, where one is known. */
  readonly near: string | undefined;
}

/** The hosted zones of one account in Route 53, read. */
export interface HostedZoneReader {
  /** All zones, private ones too. */
  listZones(): Promise<readonly HostedZone[]>;
  /** The delegation set of a public zone, fully qualified. */
  nameServersOf(zoneId: string): Promise<readonly string[]>;
  /** Everything that stands at one name; everything in the zone without one. */
  listRecordSets(zoneId: string, name?: string): Promise<readonly RecordSet[]>;
}

/** Adds to the hosted zones of one account. There is no call that changes or deletes. */
export interface HostedZoneWriter {
  /** Adds all of these CNAMEs or none; `refused` when one of the names is taken or not allowed. */
  createRecords(
    zoneId: string,
    records: readonly DnsRecord[],
  ): Promise<{ readonly kind: 'created' } | { readonly kind: 'refused'; readonly why: string }>;
}

/** Opens writers on the same sessions; does not exist in a dry run. */
export interface AwsWriteAccess {
  openCertificateWriter(request: SessionRequest): Promise<CertificateWriter>;
  openListenerWriter(request: SessionRequest): Promise<ListenerWriter>;
  openHostedZoneWriter(request: HostedZonesRequest): Promise<HostedZoneWriter>;
}
