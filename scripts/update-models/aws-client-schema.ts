import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ErrorModel, OperationModel, Shape, WireNames } from '../../sandbox/aws/model.ts';

const require = createRequire(import.meta.url);

/** What an SDK version 3 client knows of its service. */
export interface ClientModel {
  readonly version: string;
  readonly operations: Readonly<Record<string, OperationModel>>;
  readonly shapes: Record<string, Shape>;
  readonly errors: Readonly<Record<string, ErrorModel>>;
}

/** Kinds of static schemas in SDK version 3 (`@smithy/core`, schema sentinels): the first item of the array. */
const kind = { error: -3, list: 1, map: 2, structure: 3, union: 4, operation: 9 };
/** Simple schemas: numbers in place of an array. */
const simple: Readonly<Record<number, Shape>> = {
  0: { type: 'string' },
  1: { type: 'number' },
  2: { type: 'boolean' },
  4: { type: 'timestamp' },
  21: { type: 'blob' },
};
const listOf = 64;
const mapOf = 128;

/** Member → enum name, by structure, as the client's type declarations say (`KeyAlgorithm?: KeyAlgorithm[]`). */
type EnumNames = ReadonlyMap<string, ReadonlyMap<string, string>>;

function readEnumNames(declarations: string): EnumNames {
  const structures = new Map<string, Map<string, string>>();
  for (const match of declarations.matchAll(/export interface (\w+) \{([\s\S]*?)\n\}/g)) {
    const members = new Map<string, string>();
    for (const member of (match[2] ?? '').matchAll(/^ {4}(\w+)\??: (\w+)(?:\[\])? \| undefined;/gm)) {
      members.set(member[1] ?? '', member[2] ?? '');
    }
    structures.set(match[1] ?? '', members);
  }
  for (const match of declarations.matchAll(/interface (\w+)Member \{([\s\S]*?)\n {4}\}/g)) {
    const member = /^ {8}(\w+): (\w+);/m.exec(match[2] ?? '');
    if (member?.[1] === match[1]) structures.set(`:${member?.[1] ?? ''}`, new Map([['', member?.[2] ?? '']]));
  }
  return structures;
}

/** Reads the schemas of some operations, and of all errors, out of an installed SDK version 3 client. */
export function readClientModel(name: string, folder: string, operations: readonly string[]): ClientModel {
  const client = require(name) as Readonly<Record<string, unknown>>;
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const types = join(folder, 'dist-types/models');
  const declarations = readdirSync(types).filter((file) => /^models_\d+\.d\.ts$/.test(file));
  const enumNames = readEnumNames(declarations.map((file) => readFileSync(join(types, file), 'utf8')).join('\n'));
  const reader = new SchemaReader(client, enumNames);
  return {
    version: manifest.version,
    operations: Object.fromEntries(operations.map((operation) => [operation, reader.operation(operation)])),
    shapes: reader.shapes,
    errors: reader.errors(),
  };
}

/** Walks the client's schemas and gathers every shape that is met. */
class SchemaReader {
  readonly shapes: Record<string, Shape> = {};
  readonly #client: Readonly<Record<string, unknown>>;
  readonly #enumNames: EnumNames;

  constructor(client: Readonly<Record<string, unknown>>, enumNames: EnumNames) {
    this.#client = client;
    this.#enumNames = enumNames;
  }

