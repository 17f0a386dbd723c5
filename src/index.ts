import { createGitHub } from './adapters/github/github.ts';
import { createClock } from './adapters/runtime/clock.ts';
import { readEnvironment } from './adapters/runtime/environment.ts';
import { createLogger } from './adapters/runtime/logger.ts';
import { keepYoungHeapSmall } from './adapters/runtime/memory.ts';
import { describeError } from './core/errors.ts';
import { tasksFor } from './core/event.ts';
import { failRun, readInputs } from './inputs.ts';

const clock = createClock();
const log = createLogger();

/** Inputs and tasks; the first question to GitHub is under way while the rest of the bundle is loaded. */
async function start(): Promise<void> {
  const inputs = readInputs();
  const environment = readEnvironment(process.env);
  const startedAt = clock.now().toString();
  const tasks = tasksFor(inputs.mode, environment.event, inputs.pullRequest);
  if (tasks.every((task) => task.kind === 'nothing')) {
    for (const task of tasks) log.notice(`Nothing to do: ${task.why}.`);
    return;
  }
  const github = createGitHub({ ...environment, ...clock, token: inputs.githubToken, logger: log });
  const [repository, { run }] = await Promise.all([github.reader.repository(), import('./run.ts')]);
  await run({ inputs, environment, tasks, startedAt, github, repository, clock, log });
}

keepYoungHeapSmall();
try {
  await start();
} catch (error) {
  failRun(describeError(error));
} finally {
  log.finish();
}
