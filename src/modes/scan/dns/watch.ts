import type { Checkers } from './checkers.ts';
import { parseArn } from '../../../core/arn.ts';
import { messageOf, UpstreamError, UserError } from '../../../core/errors.ts';
import { controlLabels, hasLabel, stateLabel } from '../../../core/issue/labels.ts';
import { isUnused } from '../../../core/certificate/usage.ts';
import type { Judgement } from '../../../core/guard/risks.ts';
import type { AccountRegion } from '../../../ports/aws.ts';
import type { Context } from '../../shared/context.ts';
import type { Tracking, TrackingIssue } from '../../shared/tracking.ts';
import { judgeCertificate, type GuardedCertificate } from '../guard/judge.ts';

import { concurrencyOf, mapBounded } from '../../shared/concurrency.ts';

/** A certificate that this action has moved to DNS validation, with what becomes of its next term. */
export interface Watched extends GuardedCertificate {
  /** ARN by which its issue is found: that of the e-mail-validated certificate. */
  readonly key: string;
}

/** What the watch over migrated certificates saw. */
export interface WatchFindings {
  readonly watched: readonly Watched[];
  /** Keys of those that could not be looked at: what was told of them stays told. */
  readonly unwatched: readonly string[];
}

const nothingFound: Judgement = { risks: [], unknown: [] };

/**
 * Looks whether migrated certificates in use still have all that their next term needs: the records above all, which ACM
 * needs for each renewal. One describe each, only where such an issue is. What cannot be looked at is no loss.
 */
export async function watchMigrated(
  context: Context,
  tracking: Tracking,
  places: readonly AccountRegion[],
  checkers: Checkers,
): Promise<WatchFindings> {
  if (context.config.guard === 'off') return { watched: [], unwatched: [] };
  const scanned = new Set(places.map(placeOf));
  const issues = [...tracking.byCertificate.values()].filter(
    (own) => isUnderWatch(own) && scanned.has(placeOf(parseArn(own.certificate))),
  );
  const looks = await mapBounded(issues, concurrencyOf(context.config, issues.length), (own) =>
    watchOne(context, own, checkers),
  );
  return {
    watched: looks.filter((each) => typeof each === 'object'),
    unwatched: issues.filter((_own, index) => looks[index] === 'failed').map(({ certificate }) => certificate),
  };
}

/** ARNs of the certificates that the migration has led to and that are watched because of it. */
export function watchedArns(tracking: Tracking): ReadonlySet<string> {
  return new Set([...tracking.byCertificate.values()].filter(isUnderWatch).map(arnOf));
}

function placeOf(place: AccountRegion | undefined): string {
  return place === undefined ? '' : `${place.account}/${place.region}`;
}

/** Closed by us as done, or reopened because of a risk. */
function isUnderWatch({ issue, lostSince }: TrackingIssue): boolean {
  if (hasLabel(issue.labels, controlLabels.hold)) return false;
  if (issue.state === 'open') return lostSince !== undefined;
  return hasLabel(issue.labels, stateLabel('done')) && issue.stateReason === 'completed';
}

function arnOf({ replacement, certificate }: TrackingIssue): string {
  return replacement ?? certificate;
}

async function watchOne(
  context: Context,
  own: TrackingIssue,
  checkers: Checkers,
): Promise<Watched | 'failed' | undefined> {
  const arn = arnOf(own);
  const place = parseArn(arn);
  if (place === undefined) return undefined;
  const target = { account: place.account, region: place.region };
  try {
    const { certificates: reader } = await context.aws.open({
      ...target,
      power: 'scan',
      role: context.config.roles.scan,
    });
    const certificate = await reader.describeCertificate(arn);
    if (certificate === undefined) return undefined;
    if (certificate.inUseBy === undefined) return 'failed';
    const isIdle = isUnused({ certificate, exported: undefined });
    // What was told of one that nothing uses any more is over.
    if (isIdle && own.lostSince === undefined) return undefined;
    const judged = await judgeCertificate(context, { reader, checkers, served: { kind: 'unknown' } }, certificate);
    return { key: own.certificate, ...judged, ...(isIdle && { judgement: nothingFound, records: [] }) };
  } catch (error) {
    if (!(error instanceof UpstreamError) && !(error instanceof UserError)) throw error;
    context.log.warning(`${arn} could not be watched: ${messageOf(error)}`);
    return 'failed';
  }
}
