import { compareToTold, isAtRisk, type RiskVerdict } from '../../../core/guard/told.ts';
import { atRiskLabel, controlLabels, hasLabel, projectLabel } from '../../../core/issue/labels.ts';
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
import { readMarkers, replaceRegion } from '../../../text/markdown/markdown.ts';
import { sameText } from '../../../text/markdown/volatile.ts';
import type { LocalizedText } from '../../../core/language.ts';
import { mapEach } from '../../shared/each.ts';
import type { Context } from '../../shared/context.ts';
import { tellReopened } from '../../shared/closings.ts';
import { notify } from '../../shared/comments.ts';
import { openOwnedIssue } from '../../shared/owned-issue.ts';
import { riskIssueOf, type RiskIssue, type Tracking } from '../../shared/tracking.ts';
import type { GuardFindings } from './findings.ts';
import type { EndedRisk } from './guard.ts';
import type { GuardedCertificate } from './judge.ts';

/** A certificate with what has to be told of it. */
interface Judged {
  readonly guarded: GuardedCertificate;
  readonly verdict: RiskVerdict;
}

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
): Promise<GuardIssues> {
  let allowed = context.config.issues.maxNewPerRun;
  const notified = await mapEach(
    certificates.toSorted(byEnd).map((guarded) => judge(tracking, guarded)),
    (t, { guarded }) => t.riskNotTold(guarded.certificate.arn),
    async ({ own, ...judged }) => {
      if (own !== undefined) {
        return { ...judged, issue: own.issue, isWritten: await reconcileRisk(context, tracking, own, judged) };
      }
      const isNew = isAtRisk(judged.verdict);
      if (isNew) allowed -= 1;
      const issue = isNew && allowed >= 0 ? await openRisk(context, judged) : undefined;
      return { ...judged, issue, isWritten: issue !== undefined };
    },
    // Report and dashboard tell of the risk also where its issue could not be written.
    { otherwise: ({ own, ...judged }) => ({ ...judged, issue: own?.issue, isWritten: false }) },
  );
  const closed = await mapEach(
    ended,
    (t, { arn }) => t.riskNotTold(arn),
    async (each) => {
      const own = tracking.risks.get(each.arn);
      if (own?.issue.state !== 'open' || isHeld(own)) return [];
      const fresh = await readAgain(context, own);
      if (fresh?.issue.state !== 'open' || isHeld(fresh)) return [];
      await endRisk(context, tracking, fresh, each);
      return [fresh.issue.url];
    },
  );
  return {
    atRisk: notified.values.filter(({ verdict }) => isAtRisk(verdict)),
    written: [
      ...notified.values.flatMap(({ isWritten, issue }) => (isWritten && issue !== undefined ? [issue.url] : [])),
      ...closed.values.flat(),
    ],
    problems: [...notified.problems, ...closed.problems],
  };
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

/**
 * Brings the issue in line. Whether there is anything to do is seen in the issue as it was listed; before anything is
 * written it is read again, so that what people did meanwhile stands.
 */
async function reconcileRisk(context: Context, tracking: Tracking, own: RiskIssue, judged: Judged): Promise<boolean> {
  if (!isDue(context, own, judged)) return false;
  const fresh = await readAgain(context, own);
  if (fresh === undefined || !isDue(context, fresh, judged)) return false;
  if (isAtRisk(judged.verdict)) return updateRisk(context, tracking, fresh, judged);
  const model = riskModel(context, judged);
  const how = fixedHow(model, judged.verdict.fixed);
  return closeRisk(context, tracking, fresh, { body: fixedBody(model, how), how });
}

async function readAgain(
  context: Context,
  { issue: { number }, arn, closing }: RiskIssue,
): Promise<RiskIssue | undefined> {
  const issue = await context.github.getIssue(number);
  return issue && { ...riskIssueOf(issue, arn, readMarkers(issue.body)), closing };
}

function isDue(context: Context, own: RiskIssue, judged: Judged): boolean {
  if (isHeld(own) || isDeclined(own)) return false;
  if (!isAtRisk(judged.verdict)) return own.issue.state === 'open';
  const { isChanged, missing, model } = riskChange(context, own, judged);
  return isChanged || missing.length > 0 || model.since !== undefined;
}

function isHeld({ issue }: RiskIssue): boolean {
  return hasLabel(issue.labels, controlLabels.hold);
}

/**
 * A person closed it: as not planned that is a decision until it is reopened, as completed it was too early, which is
 * said once. A bot decides nothing, and nobody fights it. What this action closes tells of no risk any more.
 */
function isDeclined({ issue, toldRisks, wasReopened, closing }: RiskIssue): boolean {
  if (closing !== undefined && closing.kind !== 'person')
    return issue.state === 'closed' && closing.kind === 'bot-again';
  return issue.state === 'closed' && toldRisks.length > 0 && (issue.stateReason !== 'completed' || wasReopened);
}

/** What the issue of a certificate at risk lacks. */
interface RiskChange {
  readonly model: RiskModel;
  readonly body: string;
  readonly isClosed: boolean;
  readonly isChanged: boolean;
  /** Labels. */
  readonly missing: readonly string[];
}

function riskChange(context: Context, own: RiskIssue, judged: Judged): RiskChange {
  const { issue, toldRisks } = own;
  const isClosed = issue.state === 'closed';
  const known = isClosed ? [] : toldRisks;
  const isNew = judged.verdict.risks.some(({ code }) => !known.includes(code));
  const model = riskModel(context, judged, {
    since: isNew ? context.clock.now().toString() : own.since,
    isReopened: isClosed && own.closing?.kind !== 'bot' ? toldRisks.length > 0 : own.wasReopened,
  });
  const body = replaceRegion(issue.body, riskBody(model));
  const missing = [projectLabel, atRiskLabel].filter((label) => !hasLabel(issue.labels, label));
  return { model, body, isClosed, isChanged: isClosed || !sameText(issue.body, body), missing };
}

async function updateRisk(context: Context, tracking: Tracking, own: RiskIssue, judged: Judged): Promise<boolean> {
  const { number } = own.issue;
  const { model, body, isClosed, isChanged, missing } = riskChange(context, own, judged);
  const reopened = isClosed ? ({ state: 'open', stateReason: 'reopened' } as const) : {};
  if (isClosed && own.closing?.kind === 'bot') await tellReopened(context, tracking.trusted, number, own.closing);
  if (isChanged) await context.githubWriter.updateIssue(number, { body, ...reopened });
  if (missing.length > 0) await context.githubWriter.addLabels(number, missing);
  // The moment stands in the body first, so that the comment is sent once, even where a run ends in between.
  if (model.since === undefined) return isChanged || missing.length > 0;
  const { since } = model;
  const isTold = await notify(context, tracking.trusted, {
    ...{ number, people: judged.guarded.settings.owners, text: riskComment(model) },
    news: { kind: 'at-risk', facts: judged.verdict.risks.map(({ code }) => `${since} ${code}`) },
  });
  return isChanged || missing.length > 0 || isTold;
}

/** What needs nothing any more, since it is gone or nothing uses it. */
async function endRisk(
  context: Context,
  tracking: Tracking,
  own: RiskIssue,
  { arn, why }: EndedRisk,
): Promise<boolean> {
  const { maintenance, issues } = context.config;
  const at = { now: context.clock.now(), timeZone: maintenance.timeZone, language: issues.language };
  return closeRisk(context, tracking, own, { body: endedBody(arn, why, at), how: [endedHow(why, issues.language)] });
}

/** The end of a risk mentions nobody: there is nothing to do. */
async function closeRisk(
  context: Context,
  tracking: Tracking,
  { issue, since }: RiskIssue,
  { body, how }: { readonly body: string; readonly how: readonly string[] },
): Promise<boolean> {
  await notify(context, tracking.trusted, {
    ...{ number: issue.number, people: [], text: how.join(' ') },
    news: { kind: 'mended', facts: [`${since ?? ''} mended`] },
  });
  await context.githubWriter.updateIssue(issue.number, {
    body: replaceRegion(issue.body, body),
    state: 'closed',
    stateReason: 'completed',
  });
  return true;
}

/** How the issue of a certificate is found again, and what it has told before. */
interface RiskHistory {
  readonly identity?: RiskIdentity;
  readonly since?: string | undefined;
  readonly isReopened?: boolean;
}

/** What the texts show of a certificate at risk. */
export function riskModel(context: Context, { guarded, verdict }: Judged, history: RiskHistory = {}): RiskModel {
  const { certificate, settings, records } = guarded;
  const { issues, maintenance } = context.config;
  return {
    identity: history.identity ?? { kind: 'own', arn: certificate.arn },
    ...{ certificate, records, risks: verdict.risks, open: verdict.open },
    since: history.since,
    isReopened: history.isReopened ?? false,
    accountName: settings.accountName,
    teams: settings.owners.filter((owner) => owner.includes('/')),
    ...{ contact: settings.contact, note: issues.note, language: settings.language },
    timeZone: maintenance.timeZone,
    now: context.clock.now(),
  };
}
