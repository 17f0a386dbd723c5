import { machineWitness } from '../../machine-witness.ts';
import { Temporal } from 'temporal-polyfill';
import { createGitHub } from '../../../src/adapters/github/github.ts';
import type { GitHubAccess, GitHubOptions } from '../../../src/adapters/github/github.ts';
import { UpstreamError } from '../../../src/core/errors.ts';
import type { Clock, Logger } from '../../../src/ports/runtime.ts';
import type { ScriptedGitHub } from './scripted-github.ts';

/** A clock that moves only when somebody sleeps. */
export interface ManualClock extends Clock {
  /** Milliseconds slept so far. */
  elapsed(): number;
}

/** Starts at noon on 2026-12-01. */
export function createManualClock(): ManualClock {
  const start = Temporal.Instant.from('2026-12-01T12:00:00Z');
  let elapsed = 0;
  return {
    now: () => start.add({ milliseconds: elapsed }),
    sleep(milliseconds) {
      elapsed += milliseconds;
      return Promise.resolve();
    },
    elapsed: () => elapsed,
  };
}

/** A logger that keeps `level: text` lines. */
export function createMemoryLogger(): Logger & { readonly lines: string[] } {
  const lines: string[] = [];
  const keep =
    (level: string) =>
    (text: string): void => {
      lines.push(`${level}: ${text}`);
    };
  return {
    lines,
    debug: keep('debug'),
    info: keep('info'),
    notice: keep('notice'),
    warning: keep('warning'),
    error: keep('error'),
    group: (_heading, work) => work(),
  };
}

/** The adapter against a scripted server, without real waiting. */
export function openGitHub(server: ScriptedGitHub, overrides: Partial<GitHubOptions> = {}): GitHubAccess {
  return createGitHub({
    witness: machineWitness(),
    token: 'ghs_secret',
    repository: 'my-org/certificates',
    apiUrl: server.url,
    logger: createMemoryLogger(),
    retryBaseMs: 1,
    ...createManualClock(),
    ...overrides,
  });
}

/** The `UpstreamError` that the work ends with. */
export async function upstreamErrorOf(work: Promise<unknown>): Promise<UpstreamError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof UpstreamError) return error;
    throw error;
  }
  throw new Error('It was expected to fail.');
}
