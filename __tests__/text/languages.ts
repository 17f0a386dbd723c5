import type { Nodes } from 'mdast';
import { ownerKinds } from '../../src/core/swap/owners.ts';
import { parse } from './github-markdown.ts';

/** What has to be the same in every language, in the order in which it stands. */
const compared: ReadonlySet<string> = new Set([
  'heading',
  'table',
  'tableRow',
  'list',
  'listItem',
  'code',
  'link',
  'strong',
  'emphasis',
  'blockquote',
  'html',
]);

/** The outline of a text: headings, tables with their sizes, lists, code blocks, links, folds and markers, as a list. */
export function outline(markdown: string): readonly string[] {
  const found: string[] = [];
  const walk = (node: Nodes): void => {
    if (compared.has(node.type)) found.push(entry(node));
    if ('children' in node) node.children.forEach(walk);
  };
  walk(parse(markdown));
  return found;
}

function entry(node: Nodes): string {
  switch (node.type) {
    case 'heading':
      return `heading ${String(node.depth)}`;
    case 'tableRow':
      return `tableRow ${String(node.children.length)}`;
    case 'code':
      return `code ${node.lang ?? ''}: ${node.lang === 'mermaid' ? withoutWords(node.value) : withoutComments(node.value)}`;
    case 'link':
      // The same page in another language.
      return `link ${node.url.replace(/^docs\/[a-z]{2}\//, 'docs/')}`;
    case 'html':
      return `html ${node.value.replaceAll(/<summary>.*?<\/summary>/g, '<summary>…</summary>').replaceAll(/<!-- now -->.*?<!-- \/now -->/g, '<!-- now -->')}`;
    default:
      return node.type;
  }
}

/** A chart without its title and labels, which are words. */
function withoutWords(chart: string): string {
  return chart.replaceAll(/"[^"]*"/g, '"…"').replaceAll(/title .*/g, 'title …');
}

/** Comments in lines to copy are words as well. */
function withoutComments(lines: string): string {
  return lines.replaceAll(/# .*/g, '# …');
}

/** The code spans of a text, sorted: languages put them in another order. */
export function codeSpans(markdown: string): readonly string[] {
  const found: string[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'inlineCode') found.push(node.value);
    if ('children' in node) node.children.forEach(walk);
  };
  walk(parse(markdown));
  return found.sort();
}

/** Names that stay as they are in a Japanese text. */
const properNouns: readonly string[] = [
  ...ownerKinds,
  'AWS Certificate Manager',
  'Application Load Balancer',
  'Network Load Balancer',
  'Classic Load Balancer',
  'Certificates per load balancer',
  'SSM Change Calendar',
  'Service Quotas',
  'GitHub Actions',
  'GitHub App',
  'Route 53',
  'API Gateway',
  'AWS Health',
  'Elastic Load Balancing',
  // What GitHub calls it on its button.
  'not planned',
];

/** Runs of two or more Latin words that a reader of the text would see, code and host names aside. */
export function latinRuns(markdown: string): readonly string[] {
  const words: string[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'text') words.push(node.value);
    else if (node.type === 'html')
      words.push(
        node.value
          .replaceAll(/<!--[\s\S]*?-->/g, '')
          .replaceAll(/<code>.*?<\/code>/g, '・')
          .replaceAll(/<[^>]*>/g, ' '),
      );
    else if (node.type === 'inlineCode' || node.type === 'code') words.push('・');
    else if ('children' in node) {
      if (node.type !== 'paragraph' && node.type !== 'strong') words.push('・');
      node.children.forEach(walk);
    }
  };
  walk(parse(markdown));
  const text = properNouns.reduce((rest, name) => rest.replaceAll(name, '・'), words.join(''));
  // Host names are foreign text, whatever language stands around them.
  return (
    text.replaceAll(/[\w-]+(?:\.[\w-]+)+/g, '・').match(/[A-Za-z][A-Za-z’'-]*(?:[ ,;:.]+[A-Za-z][A-Za-z’'-]*)+/g) ?? []
  );
}

/** Emphasis that GitHub does not see, since nothing but letters stands around its asterisks. */
export function brokenEmphasis(markdown: string): readonly string[] {
  const found: string[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'text') found.push(...(node.value.match(/.{0,10}\*\*.{0,10}/g) ?? []));
    if ('children' in node) node.children.forEach(walk);
  };
  walk(parse(markdown));
  return found;
}
