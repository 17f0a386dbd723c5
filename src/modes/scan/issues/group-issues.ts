import { desiredGroup, isToldOf, type GroupMember } from '../../../core/issue/desired-group.ts';
import type { MigrationInput } from '../../../core/issue/desired.ts';
import { expiredLabel, hasLabel, controlLabels, projectLabel, stateLabel } from '../../../core/issue/labels.ts';
import type { News } from '../../../core/issue/news.ts';
import type { LocalizedText } from '../../../core/language.ts';
import { reason } from '../../../core/reasons.ts';
import type { Issue, PullRequest } from '../../../core/repository.ts';
import {
  asMail,
  blockedText,
  recordsText,
  reminderText,
  thanksText,
  wrongRecordText,
} from '../../../text/issue/events.ts';
import {
  groupBody,
  groupTitleModel,
  joinedText,
  recordsOf,
  toldOf,
  type GroupModel,
  type GroupRow,
} from '../../../text/issue/group.ts';
import { issueTitle, titleNow } from '../../../text/issue/title.ts';
import type { Context } from '../../shared/context.ts';
import { mapEach } from '../../shared/each.ts';
import { openOwnedIssue } from '../../shared/owned-issue.ts';
import type { Tracking, TrackingIssue } from '../../shared/tracking.ts';
import type { MigrationItem } from '../entry.ts';
import { readHistory } from './history.ts';
import {
  askedBy,
  inputOf,
  isAboutCertificate,
  modelOf,
  newsText,
  nothingProposed,
  withIssue,
  type IssueContext,
} from './issues.ts';
import { reconcileIssue, type Reconciled } from '../../shared/reconcile.ts';
import { dueReminderOf } from './reminders.ts';

/** What this run knows of the certificates of issues that several share. */
export interface GroupFacts {
  readonly entries: readonly MigrationItem[];
  readonly gone: readonly string[];
  /** Certificates that no scan looks at any more. */
  readonly outside: readonly string[];
  readonly pullRequests: readonly PullRequest[];
  readonly around: (entry: MigrationItem) => IssueContext;
}

/** What was written. */
export interface KeptGroups {
  /** URLs. */
  readonly written: readonly string[];
  readonly problems: readonly LocalizedText[];
}

/** A certificate of such an issue, with what this run knows of it. */
interface Member extends GroupMember {
  readonly own: TrackingIssue;
  readonly entry: MigrationItem | undefined;
  readonly fate: 'seen' | 'gone' | 'outside' | 'unseen';
}

/** Opens the issue that these entries share. */
export function openGroup(
  context: Context,
  key: string,
  entries: readonly [MigrationItem, ...MigrationItem[]],
): Promise<Issue> {
  const [first] = entries;
  const { certificate, settings } = first.observed;
  const { language } = settings;
  const rows = entries.map((entry) => rowOfItem(context, entry, nothingProposed));
  const members = entries.map((entry) => ({
    ...{ arn: entry.observed.certificate.arn, input: inputOf(context, entry), isSeen: true, isJoining: false },
  }));
  const opened = { state: 'open', stateReason: undefined, labels: [], body: '' } as const;
  const wanted = desiredGroup(members, opened)?.set ?? [projectLabel, stateLabel('found')];
  return openOwnedIssue(context, {
    title: issueTitle(groupTitleModel({ key, rows, isHeld: false, body: '', language })),
    body: groupBody({ key, rows, isHeld: false, body: '', history: undefined, language }),
    labels: [...wanted, ...context.config.issues.labels],
    account: certificate.account,
    owners: settings.owners,
  });
}

/** Brings the issues up to date that several certificates share: each once, with all that is known of its certificates. */
export async function reconcileGroups(context: Context, tracking: Tracking, facts: GroupFacts): Promise<KeptGroups> {
  const kept = await mapEach(
    groupsOf(context, tracking, facts),
    (t, { issue }) => t.issueNotUpdated(issue.number),
    async (group) => ({ issue: group.issue, ...(await reconcileGroup(context, tracking, facts, group)) }),
  );
  return {
    written: kept.values.flatMap(({ issue, isWritten }) => (isWritten ? [issue.url] : [])),
    problems: [...kept.problems, ...kept.values.flatMap(({ problems }) => problems)],
  };
}

