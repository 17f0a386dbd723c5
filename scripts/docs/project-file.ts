import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Absolute path of a file of this project. */
export function projectPath(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

/** Text of a file of this project, empty where there is none. */
export function readProjectFile(path: string): string {
  const absolute = projectPath(path);
  return existsSync(absolute) ? readFileSync(absolute, 'utf8') : '';
}

/** Writes a generated file; with `--check` it only says, with exit code 1, that the file is not what it should be. */
export function keepProjectFile(path: string, wanted: string, command: string): void {
  if (readProjectFile(path) === wanted) return;
  if (process.argv.includes('--check')) {
    console.error(`${path} is not up to date; run \`${command}\`.`);
    process.exitCode = 1;
    return;
  }
  writeFileSync(projectPath(path), wanted);
}
