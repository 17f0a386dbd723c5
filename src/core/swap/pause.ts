import { isOwnClosing } from '../issue/closing.ts';
import { controlLabels, hasLabel } from '../issue/labels.ts';
import type { Issue, IssueEvent } from '../repository.ts';
import { findLast, isAtLeast, isListedApp, roleOf, type Roles } from './policy/people.ts';
import type { GateRules, Pause } from './policy/readings.ts';

/** An issue that the action wrote, with its events. */
export interface BrakeIssue {
  readonly issue: Pick<Issue, 'number' | 'labels' | 'state' | 'stateReason'>;
  readonly events: readonly IssueEvent[];
}

/**
 * The event that ended a pause: the label was taken off an open issue, or an issue was closed with it on. `undefined`
 * where there was none, and where the action closed the issue because it is done.
 */
export function pauseEnd({ issue, events }: BrakeIssue): IssueEvent | undefined {
  if (issue.state === 'open') {
    const last = findLast(events, controlLabels.pause);
    return last?.kind === 'unlabeled' ? last : undefined;
  }
  if (!hasLabel(issue.labels, controlLabels.pause) || isOwnClosing(issue)) return undefined;
  return events.findLast(({ kind }) => kind === 'closed');
}

/**
 * Where swaps are paused: where the label stands on an open issue, and where somebody ended that who may not set the swap
 * label. Whose role could not be read may not.
 */
export function findPause(
  issues: readonly BrakeIssue[],
  rules: Pick<GateRules, 'labelBy' | 'apps'>,
  roles: Roles,
): Pause | undefined {
  for (const brake of issues) {
    const { number, state, labels } = brake.issue;
    if (state === 'open' && hasLabel(labels, controlLabels.pause)) return { issue: number, endedBy: undefined };
    const end = pauseEnd(brake);
    if (end === undefined || mayEnd(end, rules, roles)) continue;
    const how = state === 'open' ? 'taken-off' : 'closed';
    return { issue: number, endedBy: { how, login: end.actor?.login ?? 'ghost' } };
  }
  return undefined;
}

function mayEnd(
  { actor, app }: IssueEvent,
  { labelBy, apps }: Pick<GateRules, 'labelBy' | 'apps'>,
  roles: Roles,
): boolean {
  if (actor === undefined) return false;
  if (app !== undefined && !isListedApp(apps, app)) return false;
  if (actor.isBot) return isListedApp(apps, actor.login);
  const role = roleOf(roles, actor.login);
  return role !== undefined && isAtLeast(role, labelBy);
}
