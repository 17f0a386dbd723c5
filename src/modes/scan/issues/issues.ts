import { userDecisionOf } from '../../shared/decision.ts';
import type { IssueModel } from '../../../text/issue/model.ts';
import { isDead, type CertificateStatus } from '../../../core/certificate/certificate.ts';
import { wasReplaced } from '../../../core/certificate/migration.ts';
import { isInRenewalWindow } from '../../../core/certificate/renewal.ts';
import { desiredIssue, type MigrationInput } from '../../../core/issue/desired.ts';
import { expiredLabel, hasLabel, projectLabel, stateLabel, stateOf } from '../../../core/issue/labels.ts';
import type { News } from '../../../core/issue/news.ts';
import { isLeftToOwner, ownerOf } from '../../../core/swap/owners.ts';
import { handsOffOf } from '../../../core/fleet/settings.ts';
import { deadlineOf, requiredRecords } from '../../../core/dns/records.ts';
import type { Issue, PullRequest } from '../../../core/repository.ts';
import { isOutstanding } from '../../../core/dns/proof.ts';
import {
  asMail,
  blockedText,
  expiredText,
  notSeenText,
  recordsText,
  reminderText,
  reopenedAfterBotText,
  reopenedText,
  revertedText,
  thanksText,
  wrongRecordText,
} from '../../../text/issue/events.ts';
import { actBy, issueBody } from '../../../text/issue/issue.ts';
import { endedIssue } from '../../../text/issue/ended.ts';
import { certificateSubject, issueTitle, titleNow, type TitleModel } from '../../../text/issue/title.ts';
import { shownZone } from '../../../text/dns/records.ts';
import type { HistoryModel } from '../../../text/issue/history.ts';
import { issueExtras } from '../../../text/issue/extras.ts';
import { openingOf } from '../../plans/opening.ts';
import type { Context } from '../../shared/context.ts';
import { openOwnedIssue } from '../../shared/owned-issue.ts';
import type { Tracking, TrackingIssue } from '../../shared/tracking.ts';
import { namesToCome, type MigrationItem } from '../entry.ts';

import { reconcileIssue, type Reconciled } from '../../shared/reconcile.ts';
import { dueReminderOf } from './reminders.ts';
import { reasonOfReverted } from './reverted.ts';

/** Whether the entry has, or gets, an issue of its own. */
export function isTracked(entry: MigrationItem): boolean {
  return (
    entry.decision.kind === 'tracked' &&
    !entry.isHeldBack &&
    (entry.tracking !== undefined || entry.decision.state !== 'done')
  );
}

/** What is proposed for an entry: a pull request, or the page where a person has to open it. */
export interface Proposed {
  readonly pullRequest: PullRequest | undefined;
  readonly comparePage: string | undefined;
}

/** What an issue shows beside the certificate itself. */
export interface IssueContext extends Proposed {
  /** For an issue of its own that closes as done. */
  readonly history: HistoryModel | undefined;
}

export const nothingProposed: IssueContext = { pullRequest: undefined, comparePage: undefined, history: undefined };

/** Creates the issue of an entry that has none. An issue is opened with its CNAMEs in it, so that the first mail carries them. */
export async function openIssue(context: Context, entry: MigrationItem): Promise<Issue> {
  const { certificate, settings } = entry.observed;
  const state = entry.decision.kind === 'tracked' ? entry.decision.state : 'found';
  return openOwnedIssue(context, {
    title: issueTitle(titleOf(entry)),
    body: issueBody(modelOf(context, entry, nothingProposed)),
    labels: [
      ...[projectLabel, stateLabel(state)],
      ...(isExpired(entry) ? [expiredLabel] : []),
      ...context.config.issues.labels,
    ],
    account: certificate.account,
    owners: settings.owners,
  });
}

/** Brings an existing issue up to date: text, state label, open or closed, and what people have to be told. */
export async function ensureIssue(
  context: Context,
  tracking: Tracking,
  entry: MigrationItem,
  around: IssueContext,
): Promise<Reconciled> {
  const own = entry.tracking;
  if (own === undefined || own.group !== undefined) return { isWritten: false, problems: [] };
  if (entry.decision.kind === 'listed') {
    return reconcileIssue(context, tracking, {
      issue: own.issue,
      decide: (issue) => desiredIssue({ kind: 'ignored' }, issue),
      ...endedIssue('ignored', { certificate: own.certificate, language: entry.observed.settings.language }),
      tell: () => ({ people: [], text: '' }),
    });
  }
  return reconcileIssue(context, tracking, {
    issue: own.issue,
    decide: (issue) => desiredIssue(inputOf(context, entry), issue),
    title: (issue) => titleNow(issue.title, titleOf(withIssue(entry, own, issue))),
    body: (issue) => issueBody(modelOf(context, withIssue(entry, own, issue), around)),
    tell: (news, issue) => ({
      // Thanks ask for nothing, so they mention nobody.
      people: news.kind === 'thanks' ? [] : entry.observed.settings.owners,
      text: mailText(context, entry, news, issue),
    }),
  });
}

