import type { Element, ElementContent, Root, Text } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { alerts } from './alerts.ts';
import type { Html } from './html.ts';
import { trusted } from './html.ts';

/** How a text is shown. */
export interface MarkdownOptions {
  /** The repository's address in the texts; links to its issues and pull requests lead to these pages. */
  readonly htmlUrl: string;
  /** Line ends show as line breaks: so in issues and comments, not in step summaries. */
  readonly breaks: boolean;
}

/** GitHub links a person, a team, or an issue's number, unless it stands in code or in a link. */
const reference = /(?<![\w@/#&])(?:@[a-z\d](?:[a-z\d-]{0,38})(?:\/[\w.-]*\w)?|#\d+\b)/gi;
const withoutReferences = new Set(['a', 'code', 'pre']);

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): Text {
  return { type: 'text', value };
}

function lineBreaks() {
  return (tree: MarkdownRoot): void => {
    visit(tree, 'text', (node, index, parent) => {
      if (index === undefined || parent === undefined || !node.value.includes('\n')) return undefined;
      const lines = node.value.split(/\n/);
      const nodes = lines.flatMap((value, at) => [
        ...(at > 0 ? [{ type: 'break' as const }] : []),
        { type: 'text' as const, value },
      ]);
      parent.children.splice(index, 1, ...nodes);
      return index + nodes.length;
    });
  };
}

function referenceNode(match: string): Element {
  if (match.startsWith('#')) return element('a', { href: `/issues/${match.slice(1)}` }, [text(match)]);
  return element('span', { className: ['mention'] }, [text(match)]);
}

function references() {
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if (node.type === 'element' && withoutReferences.has(node.tagName)) return SKIP;
      if (node.type !== 'text' || index === undefined || parent === undefined) return undefined;
      const nodes: ElementContent[] = [];
      let from = 0;
      for (const match of node.value.matchAll(reference)) {
        nodes.push(text(node.value.slice(from, match.index)), referenceNode(match[0]));
        from = match.index + match[0].length;
      }
      if (nodes.length === 0) return undefined;
      nodes.push(text(node.value.slice(from)));
      parent.children.splice(index, 1, ...nodes);
      return index + nodes.length;
    });
  };
}

/** GitHub draws `mermaid` blocks; here they keep their text, under a label. */
function diagrams() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'pre' || index === undefined || parent === undefined) return undefined;
      const [code] = node.children;
      if (code?.type !== 'element' || code.tagName !== 'code') return undefined;
      const classes = code.properties['className'];
      if (!Array.isArray(classes) || !classes.includes('language-mermaid')) return undefined;
      const label = element('div', { className: ['diagram-label'] }, [text('Mermaid diagram')]);
      parent.children[index] = element('div', { className: ['diagram'] }, [label, node]);
      return SKIP;
    });
  };
}

function localLinks(htmlUrl: string) {
  return () =>
    (tree: Root): void => {
      visit(tree, 'element', (node) => {
        const href = node.properties['href'];
        if (node.tagName !== 'a' || typeof href !== 'string' || !href.startsWith(`${htmlUrl}/`)) return;
        const path = href.slice(htmlUrl.length);
        if (/^\/(?:issues|pull)\/\d+(?:$|[/#?])/.test(path)) node.properties['href'] = path;
      });
    };
}

function nothing() {
  return (): void => undefined;
}

/**
 * Markdown as GitHub shows it: GitHub Flavored Markdown, raw HTML sanitised by GitHub's own allow list (the default
 * schema of hast-util-sanitize), then mentions, numbers, alerts and links as GitHub adds them after sanitising.
 */
export function renderMarkdown(markdown: string, options: MarkdownOptions): Html {
  const file = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(options.breaks ? lineBreaks : nothing)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize)
    .use(alerts)
    .use(diagrams)
    .use(references)
    .use(localLinks(options.htmlUrl))
    .use(rehypeStringify)
    .processSync(markdown);
  return trusted(`<div class="markdown-body">${String(file)}</div>`);
}
