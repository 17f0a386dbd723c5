import type { GitHubModel, Schema } from './model.ts';

/*
 * GitHub's answers have hundreds of required members that nobody in the sandbox asks for. What the sandbox knows is
 * given; the rest is filled with the plainest value that the description allows, so that every answer is complete.
 */

type Json = Readonly<Record<string, unknown>>;

/** Completes a value to what its schema requires. */
export function fill(model: GitHubModel, schema: Schema, value: unknown): unknown {
  if (value === null) return null;
  const resolved = flatten(model, schema, value);
  if (Array.isArray(value)) {
    const items = resolved['items'] as Schema | undefined;
    return items === undefined ? value : value.map((item) => fill(model, items, item));
  }
  if (typeof value !== 'object') return value;
  const properties = (resolved['properties'] ?? {}) as Readonly<Record<string, Schema>>;
  const filled: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value as Json)) {
    if (member === undefined) continue;
    const known = properties[name];
    filled[name] = known === undefined ? member : fill(model, known, member);
  }
  for (const name of (resolved['required'] ?? []) as readonly string[]) {
    if (!(name in filled)) filled[name] = plainest(model, properties[name] ?? {});
  }
  return filled;
}

/** The schema with its references, `allOf` and the fitting alternative put together. */
function flatten(model: GitHubModel, schema: Schema, value: unknown): Schema {
  const resolved = model.resolve(schema);
  const all = resolved['allOf'] as readonly Schema[] | undefined;
  const alternatives = (resolved['oneOf'] ?? resolved['anyOf']) as readonly Schema[] | undefined;
  if (all !== undefined)
    return merge(
      resolved,
      all.map((part) => flatten(model, part, value)),
    );
  if (alternatives === undefined) return resolved;
  const fitting = alternatives.map((part) => flatten(model, part, value)).find((part) => accepts(part, value));
  return fitting === undefined ? resolved : merge(resolved, [fitting]);
}

function merge(base: Schema, parts: readonly Schema[]): Schema {
  const required = [base, ...parts].flatMap((part) => (part['required'] ?? []) as readonly string[]);
  const properties = Object.assign({}, ...[base, ...parts].map((part) => part['properties'] ?? {})) as Json;
  const items = [base, ...parts].map((part) => part['items']).find((part) => part !== undefined);
  return { type: parts[0]?.['type'], required, properties, ...(items === undefined ? {} : { items }) };
}

function accepts(schema: Schema, value: unknown): boolean {
  const types = typesOf(schema);
  if (types.length === 0) return typeof value === 'object';
  if (Array.isArray(value)) return types.includes('array');
  return types.includes(typeof value === 'number' ? 'integer' : typeof value) || types.includes('number');
}

function typesOf(schema: Schema): readonly string[] {
  const { type } = schema;
  if (Array.isArray(type)) return type as readonly string[];
  return typeof type === 'string' ? [type] : [];
}

function plainest(model: GitHubModel, schema: Schema): unknown {
  const resolved = model.resolve(schema);
  const alternatives = (resolved['oneOf'] ?? resolved['anyOf'] ?? resolved['allOf']) as readonly Schema[] | undefined;
  if (alternatives !== undefined && resolved['type'] === undefined) {
    if (alternatives.some((part) => typesOf(model.resolve(part)).includes('null'))) return null;
    return plainest(model, alternatives[0] ?? {});
  }
  const values = resolved['enum'] as readonly unknown[] | undefined;
  const types = typesOf(resolved);
  if (types.includes('null')) return null;
  if (values !== undefined) return values[0];
  if (types.includes('object') || resolved['properties'] !== undefined) return fill(model, resolved, {});
  if (types.includes('array')) return [];
  if (types.includes('integer') || types.includes('number')) return 0;
  if (types.includes('boolean')) return false;
  return resolved['format'] === 'date-time' ? '2026-01-01T00:00:00Z' : '';
}
