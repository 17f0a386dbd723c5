import type { DesiredIssue } from '../../core/issue/desired.ts';
import { isTold, type News } from '../../core/issue/news.ts';
import type { LocalizedText } from '../../core/language.ts';
import type { Issue } from '../../core/repository.ts';
import type { IssueChange } from '../../ports/github.ts';
import { replaceRegion } from '../../text/markdown/markdown.ts';
import { sameText } from '../../text/markdown/volatile.ts';
import { isRefusal, listNotifications, notify } from './comments.ts';
import { inOrder } from './concurrency.ts';
import type { Context } from './context.ts';
import { failureOf } from './each.ts';
import { present } from './present.ts';
import type { Tracking } from './tracking.ts';

/** An issue of ours, with what it has to be by what it is. */
export interface IssueTarget {
  /** As it was listed when the run began. */
  readonly issue: Issue;
  readonly decide: (issue: Issue) => DesiredIssue | undefined;
  /** Its title from now on; without this, it keeps the one that it has. */
  readonly title?: (issue: Issue) => string;
  /** Our region of the body. */
  readonly body: (issue: Issue) => string;
  readonly tell: (news: News, issue: Issue) => { readonly people: readonly string[]; readonly text: string };
}

/** What came of it. What GitHub refused though the rest was written fails the job. */
export interface Reconciled {
  readonly isWritten: boolean;
  readonly problems: readonly LocalizedText[];
}

const nothingDone: Reconciled = { isWritten: false, problems: [] };

/**
 * Brings an issue in line with what it has to be: the only writer of existing issues. Whether there is anything to do is
 * seen in the issue as it was listed; before anything is written it is read again and decided again, so that what people
 * did meanwhile stands. Labels are put on and taken off one by one, and of the body only our region is exchanged.
 */
export async function reconcileIssue(context: Context, tracking: Tracking, target: IssueTarget): Promise<Reconciled> {
  if ((await findDifference(context, tracking, target, target.issue)) === undefined) return nothingDone;
  const { number } = target.issue;
  const issue = present(await context.github.getIssue(number), number);
  const difference = await findDifference(context, tracking, target, issue);
  return difference === undefined ? nothingDone : carryOut(context, tracking, target, difference);
}

/** What an issue lacks. */
interface Difference {
  readonly issue: Issue;
  readonly desired: DesiredIssue;
  /** What is told now of what was not told yet, the most important first. */
  readonly news: readonly News[];
  readonly change: IssueChange;
}

/** `undefined`: the issue is as it has to be, or to be left alone. */
async function findDifference(
  context: Context,
  { trusted }: Tracking,
  { decide, title, body }: IssueTarget,
  issue: Issue,
): Promise<Difference | undefined> {
  const desired = decide(issue);
  if (desired === undefined) return undefined;
  const told = desired.news.length === 0 ? [] : await listNotifications(context, trusted, issue.number);
  const untold = desired.news.filter((one) => !isTold(one, told));
  const news = desired.tellsAll === true ? untold : untold.slice(0, 1);
  if (desired.needsNews && news.length === 0) return undefined;
  const text = desired.writesBody ? replaceRegion(issue.body, body(issue)) : issue.body;
  const named = (desired.writesBody ? title?.(issue) : undefined) ?? issue.title;
  const change = {
    ...(named === issue.title ? {} : { title: named }),
    ...(sameText(issue.body, text) ? {} : { body: text }),
    ...(desired.state === issue.state ? {} : stateChanges[desired.state]),
  };
  const isDifferent = Object.keys(change).length + desired.set.length + desired.takeOff.length > 0;
  return isDifferent || news.length > 0 ? { issue, desired, news, change } : undefined;
}

const stateChanges = {
  open: { state: 'open', stateReason: 'reopened' },
  closed: { state: 'closed', stateReason: 'completed' },
} as const;

async function carryOut(
  context: Context,
  tracking: Tracking,
  { tell }: IssueTarget,
  { issue, desired, news, change }: Difference,
): Promise<Reconciled> {
  const { githubWriter, log } = context;
  const { number } = issue;
  const write = async (): Promise<void> => {
    await inOrder(desired.set, (label) => githubWriter.addLabels(number, [label]));
    await inOrder(desired.takeOff, (label) => githubWriter.removeLabel(number, label));
    if (Object.keys(change).length > 0) await githubWriter.updateIssue(number, change);
    const done = [...desired.set, ...Object.keys(change).filter((key) => key !== 'stateReason')].join(', ');
    if (done !== '') log.info(`Issue #${String(number)} brought up to date: ${done}.`);
  };
  if (desired.isBodyFirst) await write();
  const refused: LocalizedText[] = [];
  try {
    await inOrder(news, (one) => notify(context, tracking.trusted, { number, news: one, ...tell(one, issue) }));
  } catch (error) {
    // Where nobody can be told the issue itself still shows it; a lost answer is for the next run, before the body is.
    if (!isRefusal(error)) throw error;
    refused.push(failureOf((t) => t.issueNotUpdated(number), error));
    if (desired.needsNews) return { isWritten: false, problems: refused };
  }
  if (!desired.isBodyFirst) await write();
  return { isWritten: true, problems: refused };
}
