import { controlLabels, isLabel } from '../issue/labels.ts';
import type { Issue, IssueEvent } from '../repository.ts';
import { isAtLeast, isListedApp, roleOf, type Roles } from './policy/people.ts';
import type { GateRules, Pause } from './policy/readings.ts';

/** An open issue that the action wrote, with its events. */
export interface BrakeIssue {
  readonly issue: Pick<Issue, 'number' | 'labels'>;
  readonly events: readonly IssueEvent[];
}

/** The last event that set or took off the label. */
export function lastPauseEvent(events: readonly IssueEvent[]): IssueEvent | undefined {
  return events.findLast(({ label }) => label !== undefined && isLabel(label, controlLabels.pause));
}

/**
 * Where swaps are paused: where the label is set, and where somebody took it off who may not set the swap label. Whose
 * role could not be read may not.
 */
export function findPause(
  issues: readonly BrakeIssue[],
  rules: Pick<GateRules, 'labelBy' | 'apps'>,
  roles: Roles,
): Pause | undefined {
  for (const { issue, events } of issues) {
    if (issue.labels.some((label) => isLabel(label, controlLabels.pause))) {
      return { issue: issue.number, takenOffBy: undefined };
    }
    const last = lastPauseEvent(events);
    if (last?.kind === 'unlabeled' && !mayTakeOff(last, rules, roles)) {
      return { issue: issue.number, takenOffBy: last.actor?.login ?? 'ghost' };
    }
  }
  return undefined;
}

function mayTakeOff(
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
