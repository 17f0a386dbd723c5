import { Temporal } from 'temporal-polyfill';
import type { CertificateStatus } from '../certificate/certificate.ts';
import type { Reason } from '../reasons.ts';
import type { Issue } from '../repository.ts';
import {
  atRiskLabel,
  controlLabels,
  expiredLabel,
  hasLabel,
  isLabel,
  isOwnLabel,
  migrationStates,
  projectLabel,
  stateLabel,
  type MigrationState,
} from './labels.ts';
import type { Closing } from './closing.ts';
import type { News } from './news.ts';

/** A record as far as people are told of it. */
export interface RecordNews {
  readonly name: string;
  /** What is wrong with it; `undefined` where nothing is. */
  readonly mistake: string | undefined;
}

/** Where a migration stands, as far as its issue depends on it. */
export interface MigrationInput {
  readonly kind: 'migration';
  readonly state: MigrationState;
  readonly reason: Reason | undefined;
  /** Of the replacement; `undefined` where the certificate is switched in place. */
  readonly attempt: number | undefined;
  readonly records: readonly RecordNews[];
  /** Whether all records stand in DNS; `known`: an earlier run saw it, or nobody was asked for them. */
  readonly placement: 'missing' | 'now' | 'known';
  /** The nearest reminder that is due. */
  readonly reminder: { readonly hours: number; readonly deadline: Temporal.Instant } | undefined;
  /** Listeners that were migrated and are back, each with what tells this time from another. */
  readonly reverted: readonly string[];
  /** Label `acm-request` has done its work. */
  readonly isRequestUsed: boolean;
  /** The certificate has expired while it is in use: the worst state, wherever its migration is. */
  readonly isExpired: boolean;
  /** What ACM says of a certificate that is no good any more though not expired, while it is in use. */
  readonly invalid?: CertificateStatus | undefined;
  /** Who closed the issue, where this action did not. */
  readonly closing: Closing | undefined;
}

/** What an issue depends on. What is first in this list goes before the others. */
export type IssueInput =
  /** A migrated certificate will not be renewed as it stands. `facts`: what makes it so. */
  | { readonly kind: 'at-risk'; readonly since: string; readonly facts: readonly string[] }
  /** A migrated certificate was at risk, and is not any more. `facts`: what it was. */
  | { readonly kind: 'fixed'; readonly facts: readonly string[] }
  /** The certificate does not exist any more. */
  | { readonly kind: 'gone' }
  /** A rule leaves it out. */
  | { readonly kind: 'ignored' }
  | MigrationInput
  /** No scan looks at its account and region any more. */
  | { readonly kind: 'outside'; readonly reason: Reason };

/** What an issue has to be, as far as it is the action's. */
export interface DesiredIssue {
  /** Whether our region of the body is to be brought up to date. */
  readonly writesBody: boolean;
  /** Written before anything is told, where the body holds what the news is known by. */
  readonly isBodyFirst: boolean;
  /** Labels to put on. */
  readonly set: readonly string[];
  /** Labels to take off, in the issue's own spelling. */
  readonly takeOff: readonly string[];
  readonly state: 'open' | 'closed';
  /** It is reopened only by a run that tells people why. */
  readonly needsNews: boolean;
  /** The most important first. One that was told before is left out by whoever tells. */
  readonly news: readonly News[];
  /** All of it is told by one run, not only the most important. */
  readonly tellsAll?: boolean;
}

type Current = Pick<Issue, 'state' | 'stateReason' | 'labels' | 'body'>;

const untouched = { writesBody: false, isBodyFirst: false, set: [], takeOff: [], needsNews: false, news: [] } as const;

/** What a bot closed is opened again by a run that says so. */
const reopenedAfterBot = {
  state: 'open',
  needsNews: true,
  news: [{ kind: 'reopened-bot', facts: ['closed-by-bot'] }],
} as const;

