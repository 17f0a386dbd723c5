/**
 * Mutation tests of the pure decisions, with the tests of the core alone: what only an end-to-end test would notice counts
 * as not noticed. `npm run mutation` for all, `npm run mutation -- --mutate src/core/swap/gates.ts` for one file.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  plugins: ['./scripts/mutation/runner.ts'],
  testRunner: 'core',
  checkers: [],
  mutate: ['src/core/**/*.ts'],
  coverageAnalysis: 'perTest',
  testRunnerNodeArgs: ['--disable-warning=ExperimentalWarning'],
  concurrency: 2,
  timeoutMS: 20_000,
  ignorePatterns: ['dist', 'bench', 'reports', 'coverage'],
  tempDirName: 'build/mutation',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: 'build/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 85, break: 85 },
};
