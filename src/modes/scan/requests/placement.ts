import {
  placeIssues,
  zoneGroup,
  type Audience,
  type FreshIssue,
  type StandingGroup,
} from '../../../core/issue/groups.ts';
import { concurrencyOf, mapBounded } from '../../shared/concurrency.ts';
import type { Context } from '../../shared/context.ts';
import { memberIssueOf, type Tracking, type TrackingIssue } from '../../shared/tracking.ts';
import type { RecordChecker } from '../dns/record-checker.ts';
import type { ObservedCertificate } from '../inventory/observe.ts';
import { byUrgency } from './permission.ts';

/** A certificate with what it would share a new issue by. */
export interface Placeable {
  readonly observed: ObservedCertificate;
  readonly group?: string | undefined;
}

/** The tracking with those that join an open issue, and the issues that this run opens. */
export interface Placed {
  readonly tracking: Tracking;
  readonly fresh: readonly FreshIssue[];
}

/** What certificates would share new issues by, as `issues.per` says now; `undefined`: nothing. */
export async function findGroups(
  { config }: Pick<Context, 'config'>,
  checker: RecordChecker,
  fresh: readonly ObservedCertificate[],
): Promise<readonly Placeable[]> {
  switch (config.issues.per) {
    case 'certificate':
      return fresh.map((observed) => ({ observed, group: undefined }));
    case 'account':
      return fresh.map((observed) => ({ observed, group: `account:${observed.certificate.account}` }));
    case 'zone': {
      const limit = concurrencyOf(config, fresh.length);
      const placed = await mapBounded(fresh, limit, async (observed) => ({
        observed,
        zones: await checker.zonesOf(observed.certificate.names),
      }));
      const doesDnsAnswer = await checker.answersFor(placed.flatMap(({ zones }) => zones));
      return placed.map(({ observed, zones }) => ({ observed, group: zoneGroup(zones, doesDnsAnswer) }));
    }
  }
}

/**
 * Finds an issue for each of `fresh`, the most urgent first: a new issue is a new 72-hour clock for somebody, so a first
 * run over thousands does not open thousands. `all`: who owns what stands already.
 */
export function placeNew(
  tracking: Tracking,
  fresh: readonly Placeable[],
  all: readonly ObservedCertificate[],
  limit: number,
): Placed {
  const unplaced = fresh
    .toSorted((a, b) => byUrgency(a.observed, b.observed))
    .map(({ observed, group }) => ({
      arn: observed.certificate.arn,
      names: observed.certificate.names,
      group,
      audience: audienceOf(observed),
    }));
  const standing = standingGroups(tracking, all);
  const placement = placeIssues(
    unplaced,
    [...standing.values()].map(({ group }) => group),
    limit,
  );
  const byCertificate = new Map(tracking.byCertificate);
  for (const [arn, number] of placement.joined) {
    const own = standing.get(number)?.own;
    if (own === undefined) continue;
    const joined = memberIssueOf(own.issue, arn, new Map(), own.group);
    byCertificate.set(arn, { ...joined, closing: own.closing });
  }
  return { tracking: { ...tracking, byCertificate }, fresh: placement.fresh };
}

function audienceOf({ settings: { owners, language, contact } }: ObservedCertificate): Audience {
  return { owners, language, contact };
}

function standingGroups(
  tracking: Tracking,
  all: readonly ObservedCertificate[],
): ReadonlyMap<number, { readonly own: TrackingIssue; readonly group: StandingGroup }> {
  const audiences = new Map(all.map((observed) => [observed.certificate.arn, audienceOf(observed)]));
  const groups = new Map<number, { own: TrackingIssue; group: StandingGroup }>();
  for (const own of tracking.byCertificate.values()) {
    const { issue, group: key, certificate } = own;
    if (key === undefined) continue;
    const { number, state, body } = issue;
    const before = groups.get(number)?.group;
    const certificates = (before?.certificates ?? 0) + 1;
    const audience = before?.audience ?? audiences.get(certificate);
    groups.set(number, {
      own,
      group: { number, key, isOpen: state === 'open', certificates, size: body.length, audience },
    });
  }
  return groups;
}
