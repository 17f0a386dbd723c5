import type { Detail } from '../../../core/facts.ts';
import { mergeEvents, type HealthFindings } from '../../../core/certificate/health.ts';
import type { Language, LocalizedText } from '../../../core/language.ts';
import { reason } from '../../../core/reasons.ts';
import { nothingLeftOut } from '../../../core/fleet/organization.ts';
import type { ReportedClosedRegion, FailedRegion } from '../../../core/report/report.ts';
import { accountsOfShard, formatShard, type Shard } from '../../../core/fleet/shard.ts';
import { problem } from '../../../text/report/problems.ts';
import { everyRegion, failureAt } from '../../shared/fleet.ts';
import type { Finding } from '../entry.ts';
import { joinGuardFindings } from '../guard/findings.ts';
import type { Survey } from '../survey.ts';
import type { Unpacked, UnpackedShard } from './unpack.ts';

/**
 * Puts the shards of a scan together. What is missing, broken or there twice makes the whole incomplete and is named;
 * of a shard that is there twice the newer one counts. `undefined` when nothing can be used, so that nothing is known.
 */
export function mergeShards(
  files: readonly Unpacked[],
  language: Language,
): { readonly survey: Survey | undefined; readonly problems: readonly LocalizedText[] } {
  const broken = files.flatMap((file) =>
    'why' in file ? [problem((t) => t.shardFile(file.path, file.why(t.shardFiles)))] : [],
  );
  const usable = files.filter((file): file is UnpackedShard => !('why' in file));
  const count = usualCount(usable);
  if (count === undefined) return { survey: undefined, problems: broken };
  const odd = usable.filter(({ shard }) => shard.count !== count);
  const { chosen, doubles } = chooseNewest(usable.filter(({ shard }) => shard.count === count));
  const missing = Array.from({ length: count }, (_one, position) => ({ index: position + 1, count })).filter(
    ({ index }) => !chosen.has(index),
  );
  const shards = [...chosen.values()].sort((a, b) => a.shard.index - b.shard.index);
  const problems = [
    ...broken,
    ...odd.map(({ path, shard }) =>
      problem((t) => t.shardFile(path, t.shardFiles.otherCount(formatShard(shard), count))),
    ),
    ...doubles.map(({ path, shard }) => problem((t) => t.shardFile(path, t.shardFiles.twice(formatShard(shard))))),
    ...missing.map((shard) => problem((t) => t.shardMissing(formatShard(shard)))),
  ];
  const failedRegions = failuresOf(shards, missing, doubles.length + odd.length + broken.length > 0, language);
  return { survey: joinSurveys(shards, failedRegions), problems };
}

/** The count that most reports say; of several the larger. */
function usualCount(shards: readonly UnpackedShard[]): number | undefined {
  const votes = new Map<number, number>();
  for (const { shard } of shards) votes.set(shard.count, (votes.get(shard.count) ?? 0) + 1);
  return [...votes].sort(([a, first], [b, second]) => second - first || b - a)[0]?.[0];
}

function chooseNewest(shards: readonly UnpackedShard[]): {
  readonly chosen: ReadonlyMap<number, UnpackedShard>;
  readonly doubles: readonly UnpackedShard[];
} {
  const newestFirst = [...shards].sort((a, b) => b.finishedAt.epochMilliseconds - a.finishedAt.epochMilliseconds);
  const chosen = new Map<number, UnpackedShard>();
  const doubles: UnpackedShard[] = [];
  for (const shard of newestFirst) {
    if (chosen.has(shard.shard.index)) doubles.push(shard);
    else chosen.set(shard.shard.index, shard);
  }
  return { chosen, doubles };
}

/**
 * The accounts that no shard has scanned: those of missing shards, and those that came into the organisation while the
 * shards were at work. Something is always named, so that the report cannot call itself complete.
 */
function failuresOf(
  shards: readonly UnpackedShard[],
  missing: readonly Shard[],
  isDoubtful: boolean,
  language: Language,
): readonly FailedRegion[] {
  const scanned = new Set(shards.flatMap(({ accounts }) => accounts));
  const known = [...new Set(shards.flatMap(({ everyAccount }) => everyAccount))].sort();
  const ownerOf = new Map(
    missing.flatMap((shard) => accountsOfShard(known, shard).map((account) => [account, formatShard(shard)])),
  );
  const failedRegion = (account: string, detail: Detail): FailedRegion =>
    failureAt({ account, region: everyRegion }, reason('shard-missing', detail), language);
  const failedRegions = known
    .filter((account) => !scanned.has(account))
    .map((account) => failedRegion(account, [{ key: 'of-shard', shard: ownerOf.get(account) ?? '' }]));
  if (failedRegions.length > 0 || (missing.length === 0 && !isDoubtful)) return failedRegions;
  const what = missing.map(formatShard).join(', ');
  return [
    failedRegion('', [missing.length === 0 ? { key: 'report-file-unused' } : { key: 'shards-missing', shards: what }]),
  ];
}

function joinSurveys(shards: readonly UnpackedShard[], failedRegions: readonly FailedRegion[]): Survey {
  const surveys = shards.map(({ survey }) => survey);
  return {
    findings: inFleetOrder(
      surveys.flatMap(({ findings }) => findings),
      shards[0]?.everyAccount ?? [],
    ),
    scanned: surveys.reduce((sum, { scanned }) => sum + scanned, 0),
    gone: surveys.flatMap(({ gone }) => gone),
    notScanned: [...surveys.flatMap(({ notScanned }) => notScanned), ...failedRegions],
    resumeFrom: surveys.flatMap(({ resumeFrom }) => resumeFrom),
    outside: surveys.flatMap(({ outside }) => outside),
    closedRegions: joinClosed(surveys.flatMap(({ closedRegions }) => closedRegions)),
    // Each shard reads the whole organisation, so each says the same.
    excludedAccounts: surveys[0]?.excludedAccounts ?? nothingLeftOut,
    health: joinHealth(surveys.flatMap(({ health }) => health ?? [])),
    watched: surveys.flatMap(({ watched }) => watched),
    unwatched: surveys.flatMap(({ unwatched }) => unwatched),
    changes: surveys.flatMap(({ changes }) => changes),
    guard: joinGuardFindings(surveys.flatMap(({ guard }) => guard ?? [])),
    reviews: surveys.flatMap(({ reviews }) => reviews),
    deleted: surveys.flatMap(({ deleted }) => deleted),
    problems: surveys.flatMap(({ problems }) => problems),
  };
}

/** The order that a scan of everything would have, so that the same certificates come first. */
function inFleetOrder(findings: readonly Finding[], everyAccount: readonly string[]): readonly Finding[] {
  const positions = new Map(everyAccount.map((account, position) => [account, position]));
  const positionOf = ({ observed }: Finding): number => positions.get(observed.certificate.account) ?? positions.size;
  return [...findings].sort((a, b) => positionOf(a) - positionOf(b));
}

function joinClosed(closed: readonly ReportedClosedRegion[]): readonly ReportedClosedRegion[] {
  const byRegion = new Map<string, string[]>();
  for (const { region, accounts } of closed) byRegion.set(region, [...(byRegion.get(region) ?? []), ...accounts]);
  return [...byRegion].map(([region, accounts]) => ({ region, accounts: accounts.sort() }));
}

function joinHealth(findings: readonly HealthFindings[]): HealthFindings | undefined {
  if (findings.length === 0) return undefined;
  return {
    events: mergeEvents(findings.flatMap(({ events }) => events)),
    gaps: findings.flatMap(({ gaps }) => gaps),
  };
}
