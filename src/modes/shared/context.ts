import type { Foretold } from './foretold.ts';
import type { HealthFindings } from '../../core/certificate/health.ts';
import type { Config } from '../../config/config.ts';
import type { Path } from '../../config/select.ts';
import type { Locale, LocalizedText } from '../../core/language.ts';
import { nothingLeftOut } from '../../core/fleet/organization.ts';
import type {
  ReportedCertificate,
  ReportedClosedRegion,
  FailedRegion,
  ReportedGuard,
  ReportedLeftOut,
  ReportedPullRequest,
  ReportedShard,
} from '../../core/report/report.ts';
import type { Shard } from '../../core/fleet/shard.ts';
import type { AwsAccess, AwsWriteAccess, ClaimsReader } from '../../ports/aws.ts';
import type { Clock, Logger, ReportFiles, ServerClock, SourcePlace } from '../../ports/runtime.ts';
import type { DnsReader, ResolverReader, TlsProbe } from '../../ports/net.ts';
import type { GitHubReader, GitHubWriter } from '../../ports/github.ts';
import type { Repository } from '../../core/repository.ts';
import type { Temporal } from 'temporal-polyfill';

/** The run that the modes work for. */
export interface RunFacts {
  /** Page of this workflow run. */
  readonly url: string;
  readonly event: string;
  readonly isDryRun: boolean;
  /** Login of whoever started this attempt; empty where the runner does not say. */
  readonly startedBy: string;
  /** Whether somebody's merge, label or hand started it, so that `outside-window: fail` applies. */
  readonly isStartedByHand: boolean;
  /** File name of the workflow, by which it is started by hand. */
  readonly workflow: string;
  /** The part of the accounts that a sharded scan looks at. */
  readonly shard: Shard | undefined;
}

/** Everything a mode needs; nothing else reaches the outside. */
export interface Context {
  readonly clock: Clock;
  readonly serverClock: ServerClock;
  /** Aborted once the run is cancelled: then nothing new is started. */
  readonly cancelled: AbortSignal;
  readonly log: Logger;
  readonly github: GitHubReader;
  /** In a dry run one that only prints. */
  readonly githubWriter: GitHubWriter;
  /** What a dry run would write; absent in a real run. */
  readonly foretold?: Foretold;
  readonly aws: AwsAccess;
  readonly claims: ClaimsReader;
  /** Absent in a dry run. */
  readonly awsWriters: AwsWriteAccess | undefined;
  readonly dns: DnsReader;
  readonly resolvers: ResolverReader;
  readonly tls: TlsProbe;
  readonly config: Config;
  /** Why only the token can be examined: the config cannot be read, or nothing of it may be told here. */
  readonly obstacle?: string;
  /** Reads the config as it stands at the head of the default branch by now. */
  readonly readConfigNow: () => Promise<Config>;
  readonly configPath: string;
  /** Where a key or list item stands in the config file, or what encloses it. */
  readonly placeInConfig: (path: Path) => SourcePlace;
  /** The shards' report files, for mode `report`. */
  readonly reports: ReportFiles;
  readonly repository: Repository;
  readonly run: RunFacts;
}

/** What a mode hands back: outputs, summary and report are made of it. */
export interface ModeResult {
  /** False where nothing came to its end: then nothing is counted, not even as 0. */
  readonly hasWorked: boolean;
  readonly certificates: readonly ReportedCertificate[];
  /** Certificates that count as e-mail-validated; `undefined` when the mode did not look. */
  readonly emailValidated: number | undefined;
  readonly notScanned: readonly FailedRegion[];
  readonly closedRegions: readonly ReportedClosedRegion[];
  readonly excludedAccounts: ReportedLeftOut;
  /** What AWS Health says about ACM; `undefined` when it was not asked. */
  readonly health: HealthFindings | undefined;
  /** What the guard found; `undefined` when it did not look. */
  readonly guard: ReportedGuard | undefined;
  readonly pullRequests: readonly ReportedPullRequest[];
  readonly issuesWritten: readonly string[];
  readonly pullRequestsWritten: readonly string[];
  readonly nextWindow: Temporal.Instant | undefined;
  /** Each fails the job at its end. */
  readonly problems: readonly LocalizedText[];
  /** Markdown for the job summary. */
  readonly summary: string;
  /** Job matrix of the shards, as JSON; empty when the mode makes none. */
  readonly matrix: string;
  /** What mode `report` has to know of this shard. */
  readonly shard: ReportedShard | undefined;
}

const emptyResult: ModeResult = {
  hasWorked: true,
  certificates: [],
  emailValidated: undefined,
  notScanned: [],
  health: undefined,
  guard: undefined,
  closedRegions: [],
  excludedAccounts: nothingLeftOut,
  pullRequests: [],
  issuesWritten: [],
  pullRequestsWritten: [],
  nextWindow: undefined,
  problems: [],
  summary: '',
  matrix: '',
  shard: undefined,
};

/** A result in which nothing happened but for what is given. */
export function resultOf(part: Partial<ModeResult>): ModeResult {
  return { ...emptyResult, ...part };
}

/** Language and time zone of what is about no single certificate, pull requests among it: their readers are the repository's. */
export function localeOf({ config }: Pick<Context, 'config'>): Locale {
  return { language: config.issues.language, timeZone: config.maintenance.timeZone };
}
