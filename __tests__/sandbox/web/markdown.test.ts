import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderMarkdown } from '../../../sandbox/web/markdown.ts';
import { code } from '../../../src/text/markdown/markdown.ts';
import { foreignText } from '../../text/github-markdown.ts';

function render(markdown: string, breaks = true): string {
  const { markup } = renderMarkdown(markdown, { htmlUrl: 'http://127.0.0.1:4000/my-org/infra', breaks });
  return markup.replace('<div class="markdown-body">', '').replace(/<\/div>$/, '');
}

describe('Markdown on the pages', () => {
  test('breaks lines in comments, and joins them in step summaries', () => {
    expect(render('one\ntwo')).toBe('<p>one<br>\ntwo</p>');
    expect(render('one\ntwo', false)).toBe('<p>one\ntwo</p>');
  });

  test('shows tables, task lists, strikethrough and folds', () => {
    expect(render('| a |\n| ---: |\n| `x\\|y` |')).toContain('<td align="right"><code>x|y</code></td>');
    expect(render('- [x] done')).toContain('<input type="checkbox" checked disabled> done');
    expect(render('~~x~~')).toBe('<p><del>x</del></p>');
    expect(render('<details><summary>More</summary>\n\n**x**\n\n</details>')).toBe(
      '<details><summary>More</summary>\n<p><strong>x</strong></p>\n</details>',
    );
  });

  test.each([
    ['<script>alert(1)</script>x', 'script'],
    ['<img src=x onerror=alert(1)>', 'onerror'],
    ['[x](javascript:alert(1))', 'javascript'],
    ['<b style="color:red" class="badge">x</b>', 'style'],
    ['<iframe src="http://127.0.0.1"></iframe>', 'iframe'],
    ['<form action="/"><input name="a"></form>', 'form'],
    ['<!-- acm-email-to-dns:begin -->', '<!--'],
  ])('drops what GitHub drops of %j', (markdown, gone) => {
    expect(render(markdown)).not.toContain(gone);
  });

  test('marks people and teams, but not in code, links or addresses', () => {
    expect(render('@octocat, @my-org/dns. a@example.com `@org/team` [@x](https://example.com)')).toBe(
      '<p><span class="mention">@octocat</span>, <span class="mention">@my-org/dns</span>. ' +
        '<a href="mailto:a@example.com">a@example.com</a> <code>@org/team</code> <a href="https://example.com">@x</a></p>',
    );
  });

  test('leads to issues by their number or their address in the API', () => {
    expect(render('see #12')).toBe('<p>see <a href="/issues/12">#12</a></p>');
    expect(render('[x](http://127.0.0.1:4000/my-org/infra/pull/5#issuecomment-1)')).toContain(
      'href="/pull/5#issuecomment-1"',
    );
    expect(render('[x](http://127.0.0.1:4000/my-org/infra/compare/a...b)')).toContain(
      'href="http://127.0.0.1:4000/my-org/infra/compare/a...b"',
    );
  });

  test('keeps the text of a diagram under a label', () => {
    expect(render('```mermaid\nflowchart LR\n```')).toBe(
      '<div class="diagram"><div class="diagram-label">Mermaid diagram</div>' +
        '<pre><code class="language-mermaid">flowchart LR\n</code></pre></div>',
    );
  });

  test.each([true, false])('shows an alert as an alert (line breaks: %s)', (breaks) => {
    const alert = render('> [!WARNING]\n> Mind *this*.', breaks);
    expect(alert).toContain('<div class="alert alert-warning"><p class="alert-title">Warning</p>');
    expect(alert).toMatch(/<p>\s*Mind <em>this<\/em>\.<\/p>/);
    expect(render('> [!WARNINGS] x', breaks)).toContain('<blockquote>');
  });

  test('shows foreign text in a code span as nothing but code', () => {
    fc.assert(
      fc.property(foreignText(), (foreign) => {
        expect(render(`a ${code(foreign)} b`)).toMatch(/^<p>a <code>[^<]*<\/code> b<\/p>$/);
      }),
    );
  });
});
