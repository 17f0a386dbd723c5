import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runAction, type RunResult } from '../sandbox/runner.ts';
import type { Tally, WorldAddress, WorldRequest } from './world-process.ts';

/** Milliseconds that every call to AWS takes. */
export const latency = 40;

/** A run of the action with what it took. */
export interface MeasuredRun extends RunResult {
  /** Of the whole process. */
  readonly seconds: number;
  /** The most memory that the process held, in MiB. */
  readonly peakMemory: number;
  /** Seconds of processor time. */
  readonly processor: number;
  readonly tally: Tally;
}

/** A local AWS and GitHub in a process of their own. */
export class RemoteWorld {
  readonly address: WorldAddress;
  readonly #process: ChildProcess;

  private constructor(child: ChildProcess, address: WorldAddress) {
    this.#process = child;
    this.address = address;
  }

  static async start(request: WorldRequest): Promise<RemoteWorld> {
    const child = fork(new URL('world-process.ts', import.meta.url), [JSON.stringify(request)]);
    const [address] = (await once(child, 'message')) as [WorldAddress];
    return new RemoteWorld(child, address);
  }

  /** What was asked of AWS since the last tally. */
  async tally(): Promise<Tally> {
    this.#process.send('tally');
    const [tally] = (await once(this.#process, 'message')) as [Tally];
    return tally;
  }

  /** One scan by the built action, as a schedule starts it. Throws when it failed. */
  async scan(inputs: Readonly<Record<string, string>> = {}): Promise<MeasuredRun> {
    await this.tally();
    const folder = mkdtempSync(join(tmpdir(), 'acm-email-to-dns-bench-'));
    const usageFile = join(folder, 'usage.json');
    try {
      const run = await runAction({
        event: 'schedule',
        inputs: { mode: 'scan', 'github-token': this.address.githubToken, ...inputs },
        environment: {
          ...this.address.environment,
          NODE_OPTIONS: `--import=${new URL('usage.ts', import.meta.url).href}`,
          BENCH_USAGE_FILE: usageFile,
        },
        timeoutMilliseconds: 900_000,
      });
      if (run.exitCode !== 0) throw new Error(`the scan failed:\n${run.log}`);
      const usage = JSON.parse(readFileSync(usageFile, 'utf8')) as Pick<MeasuredRun, 'peakMemory' | 'processor'>;
      return { ...run, ...usage, seconds: run.milliseconds / 1000, tally: await this.tally() };
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
