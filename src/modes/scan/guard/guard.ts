import type { Checkers } from '../dns/checkers.ts';
import { parseArn } from '../../../core/arn.ts';
import type { Certificate, CertificateSummary } from '../../../core/certificate/certificate.ts';
import { isUnused } from '../../../core/certificate/usage.ts';
import { readValidation } from '../../../core/certificate/validation.ts';
import { messageOf, UpstreamError } from '../../../core/errors.ts';
import { isDue, type GuardMemory } from '../../../core/guard/memory.ts';
import { withTerm, type RiskEnd, type ServedStatus } from '../../../core/guard/facts.ts';
import { countFleet, isInUse, type FleetCount } from '../../../core/guard/readiness.ts';
import { findSuccessions, type Succession } from '../../../core/guard/successor.ts';
import type { LocalizedText } from '../../../core/language.ts';
import type { AccountRegion, AwsReaders, CertificateInventory } from '../../../ports/aws.ts';
import { problem } from '../../../text/report/problems.ts';
import { mapBounded } from '../../shared/concurrency.ts';
import type { Context } from '../../shared/context.ts';

import { judgeCertificate, type GuardedCertificate } from './judge.ts';
import { probeServed } from './served.ts';

/** Certificates looked at side by side in one account and region; ACM's quota sets the pace. */
const atOnce = 10;

/** A certificate that was told to be at risk and needs nothing more of the guard. */
export interface EndedRisk {
  readonly arn: string;
  readonly why: RiskEnd;
}

/** What the guard found in one account and region. */
export interface GuardedRegion {
  readonly target: AccountRegion;
  readonly count: FleetCount;
  /** At risk now, or told so before. */
  readonly certificates: readonly GuardedCertificate[];
  readonly ended: readonly EndedRisk[];
  /** Certificates that stand ready to take the place of others. */
  readonly successions: readonly Succession[];
  /** What could not be looked at, so that the next run looks again. */
  readonly problems: readonly LocalizedText[];
}

/** What the guard goes by. */
export interface GuardSettings {
  readonly checkers: Checkers;
  readonly memory: GuardMemory | undefined;
  /** ARNs of the certificates with an open issue of the guard. */
  readonly told: readonly string[];
  /** ARNs that the watch over migrated certificates looks at. */
  readonly watched: ReadonlySet<string>;
  /** ARNs of replacements that migrations wait for. */
  readonly replacements: ReadonlySet<string>;
}

/** What came of one certificate; `left`: its migration tells of it, or the answers contradict each other. */
type Look =
  | { readonly kind: 'looked'; readonly guarded: GuardedCertificate; readonly problems: readonly LocalizedText[] }
  | { readonly kind: 'ended'; readonly why: EndedRisk['why'] }
  | { readonly kind: 'failed'; readonly problems: readonly LocalizedText[] }
  | { readonly kind: 'left' };

/**
 * Looks at every certificate of an account and region that is in use or exported, whatever its type: one description
 * each, at most once a UTC day but for those that are told to be at risk.
 */
export async function guardRegion(
  context: Context,
  settings: GuardSettings,
  { target, readers, inventory }: { target: AccountRegion; readers: AwsReaders; inventory: CertificateInventory },
): Promise<GuardedRegion> {
  const open = new Set(settings.told.filter((arn) => isAt(arn, target)));
  const today = context.clock.now().toString().slice(0, 'yyyy-mm-dd'.length);
  const due = isDue(settings.memory, today, target) ? inventory.certificates.filter(isGuarded) : [];
  const arns = [...new Set([...due.map(({ arn }) => arn), ...open])].filter((arn) => !settings.watched.has(arn));
  const place = placeOf(context, settings, { readers, inventory });
  const looks = await mapBounded(arns, atOnce, async (arn) => ({ arn, check: await checkSafely(place, arn) }));
  return {
    target,
    count: countFleet(inventory.certificates),
    certificates: looks.flatMap(({ arn, check }) =>
      check.kind === 'looked' && (check.guarded.judgement.risks.length > 0 || open.has(arn)) ? [check.guarded] : [],
    ),
    ended: looks.flatMap(({ arn, check }) =>
      check.kind === 'ended' && open.has(arn) ? [{ arn, why: check.why }] : [],
    ),
    successions: findSuccessions(inventory.certificates, {
      allow: context.config.swap.allow,
      taken: settings.replacements,
    }),
    problems: looks.flatMap(({ check }) => ('problems' in check ? check.problems : [])),
  };
}

function isAt(arn: string, { account, region }: AccountRegion): boolean {
  const parsed = parseArn(arn);
  return parsed?.account === account && parsed.region === region;
}

/** What is validated by e-mail has the issue of its migration. */
function isGuarded(summary: CertificateSummary): boolean {
  return isInUse(summary) && summary.method !== 'EMAIL';
}

/** Where certificates are looked at, and with what. */
interface Place extends Pick<GuardSettings, 'checkers' | 'told'> {
  readonly context: Context;
  readonly readers: AwsReaders;
  readonly summaries: ReadonlyMap<string, CertificateSummary>;
  readonly described: ReadonlyMap<string, Certificate>;
}

function placeOf(
  context: Context,
  { checkers, told }: GuardSettings,
  { readers, inventory }: { readonly readers: AwsReaders; readonly inventory: CertificateInventory },
): Place {
  const summaries = new Map(inventory.certificates.map((summary) => [summary.arn, summary]));
  return { context, checkers, told, readers, summaries, described: inventory.described };
}

/** One certificate that cannot be looked at says nothing of the others. */
async function checkSafely(place: Place, arn: string): Promise<Look> {
  try {
    return await checkOne(place, arn);
  } catch (error) {
    return { kind: 'failed', problems: [notGuarded(arn, error)] };
  }
}

/** What an upstream refused; anything else is no answer about the certificate. */
function notGuarded(arn: string, error: unknown): LocalizedText {
  if (!(error instanceof UpstreamError)) throw error;
  return problem((t) => t.notGuarded(arn, messageOf(error)));
}

async function checkOne({ context, checkers, readers, summaries, described, told }: Place, arn: string): Promise<Look> {
  const reader = readers.certificates;
  const summary = summaries.get(arn);
  const found = described.get(arn) ?? (await reader.describeCertificate(arn));
  const certificate = found && withTerm(found, summary);
  if (certificate === undefined) return summary === undefined ? { kind: 'ended', why: 'gone' } : { kind: 'left' };
  const { kind } = readValidation({ certificate, isListedAsEmail: undefined, active: undefined });
  if (kind === 'email') return { kind: 'left' };
  if (isUnused({ certificate, exported: summary?.exported })) {
    return summary?.inUse === true ? { kind: 'left' } : { kind: 'ended', why: 'unused' };
  }
  const otherSerials = new Set(
    [...summaries.values()].flatMap((other) => (other.arn === arn ? [] : (other.serial ?? []))),
  );
  const isTold = told.includes(arn);
  const problems: LocalizedText[] = [];
  // Load balancers that may not be looked at say nothing of its records, its renewal and its end.
  const served = await probeServed(context, { listeners: readers.listeners, otherSerials, isTold }, certificate).catch(
    (error: unknown): ServedStatus => {
      problems.push(notGuarded(arn, error));
      return { kind: 'unknown' };
    },
  );
  const guarded = await judgeCertificate(context, { reader, checkers, served }, certificate);
  return guarded.settings.isIgnored ? { kind: 'ended', why: 'ignored' } : { kind: 'looked', guarded, problems };
}
