import * as z from 'zod';
import type { Language, LocalizedText } from '../../../core/language.ts';
import { reason } from '../../../core/reasons.ts';
import { shardVersion } from '../../../core/report/kinds.ts';
import type { ReportedShard } from '../../../core/report/report.ts';
import { accountsOfShard, type Shard } from '../../../core/fleet/shard.ts';
import { problem } from '../../../text/report/problems.ts';
import { failureAt, type Fleet } from '../../shared/fleet.ts';
import type { Finding } from '../entry.ts';
import type { Survey } from '../survey.ts';
import type { GuardFindings } from '../guard/findings.ts';
import type { GuardedCertificate } from '../guard/judge.ts';
import { findingSchema, guardedSchema, surveySchema, type StoredFinding, type StoredSurvey } from './survey-schema.ts';

/** A survey that the report file can hold. */
export interface Storable {
  readonly survey: Survey;
  /** The findings as the file holds them. */
  readonly findings: readonly unknown[];
}

/**
 * Leaves out what no report file may hold, such as a name that is no domain name: its account and region count as not
 * scanned, and the rest goes on.
 */
export function makeStorable(found: Survey, language: Language): Storable {
  const { kept, encoded: findings, odd } = encode(found.findings);
  const changes = encode(found.changes);
  const problems = [...odd, ...changes.odd].map(({ finding, why }) =>
    problem((t) => t.notUnderstood(finding.observed.certificate.arn, why)),
  );
  const failedRegions = odd.map(({ finding: { observed }, why }) =>
    failureAt(observed.certificate, reason('service-error', [{ key: 'not-understood', what: why }]), language),
  );
  const guard = found.guard && storableGuard(found.guard);
  return {
    survey: {
      ...found,
      guard: guard?.findings,
      findings: kept,
      changes: changes.kept,
      notScanned: [...found.notScanned, ...failedRegions],
      problems: [...found.problems, ...problems, ...(guard?.problems ?? [])],
    },
    findings,
  };
}

interface Encoded {
  readonly kept: readonly Finding[];
  /** These as the file holds them. */
  readonly encoded: readonly unknown[];
  /** Those that it cannot hold, each with the member that it stumbles over. */
  readonly odd: readonly { readonly finding: Finding; readonly why: string }[];
}

function encode(findings: readonly Finding[]): Encoded {
  const each = findings.map((finding) => ({ finding, result: z.safeEncode(findingSchema, withAccountName(finding)) }));
  return {
    kept: each.flatMap(({ finding, result }) => (result.success ? [finding] : [])),
    encoded: each.flatMap(({ result }) => (result.success ? [result.data] : [])),
    odd: each.flatMap(({ finding, result }) =>
      result.success ? [] : [{ finding, why: result.error.issues[0]?.path.join('.') ?? '' }],
    ),
  };
}

function withAccountName(finding: Finding): StoredFinding {
  return { ...finding, accountName: finding.observed.settings.accountName };
}

/** An imported certificate may have any name; what the file cannot hold is not told, and looked at again. */
function storableGuard(findings: GuardFindings): {
  readonly findings: GuardFindings;
  readonly problems: readonly LocalizedText[];
} {
  const isStorable = (guarded: GuardedCertificate): boolean =>
    z.safeEncode(guardedSchema, { ...guarded, accountName: guarded.settings.accountName }).success;
  const odd = findings.certificates.filter((guarded) => !isStorable(guarded)).map(({ certificate }) => certificate);
  return {
    findings: {
      ...findings,
      certificates: findings.certificates.filter(isStorable),
      missed: [...findings.missed, ...odd.map(({ account, region }) => ({ account, region }))],
    },
    problems: odd.map(({ arn }) => problem((t) => t.notUnderstood(arn, 'names'))),
  };
}

/** What a shard found, as its report file holds it. */
export function packShard(shard: Shard, fleet: Fleet, { survey, findings }: Storable): ReportedShard {
  return {
    version: shardVersion,
    ...shard,
    everyAccount: fleet.everyAccount,
    accounts: accountsOfShard(fleet.everyAccount, shard),
    survey: {
      ...(z.encode(surveySchema, {
        ...survey,
        findings: [],
        changes: survey.changes.map(withAccountName),
        guard: storedGuard(survey),
      }) as object),
      findings,
    },
  };
}

function storedGuard({ guard }: Survey): StoredSurvey['guard'] {
  return (
    guard && {
      ...guard,
      certificates: guard.certificates.map((one) => ({ ...one, accountName: one.settings.accountName })),
    }
  );
}
