import { findLabelling, findShutGate, type GateFacts, type GateRules } from '../../core/swap/gates.ts';
import { controlLabels } from '../../core/issue/labels.ts';
import { UpstreamError } from '../../core/errors.ts';
import { overrideSetter, readOverrideOf, type WindowOverride } from '../../core/swap/override.ts';
import type { Reason } from '../../core/reasons.ts';
import { reason } from '../../core/reasons.ts';
import type { IssueEvent, PullRequest, RepositoryRole } from '../../core/repository.ts';
import type { Context } from '../shared/context.ts';

/** What the gates of a pull request say, with who set its label. */
export interface GateResult {
  readonly shut: Reason | undefined;
  readonly labelledBy: string | undefined;
  /** The setting of the label that was judged. */
  readonly labelling: IssueEvent | undefined;
  readonly approvers: readonly string[];
  readonly events: readonly IssueEvent[];
}

/** What gates and brakes are read with. */
type GateContext = Pick<Context, 'config' | 'github' | 'repository'>;

/**
 * Reads everything that the gates ask for through the API, never from the event. What cannot be read blocks.
 * `label`: the one that asks for it; `undefined` when a person named the pull request instead.
 */
export async function passGates(
  context: GateContext,
  pullRequest: PullRequest,
  label: string | undefined,
): Promise<GateResult> {
  const { github, config, repository } = context;
  const { require } = config.pullRequests;
  const rules: GateRules = { label, labelBy: require.labelBy, apps: require.apps, approvals: require.approvals };
  try {
    const [events, commits, reviews] = await Promise.all([
      github.listIssueEvents(pullRequest.number),
      github.listPullRequestCommits(pullRequest.number),
      github.listReviews(pullRequest.number),
    ]);
    const labelling = label === undefined ? undefined : findLabelling(events, label);
    const setter = labelling?.actor;
    const asked = [
      ...(setter !== undefined && !setter.isBot ? [setter.login] : []),
      ...(require.approvals > 0
        ? reviews.filter(({ reviewer }) => !reviewer.isBot).map(({ reviewer }) => reviewer.login)
        : []),
    ];
    const facts: GateFacts = {
      pullRequest,
      repository: repository.fullName,
      defaultBranch: repository.defaultBranch,
      commits,
      events,
      reviews,
      roles: await readRoles(context, asked),
    };
    const approvers = reviews.filter(({ state }) => state === 'APPROVED').map(({ reviewer }) => reviewer.login);
    return { shut: findShutGate(rules, facts), labelledBy: setter?.login, labelling, approvers, events };
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    return {
      shut: reason('unverifiable', error.message),
      labelledBy: undefined,
      labelling: undefined,
      approvers: [],
      events: [],
    };
  }
}

/** Roles as far as they can be read; one that cannot is missing, and the gate that needs it stays shut. */
async function readRoles(
  context: GateContext,
  logins: readonly string[],
): Promise<ReadonlyMap<string, RepositoryRole>> {
  const roles = new Map<string, RepositoryRole>();
  for (const login of new Set(logins)) {
    try {
      roles.set(login, await context.github.roleOf(login));
    } catch (error) {
      if (!(error instanceof UpstreamError)) throw error;
    }
  }
  return roles;
}

/**
 * Who opened the window for this pull request by hand (label `acm-override-window`), as far as the config allows it and
 * their role can be read. Read anew right before each listener that a closed calendar holds back.
 */
export async function readOverride(context: GateContext, number: number): Promise<WindowOverride | undefined> {
  if (!context.config.maintenance.allowOverride) return undefined;
  try {
    const issue = await context.github.getIssue(number);
    if (issue?.labels.includes(controlLabels.overrideWindow) !== true) return undefined;
    const setter = overrideSetter(issue.labels, await context.github.listIssueEvents(number));
    if (setter === undefined) return undefined;
    const role = (await readRoles(context, [setter])).get(setter);
    return readOverrideOf(setter, role, await context.github.listComments(number));
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    return undefined;
  }
}

/** A plan file as merged. */
export interface MergedPlanFile {
  readonly path: string;
  readonly sha: string;
}

/**
 * Asked again right before each listener: is the label still there as it was judged, the plan at the head of the
 * default branch still byte for byte what was merged, and no pause set on the dashboard.
 */
export async function readBrake(
  context: GateContext,
  pullRequest: number,
  plan: MergedPlanFile,
  dashboard: number | undefined,
  labelling: IssueEvent | undefined,
): Promise<Reason | undefined> {
  const { github, config, repository } = context;
  const { label } = config.pullRequests;
  try {
    const [issue, events, atHead, board] = await Promise.all([
      github.getIssue(pullRequest),
      github.listIssueEvents(pullRequest),
      github.readFile(plan.path, repository.defaultBranch),
      dashboard === undefined ? undefined : github.getIssue(dashboard),
    ]);
    if (board?.labels.includes(controlLabels.pause) === true) return reason('paused');
    if (issue === undefined) return reason('unverifiable', [{ key: 'pull-request-unreadable' }]);
    if (!issue.labels.includes(label)) return reason('withdrawn', [{ key: 'label-taken-off' }]);
    if (issue.labels.includes(controlLabels.rollback)) return reason('rolled-back');
    if (isSetAnew(labelling, findLabelling(events, label))) return reason('withdrawn', [{ key: 'label-set-anew' }]);
    if (atHead === undefined) return reason('withdrawn', [{ key: 'plan-left-branch' }]);
    return atHead.sha === plan.sha ? undefined : reason('plan-changed', [{ key: 'plan-differs' }]);
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    return reason('unverifiable', error.message);
  }
}

/** Asked again right before each listener of a rollback: taking its label off stops what is not yet put back. */
export async function readRollbackBrake(
  { github }: GateContext,
  pullRequest: number,
  labelling: IssueEvent | undefined,
): Promise<Reason | undefined> {
  const { rollback: label } = controlLabels;
  try {
    const [issue, events] = await Promise.all([github.getIssue(pullRequest), github.listIssueEvents(pullRequest)]);
    if (issue === undefined) return reason('unverifiable', [{ key: 'pull-request-unreadable' }]);
    if (!issue.labels.includes(label)) return reason('withdrawn', [{ key: 'label-taken-off' }]);
    const isAnother = isSetAnew(labelling, findLabelling(events, label));
    return isAnother ? reason('withdrawn', [{ key: 'label-set-anew' }]) : undefined;
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    return reason('unverifiable', error.message);
  }
}

/** Whoever sets the label while a run is under way has not been judged by its gates. */
function isSetAnew(judged: IssueEvent | undefined, now: IssueEvent | undefined): boolean {
  return judged?.actor?.login !== now?.actor?.login || judged?.createdAt.toString() !== now?.createdAt.toString();
}
