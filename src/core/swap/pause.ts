import { controlLabels, hasLabel, isLabel } from '../issue/labels.ts';
import type { Issue, IssueEvent } from '../repository.ts';
import { foldLogin, isAtLeast, isListedApp, roleOf, type Roles } from './policy/people.ts';
import type { GateRules, Pause } from './policy/readings.ts';

/** An issue that the action wrote, with its events, the oldest first. */
export interface PausingIssue {
  readonly issue: Pick<Issue, 'number' | 'labels' | 'state'>;
  readonly events: readonly IssueEvent[];
}

/** Who may end a pause. */
export interface PauseRules extends Pick<GateRules, 'labelBy' | 'apps'> {
  /** Logins of the action itself, which closes what is done. */
  readonly trusted: ReadonlySet<string>;
}

/** What ended pauses of an issue, or tried to: the label was taken off, or the issue closed. */
export function pauseEnds({ events }: PausingIssue): readonly IssueEvent[] {
  return events.some(isSet) ? events.filter((event) => isTakenOff(event) || event.kind === 'closed') : [];
}

/**
 * Where swaps are paused: where the label stands on an open issue, and where only somebody ended that who may not set the
 * swap label, be it by the label or by closing the issue. Whose role could not be read may not.
 */
export function findPause(issues: readonly PausingIssue[], rules: PauseRules, roles: Roles): Pause | undefined {
  for (const { issue, events } of issues) {
    if (issue.state === 'open' && hasLabel(issue.labels, controlLabels.pause)) {
      return { issue: issue.number, endedBy: undefined };
    }
    const endedBy = findWrongEnd(events, rules, roles);
    if (endedBy !== undefined) return { issue: issue.number, endedBy };
  }
  return undefined;
}

/** Who ended a pause last that nobody has ended who may. */
function findWrongEnd(events: readonly IssueEvent[], rules: PauseRules, roles: Roles): Pause['endedBy'] {
  let isPaused = false;
  let wrong: Pause['endedBy'];
  for (const event of events) {
    const isEnd = isPaused && (isTakenOff(event) || event.kind === 'closed');
    if (isSet(event) || (isEnd && mayEnd(event, rules, roles))) {
      isPaused = isSet(event);
      wrong = undefined;
    } else if (isEnd) {
      wrong = { how: event.kind === 'closed' ? 'closed' : 'taken-off', login: event.actor?.login ?? 'ghost' };
    }
  }
  return wrong;
}

function isSet({ kind, label }: IssueEvent): boolean {
  return kind === 'labeled' && label !== undefined && isLabel(label, controlLabels.pause);
}

function isTakenOff({ kind, label }: IssueEvent): boolean {
  return kind === 'unlabeled' && label !== undefined && isLabel(label, controlLabels.pause);
}

function mayEnd({ actor, app }: IssueEvent, { labelBy, apps, trusted }: PauseRules, roles: Roles): boolean {
  if (actor === undefined) return false;
  if ([...trusted].some((login) => foldLogin(login) === foldLogin(actor.login))) return true;
  if (app !== undefined && !isListedApp(apps, app)) return false;
  if (actor.isBot) return isListedApp(apps, actor.login);
  const role = roleOf(roles, actor.login);
  return role !== undefined && isAtLeast(role, labelBy);
}
