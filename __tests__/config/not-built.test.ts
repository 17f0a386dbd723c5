import { describe, expect, test } from '@jest/globals';
import { NOT_BUILT } from '../../src/config/not-built.ts';
import { problemsOf } from './problems-of.ts';

/** A value that asks for what is not built, in a file that is valid otherwise; the position is that of the key. */
const ASKING: readonly (readonly [path: string, yaml: string, problem: string])[] = [
  [
    'issues.per',
    'issues: { per: account }',
    '5:11: issues.per: `issues.per: account` is not built yet in this version; remove it or use `certificate`',
  ],
];

describe('what is not built yet', () => {
  test.each(ASKING)('%s: %j is refused by name at its key', (...[, yaml, problem]) => {
    const file = `version: 1\naccounts:\n  - id: "111122223333"\n    regions: [us-east-1]\n${yaml}\n`;

    expect(problemsOf(file)).toEqual([problem]);
  });

  test('every entry of the list is tested here', () => {
    const tested = new Set(ASKING.map(([path]) => path));

    expect(new Set(NOT_BUILT.map(({ path }) => path))).toEqual(tested);
  });

  test('a default that is written out is no request for it', () => {
    const file = `version: 1
accounts:
  - { id: "111122223333", regions: [us-east-1] }
strategy: replace
rules:
  - { match: { account: "*" }, strategy: replace, language: ja }
maintenance: { rollback: any-time, allow-override: false, change-calendars: [] }
scan: { time-budget: 50m, concurrency: auto, accounts-per-shard: 40 }
health: false
dns: { route53: off, route53-accounts: [] }
issues: { language: ja, per: certificate }
swap: { managed: warn, terraform-tags: [], delete-old-after: never }
`;

    expect(problemsOf(file)).toEqual([]);
  });

  test('a value that is wrong anyway is not refused a second time', () => {
    const file = 'version: 1\naccounts: [{ id: "111122223333", regions: [us-east-1] }]\nhealth: x';

    expect(problemsOf(file)).toEqual([expect.stringMatching(/^3:9: health: found `x`; expected/)]);
  });
});
