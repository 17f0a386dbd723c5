import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import type { Config } from '../../../config/config.ts';
import { parseArn } from '../../../core/arn.ts';
import { reportSchema } from '../../../core/report/report.ts';
import { reportVersion, shardVersion } from '../../../core/report/kinds.ts';
import { accountsOfShard, mostShards, type Shard } from '../../../core/fleet/shard.ts';
import { settingsFor } from '../../../core/fleet/settings.ts';
import type { ReportFile } from '../../../ports/runtime.ts';
import type { Catalogue } from '../../../text/locales/catalogue.ts';
import { failureAt } from '../../shared/fleet.ts';
import type { Finding } from '../entry.ts';
import type { Survey } from '../survey.ts';
import { surveySchema, type StoredFinding, type StoredSurvey } from './survey-schema.ts';
import { accountId } from './values.ts';

/** A report older than this is left over from another run: what it says may not hold any more. */
const longestAge = Temporal.Duration.from({ hours: 24 });

/** A shard's report that may be used. */
export interface UnpackedShard {
  readonly path: string;
  readonly shard: Shard;
  readonly finishedAt: Temporal.Instant;
  readonly everyAccount: readonly string[];
  readonly accounts: readonly string[];
  readonly survey: Survey;
}

/** A shard's report, or why it cannot be used. */
export type Unpacked = UnpackedShard | { readonly path: string; readonly why: WhyNot };

type WhyNot = (texts: Catalogue['problems']['shardFiles']) => string;

/** What a report is checked against. */
export interface Expectation {
  /** `owner/name`. */
  readonly repository: string;
  readonly config: Config;
  readonly isDryRun: boolean;
  readonly now: Temporal.Instant;
}

const headSchema = z.object({
  schemaVersion: z.literal(reportVersion),
  repository: z.string(),
  finishedAt: z.iso.datetime(),
  isDryRun: z.boolean(),
  shard: z.object({
    version: z.literal(shardVersion),
    index: z.int().min(1).max(mostShards),
    count: z.int().min(1).max(mostShards),
    everyAccount: z.array(accountId).max(100_000),
    accounts: z.array(accountId).max(100_000),
    survey: z.unknown(),
  }),
});

