import type { GateContext } from './gate-context.ts';
import { controlLabels, hasLabel } from '../../core/issue/labels.ts';
import type { Actor, IssueEvent, PullRequest } from '../../core/repository.ts';
import { overrideSetter, readOverrideOf, type WindowOverride } from '../../core/swap/override.ts';
import type { PolicyReadings, Purpose } from '../../core/swap/policy/check.ts';
import type { GateRules } from '../../core/swap/policy/readings.ts';
import { findLabelling, foldLogin, isPerson, type Roles } from '../../core/swap/policy/people.ts';
import type { Push } from '../../core/swap/policy/push.ts';
import { isKnown, known, type Reading } from '../../core/swap/policy/value.ts';

import { read, valueOr } from '../shared/read.ts';
import { readPush } from './push.ts';

/** What the checks of a pull request are asked with, and who had a part in it. */
export interface Gates {
  readonly readings: PolicyReadings;
  readonly labelledBy: string | undefined;
  /** The setting of the label that is judged. */
  readonly labelling: IssueEvent | undefined;
  readonly approvers: readonly string[];
  readonly events: readonly IssueEvent[];
}

/** What is asked for, and how. */
export interface GateRequest {
  readonly purpose: Purpose;
  /** The label that asks for it; `undefined` when a person named the pull request instead. */
  readonly label: string | undefined;
  readonly isByHand: boolean;
  /** Logins whose records count. */
  readonly trusted: ReadonlySet<string>;
}

/** Reads everything that the checks of a pull request ask for through the API, never from the event. */
export async function readGates(context: GateContext, pullRequest: PullRequest, request: GateRequest): Promise<Gates> {
  const { github, config, repository } = context;
  const { require } = config.pullRequests;
  const isSwap = request.purpose === 'swap';
  const rules: GateRules = { ...require, label: request.label, approvals: isSwap ? require.approvals : 0 };
  const starter = request.isByHand ? starterOf(context.run.startedBy) : undefined;
  const [events, commits, reviews, isInDefaultBranch] = await Promise.all([
    read(() => github.listIssueEvents(pullRequest.number)),
    read(() => (isSwap ? github.listPullRequestCommits(pullRequest.number) : Promise.resolve([]))),
    read(() => github.listReviews(pullRequest.number)),
    readIsInDefaultBranch(context, pullRequest),
  ]);
  const labelling = rules.label === undefined ? undefined : findLabelling(valueOr(events, []), rules.label);
  const reviewers = rules.approvals > 0 ? valueOr(reviews, []).map(({ reviewer }) => reviewer) : [];
  const people = [labelling?.actor, starter, ...reviewers].filter(isPerson).map(({ login }) => login);
  return {
    readings: {
      ...{ rules: known(rules), pullRequest: known(pullRequest), starter: known(starter) },
      ...{ repository: known(repository.fullName), defaultBranch: known(repository.defaultBranch) },
      roles: known(await readRoles(context, people)),
      // Approvals that nobody asks for need not be readable.
      reviews: rules.approvals > 0 ? reviews : known([]),
      ...{ isInDefaultBranch, events, commits },
      ...(isSwap && {
        push: await pushOf(context, pullRequest, request.trusted, { events, commits }, rules.approvals),
      }),
    },
    labelledBy: labelling?.actor?.login,
    labelling,
    approvers: valueOr(reviews, [])
      .filter(({ state }) => state === 'APPROVED')
      .map(({ reviewer }) => reviewer.login),
    events: valueOr(events, []),
  };
}

async function pushOf(
  context: GateContext,
  pullRequest: PullRequest,
  trusted: ReadonlySet<string>,
  { events, commits }: Required<Pick<PolicyReadings, 'events' | 'commits'>>,
  approvals: number,
): Promise<Reading<Push>> {
  if (!isKnown(events)) return events;
  if (!isKnown(commits)) return commits;
  return readPush(context, pullRequest, { trusted, events: events.value, commits: approvals > 0 ? commits.value : [] });
}

/** Where the base has another name than the default branch, that one may have been renamed since. */
function readIsInDefaultBranch(
  { github, repository: { defaultBranch } }: GateContext,
  { isMerged, baseRef, mergeCommitSha }: PullRequest,
): Promise<Reading<boolean>> {
  if (!isMerged || mergeCommitSha === undefined || baseRef === defaultBranch) return Promise.resolve(known(false));
  return read(() => github.isInBranch(mergeCommitSha, defaultBranch));
}

/** The runner names whoever started this attempt; without a name nobody's role can be asked. */
function starterOf(login: string): Actor {
  return { login, isBot: login.endsWith('[bot]') };
}

/** Roles as far as they can be read; one that cannot is missing, and the check that needs it answers so. */
export async function readRoles(context: Pick<GateContext, 'github'>, logins: readonly string[]): Promise<Roles> {
  const roles = new Map<string, NonNullable<ReturnType<Roles['get']>>>();
  for (const login of new Set(logins.map(foldLogin))) {
    const role = login === '' ? undefined : await read(() => context.github.roleOf(login));
    if (role !== undefined && isKnown(role)) roles.set(login, role.value);
  }
  return roles;
}

/**
 * Who opened the window for this pull request by hand (label `acm-override-window`), as far as the config allows it and
 * their role can be read. Read again right before each listener that a closed calendar holds back.
 */
export async function readOverride(
  context: GateContext,
  { number, mergedAt }: Pick<PullRequest, 'number' | 'mergedAt'>,
): Promise<WindowOverride | undefined> {
  const { github, config } = context;
  if (!config.maintenance.allowOverride) return undefined;
  const override = await read(async () => {
    const issue = await github.getIssue(number);
    if (issue === undefined || !hasLabel(issue.labels, controlLabels.overrideWindow)) return undefined;
    const setter = overrideSetter(await github.listIssueEvents(number), mergedAt);
    if (setter === undefined) return undefined;
    const roles = await readRoles(context, [setter]);
    return readOverrideOf(setter, roles, await github.listComments(number));
  });
  return valueOr(override, undefined);
}

/** A plan file as merged. */
export interface MergedPlanFile {
  readonly path: string;
  readonly sha: string;
}

/** What may have changed since the gates were read: label, plan on the default branch. */
export async function recheckPause(
  { github, repository }: GateContext,
  pullRequest: number,
  plan: MergedPlanFile,
  labelling: IssueEvent | undefined,
): Promise<PolicyReadings> {
  const [now, atHead] = await Promise.all([
    read(async () => {
      const [issue, events] = await Promise.all([github.getIssue(pullRequest), github.listIssueEvents(pullRequest)]);
      return issue === undefined ? undefined : { labels: issue.labels, events };
    }),
    read(async () => (await github.readFile(plan.path, repository.defaultBranch))?.sha),
  ]);
  return { pullRequestNow: now, labelling: known(labelling), merged: known(plan.sha), atHead };
}
