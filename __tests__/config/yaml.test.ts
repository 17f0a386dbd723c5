import { describe, expect, test } from '@jest/globals';
import { problemsOf } from './problems-of.ts';

const VALID = 'version: 1\naccounts:\n  - id: "111122223333"\nregions: [us-east-1]\n';

/** Each level repeats the one before ten times. */
const BOMB = `version: 1
accounts: []
a: &a [x, x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
`;

describe('a file that is no YAML map', () => {
  test.each([
    ['an empty file', '', '1:1: the file is empty; expected a map that begins with `version: 1`'],
    ['comments only', '# nothing\n\n', '1:1: the file is empty; expected a map that begins with `version: 1`'],
    [
      'a list',
      '# accounts\n- "111122223333"\n',
      '2:1: found a list at the top of the file; expected a map that begins with `version: 1`',
    ],
    ['text', 'hello', '1:1: found `hello` at the top of the file; expected a map that begins with `version: 1`'],
    ['a tab', 'version: 1\nroles:\n\tscan: x\n', '3:1: a tab is used as indentation, which YAML forbids; use spaces'],
    [
      'two documents',
      `${VALID}---\n${VALID}`,
      '5:1: the file holds more than one YAML document; keep one and remove the `---` line',
    ],
    ['an open quote', 'version: 1\nstrategy: "replace\n', '3:1: this is not valid YAML: Missing closing "quote'],
    [
      'a value that begins with @',
      'accounts:\n  - owners: [@octocat]\n',
      '2:14: a value may begin with `@` only in quotes; GitHub users and teams are written without it: `octocat`',
    ],
    ['a list as a key', '? [a]\n: b\n', '1:3: a key is a list or a map; keys are plain words'],
    [
      'an alias of nothing',
      `${VALID}roles: *roles\n`,
      '5:8: YAML takes `*roles` for an alias; write it in quotes: `"*roles"`',
    ],
    ['an alias bomb', BOMB, '4:8: aliases (`*name`) multiply into too many values; write the values out'],
    ['a bottomless list', `version: ${'['.repeat(50_000)}`, /^1:\d+: the file is nested too deeply$/],
    ['a deep list', `version: ${'['.repeat(200)}${']'.repeat(200)}`, '1:1: the file is nested too deeply'],
  ])('%s is one clear error', (...[, text, problem]) => {
    expect(problemsOf(text)).toEqual([
      typeof problem === 'string' ? problem : (expect.stringMatching(problem) as unknown),
    ]);
  });
});

describe('a file of many bytes', () => {
  const tooLong = '1:1: the file has more than 200 kB; make it shorter';

  test('is read up to two hundred thousand bytes, and not beyond, whatever follows', () => {
    const padded = `${VALID}#`.padEnd(200_000, 'x');
    expect(problemsOf(padded)).toEqual([]);
    expect(problemsOf(`${padded}x`)).toEqual([tooLong]);
    expect(problemsOf(`${VALID}#`.padEnd(199_998, 'x') + '🌧')).toEqual([tooLong]);
    expect(problemsOf(`${padded}\nx: ${'['.repeat(1_000_000)}`)).toEqual([tooLong]);
  });

  test('with tens of thousands of aliases is refused before any is followed', () => {
    const aliases = Array.from({ length: 30_000 }, () => '*a').join(', ');
    expect(problemsOf(`${VALID}a: &a 1\nb: [${aliases}]\n`)).toEqual([
      '1:1: the file has too many aliases (`*name`); write the values out',
    ]);
  });

  test('tells a key that stands twice among ten thousand', () => {
    const keys = Array.from({ length: 10_000 }, (_, n) => `k${String(n)}: 1`).join('\n');
    expect(problemsOf(`${VALID}${keys}\nk0: 2\n`)).toContainEqual(expect.stringContaining('given twice'));
  });
});

describe('YAML beyond plain values', () => {
  test('a key that is given twice is an error beside all the others', () => {
    expect(problemsOf(`${VALID}strategy: replace\n"strategy": x\n`)).toEqual([
      '6:1: the key `strategy` is given twice in the same map; keep one of the two',
      '6:13: strategy: found `x`; expected `replace`, `in-place` or `auto`',
    ]);
  });

  test('tags and directives are refused', () => {
    expect(problemsOf(`%FOO\n---\n${VALID}strategy: !x replace\n`)).toEqual([
      '1:1: YAML directives are not supported here; remove the line that begins with `%`',
      '7:11: YAML tags such as `!name` are not supported here; remove the tag',
    ]);
  });

  test('a YAML 1.1 directive does not turn words into booleans', () => {
    expect(problemsOf(`%YAML 1.1\n---\n${VALID}request: off\n`)).toEqual([]);
  });

  test('merge keys are no keys', () => {
    expect(problemsOf(`${VALID}swap:\n  <<: { verify: tls }\n`)).toEqual([
      '6:3: swap["<<"]: unknown key `<<`; allowed here: `verify`, `managed`, `terraform-tags`, `delete-old-after`, `allow`',
    ]);
  });

  test('a list that contains itself is judged like any other value', () => {
    expect(problemsOf('version: 1\nregions: [us-east-1]\naccounts: &a [*a]\n')).toEqual([
      '3:15: accounts[0]: found a list; expected a map with keys of `id`, `name`, `regions`, `owners`',
    ]);
  });

  test('a problem inside an anchored value is shown where the value is written', () => {
    const text = 'version: 1\nregions: &r [nowhere]\naccounts:\n  - { id: "111122223333", regions: *r }\n';

    expect(problemsOf(text)).toEqual([
      '2:14: accounts[0].regions[0]: found `nowhere`; expected a region name such as `us-east-1`',
      '2:14: regions[0]: found `nowhere`; expected a region name such as `us-east-1`',
    ]);
  });

  test('Windows line ends and a byte order mark move no position', () => {
    expect(problemsOf(`\uFEFF${VALID.replaceAll('\n', '\r\n')}strategy: x\r\n`)).toEqual([
      '5:11: strategy: found `x`; expected `replace`, `in-place` or `auto`',
    ]);
  });
});
