import { addCounts, type FleetCount } from '../../../core/guard/readiness.ts';
import type { AccountRegion } from '../../../ports/aws.ts';
import type { EndedRisk, GuardedRegion } from './guard.ts';
import type { GuardedCertificate } from './judge.ts';

/** What the guard found, in one shard or in the whole fleet. */
export interface GuardFindings {
  readonly count: FleetCount;
  /** At risk now, or told so before. */
  readonly certificates: readonly GuardedCertificate[];
  readonly ended: readonly EndedRisk[];
  /** Where something could not be looked at. */
  readonly missed: readonly AccountRegion[];
}

/** Puts together what was found in each place. */
export function joinGuarded(regions: readonly GuardedRegion[]): GuardFindings {
  return {
    count: addCounts(regions.map(({ count }) => count)),
    certificates: regions.flatMap(({ certificates }) => certificates),
    ended: regions.flatMap(({ ended }) => ended),
    missed: regions.filter(({ problems }) => problems.length > 0).map(({ target }) => target),
  };
}

/** The same of several shards. */
export function joinGuardFindings(findings: readonly GuardFindings[]): GuardFindings | undefined {
  if (findings.length === 0) return undefined;
  return {
    count: addCounts(findings.map(({ count }) => count)),
    certificates: findings.flatMap(({ certificates }) => certificates),
    ended: findings.flatMap(({ ended }) => ended),
    missed: findings.flatMap(({ missed }) => missed),
  };
}
