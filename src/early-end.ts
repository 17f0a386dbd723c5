import type { RunnerEnvironment } from './adapters/runtime/environment.ts';
import type { Secrets } from './adapters/runtime/secrets.ts';
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
  readonly secrets: Secrets;
}

/** Report, outputs and summary of a run that ended before its tasks: nothing was looked at, so nothing is counted. */
export async function writeEarlyEnd(
  { environment, startedAt, clock, secrets }: EarlyRun,
  error: unknown,
): Promise<void> {
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
  const path = writeReportFile(environment.temporaryFolder, report, secrets.redact);
  writeOutputs(outputsOf(result, path, 'UTC'));
  await writeSummary(secrets.redact(endSummary(causes, 'en')));
}
