import type { Temporal } from 'temporal-polyfill';
import type { Certificate, CertificateSummary, DnsRecord, Tags } from './core/certificate/certificate.ts';
import type { ClockDrift } from './core/calendar/clock.ts';
import type { ChangeCalendarState } from './core/calendar/change-calendar.ts';
import type { DnsAnswer, DnsType } from './core/dns/dns.ts';
import type { HostedZone, RecordSet } from './core/dns/route53.ts';
import type { HealthEvent } from './core/certificate/health.ts';
import type { DomainSwitch } from './core/certificate/in-place.ts';
import type { UpstreamError } from './core/errors.ts';
import type { BranchRules } from './core/fleet/branch-rules.ts';
import type { RolePower } from './core/fleet/role-actions.ts';
import type { TokenClaims } from './core/fleet/subject.ts';
import type { Listener, ListenerRef, LoadBalancer } from './core/swap/listener.ts';
import type { Reading } from './core/swap/policy/value.ts';
import type { OrganizationAccount } from './core/fleet/organization.ts';
import type {
  BranchMove,
  Comment,
  CommitStatus,
  Issue,
  IssueEvent,
  PullRequest,
  PullRequestCommit,
  PullRequestFile,
  Repository,
  RepositoryEvent,
  RepositoryFile,
  RepositoryRole,
  Review,
} from './core/repository.ts';

export type {
  Actor,
  BranchMove,
  Comment,
  CommitStatus,
  Issue,
  IssueEvent,
  PullRequest,
  PullRequestCommit,
  PullRequestFile,
  Repository,
  RepositoryEvent,
  RepositoryFile,
  RepositoryRole,
  Review,
} from './core/repository.ts';

/* What the modes need from outside. Readers and writers are apart: a dry run gets no writer, so it cannot write. */

