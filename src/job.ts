import { createGitHub } from './adapters/github/github.ts';
import { createClock } from './adapters/runtime/clock.ts';
import { readEnvironment, type RunnerEnvironment } from './adapters/runtime/environment.ts';
import { createLogger, type RunLogger } from './adapters/runtime/logger.ts';
import { createSecrets, type Secrets } from './adapters/runtime/secrets.ts';
import { createClockWitness, type ClockWitness } from './adapters/runtime/server-clock.ts';
import { CancelledError, describeError } from './core/errors.ts';
import { tasksFor } from './core/event.ts';
import { readInputs } from './inputs.ts';
import { untilCancelled } from './modes/shared/cancellation.ts';
import type { Clock } from './ports/runtime.ts';

/** What a job is given by its process. */
interface Job {
  readonly environment: RunnerEnvironment;
  readonly startedAt: string;
  readonly clock: Clock;
  readonly witness: ClockWitness;
  /** Aborted once the job is cancelled. */
  readonly cancelled: AbortSignal;
  readonly log: RunLogger;
  readonly secrets: Secrets;
}

/**
 * Does what the job asks for and tells it: log, report, summary, outputs and exit code. It never throws.
 * @param cancelled aborted once the job is cancelled
 */
export async function runJob(cancelled: AbortSignal): Promise<void> {
  const clock = createClock();
  const witness = createClockWitness(clock);
  const secrets = createSecrets([process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']]);
  const log = createLogger(secrets.redact);
  const startedAt = clock.now().toString();
  try {
    const environment = readEnvironment(process.env);
    try {
      await start({ environment, startedAt, clock, witness, cancelled, log, secrets });
    } catch (error) {
      log.fail(describeError(error));
      const { writeEarlyEnd } = await import('./early-end.ts');
      await writeEarlyEnd({ environment, startedAt, clock, secrets }, error);
    }
  } catch (error) {
    log.fail(describeError(error));
  } finally {
    log.finish();
  }
}

/** Inputs and tasks; the first question to GitHub is under way while the rest of the bundle is loaded. */
async function start(job: Job): Promise<void> {
  const { environment, clock, witness, cancelled, log, secrets } = job;
  const inputs = readInputs(secrets.hide);
  const tasks = tasksFor(inputs.mode, environment.event, inputs.pullRequest);
  if (tasks.every((task) => task.kind === 'nothing')) {
    for (const task of tasks) log.notice(`Nothing to do: ${task.why}.`);
    return;
  }
  const { redact } = secrets;
  const github = createGitHub({ ...environment, ...clock, witness, token: inputs.githubToken, logger: log, redact });
  const asked = untilCancelled({ cancelled, clock }, () => github.reader.repository());
  const [repository, { run }] = await Promise.all([asked, import('./run.ts')]);
  if (repository === undefined) throw new CancelledError();
  await run({ ...job, inputs, tasks, github, repository });
}
