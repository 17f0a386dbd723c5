import { compareToTold, isAtRisk, type RiskVerdict } from '../../../core/guard/told.ts';
import { desiredRisk, type RiskInput } from '../../../core/issue/desired.ts';
import { atRiskLabel, projectLabel } from '../../../core/issue/labels.ts';
import type { Issue } from '../../../core/repository.ts';
import {
  endedBody,
  endedHow,
  fixedBody,
  fixedHow,
  riskBody,
  riskComment,
  riskTitle,
  type RiskIdentity,
  type RiskModel,
} from '../../../text/issue/risk.ts';
import { reopenedAfterBotText } from '../../../text/issue/events.ts';
import { readMarkers } from '../../../text/markdown/markdown.ts';
import type { LocalizedText } from '../../../core/language.ts';
import { mapEach } from '../../shared/each.ts';
import type { Context } from '../../shared/context.ts';
import { openOwnedIssue } from '../../shared/owned-issue.ts';
import { reconcileIssue, type Reconciled } from '../../shared/reconcile.ts';
import { riskIssueOf, type RiskIssue, type Tracking } from '../../shared/tracking.ts';
import type { ProposalsResult } from '../../plans/proposals.ts';
import type { GuardFindings } from './findings.ts';
import type { EndedRisk } from './guard.ts';
import type { GuardedCertificate } from './judge.ts';

/** A certificate with what has to be told of it. */
interface Judged {
  readonly guarded: GuardedCertificate;
  readonly verdict: RiskVerdict;
  /** Number of the pull request that would put another certificate in its place. */
  readonly pullRequest?: number | undefined;
}

/** The pull requests of certificates that have one, by ARN. */
export type RiskProposals = Pick<ProposalsResult, 'byCertificate'>;

/** A certificate at risk, with its issue. */
export interface NotifiedRisk extends Judged {
  /** Absent where `issues.max-new-per-run` keeps it from getting one. */
  readonly issue: Issue | undefined;
}

/** What the guard's issues came to. */
export interface GuardIssues {
  readonly atRisk: readonly NotifiedRisk[];
  /** URLs. */
  readonly written: readonly string[];
  /** What GitHub refused; it fails the job, and the others go on. */
  readonly problems: readonly LocalizedText[];
}

/**
 * Keeps an issue for each certificate at risk: opened once, brought up to date, closed when it is fixed, with what
 * fixed it. Those that end first are first in line for a new issue.
 */
export async function reconcileRisks(
  context: Context,
  tracking: Tracking,
  { certificates, ended }: Pick<GuardFindings, 'certificates' | 'ended'>,
  { byCertificate: proposed }: RiskProposals,
): Promise<GuardIssues> {
  let allowed = context.config.issues.maxNewPerRun;
  const notified = await mapEach(
    certificates.toSorted(byEnd).map((guarded) => ({
      ...judge(tracking, guarded),
      pullRequest: proposed.get(guarded.certificate.arn)?.number,
    })),
    (t, { guarded }) => t.riskNotTold(guarded.certificate.arn),
    async ({ own, ...judged }) => {
      if (own !== undefined) {
        return { ...judged, issue: own.issue, ...(await reconcileRisk(context, tracking, own, judged)) };
      }
      const isNew = isAtRisk(judged.verdict);
      if (isNew) allowed -= 1;
      const issue = isNew && allowed >= 0 ? await openRisk(context, judged) : undefined;
      return { ...judged, issue, isWritten: issue !== undefined, problems: [] };
    },
    // Report and dashboard tell of the risk also where its issue could not be written.
    { otherwise: ({ own, ...judged }) => ({ ...judged, issue: own?.issue, isWritten: false, problems: [] }) },
  );
  const closed = await mapEach(
    ended.flatMap(({ arn, why }) => {
      const own = tracking.risks.get(arn);
      return own?.issue.state === 'open' ? [{ own, why }] : [];
    }),
    (t, { own }) => t.riskNotTold(own.arn),
    async ({ own, why }) => ({ own, ...(await endRisk(context, tracking, own, why)) }),
  );
  const declined = new Set(
    [...tracking.risks.values()].filter(isDeclinedRisk).map(({ issue }): number | undefined => issue.number),
  );
  return {
    // What people have decided about is no row of the dashboard, on the days on which the guard looks at all and on others.
    atRisk: notified.values.filter(({ verdict, issue }) => isAtRisk(verdict) && !declined.has(issue?.number)),
    written: [
      ...notified.values.flatMap(({ isWritten, issue }) => (isWritten && issue !== undefined ? [issue.url] : [])),
      ...closed.values.flatMap(({ own, isWritten }) => (isWritten ? [own.issue.url] : [])),
    ],
    problems: [
      ...[notified, closed].flatMap(({ problems }) => problems),
      ...[...notified.values, ...closed.values].flatMap(({ problems }) => problems),
    ],
  };
}

