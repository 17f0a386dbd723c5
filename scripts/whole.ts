import { spawnSync } from 'node:child_process';

/** Runs whole what `npm test` takes a share of. All of it takes long. */
const tests = {
  /** Kills swap and scan before and after every request they make, not only those that change something. */
  'crash-points': { files: '__tests__/end-to-end/crash', variable: 'CRASH_POINTS' },
  /** Has every request of a swap go wrong in every way. */
  'fault-points': { files: '__tests__/.*(fault|every-point)', variable: 'FAULT_POINTS' },
  /** Tells 5,000 stories of surprises, and 5,000 of six steps in any order, over HTTP; STORIES_SEED begins elsewhere. */
  stories: { files: '__tests__/end-to-end/(surprises|sequences)', variable: 'STORIES' },
  /** Compares the calendar with its oracle in every minute of twenty years. */
  'calendar-years': { files: '__tests__/core/calendar/ten-years', variable: 'CALENDAR_YEARS' },
  /** Guards 10,000 simulated certificate-years. */
  'guard-years': { files: '__tests__/core/guard/certificate-years', variable: 'GUARD_YEARS' },
} as const;

const [name = ''] = process.argv.slice(2);
const chosen = Object.entries(tests).find(([key]) => key === name)?.[1];
if (chosen === undefined) throw new Error(`usage: whole.ts ${Object.keys(tests).join('|')}`);
const { status } = spawnSync('npm', ['run', '-s', 'jest', '--', chosen.files], {
  env: { ...process.env, [chosen.variable]: 'all' },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
