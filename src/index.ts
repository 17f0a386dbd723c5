import { createGitHub } from './adapters/github/github.ts';
import { createCancellation } from './adapters/runtime/cancellation.ts';
import { createClock } from './adapters/runtime/clock.ts';
import { readEnvironment, type RunnerEnvironment } from './adapters/runtime/environment.ts';
import { createLogger } from './adapters/runtime/logger.ts';
import { keepYoungHeapSmall } from './adapters/runtime/memory.ts';
import { createClockWitness } from './adapters/runtime/server-clock.ts';
import { CancelledError, describeError } from './core/errors.ts';
import { tasksFor } from './core/event.ts';
import { failRun, readInputs } from './inputs.ts';
import { untilCancelled } from './modes/shared/cancellation.ts';

const clock = createClock();
const witness = createClockWitness(clock);
const log = createLogger();
const cancelled = createCancellation(process);
const startedAt = clock.now().toString();

/** Inputs and tasks; the first question to GitHub is under way while the rest of the bundle is loaded. */
async function start(environment: RunnerEnvironment): Promise<void> {
  const inputs = readInputs();
  const tasks = tasksFor(inputs.mode, environment.event, inputs.pullRequest);
  if (tasks.every((task) => task.kind === 'nothing')) {
    for (const task of tasks) log.notice(`Nothing to do: ${task.why}.`);
    return;
  }
  const github = createGitHub({ ...environment, ...clock, witness, token: inputs.githubToken, logger: log });
  const asked = untilCancelled({ cancelled, clock }, () => github.reader.repository());
  const [repository, { run }] = await Promise.all([asked, import('./run.ts')]);
  if (repository === undefined) throw new CancelledError();
  await run({ inputs, environment, tasks, startedAt, github, repository, clock, witness, cancelled, log });
}

keepYoungHeapSmall();
try {
  const environment = readEnvironment(process.env);
  try {
    await start(environment);
  } catch (error) {
    failRun(describeError(error));
    const { writeEarlyEnd } = await import('./early-end.ts');
    await writeEarlyEnd({ environment, startedAt, clock }, error);
  }
} catch (error) {
  failRun(describeError(error));
} finally {
  log.finish();
}
// What was cut off would go on, and GitHub kills a cancelled run soon.
if (cancelled.aborted) process.exit();