interface Group {
  readonly issue: Issue;
  readonly key: string;
  readonly members: readonly Member[];
}

/** Issues of which anything is known in this run, with all of their certificates. */
function groupsOf(context: Context, tracking: Tracking, { entries, gone, outside }: GroupFacts): readonly Group[] {
  const seen = new Map(entries.map((entry) => [entry.observed.certificate.arn, entry]));
  const groups = new Map<number, { issue: Issue; key: string; members: Member[] }>();
  const add = (own: TrackingIssue, isJoining: boolean): void => {
    const { issue, group: key, certificate } = own;
    if (key === undefined) return;
    const found = seen.get(certificate);
    const entry = found?.decision.kind === 'tracked' ? found : undefined;
    const missing = outside.includes(certificate) ? 'outside' : 'unseen';
    const fate = entry !== undefined ? 'seen' : gone.includes(certificate) ? 'gone' : missing;
    const input = entry === undefined ? inputWithout(own, fate) : inputOf(context, entry);
    const group = groups.get(issue.number) ?? { issue, key, members: [] };
    const isSeen = entry !== undefined;
    group.members.push({ own, entry, fate, arn: certificate, input, isSeen, isJoining: isJoining && isSeen });
    groups.set(issue.number, group);
  };
  for (const own of tracking.byCertificate.values()) add(own, false);
  for (const { tracking: own } of entries) {
    if (own !== undefined && !tracking.byCertificate.has(own.certificate))
      add(own, !own.issue.body.includes(own.certificate));
  }
  return [...groups.values()].filter(({ members }) => members.some(({ fate }) => fate !== 'unseen'));
}

async function reconcileGroup(
  context: Context,
  tracking: Tracking,
  facts: GroupFacts,
  { issue: listed, key, members }: Group,
): Promise<Reconciled> {
  const language = languageOf(context, members);
  const isDone = members.every(({ input }) => input.state === 'done');
  const seen = isDone ? members.flatMap(({ entry }) => entry ?? []) : [];
  const history = await readHistory(context, tracking, seen, facts.pullRequests);
  const rows = (issue: Issue): readonly GroupRow[] =>
    members.map(({ entry, own, fate }) =>
      entry === undefined
        ? {
            ...{ arn: own.certificate, replacement: own.replacement, model: undefined, isGone: fate === 'gone' },
            state: stateWithout(own, fate),
          }
        : rowOfItem(context, withIssue(entry, own, issue), facts.around(entry)),
    );
  const model = (issue: Issue): GroupModel => {
    const isHeld = hasLabel(issue.labels, controlLabels.hold);
    return { key, rows: rows(issue), isHeld, body: issue.body, history, language };
  };
  const owners = members.find(({ entry }) => entry !== undefined)?.entry?.observed.settings.owners;
  return reconcileIssue(context, tracking, {
    issue: listed,
    decide: (issue) => desiredGroup(members, issue),
    title: (issue) => titleNow(issue.title, groupTitleModel(model(issue))),
    body: (issue) => groupBody(model(issue)),
    tell: (news, issue) => ({
      people: news.kind === 'thanks' ? [] : (owners ?? listed.assignees),
      text: textOf(context, news, issue, members),
    }),
  });
}

function languageOf(
  { config }: Context,
  members: readonly Member[],
): MigrationItem['observed']['settings']['language'] {
  return members.find(({ entry }) => entry !== undefined)?.entry?.observed.settings.language ?? config.issues.language;
}

function rowOfItem(context: Context, entry: MigrationItem, around: IssueContext): GroupRow {
  const model = modelOf(context, entry, around);
  return {
    ...{ arn: entry.observed.certificate.arn, state: model.state, model, isGone: false },
    replacement: model.replacement?.arn,
  };
}