/** Reads one report file and checks everything in it. Never throws. */
export function unpackShard({ path, content }: ReportFile, expected: Expectation): Unpacked {
  if ('problem' in content) return { path, why: (t) => t.unreadable(content.problem) };
  const json = parseJson(content.text);
  if (json === undefined) return { path, why: (t) => t.noJson };
  if (isOfOtherVersion(json)) return { path, why: (t) => t.otherVersion };
  const head = headSchema.safeParse(json);
  if (!head.success) return { path, why: (t) => t.noShard(firstIssue(head.error)) };
  // What no shard writes is not read around: whoever changed one part may have changed the others.
  const whole = reportSchema.safeParse(json);
  if (!whole.success) return { path, why: (t) => t.strange(firstIssue(whole.error)) };
  const why = whyForeign(head.data, expected);
  if (why !== undefined) return { path, why };
  const { index, count, everyAccount, accounts, survey } = head.data.shard;
  const stored = z.safeDecode(surveySchema, survey);
  if (!stored.success) return { path, why: (t) => t.strange(firstIssue(stored.error)) };
  const stray = strayAccount(stored.data, head.data.shard);
  if (stray !== undefined) return { path, why: (t) => t.strayAccount(stray) };
  return {
    path,
    shard: { index, count },
    finishedAt: Temporal.Instant.from(head.data.finishedAt),
    everyAccount,
    accounts,
    survey: withSettings(stored.data, expected.config),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const versions = z.object({ schemaVersion: z.unknown(), shard: z.object({ version: z.unknown() }) });

function isOfOtherVersion(json: unknown): boolean {
  const read = versions.safeParse(json);
  if (!read.success) return false;
  const { schemaVersion, shard } = read.data;
  return schemaVersion !== reportVersion || shard.version !== shardVersion;
}

function whyForeign(
  { repository, finishedAt, isDryRun, shard }: z.infer<typeof headSchema>,
  expected: Expectation,
): WhyNot | undefined {
  if (repository.toLowerCase() !== expected.repository.toLowerCase()) return (t) => t.otherRepository;
  if (isDryRun !== expected.isDryRun) return (t) => (isDryRun ? t.dryRun : t.noDryRun);
  if (shard.index > shard.count) return (t) => t.impossible;
  const age = expected.now.since(Temporal.Instant.from(finishedAt));
  if (Temporal.Duration.compare(age, longestAge) > 0) return (t) => t.tooOld;
  const own = accountsOfShard(shard.everyAccount, shard);
  const isDealtSo = own.length === shard.accounts.length && own.every((account) => shard.accounts.includes(account));
  return isDealtSo ? undefined : (t) => t.otherAccounts;
}

/** A shard speaks for its own accounts only: else a broken one could close everybody's issues. */
function strayAccount(
  survey: StoredSurvey,
  { index, everyAccount, accounts }: z.infer<typeof headSchema>['shard'],
): string | undefined {
  const own = new Set(accounts);
  const all = new Set(everyAccount);
  const certificates = [
    ...[...survey.findings, ...survey.changes].map(({ observed }) => observed.certificate),
    ...survey.watched.map(({ certificate }) => certificate),
    ...(survey.guard?.certificates ?? []).map(({ certificate }) => certificate),
  ];
  const liar = certificates.find(({ arn, account, region }) => {
    const parsed = parseArn(arn);
    return parsed?.account !== account || parsed.region !== region;
  });
  const named = [
    ...certificates.map(({ account }) => account),
    ...[...survey.gone, ...survey.deleted, ...survey.unwatched, ...survey.watched.map(({ key }) => key)].map(
      (arn) => parseArn(arn)?.account ?? arn,
    ),
    // The first shard also reviews the plans of accounts that nobody scans.
    ...survey.reviews
      .flatMap(({ review }) => review.plan?.account ?? [])
      .filter((account) => index > 1 || all.has(account)),
    ...survey.notScanned.map(({ account }) => account),
    ...survey.resumeFrom.map((place) => place.split('/')[0] ?? ''),
    // The first shard also speaks of issues in accounts that nobody scans.
    ...survey.outside.map((arn) => parseArn(arn)?.account ?? arn).filter((account) => index > 1 || all.has(account)),
    ...survey.closedRegions.flatMap((closed) => closed.accounts),
    ...(survey.guard?.missed ?? []).map(({ account }) => account),
    ...(survey.guard?.ended ?? []).map(({ arn }) => parseArn(arn)?.account ?? arn),
  ];
  return liar?.account ?? named.find((account) => !own.has(account));
}

function withSettings(stored: StoredSurvey, config: Config): Survey {
  const { language } = config.issues;
  return {
    ...stored,
    findings: stored.findings.map((finding) => withOwnSettings(finding, config)),
    changes: stored.changes.map((finding) => withOwnSettings(finding, config)),
    watched: stored.watched.map((one) => ({ ...one, settings: settingsFor(config, one.certificate, one.tags) })),
    guard: stored.guard && {
      ...stored.guard,
      certificates: stored.guard.certificates.map(({ accountName, ...one }) => {
        const settings = settingsFor(config, one.certificate, one.tags);
        return { ...one, settings: { ...settings, accountName: settings.accountName ?? accountName } };
      }),
    },
    notScanned: stored.notScanned.map(({ reason, certificate, ...place }) => ({
      ...failureAt(place, reason, language),
      certificate,
    })),
  };
}

function withOwnSettings({ accountName, ...finding }: StoredFinding, config: Config): Finding {
  const { certificate, tags } = finding.observed;
  const settings = settingsFor(config, certificate, tags);
  const named = { ...settings, accountName: settings.accountName ?? accountName };
  return { ...finding, observed: { ...finding.observed, settings: named } };
}

function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  return issue === undefined ? 'unknown' : `${issue.path.join('.') || 'file'}: ${issue.message}`.slice(0, 300);
}
