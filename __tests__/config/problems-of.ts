import { formatProblem, loadConfig } from '../../src/config/load.ts';

/** The problems of a text as `line:column: path: message`; empty for a valid one. */
export function problemsOf(text: string): readonly string[] {
  const result = loadConfig(text);
  return result.kind === 'valid' ? [] : result.problems.map((problem) => formatProblem('', problem).slice(1));
}
