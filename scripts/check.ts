import { spawn } from 'node:child_process';

/** What holds without a test being run. Linting checks the types as well; the lanes go side by side. */
const lanes: readonly (readonly string[])[] = [
  ['lint', 'unused', 'format:check'],
  ['generate -- --check', 'check:dist'],
];

/** Runs a script of package.json and prints what it said when it is over. */
function run(script: string): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn('npm', ['run', '-s', ...script.split(' ')], { shell: process.platform === 'win32' });
    const parts: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => parts.push(part));
    child.on('close', (status) => {
      console.log(`${status === 0 ? 'ok' : 'FAILED'}: npm run ${script}`);
      process.stdout.write(Buffer.concat(parts));
      done(status === 0);
    });
  });
}

const passed = await Promise.all(
  lanes.map(async (scripts) => {
    const results: boolean[] = [];
    for (const script of scripts) results.push(await run(script));
    return results.every(Boolean);
  }),
);
process.exitCode = passed.every(Boolean) ? 0 : 1;