/** Its issue stays closed whatever is found, as it was listed. */
function isDeclinedRisk({ issue, toldRisks, ...own }: RiskIssue): boolean {
  const { since, wasReopened, closing } = own;
  const input = { risks: [], isOver: false, since, hasTold: toldRisks.length > 0, wasReopened, closing: closing?.kind };
  return issue.state === 'closed' && desiredRisk(input, issue) === undefined;
}

/** What is news of a certificate after what its issue has told. */
function judge(tracking: Tracking, guarded: GuardedCertificate): Judged & { readonly own: RiskIssue | undefined } {
  const own = tracking.risks.get(guarded.certificate.arn);
  return { guarded, own, verdict: compareToTold(guarded.judgement, own?.issue.state === 'open' ? own.toldRisks : []) };
}

function byEnd(a: GuardedCertificate, b: GuardedCertificate): number {
  const endOf = ({ certificate }: GuardedCertificate): number => certificate.notAfter?.epochMilliseconds ?? 0;
  return endOf(a) - endOf(b) || (a.certificate.arn < b.certificate.arn ? -1 : 1);
}

async function openRisk(context: Context, judged: Judged): Promise<Issue> {
  const model = riskModel(context, judged);
  const { certificate, settings } = judged.guarded;
  return openOwnedIssue(context, {
    title: riskTitle(model),
    body: riskBody(model),
    labels: [projectLabel, atRiskLabel, ...context.config.issues.labels],
    account: certificate.account,
    owners: settings.owners,
  });
}

/** Brings the issue in line; what it remembers is read off its body, as it was listed and again before it is written. */
function reconcileRisk(context: Context, tracking: Tracking, own: RiskIssue, judged: Judged): Promise<Reconciled> {
  const { settings } = judged.guarded;
  const { risks, fixed } = judged.verdict;
  const now = context.clock.now().toString();
  const at = (issue: Issue): { readonly input: RiskInput; readonly model: RiskModel } => {
    const { toldRisks, wasReopened, since: before } = riskIssueOf(issue, own.arn, readMarkers(issue.body));
    const isClosed = issue.state === 'closed';
    const known = isClosed ? [] : toldRisks;
    const since = risks.some(({ code }) => !known.includes(code)) ? now : before;
    const isReopened = isClosed && own.closing?.kind !== 'bot' ? toldRisks.length > 0 : wasReopened;
    const codes = risks.map(({ code }) => code);
    const history = { since, hasTold: toldRisks.length > 0, wasReopened, closing: own.closing?.kind };
    return {
      input: { risks: codes, isOver: !isAtRisk(judged.verdict), ...history },
      model: riskModel(context, judged, { since, isReopened }),
    };
  };
  const fixedTexts = (model: RiskModel): readonly string[] => fixedHow(model, fixed);
  return reconcileIssue(context, tracking, {
    issue: own.issue,
    decide: (issue) => desiredRisk(at(issue).input, issue),
    body: (issue) => {
      const { model } = at(issue);
      return isAtRisk(judged.verdict) ? riskBody(model) : fixedBody(model, fixedTexts(model));
    },
    tell: ({ kind }, issue) => {
      const { model } = at(issue);
      if (kind === 'at-risk') return { people: settings.owners, text: riskComment(model) };
      const text =
        kind === 'mended' ? fixedTexts(model).join(' ') : reopenedAfterBotText(own.closing?.by ?? '', model.language);
      return { people: [], text };
    },
  });
}

/** What needs nothing any more, since it is gone or nothing uses it. The end of a risk mentions nobody. */
function endRisk(context: Context, tracking: Tracking, own: RiskIssue, why: EndedRisk['why']): Promise<Reconciled> {
  const { maintenance, issues } = context.config;
  const at = { now: context.clock.now(), timeZone: maintenance.timeZone, language: issues.language };
  const { since, wasReopened } = own;
  const input = { risks: [], isOver: true, since, hasTold: true, wasReopened, closing: undefined };
  return reconcileIssue(context, tracking, {
    issue: own.issue,
    decide: (issue) => desiredRisk(input, issue),
    body: () => endedBody(own.arn, why, at),
    tell: () => ({ people: [], text: endedHow(why, issues.language) }),
  });
}

/** How the issue of a certificate is found again, and what it has told before. */
interface RiskHistory {
  readonly identity?: RiskIdentity;
  readonly since?: string | undefined;
  readonly isReopened?: boolean;
}

/** What the texts show of a certificate at risk. */
export function riskModel(
  context: Context,
  { guarded, verdict, pullRequest }: Judged,
  history: RiskHistory = {},
): RiskModel {
  const { certificate, settings, records } = guarded;
  const { issues, maintenance } = context.config;
  return {
    identity: history.identity ?? { kind: 'own', arn: certificate.arn },
    ...{ certificate, records, risks: verdict.risks, open: verdict.open, pullRequest },
    since: history.since,
    isReopened: history.isReopened ?? false,
    accountName: settings.accountName,
    teams: settings.owners.filter((owner) => owner.includes('/')),
    ...{ contact: settings.contact, note: issues.note, language: settings.language },
    timeZone: maintenance.timeZone,
    now: context.clock.now(),
  };
}
