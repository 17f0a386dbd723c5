import {
  controlLabels,
  expiredLabel,
  projectLabel,
  stateLabel,
  withExpiredLabel,
  withProjectLabel,
  withStateLabel,
} from '../../../core/issue/labels.ts';
import { isInRenewalWindow } from '../../../core/certificate/renewal.ts';
import { isLeftToOwner, ownerOf } from '../../../core/swap/owners.ts';
import { handsOffOf } from '../../../core/fleet/settings.ts';
import { deadlineOf, requiredRecords } from '../../../core/dns/records.ts';
import { assumedZone } from '../../../core/dns/zone.ts';
import type { Issue, PullRequest } from '../../../core/repository.ts';
import {
  blockedText,
  eventComment,
  expiredText,
  recordsText,
  reopenedText,
  revertedText,
  wrongRecordText,
  type EventKind,
} from '../../../text/issue/events.ts';
import { issueBody, issueTitle, type IssueModel } from '../../../text/issue/issue.ts';
import { issueExtras } from '../../../text/issue/extras.ts';
import { replaceRegion } from '../../../text/markdown/markdown.ts';
import { sameText } from '../../../text/markdown/moving.ts';
import { recordStateText } from '../../../text/dns/records.ts';
import { openingOf } from '../../plans/opening.ts';
import type { Context } from '../../shared/context.ts';
import { openOwnedIssue } from '../../shared/owned-issue.ts';
import { announce, type Tracking } from '../../shared/tracking.ts';
import type { Entry } from '../entry.ts';
import { remind } from './reminders.ts';
import { reasonOfReverted } from './reverted.ts';

/** An entry with its issue as it stands in GitHub after this run. */
export interface WrittenIssue {
  readonly entry: Entry;
  readonly issue: Issue;
  readonly isWritten: boolean;
}