/** What the issue has to be now; `undefined`: it is left as it is. */
export function desiredIssue(input: IssueInput, issue: Current): DesiredIssue | undefined {
  switch (input.kind) {
    case 'at-risk': {
      const labels = labelled(issue, 'blocked', [controlLabels.request]);
      return {
        ...untouched,
        ...{ writesBody: true, isBodyFirst: true, state: 'open', takeOff: labels.takeOff },
        set: [...labels.set, ...missing(issue, [atRiskLabel])],
        news: [atRiskNews(input.since, input.facts)],
      };
    }
    case 'fixed':
      return {
        ...untouched,
        ...{ state: issue.state, news: [{ kind: 'mended', facts: input.facts }] },
        takeOff: issue.labels.filter((label) => isLabel(label, atRiskLabel)),
      };
    case 'gone':
      return {
        ...untouched,
        ...{ writesBody: true, state: 'closed', set: missing(issue, [stateLabel('done')]) },
        takeOff: issue.labels.filter(
          (label) =>
            isOwnLabel(label.toLowerCase()) && ![projectLabel, stateLabel('done')].some((one) => isLabel(one, label)),
        ),
      };
    case 'ignored':
      if (issue.state === 'closed') return undefined;
      return {
        ...untouched,
        ...{ writesBody: true, state: issue.state },
        takeOff: issue.labels.filter((label) => isStateOf(label) || isLabel(label, expiredLabel)),
      };
    case 'outside':
      return {
        ...untouched,
        ...labelled(issue, 'blocked'),
        ...{ writesBody: true, state: issue.state },
        news: [{ kind: 'blocked', facts: [input.reason.code] }],
      };
    case 'migration':
      return issue.state === 'closed' ? reopened(input, issue) : migrating(input, issue);
  }
}

/** Where the issue of a certificate at risk stands; it has nothing to do with a migration. */
export interface RiskInput {
  /** Codes of the risks that were seen; empty also where nobody could look. */
  readonly risks: readonly string[];
  /** It is over, and the issue says how. */
  readonly isOver: boolean;
  /** When the newest of them was found, as the issue remembers it. */
  readonly since: string | undefined;
  /** The issue tells of a risk. */
  readonly hasTold: boolean;
  /** A person had closed it too early, and it was opened again. */
  readonly wasReopened: boolean;
  /** Who closed the issue, where this action did not. */
  readonly closing: Closing | undefined;
}

/** What the issue of a certificate at risk has to be. Hold stops it, and so does a person's decision. */
export function desiredRisk(input: RiskInput, issue: Current): DesiredIssue | undefined {
  const { risks, since = '' } = input;
  if (hasLabel(issue.labels, controlLabels.hold)) return undefined;
  if (input.isOver) {
    const end: News = { kind: 'mended', facts: [`${since} mended`] };
    return issue.state === 'closed' ? undefined : { ...untouched, writesBody: true, state: 'closed', news: [end] };
  }
  if (issue.state === 'closed' && isDeclined(input, issue)) return undefined;
  const byBot = issue.state === 'closed' && input.closing === 'bot' ? reopenedAfterBot.news : [];
  return {
    ...untouched,
    // The moment stands in the body first, so that the comment is sent once, even where a run ends in between.
    ...{ writesBody: true, isBodyFirst: byBot.length === 0, state: 'open', tellsAll: true },
    set: missing(issue, [projectLabel, atRiskLabel]),
    needsNews: byBot.length > 0,
    news: [...byBot, ...(since === '' || risks.length === 0 ? [] : [atRiskNews(since, risks)])],
  };
}

/**
 * A person closed it: as not planned that is a decision until it is reopened, as completed it was too early, which is
 * said once. A bot decides nothing, and nobody fights it. What this action closes tells of no risk any more.
 */
function isDeclined({ hasTold, wasReopened, closing }: RiskInput, { stateReason }: Current): boolean {
  if (closing !== undefined && closing !== 'person') return closing === 'bot-again';
  return hasTold && (stateReason !== 'completed' || wasReopened);
}

function atRiskNews(since: string, facts: readonly string[]): News {
  return {
    kind: 'at-risk',
    facts: facts.map((fact) => `${since} ${fact}`),
    since: Temporal.Instant.from(since),
  };
}

/** What the dashboard has to be: open or closed as people have it, and open again once where a bot closed it. */
export function desiredDashboard(issue: Current, closing: Closing | undefined): DesiredIssue {
  const desired = { ...untouched, writesBody: true, set: missing(issue, [projectLabel]), state: issue.state };
  if (issue.state === 'open' || closing !== 'bot') return desired;
  return { ...desired, ...reopenedAfterBot };
}

