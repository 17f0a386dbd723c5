import { expect, test } from '@jest/globals';
import { problemsOf } from './problems-of.ts';

const HEAD = 'version: 1\naccounts:\n  - id: "111122223333"\n    regions: [us-east-1]\n';

/** One test for each row: what is written from line 5 on, and every problem that it makes. */
export function problemTable(rows: readonly (readonly [yaml: string, ...problems: string[]])[]): void {
  test.each(rows.map(([yaml, ...problems]) => ({ yaml, problems })))('$yaml', ({ yaml, problems }) => {
    expect(problemsOf(`${HEAD}${yaml}\n`)).toEqual(problems);
  });
}
