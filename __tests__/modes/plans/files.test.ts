import { describe, expect, test } from '@jest/globals';
import { maximumPlanFiles, parsePlan } from '../../../src/core/plan/plan.ts';
import type { Context } from '../../../src/modes/shared/context.ts';
import { readPlanFiles } from '../../../src/modes/plans/plan-files.ts';

/** A pull request that adds as many plan files; `read` takes the paths that are read. */
function pullRequestOf(count: number, read: string[]): Context {
  const files = Array.from({ length: count }, (_, n) => ({
    ...{ path: `plans/${String(n)}.yml`, status: 'added', sha: undefined },
  }));
  const github = {
    listPullRequestFiles: () => Promise.resolve([...files, { path: 'README.md', status: 'modified', sha: undefined }]),
    readFile: (path: string) => {
      read.push(path);
      return Promise.resolve({ text: 'version: 1', sha: 'a' });
    },
  };
  return { github, config: { pullRequests: { directory: 'plans' } } } as unknown as Context;
}

describe('the plan files of a pull request', () => {
  test('are read up to a hundred', async () => {
    const read: string[] = [];
    expect(await readPlanFiles(pullRequestOf(maximumPlanFiles, read), 1, 'head')).toHaveLength(100);
    expect(read).toHaveLength(100);
  });

  test('of which there are more are one invalid plan, and none of them is read', async () => {
    const read: string[] = [];
    const [only, ...more] = await readPlanFiles(pullRequestOf(maximumPlanFiles + 1, read), 1, 'head');
    expect(parsePlan('', only?.problem)).toEqual({
      kind: 'invalid',
      problems: [{ key: 'plan-file-too-many', count: '101', most: '100' }],
    });
    expect([more, read]).toEqual([[], []]);
  });
});
