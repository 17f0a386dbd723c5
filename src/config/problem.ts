import type { Path } from './select.ts';

/** One thing that is wrong with the file, at a position that an editor can jump to. */
export interface ConfigProblem {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** The key, for example `accounts[0].regions[1]`; empty for the file as a whole. */
  readonly path: string;
  /** What was found and what is allowed. */
  readonly message: string;
}

/** A problem that still has to be found in the text: at a value, at its key, or at what should have held it. */
export interface ConfigFinding {
  readonly path: Path;
  readonly at: 'value' | 'key' | 'parent';
  readonly message: string;
}

/** One line for the log: `.github/acm-email-to-dns.yml:12:5: maintenance.timezone: found …`. */
export function formatProblem(file: string, problem: ConfigProblem): string {
  const where = `${file}:${problem.line}:${problem.column}`;
  return problem.path === '' ? `${where}: ${problem.message}` : `${where}: ${problem.path}: ${problem.message}`;
}
