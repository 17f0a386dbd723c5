import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { loadConfig } from '../../src/config/load.ts';

const EXAMPLE = readFileSync(new URL('fixtures/whole-example.yml', import.meta.url), 'utf8');
const WORDS = EXAMPLE.match(/[\w.*"@/-]+|[{}[\]:,#&*!|>%]/g) ?? [];

/** Every answer is a config, or at least one problem, each inside the text and in order. */
function expectAnswer(text: string): void {
  const result = loadConfig(text);
  if (result.kind === 'valid') {
    expect(result.config.accounts.length).toBeGreaterThan(0);
    return;
  }
  const lines = text.split(/\r\n|\r|\n/);
  expect(result.problems.length).toBeGreaterThan(0);
  for (const { line, column, message } of result.problems) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(message).not.toMatch(/\n|undefined|NaN|\[object/);
  }
  const places = result.problems.map(({ line, column }) => line * 1_000_000 + column);
  expect(places).toEqual([...places].sort((a, b) => a - b));
}

describe('loadConfig never throws', () => {
  test('for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), expectAnswer), { numRuns: 300 });
  });

  test('for the words and signs of the example in any order', () => {
    const words = fc.array(fc.constantFrom(...WORDS, '\n', '\n  ', '\n  - ', ' ', '\t', '---\n', '&a ', '*a '));

    fc.assert(
      fc.property(words, (parts) => {
        expectAnswer(parts.join(''));
      }),
      { numRuns: 300 },
    );
  });

  test('for the example with a piece of it replaced', () => {
    const piece = fc.record({
      at: fc.nat(EXAMPLE.length),
      length: fc.nat(12),
      by: fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom(...WORDS, '\n', '  ', '- ', '')),
    });

    fc.assert(
      fc.property(piece, ({ at, length, by }) => {
        expectAnswer(EXAMPLE.slice(0, at) + by + EXAMPLE.slice(at + length));
      }),
      { numRuns: 150 },
    );
  });

  test('for any value under any key', () => {
    const keys = [
      'accounts',
      'organization',
      'regions',
      'roles',
      'rules',
      'maintenance',
      'scan',
      'dns',
      'issues',
      'swap',
    ];
    const inner = ['id', 'match', 'windows', 'freezes', 'overrides', 'timezone', 'weekly', 'from', 'to', 'tag', 'drop'];
    const value = fc.letrec<{ node: unknown }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom<unknown>(null, true, 0, -1.5, '', 'always', '2026-12-25', '24:00', '3h', 'sun', '111122223333'),
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...inner, '__proto__', 'constructor'), tie('node'), { maxKeys: 4 }),
      ),
    })).node;

    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 4 }), (file) => {
        expectAnswer(stringify({ version: 1, ...file }));
      }),
      { numRuns: 300 },
    );
  });
});