/** Whether the entry has, or gets, an issue of its own. */
export function isTracked(entry: Entry): boolean {
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
export interface Surroundings extends Proposed {
  /** Markdown, for an issue that closes as done. */
  readonly history: string | undefined;
}

const nothingProposed: Surroundings = { pullRequest: undefined, comparePage: undefined, history: undefined };

/** Creates the issue of an entry that has none. An issue is opened with its CNAMEs in it, so that the first mail carries them. */
export async function openIssue(context: Context, entry: Entry): Promise<Issue> {
  const { certificate, settings } = entry.observed;
  const state = entry.decision.kind === 'tracked' ? entry.decision.state : 'found';
  return openOwnedIssue(context, {
    title: issueTitle(certificate, entry.records.length, settings.language),
    body: issueBody(modelOf(context, entry, nothingProposed)),
    labels: withExpiredLabel([projectLabel, stateLabel(state), ...context.config.issues.labels], isExpired(entry)),
    account: certificate.account,
    owners: settings.owners,
  });
}

/** Brings an existing issue up to date: text, state label, open or closed, and what people have to be told. */
export async function keepIssue(
  context: Context,
  tracking: Tracking,
  entry: Entry,
  around: Surroundings,
): Promise<WrittenIssue | undefined> {
  const own = entry.tracking;
  if (own === undefined || entry.decision.kind !== 'tracked') return undefined;
  const { issue } = own;
  if (entry.stance === 'declined' && entry.decision.state !== 'done') return { entry, issue, isWritten: false };
  const told = await tellPeople(context, tracking, entry, issue);
  const reopened = await isReopened(context, tracking, entry, issue);
  if (issue.state === 'closed' && !reopened) return { entry, issue, isWritten: told };

  const { state } = entry.decision;
  const body = replaceRegion(issue.body, issueBody(modelOf(context, entry, around)));
  const kept = withProjectLabel(issue.labels).filter(
    (label) => label !== controlLabels.request || !wasRequestUsed(entry),
  );
  const labels = withExpiredLabel(withStateLabel(kept, state), isExpired(entry));
  const change = {
    ...(sameText(issue.body, body) ? {} : { body }),
    ...(sameMembers(labels, issue.labels) ? {} : { labels }),
    ...(reopened ? ({ state: 'open', stateReason: 'reopened' } as const) : {}),
    ...(state === 'done' && issue.state === 'open' ? ({ state: 'closed', stateReason: 'completed' } as const) : {}),
  };
  const isChanged = Object.keys(change).length > 0;
  if (isChanged) await context.githubWriter.updateIssue(issue.number, change);
  return { entry, issue, isWritten: told || isChanged };
}

/** The worst state that a certificate can be in, wherever its migration is. */
function isExpired({ observed, decision }: Entry): boolean {
  const isDone = decision.kind === 'tracked' && decision.state === 'done';
  return observed.certificate.status === 'EXPIRED' && !isDone;
}

/** What the issue shows. */
function modelOf(context: Context, entry: Entry, { pullRequest, comparePage, history }: Surroundings): IssueModel {
  const { observed, result, decision } = entry;
  const { config } = context;
  const replacement = result.replacement?.certificate;
  return {
    ...observed,
    accountName: observed.settings.accountName,
    state: decision.kind === 'tracked' ? decision.state : 'found',
    reason: decision.kind === 'tracked' ? decision.reason : undefined,
    replacement,
    wasDone: entry.tracking?.wasDone,
    attempt: result.replacement?.attempt,
    strategy: isInPlace(entry) ? 'in-place' : 'replace',
    isInRenewalWindow: isInRenewalWindow(observed.certificate, context.clock.now()),
    deadline: entry.deadline ?? (replacement && deadlineOf(replacement)),
    records: entry.records.length > 0 ? entry.records : keptRecordsOf(entry),
    droppedTags: result.droppedTags,
    ...extrasOf(context, entry, history),
    ...ownedListeners(context, entry, replacement?.status === 'ISSUED'),
    request: observed.settings.request,
    isHeld: entry.stance === 'held',
    swapLabel: config.pullRequests.label,
    opensAt: openingOf(context, entry),
    comparePage,
    pullRequest: pullRequest && { number: pullRequest.number, isRejected: entry.proposal.kind === 'rejected' },
    teams: observed.settings.owners.filter((owner) => owner.includes('/')),
    contact: observed.settings.contact,
    note: config.issues.note,
    language: observed.settings.language,
    timeZone: config.maintenance.timeZone,
    now: context.clock.now(),
  };
}

/** The records of a certificate that is issued: they have to stay, so the issue keeps them. */
function keptRecordsOf({ observed, result }: Entry): IssueModel['records'] {
  return requiredRecords(result.replacement?.certificate ?? observed.certificate).map((record) => ({
    ...record,
    zone: assumedZone(record.name),
    ...{ state: 'validated', mistake: undefined, found: '', provenBy: undefined },
  }));
}

/** What stands in the issue beside where the migration is. */
function extrasOf(
  context: Context,
  { observed, decision, isFallback, isNew, reverted }: Entry,
  history: string | undefined,
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
  { observed }: Entry,
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

/** Being switched, or switched already. */
function isInPlace({ inPlace, observed }: Entry): boolean {
  return inPlace !== undefined || observed.validation.kind === 'dns';
}

/** The label has done its work once the replacement it asked for is there. */
function wasRequestUsed({ result, inPlace, tracking }: Entry): boolean {
  if (inPlace !== undefined) return inPlace.state === 'running';
  const replacement = result.replacement?.certificate;
  return replacement?.status === 'PENDING_VALIDATION' && replacement.arn !== tracking?.replacement;
}

/** Tells people of what happened since the issue was last written, each event once. */
async function tellPeople(context: Context, tracking: Tracking, entry: Entry, issue: Issue): Promise<boolean> {
  if (entry.decision.kind !== 'tracked' || issue.state === 'closed' || entry.stance !== 'open') return false;
  const tell = (kind: EventKind, text: string): Promise<boolean> =>
    announce(context, tracking.trusted, {
      number: issue.number,
      kind,
      body: eventComment(kind, entry.observed.settings.owners, text),
    });
  const { state, reason } = entry.decision;
  const { language } = entry.observed.settings;
  if (isExpired(entry) && !issue.labels.includes(expiredLabel)) return tell('expired', expiredText(language));
  const reverted = reasonOfReverted(context, entry.reverted);
  if (reverted !== undefined && (await tell('reverted', revertedText(reverted, language)))) return true;
  if (
    state === 'blocked' &&
    reason !== undefined &&
    reason.code !== 'reverted' &&
    !issue.labels.includes(stateLabel('blocked'))
  ) {
    return tell('blocked', blockedText(reason, language));
  }
  if (state !== 'awaiting-dns') return false;
  const isKnownLate = entry.records.length > 0 && entry.records.every((record) => !issue.body.includes(record.name));
  if (isKnownLate) return tell('records', recordsText(entry.records, language));
  const wrong = entry.records.filter((record) => record.state === 'wrong');
  const isNewlyWrong = wrong.some((record) => !issue.body.includes(recordStateText(record, language)));
  if (isNewlyWrong) return tell('record-wrong', wrongRecordText(wrong, language));
  return remind(context, entry, tell);
}

/**
 * Whether to reopen what was closed too early, once people were told: always when the certificate is back after we
 * closed it as done, once when a person closed it as completed.
 */
async function isReopened(context: Context, tracking: Tracking, entry: Entry, issue: Issue): Promise<boolean> {
  if (issue.state === 'open' || entry.decision.kind !== 'tracked' || entry.decision.state === 'done') return false;
  if (issue.stateReason === 'duplicate') return false;
  const isBack = issue.labels.includes(stateLabel('done'));
  const { owners, language } = entry.observed.settings;
  const reverted = isBack ? reasonOfReverted(context, entry.reverted) : undefined;
  const kind = reverted === undefined ? 'reopened' : 'reverted';
  const text = reverted === undefined ? reopenedText(isBack, language) : revertedText(reverted, language);
  const body = eventComment(kind, owners, text);
  const isTold = await announce(context, tracking.trusted, { number: issue.number, kind, body });
  return isTold || isBack;
}

function sameMembers(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((member) => right.includes(member));
}
