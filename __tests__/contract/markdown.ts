import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** Each page is asked for its links, headings and blocks, and by every link that leads to it. */
const parsed = new Map<string, Root>();

function parse(markdown: string): Root {
  const tree =
    parsed.get(markdown) ?? fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  parsed.set(markdown, tree);
  return tree;
}

function nodesOf(node: Nodes): readonly Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** A fenced code block. */
export interface CodeBlock {
  readonly language: string;
  readonly text: string;
  readonly line: number;
}

/** Every fenced code block of a Markdown text. */
export function codeBlocksOf(markdown: string): readonly CodeBlock[] {
  return nodesOf(parse(markdown)).flatMap((node) =>
    node.type === 'code' ? [{ language: node.lang ?? '', text: node.value, line: node.position?.start.line ?? 0 }] : [],
  );
}

/** Targets of every link and image. */
export function linksOf(markdown: string): readonly string[] {
  return nodesOf(parse(markdown)).flatMap((node) => (node.type === 'link' || node.type === 'image' ? [node.url] : []));
}

/** Headings with their depth. */
export function headingsOf(markdown: string): readonly { readonly depth: number; readonly text: string }[] {
  return nodesOf(parse(markdown)).flatMap((node) =>
    node.type === 'heading' ? [{ depth: node.depth, text: textOf(node) }] : [],
  );
}

/** Anchors as GitHub makes them from headings (lower case, punctuation dropped, blanks to hyphens), and those that stand by themselves. */
export function anchorsOf(markdown: string): ReadonlySet<string> {
  const named = [...markdown.matchAll(/^<a id="([\w-]+)"><\/a>$/gm)].flatMap(([, id = '']) => id);
  const ofHeadings = headingsOf(markdown).map(({ text }) =>
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(/\s/g, '-'),
  );
  return new Set([...named, ...ofHeadings]);
}
