import { availableParallelism } from 'node:os';

/**
 * Test files run as plain modules in threads that share what they loaded: Node.js strips the types, nothing is isolated
 * but by the tests themselves. Type errors are found by `npm run lint`.
 */
export default {
  runner: 'jest-light-runner',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  testSequencer: '<rootDir>/scripts/longest-first.ts',
  setupFiles: ['<rootDir>/__tests__/setup.ts'],
  // Tests wait for processes and sockets half of their time, so there are twice as many workers as cores.
  maxWorkers: 2 * availableParallelism(),
};
