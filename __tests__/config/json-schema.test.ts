import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { configJsonSchema } from '../../src/config/json-schema.ts';
import { problemsOf } from './problems-of.ts';

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

const schema = JSON.parse(configJsonSchema()) as Schema & Readonly<Record<string, unknown>>;
const isValid = new Ajv({ strictTypes: false, strictRequired: false, allErrors: true }).compile(schema);
const example = readFileSync(new URL('fixtures/whole-example.yml', import.meta.url), 'utf8');

const HEAD = 'version: 1\naccounts:\n  - id: "111122223333"\n    regions: [us-east-1]\n';

/** Every key with its path and what is said of it. */
function keysOf(part: Schema, path: string): readonly (readonly [path: string, description: string | undefined])[] {
  const own = Object.entries(part.properties ?? {}).flatMap(([key, value]) => [
    [`${path}${key}`, value.description] as const,
    ...keysOf(value, `${path}${key}.`),
  ]);
  return [...own, ...[part.items, ...(part.anyOf ?? [])].flatMap((each) => (each ? keysOf(each, path) : []))];
}

describe('schema/config.schema.json', () => {
  test('is what `node scripts/generate-schema.ts` writes', () => {
    const written = readFileSync(new URL('../../schema/config.schema.json', import.meta.url), 'utf8');

    expect(written).toBe(configJsonSchema());
  });

  test('has a title, and one sentence for every key', () => {
    const keys = keysOf(schema, '');

    expect(schema['$schema']).toBe('http://json-schema.org/draft-07/schema#');
    expect(schema['title']).toBe('Config of acm-email-to-dns');
    expect(keys.length).toBeGreaterThan(80);
    for (const [path, description] of keys) {
      expect([path, description]).toEqual([path, expect.stringMatching(/^[A-Z].*\.$/)]);
    }
  });

  test('shows the defaults of values and sections', () => {
    const properties = schema.properties as unknown as Record<string, { default?: unknown; properties?: object }>;

    expect(properties['strategy']?.default).toBe('replace');
    expect(properties['maintenance']?.default).toEqual({});
    expect(properties['maintenance']?.properties).toMatchObject({ cutoff: { default: '5m' } });
  });
});

describe('the whole example', () => {
  test('is valid by the JSON Schema', () => {
    isValid(parse(example));

    expect(isValid.errors).toBeNull();
  });

  test('has no problem', () => {
    expect(problemsOf(example)).toEqual([]);
  });
});

describe('the JSON Schema agrees with the action', () => {
  test.each([
    'roles: { scan: path/to/scan, swap: "arn:aws-us-gov:iam::111122223333:role/x" }',
    'maintenance: { timezone: UTC, windows: [{ weekly: { days: [SUN, Monday], from: "22:00", to: "24:00" } }] }',
    'maintenance: { windows: always }',
    'maintenance: { timezone: UTC, freezes: [{ from: 2026-12-25, to: "2026-12-26 10:00+09:00" }] }',
    'dns: { resolvers: ["[::1]:53", "127.0.0.1:5353"] }',
    'scan: { concurrency: 4 }',
    'pull-requests: { directory: .ops/acm/ }',
    'issues: { reminders: [], labels: [a b] }',
  ])('that %s is valid', (yaml) => {
    const text = `${HEAD}${yaml}\n`;

    expect(problemsOf(text)).toEqual([]);
    isValid(parse(text));
    expect(isValid.errors).toBeNull();
  });

  test.each([
    'roles: { scna: x }',
    'roles: { scan: "a b" }',
    'maintenance: { timezone: UTC, windows: [{ start: "0 2 * * SUN" }] }',
    'maintenance: { timezone: UTC, windows: [{ start: "0 2 * *", duration: 3h }] }',
    'maintenance: { timezone: UTC, windows: [{ weekly: { days: [sunn], from: "22:00", to: "24:00" } }] }',
    'maintenance: { timezone: UTC, windows: [{ weekly: { days: [sun], from: "22:00", to: "24:01" } }] }',
    'maintenance: { timezone: "+09:00" }',
    'rules: [{ match: {} }]',
    'issues: { labels: [a, a] }',
    'issues: { max-new-per-run: 1.5 }',
    'pull-requests: { directory: ../x }',
    'regions: none',
  ])('that %s is not', (yaml) => {
    const text = `${HEAD}${yaml}\n`;

    expect(problemsOf(text)).not.toEqual([]);
    expect(isValid(parse(text))).toBe(false);
  });

  test('that a file without accounts and organization is not valid', () => {
    expect(isValid({ version: 1, regions: ['us-east-1'] })).toBe(false);
  });
});
