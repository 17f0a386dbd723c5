import { expect, test } from '@jest/globals';
import { createPrintingWriter } from '../../../src/adapters/github/dry-run.ts';
import { withDocuments } from '../../../src/adapters/github/documents.ts';
import type { Logger } from '../../../src/ports/runtime.ts';

test('every text that is written links to the documentation of the running version, and is handed back as given', async () => {
  const printed: string[] = [];
  const log = { info: (line: string) => printed.push(line) } as unknown as Logger;
  const base = 'https://github.com/my-org/acm-email-to-dns/blob/v1';
  const writer = withDocuments(createPrintingWriter('my-org/certificates', log), base);
  const body = '[`fork`](docs/operations.md#fork)';

  const made = [
    await writer.createIssue({ title: 't', body, labels: [], assignees: [] }),
    await writer.createComment(1, body),
    await writer.createPullRequest({ title: 't', body, head: 'h', base: 'main' }),
  ];
  await writer.updateIssue(1, { body });
  await writer.updateComment(1, body);
  await writer.updatePullRequest(1, { body });
  const status = { context: 'c', state: 'failure', description: 'd' } as const;
  await writer.setStatus('sha', { ...status, targetUrl: 'docs/operations.md#fork' });
  await writer.updateIssue(1, { title: 'without a body' });
  await writer.setStatus('sha', { ...status, targetUrl: undefined });

  expect(made.map((each) => each.body)).toEqual([body, body, body]);
  const linked = printed.filter((line) => line.includes(`${base}/docs/operations.md#fork`));
  expect(linked).toHaveLength(7);
  expect(printed.filter((line) => line.includes('docs/'))).toEqual(linked);
});
