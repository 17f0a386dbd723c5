import type * as jestGlobals from '@jest/globals';
import { bind } from 'jest-each';

/*
 * What `@jest/globals` gives the tests: the functions of the runner, with the time limit that it lacks.
 */
const runner = globalThis as unknown as typeof jestGlobals;

/** How long a test may take unless its last argument says otherwise, in milliseconds; only what hangs takes so long. */
const PATIENCE = 300_000;

type Body = () => unknown;

function within(milliseconds: number, body: Body): () => Promise<void> {
  return async () => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new Error(`The test did not end within ${String(milliseconds / 1000)} s.`));
      }, milliseconds);
    });
    try {
      await Promise.race([body(), late]);
    } finally {
      clearTimeout(timer);
    }
  };
}

function declare(title: string, body: Body, milliseconds = PATIENCE): void {
  runner.test(title, within(milliseconds, body));
}

export const test = Object.assign(declare, { each: bind(declare as never), skip: runner.test.skip });
export const { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest } = runner;