/** What the title of the entry's issue tells. */
function titleOf(entry: MigrationItem): TitleModel {
  const { decision, records, observed, userDecision } = entry;
  return {
    state: decision.kind === 'tracked' ? decision.state : 'found',
    end: endOf(entry),
    isHeld: userDecision === 'held',
    records,
    subject: certificateSubject(observed.certificate),
    language: observed.settings.language,
  };
}

/** The entry with its issue as it is now, and with what people have decided there. */
export function withIssue(entry: MigrationItem, own: TrackingIssue, issue: Issue): MigrationItem {
  const tracking = { ...own, issue };
  return { ...entry, tracking, userDecision: userDecisionOf(tracking) };
}

/** What the issue of an entry depends on. */
export function inputOf(context: Context, entry: MigrationItem): MigrationInput {
  const { decision, result, records, reverted } = entry;
  const due = dueReminderOf(context, entry);
  return {
    kind: 'migration',
    state: decision.kind === 'tracked' ? decision.state : 'found',
    reason: decision.kind === 'tracked' ? decision.reason : undefined,
    attempt: result.replacement?.attempt,
    records: records.map(({ name, state, mistake }) => ({
      name,
      mistake: state === 'wrong' ? (mistake ?? 'wrong') : undefined,
    })),
    placement: placementOf(entry),
    reminder: due && { deadline: due.deadline, hours: due.hours },
    reverted: reverted.map(({ use, since }) => {
      const when = 'doneAt' in since ? since.doneAt : `#${String(since.pullRequest)}`;
      return `${use.listener.arn} ${String(use.listener.port)} ${when}`;
    }),
    isRequestUsed: wasRequestUsed(entry),
    isExpired: isExpired(entry),
    invalid: invalidOf(entry),
    closing: entry.tracking?.closing?.kind,
  };
}

/** Whether all records are in place, and whether this is the first run that sees what was asked for. */
function placementOf({ recordsSeen, result, observed, tracking }: MigrationItem): MigrationInput['placement'] {
  const isProven = result.replacement?.certificate.status === 'ISSUED' || observed.validation.kind === 'dns';
  if (recordsSeen === undefined && !isProven) return 'missing';
  const wasAsked = tracking !== undefined && (tracking.state ?? stateOf(tracking.issue.labels)) === 'awaiting-dns';
  return wasAsked && tracking.recordsSeen === undefined ? 'now' : 'known';
}

/** What people read of news, in the issue's language, and that it is about this certificate. */
function mailText(context: Context, entry: MigrationItem, news: News, issue: Issue): string {
  const text = newsText(context, entry, news, issue);
  return isAboutCertificate(news)
    ? asMail(text, [modelOf(context, entry, nothingProposed)], askedBy(news, entry.records))
    : text;
}

/** Thanks, and what a bot did to an issue, concern no certificate that somebody would have to know. */
export function isAboutCertificate({ kind }: News): boolean {
  return kind !== 'thanks' && kind !== 'reopened-bot';
}

/** The records that news asks for. */
export function askedBy({ kind }: News, records: IssueModel['records']): IssueModel['records'] {
  if (kind === 'records') return records;
  if (kind === 'record-wrong') return records.filter(({ state }) => state === 'wrong');
  return kind === 'reminder' || kind === 'expired' ? records.filter(isOutstanding) : [];
}

/** The same where it is told of several certificates alike. */
export function newsText(context: Context, entry: MigrationItem, { kind }: News, issue: Issue): string {
  const { language } = entry.observed.settings;
  const { timeZone } = context.config.maintenance;
  const reverted = reasonOfReverted(context, entry.reverted);
  const why = entry.decision.kind === 'tracked' ? entry.decision.reason : undefined;
  const due = dueReminderOf(context, entry);
  switch (kind) {
    case 'expired':
      return expiredText(entry.records.filter(isOutstanding), invalidOf(entry), language);
    case 'records':
      return recordsText(entry.records, language);
    case 'record-wrong':
      return wrongRecordText(
        entry.records.filter((record) => record.state === 'wrong'),
        language,
      );
    case 'not-seen':
      return why === undefined ? '' : notSeenText(why, language);
    case 'reminder':
      return due === undefined ? '' : reminderText({ ...due, now: context.clock.now(), timeZone, language });
    case 'thanks':
      return thanksText(language);
    case 'reverted':
      return reverted === undefined ? '' : revertedText(reverted, language);
    case 'reopened-bot':
      return reopenedAfterBotText(entry.tracking?.closing?.by ?? '', language);
    case 'reopened':
      return reopenedText(hasLabel(issue.labels, stateLabel('done')), language);
    default:
      return why === undefined ? '' : blockedText(why, language, actBy(modelOf(context, entry, nothingProposed)));
  }
}

/** The worst state that a certificate can be in, wherever its migration is. */
function isExpired({ observed, decision }: MigrationItem): boolean {
  const isDone = decision.kind === 'tracked' && decision.state === 'done';
  return observed.certificate.status === 'EXPIRED' && !isDone;
}

