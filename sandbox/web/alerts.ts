import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** The kinds of alerts that GitHub knows (docs.github.com, "Basic writing and formatting syntax", Alerts). */
const opening = /^\[!(note|tip|important|warning|caution)\][^\S\n]*(?:\n|$)/i;

function firstParagraph(quote: Element): Element | undefined {
  const first = quote.children.find((child) => child.type === 'element');
  return first?.tagName === 'p' ? first : undefined;
}

/** Turns quotes that begin with `[!NOTE]` and its like into alerts, as GitHub does. */
export function alerts() {
  return (tree: Root): void => {
    visit(tree, 'element', (quote) => {
      if (quote.tagName !== 'blockquote') return;
      const paragraph = firstParagraph(quote);
      const start = paragraph?.children[0];
      if (paragraph === undefined || start?.type !== 'text') return;
      const kind = opening.exec(start.value)?.[1]?.toLowerCase();
      if (kind === undefined) return;
      start.value = start.value.replace(opening, '');
      const next = paragraph.children[1];
      if (start.value === '' && next?.type === 'element' && next.tagName === 'br') paragraph.children.splice(0, 2);
      const title: ElementContent = {
        type: 'element',
        tagName: 'p',
        properties: { className: ['alert-title'] },
        children: [{ type: 'text', value: `${kind.charAt(0).toUpperCase()}${kind.slice(1)}` }],
      };
      quote.tagName = 'div';
      quote.properties = { className: ['alert', `alert-${kind}`] };
      quote.children.unshift(title);
    });
  };
}
