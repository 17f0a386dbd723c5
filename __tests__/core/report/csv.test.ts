import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
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

  const signs = Array.from('=+-@＝＋－＠﹦﹢﹣﹫');
  const hidden = [' ', '\t', '\r', '\n', '\r\n', '\u00a0', '\u3000', '\u2028', '\u200b', '\ufeff', '\0', '\u001b'];
  const cellText = fc
    .array(fc.constantFrom(...signs, ...hidden, "'", '"', ',', ';', '1', 'x', 'HYPERLINK("x")'), { maxLength: 8 })
    .map((pieces) => pieces.join(''));

  test('whatever stands in a cell is read again as it was, and never as a formula', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cellText, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
        (rows) => {
          const read = readCsv(toCsv(['a', 'b'], rows).slice(mark.length)).slice(1);
          expect(read.map((row) => row.map(withoutQuote))).toEqual(rows.map((row) => row.map(withoutQuote)));
          for (const text of read.flat()) {
            const [first = ''] = Array.from(text).filter((sign) => !hidden.includes(sign));
            expect(signs).not.toContain(first);
            expect(hidden.slice(1, 4)).not.toContain(text.slice(0, 1));
          }
        },
      ),
    );
  });
});

function withoutQuote(text: string): string {
  return text.replace(/^'/, '');
}

/** Reads CSV as RFC 4180 gives it. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let held = '';
    if (text[at] === '"') {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
        if (text[at] === '"') at += 1;
        held += text[at] ?? '';
      }
      at += 1;
    } else {
      while (at < text.length && text[at] !== ',' && text.slice(at, at + 2) !== '\r\n') held += text[at++] ?? '';
    }
    row.push(held);
    if (text[at] === ',') at += 1;
    else {
      rows.push(row);
      row = [];
      at += 2;
    }
  }
  return rows;
}
