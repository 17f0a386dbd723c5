import { findLabelling, isAtLeast } from './gates.ts';
import { controlLabels } from '../issue/labels.ts';
import type { Comment, IssueEvent, RepositoryRole } from '../repository.ts';

/**
 * Somebody opened the window for one pull request by hand. It stands for windows and cut-off; a freeze is a decision of
 * its own and stays.
 */
export interface WindowOverride {
  readonly by: string;
  /** Newest comment of theirs on the pull request; empty when there is none. Foreign text. */
  readonly why: string;
}

/** Whose label it is; `undefined` when it is not set, or a bot set it. */
export function overrideSetter(labels: readonly string[], events: readonly IssueEvent[]): string | undefined {
  if (!labels.includes(controlLabels.overrideWindow)) return undefined;
  const labelling = findLabelling(events, controlLabels.overrideWindow);
  const actor = labelling?.actor;
  return actor === undefined || actor.isBot || labelling?.app !== undefined ? undefined : actor.login;
}

/** The override, if the setter's role allows it: `maintain` or more. A role that could not be read allows nothing. */
export function readOverrideOf(
  setter: string,
  role: RepositoryRole | undefined,
  comments: readonly Comment[],
): WindowOverride | undefined {
  if (role === undefined || !isAtLeast(role, 'maintain')) return undefined;
  const own = comments.filter(({ author }) => author.toLowerCase() === setter.toLowerCase());
  return { by: setter, why: own.at(-1)?.body.trim() ?? '' };
}
