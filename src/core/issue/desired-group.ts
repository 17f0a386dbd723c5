import type { Issue } from '../repository.ts';
import { migrating, newsOf, reopened, type DesiredIssue, type MigrationInput } from './desired.ts';
import { controlLabels, hasLabel, type MigrationState } from './labels.ts';
import type { News, NewsKind } from './news.ts';

/** One certificate of an issue that several share. */
export interface GroupMember {
  readonly arn: string;
  readonly input: MigrationInput;
  /** This run looked at it; of any other nothing is known but where it stood. */
  readonly isSeen: boolean;
  /** It has joined an issue that does not name it yet. */
  readonly isJoining: boolean;
}

/** The state of which people hear first is the issue's. */
const byUrgency: readonly MigrationState[] = [
  'failed',
  'blocked',
  'awaiting-dns',
  'ready',
  'waiting-for-window',
  'found',
  'swapped',
  'done',
];

/** The state of several certificates together. */
export function mostUrgent(states: readonly MigrationState[]): MigrationState {
  return byUrgency.find((state) => states.includes(state)) ?? 'found';
}

/** What is told first where several things are news. */
const newsOrder: readonly NewsKind[] = [
  'expired',
  'reverted',
  'blocked',
  'not-seen',
  'joined',
  'records',
  'record-wrong',
  'reminder',
  'thanks',
];

/** What an issue of several certificates has to be now; `undefined`: it is left as it is. */
export function desiredGroup(
  members: readonly GroupMember[],
  issue: Pick<Issue, 'state' | 'stateReason' | 'labels' | 'body'>,
): DesiredIssue | undefined {
  const inputs = members.map(({ input }) => input);
  const [first] = inputs;
  if (first === undefined) return undefined;
  const whole: MigrationInput = {
    ...first,
    state: mostUrgent(inputs.map(({ state }) => state)),
    ...{ reason: undefined, attempt: undefined, records: [], placement: 'known', reminder: undefined },
    reverted: members.flatMap((member) => ofMember(member, member.input.reverted)),
    isRequestUsed: inputs.some(({ isRequestUsed }) => isRequestUsed),
    isExpired: inputs.some(({ isExpired }) => isExpired),
    closing: inputs.find(({ closing }) => closing !== undefined)?.closing,
  };
  // What nobody looked at may be done by now.
  if (issue.state === 'closed') return members.some(isUnfinished) ? reopened(whole, issue) : undefined;
  const isHeld = hasLabel(issue.labels, controlLabels.hold);
  return { ...migrating(whole, issue), news: isHeld ? [] : newsOfGroup(members, issue), tellsAll: true };
}

/** It was looked at, and its issue may not close. */
function isUnfinished({ isSeen, input }: GroupMember): boolean {
  return isSeen && input.state !== 'done';
}

/** Whether news of an issue are about one of its certificates; why it is open again, all that are not done have to know. */
export function isToldOf(kind: NewsKind, member: GroupMember, issue: Pick<Issue, 'body'>): boolean {
  if (kind === 'reopened' || kind === 'reopened-bot') return isUnfinished(member);
  return newsOfMember(member, issue).some((news) => news.kind === kind);
}

/** A record that others need as well is told of once for all. */
function newsOfMember(member: GroupMember, issue: Pick<Issue, 'body'>): readonly News[] {
  const { arn, input, isJoining, isSeen } = member;
  if (isJoining) return [{ kind: 'joined', facts: [arn] }];
  // Of what was not looked at only that is news which the fleet itself tells.
  if (!isSeen && input.reason === undefined) return [];
  return newsOf(isSeen ? input : { ...input, isExpired: false }, issue).map((news) =>
    news.kind === 'records' || news.kind === 'record-wrong' ? news : { ...news, facts: ofMember(member, news.facts) },
  );
}

function ofMember({ arn }: GroupMember, facts: readonly string[]): readonly string[] {
  return facts.map((fact) => `${arn} ${fact}`);
}

/** One event each, however many certificates it is about. */
function newsOfGroup(members: readonly GroupMember[], issue: Pick<Issue, 'body'>): readonly News[] {
  // Thanks are for the records of all.
  const isLeft = members.some(({ input }) => input.placement === 'missing');
  const all = members
    .flatMap((member) => newsOfMember(member, issue))
    .filter(({ kind }) => kind !== 'thanks' || !isLeft);
  return newsOrder.flatMap((kind) => {
    const some = all.filter((news) => news.kind === kind);
    return some.length === 0 ? [] : [{ kind, facts: [...new Set(some.flatMap(({ facts }) => facts))] }];
  });
}
