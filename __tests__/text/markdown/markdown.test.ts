import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bullets, code, details, link, table } from '../../../src/text/markdown/markdown.ts';
import { foreignText, parse, shapes } from '../github-markdown.ts';

describe('a table', () => {
  test('shows Markdown of ours in its cells, with lines as line breaks', () => {
    expect(table(['A', 'B'], [['**x**', 'one\n two'], ['only']])).toBe(
      '| A | B |\n| --- | --- |\n| **x** | one<br>two |\n| only |  |',
    );
  });

  test('keeps a pipe that is escaped already, and escapes one behind a backslash that is escaped itself', () => {
    expect(table(['a|b', 'a\\|b', 'a\\\\|b'], [])).toBe('| a\\|b | a\\|b | a\\\\\\|b |\n| --- | --- | --- |');
  });
});

describe('a list', () => {
  test('keeps the blocks of an item inside the item', () => {
    const [list, after] = parse(`${bullets(['one\n\n> two\n\n- three', 'four'])}\n\nAfter`).children;
    expect(list?.type === 'list' && list.children.map(({ children }) => children.map(({ type }) => type))).toEqual([
      ['paragraph', 'blockquote', 'list'],
      ['paragraph'],
    ]);
    expect(after?.type).toBe('paragraph');
  });

  test('is nothing without items', () => {
    expect(bullets([])).toBe('');
  });
});

describe('a fold', () => {
  test('shows a summary of ours as words and its body as Markdown', () => {
    expect(shapes(details('Zone file <3> & more', '**bold**'))).toEqual([
      'root',
      [
        ['html', '<details><summary>Zone file &lt;3&gt; &amp; more</summary>'],
        ['paragraph', [['strong', [['text', 'bold']]]]],
        ['html', '</details>'],
      ],
    ]);
  });

  test('shows code in its summary as code', () => {
    expect(details(`Records for ${code('a`<b>')}`, 'x')).toContain('Records for <code>a`&lt;b&gt;</code></summary>');
  });
});

describe('a link', () => {
  test('shows its text as it is and goes where it was told', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[!-~]{1,40}$/), fc.webUrl({ withQueryParameters: true }), (text, url) => {
        const paragraph = parse(link(text, url)).children[0];
        const node = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
        expect(node).toMatchObject({ type: 'link', children: [{ type: 'text', value: text }] });
        const target = node?.type === 'link' ? node.url : '';
        expect(decodeURIComponent(target)).toBe(decodeURIComponent(new URL(url).href));
      }),
    );
  });

  test('is one link in one cell, whatever its text and address hold', () => {
    fc.assert(
      fc.property(foreignText(), fc.webUrl({ withQueryParameters: true, withFragments: true }), (text, url) => {
        const tree = parse(table(['A'], [[link(`x${text}`, `${new URL(url).href}|&copy;()`)]])).children[0];
        const cell = tree?.type === 'table' ? tree.children[1]?.children[0] : undefined;
        expect(cell?.children).toEqual([expect.objectContaining({ type: 'link' })]);
      }),
    );
  });

  test.each(['javascript:alert(1)', '/relative', 'data:text/html,x', 'mailto:a@example.com', ''])(
    'never goes to %j',
    (url) => {
      expect(() => link('x', url)).toThrow('http(s)');
    },
  );
});