  operation(name: string): OperationModel {
    const schema = this.#client[`${name}$`];
    if (!Array.isArray(schema)) throw new Error(`The client knows no operation ${name}.`);
    const [, , , traits, input, output] = schema as readonly unknown[];
    const http = (traits as { readonly http?: readonly string[] }).http;
    const [method, path] = http ?? [];
    const route = method === undefined || path === undefined ? {} : { method, path };
    return { input: this.#shape(input), output: this.#shape(output), ...route };
  }

  errors(): Record<string, ErrorModel> {
    const errors: Record<string, ErrorModel> = {};
    for (const schema of Object.values(this.#client)) {
      if (!Array.isArray(schema) || schema[0] !== kind.error) continue;
      const [, , name, traits] = schema as unknown as readonly [
        number,
        string,
        string,
        Readonly<Record<string, unknown>> | 0,
      ];
      if (traits === 0 || name.includes('Acme')) continue;
      const [code, status] = (traits['awsQueryError'] as readonly [string, number] | undefined) ?? [name, 400];
      errors[name] = { queryCode: code, status: (traits['httpError'] as number | undefined) ?? status };
    }
    return errors;
  }

  #shape(schema: unknown, enumName?: string): Shape {
    if (typeof schema === 'function') return this.#shape((schema as () => unknown)(), enumName);
    // "Nothing": the output of an operation without any.
    if (schema === 'unit') return { type: 'structure', members: {} };
    if (typeof schema === 'number') return this.#simple(schema, enumName);
    if (!Array.isArray(schema)) throw new Error(`Unknown schema ${String(schema)}.`);
    const [first, , name] = schema as readonly unknown[];
    // A schema with member traits, such as [() => TagList, 0].
    if (typeof first === 'function' || schema.length === 2) return this.#shape(first, enumName);
    if (first === 0) return this.#shape(schema[4], enumName);
    const key = typeof name === 'string' ? name : '';
    if (!(key in this.shapes)) {
      this.shapes[key] = { type: 'string' };
      this.shapes[key] = this.#aggregate(schema, enumName);
    }
    return { ref: key };
  }

  #simple(schema: number, enumName?: string): Shape {
    if ((schema & mapOf) !== 0)
      return { type: 'map', key: { type: 'string' }, value: this.#simple(schema & ~mapOf, enumName) };
    if ((schema & listOf) !== 0) return { type: 'list', member: this.#simple(schema & ~listOf, enumName) };
    const shape = simple[schema];
    if (shape === undefined) throw new Error(`Unknown simple schema ${schema}.`);
    const values = enumName === undefined ? undefined : this.#enumValues(enumName);
    return schema === 0 && values !== undefined ? { type: 'string', enum: values } : shape;
  }

  #enumValues(name: string): readonly string[] | undefined {
    const candidate = this.#client[name];
    if (typeof candidate !== 'object' || candidate === null || Array.isArray(candidate)) return undefined;
    return Object.values(candidate as Readonly<Record<string, string>>);
  }

  #aggregate(schema: readonly unknown[], enumName?: string): Shape {
    const [type, , name] = schema as readonly [number, string, string];
    if (type === kind.list) {
      const xml = wireTraits(schema[4])?.xmlName;
      return { type: 'list', member: this.#shape(schema[4], enumName), ...(xml !== undefined && { xml }) };
    }
    if (type === kind.map) return { type: 'map', key: this.#shape(schema[4]), value: this.#shape(schema[5]) };
    if (type !== kind.structure && type !== kind.union) throw new Error(`Unknown kind ${type} of schema ${name}.`);
    const names = schema[4] as readonly string[];
    const schemas = schema[5] as readonly unknown[];
    const members = names.map((member, index) => [member, this.#shape(schemas[index], this.#enumOf(name, member))]);
    const required = names.slice(0, (schema[6] as number | undefined) ?? 0);
    const wire = names.flatMap((member, index) => {
      const names = wireNames(schemas[index], member);
      return names === undefined ? [] : [[member, names] as const];
    });
    return {
      type: 'structure',
      members: Object.fromEntries(members) as Record<string, Shape>,
      ...(wire.length > 0 && { wire: Object.fromEntries(wire) }),
      ...(required.length > 0 && { required }),
      ...(type === kind.union && { union: true }),
    };
  }

  #enumOf(structure: string, member: string): string | undefined {
    return this.#enumNames.get(structure)?.get(member) ?? this.#enumNames.get(`:${member}`)?.get('');
  }
}

interface WireTraits {
  readonly xmlName?: string;
  readonly ec2QueryName?: string;
  readonly httpQuery?: string;
}

function wireTraits(schema: unknown): WireTraits | undefined {
  if (!Array.isArray(schema) || schema.length !== 2 || typeof schema[1] !== 'object') return undefined;
  return schema[1] as WireTraits;
}

/** What a member is called in requests and answers, where it is not the member's own name. */
function wireNames(schema: unknown, member: string): WireNames | undefined {
  const { xmlName, ec2QueryName, httpQuery } = wireTraits(schema) ?? {};
  if (httpQuery !== undefined) return { query: httpQuery, xml: member };
  if (xmlName === undefined) return undefined;
  const query = ec2QueryName ?? `${xmlName.charAt(0).toUpperCase()}${xmlName.slice(1)}`;
  return query === member && xmlName === member ? undefined : { query, xml: xmlName };
}