/** Time. The only source of "now" outside the adapters. */
export interface Clock {
  now(): Temporal.Instant;
  /** Resolves after that many milliseconds, or when `signal` is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** What the servers' answers say of the runner's clock. */
export interface ServerClock {
  /** How far it is from one of theirs, where that is too far to go by it. */
  drift(): Reading<ClockDrift | undefined>;
}

/** The job log. Texts are ours or escaped; an adapter keeps them from being read as workflow commands. */
export interface Logger {
  debug(text: string): void;
  info(text: string): void;
  notice(text: string): void;
  warning(text: string, place?: SourcePlace): void;
  error(text: string, place?: SourcePlace): void;
  /** Folds what `work` logs under a heading. */
  group<T>(heading: string, work: () => Promise<T>): Promise<T>;
}

/** A place in a file of the repository, for annotations. Lines and columns count from 1. */
export interface SourcePlace {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** A report file that a shard left, or why it could not be read. */
export interface ReportFile {
  /** Below the folder, for messages. */
  readonly path: string;
  readonly content: { readonly text: string } | { readonly problem: string };
}

/** The shards' report files. */
export interface ReportFiles {
  /** Every report file below the folder of input `reports`. Throws `UserError` when there is no such folder. */
  read(): readonly ReportFile[];
}

// ---------------------------------------------------------------------------------------------------------- AWS

export type { RolePower } from './core/fleet/role-actions.ts';

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

// ------------------------------------------------------------------------------------------------------- GitHub

/** Everything that is read from GitHub. Lists are read to their last page. `undefined` means "there is none". */
export interface GitHubReader {
  repository(): Promise<Repository>;
  /** The login of the action's own account, such as `github-actions[bot]`; `undefined` where GitHub does not say. */
  viewerLogin(): Promise<string | undefined>;
  readFile(path: string, ref: string): Promise<RepositoryFile | undefined>;
  /** The commit that a branch points to. */
  branchHead(branch: string): Promise<string | undefined>;
  listIssues(filter: {
    readonly state: 'open' | 'closed' | 'all';
    readonly labels: readonly string[];
    /** Login of who opened them. */
    readonly creator?: string;
  }): Promise<readonly Issue[]>;
  getIssue(number: number): Promise<Issue | undefined>;
  listComments(issueNumber: number): Promise<readonly Comment[]>;
  listIssueEvents(issueNumber: number): Promise<readonly IssueEvent[]>;
  /** Of every issue, newest first; stops at the first one before `since`. */
  listEventsSince(since: Temporal.Instant): Promise<readonly RepositoryEvent[]>;
  /** Newest first; stops at the first one created before `createdSince`. */
  listPullRequests(filter: {
    readonly state: 'open' | 'closed' | 'all';
    readonly createdSince?: Temporal.Instant;
  }): Promise<readonly PullRequest[]>;
  getPullRequest(number: number): Promise<PullRequest | undefined>;
  listPullRequestFiles(number: number): Promise<readonly PullRequestFile[]>;
  listPullRequestCommits(number: number): Promise<readonly PullRequestCommit[]>;
  listReviews(pullRequestNumber: number): Promise<readonly Review[]>;
  /**
   * By GitHub's own clock, newest first: the last moves of a branch, also of one that is deleted, or those of any branch
   * to one of some commits. At most the last thousand are looked through.
   */
  listBranchMoves(
    of: { readonly branch: string } | { readonly shas: readonly string[] },
  ): Promise<readonly BranchMove[]>;
  /** Whether a commit is among those of a branch. */
  isInBranch(sha: string, branch: string): Promise<boolean>;
  /** Numbers of the pull requests that a commit came in by. */
  pullRequestsOfCommit(sha: string): Promise<readonly number[]>;
  /** The role of a person; throws when GitHub does not say. */
  roleOf(login: string): Promise<RepositoryRole>;
  listStatuses(sha: string): Promise<readonly CommitStatus[]>;
  listLabelNames(): Promise<readonly string[]>;
  /** What lies directly in a folder, with the ids of its blobs; empty when there is none. */
  listFolder(path: string, ref: string): Promise<readonly { readonly path: string; readonly sha: string }[]>;
  /** Whether issues can be assigned to a person. */
  canBeAssigned(login: string): Promise<boolean>;
  /** Whether a team is there; `undefined` where the token may not see it. */
  isTeam(organization: string, slug: string): Promise<boolean | undefined>;
  /** Whether the settings let `GITHUB_TOKEN` open pull requests; `undefined` where the token may not read them. */
  mayWorkflowsOpenPullRequests(): Promise<boolean | undefined>;
  /** What GitHub asks of a change of a branch; throws where the token may not read all of it. */
  branchRules(branch: string): Promise<BranchRules>;
}

/** Every write to GitHub. Creating calls are never repeated blindly: on doubt the caller looks again. */
export interface GitHubWriter {
  createLabel(label: { readonly name: string; readonly color: string; readonly description: string }): Promise<void>;
  createIssue(issue: {
    readonly title: string;
    readonly body: string;
    readonly labels: readonly string[];
    readonly assignees: readonly string[];
  }): Promise<Issue>;
  updateIssue(number: number, change: IssueChange): Promise<void>;
  addLabels(issueNumber: number, labels: readonly string[]): Promise<void>;
  /** Succeeds when the label is not there. */
  removeLabel(issueNumber: number, label: string): Promise<void>;
  createComment(issueNumber: number, body: string): Promise<Comment>;
  updateComment(commentId: number, body: string): Promise<void>;
  deleteComment(commentId: number): Promise<void>;
  createBranch(branch: string, sha: string): Promise<void>;
  /** One commit on `branch` that writes the file; `previousSha` is the blob that it replaces. */
  writeFile(file: {
    readonly branch: string;
    readonly path: string;
    readonly text: string;
    readonly message: string;
    readonly previousSha?: string;
  }): Promise<void>;
  createPullRequest(request: {
    readonly title: string;
    readonly body: string;
    readonly head: string;
    readonly base: string;
  }): Promise<PullRequest>;
  updatePullRequest(number: number, change: { readonly title?: string; readonly body?: string }): Promise<void>;
  /** Users as logins, teams as slugs. */
  requestReviewers(
    pullRequestNumber: number,
    reviewers: { readonly users: readonly string[]; readonly teams: readonly string[] },
  ): Promise<void>;
  setStatus(sha: string, status: CommitStatus): Promise<void>;
}

/** What to change of an issue; what is absent stays. */
export interface IssueChange {
  readonly title?: string;
  readonly body?: string;
  readonly state?: 'open' | 'closed';
  readonly stateReason?: 'completed' | 'not_planned' | 'reopened';
  readonly labels?: readonly string[];
}

// ------------------------------------------------------------------------------------------------ DNS and TLS

/** Looks things up in DNS. Never throws for what DNS answers or fails to answer. */
export interface DnsReader {
  /** Asks the configured resolvers. */
  ask(name: string, type: DnsType): Promise<DnsAnswer>;
  /** Whether zones' own name servers are asked at all. */
  readonly asksNameServers: boolean;
  /**
   * Asks one of a zone's own name servers, by its address. What it does not know for itself counts as failed, and so does
   * an address in no public network: whoever writes an NS record must not choose what is asked inside ours.
   */
  askNameServer(address: string, name: string, type: DnsType): Promise<DnsAnswer>;
  /** IPv4 and IPv6 addresses of a host; empty when none could be found. */
  lookUpAddresses(host: string): Promise<readonly string[]>;
}

/** Asks one resolver, as the config names it; on its own, whatever others answered. */
export interface ResolverReader {
  ask(server: string, name: string, type: DnsType): Promise<DnsAnswer>;
}

/** The certificate that a TLS server presented. */
export interface PresentedCertificate {
  /** As `Certificate.serial`. */
  readonly serial: string;
  readonly subject: string;
  readonly issuer: string;
  readonly notAfter: Temporal.Instant;
}

/** One TLS handshake's outcome; `unreachable` when the server presented no certificate. */
export type Handshake =
  | { readonly kind: 'presented'; readonly certificate: PresentedCertificate }
  | { readonly kind: 'unreachable'; readonly why: string };

/** Makes TLS handshakes. A certificate presented before the handshake fails (mutual TLS) counts. */
export interface TlsProbe {
  handshake(target: {
    readonly address: string;
    readonly port: number;
    readonly serverName: string;
  }): Promise<Handshake>;
}
