import type { MigrationState } from './core/issue/labels.ts';
import { reportVersion, type ListenerOutcomeKind } from './core/report/kinds.ts';
import type { Report } from './core/report/report.ts';
import type { Outputs } from './inputs.ts';
import type { ModeResult } from './modes/shared/context.ts';
import type { Language } from './core/language.ts';
import type { Clock } from './ports/runtime.ts';
import type { Repository } from './core/repository.ts';
import { formatIso } from './text/time.ts';

/** What a report says of its run. */
export interface ReportedRun {
  readonly mode: string;
  readonly repository: Pick<Repository, 'fullName'>;
  readonly runUrl: string;
  readonly startedAt: string;
  readonly isDryRun: boolean;
  readonly clock: Pick<Clock, 'now'>;
  readonly language: Language;
}

/** The report of a run. Times are ISO 8601 in UTC. */
export function reportOf(run: ReportedRun, result: ModeResult): Report {
  const { mode, startedAt, isDryRun } = run;
  return {
    schemaVersion: reportVersion,
    mode,
    repository: run.repository.fullName,
    run: run.runUrl,
    startedAt,
    finishedAt: run.clock.now().toString(),
    complete: result.hasWorked && result.notScanned.length === 0,
    isDryRun,
    certificates: result.certificates,
    notScanned: result.notScanned,
    closedRegions: result.closedRegions,
    accountsLeftOut: result.excludedAccounts,
    health: result.health,
    guard: result.guard,
    pullRequests: result.pullRequests,
    nextWindow: result.nextWindow?.toString(),
    problems: result.problems.map((problem) => problem[run.language]),
    shard: result.shard,
  };
}

/** The action's outputs; those that a mode did not look at are empty, counts of its own work are 0. */
export function outputsOf(result: ModeResult, reportPath: string, timeZone: string): Outputs {
  const hasScanned = result.emailValidated !== undefined;
  const inState = (state: MigrationState): string =>
    hasScanned ? String(result.certificates.filter((certificate) => certificate.state === state).length) : '';
  const listeners = result.pullRequests.flatMap((pullRequest) => pullRequest.listeners);
  const ended = (...kinds: readonly ListenerOutcomeKind[]): number =>
    listeners.filter((listener) => kinds.includes(listener.outcome)).length;
  const withOutcome = (kind: ListenerOutcomeKind): string => (result.hasWorked ? String(ended(kind)) : '');
  const withoutPlan = result.pullRequests.filter(({ reason }) => reason?.code === 'plan-invalid').length;
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
    failed: result.hasWorked ? String(ended('failed', 'refused', 'not-started') + withoutPlan) : '',
    'next-window': result.nextWindow === undefined ? '' : formatIso(result.nextWindow, timeZone),
    matrix: result.matrix,
    issues: JSON.stringify(result.issuesWritten),
    'pull-requests': JSON.stringify(result.pullRequestsWritten),
  };
}
