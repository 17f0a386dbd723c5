import { expect, test } from '@jest/globals';
import { createPrintingWriter } from '../../../src/adapters/github/dry-run.ts';
import { withLogLines } from '../../../src/adapters/github/logged.ts';

test('each issue and pull request that is opened has a line of its own in the log', async () => {
  const lines: string[] = [];
  const silent = createPrintingWriter('my-org/certs', { info: () => undefined });
  const writer = withLogLines(silent, { info: (line) => lines.push(line) });
  await writer.createIssue({ title: '', body: '', labels: [], assignees: [] });
  await writer.createPullRequest({ title: '', body: '', head: 'a', base: 'main' });
  expect(lines).toEqual(['Opened issue #0: ', 'Opened pull request #0: ']);
});
