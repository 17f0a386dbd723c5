import { describeFound } from '../found.ts';
import type { ConfigFinding } from '../problem.ts';
import { select } from '../select.ts';

/** Lists of names in which nothing may stand twice. */
const LISTS_OF_NAMES = [
  'regions',
  'accounts[].regions',
  'accounts[].owners',
  'organization.include',
  'organization.exclude',
  'rules[].owners',
  'rules[].drop',
  'maintenance.change-calendars',
  'maintenance.windows[].weekly.days',
  'maintenance.overrides[].windows[].weekly.days',
  'dns.resolvers',
  'dns.route53-accounts',
  'issues.labels',
  'issues.reminders',
  'issues.trusted-authors',
  'pull-requests.reviewers',
  'pull-requests.require.apps',
  'swap.terraform-tags',
] as const;

/** No name stands twice in a list. */
export function checkLists(root: unknown): readonly ConfigFinding[] {
  return LISTS_OF_NAMES.flatMap((pattern) => select(root, pattern)).flatMap(({ path, value }) => {
    if (!Array.isArray(value)) return [];
    const items: readonly unknown[] = value;
    return items.flatMap((item, index): readonly ConfigFinding[] => {
      if (typeof item !== 'string' || items.indexOf(item) === index) return [];
      return [
        { path: [...path, index], at: 'value', message: `${describeFound(item)} is listed twice; keep one of the two` },
      ];
    });
  });
}
