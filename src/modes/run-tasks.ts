import type { Task } from '../core/event.ts';
import { check, checkMergeGroup } from './check/check.ts';
import { resultOf, type Context, type ModeResult } from './shared/context.ts';
import { mapEach } from './shared/each.ts';
import { discover } from './discover/discover.ts';
import { doctor } from './doctor/doctor.ts';
import { reportShards } from './report/report.ts';
import { rollback } from './rollback/rollback.ts';
import { scan, scanOne, scanShard } from './scan/scan.ts';
import { swap } from './swap/swap.ts';

/**
 * Does the tasks of a run one after the other and puts their results together. What ends one of them early fails the job;
 * the others are done all the same, and nothing that was done before is lost.
 */
export async function runTasks(context: Context, tasks: readonly Task[]): Promise<ModeResult> {
  const done = await mapEach(
    tasks,
    (t, { kind }) => t.taskNotDone(kind),
    (task) => runTask(context, task),
  );
  const merged = done.values.reduce(merge, resultOf({}));
  return { ...merged, problems: [...merged.problems, ...done.problems] };
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
    certificates: [...a.certificates, ...b.certificates],
    emailValidated: b.emailValidated ?? a.emailValidated,
    notScanned: [...a.notScanned, ...b.notScanned],
    closedRegions: [...a.closedRegions, ...b.closedRegions],
    leftOut: {
      inactive: a.leftOut.inactive + b.leftOut.inactive,
      excluded: a.leftOut.excluded + b.leftOut.excluded,
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
