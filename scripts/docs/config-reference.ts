import { markdownTable } from './markdown-table.ts';

/** The part of JSON Schema that the config's schema uses. */
export interface SchemaNode {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly SchemaNode[];
  readonly items?: SchemaNode;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: unknown;
  readonly required?: readonly string[];
  readonly default?: unknown;
  readonly description?: string;
}

/** Every key of the config as a table row: path, type, default, meaning, and whether this version acts on it. */
export function configReference(schema: SchemaNode): string {
  return markdownTable(['Key', 'Value', 'Default', 'Meaning'], rowsOf(schema, ''));
}

/** Paths of every key, `[]` for the items of a list. */
export function configPaths(node: SchemaNode, path = ''): readonly string[] {
  return propertiesOf(node).flatMap(({ name, property }) => {
    const own = `${path}${name}`;
    return [own, ...configPaths(property, `${own}${listMark(property)}.`)];
  });
}

function rowsOf(node: SchemaNode, path: string): readonly (readonly string[])[] {
  return propertiesOf(node).flatMap(({ name, property, isRequired }) => {
    const own = `${path}${name}`;
    const row = [`\`${own}\``, valueOf(property), defaultOf(property, isRequired), property.description ?? ''];
    return [row, ...rowsOf(property, `${own}${listMark(property)}.`)];
  });
}

interface Property {
  readonly name: string;
  readonly property: SchemaNode;
  readonly isRequired: boolean;
}

/** The keys of a map, or of the maps in a list, whichever alternative holds them. */
function propertiesOf(node: SchemaNode): readonly Property[] {
  const holder = [node, node.items, ...(node.anyOf ?? []).flatMap((one) => [one, one.items])].find(
    (candidate) => candidate?.properties !== undefined,
  );
  return Object.entries(holder?.properties ?? {}).map(([name, property]) => ({
    name,
    property,
    isRequired: holder?.required?.includes(name) ?? false,
  }));
}

function listMark(node: SchemaNode): string {
  return [node, ...(node.anyOf ?? [])].some(({ type }) => type === 'array') ? '[]' : '';
}

function valueOf(node: SchemaNode): string {
  if (node.const !== undefined) return `\`${JSON.stringify(node.const)}\``;
  if (node.enum !== undefined) return node.enum.map((value) => `\`${String(value)}\``).join(' or ');
  if (node.type === 'array') return `list${node.items?.properties === undefined ? ' of texts' : ' of maps'}`;
  if (node.type === 'object') return 'map';
  if (node.anyOf !== undefined) return [...new Set(node.anyOf.map(valueOf))].join(' or ');
  const names: Readonly<Record<string, string>> = { string: 'text', boolean: '`true` or `false`', integer: 'number' };
  return names[node.type ?? ''] ?? node.type ?? 'text';
}

function defaultOf(node: SchemaNode, isRequired: boolean): string {
  if (isRequired) return '**required**';
  if (node.default === undefined || node.type === 'object') return '';
  return `\`${JSON.stringify(node.default)}\``;
}
