import { spawnSync } from 'node:child_process';

/**
 * `crash`: kills swap and scan before and after every request they make, not only those that change something.
 * `fault`: has every request of a swap go wrong in every way, not only a share of them. Both take long.
 */
const kinds = {
  crash: { tests: '__tests__/end-to-end/crash', variable: 'CRASH_POINTS' },
  fault: { tests: 'fault-points', variable: 'FAULT_POINTS' },
} as const;

const [kind] = process.argv.slice(2);
if (kind !== 'crash' && kind !== 'fault') throw new Error('usage: points.ts crash|fault');
const { tests, variable } = kinds[kind];
const { status } = spawnSync('npm', ['run', '-s', 'jest', '--', tests], {
  env: { ...process.env, [variable]: 'all' },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
