/**
 * Extracts the operations that the sandbox speaks, and the webhook payloads that it hands to the action, from GitHub's
 * own OpenAPI description (npm package `@octokit/openapi`, MIT) into `sandbox/models/github/openapi.json`. The
 * description is that of API version 2022-11-28, which GitHub answers when a request names none.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { operations, webhooks } from './github-operations.ts';
import { isObject, toJsonSchema } from './openapi-schema.ts';
import type { JsonObject } from './openapi-schema.ts';

const version = '23.0.2';
const target = fileURLToPath(new URL('../../sandbox/models/github/', import.meta.url));

/** Packs the package into a temporary folder, hands over its folder and removes it afterwards. */
function withPackage(work: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'update-models-'));
  try {
    execFileSync('npm', ['pack', `@octokit/openapi@${version}`, '--silent'], { cwd: folder });
    execFileSync('tar', ['-xzf', `octokit-openapi-${version}.tgz`], { cwd: folder });
    work(join(folder, 'package'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Follows a path of keys; throws where it ends. */
function dig(value: unknown, ...path: readonly string[]): JsonObject {
  let found = value;
  for (const key of path) found = isObject(found) ? found[key] : undefined;
  if (!isObject(found)) throw new Error(`GitHub's description has no ${path.join(' > ')}.`);
  return found;
}

/** Reads out of one description; remembers which schemas were referred to. */
class Extraction {
  private readonly description: JsonObject;
  private readonly names = new Set<string>();

  constructor(description: JsonObject) {
    this.description = description;
  }

  private schema(schema: unknown): unknown {
    return toJsonSchema(schema, (name) => this.names.add(name));
  }

  private resolve(value: unknown): JsonObject {
    const object = isObject(value) ? value : {};
    return typeof object['$ref'] === 'string' ? dig(this.description, ...object['$ref'].split('/').slice(1)) : object;
  }

  private jsonContent(holder: JsonObject): unknown {
    const content = isObject(holder['content']) ? holder['content'] : {};
    const media = content['application/json'];
    return isObject(media) ? this.schema(media['schema'] ?? {}) : undefined;
  }

  operation(route: string): JsonObject {
    const [method = '', path = ''] = route.split(' ');
    const shared = dig(this.description, 'paths', path);
    const operation = dig(shared, method.toLowerCase());
    const parameters = [shared['parameters'], operation['parameters']].flatMap((list): readonly unknown[] =>
      Array.isArray(list) ? list : [],
    );
    const body = operation['requestBody'] === undefined ? undefined : this.resolve(operation['requestBody']);
    return {
      id: operation['operationId'],
      method,
      path,
      parameters: parameters.map((parameter) => {
        const { name, in: place, required, schema } = this.resolve(parameter);
        return { name, in: place, required: required === true, schema: this.schema(schema) };
      }),
      ...(body && { body: { required: body['required'] === true, schema: this.jsonContent(body) } }),
      responses: Object.fromEntries(
        Object.entries(dig(operation, 'responses')).map(([status, response]) => [
          status,
          this.jsonContent(this.resolve(response)) ?? null,
        ]),
      ),
    };
  }

  webhook(name: string): JsonObject {
    const body = this.resolve(dig(this.description, 'x-webhooks', name, 'post')['requestBody']);
    return { name, schema: this.jsonContent(body) };
  }

  /** All schemas that what was read so far refers to, directly or not. */
  schemas(): JsonObject {
    const found: Record<string, unknown> = {};
    for (let names = [...this.names]; names.length > 0; names = [...this.names].filter((name) => !(name in found))) {
      for (const name of names) found[name] = this.schema(dig(this.description, 'components', 'schemas', name));
    }
    return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

/** One line an entry, so that a change of GitHub's is readable as a difference. */
function writeModel(model: Readonly<Record<string, JsonObject | readonly JsonObject[]>>): string {
  const sections = Object.entries(model).map(([key, section]) => {
    const lines = Array.isArray(section)
      ? section.map((entry) => JSON.stringify(entry))
      : Object.entries(section).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
    const [open, close] = Array.isArray(section) ? '[]' : '{}';
    return `${JSON.stringify(key)}: ${open}\n${lines.join(',\n')}\n${close}`;
  });
  return `{\n${sections.join(',\n')}\n}\n`;
}

withPackage((folder) => {
  const description = JSON.parse(readFileSync(join(folder, 'generated/api.github.com.json'), 'utf8')) as JsonObject;
  const extraction = new Extraction(description);
  const model = {
    source: { package: '@octokit/openapi', version, apiVersion: '2022-11-28', license: 'MIT' },
    operations: operations.map((route) => extraction.operation(route)),
    webhooks: webhooks.map((name) => extraction.webhook(name)),
  };
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'openapi.json'), writeModel({ ...model, schemas: extraction.schemas() }));
  copyFileSync(join(folder, 'LICENSE'), join(target, 'LICENSE'));
  console.log(
    `${model.operations.length} operations, ${model.webhooks.length} webhooks of @octokit/openapi ${version}`,
  );
});
