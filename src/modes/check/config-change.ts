import { loadConfig, formatProblem } from '../../config/load.ts';
import type { PullRequest } from '../../core/repository.ts';
import { describeOpenings } from '../../text/doctor/openings.ts';
import type { Context } from '../shared/context.ts';

/**
 * Where a pull request changes the config file, checks that version, only to report: all errors as annotations, and
 * the next openings before and after. What counts stays the version on the default branch.
 */
export async function reviewConfigChange(context: Context, pullRequest: PullRequest): Promise<void> {
  const files = await context.github.listPullRequestFiles(pullRequest.number);
  const isChanged = files.some((file) => file.path === context.configPath && file.status !== 'removed');
  const changed = isChanged ? await context.github.readFile(context.configPath, pullRequest.headSha) : undefined;
  if (changed === undefined) return;
  const result = loadConfig(changed.text);
  const { log, configPath } = context;
  const isInvalid = result.kind === 'invalid';
  for (const problem of isInvalid ? result.problems : result.warnings) {
    const place = { file: configPath, line: problem.line, column: problem.column };
    if (isInvalid) log.error(formatProblem(configPath, problem), place);
    else log.warning(formatProblem(configPath, problem), place);
  }
  if (result.kind === 'invalid') return;
  const now = context.clock.now();
  context.log.info(
    `Next openings for Application Load Balancers now: ${describeOpenings(context.config.maintenance, now, 'en')}`,
  );
  context.log.info(`With this pull request: ${describeOpenings(result.config.maintenance, now, 'en')}`);
}
