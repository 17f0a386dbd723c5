import { availableParallelism } from 'node:os';

/** Tests run as ES modules on the TypeScript sources; type errors are found by `npm run typecheck`. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testTimeout: 90_000,
  // Tests that start the bundle wait for it a third of the time, so half as many workers again as there are cores.
  maxWorkers: Math.max(2, Math.floor(availableParallelism() * 1.5)),
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['ts-jest', { useESM: true, diagnostics: false }] },
};
