import { afterEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { NOT_BUILT } from '../../src/config/not-built.ts';
import { inputNames, outputNames, readInputs } from '../../src/inputs.ts';
import { configPaths, type SchemaNode } from '../../scripts/docs/config-reference.ts';
import { configurationSections, readmeSections, setupSections, withSections } from '../../scripts/docs/sections.ts';
import { readSection } from '../../scripts/docs/section.ts';
import { readText } from './project.ts';

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const action = parse(readText('action.yml')) as ActionFile;

/** Names in the first column of a generated table. */
function namesIn(section: string): readonly string[] {
  return [...readSection(readText('README.md'), section).matchAll(/^\| `([a-z-]+)` \|/gm)].map(
    (match) => match[1] ?? '',
  );
}

describe('action.yml, the registry in src/inputs.ts and the README', () => {
  test('name the same inputs', () => {
    expect(Object.keys(action.inputs)).toEqual([...inputNames]);
    expect(namesIn('inputs')).toEqual([...inputNames]);
  });

  test('name the same outputs', () => {
    expect(Object.keys(action.outputs)).toEqual([...outputNames]);
    expect(namesIn('outputs')).toEqual([...outputNames]);
  });

  test('run the bundle on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  });

  test('describe every input and output in one sentence', () => {
    for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)]) {
      expect(description).toMatch(/^[A-Z][^]*\.$/);
      expect(description).not.toContain('\n');
    }
  });
});

describe('generated sections', () => {
  test.each([
    ['README.md', readmeSections()],
    ['docs/configuration.md', configurationSections()],
    ['docs/setup.md', setupSections()],
  ])('%s is what its sources say (npm run generate)', (path, sections) => {
    expect(readText(path)).toBe(withSections(path, sections));
  });
});

describe('what is not built yet', () => {
  const section = /## Not built yet in this version\n([^]*?)\n## /.exec(readText('README.md'))?.[1] ?? '';

  afterEach(() => {
    for (const name of inputNames) Reflect.deleteProperty(process.env, inputVariable(name));
  });

  function inputVariable(name: string): string {
    return `INPUT_${name.toUpperCase()}`;
  }

  function readWith(inputs: Readonly<Record<string, string>>): unknown {
    const all = { 'github-token': 'token-of-this-test', ...inputs };
    for (const [name, value] of Object.entries(all)) process.env[inputVariable(name)] = value;
    return readInputs();
  }

  test.each(NOT_BUILT.map(({ path }) => path))('the README names config key %s', (path) => {
    expect(section).toContain(path.replace('accounts[].regions', 'regions'));
  });

  test('every config key named so exists in the schema', () => {
    const paths = configPaths(JSON.parse(readText('schema/config.schema.json')) as SchemaNode);

    expect(NOT_BUILT.map(({ path }) => path).filter((path) => !paths.includes(path))).toEqual([]);
  });

  test.each(['discover', 'report'])('mode %s, which the README names so, is refused', (mode) => {
    expect(section).toContain(`\`${mode}\``);
    expect(() => readWith({ mode })).toThrow('not built yet');
  });

  test.each(['shard', 'reports'])('input %s, which the README names so, is refused', (name) => {
    expect(section).toContain(`\`${name}\``);
    expect(() => readWith({ [name]: '1/2' })).toThrow('not built yet');
  });

  test.each(['auto', 'scan', 'swap', 'rollback', 'check', 'doctor'])('mode %s works', (mode) => {
    expect(readWith({ mode })).toMatchObject({ mode });
  });
});
