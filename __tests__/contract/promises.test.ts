import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { policy } from '../../src/core/swap/policy/policy.ts';
import { pathOf, readText } from './project.ts';

/*
 * docs/swap-safety.md and docs/security.md give each promise a sign and, in their last tables, the tests that hold the action
 * to it. Only texts are read here; the tests themselves run like all others.
 */
const documents = ['docs/swap-safety.md', 'docs/security.md'];

/** A test that a row of the table names. */
interface NamedTest {
  readonly promise: string;
  readonly file: string;
  readonly name: string;
}

const rows = /^\| ([A-Z]\d+) \| (.*) \|$/gm;
const holders = /^\| ([A-Z]\d+) \| ([^|]+) \| (?=\[)/gm;
const chain = new Set(policy.map(({ name }) => name));
const testsOfFile = /\[`[^`]+`\]\(([^)]+)\): ((?:“[^”]+”(?:, )?)+)/g;

function namedTests(markdown: string): readonly NamedTest[] {
  return [...markdown.matchAll(rows)].flatMap(([, promise = '', cell = '']) =>
    [...cell.matchAll(testsOfFile)].flatMap(([, file = '', names = '']) =>
      [...names.matchAll(/“([^”]+)”/g)].map(([, name = '']) => ({ promise, file, name })),
    ),
  );
}

/** Signs of the promises that a text makes. */
function promisesOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/\*\*([A-Z]\d+)\*\*/g)].map(([, sign = '']) => sign);
}

/** Whether the file has a test, or a group of tests, of exactly this name. */
function hasTest({ file, name }: Omit<NamedTest, 'promise'>): boolean {
  const path = join('docs', file);
  if (!existsSync(pathOf(path))) return false;
  const text = readText(path);
  return [`'`, '"', '`'].some((quote) =>
    [`(${quote}${name}${quote},`, `(\n    ${quote}${name}${quote},`].some((call) => text.includes(call)),
  );
}

describe.each(documents)('the promises of %s', (document) => {
  const markdown = readText(document);

  test('each have a sign of their own and a row with a test', () => {
    const promises = promisesOf(markdown);
    expect(new Set(promises).size).toBe(promises.length);
    expect([...new Set(namedTests(markdown).map(({ promise }) => promise))].sort()).toEqual(promises.toSorted());
  });

  test('are held by tests that exist by the file and the name given', () => {
    expect(namedTests(markdown).filter((named) => !hasTest(named))).toEqual([]);
  });

  test('name what holds them: checks of the chain, or files that are there', () => {
    const held = [...markdown.matchAll(holders)].map(([, promise = '', holder = '']) => ({ promise, holder }));
    expect(held).toHaveLength([...markdown.matchAll(rows)].length);
    const unknown = held.flatMap(({ promise, holder }) => {
      const checks = [...holder.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = '']) => name);
      const files = [...holder.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);
      const gone = [...checks.filter((name) => !chain.has(name)), ...files.filter((path) => !existsSync(pathOf(path)))];
      return checks.length + files.length === 0 ? [promise] : gone;
    });
    expect(unknown).toEqual([]);
  });

  test('name no test that the table hides from this check', () => {
    const inTable = [...markdown.matchAll(rows)].map(([row]) => row).join('\n');
    expect(namedTests(markdown)).toHaveLength([...inTable.matchAll(/“/g)].length);
  });

  test.each([
    ['a file that does not exist', '../__tests__/core/gate.test.ts', 'counts by who set it last'],
    ['a name that is gone', '../__tests__/core/swap/gates.test.ts', 'counts by whoever set it last'],
    ['a part of a name', '../__tests__/core/swap/gates.test.ts', 'counts by who set it'],
  ])('would be missed: %s', (_what, file, name) => {
    expect(hasTest({ file, name })).toBe(false);
  });
});

test('each check of the chain holds a promise of swap safety', () => {
  const held = [...readText('docs/swap-safety.md').matchAll(holders)].map(([, , holder]) => holder).join(', ');
  expect([...chain].filter((name) => !held.includes(`**${name}**`))).toEqual([]);
});
