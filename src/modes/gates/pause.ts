import { Temporal } from 'temporal-polyfill';
import { isOwnClosing } from '../../core/issue/closing.ts';
import { controlLabels, hasLabel, isLabel } from '../../core/issue/labels.ts';
import type { Issue, IssueEvent } from '../../core/repository.ts';
import type { Pause } from '../../core/swap/policy/readings.ts';
import { isPerson } from '../../core/swap/policy/people.ts';
import { isKnown, type Reading } from '../../core/swap/policy/value.ts';
import { findPause, pauseEnds, type PausingIssue } from '../../core/swap/pause.ts';
import { readRoles } from './gates.ts';
import type { Context } from '../shared/context.ts';
import { mapBounded } from '../shared/concurrency.ts';
import { read } from '../shared/read.ts';
import { isTrusted } from '../shared/tracking.ts';

/** Asks again whether swaps are paused. */
export type ReadPause = () => Promise<Reading<Pause | undefined>>;

type PauseContext = Pick<Context, 'config' | 'github' | 'clock'>;

/**
 * The events of all issues are listed a hundred at a time where a page stands for so many of ours at least: a token of
 * GitHub Actions has 1,000 requests an hour.
 */
const issuesAPage = 4;
const atOnce = 4;
/** Who may only set labels can close an issue and call it done, but people see that before so long. */
const doneLately = { hours: 14 * 24 };

/**
 * Reads whether swaps are paused: label `acm-pause` on any open issue that the action wrote, whatever became of its text,
 * or taken off one, or closed with one, by somebody who may not. The first question looks at everything; later ones look
 * for the label again, and at everything where it was seen before.
 */
export function pauseReader(context: PauseContext, trusted: ReadonlySet<string>): ReadPause {
  let last: Reading<Pause | undefined> | undefined;
  let spelling: string = controlLabels.pause;
  return async () => {
    const isLifted = last !== undefined && isKnown(last) && last.value === undefined;
    last = await read(async () => {
      if (!isLifted) {
        const names = await context.github.listLabelNames();
        spelling = names.find((name) => isLabel(name, controlLabels.pause)) ?? spelling;
        return readPause(context, trusted);
      }
      const [set] = await listOwn(context, trusted, { state: 'open', labels: [spelling] });
      return set && { issue: set.number, endedBy: undefined };
    });
    return last;
  };
}

async function readPause(context: PauseContext, trusted: ReadonlySet<string>): Promise<Pause | undefined> {
  const open = await listOwn(context, trusted, { state: 'open', labels: [] });
  const set = open.find(({ labels }) => hasLabel(labels, controlLabels.pause));
  if (set !== undefined) return { issue: set.number, endedBy: undefined };
  const closed = await listClosed(context, trusted);
  const looked = await withEvents(context, [...closed, ...open]);
  const people = looked.flatMap((issue) => pauseEnds(issue).map(({ actor }) => actor)).filter(isPerson);
  const roles = await readRoles(
    context,
    people.map(({ login }) => login),
  );
  return findPause(looked, { ...context.config.pullRequests.require, trusted }, roles);
}

/** Closed ones that may hold a pause: all that are not done, which are few, and what was called done lately. */
async function listClosed(context: PauseContext, trusted: ReadonlySet<string>): Promise<readonly Issue[]> {
  const listed = await Promise.all(
    [...trusted].map((creator) => listOwn(context, trusted, { state: 'closed', labels: [], creator })),
  );
  const lately = context.clock.now().subtract(doneLately);
  return listed
    .flat()
    .filter((issue) => !isOwnClosing(issue) || Temporal.Instant.compare(issue.updatedAt, lately) >= 0);
}

/** The issues with their events, the oldest event first. */
async function withEvents({ github }: PauseContext, issues: readonly Issue[]): Promise<readonly PausingIssue[]> {
  const pages = Math.floor(issues.length / issuesAPage);
  const listed = pages > 0 ? await read(() => github.listEventsSince(oldest(issues), pages)) : undefined;
  if (listed !== undefined && isKnown(listed) && listed.value !== undefined) {
    const byIssue = new Map(issues.map(({ number }) => [number, [] as IssueEvent[]]));
    // GitHub may refuse the last pages of a long list.
    for (const event of listed.value.toReversed()) byIssue.get(event.issue)?.push(event);
    return issues.map((issue) => ({ issue, events: byIssue.get(issue.number) ?? [] }));
  }
  return mapBounded(issues, atOnce, async (issue) => ({ issue, events: await github.listIssueEvents(issue.number) }));
}

function oldest(issues: readonly Issue[]): Temporal.Instant {
  return issues.map(({ createdAt }) => createdAt).reduce((a, b) => (Temporal.Instant.compare(a, b) < 0 ? a : b));
}

async function listOwn(
  { github }: PauseContext,
  trusted: ReadonlySet<string>,
  filter: Parameters<Context['github']['listIssues']>[0],
): Promise<readonly Issue[]> {
  const issues = await github.listIssues(filter);
  return issues.filter(({ isPullRequest, author }) => !isPullRequest && isTrusted(trusted, author));
}
