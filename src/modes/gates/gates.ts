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
import { readPush, type ReadMoves } from './push.ts';

/** What the checks of a pull request are asked with, and who had a part in it. */
export interface Gates {
  readonly readings: PolicyReadings;
  readonly labelledBy: string | undefined;
  /** The setting of the label that is judged. */
  readonly labelling: IssueEvent | undefined;
  /** Who approved it; asked when somebody is to be told. */
  readonly approvers: () => Promise<readonly string[]>;
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
  /** Where pull requests share what was pushed lately. */
  readonly recentMoves?: ReadMoves;
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
    // Who wrote it and who said yes counts only where approvals do.
    read(() => (rules.approvals > 0 ? github.listPullRequestCommits(pullRequest.number) : Promise.resolve([]))),
    read(() => (rules.approvals > 0 ? github.listReviews(pullRequest.number) : Promise.resolve([]))),
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
      ...{ isInDefaultBranch, events, commits, reviews },
      ...(isSwap && { push: await pushOf(context, pullRequest, request, { events, commits }) }),
    },
    labelledBy: labelling?.actor?.login,
    labelling,
    approvers: async () => {
      const given = rules.approvals > 0 ? reviews : await read(() => github.listReviews(pullRequest.number));
      return valueOr(given, [])
        .filter(({ state }) => state === 'APPROVED')
        .map(({ reviewer }) => reviewer.login);
    },
    events: valueOr(events, []),
  };
}

async function pushOf(
  context: GateContext,
  pullRequest: PullRequest,
  { trusted, recentMoves }: GateRequest,
  { events, commits }: Required<Pick<PolicyReadings, 'events' | 'commits'>>,
): Promise<Reading<Push>> {
  if (!isKnown(events)) return events;
  if (!isKnown(commits)) return commits;
  return readPush(context, pullRequest, { trusted, events: events.value, commits: commits.value, recentMoves });
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
