import * as core from '@actions/core';
import { startBundle, type Execute } from '../../../sandbox/runner.ts';
import { runJob } from '../../../src/job.ts';

let isUnderWay = false;

/**
 * The action as the bundle runs it, from its environment to its exit code, in this thread: a quarter of the time. A run
 * that is to be killed, and a second one beside it, get the bundle in a process of their own.
 */
export const inThread: Execute = (request, environment) =>
  inThreadUntil(new AbortController().signal)(request, environment);

/** The same, cancelled once that signal is aborted. */
export const inThreadUntil =
  (cancelled: AbortSignal): Execute =>
  async (request, environment) => {
    if (isUnderWay || request.onStart !== undefined || request.bundle !== undefined)
      return startBundle(request, environment);
    isUnderWay = true;
    const { env } = process;
    const streams = [process.stdout, process.stderr].map((stream) => ({
      stream,
      write: Reflect.get(stream, 'write'),
    }));
    const parts: string[] = [];
    const take = (part: unknown): boolean => {
      parts.push(String(part));
      return true;
    };
    process.env = { ...environment };
    for (const { stream } of streams) Object.assign(stream, { write: take });
    // The toolkit remembers the summary's file of the run before.
    Reflect.deleteProperty(core.summary, '_filePath');
    try {
      await runJob(cancelled);
      return { exitCode: Number(process.exitCode ?? 0), log: parts.join('') };
    } finally {
      process.env = env;
      for (const { stream, write } of streams) Object.assign(stream, { write });
      process.exitCode = undefined;
      isUnderWay = false;
    }
  };
