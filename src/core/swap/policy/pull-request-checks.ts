import { hasLabel } from '../../issue/labels.ts';
import { reason, type Reason } from '../../reasons.ts';
import type { Actor, IssueEvent } from '../../repository.ts';
import { outsideFence } from '../../fleet/fence.ts';
import { check } from './check.ts';
import { isAfterPush } from './push.ts';
import type { GateRules } from './readings.ts';
import { appSlug, findLabelling, findLast, isAtLeast, isListedApp, roleOf, type Roles } from './people.ts';

const both = ['swap', 'rollback'] as const;

/** A fork's branch is nobody's here, and it can be rewritten by people who have no right in this repository. */
export const origin = check({
  name: 'origin',
  question: 'Is its branch one of this repository, and no fork’s?',
  purposes: both,
  asked: ['pull-request'],
  reasons: ['fork', 'unverifiable'],
  needs: ['pullRequest', 'repository'],
  judge: ({ pullRequest: { headRepository }, repository }) => {
    // This repository is there, so it was another.
    if (headRepository === undefined) return reason('fork', [{ key: 'head-repository-deleted' }]);
    if (headRepository.toLowerCase() === repository.toLowerCase()) return undefined;
    return reason('fork', [{ key: 'branch-in-fork', repository: headRepository }]);
  },
});

/** Merged into the default branch, whatever that was called at the time. */
export const merge = check({
  name: 'merge',
  question: 'Is it merged into the default branch?',
  purposes: both,
  asked: ['pull-request'],
  reasons: ['not-merged', 'unverifiable'],
  needs: ['pullRequest', 'defaultBranch', 'isInDefaultBranch'],
  judge: ({ pullRequest: { isMerged, baseRef, mergeCommitSha }, defaultBranch, isInDefaultBranch }) => {
    if (!isMerged) return reason('not-merged');
    if (mergeCommitSha === undefined) return reason('unverifiable', [{ key: 'merge-commit-missing' }]);
    if (baseRef === defaultBranch || isInDefaultBranch) return undefined;
    return reason('not-merged', [{ key: 'merged-elsewhere', branch: baseRef, expected: defaultBranch }]);
  },
});

/** Somebody asked for it by its label, and nobody took that back after the merge. */
export const label = check({
  name: 'label',
  question: 'Does it carry the label that asks for it?',
  purposes: both,
  asked: ['pull-request'],
  reasons: ['not-labelled', 'withdrawn', 'unverifiable'],
  needs: ['pullRequest', 'rules', 'events'],
  judge: ({ pullRequest: { labels, mergedAt }, rules, events }) => {
    if (rules.label === undefined || hasLabel(labels, rules.label)) return undefined;
    const last = findLast(events, rules.label);
    const isTakenBack =
      last?.kind === 'unlabeled' &&
      mergedAt !== undefined &&
      last.createdAt.epochMilliseconds >= mergedAt.epochMilliseconds;
    return isTakenBack ? reason('withdrawn', [{ key: 'label-taken-off' }]) : reason('not-labelled');
  },
});

/** Whoever set the label last may: a person by their role, an app's bot by the config, a person through an app by both. */
export const labelSetter = check({
  name: 'label-setter',
  question:
    'May whoever set the label last: a person by role, an app’s bot by `require.apps`, a person through an app by both?',
  purposes: both,
  asked: ['pull-request'],
  reasons: ['label-not-authorised', 'unverifiable'],
  needs: ['pullRequest', 'rules', 'events', 'roles'],
  judge: ({ pullRequest: { labels }, rules, events, roles }) => {
    if (rules.label === undefined || !hasLabel(labels, rules.label)) return undefined;
    const labelling = findLabelling(events, rules.label);
    if (labelling === undefined) return reason('unverifiable', [{ key: 'label-setter-unknown' }]);
    // Nobody will ever be able to read that account's role.
    if (labelling.actor === undefined) return reason('label-not-authorised', [{ key: 'label-setter-gone' }]);
    return judgeSetter(rules, roles, labelling, labelling.actor);
  },
});

function judgeSetter(rules: GateRules, roles: Roles, { app }: IssueEvent, actor: Actor): Reason | undefined {
  const slugs = [...(app === undefined ? [] : [app]), ...(actor.isBot ? [appSlug(actor.login)] : [])];
  const unlisted = slugs.find((slug) => !isListedApp(rules.apps, slug));
  if (unlisted !== undefined) return reason('label-not-authorised', [{ key: 'label-by-unlisted-app', app: unlisted }]);
  if (actor.isBot) return undefined;
  const { login } = actor;
  const role = roleOf(roles, login);
  if (role === undefined) return reason('unverifiable', [{ key: 'role-unreadable', login }]);
  if (isAtLeast(role, rules.labelBy)) return undefined;
  return reason('label-not-authorised', [{ key: 'role-too-low', login, role, needed: rules.labelBy }]);
}

/** The label was set for what is there now: after the last push and the last change of the base. */
export const labelTime = check({
  name: 'label-time',
  question: 'Was the label set after the last push and the last change of the base, by GitHub’s clock?',
  purposes: ['swap'],
  asked: ['pull-request'],
  reasons: ['label-not-authorised', 'unverifiable'],
  needs: ['pullRequest', 'rules', 'events', 'push'],
  judge: ({ pullRequest: { labels }, rules, events, push }) => {
    if (rules.label === undefined || !hasLabel(labels, rules.label)) return undefined;
    const labelling = findLabelling(events, rules.label);
    if (labelling?.actor === undefined) return reason('unverifiable', [{ key: 'label-setter-unknown' }]);
    const isLater = isAfterPush(push, labelling.createdAt, labelling.actor.login);
    return isLater ? undefined : reason('label-not-authorised', [{ key: 'label-before-last-push' }]);
  },
});

/** Whoever starts a run that names the pull request needs the role of whoever may set the label. */
export const starter = check({
  name: 'starter',
  question: 'May whoever started a run that names it?',
  purposes: both,
  asked: ['pull-request'],
  reasons: ['starter-not-authorised', 'unverifiable'],
  needs: ['rules', 'starter', 'roles'],
  judge: ({ rules, starter: actor, roles }) => {
    if (actor === undefined) return undefined;
    const { login } = actor;
    if (login === '') return reason('unverifiable', [{ key: 'starter-unknown' }]);
    if (actor.isBot && isListedApp(rules.apps, login)) return undefined;
    if (actor.isBot) return reason('starter-not-authorised', [{ key: 'started-by-unlisted-app', app: login }]);
    const role = roleOf(roles, login);
    if (role === undefined) return reason('unverifiable', [{ key: 'role-unreadable', login }]);
    if (isAtLeast(role, rules.labelBy)) return undefined;
    return reason('starter-not-authorised', [{ key: 'starter-role-too-low', login, role, needed: rules.labelBy }]);
  },
});

/** Account and region are of the fleet; asked before any session is opened there. */
export const fleet = check({
  name: 'fleet',
  question: 'Are account and region of the plan in the fleet of the default branch’s config?',
  purposes: both,
  asked: ['plan'],
  reasons: ['not-in-fleet', 'unverifiable'],
  needs: ['plan', 'fence'],
  judge: ({ plan, fence }) => outsideFence(fence, plan),
});
