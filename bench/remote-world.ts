import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runAction, type RunResult } from '../sandbox/runner.ts';
import type { Deed } from './many-fleet.ts';
import type { Tally } from './tally.ts';
import type { Done, Question, WorldAddress, WorldRequest } from './world-process.ts';

/** Milliseconds that every call to AWS takes. */
export const latency = 40;

/** A run of the action with what it took. */
export interface MeasuredRun extends RunResult {
  /** Of the whole process. While AWS is asked the scaled clock counts: only waits for quotas are to be shortened. */
  readonly seconds: number;
  /** The most memory that the process held, in MiB. */
  readonly peakMemory: number;
  readonly tally: Tally;
}

/** What makes a process's clock go faster. */
interface Clock {
  readonly scale: number;
  readonly modules: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

function clockOf(scale: number): Clock {
  if (scale === 1) return { scale, modules: [], environment: {} };
  const environment = { BENCH_CLOCK_SCALE: String(scale), BENCH_CLOCK_ORIGIN: String(Date.now()) };
  return { scale, modules: [here('scaled-clock.ts')], environment };
}

function here(file: string): string {
  return new URL(file, import.meta.url).href;
}

/** A local AWS and GitHub in a process of their own. */
export class RemoteWorld {
  readonly address: WorldAddress;
  readonly #process: ChildProcess;
  readonly #clock: Clock;

  private constructor(child: ChildProcess, address: WorldAddress, clock: Clock) {
    this.#process = child;
    this.address = address;
    this.#clock = clock;
  }

  /** `scale`: how many times as fast the clocks of AWS and of what is measured go, so that long waits are short. */
  static async start(request: WorldRequest, scale = 1): Promise<RemoteWorld> {
    const clock = clockOf(scale);
    const child = fork(new URL('world-process.ts', import.meta.url), [JSON.stringify(request)], {
      execArgv: clock.modules.map((module) => `--import=${module}`),
      env: { ...process.env, ...clock.environment },
    });
    const [address] = (await once(child, 'message')) as [WorldAddress];
    return new RemoteWorld(child, address, clock);
  }

  /** What was asked of AWS and GitHub since the last tally. */
  async tally(): Promise<Tally> {
    return (await this.#ask('tally')) as Tally;
  }

  /** Does something in the world; the events of what was merged. */
  async do(deed: Deed): Promise<readonly object[]> {
    return ((await this.#ask(deed)) as Done).merged;
  }

  async #ask(question: Question): Promise<unknown> {
    this.#process.send(question);
    const [answer] = (await once(this.#process, 'message')) as [unknown];
    return answer;
  }

  /** One scan by the built action, as a schedule starts it. Throws when it failed. */
  scan(inputs: Readonly<Record<string, string>> = {}): Promise<MeasuredRun> {
    return this.run({ mode: 'scan', ...inputs });
  }

  /** One run by the built action; as a schedule starts it where no merge does (`merged`). Throws when it failed. */
  async run(inputs: Readonly<Record<string, string>>, merged?: object): Promise<MeasuredRun> {
    await this.tally();
    const folder = mkdtempSync(join(tmpdir(), 'acm-email-to-dns-bench-'));
    const usageFile = join(folder, 'usage.json');
    try {
      const run = await runAction({
        ...(merged === undefined ? { event: 'schedule' } : { event: 'pull_request', payload: merged }),
        inputs: { 'github-token': this.address.githubToken, ...inputs },
        environment: {
          ...this.address.environment,
          ...this.#clock.environment,
          GITHUB_ACTOR: 'octocat',
          GITHUB_TRIGGERING_ACTOR: 'octocat',
          NODE_OPTIONS: [...this.#clock.modules, here('usage.ts')].map((module) => `--import=${module}`).join(' '),
          BENCH_USAGE_FILE: usageFile,
        },
        timeoutMilliseconds: 900_000,
      });
      if (run.exitCode !== 0) throw new Error(`the run failed:\n${run.log}`);
      const usage = JSON.parse(readFileSync(usageFile, 'utf8')) as Pick<MeasuredRun, 'peakMemory'>;
      const tally = await this.tally();
      const seconds = run.milliseconds / 1000 - tally.span / this.#clock.scale + tally.span;
      return { ...run, ...usage, seconds, tally };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  async close(): Promise<void> {
    const closed = once(this.#process, 'exit');
    this.#process.kill();
    await closed;
  }
}
