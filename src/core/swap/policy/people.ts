import { isLabel } from '../../issue/labels.ts';
import type { Actor, IssueEvent, RepositoryRole } from '../../repository.ts';

const rank: Readonly<Record<RepositoryRole, number>> = { none: 0, read: 1, triage: 2, write: 3, maintain: 4, admin: 5 };

/** Whether a role is at least the other. */
export function isAtLeast(role: RepositoryRole, minimum: RepositoryRole): boolean {
  return rank[role] >= rank[minimum];
}

/** Roles of people by their logins in lower case, as far as they could be read. */
export type Roles = ReadonlyMap<string, RepositoryRole>;

/** GitHub takes logins without regard to case. */
export function foldLogin(login: string): string {
  return login.toLowerCase();
}

/** The role of somebody; `undefined` where it could not be read. */
export function roleOf(roles: Roles, login: string): RepositoryRole | undefined {
  return roles.get(foldLogin(login));
}

/** The slug of an app, be it written with `[bot]` or without. */
export function appSlug(login: string): string {
  return login.replace(/\[bot\]$/, '').toLowerCase();
}

/** Whether an app is among those that the config lets in. */
export function isListedApp(apps: readonly string[], slug: string): boolean {
  return apps.some((listed) => appSlug(listed) === appSlug(slug));
}

/** The last event about a label. */
export function findLast(events: readonly IssueEvent[], label: string): IssueEvent | undefined {
  return events.findLast((event) => event.label !== undefined && isLabel(event.label, label));
}

/** The event by which the label that is set now was set last; `undefined` when the events do not show it. */
export function findLabelling(events: readonly IssueEvent[], label: string): IssueEvent | undefined {
  const last = findLast(events, label);
  return last?.kind === 'labeled' ? last : undefined;
}

/** Whose role has to be known: people, never bots. */
export function isPerson(actor: Actor | undefined): actor is Actor {
  return actor !== undefined && !actor.isBot;
}