function stateWithout(own: TrackingIssue, fate: Member['fate']): GroupRow['state'] {
  if (fate === 'gone') return 'done';
  return fate === 'outside' ? 'blocked' : (own.state ?? 'found');
}

const notInFleet = reason('not-in-fleet');

/** Its records are in place unless it waits for them, or for being asked. */
function placementWithout({ state, recordsSeen }: TrackingIssue): MigrationInput['placement'] {
  if (state === 'awaiting-dns' || state === 'blocked') return recordsSeen === undefined ? 'missing' : 'known';
  return state === undefined || state === 'found' ? 'missing' : 'known';
}

/** What the issue depends on of a certificate that was not looked at: it stands where it stood. */
function inputWithout(own: TrackingIssue, fate: Member['fate']): MigrationInput {
  return {
    ...{ kind: 'migration', state: stateWithout(own, fate), attempt: undefined, records: [], reminder: undefined },
    reason: fate === 'outside' ? notInFleet : undefined,
    placement: fate === 'gone' ? 'known' : placementWithout(own),
    ...{ reverted: [], isRequestUsed: false, closing: own.closing?.kind },
    isExpired: fate !== 'gone' && own.state !== 'done' && hasLabel(own.issue.labels, expiredLabel),
  };
}

/** What people read of news: once what is the same for several certificates, and whose it is where it is not for all. */
function textOf(context: Context, news: News, issue: Issue, members: readonly Member[]): string {
  const language = languageOf(context, members);
  const some = members.filter((member) => isToldOf(news.kind, member, issue));
  const entries = some.flatMap(({ entry }) => entry ?? []);
  const models = entries.map((entry) => modelOf(context, entry, nothingProposed));
  const records = recordsOf(models.map((model) => ({ model })));
  const asked = askedBy(news, records);
  switch (news.kind) {
    case 'joined':
      return joinedText(
        entries.map(({ observed }) => observed.certificate.domainName),
        language,
      );
    case 'records':
      return asMail(recordsText(records, language), models, asked);
    case 'record-wrong':
      return asMail(wrongRecordText(asked, language), models, asked);
    case 'thanks':
      return thanksText(language);
    case 'reminder': {
      const due = entries.flatMap((entry) => dueReminderOf(context, entry) ?? []);
      const [next] = due.toSorted((a, b) => a.deadline.epochMilliseconds - b.deadline.epochMilliseconds);
      if (next === undefined) return '';
      const names = new Set(due.flatMap((one) => one.records.map(({ name }) => name)));
      const { timeZone } = context.config.maintenance;
      const left = records.filter(({ name }) => names.has(name));
      return asMail(
        reminderText({ ...next, records: left, now: context.clock.now(), timeZone, language }),
        models,
        left,
      );
    }
    default:
      return eachText(context, news, issue, some);
  }
}

function eachText(context: Context, news: News, issue: Issue, members: readonly Member[]): string {
  const told = new Map<string, Member[]>();
  for (const member of members) {
    const { entry } = member;
    const { language } = entry?.observed.settings ?? context.config.issues;
    const why = entry?.decision.kind === 'tracked' ? entry.decision.reason : notInFleet;
    // What is the same for several certificates is told once.
    const text =
      entry !== undefined && (news.kind !== 'blocked' || why === undefined)
        ? newsText(context, entry, news, issue)
        : blockedText(why ?? notInFleet, language);
    told.set(text, [...(told.get(text) ?? []), member]);
  }
  const mails = [...told].map(([text, alike]) => {
    const domains = alike.map(({ own, entry }) => entry?.observed.certificate.domainName ?? own.certificate);
    const models = alike.flatMap(({ entry }) =>
      entry === undefined ? [] : [modelOf(context, entry, nothingProposed)],
    );
    return toldOf(domains, isAboutCertificate(news) ? asMail(text, models) : text);
  });
  return mails.join('\n\n');
}
