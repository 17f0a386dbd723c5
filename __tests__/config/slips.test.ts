import { describe, expect, test } from '@jest/globals';
import { loadConfig } from '../../src/config/load.ts';
import { problemsOf } from './problems-of.ts';

const head = 'version: 1\naccounts: [{ id: "111122223333" }]\n';

describe('the regions of a file', () => {
  test.each([
    ['us-eats-1', 'us-east-1'],
    ['ap-northeast-11', 'ap-northeast-1'],
    ['eu-wset-1', 'eu-west-1'],
    ['ue-west-1', 'eu-west-1'],
    ['ap-notheast-1', 'ap-northeast-1'],
  ])('%s is an error that offers %s', (region, near) => {
    expect(problemsOf(`${head}regions: [${region}]\n`)).toEqual([
      `3:11: regions[0]: found \`${region}\`, which is no region of AWS; did you mean \`${near}\`?`,
    ]);
  });

  test.each(['mx-central-1', 'eu-isoe-west-1', 'us-gov-west-1'])('%s is one', (region) => {
    expect(loadConfig(`${head}regions: [${region}]\n`)).toMatchObject({ kind: 'valid', warnings: [] });
  });

  test.each(['us-west-3', 'ap-north-1', 'nz-south-1'])('%s may be a new one, and is a warning', (region) => {
    const loaded = loadConfig(`${head}regions: [${region}]\n`);
    expect(loaded).toMatchObject({ kind: 'valid', warnings: [{ line: 3, column: 11, path: 'regions[0]' }] });
  });

  test('of two partitions are an error at the one that does not lie with the others', () => {
    const text =
      'version: 1\nregions: [us-east-1]\naccounts: [{ id: "111122223333", regions: [us-east-1, cn-north-1] }]\n';
    expect(problemsOf(text)).toEqual([
      '3:55: accounts[0].regions[1]: found `cn-north-1` of partition `aws-cn` beside regions of `aws`; an account lies in one partition, so migrate each with a config of its own',
    ]);
    expect(problemsOf(`${head}regions: [us-gov-west-1, us-east-1]\n`)).toHaveLength(1);
  });
});

describe('a slip in YAML', () => {
  const regions = `${head}regions: [us-east-1]\n`;

  test.each([
    [
      'rules: [{ match: { domain: *.example.com } }]',
      '4:28: YAML takes `*.example.com` for an alias; write it in quotes: `"*.example.com"`',
    ],
    [
      'rules:\n  - match: { domain: *.example.com, region: us-east-1 }',
      '5:22: YAML takes `*.example.com` for an alias; write it in quotes: `"*.example.com"`',
    ],
    [
      'rules: [{ match: { account: "*" }, owners: [@octocat] }]',
      '4:45: a value may begin with `@` only in quotes; GitHub users and teams are written without it: `octocat`',
    ],
    ['strategy： in-place', '4:9: found a full-width `：`; use `:`'],
    ['issues:\n  language： ja', '5:11: found a full-width `：`; use `:`'],
    ['issues:\n　language: ja', '5:1: found a full-width space; use a plain space'],
    ['issues:　{ language: ja }', '4:8: found a full-width space; use a plain space'],
    ['issues:\n  language:\u00a0ja', '5:12: found a no-break space; use a plain space'],
    ['issues:\n  language\u00a0: ja', '5:11: found a no-break space; use a plain space'],
    ['issues:\n  language:\u200b ja', '5:12: found the invisible character U+200B; use a plain space'],
    ['issues: { language： ja }', '4:19: found a full-width `：`; use `:`'],
  ])('%j is told as what it is', (line, problem) => {
    expect(problemsOf(`${regions}${line}\n`)).toEqual([problem]);
  });

  test.each([
    'issues: { contact: "担当：基盤チーム　（内線１）" }',
    'issues: { contact: 担当：基盤 } # 注：メモ　です',
  ])('%j is none', (line) => {
    expect(loadConfig(`${regions}${line}\n`).kind).toBe('valid');
  });

  test('hides behind full-width text in a value of a file that is wrong elsewhere no longer than that', () => {
    const lines = 'issues: { contact: 担当：基盤 }\nstrategy: inplace\n';
    expect(problemsOf(`${regions}${lines}`)).toEqual([expect.stringMatching(/^5:11: strategy: /)]);
  });
});

test('a cron window with both day fields is a warning that names the way to the first Sunday', () => {
  const window = (start: string): string =>
    `${head}regions: [us-east-1]\nmaintenance: { timezone: UTC, windows: [{ start: "${start}", duration: 3h }] }\n`;
  expect(loadConfig(window('0 2 1-7 * SUN'))).toMatchObject({
    kind: 'valid',
    warnings: [{ line: 4, message: expect.stringMatching(/either is enough.*SUN#1/) as unknown }],
  });
  for (const start of ['0 2 * * SUN', '0 2 1-7 * *', '0 2 * * SUN#1']) {
    expect(loadConfig(window(start))).toMatchObject({ kind: 'valid', warnings: [] });
  }
});
