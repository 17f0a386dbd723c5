import { describe, expect, test } from '@jest/globals';
import { findBranchGaps, hasCodeOwner, strictest, type BranchGap } from '../../../src/core/fleet/branch-rules.ts';

const plan = 'acm-migrations/111122223333/eu-west-1/shop.example.com-00000001.yml';
const all = { approvals: 1, dismissesStale: true, asksCodeOwners: true };
const none = { approvals: 0, dismissesStale: false, asksCodeOwners: false };

describe('the rules of a branch', () => {
  test.each<[string, typeof all, boolean, readonly BranchGap[]]>([
    ['everything', all, true, []],
    ['nothing', none, true, ['no-review']],
    ['pull requests without an approval', { ...none, dismissesStale: true }, true, ['no-review']],
    ['approvals that survive', { ...all, dismissesStale: false }, true, ['stale-approvals']],
    ['approvals of anybody', { ...all, asksCodeOwners: false }, true, ['no-code-owners']],
    ['owners of a directory that has none', all, false, ['no-code-owners']],
    ['an owner alone', { ...all, approvals: 0 }, true, []],
    ['an owner alone, where there is none', { ...all, approvals: 0 }, false, ['no-review']],
    ['approvals only', { ...none, approvals: 2 }, false, ['stale-approvals', 'no-code-owners']],
  ])('that ask for %s', (_what, rules, hasOwner, gaps) => {
    expect(findBranchGaps(rules, hasOwner)).toEqual(gaps);
  });

  test('bind together, each by its strictest', () => {
    expect(strictest([])).toEqual(none);
    expect(
      strictest([
        { ...none, approvals: 2 },
        { ...none, dismissesStale: true },
      ]),
    ).toEqual({
      ...{ approvals: 2, dismissesStale: true, asksCodeOwners: false },
    });
  });
});

describe('a file of code owners', () => {
  test.each([
    '* @my-org/tls',
    '/acm-migrations/ @my-org/tls',
    'acm-migrations/ @octocat # whoever looks after it',
    'acm-migrations @octocat',
    '/acm-migrations/** @octocat',
    '**/acm-migrations/ @octocat',
    '*.yml owner@example.com',
    '/acm-migrations/*/eu-west-1/ @octocat',
    'docs/ @somebody\n\n# comment\nacm-migrations/\t@octocat\r\n',
    '/acm-migrations/\n* @octocat',
  ])('names somebody for a plan: %j', (text) => {
    expect(hasCodeOwner(text, plan)).toBe(true);
  });

  test.each([
    '',
    '# * @octocat',
    '* @octocat\n/acm-migrations/',
    '* @octocat\n/acm-migrations/ # nobody',
    '/acm-migrations/* @octocat',
    '/other/acm-migrations/ @octocat',
    '.github/ @octocat',
    '*.yaml @octocat',
    'acm-migration @octocat',
    `${plan}/ @octocat`,
  ])('names nobody for a plan: %j', (text) => {
    expect(hasCodeOwner(text, plan)).toBe(false);
  });
});
