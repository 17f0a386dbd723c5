import type { Task } from '../core/event.ts';
import type { ReportedReason } from '../core/report/report.ts';
import type { LocalizedText } from '../core/language.ts';
import { check, checkMergeGroup } from './check/check.ts';
import { resultOf, type Context, type ModeResult } from './shared/context.ts';
import { problem } from '../text/report/problems.ts';
import { endSummary } from '../text/report/end-summary.ts';
import { startingNothingOnceCancelled, untilCancelled } from './shared/cancellation.ts';
import { mapEach } from './shared/each.ts';
import { discover } from './discover/discover.ts';
import { doctor } from './doctor/doctor.ts';
import { reportShards } from './report/report.ts';
import { rollback } from './rollback/rollback.ts';
import { scan, scanOne, scanShard } from './scan/scan.ts';
import { swap } from './swap/swap.ts';

/**
 * Does the tasks of a run one after the other and puts their results together. What ends one of them early fails the job;
 * the others are done all the same, and nothing that was done before is lost. A cancelled run begins with no further task
 * and says what it left.
 */
export async function runTasks(context: Context, tasks: readonly Task[]): Promise<ModeResult> {
  const unfinished: Task['kind'][] = [];
  const stoppable = startingNothingOnceCancelled(context);
  const done = await mapEach(
    tasks,
    (t, { kind }) => t.taskNotDone(kind),
    async (task) => {
      const result = await untilCancelled(context, () => runTask(stoppable, task));
      if (result === undefined) unfinished.push(task.kind);
      return result ?? resultOf({ hasWorked: false });
    },
  );
  const merged = done.values.reduce(merge, resultOf({ hasWorked: false }));
  const cancelled = context.cancelled.aborted ? [cancellation(unfinished, merged)] : [];
  const problems = [...done.problems, ...cancelled];
  const ended = endSummary(problems, context.config.issues.language);
  return {
    ...merged,
    problems: [...merged.problems, ...problems],
    summary: [ended, merged.summary].filter((part) => part !== '').join('\n\n'),
  };
}

/** What a cancelled run left, in one line. */
function cancellation(unfinished: readonly Task['kind'][], { pullRequests, notScanned }: ModeResult): LocalizedText {
  const countOf = (left: readonly { readonly reason: ReportedReason | undefined }[]): number =>
    left.filter(({ reason }) => reason?.code === 'cancelled').length;
  const listeners = countOf(pullRequests.flatMap((pullRequest) => pullRequest.listeners));
  const left = { pullRequests: countOf(pullRequests), listeners, certificates: countOf(notScanned) };
  return problem((t) => t.cancelled(unfinished, left));
}

async function runTask(context: Context, task: Task): Promise<ModeResult> {
  switch (task.kind) {
    case 'scan':
      if (context.run.shard !== undefined) return scanShard(context, context.run.shard);
      return task.issue === undefined ? scan(context) : scanOne(context, task.issue);
    case 'rollback':
      return rollback(context, task);
    case 'swap':
      return swap(context, task);
    case 'check':
      return check(context, task.pullRequest);
    case 'doctor':
      return doctor(context);
    case 'discover':
      return discover(context);
    case 'report':
      return reportShards(context);
    case 'merge-group':
      return checkMergeGroup(context, task.headSha);
    case 'nothing':
      context.log.notice(`Nothing to do: ${task.why}.`);
      return resultOf({});
  }
}

function merge(a: ModeResult, b: ModeResult): ModeResult {
  return {
    hasWorked: a.hasWorked || b.hasWorked,
    certificates: [...a.certificates, ...b.certificates],
    emailValidated: b.emailValidated ?? a.emailValidated,
    notScanned: [...a.notScanned, ...b.notScanned],
    closedRegions: [...a.closedRegions, ...b.closedRegions],
    excludedAccounts: {
      inactive: a.excludedAccounts.inactive + b.excludedAccounts.inactive,
      excluded: a.excludedAccounts.excluded + b.excludedAccounts.excluded,
    },
    health: b.health ?? a.health,
    guard: b.guard ?? a.guard,
    pullRequests: [...a.pullRequests, ...b.pullRequests],
    issuesWritten: [...a.issuesWritten, ...b.issuesWritten],
    pullRequestsWritten: [...a.pullRequestsWritten, ...b.pullRequestsWritten],
    nextWindow: a.nextWindow ?? b.nextWindow,
    problems: [...a.problems, ...b.problems],
    summary: [a.summary, b.summary].filter((part) => part !== '').join('\n\n'),
    matrix: b.matrix === '' ? a.matrix : b.matrix,
    shard: b.shard ?? a.shard,
  };
}
