import { describe, expect, test } from '@jest/globals';
import { toCsv } from '../../../src/core/report/csv.ts';

const mark = '\u{feff}';

describe('a table for spreadsheets', () => {
  test('begins with the byte order mark and ends each row as RFC 4180 says', () => {
    expect(toCsv(['a', 'b'], [['1', '2']])).toBe(`${mark}a,b\r\n1,2\r\n`);
  });

  test('quotes commas, quotes and line ends', () => {
    expect(toCsv(['a'], [['x,"y"\nz']])).toBe(`${mark}a\r\n"x,""y""\nz"\r\n`);
  });

  test.each([' =1', '\n=1', '\u00a0+1', '\u200b@x', '＝1', ' ＋1', '－1', '＠x'])(
    'runs no formula behind blanks or in full-width signs: %j',
    (text) => {
      expect(toCsv(['a'], [[text]])).toContain(`'${text}`);
    },
  );

  test.each(['=HYPERLINK("x")', '+1', '-1', '@x', '\tx', '\rx'])('runs no formula: %j', (text) => {
    const [, row = ''] = toCsv(['a'], [[text]]).split('a\r\n');
    expect(row.replace(/^"/, '').startsWith(`'${text.slice(0, 1)}`)).toBe(true);
  });
});
