import { spawnSync } from 'node:child_process';

/** Kills swap and scan before and after every request they make, not only those that change something. Takes minutes. */
const { status } = spawnSync('npm', ['run', '-s', 'jest', '--', '__tests__/end-to-end/crash'], {
  env: { ...process.env, CRASH_POINTS: 'all' },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
