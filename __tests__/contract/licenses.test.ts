import { describe, expect, test } from '@jest/globals';
import { readText } from './project.ts';

describe('dist/licenses.txt', () => {
  const { dependencies } = JSON.parse(readText('package.json')) as { dependencies: Readonly<Record<string, string>> };
  const lines = new Set(readText('dist/licenses.txt').split('\n'));

  test.each(Object.entries(dependencies))('has the licence of %s', (name, version) => {
    expect(lines).toContain(`${name} ${version}`);
  });

  test('names what the dependencies bring along', () => {
    expect([...lines].filter((line) => /^(?:undici|bottleneck|@smithy\/core) \d/.test(line))).toHaveLength(3);
  });
});