/** What ACM says of one that is no good any more though it has not expired, while it is in use. */
function invalidOf(entry: MigrationItem): CertificateStatus | undefined {
  const { observed, decision } = entry;
  const isUsed = observed.listeners.length + observed.others.length > 0;
  const isDone = decision.kind === 'tracked' && decision.state === 'done';
  const { status } = observed.certificate;
  return isUsed && !isDone && status !== 'EXPIRED' && isDead(observed.certificate) ? status : undefined;
}

/** What the issue shows. */
export function modelOf(
  context: Context,
  entry: MigrationItem,
  { pullRequest, comparePage, history }: IssueContext,
): IssueModel {
  const { observed, result, decision } = entry;
  const { config } = context;
  const replacement = result.replacement?.certificate;
  return {
    ...observed,
    accountName: observed.settings.accountName,
    state: decision.kind === 'tracked' ? decision.state : 'found',
    reason: decision.kind === 'tracked' ? decision.reason : undefined,
    end: endOf(entry),
    replacement,
    wasDone: entry.tracking?.wasDone,
    attempt: result.replacement?.attempt,
    recordsSeen: entry.recordsSeen,
    strategy: isInPlace(entry) ? 'in-place' : 'replace',
    isInRenewalWindow: isInRenewalWindow(observed.certificate, context.clock.now()),
    deadline: entry.deadline ?? (replacement && deadlineOf(replacement)),
    records: entry.records.length > 0 ? entry.records : keptRecordsOf(entry),
    knownRecords: entry.knownRecords ?? [],
    namesToCome: namesToCome(entry),
    droppedTags: result.droppedTags,
    ...extrasOf(context, entry, history),
    ...ownedListeners(context, entry, replacement?.status === 'ISSUED'),
    request: observed.settings.request,
    isHeld: entry.userDecision === 'held',
    swapLabel: config.pullRequests.label,
    opensAt: openingOf(context, entry),
    comparePage,
    pullRequest: pullRequest && { number: pullRequest.number, isRejected: entry.proposal.kind === 'rejected' },
    owners: observed.settings.owners,
    teams: observed.settings.owners.filter((owner) => owner.includes('/')),
    contact: observed.settings.contact,
    note: config.issues.note,
    language: observed.settings.language,
    timeZone: config.maintenance.timeZone,
    now: context.clock.now(),
  };
}

/** The records of a certificate that is issued: they have to stay, so the issue keeps them, in the zone that it showed. */
function keptRecordsOf({ observed, result, tracking }: MigrationItem): IssueModel['records'] {
  return requiredRecords(result.replacement?.certificate ?? observed.certificate).map((record) => ({
    ...record,
    zone: shownZone(tracking?.issue.body ?? '', record.name),
    ...{ state: 'validated', mistake: undefined, found: '', provenBy: undefined },
  }));
}

/** What stands in the issue beside where the migration is. */
function extrasOf(
  context: Context,
  { observed, decision, isFallback, isNew, reverted }: MigrationItem,
  history: IssueContext['history'],
): ReturnType<typeof issueExtras> {
  const why = reasonOfReverted(context, reverted);
  const isToldAbove =
    decision.kind === 'tracked' && decision.state === 'blocked' && decision.reason?.code === why?.code;
  return issueExtras({
    history,
    reverted: isToldAbove ? undefined : why,
    certificate: observed.certificate,
    isFallback: isFallback && !(decision.kind === 'tracked' && decision.reason?.code === 'owned-by-controller'),
    owners: observed.owners,
    isNew,
    isDone: decision.kind === 'tracked' && decision.state === 'done',
    now: context.clock.now(),
    timeZone: context.config.maintenance.timeZone,
    language: observed.settings.language,
  });
}

function ownedListeners(
  { config }: Context,
  { observed }: MigrationItem,
  isIssued: boolean,
): Pick<IssueModel, 'leftToCode' | 'swappedOwned' | 'owned'> {
  const handsOff = handsOffOf(config, observed.settings);
  const owned = observed.listeners.map((use) => ({ use, owner: ownerOf(use, handsOff.terraformTags) }));
  const isLeft = ({ use }: (typeof owned)[number]): boolean => isLeftToOwner(use, handsOff);
  return {
    owned,
    leftToCode: isIssued ? owned.filter(isLeft) : [],
    swappedOwned: isIssued ? owned.filter((each) => each.owner !== undefined && !isLeft(each)) : [],
  };
}

/** Closed, though no swap and no switch brought that about. */
function endOf(entry: MigrationItem): IssueModel['end'] {
  const { decision, result, proposal } = entry;
  const isDone = decision.kind === 'tracked' && decision.state === 'done';
  return isDone && !isInPlace(entry) && !wasReplaced({ ...result, proposal }) ? 'unused' : undefined;
}

/** Being switched, or switched already. */
function isInPlace({ inPlace, observed }: MigrationItem): boolean {
  return inPlace !== undefined || observed.validation.kind === 'dns';
}

/** The label has done its work once the replacement it asked for is there. */
function wasRequestUsed({ result, inPlace, tracking }: MigrationItem): boolean {
  if (inPlace !== undefined) return inPlace.state === 'running';
  const replacement = result.replacement?.certificate;
  return replacement?.status === 'PENDING_VALIDATION' && replacement.arn !== tracking?.replacement;
}
