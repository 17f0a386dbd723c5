import { isFields } from './codec.ts';
import type { Fields } from './codec.ts';
import { resolveShape } from './model.ts';
import type { ServiceModel, Shape } from './model.ts';

/** Parameters of the query protocol as a tree: `Names.member.1=a` → `{ Names: { member: { 1: 'a' } } }`. */
interface Tree {
  [name: string]: Tree | string;
}

function plant(parameters: URLSearchParams): Tree {
  const tree: Tree = {};
  for (const [path, value] of parameters) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    let node = tree;
    for (const name of names) {
      const next = node[name];
      node = node[name] = typeof next === 'object' ? next : {};
    }
    node[last] = value;
  }
  return tree;
}

/** What a query request says, by the operation's input shape. Unknown parameters are kept, for the model check. */
export function fromQuery(model: ServiceModel, shape: Shape, parameters: URLSearchParams): Fields {
  const rest = new URLSearchParams(parameters);
  rest.delete('Action');
  rest.delete('Version');
  return harvest(model, shape, plant(rest)) as Fields;
}

function harvest(model: ServiceModel, reference: Shape, node: Tree | string): unknown {
  const shape = resolveShape(model, reference);
  if (typeof node === 'string') return scalar(shape.type, node);
  if (shape.type === 'list') {
    const members = typeof node['member'] === 'object' ? node['member'] : model.protocol === 'ec2' ? node : {};
    return Object.keys(members)
      .sort((a, b) => Number(a) - Number(b))
      .map((index) => harvest(model, shape.member, members[index] ?? ''));
  }
  if (shape.type !== 'structure') return node;
  const ownNames = Object.entries(shape.wire ?? {}).map(([own, { query }]) => [query, own]);
  const byWireName = Object.fromEntries(ownNames) as Readonly<Record<string, string>>;
  return Object.fromEntries(
    Object.entries(node).map(([wireName, value]) => {
      const name = byWireName[wireName] ?? wireName;
      const member = shape.members[name];
      return [name, member === undefined ? value : harvest(model, member, value)];
    }),
  );
}

function scalar(type: string, text: string): unknown {
  if (type === 'number' && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (type === 'boolean' && /^(true|false)$/.test(text)) return text === 'true';
  if (type === 'timestamp') return new Date(text);
  if (type === 'list' && text === '') return [];
  return text;
}

/** Escapes text for XML content. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** An answer in the query protocol. */
export function toQueryXml(model: ServiceModel, operation: string, output: Fields, requestId: string): string {
  const known = model.operations[operation];
  if (known === undefined) throw new Error(`The model has no operation ${operation}.`);
  if (model.protocol === 'ec2') {
    const inner = `<requestId>${requestId}</requestId>${content(model, known.output, output)}`;
    return `<${operation}Response xmlns="${model.xmlNamespace ?? ''}">${inner}</${operation}Response>`;
  }
  if (model.protocol === 'rest-xml') {
    return `<${operation}Response>${content(model, known.output, output)}</${operation}Response>`;
  }
  const wrapper = known.resultWrapper ?? `${operation}Result`;
  const result = `<${wrapper}>${content(model, known.output, output)}</${wrapper}>`;
  const metadata = `<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata>`;
  return `<${operation}Response xmlns="${model.xmlNamespace ?? ''}">${result}${metadata}</${operation}Response>`;
}

/** An error in the query protocol. */
export function toErrorXml(
  model: ServiceModel,
  error: { readonly code: string; readonly message: string; readonly status: number },
  requestId: string,
): string {
  if (model.protocol === 'ec2') {
    const inner = `<Error><Code>${error.code}</Code><Message>${escapeXml(error.message)}</Message></Error>`;
    return `<Response><Errors>${inner}</Errors><RequestID>${requestId}</RequestID></Response>`;
  }
  const type = error.status >= 500 ? 'Receiver' : 'Sender';
  const fields = `<Type>${type}</Type><Code>${error.code}</Code><Message>${escapeXml(error.message)}</Message>`;
  const inner = `<Error>${fields}</Error><RequestId>${requestId}</RequestId>`;
  return `<ErrorResponse xmlns="${model.xmlNamespace ?? ''}">${inner}</ErrorResponse>`;
}

function content(model: ServiceModel, reference: Shape, value: unknown): string {
  const shape = resolveShape(model, reference);
  if (value === undefined || value === null) return '';
  if (value instanceof Date) return value.toISOString();
  if (shape.type === 'list' && Array.isArray(value)) {
    const name = model.protocol === 'ec2' ? 'item' : (shape.xml ?? 'member');
    return value.map((item) => `<${name}>${content(model, shape.member, item)}</${name}>`).join('');
  }
  if (shape.type === 'structure' && isFields(value)) {
    return Object.entries(shape.members)
      .filter(([name]) => value[name] !== undefined)
      .map(([name, member]) => {
        const wireName = shape.wire?.[name]?.xml ?? name;
        return `<${wireName}>${content(model, member, value[name])}</${wireName}>`;
      })
      .join('');
  }
  return escapeXml(typeof value === 'string' ? value : JSON.stringify(value));
}
