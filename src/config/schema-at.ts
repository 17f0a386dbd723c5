import * as z from 'zod';
import type { Path } from './select.ts';

/** The keys that the schema allows in the map at a path; empty where it has none. */
export function allowedKeys(schema: z.ZodType, path: Path): readonly string[] {
  return schemasAt([schema], path).flatMap((each) => (each instanceof z.ZodObject ? Object.keys(each.shape) : []));
}

/** Whether the schema takes a value at a path. */
export function isAllowed(schema: z.ZodType, path: Path, value: unknown): boolean {
  return schemasAt([schema], path).some((each) => each.safeParse(value).success);
}

function schemasAt(schemas: readonly z.ZodType[], path: Path): readonly z.ZodType[] {
  return path.reduce<readonly z.ZodType[]>(
    (found, step) => found.flatMap((each) => stepInto(each, step)).flatMap(unwrap),
    schemas.flatMap(unwrap),
  );
}

function stepInto(schema: z.ZodType, step: string | number): readonly z.ZodType[] {
  if (schema instanceof z.ZodArray) return [schema.element as z.ZodType];
  if (schema instanceof z.ZodRecord) return [schema.valueType as z.ZodType];
  if (!(schema instanceof z.ZodObject) || !Object.hasOwn(schema.shape, step)) return [];
  return [schema.shape[step] as z.ZodType];
}

/** Takes off what only says "may be missing", and takes a union apart. */
function unwrap(schema: z.ZodType): readonly z.ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    return unwrap(schema.unwrap() as z.ZodType);
  }
  return schema instanceof z.ZodUnion ? schema.options.flatMap((each) => unwrap(each as z.ZodType)) : [schema];
}
