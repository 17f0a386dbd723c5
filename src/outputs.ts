import type { MigrationState } from './core/issue/labels.ts';
import { reportVersion, type ListenerOutcomeKind } from './core/report/kinds.ts';
import type { Report } from './core/report/report.ts';
import type { Outputs } from './inputs.ts';
import type { Context, ModeResult } from './modes/shared/context.ts';
import { formatIso } from './text/time.ts';

/** The report of a run. Times are ISO 8601 in UTC. */
export function reportOf(context: Context, mode: string, startedAt: string, result: ModeResult): Report {
  return {
    schemaVersion: reportVersion,
    mode,
    repository: context.repository.fullName,
    run: context.run.url,
    startedAt,
    finishedAt: context.clock.now().toString(),
    complete: result.notScanned.length === 0,
    isDryRun: context.run.isDryRun,
    certificates: result.certificates,
    notScanned: result.notScanned,
    closedRegions: result.closedRegions,
    accountsLeftOut: result.leftOut,
    health: result.health,
    guard: result.guard,
    pullRequests: result.pullRequests,
    nextWindow: result.nextWindow?.toString(),
    problems: result.problems.map((problem) => problem[context.config.issues.language]),
    shard: result.shard,
  };
}

/** The action's outputs; those that a mode did not look at are empty, counts of its own work are 0. */
export function outputsOf(result: ModeResult, reportPath: string, timeZone: string): Outputs {
  const hasScanned = result.emailValidated !== undefined;
  const inState = (state: MigrationState): string =>
    hasScanned ? String(result.certificates.filter((certificate) => certificate.state === state).length) : '';
  const listeners = result.pullRequests.flatMap((pullRequest) => pullRequest.listeners);
  const withOutcome = (...kinds: readonly ListenerOutcomeKind[]): string =>
    String(listeners.filter((listener) => kinds.includes(listener.outcome)).length);
  return {
    report: reportPath,
    'email-validated': hasScanned ? String(result.emailValidated) : '',
    'awaiting-dns': inState('awaiting-dns'),
    ready: inState('ready'),
    'waiting-for-window': inState('waiting-for-window'),
    blocked: inState('blocked'),
    done: inState('done'),
    swapped: withOutcome('swapped'),
    deferred: withOutcome('deferred'),
    failed: withOutcome('failed', 'refused', 'not-started'),
    'next-window': result.nextWindow === undefined ? '' : formatIso(result.nextWindow, timeZone),
    matrix: result.matrix,
    issues: JSON.stringify(result.issuesWritten),
    'pull-requests': JSON.stringify(result.pullRequestsWritten),
  };
}
