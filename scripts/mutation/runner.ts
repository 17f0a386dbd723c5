import { globSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { InstrumenterContext } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
  type DryRunOptions,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  type TestRunnerCapabilities,
} from '@stryker-mutator/api/test-runner';
import { collectTests, type DeclaredTest } from './globals.ts';
import { replaceGlobals } from '../replace-globals.ts';

/** Stryker's instrumented code looks here which mutant is active, and says here what it came by. */
const instrumented: InstrumenterContext = ((globalThis as Record<string, unknown>)['__stryker__'] ??= {});

/** Runs the tests of the core in this process: each file is loaded once, and a mutant needs nothing but its tests. */
class CoreTestRunner implements TestRunner {
  readonly #tests = new Map<string, readonly DeclaredTest[]>();

  /** A module that was loaded with a mutant in its constants cannot be loaded anew; Stryker starts another process. */
  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: false };
  }

  init(): Promise<void> {
    replaceGlobals(new URL('globals.ts', import.meta.url));
    return Promise.resolve();
  }

  async dryRun({ files = [] }: DryRunOptions): Promise<DryRunResult> {
    const tests: TestResult[] = [];
    for (const file of testFiles(files)) {
      for (const test of await this.#load(file)) {
        instrumented.currentTestId = test.id;
        tests.push(await runTest(test));
        delete instrumented.currentTestId;
      }
    }
    const { mutantCoverage } = instrumented;
    return { status: DryRunStatus.Complete, tests, ...(mutantCoverage && { mutantCoverage }) };
  }

  async mutantRun({
    activeMutant,
    testFilter,
    hitLimit,
    mutantActivation,
  }: MutantRunOptions): Promise<MutantRunResult> {
    instrumented.hitCount = 0;
    if (hitLimit === undefined) delete instrumented.hitLimit;
    else instrumented.hitLimit = hitLimit;
    if (mutantActivation === 'static') instrumented.activeMutant = activeMutant.id;
    const wanted = testFilter === undefined ? undefined : new Set(testFilter);
    const covering = wanted && new Set([...wanted].map((id) => id.slice(0, id.indexOf('#'))));
    const files = testFiles([activeMutant.fileName]).filter((file) => covering?.has(file) ?? true);
    const results: TestResult[] = [];
    for (const file of files) {
      const tests = (await this.#load(file)).filter(({ id }) => wanted?.has(id) ?? true);
      instrumented.activeMutant = activeMutant.id;
      for (const test of tests) {
        results.push(await runTest(test));
        if (results.at(-1)?.status === TestStatus.Failed) break;
      }
      if (mutantActivation !== 'static') delete instrumented.activeMutant;
      if (results.at(-1)?.status === TestStatus.Failed) break;
    }
    delete instrumented.activeMutant;
    const { hitCount } = instrumented;
    const endless = determineHitLimitReached(hitCount, hitLimit);
    if (endless !== undefined) return { status: MutantRunStatus.Timeout, reason: endless.reason ?? 'hit limit' };
    return toMutantRunResult({ status: DryRunStatus.Complete, tests: results });
  }

  async #load(file: string): Promise<readonly DeclaredTest[]> {
    const known = this.#tests.get(file);
    if (known !== undefined) return known;
    const tests = await collectTests(file, () => import(pathToFileURL(resolve(file)).href));
    this.#tests.set(file, tests);
    return tests;
  }
}

/**
 * The files with tests for these sources: the one of the same name first, since it most likely notices, and generated
 * calendars last, since they take longest; those only where the calendar itself is meant. Ten years of it for every mutant
 * would take days.
 */
function testFiles(sources: readonly string[]): readonly string[] {
  const names = new Set(sources.map((source) => basename(source, '.ts')));
  const isOfCalendar = sources.length === 0 || sources.some((source) => source.includes('/calendar/'));
  const order = (file: string): number =>
    Number(file.includes('.property.')) * 2 - Number(names.has(basename(file, '.test.ts')));
  return globSync('__tests__/core/**/*.test.ts', { exclude: ['**/ten-years.test.ts'] })
    .filter((file) => isOfCalendar || !file.includes('.property.'))
    .sort((a, b) => order(a) - order(b) || a.localeCompare(b));
}

async function runTest({ id, file, run }: DeclaredTest): Promise<TestResult> {
  const startedAt = performance.now();
  const base = (): { id: string; name: string; fileName: string; timeSpentMs: number } => ({
    ...{ id, name: id, fileName: resolve(file), timeSpentMs: Math.round(performance.now() - startedAt) },
  });
  try {
    await run();
    return { ...base(), status: TestStatus.Success };
  } catch (error) {
    const failureMessage = error instanceof Error ? error.message : String(error);
    return { ...base(), status: TestStatus.Failed, failureMessage };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'core', CoreTestRunner)];
