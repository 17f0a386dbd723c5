import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { expect, test } from '@jest/globals';
import { readText, workflowFiles } from './project.ts';

/** What GitHub's own parser says of a workflow. */
function errorsOf(name: string, content: string): readonly string[] {
  return parseWorkflow({ name, content }, new NoOperationTraceWriter())
    .context.errors.getErrors()
    .map((error) => error.message);
}

test.each(workflowFiles)('GitHub’s own parser takes %s', (path) => {
  expect(errorsOf(path, readText(path))).toEqual([]);
});

test('GitHub’s own parser objects to a key that does not exist', () => {
  const broken = readText('.github/workflows/ci.yml').replace('runs-on:', 'runs-in:');

  expect(errorsOf('broken.yml', broken).join('\n')).toContain('runs-in');
});
