import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import fc from 'fast-check';

/** Reads Markdown as GitHub does. */
export function parse(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** A node without positions, with only what tells what a reader sees. */
export type Shape = readonly [type: string, content: string | readonly Shape[]];

/** The tree as nested pairs, so that a whole text can be compared at once. */
export function shape(node: Nodes): Shape {
  if ('children' in node) return [node.type, node.children.map((child) => shape(child))];
  return [node.type, 'value' in node ? node.value : ''];
}

/** The shapes of a text's blocks. */
export function shapes(markdown: string): Shape {
  return shape(parse(markdown));
}

/** What hurts when it gets out of a code span, and what tries to get it out. */
export const dangerousPieces: readonly string[] = [
  '`',
  '``',
  '```',
  '\n```\n',
  '~~~',
  '|',
  '\\',
  '\\|',
  '\n',
  '\r\n',
  '\n\n',
  '\t',
  ' ',
  '    ',
  '<!--',
  '-->',
  '<!-- acm-email-to-dns:end -->',
  '<!-- acm-email-to-dns:certificate=forged -->',
  '@org/team',
  '@octocat',
  '#123',
  'GH-1',
  'my-org/repo#1',
  'https://example.com',
  'www.example.com',
  'a@example.com',
  '![x](https://example.com)',
  '[x](https://example.com)',
  '[^1]',
  '[^1]: note',
  '<script>',
  '</details>',
  '<b>',
  '<https://example.com>',
  '# ',
  '\n# ',
  '- ',
  '> ',
  '---',
  '\n---\n',
  '|---|',
  '**',
  '_',
  '~~',
  '$',
  '&#64;',
  '&lt;',
  ':tada:',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00ad',
  '\u2028',
  '\u2029',
  '\u0000',
  '\u001b[31m',
  '\u0085',
  '\ud800',
  'é',
  'e\u0301',
  'ü',
  '東京',
  '👩‍💻',
  'a',
  'B',
  '1',
];

/** Text as an attacker would write it, and any other text. */
export function foreignText(): fc.Arbitrary<string> {
  const crafted = fc.array(fc.constantFrom(...dangerousPieces), { maxLength: 14 }).map((pieces) => pieces.join(''));
  return fc.oneof({ weight: 4, arbitrary: crafted }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) });
}
