import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

/** Runs every generator beside this file (`generate-*.ts`); with `--check` each only says whether its files are current. */
const generators = readdirSync(import.meta.dirname).filter((name) => /^generate-.+\.ts$/.test(name));
for (const generator of generators) {
  const { status } = spawnSync(process.execPath, [`scripts/${generator}`, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