/** A closed issue is opened again while its certificate is in use: always when we had closed it, once when a person had. */
export function reopened(input: MigrationInput, issue: Current): DesiredIssue | undefined {
  if (input.state === 'done' || input.closing === 'bot-again') return undefined;
  if (input.closing === 'bot') {
    return { ...open(input, issue), ...reopenedAfterBot };
  }
  if (isDecision(issue)) return undefined;
  const wasDone = hasLabel(issue.labels, stateLabel('done'));
  const reverted = wasDone ? revertedNews(input) : undefined;
  const news: News = reverted ?? { kind: 'reopened', facts: [wasDone ? 'back-in-use' : 'closed-too-early'] };
  return { ...open(input, issue), needsNews: !wasDone, news: [news] };
}

/** An issue that is open: its labels and text follow the state, and what is new is told unless it is on hold. */
export function migrating(input: MigrationInput, issue: Current): DesiredIssue {
  const isDone = input.state === 'done';
  const isHeld = hasLabel(issue.labels, controlLabels.hold);
  return { ...open(input, issue), state: isDone ? 'closed' : 'open', news: isHeld ? [] : newsOf(input, issue) };
}

function open(input: MigrationInput, issue: Current): DesiredIssue {
  const used = [
    ...(input.isRequestUsed ? [controlLabels.request] : []),
    ...(input.isExpired ? [] : [expiredLabel]),
    // What is done is at risk no more.
    ...(input.state === 'done' ? [atRiskLabel] : []),
  ];
  const labels = labelled(issue, input.state, used);
  const set = [...labels.set, ...(input.isExpired ? missing(issue, [expiredLabel]) : [])];
  return { ...untouched, ...labels, set, writesBody: true, state: 'open' };
}

/** What people are to be told of a migration, the most important first. */
export function newsOf(input: MigrationInput, { body }: Pick<Current, 'body'>): readonly News[] {
  const { state, reason, records, placement, reminder, attempt } = input;
  const isDead = input.isExpired || input.invalid !== undefined;
  const news: News[] = isDead ? [{ kind: 'expired', facts: [input.invalid ?? 'expired'] }] : [];
  const reverted = revertedNews(input);
  if (reverted !== undefined) news.push(reverted);
  if (state === 'blocked' && reason !== undefined && reason.code !== 'reverted') {
    return [...news, { kind: 'blocked', facts: [`${reason.code} ${String(attempt ?? '')}`] }];
  }
  if (placement === 'now') news.push({ kind: 'thanks', facts: ['records-in-place'] });
  if (state !== 'awaiting-dns') return news;
  if (reason?.code === 'acm-does-not-see') news.push({ kind: 'not-seen', facts: [reason.code] });
  const untold = records.map(({ name }) => name).filter((name) => !body.includes(name));
  if (untold.length > 0) {
    news.push({ kind: 'records', facts: untold, words: untold });
  }
  const wrong = records.filter(({ mistake }) => mistake !== undefined);
  if (wrong.length > 0) {
    const facts = wrong.map(({ name, mistake = '' }) => `${name} ${mistake}`);
    news.push({ kind: 'record-wrong', facts, words: wrong.map(({ name }) => name) });
  }
  if (reminder !== undefined) {
    const { hours, deadline } = reminder;
    // The end of a switch in place is known to the second only once ACM has shown it.
    const which = attempt ?? deadline.round('hour').toString();
    const since = deadline.subtract({ minutes: Math.round(hours * 60) });
    news.push({ kind: 'reminder', facts: [`${String(which)} ${String(hours)}`], since });
  }
  return news;
}

function revertedNews({ reverted }: MigrationInput): News | undefined {
  return reverted.length === 0 ? undefined : { kind: 'reverted', facts: reverted };
}

/** People have decided that nothing is to be done. */
function isDecision({ stateReason }: Current): boolean {
  return stateReason === 'not_planned' || stateReason === 'duplicate';
}

function labelled(
  issue: Current,
  state: MigrationState,
  used: readonly string[] = [],
): Pick<DesiredIssue, 'set' | 'takeOff'> {
  const wanted = stateLabel(state);
  return {
    set: missing(issue, [projectLabel, wanted]),
    takeOff: issue.labels.filter(
      (label) => (isStateOf(label) && !isLabel(label, wanted)) || used.some((other) => isLabel(label, other)),
    ),
  };
}

function missing(issue: Current, labels: readonly string[]): readonly string[] {
  return labels.filter((label) => !hasLabel(issue.labels, label));
}

function isStateOf(label: string): boolean {
  return migrationStates.some((state) => isLabel(label, stateLabel(state)));
}
