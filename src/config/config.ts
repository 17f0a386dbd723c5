import type { Temporal } from 'temporal-polyfill';
import type { Language } from '../core/language.ts';
import type { PullRequestGrouping } from '../core/plan/groups.ts';

/* The config as the rest of the code sees it: every default filled in, names in camel case, durations and dates parsed. */

/** How a certificate is migrated. */
export type Strategy = 'replace' | 'in-place' | 'auto';

/** The whole config file, checked and with its defaults. */
export interface Config {
  readonly accounts: readonly AccountConfig[];
  /** Accounts from AWS Organizations, instead of or beside the listed ones. */
  readonly organization: OrganizationConfig | undefined;
  readonly regions: RegionsConfig;
  readonly roles: RolesConfig;
  readonly strategy: Strategy;
  readonly rules: readonly RuleConfig[];
  readonly request: RequestPolicy;
  readonly maintenance: MaintenanceConfig;
  readonly scan: ScanConfig;
  /** Whether AWS Health is asked for events about ACM. */
  readonly health: boolean;
  readonly dns: DnsConfig;
  readonly issues: IssuesConfig;
  readonly pullRequests: PullRequestsConfig;
  readonly swap: SwapConfig;
  readonly guard: GuardScope;
}

/** Which certificates are watched over beside the migration. */
export type GuardScope = 'off' | 'migrated' | 'all';

/** Whether replacements are requested by themselves, on label `acm-request`, or not at all. */
export type RequestPolicy = 'automatic' | 'on-label' | 'off';

/** Region names, or `all`: the regions that are enabled in the account. */
export type RegionsConfig = 'all' | readonly string[];

export interface OrganizationConfig {
  /** Full ARN of the role that lists the accounts. */
  readonly role: string;
  /** Organisational units and account ids to take; empty: every active account. */
  readonly include: readonly string[];
  /** Organisational units and account ids to leave out. */
  readonly exclude: readonly string[];
}

export interface AccountConfig {
  /** Twelve digits. */
  readonly id: string;
  readonly name: string | undefined;
  /** The account's own list, or the top-level one. */
  readonly regions: RegionsConfig;
  /** GitHub users (`octocat`) and teams (`my-org/dns-team`). */
  readonly owners: readonly string[];
}

/** Role names in each account, or full role ARNs. */
export interface RolesConfig {
  readonly scan: string;
  readonly swap: string;
  readonly check: string | undefined;
  /** May write Route 53 records, and nothing else. */
  readonly dns: string | undefined;
  /** Full ARNs of the roles that OIDC leads into, from which the role of that power in each account is assumed. */
  readonly hub: { readonly scan: string | undefined; readonly swap: string | undefined };
}

/** What a rule or override matches: every given pattern must match (globs `*` and `?`, whole value, case-insensitive for names). */
export interface RuleMatch {
  readonly account: string | undefined;
  readonly region: string | undefined;
  readonly domain: string | undefined;
  readonly tag: Readonly<Record<string, string>>;
}

export interface RuleConfig {
  readonly match: RuleMatch;
  readonly ignore: boolean;
  readonly owners: readonly string[] | undefined;
  readonly contact: string | undefined;
  readonly language: Language | undefined;
  readonly request: RequestPolicy | undefined;
  readonly strategy: Strategy | undefined;
  /** `external`: no pull request; the owners change their code. */
  readonly swap: 'external' | undefined;
  /** Names left out of the replacement. */
  readonly drop: readonly string[];
}

export interface MaintenanceConfig {
  /** IANA name. */
  readonly timeZone: string;
  /** `undefined`: none are configured, so no window is ever open for an ALB. */
  readonly windows: WindowsConfig | undefined;
  readonly freezes: readonly FreezeConfig[];
  readonly overrides: readonly OverrideConfig[];
  readonly cutoff: Temporal.Duration;
  /** Whether a rollback waits for a window like a swap. */
  readonly rollback: 'any-time' | 'windows';
  /** Whether label `acm-override-window` opens the window for a pull request. */
  readonly allowOverride: boolean;
  readonly outsideWindow: 'wait' | 'fail';
  /** ARNs of SSM Change Calendars that have to be open as well. */
  readonly changeCalendars: readonly string[];
}

export type WindowsConfig = 'always' | 'never' | readonly WindowConfig[];

export type WindowConfig =
  | { readonly kind: 'cron'; readonly start: string; readonly duration: Temporal.Duration }
  | {
      readonly kind: 'weekly';
      readonly days: readonly Weekday[];
      readonly from: Temporal.PlainTime;
      readonly to: Temporal.PlainTime;
    };

/** ISO weekday: 1 = Monday … 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** No swap in `[from, to)`. Whole local days have been turned into instants already. */
export interface FreezeConfig {
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
  readonly reason: string | undefined;
}

export interface OverrideConfig {
  readonly match: {
    readonly account: string | undefined;
    readonly loadBalancer: string | undefined;
    readonly type: 'application' | 'network' | 'classic' | undefined;
    /** The listener's tags, then the load balancer's. */
    readonly tag: Readonly<Record<string, string>>;
  };
  readonly windows: WindowsConfig;
}

export interface ScanConfig {
  /** Account-regions in flight at once; `auto` chooses from the work. */
  readonly concurrency: 'auto' | number;
  /** After this time no further account-region is started; the next scan begins with what is left. */
  readonly timeBudget: Temporal.Duration;
  readonly accountsPerShard: number;
}

export interface DnsConfig {
  /** `host` or `host:port`. */
  readonly resolvers: readonly string[];
  /** Whether missing records are added in Route 53. */
  readonly route53: 'off' | 'create';
  /** Accounts whose hosted zones are looked at; empty: the scanned accounts. */
  readonly route53Accounts: readonly string[];
}

export interface IssuesConfig {
  readonly language: Language;
  /** One issue per certificate or per account. */
  readonly per: 'certificate' | 'account';
  readonly labels: readonly string[];
  readonly contact: string;
  /** Markdown, the config's author's own. */
  readonly note: string;
  readonly allowPublic: boolean;
  /** Before the 72-hour deadline, longest first. */
  readonly reminders: readonly Temporal.Duration[];
  readonly maxNewPerRun: number;
  readonly trustedAuthors: readonly string[];
}

export interface PullRequestsConfig {
  readonly label: string;
  /** Folder of the plan files, without slashes at its ends. */
  readonly directory: string;
  readonly reviewers: readonly string[];
  readonly per: PullRequestGrouping;
  readonly maxOpen: number;
  readonly require: {
    readonly approvals: number;
    readonly labelBy: 'write' | 'maintain' | 'admin';
    /** Slugs of apps whose labels count. */
    readonly apps: readonly string[];
  };
}

export interface SwapConfig {
  readonly verify: 'tls' | 'api';
  /** What happens to listeners that CloudFormation or Terraform manages. */
  readonly managed: 'warn' | 'refuse';
  /** Tag keys that mark what Terraform manages. */
  readonly terraformTags: readonly string[];
  /** How long an old certificate is kept unused before it is deleted; `undefined`: it is never. */
  readonly deleteOldAfter: Temporal.Duration | undefined;
}
