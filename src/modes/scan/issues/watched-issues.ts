import type { RiskCode } from '../../../core/guard/facts.ts';
import { isUnused } from '../../../core/certificate/usage.ts';
import { isLost } from '../../../core/dns/watch.ts';
import { readRiskCodes } from '../../../core/guard/risks.ts';
import { compareToTold, isAtRisk, type RiskVerdict } from '../../../core/guard/told.ts';
import { desiredIssue } from '../../../core/issue/desired.ts';
import { stepOfLabel } from '../../../core/issue/next-step.ts';
import type { LocalizedText } from '../../../core/language.ts';
import { reason } from '../../../core/reasons.ts';
import type { ReportedCertificate } from '../../../core/report/report.ts';
import { endedHow, fixedHow, riskBody, riskComment, type RiskModel } from '../../../text/issue/risk.ts';
import { markerKeys } from '../../../text/markdown/marker-keys.ts';
import { readMarkers } from '../../../text/markdown/markdown.ts';
import { reportReason } from '../../../text/reasons.ts';
import type { Context } from '../../shared/context.ts';
import { mapEach } from '../../shared/each.ts';
import type { Tracking, TrackingIssue } from '../../shared/tracking.ts';
import { riskModel } from '../guard/issues.ts';
import { reportByMarker, reportRecord } from '../report-certificates.ts';
import { reconcileIssue, type Reconciled } from '../../shared/reconcile.ts';
import { reconcileRisks, type GuardIssues, type RiskProposals } from '../guard/issues.ts';
import type { Watched, WatchFindings } from '../dns/watch.ts';

/** What the watch keeps open: these issues are not touched by anything else in this run. */
export interface WatchedIssues {
  /** By the ARN of the e-mail-validated certificate. */
  readonly reported: ReadonlyMap<string, ReportedCertificate>;
  /** Migrated certificates that have all they need, likewise. */
  readonly migrated: ReadonlyMap<string, ReportedCertificate>;
  /** Of those that share an issue: each at risk has one of its own. */
  readonly risks: GuardIssues;
  /** URLs. */
  readonly written: readonly string[];
  readonly problems: readonly LocalizedText[];
}

/** A migrated certificate with its issue, and what has to be told of it. */
interface Judged {
  readonly watched: Watched;
  readonly own: TrackingIssue;
  readonly verdict: RiskVerdict;
}

/**
 * Reopens issues whose certificates are at risk, and keeps them open until that is seen to be over; then the rest of the
 * scan closes them as done. The marker with the time is written first, so that the comment that mentions the owners is
 * sent once, even where a run ends in between.
 */
export async function reconcileWatched(
  context: Context,
  tracking: Tracking,
  { watched: all, unwatched }: WatchFindings,
  proposals: RiskProposals,
): Promise<WatchedIssues> {
  const isShared = ({ key }: Watched): boolean => tracking.byCertificate.get(key)?.group !== undefined;
  // A certificate at risk is never told of together with others.
  const risks = await reconcileRisks(context, tracking, { certificates: all.filter(isShared), ended: [] }, proposals);
  const watched = all.filter((each) => !isShared(each));
  const found = watched.flatMap((each): readonly Judged[] => {
    const own = tracking.byCertificate.get(each.key);
    return own === undefined ? [] : [{ watched: each, own, verdict: compareToTold(each.judgement, toldIn(own)) }];
  });
  const kept = await mapEach(
    found,
    (t, { own }) => t.issueNotUpdated(own.issue.number),
    async (judged) => {
      const { own, verdict } = judged;
      if (isAtRisk(verdict)) return { own, ...(await reconcileAtRisk(context, tracking, judged)) };
      if (verdict.fixed.length > 0) return { own, ...(await reconcileFixed(context, tracking, judged)) };
      return { own, isWritten: false, problems: [] };
    },
  );
  const rows = (some: readonly Judged[], row: (one: Judged) => ReportedCertificate): ReportedRow[] =>
    some.map((one) => [one.watched.key, row(one)]);
  const risky = found.filter(({ verdict }) => isAtRisk(verdict));
  const shared = all.filter(isShared).flatMap((each): ReportedRow[] => {
    const own = tracking.byCertificate.get(each.key);
    return own === undefined ? [] : [[each.key, reportMigrated({ watched: each, own })]];
  });
  return {
    reported: new Map([...unwatched.flatMap((key) => reportUnwatched(key, tracking)), ...rows(risky, reportAtRisk)]),
    migrated: new Map([
      ...shared,
      ...rows(
        found.filter((one) => !risky.includes(one)),
        reportMigrated,
      ),
    ]),
    risks,
    written: kept.values.filter(({ isWritten }) => isWritten).map(({ own }) => own.issue.url),
    problems: [...kept.problems, ...kept.values.flatMap(({ problems }) => problems)],
  };
}

