import { expect, test } from '@jest/globals';
import { filesBelow, readText } from './project.ts';

/* What lint has no rule for. Import circles and the rooms of each layer are rules of oxlint.config.ts. */

const pure = ['core', 'text', 'config', 'modes', 'ports'].flatMap((layer) => filesBelow(`src/${layer}`, /\.ts$/));

/** The files in which the pattern stands, with the line. */
function linesWith(pattern: RegExp, files: readonly string[]): readonly string[] {
  return files.flatMap((file) =>
    readText(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${String(index + 1)}`] : [])),
  );
}

test('a layer that gets the clock as an argument asks for no present moment', () => {
  expect(pure.length).toBeGreaterThan(300);
  expect(linesWith(/\bnew Date\(\)/, pure)).toEqual([]);
});

test('labels are looked for by hasLabel alone, since GitHub takes them without regard to case', () => {
  const pattern = /\blabels\??\.includes\(/;
  expect(pattern.test('issue.labels.includes(pause)')).toBe(true);
  expect(linesWith(pattern, filesBelow('src', /\.ts$/))).toEqual([]);
});
