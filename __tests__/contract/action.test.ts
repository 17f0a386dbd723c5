import { afterEach, describe, expect, test } from '@jest/globals';
import { operationsPage } from '../../src/core/documents.ts';
import { languages } from '../../src/core/language.ts';
import { parse } from 'yaml';
import { inputNames, outputNames, readInputs } from '../../src/inputs.ts';
import {
  configurationSections,
  operationsSections,
  ownersSections,
  safetySections,
  readmeSections,
  setupSections,
  translatedReadmeSections,
  withSections,
} from '../../scripts/docs/sections.ts';
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

afterEach(() => {
  for (const name of inputNames) Reflect.deleteProperty(process.env, inputVariable(name));
});

function inputVariable(name: string): string {
  return `INPUT_${name.toUpperCase()}`;
}

test('the description is short enough for the Marketplace', () => {
  expect(/^description: (.{1,124})$/m.exec(readText('action.yml'))?.[1]).toMatch(/\.$/);
});

function readWith(inputs: Readonly<Record<string, string>>): unknown {
  const none = Object.fromEntries(inputNames.map((name) => [name, '']));
  const all = { ...none, 'github-token': 'token-of-this-test', ...inputs };
  for (const [name, value] of Object.entries(all)) process.env[inputVariable(name)] = value;
  return readInputs(() => undefined);
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
    ['README.ja.md', translatedReadmeSections()],
    ['docs/configuration.md', configurationSections()],
    ['docs/setup.md', setupSections()],
    ...languages.map((language) => [operationsPage(language), operationsSections(language)] as const),
    ['docs/owners.md', ownersSections()],
    ['docs/swap-safety.md', safetySections()],
  ])('%s is what its sources say (npm run generate)', (path, sections) => {
    expect(readText(path)).toBe(withSections(path, sections));
  });
});

describe('modes', () => {
  test.each(['auto', 'scan', 'swap', 'rollback', 'check', 'doctor', 'discover'])('mode %s works', (mode) => {
    expect(readWith({ mode })).toMatchObject({ mode });
  });
});

describe('inputs of shards', () => {
  test('are taken by their modes', () => {
    expect(readWith({ mode: 'scan', shard: '2/8' })).toMatchObject({ shard: { index: 2, count: 8 } });
    expect(readWith({ mode: 'report', reports: 'shards' })).toMatchObject({ mode: 'report', reports: 'shards' });
  });

  test.each(['0/3', '4/3', 'x', '1', '1/', '1/257', '01/3', '1/3/5', '-1/3', '1.5/3'])(
    'shard %s is an input error that shows what is expected',
    (shard) => {
      expect(() => readWith({ mode: 'scan', shard })).toThrow(`input shard: found \`${shard}\`; expected i/n`);
    },
  );

  test('are refused where they mean nothing', () => {
    expect(() => readWith({ mode: 'auto', shard: '1/2' })).toThrow('only mode scan takes it');
    expect(() => readWith({ mode: 'scan', reports: 'x' })).toThrow('only mode report takes it');
    expect(() => readWith({ mode: 'report' })).toThrow('input reports: it is empty');
  });
});
