import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

/* GitHub's own OpenAPI description, as far as the sandbox serves it: which routes exist, what they take and answer. */

/** A JSON schema of the description. */
export type Schema = Readonly<Record<string, unknown>>;

/** One operation of the description. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  /** With its parameters in braces. */
  readonly path: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: 'path' | 'query' | 'header';
    readonly required?: boolean;
    readonly schema: Schema;
  }[];
  readonly body?: { readonly required?: boolean; readonly schema: Schema };
  readonly responses: Readonly<Record<string, Schema | null>>;
}

interface Model {
  readonly operations: readonly Operation[];
  readonly schemas: Readonly<Record<string, Schema>>;
}

/** An operation with the values of its path's parameters. */
export interface MatchedOperation {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
}

const file = new URL('../models/github/openapi.json', import.meta.url);

/** Parameters whose values may hold slashes. */
const slashed = new Set(['path', 'ref', 'basehead', 'branch']);

/** Matches and checks requests and answers against the description. Schemas are compiled when first needed. */
export class GitHubModel {
  readonly #model: Model = JSON.parse(readFileSync(file, 'utf8')) as Model;
  readonly #routes = this.#model.operations.map((operation) => ({ operation, pattern: patternOf(operation) }));
  readonly #ajv = new Ajv({ strict: false, coerceTypes: false, validateFormats: false, allErrors: true });
  readonly #compiled = new Map<string, ValidateFunction>();

  /** The most literal operation that a path matches. */
  match(method: string, path: string): MatchedOperation | undefined {
    const fitting = this.#routes
      .filter(({ operation }) => operation.method === method)
      .flatMap(({ operation, pattern }) => {
        const found = pattern.exec(path);
        return found === null ? [] : [{ operation, params: decoded(found.groups ?? {}) }];
      });
    return fitting.sort((a, b) => literalParts(b.operation) - literalParts(a.operation))[0];
  }

  /** What is wrong with a request; empty when nothing is. */
  requestProblems(operation: Operation, query: URLSearchParams, body: unknown): readonly string[] {
    const known = operation.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
    const unknown = [...query.keys()]
      .filter((name) => !known.includes(name))
      .map((name) => `unknown parameter ${name}`);
    const schema = operation.body?.schema;
    if (schema === undefined) return body === undefined ? unknown : [...unknown, 'a body where none is taken'];
    if (body === undefined) return operation.body?.required === true ? [...unknown, 'no body'] : unknown;
    const members = schema['properties'];
    const strays =
      typeof members === 'object' && members !== null && typeof body === 'object' && body !== null
        ? Object.keys(body)
            .filter((name) => !(name in members))
            .map((name) => `unknown field ${name}`)
        : [];
    return [...unknown, ...strays, ...this.#problems(`${operation.id} request`, schema, body)];
  }

  /** What is wrong with an answer; empty when nothing is. */
  answerProblems(operation: Operation, status: number, body: unknown): readonly string[] {
    const schema = operation.responses[String(status)];
    if (schema === undefined) return status >= 400 ? [] : [`status ${status} is not in the description`];
    return schema === null ? [] : this.#problems(`${operation.id} ${status}`, schema, body);
  }

  /** The schema of an operation's answer. */
  answerSchema(operation: Operation, status: number): Schema | undefined {
    return operation.responses[String(status)] ?? undefined;
  }

  /** A schema that a reference names; any other schema is itself. */
  resolve(schema: Schema): Schema {
    const reference = schema['$ref'];
    if (typeof reference !== 'string') return schema;
    return this.resolve(this.#model.schemas[reference.split('/').at(-1) ?? ''] ?? {});
  }

  #problems(key: string, schema: Schema, value: unknown): readonly string[] {
    const validate = this.#compiled.get(key) ?? this.#ajv.compile({ ...schema, schemas: this.#model.schemas });
    this.#compiled.set(key, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).slice(0, 5).map((error) => `${error.instancePath || '/'} ${error.message ?? ''}`);
  }
}

/** A path with more literal segments is the more exact one. */
function literalParts({ path }: Operation): number {
  return path.split('/').filter((segment) => !segment.startsWith('{')).length;
}

function patternOf({ path }: Operation): RegExp {
  const pattern = path.replaceAll(
    /\{(\w+)\}/g,
    (_brace, name: string) => `(?<${name}>${slashed.has(name) ? '.+' : '[^/]+'})`,
  );
  return new RegExp(`^${pattern}$`);
}

function decoded(groups: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
}
