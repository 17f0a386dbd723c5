import { resolveShape } from './model.ts';
import type { ServiceModel, Shape } from './model.ts';

/** An object as it comes from or goes to the wire. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is a plain object. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** Turns what JSON 1.1 carries into what handlers take: timestamps (epoch seconds) become dates. */
export function fromJson(model: ServiceModel, reference: Shape, value: unknown): unknown {
  const shape = resolveShape(model, reference);
  if (shape.type === 'timestamp' && typeof value === 'number') return new Date(value * 1000);
  if (shape.type === 'list' && Array.isArray(value)) return value.map((item) => fromJson(model, shape.member, item));
  if (shape.type !== 'structure' || !isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => {
      const member = shape.members[name];
      return [name, member === undefined ? item : fromJson(model, member, item)];
    }),
  );
}

/** The reverse of {@link fromJson}: dates become epoch seconds, what is undefined is left out. */
export function toJson(value: unknown): unknown {
  if (value instanceof Date) return value.getTime() / 1000;
  if (Array.isArray(value)) return value.map(toJson);
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([name, item]) => [name, toJson(item)]),
  );
}