/** A certificate's row of the report, by the ARN that its issue is found by. */
type ReportedRow = readonly [string, ReportedCertificate];

/** One that says only since when was told of a lost record. */
function toldIn({ issue, lostSince }: TrackingIssue): readonly RiskCode[] {
  if (issue.state === 'closed' || lostSince === undefined) return [];
  const written = readMarkers(issue.body).get(markerKeys.risks);
  return written === undefined ? ['record-lost'] : readRiskCodes(written);
}

/** What was told stays told while nobody can look. */
function reportUnwatched(key: string, tracking: Tracking): readonly (readonly [string, ReportedCertificate])[] {
  const own = tracking.byCertificate.get(key);
  if (own?.issue.state !== 'open') return [];
  const told = reason(toldIn(own)[0] ?? 'record-lost');
  return [[key, { ...reportByMarker(key, own.issue), state: 'blocked', next: stepOfLabel('blocked', told) }]];
}

/** The marker with the moment is written before the comment, so that it is sent once, even where a run ends in between. */
function reconcileAtRisk(context: Context, tracking: Tracking, { watched, own, verdict }: Judged): Promise<Reconciled> {
  const told = toldIn(own);
  const isNew = verdict.risks.some(({ code }) => !told.includes(code));
  const since = isNew || own.lostSince === undefined ? context.clock.now().toString() : own.lostSince;
  const identity = { kind: 'migration', key: own.certificate, replacement: own.replacement } as const;
  const model: RiskModel = riskModel(context, { guarded: watched, verdict }, { identity, since });
  const facts = verdict.risks.map(({ code }) => code);
  return reconcileIssue(context, tracking, {
    issue: own.issue,
    decide: (issue) => desiredIssue({ kind: 'at-risk', since, facts }, issue),
    body: () => riskBody(model),
    tell: () => ({ people: watched.settings.owners, text: riskComment(model) }),
  });
}

/** The end of a risk mentions nobody: there is nothing to do. */
function reconcileFixed(context: Context, tracking: Tracking, { watched, own, verdict }: Judged): Promise<Reconciled> {
  const how = isUnused({ certificate: watched.certificate, exported: undefined })
    ? [endedHow('unused', watched.settings.language)]
    : fixedHow(riskModel(context, { guarded: watched, verdict }), verdict.fixed);
  const facts = verdict.fixed.map((code) => `${own.lostSince ?? ''} ${code}`);
  return reconcileIssue(context, tracking, {
    issue: own.issue,
    decide: (issue) => desiredIssue({ kind: 'fixed', facts }, issue),
    body: ({ body }) => body,
    tell: () => ({ people: [], text: how.join(' ') }),
  });
}

function reportAtRisk(judged: Judged): ReportedCertificate {
  const { watched, verdict } = judged;
  const { records, settings } = watched;
  const why = verdict.risks[0] ?? reason(verdict.open[0] ?? 'record-lost', lostNames(watched));
  return {
    ...reportMigrated(judged),
    closedAt: undefined,
    state: 'blocked',
    next: stepOfLabel('blocked', why),
    reason: reportReason(why, settings.language),
    records: records.map((record) => reportRecord(record, settings.language)),
  };
}

function lostNames({ records }: Watched): string {
  return records
    .filter(isLost)
    .map(({ name }) => name)
    .join(', ');
}

/** A migrated certificate of which more is known than its issue. */
function reportMigrated({
  watched: { certificate, settings },
  own: { issue, certificate: key },
}: Pick<Judged, 'watched' | 'own'>): ReportedCertificate {
  const isSame = certificate.arn === key;
  return {
    ...reportByMarker(key, issue),
    domains: certificate.names,
    status: certificate.status,
    keyAlgorithm: certificate.keyAlgorithm,
    notAfter: certificate.notAfter?.toString(),
    strategy: isSame ? 'in-place' : 'replace',
    owners: settings.owners,
    replacement: isSame ? undefined : certificate.arn,
  };
}
