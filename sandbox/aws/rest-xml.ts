import { isFields } from './codec.ts';
import type { Fields } from './codec.ts';
import { resolveShape } from './model.ts';
import type { ServiceModel, Shape } from './model.ts';

/* Requests of the protocols that name an operation by method and path; Route 53 sends XML besides. */

/** An operation with the members that stand in its path. */
interface Route {
  readonly operation: string;
  readonly labels: Fields;
}

/** The operation that a method and a path stand for. */
export function routeOf(model: ServiceModel, method: string, path: string): Route | undefined {
  for (const [operation, known] of Object.entries(model.operations)) {
    if (known.path === undefined || known.method !== method) continue;
    const pattern = known.path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)');
    const match = new RegExp(`^${pattern}/?$`).exec(path);
    if (match === null) continue;
    const labels = Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
    return { operation, labels: Object.fromEntries(labels) as Fields };
  }
  return undefined;
}

/** What a request says: members of the path, of the query, and of an XML body. */
export function fromRest(model: ServiceModel, method: string, url: URL, body: string): Fields {
  const route = routeOf(model, method, url.pathname);
  const known = model.operations[route?.operation ?? ''];
  if (route === undefined || known === undefined) return {};
  const shape = resolveShape(model, known.input);
  const wire = shape.type === 'structure' ? (shape.wire ?? {}) : {};
  const byQuery = new Map(Object.entries(wire).map(([name, { query }]) => [query, name]));
  const asked = [...url.searchParams].map(([key, value]) => {
    const name = byQuery.get(key) ?? key;
    const member = shape.type === 'structure' ? shape.members[name] : undefined;
    return [name, member === undefined ? value : typed(model, member, { text: value, children: [] })];
  });
  const sent = body === '' ? {} : typed(model, known.input, parseXml(body));
  return { ...route.labels, ...(Object.fromEntries(asked) as Fields), ...(isFields(sent) ? sent : {}) };
}

interface Element {
  readonly text: string;
  readonly children: readonly (Element & { readonly name: string })[];
}

/** The document element; comments, CDATA and processing instructions do not occur in these requests. */
function parseXml(source: string): Element {
  const tokens = source.replace(/^<\?[^>]*\?>/, '').match(/<[^>]+>|[^<]+/g) ?? [];
  const root: MutableElement = { name: '', text: '', children: [] };
  const open = [root];
  for (const token of tokens) {
    const parent = open.at(-1) ?? root;
    const name = /^<\/?([\w:-]+)/.exec(token)?.[1] ?? '';
    if (!token.startsWith('<')) parent.text += unescapeXml(token);
    else if (token.startsWith('</')) open.pop();
    else {
      const element: MutableElement = { name, text: '', children: [] };
      parent.children.push(element);
      if (!token.endsWith('/>')) open.push(element);
    }
  }
  const [document] = root.children;
  if (document === undefined || open.length !== 1) throw new Error('The request body is no XML document.');
  return document;
}

interface MutableElement {
  readonly name: string;
  text: string;
  readonly children: MutableElement[];
}

function unescapeXml(text: string): string {
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replaceAll(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

function typed(model: ServiceModel, reference: Shape, element: Element): unknown {
  const shape = resolveShape(model, reference);
  if (shape.type === 'list') return element.children.map((child) => typed(model, shape.member, child));
  if (shape.type === 'number' && /^-?\d+$/.test(element.text)) return Number(element.text);
  if (shape.type === 'boolean' && /^(true|false)$/.test(element.text)) return element.text === 'true';
  if (shape.type !== 'structure') return element.text;
  return Object.fromEntries(
    element.children.map((child) => {
      const member = shape.members[child.name];
      return [child.name, member === undefined ? child.text : typed(model, member, child)];
    }),
  );
}
