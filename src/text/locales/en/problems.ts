import type { ListenerOutcomeKind } from '../../../core/report/kinds.ts';
import { plural } from '../../plural.ts';

/** What was over before everything was looked at. */
export interface LeftOverFacts {
  readonly minutes: number;
  readonly places: number;
  /** Accounts of which no region was looked at. */
  readonly accounts: number;
  /** Where the next scan begins; `undefined` in a dry run. */
  readonly next: string | undefined;
  readonly reason: string;
}

/** How many of each a cancelled run left. */
export interface LeftByCancelling {
  /** Those of which no listener was looked at. */
  readonly pullRequests: number;
  readonly listeners: number;
  readonly certificates: number;
}

/** A listener that was not swapped or put back. */
export interface ListenerFacts {
  readonly pullRequest: number;
  readonly loadBalancer: string;
  readonly port: number;
  readonly outcome: ListenerOutcomeKind;
  readonly reason: string;
  /** What the failure left behind, or empty. */
  readonly left: string;
}

/** What fails the job at its end, as plain text: in the job log, the report and its page. */
export const problems = {
  /** What an adapter said, behind what it kept from being done. */
  because: (what: string, message: string) => `${what}. ${message}`,
  /** What could not be done with one item; each stands before its reason. */
  items: {
    certificateNotRead: (arn: string) => `Certificate ${arn} could not be looked at`,
    notRequested: (name: string, arn: string) =>
      `The DNS validation of ${name} (${arn}) could not be requested or followed`,
    issueNotOpened: (arn: string) => `The issue of ${arn} could not be opened`,
    riskNotTold: (arn: string) => `The issue of ${arn}, a certificate at risk, could not be brought up to date`,
    issueNotUpdated: (number: number) => `Issue #${String(number)} could not be brought up to date`,
    dashboardNotUpdated: 'The dashboard could not be brought up to date',
    labelNotCreated: (name: string) => `Label ${name} could not be created`,
    notDeleted: (arn: string) => `The old certificate ${arn} was not deleted`,
    planNotReviewed: (path: string) => `Plan ${path} could not be reviewed`,
    pullRequestNotOpened: (branch: string) => `The pull request from branch ${branch} could not be opened`,
    rolledBackNotRead: 'What was put back on request could not be read, and nothing new is proposed',
    pullRequestNotRead: (number: number) => `Pull request #${String(number)} could not be read`,
    pullRequestNotUpdated: (number: number) => `Pull request #${String(number)} could not be brought up to date`,
    pullRequestNotHandled: (number: number) => `Pull request #${String(number)} could not be worked through`,
    statusNotSet: (number: number) => `The status of pull request #${String(number)} could not be set`,
    taskNotDone: (task: string) => `Mode ${task} could not be carried out`,
  },
  cancelled: (tasks: readonly string[], { pullRequests, listeners, certificates }: LeftByCancelling) => {
    const left = [
      ...tasks.map((task) => `mode ${task}`),
      ...(pullRequests > 0 ? [plural(pullRequests, 'pull request')] : []),
      ...(listeners > 0 ? [plural(listeners, 'listener')] : []),
      ...(certificates > 0 ? [plural(certificates, 'certificate')] : []),
    ];
    const what = left.length === 0 ? 'Nothing was left.' : `Left: ${left.join(', ')}.`;
    return `The run was cancelled. ${what} The next run goes on from here.`;
  },
  accountNotScanned: (account: string, reason: string) => `Account ${account} could not be scanned. ${reason}`,
  regionsNotScanned: (account: string, regions: readonly string[], reason: string) =>
    `Account ${account}, ${regions.length === 1 ? 'region' : 'regions'} ${regions.join(', ')} could not be scanned. ${reason}`,
  outOfTime: ({ minutes, places, accounts, next, reason }: LeftOverFacts) => {
    const what = [
      ...(places > 0 ? [plural(places, 'account-region')] : []),
      ...(accounts > 0 ? [`all regions of ${plural(accounts, 'account')}`] : []),
    ].join(' and ');
    const then = next === undefined ? '' : ` The next scan begins with ${next}.`;
    return `scan.time-budget (${String(minutes)}m) was over: ${what} could not be looked at.${then} ${reason}`;
  },
  notGuarded: (arn: string, why: string) => `${arn} could not be looked at: ${why}`,
  notUnderstood: (arn: string, what: string) => `${arn}: AWS's ${what} is not understood.`,
  noPullRequest: (number: number, repository: string) =>
    `#${String(number)} is no pull request of ${repository}. Correct input pull-request: the issue of each certificate names its pull request.`,
  noPlan: (pullRequest: number, reason: string) => `Pull request #${String(pullRequest)}: ${reason}`,
  listener: ({ pullRequest, loadBalancer, port, outcome, reason, left }: ListenerFacts) =>
    `Pull request #${String(pullRequest)}, ${loadBalancer} port ${String(port)} (${outcome}): ${reason}${left === '' ? '' : ` ${left}`}`,
  notOpened: (code: string, branch: string, message: string) =>
    `${code}: the pull request from branch ${branch} could not be opened: ${message}`,
  notPermitted: (branch: string, comparePage: string) =>
    `pull-request-not-permitted: branch ${branch} is ready, but GitHub does not let this token open pull requests. ` +
    `Allow it in Settings › Actions › General, use a GitHub App's token, or open it by hand: ${comparePage}`,
  zonesUnused: (account: string) => `The hosted zones of account ${account} could not be used`,
  recordsNotAdded: (zone: string, account: string) =>
    `Records of hosted zone ${zone} in account ${account} could not be added`,
  nameServersUnread: (zone: string) => `The name servers of hosted zone ${zone} could not be read`,
  shardMissing: (shard: string) => `The report of shard ${shard} is missing: its accounts count as not scanned.`,
  shardFile: (path: string, why: string) => `Report file ${path} ${why}.`,
  shardFiles: {
    unreadable: (why: string) => `cannot be read: ${why}`,
    noJson: 'is no whole JSON file',
    otherVersion: 'was written by another version of this action; use one version in all jobs of the workflow',
    noShard: (where: string) => `is no report of a shard: ${where}`,
    strange: (where: string) => `holds something that no shard writes: ${where}`,
    strayAccount: (account: string) => `speaks of account ${account}, which is none of its own`,
    otherRepository: 'is of another repository',
    dryRun: 'is of a dry run',
    noDryRun: 'is of a run that was no dry run',
    impossible: 'is of a shard that cannot be',
    tooOld: 'is more than 24 hours old, so of another run',
    otherAccounts: 'names other accounts than its shard has',
    otherCount: (shard: string, count: number) => `is of shard ${shard}, not of ${String(count)}`,
    twice: (shard: string) => `is of shard ${shard}, which is there twice; it is not used`,
  },
} as const;
