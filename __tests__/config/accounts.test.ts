import { describe, expect, test } from '@jest/globals';
import { formatProblem } from '../../src/config/load.ts';
import { problemsOf } from './problems-of.ts';

const REGIONS = 'version: 1\nregions: [us-east-1]\n';

describe('accounts and regions', () => {
  test.each([
    [
      'regions: [us-east-1]\naccounts: [{ id: "111122223333" }]\n',
      ['1:1: version: missing; expected `1`, the only version of this file'],
    ],
    [
      'version: 2\nregions: [us-east-1]\naccounts: [{ id: "111122223333" }]\n',
      ['1:10: version: found the number 2; expected `1`, the only version of this file'],
    ],
    [
      'version: "1"\nregions: [us-east-1]\naccounts: [{ id: "111122223333" }]\n',
      ['1:10: version: found `"1"`; expected `1`, the only version of this file'],
    ],
    [REGIONS, ['1:1: accounts: missing; expected at least one account']],
    [`${REGIONS}accounts: []\n`, ['3:11: accounts: found an empty list; expected at least one account']],
    [
      `${REGIONS}accounts: [{ name: shop }]\n`,
      ['3:12: accounts[0].id: missing; expected an AWS account id, twelve digits in quotes such as `"111122223333"`'],
    ],
    [
      `${REGIONS}accounts:\n  - id: 111122223333\n`,
      [
        '4:9: accounts[0].id: found the number 111122223333; expected an AWS account id, twelve digits in quotes such as `"111122223333"`; write it in quotes: `"111122223333"`',
      ],
    ],
    [
      `${REGIONS}accounts:\n  - id: 012345678901\n`,
      [
        '4:9: accounts[0].id: found the number 012345678901; expected an AWS account id, twelve digits in quotes such as `"111122223333"`; write it in quotes: `"012345678901"`',
      ],
    ],
    [
      `${REGIONS}accounts:\n  - id: "1111-2222-3333"\n`,
      [
        '4:9: accounts[0].id: found `1111-2222-3333`; expected an AWS account id, twelve digits in quotes such as `"111122223333"`',
      ],
    ],
    [
      `${REGIONS}accounts:\n  - id: 1111222233334\n`,
      [
        '4:9: accounts[0].id: found the number 1111222233334; expected an AWS account id, twelve digits in quotes such as `"111122223333"`',
      ],
    ],
    [
      `${REGIONS}accounts:\n  - id: "111122223333"\n  - id: "444455556666"\n  - { name: x, id: "111122223333" }\n`,
      ['6:20: accounts[2].id: account 111122223333 is listed twice, in lines 4 and 6; keep one of the two'],
    ],
    [
      'version: 1\norganization: { role: "arn:aws:iam::999900001111:role/discovery" }\n',
      ['1:1: regions: missing; expected the regions of the accounts of `organization`, a list or `all`'],
    ],
    [
      'version: 1\norganization: { role: "discovery", include: ["r-root"], exclude: [111122223333] }\nregions: all\n',
      [
        '2:23: organization.role: found `discovery`; expected the full ARN of a role: `arn:<partition>:iam::<12 digits>:role/<name>`',
        '2:46: organization.include[0]: found `r-root`; expected an organisational unit such as `ou-abcd-11111111` or an account id in quotes',
        '2:67: organization.exclude[0]: found the number 111122223333; expected an organisational unit such as `ou-abcd-11111111` or an account id in quotes; write it in quotes: `"111122223333"`',
      ],
    ],
    [
      'version: 1\naccounts:\n  - id: "111122223333"\n    regions: [us-east-1]\n  - id: "444455556666"\n',
      [
        '5:5: accounts[1].regions: missing; expected regions here, or `regions` at the top of the file for all accounts',
      ],
    ],
    [
      'version: 1\nregions: [us-east1]\naccounts: [{ id: "111122223333", regions: [] }]\n',
      [
        '2:11: regions[0]: found `us-east1`; expected a region name such as `us-east-1`',
        '3:43: accounts[0].regions: found an empty list; expected a list of region names such as `[us-east-1]`, or `all`',
      ],
    ],
    [
      'version: 1\nregions: us-east-1\naccounts: [{ id: "111122223333", regions: [us-east-1, us-east-1] }]\n',
      [
        '2:10: regions: found `us-east-1`; expected a list of region names such as `[us-east-1]`, or `all`',
        '3:55: accounts[0].regions[1]: `us-east-1` is listed twice; keep one of the two',
      ],
    ],
    [
      `${REGIONS}accounts:\n  - id: "111122223333"\n    name:\n    owners: octocat\n`,
      [
        '5:5: accounts[0].name: found nothing; expected a name for people',
        '6:13: accounts[0].owners: found `octocat`; expected a list of GitHub users and teams',
      ],
    ],
  ])('%j', (text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });
});

describe('all problems', () => {
  test('are told at once, whatever finds them, in the order of the text', () => {
    const text = `version: 1
dns: { route53: create }
accounts:
  - id: 111122223333
    region: us-east-1
  - id: "111122223333"
    regions: [nowhere]
maintenance:
  timezone: Mars/Base
  windows:
    - { start: "0 0 30 2 *", duration: 3h }
`;

    expect(problemsOf(text).map((problem) => problem.split(': ', 2).join(': '))).toEqual([
      '2:17: dns.route53',
      '4:5: accounts[0].regions',
      '4:9: accounts[0].id',
      '5:5: accounts[0].region',
      '6:9: accounts[1].id',
      '7:15: accounts[1].regions[0]',
      '9:13: maintenance.timezone',
      '11:16: maintenance.windows[0].start',
    ]);
  });

  test('name the file, the line, the column and the key', () => {
    const problem = { line: 12, column: 5, path: 'maintenance.timezone', message: 'found `x`; expected `y`' };

    expect(formatProblem('.github/acm-email-to-dns.yml', problem)).toBe(
      '.github/acm-email-to-dns.yml:12:5: maintenance.timezone: found `x`; expected `y`',
    );
    expect(formatProblem('a.yml', { ...problem, path: '' })).toBe('a.yml:12:5: found `x`; expected `y`');
  });

  test('repeat no line breaks and no endless text from the file', () => {
    const text = `${REGIONS}accounts: [{ id: "111122223333" }]\nstrategy: "a\\nb\`${'c'.repeat(5000)}"\n${'k'.repeat(500)}: 1\n`;

    for (const problem of problemsOf(text)) {
      expect(problem).not.toMatch(/\n/);
      expect(problem.length).toBeLessThan(500);
    }
    expect(problemsOf(text)[0]).toBe(
      `4:11: strategy: found \`a\\nb'${'c'.repeat(55)}…\`; expected \`replace\`, \`in-place\` or \`auto\``,
    );
  });
});
