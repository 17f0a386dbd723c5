import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bullets, code, codeBlock, details, readMarkers, table } from '../../src/text/markdown/markdown.ts';
import { visibleLine } from '../../src/text/markdown/visible.ts';
import { foreignText, parse, shapes } from './github-markdown.ts';

/** What a reader should see of a foreign text. */
function seen(foreign: string): string {
  return visibleLine(foreign, 500) || '(empty)';
}

/** In a table, a pipe behind an odd number of backslashes counts as escaped and loses one. */
function seenInTable(foreign: string): string {
  return seen(foreign).replaceAll(/(\\*)\|/g, (all, slashes: string) =>
    slashes.length % 2 === 0 ? all : all.slice(1),
  );
}

describe('foreign text in a code span', () => {
  test('is all that a paragraph shows beside our own words', () => {
    fc.assert(
      fc.property(foreignText(), (foreign) => {
        expect(shapes(`Account ${code(foreign)}: see below.`)).toEqual([
          'root',
          [
            [
              'paragraph',
              [
                ['text', 'Account '],
                ['inlineCode', seen(foreign)],
                ['text', ': see below.'],
              ],
            ],
          ],
        ]);
      }),
    );
  });

  test('stays a code span at the start of a line', () => {
    fc.assert(
      fc.property(foreignText(), foreignText(), (first, second) => {
        expect(shapes(`${code(first)}\n${code(second)}`)).toEqual([
          'root',
          [
            [
              'paragraph',
              [
                ['inlineCode', seen(first)],
                ['text', '\n'],
                ['inlineCode', seen(second)],
              ],
            ],
          ],
        ]);
      }),
    );
  });

  test('stays a code span in a heading', () => {
    fc.assert(
      fc.property(foreignText(), (foreign) => {
        expect(shapes(`## ${code(foreign)}`)).toEqual(['root', [['heading', [['inlineCode', seen(foreign)]]]]]);
      }),
    );
  });

  test('stays a code span in a list', () => {
    fc.assert(
      fc.property(fc.array(foreignText(), { minLength: 1, maxLength: 4 }), (texts) => {
        expect(shapes(bullets(texts.map((text) => `of ${code(text)}`)))).toEqual([
          'root',
          [
            [
              'list',
              texts.map((text) => [
                'listItem',
                [
                  [
                    'paragraph',
                    [
                      ['text', 'of '],
                      ['inlineCode', seen(text)],
                    ],
                  ],
                ],
              ]),
            ],
          ],
        ]);
      }),
    );
  });

  test('stays in its own cell of a table', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(foreignText(), foreignText()), { maxLength: 4 }), (rows) => {
        const row = (cells: readonly unknown[]): unknown => ['tableRow', cells.map((cell) => ['tableCell', [cell]])];
        const markdown = table(
          ['Name', 'Value'],
          rows.map((cells) => cells.map((cell) => code(cell))),
        );
        expect(shapes(markdown)).toEqual([
          'root',
          [
            [
              'table',
              [
                row([
                  ['text', 'Name'],
                  ['text', 'Value'],
                ]),
                ...rows.map((cells) => row(cells.map((cell) => ['inlineCode', seenInTable(cell)]))),
              ],
            ],
          ],
        ]);
      }),
    );
  });

  test('is code in the summary of a fold, and the fold stays closed by its own end', () => {
    fc.assert(
      fc.property(foreignText(), foreignText(), (title, body) => {
        const tree = shapes(details(`Records of ${code(title)} & co`, code(body)));
        const html = seen(title).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
        expect(tree).toEqual([
          'root',
          [
            ['html', `<details><summary>Records of <code>${html}</code> &amp; co</summary>`],
            ['paragraph', [['inlineCode', seen(body)]]],
            ['html', '</details>'],
          ],
        ]);
      }),
    );
  });

  test.each([
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['``x', '``` ``x ```'],
    ['', '`(empty)`'],
    [' \u200b\n', '`(empty)`'],
    ['a\u2028b\r\nc\td', '`a b c d`'],
    ['\u202eevil\u2066', '`evil`'],
    ['e\u0301', '`é`'],
    ['\ud800', '`\ufffd`'],
    ['a|b', '`a|b`'],
  ])('writes %j as %j', (foreign, markdown) => {
    expect(code(foreign)).toBe(markdown);
  });

  test('is cut to the length asked for, by code points, and says so with an ellipsis', () => {
    expect(code('😀😀😀😀', { maxLength: 3 })).toBe('`😀😀…`');
    expect(code('😀😀😀', { maxLength: 3 })).toBe('`😀😀😀`');
    expect(Array.from(code('x'.repeat(10_000)))).toHaveLength(502);
  });

  test('cannot forge a marker of ours', () => {
    fc.assert(
      fc.property(foreignText(), (foreign) => {
        expect(readMarkers(`${code(foreign)}\n\n${codeBlock(foreign)}`).size).toBe(0);
      }),
    );
  });
});

describe('what is left of foreign text', () => {
  test('holds no control, no bidirectional and no zero-width character, and is cleaned once for all', () => {
    fc.assert(
      fc.property(foreignText(), (foreign) => {
        const line = visibleLine(foreign, 500);
        expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u200b-\u200f\u2028-\u202e\u2060-\u206f\u00ad\ufeff\u061c]/u);
        expect(line.normalize('NFC')).toBe(line);
        expect(visibleLine(line, 500)).toBe(line);
      }),
    );
  });

  test('is the text itself where that is one line of plain characters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[!-~]([ -~]{0,200}[!-~])?$/), (plain) => {
        fc.pre(!plain.includes('<!--'));
        expect(visibleLine(plain, 500)).toBe(plain);
      }),
    );
  });
});

describe('foreign text in a code block', () => {
  test('never leaves it, on its own or in a list', () => {
    fc.assert(
      fc.property(foreignText(), (foreign) => {
        const alone = parse(`Before\n\n${codeBlock(foreign, 'hcl')}\n\nAfter`).children;
        expect(alone.map(({ type }) => type)).toEqual(['paragraph', 'code', 'paragraph']);
        const listed = parse(`${bullets(['Before', codeBlock(foreign)])}\n\nAfter`).children;
        expect(listed.map(({ type }) => type)).toEqual(['list', 'paragraph']);
        expect(shapes(bullets([codeBlock(foreign)]))).toEqual([
          'root',
          [['list', [['listItem', [expect.arrayContaining(['code'])]]]]],
        ]);
      }),
    );
  });

  test('keeps its lines and their indentation', () => {
    expect(codeBlock('{\n  "a": "```"\n}\n', 'json')).toBe('````json\n{\n  "a": "```"\n}\n````');
  });

  test('takes a language of one word only', () => {
    expect(() => codeBlock('x', 'a b')).toThrow('one word');
  });
});
