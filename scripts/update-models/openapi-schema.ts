/** Any JSON value's object form. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Keywords whose values are maps from names (of properties, of schemas) to schemas. */
const schemaMaps = new Set(['properties', 'patternProperties']);
/** Keywords whose values are schemas or lists of schemas. */
const subschemas = new Set(['items', 'additionalProperties', 'allOf', 'anyOf', 'oneOf', 'not']);
/** Keywords that are taken over as they are; what is in no list here (texts, examples, extensions) is dropped. */
const plain = new Set([
  ...['type', 'enum', 'format', 'pattern', 'required', 'default', 'minimum', 'maximum', 'minLength', 'maxLength'],
  ...['minItems', 'maxItems', 'uniqueItems', 'minProperties', 'maxProperties', 'exclusiveMinimum', 'exclusiveMaximum'],
  ...['multipleOf', 'const'],
]);

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Turns an OpenAPI 3.0 schema into plain JSON Schema: `nullable` becomes a type, texts and examples go, and references
 * to `#/components/schemas/x` become `#/schemas/x`; `onReference` hears of each name.
 */
export function toJsonSchema(schema: unknown, onReference: (name: string) => void): unknown {
  if (Array.isArray(schema)) return schema.map((item) => toJsonSchema(item, onReference));
  if (!isObject(schema)) return schema;
  if (typeof schema['$ref'] === 'string') {
    const name = schema['$ref'].slice(schema['$ref'].lastIndexOf('/') + 1);
    onReference(name);
    return { $ref: `#/schemas/${name}` };
  }
  const result: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (plain.has(keyword)) result[keyword] = value;
    else if (subschemas.has(keyword)) result[keyword] = toJsonSchema(value, onReference);
    else if (schemaMaps.has(keyword) && isObject(value)) {
      result[keyword] = Object.fromEntries(
        Object.entries(value).map(([name, property]) => [name, toJsonSchema(property, onReference)]),
      );
    }
  }
  return schema['nullable'] === true ? withNull(result) : result;
}

function withNull(schema: JsonObject): JsonObject {
  const { type, enum: values } = schema;
  if (typeof type !== 'string') {
    const isUntyped = ['allOf', 'anyOf', 'oneOf', 'enum'].every((keyword) => !(keyword in schema));
    return isUntyped ? schema : { anyOf: [schema, { type: 'null' }] };
  }
  const hasEnum = Array.isArray(values) && !values.includes(null);
  return { ...schema, type: [type, 'null'], ...(hasEnum && { enum: [...(values as unknown[]), null] }) };
}
