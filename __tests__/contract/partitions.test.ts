import { expect, test } from '@jest/globals';
import { filesBelow, readText } from './project.ts';

test('no ARN in the code is of one partition only', () => {
  const files = filesBelow('src', /\.ts$/);

  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((path) => readText(path).includes('arn:aws'))).toEqual([]);
});
