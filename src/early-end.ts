import type { RunnerEnvironment } from './adapters/runtime/environment.ts';
import { writeReportFile } from './adapters/runtime/report-file.ts';
import { describeError, UserError } from './core/errors.ts';
import { forEachLanguage } from './core/language.ts';
import { askedMode, isAskedDryRun, writeOutputs, writeSummary } from './inputs.ts';
import { resultOf } from './modes/shared/context.ts';
import { outputsOf, reportOf } from './outputs.ts';
import type { Clock } from './ports/runtime.ts';
import { endSummary } from './text/report/end-summary.ts';

/** What is known of a run before its config was read. */
export interface EarlyRun {
  readonly environment: RunnerEnvironment;
  readonly startedAt: string;
  readonly clock: Clock;
}

/** Report, outputs and summary of a run that ended before its tasks: nothing was looked at, so nothing is counted. */
export async function writeEarlyEnd({ environment, startedAt, clock }: EarlyRun, error: unknown): Promise<void> {
  const findings = error instanceof UserError ? error.findings : [];
  const causes = [...findings, describeError(error)].map((cause) => forEachLanguage(() => cause));
  const result = resultOf({ hasWorked: false, problems: causes });
  const repository = { fullName: environment.repository };
  const report = reportOf(
    {
      ...{ mode: askedMode(), isDryRun: isAskedDryRun(), runUrl: environment.runUrl },
      ...{ repository, startedAt, clock, language: 'en' },
    },
    result,
  );
  writeOutputs(outputsOf(result, writeReportFile(environment.temporaryFolder, report), 'UTC'));
  await writeSummary(endSummary(causes, 'en'));
}
