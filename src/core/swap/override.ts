import { Temporal } from 'temporal-polyfill';
import { controlLabels } from '../issue/labels.ts';
import type { Comment, IssueEvent } from '../repository.ts';
import { findLabelling, foldLogin, isAtLeast, roleOf, type Roles } from './policy/people.ts';

/**
 * Somebody opened the window for one pull request by hand. It stands for windows and cut-off; a freeze is a decision of
 * its own and stays.
 */
export interface WindowOverride {
  readonly by: string;
  /** Newest comment of theirs on the pull request; empty when there is none. Foreign text. */
  readonly why: string;
}

/**
 * Who set the label; `undefined` when the events do not show it, a bot or an app did, or it was set before the merge:
 * only what was merged can be put before its window.
 */
export function overrideSetter(
  events: readonly IssueEvent[],
  mergedAt: Temporal.Instant | undefined,
): string | undefined {
  const labelling = findLabelling(events, controlLabels.overrideWindow);
  const actor = labelling?.actor;
  if (labelling === undefined || actor === undefined || actor.isBot || labelling.app !== undefined) return undefined;
  const isLater = mergedAt !== undefined && Temporal.Instant.compare(labelling.createdAt, mergedAt) >= 0;
  return isLater ? actor.login : undefined;
}

/** The override, if the setter's role allows it: `maintain` or more. A role that could not be read allows nothing. */
export function readOverrideOf(setter: string, roles: Roles, comments: readonly Comment[]): WindowOverride | undefined {
  const role = roleOf(roles, setter);
  if (role === undefined || !isAtLeast(role, 'maintain')) return undefined;
  const own = comments.filter(({ author }) => foldLogin(author) === foldLogin(setter));
  return { by: setter, why: own.at(-1)?.body.trim() ?? '' };
}
