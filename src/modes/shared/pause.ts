import { Temporal } from 'temporal-polyfill';
import type { GateContext } from '../swap/gate-context.ts';
import { isOwnClosing } from '../../core/issue/closing.ts';
import { controlLabels, hasLabel, isLabel } from '../../core/issue/labels.ts';
import type { Issue, IssueEvent } from '../../core/repository.ts';
import type { Pause } from '../../core/swap/policy/readings.ts';
import { isPerson } from '../../core/swap/policy/people.ts';
import { isKnown, type Reading } from '../../core/swap/policy/value.ts';
import { findPause, pauseEnd, type BrakeIssue } from '../../core/swap/pause.ts';
import { readRoles } from '../swap/gates.ts';
import { mapBounded } from './concurrency.ts';
import { read } from './read.ts';
import { isTrusted } from './tracking.ts';

/** Asks again whether swaps are paused. */
export type ReadPause = () => Promise<Reading<Pause | undefined>>;

type PauseContext = Pick<GateContext, 'config' | 'github'>;

/** Beyond so many issues the events of all are listed at once: a token of GitHub Actions has 1,000 requests an hour. */
const mostAlone = 100;
const atOnce = 4;

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
        return readPause(context, trusted, spelling);
      }
      const [set] = await listOwn(context, trusted, { state: 'open', labels: [spelling] });
      return set && { issue: set.number, endedBy: undefined };
    });
    return last;
  };
}

async function readPause(
  context: PauseContext,
  trusted: ReadonlySet<string>,
  spelling: string,
): Promise<Pause | undefined> {
  const open = await listOwn(context, trusted, { state: 'open', labels: [] });
  const set = open.find(({ labels }) => hasLabel(labels, controlLabels.pause));
  if (set !== undefined) return { issue: set.number, endedBy: undefined };
  const closed = await listOwn(context, trusted, { state: 'closed', labels: [spelling] });
  const issues = [...closed.filter((issue) => !isOwnClosing(issue)), ...open];
  const looked = await withEvents(context, issues);
  const people = looked.map((brake) => pauseEnd(brake)?.actor).filter(isPerson);
  const roles = await readRoles(
    context,
    people.map(({ login }) => login),
  );
  return findPause(looked, context.config.pullRequests.require, roles);
}

/** The issues with their events, the oldest event first. */
async function withEvents({ github }: PauseContext, issues: readonly Issue[]): Promise<readonly BrakeIssue[]> {
  const listed = issues.length > mostAlone ? await read(() => github.listEventsSince(oldest(issues))) : undefined;
  if (listed !== undefined && isKnown(listed)) {
    const byIssue = new Map(issues.map(({ number }) => [number, [] as IssueEvent[]]));
    for (const event of listed.value.toReversed()) byIssue.get(event.issue)?.push(event);
    return issues.map((issue) => ({ issue, events: byIssue.get(issue.number) ?? [] }));
  }
  // GitHub may refuse the last pages of a long list.
  return mapBounded(issues, atOnce, async (issue) => ({ issue, events: await github.listIssueEvents(issue.number) }));
}

function oldest(issues: readonly Issue[]): Temporal.Instant {
  return issues.map(({ createdAt }) => createdAt).reduce((a, b) => (Temporal.Instant.compare(a, b) < 0 ? a : b));
}

async function listOwn(
  { github }: PauseContext,
  trusted: ReadonlySet<string>,
  filter: { readonly state: 'open' | 'closed'; readonly labels: readonly string[] },
): Promise<readonly Issue[]> {
  const issues = await github.listIssues(filter);
  return issues.filter(({ isPullRequest, author }) => !isPullRequest && isTrusted(trusted, author));
}
